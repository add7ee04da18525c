/** Why something is so: causes and factors of a development. */
import { inSentence } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import { claim, claimRelation, listItems, phrase, plainPhrase, rule, terms } from '../claim';
import { pattern } from '../pattern';
import type { FactDraft, Found } from '../rule';
import type { AnnotatedSentence } from '../../annotate/annotate';

const ROOTS = ['root of extremism', 'social problem'];

/** "the growth of piracy in the region": a clean name of the effect, or null. */
function effectOf(found: Found): string | null {
	const text = found
		.text('effect')
		.replace(/^the (?:emergence|growth|development|expansion|spread)(?: and \p{Ll}+)? of /u, '');
	const [known] = labelsIn(text, 'threat');
	const plain =
		known ?? (/radicalis|extremis|islamis/i.test(text) ? 'religious extremism' : plainPhrase(text));
	if (!plain) return null;
	const region = regionOf(found.sentence);
	const name = plain.replace(/ in (?:the|this) (?:region|area|country)$/, '');
	return region && !name.includes(region) ? `${name} in ${region}` : name;
}

/** The region that "the region" stands for: the last one written out in this sentence or one of the two before. */
function regionOf(sentence: AnnotatedSentence | null, reach = 2): string | null {
	if (!sentence) return null;
	const named = [
		...sentence.raw.matchAll(
			/\b((?:Central|South|East|West|North|Southeast) (?:Asia|Africa|America|Europe))/g
		)
	].at(-1)?.[1];
	return named ?? (reach > 0 ? regionOf(sentence.previous, reach - 1) : null);
}

function causes(
	found: Found,
	more: { speaker?: string; kind?: string; noun?: string; asks?: (effect: string) => [string, string] } = {}
): FactDraft[] {
	const effect = effectOf(found);
	const text = found.text('list');
	const named = labelsIn(text, ...ROOTS);
	const items = named.length > 0 ? named : listItems(text);
	if (!effect || items.length === 0) return [];
	const noun = more.noun ?? 'causes';
	const kind = more.kind ? `${more.kind} ` : '';
	const one = items.length === 1;
	return [
		claim('cause', {
			about: `${kind}${noun} of ${effect}`,
			value: terms(items),
			asks: more.asks?.(effect) ?? [
				`Which ${kind}${noun} of ${effect} are listed?`,
				`What are the ${kind}${noun} of ${effect}?`
			],
			says: one
				? `one of the ${kind}${noun} of ${effect} is {}.`
				: `the ${kind}${noun} of ${effect} include {}.`,
			oneOf: `What is named among the ${kind}${noun} of ${effect}?`,
			speaker: more.speaker,
			isClaim: true
		})
	];
}

export const causeRelation = claimRelation('cause', 'Causes', [
	rule(
		'cause/other-factors',
		pattern('other factors such as (?<list>.+?) have (?:also )?led to (?<effect>[^.;]+)'),
		(found) => causes(found, { kind: 'further' }),
		{
			matches: [
				'Beside this, other factors such as cheap boats, a long coast and high prices have led to the growth of smuggling.',
				'In North Africa other factors such as economic problems and hunger have led to extremism.',
				'Yet other factors such as low wages, and bad roads have also led to emigration.'
			],
			rejects: [
				'Other factors such as boats are common.',
				'Other states such as Peru have led to the growth of trade.'
			]
		}
	),
	rule(
		'cause/including',
		pattern(
			'problems of (?:the )?[\\p{L} ]+, including (?<list>.+?),? have (?:also )?(?:exacerbated|worsened|fuelled) (?<effect>[^.;]+)'
		),
		(found) => causes(found, { kind: 'social and economic' }),
		{
			matches: [
				'The problems of the coast, including rising unemployment and hunger, have fuelled piracy.',
				'The social problems of the towns, including corruption, and poor health care, have also worsened terrorism.',
				'Economic problems of the villages, including lost harvests, and low prices, have exacerbated illegal fishing.'
			],
			rejects: [
				'The problems of the coast, including hunger, are old.',
				'The states, including Peru, have fuelled the debate.'
			]
		}
	),
	rule(
		'cause/result-of',
		pattern(
			'the emergence and (?:expansion|spread|growth) of (?<effect>[^.;]+?) was the result of (?<list>[^.;]+)'
		),
		(found) => causes(found),
		{
			matches: [
				'So the emergence and expansion of piracy was the result of low wages, and bad laws.',
				'Thus the emergence and spread of extremism was the result of an ideological vacuum.',
				'Here the emergence and growth of illegal fishing was the result of high prices.'
			],
			rejects: ['The emergence of piracy was surprising.', 'The meeting was the result of low wages.']
		}
	),
	rule(
		'cause/most-important',
		pattern(
			'many (?<who>analysts|experts|scholars) consider (?<list>[^.;,]+?) as the most important factor in (?<effect>[^.;]+)'
		),
		(found) => {
			const effect = effectOf(found);
			const cause = labelsIn(found.text('list'), ...ROOTS)[0] ?? plainPhrase(found.text('list'));
			if (!effect || !cause) return [];
			return [
				claim('cause', {
					about: `most important factor in ${effect}`,
					value: phrase(cause),
					asks: [
						`What is the most important factor in ${effect}?`,
						`Which factor matters most for ${effect}?`
					],
					says: `the most important factor in ${effect} is {}.`,
					speaker: `many ${found.words('who')}`
				})
			];
		},
		{
			matches: [
				'Therefore many experts consider the low wages as the most important factor in piracy.',
				'Still many analysts consider the long peace of the coast as the most important factor in extremism.',
				'And many scholars consider bad roads as the most important factor in poverty.'
			],
			rejects: [
				'Many experts consider the low wages as a problem.',
				'Pilots consider the wind as the most important factor in sailing.'
			]
		}
	),
	rule(
		'cause/rather-than',
		pattern(
			'many (?<who>analysts|experts|scholars) consider (?<effect>[^.;,]+?) as a result of (?:the )?(?<list>[^.;,]+?) of [^.;,]+? rather than (?:the result of )?(?:the )?(?<other>[^.;,()]+)'
		),
		(found) => {
			const effect = effectOf(found);
			const cause = plainPhrase(found.text('list'));
			const other = plainPhrase(found.text('other'));
			if (!effect || !cause || !other) return [];
			return [
				claim('cause', {
					about: `explanation of ${effect}`,
					value: phrase(cause),
					asks: [
						`To which conditions, rather than to ${other}, is ${effect} due?`,
						`What explains ${effect} better than ${other}?`
					],
					says: `${effect} is due to {} rather than to ${other}.`,
					speaker: `many ${found.words('who')}`
				})
			];
		},
		{
			matches: [
				'Today many experts consider piracy as a result of the economic conditions of the islands rather than the influence of films.',
				'Now many analysts consider extremism in the villages as a result of the living conditions of the young rather than the result of foreign money.',
				'Here many scholars consider hunger as a result of the low wages of farm hands rather than lack of rain.'
			],
			rejects: [
				'Many experts consider piracy as a crime.',
				'Sailors consider piracy as a result of the weather of the islands rather than chance.'
			]
		}
	),
	rule(
		'cause/external',
		pattern('external factors affecting (?<effect>[^.;,]+?) are, on the <num:\\d+> hand, (?<list>[^.;]+)'),
		(found) => causes(found, { kind: 'external' }),
		{
			matches: [
				'The external factors affecting extremism in North Africa are, on the one hand, transnational religious groups, and, on the other hand, the policies and strategies of the Western powers.',
				'The external factors affecting piracy are, on the one hand, high prices, and foreign boats.',
				'The external factors affecting terrorism are, on the one hand, historical background, and more.'
			],
			rejects: [
				'The external factors affecting piracy are many.',
				'The internal affairs are, on the one hand, quiet.'
			]
		}
	),
	rule(
		'cause/paved-the-way',
		pattern(
			'(?<who>governments|states|powers) have (?:(?:provoked|angered) people and )?(?:paved|opened) the way for (?<effect>\\p{Ll}+) due to (?<list>[^.;]+)'
		),
		(found) => causes(found, { kind: 'foreign' }),
		{
			matches: [
				'These governments have paved the way for extremism due to foreign aid, corruption and the promotion of Western culture.',
				'Some powers have paved the way for piracy due to low wages, and bad laws.',
				'Those states have angered people and paved the way for terrorism due to corruption.'
			],
			rejects: [
				'These governments have paved the way.',
				'These roads have paved the way for trade due to rain.'
			]
		}
	),
	rule(
		'cause/provided-by',
		pattern(
			'[Aa] group of (?<who>experts|analysts|scholars) (?:think|thinks|believes?) that the context for (?<effect>[^.;,]+?) has been provided[^.;]*?,? due to the (?<list>[^.;]+)'
		),
		(found) =>
			causes(found, {
				speaker: `a group of ${found.words('who')}`,
				asks: (effect) => [`What made ${effect} possible?`, `What prepared the ground for ${effect}?`]
			}),
		{
			matches: [
				'A group of experts believe that the context for piracy has been provided on the islands, due to the low wages.',
				'Here, a group of scholars believe that the context for extremism has been provided in the region due to the disappointment with Western models.',
				'A group of scholars believes that the context for poverty has been provided by nature, due to the bad harvests.'
			],
			rejects: [
				'A group of experts believe that piracy is old.',
				'A group of pupils believe that the context for success has been provided due to the school.'
			]
		}
	),
	rule(
		'cause/activities',
		pattern(
			'the activities of (?<list>[\\p{L} ]+? missionaries|[\\p{L} ]+? groups)\\b[^.;]*? have (?:also )?(?:aggravated|intensified)[^.;]*? and have intensified (?:the )?(?<effect>[^.;]+)'
		),
		(found) =>
			causes(found, {
				kind: 'external',
				asks: (effect) => [
					`Whose activities made ${effect} worse?`,
					`Which activities have intensified ${effect}?`
				]
			}),
		{
			matches: [
				'Also the activities of foreign fishing groups on the islands have aggravated tempers and have intensified piracy.',
				'There the activities of armed groups have intensified fear and have intensified the terrorism.',
				'Then the activities of Christian missionaries at schools have also aggravated quarrels and have intensified the religious extremism.'
			],
			rejects: [
				'The activities of fishing groups have ended.',
				'The activities of singers have aggravated tempers and have intensified the music.'
			]
		}
	),
	rule(
		'cause/operation',
		pattern(
			'the {states:who} (?:military operation|invasion|war) in {states:where} after [^.;]*? (?:has been|is) (?:seen|considered) as <num:\\d+> of the external factors (?:worsening|exacerbating) (?<effect>[^.;]+)'
		),
		(found) => {
			const effect = effectOf(found);
			const who = found.entity('who');
			const where = found.entity('where');
			if (!effect || !who || !where) return [];
			const name = inSentence({ kind: 'entity', entity: where });
			return [
				claim('cause', {
					about: `operation behind ${effect}`,
					value: { kind: 'entity', entity: who },
					asks: [
						`Whose military operation in ${name} counts among the external factors that worsened ${effect}?`,
						`Which state’s operation in ${name} made ${effect} worse?`
					],
					says: `the military operation of {} in ${name} was an external factor that worsened ${effect}.`,
					isClaim: true
				})
			];
		},
		{
			matches: [
				'Then the US military operation in Somalia after the events of 1993 is considered as one of the external factors worsening piracy.',
				'And the Soviet Union war in Hungary after the events of 1956 is considered as one of the external factors worsening terrorism.',
				'Now the UK invasion in Egypt after the Suez crisis is considered as one of the external factors worsening extremism.'
			],
			rejects: [
				'The US military operation in Somalia after 1993 failed.',
				'The US school in Somalia is considered as one of the external factors.'
			]
		}
	),
	rule(
		'cause/focus-due-to',
		pattern(
			'^The (?:focus|concentration|presence) of (?<who>[^.;,<]+?) in this (?:area|region|valley|place) is due to (?<list>[^.;]+)'
		),
		(found) => {
			const place =
				/\b(?:the )?(\p{Lu}\p{L}+ (?:Valley|Desert|Peninsula|Delta|Basin|Coast|Mountains)),/u.exec(
					found.sentence.previous?.raw ?? ''
				)?.[1];
			const who = plainPhrase(found.text('who'));
			const items = listItems(found.text('list')).map((item) => item.replace(/^the /, ''));
			if (!place || !who || items.length < 2 || !found.sentence.previous) return [];
			return [
				{
					...claim('cause', {
						about: `concentration of ${who} in ${place}`,
						value: terms(items),
						asks: [
							`For which reasons are ${who} concentrated in the ${place}?`,
							`What makes the ${place} attractive for ${who}?`
						],
						says: `${who} are concentrated in the ${place} because of {}.`,
						isClaim: true
					}),
					alsoFrom: [found.sentence.previous]
				}
			];
		},
		{
			matches: [
				'Among them, the Sechura Desert, near the coast, is known. The focus of armed smugglers in this area is due to its empty roads, and the lack of police.',
				'There is the Mekong Delta, in the south. The presence of river pirates in this region is due to the many islands, and weak patrols.',
				'We name the Jordan Valley, a dry land. The concentration of date farmers in this valley is due to its warm winters, and the good soil.'
			],
			rejects: [
				'The focus of smugglers in this area is due to its empty roads.',
				'There is the Mekong Delta, in the south. The focus of this paper is new.'
			]
		}
	)
]);
