/** Elections and upheavals: who watches them, what is said of them, what they feared, what follows. */
import { countName, inSentence, short, when } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import type { Entity } from '../../types';
import { claim, claimRelation, phrase, rule, terms } from '../claim';
import { pattern } from '../pattern';
import { entitiesValue, entityValue, numberValue, type FactDraft, type Found } from '../rule';

const name = (entity: Entity) => inSentence(entityValue(entity));
const REGION = /\b((?:Central|South|East|West|North|Southeast) (?:Asia|Africa|America|Europe))n?\b/g;
const regionOf = (text: string) => [...text.matchAll(REGION)].at(-1)?.[1] ?? null;

/** The aims that a sentence ties to watching elections. */
const AIMS: readonly [RegExp, string][] = [
	[/promote democracy/i, 'promotion of democracy'],
	[/prevent colou?r(?:ed)? revolutions/i, 'prevention of colour revolutions'],
	[/prevent fraud/i, 'prevention of fraud'],
	[/build trust/i, 'building of trust']
];

function monitorAims(found: Found): FactDraft[] {
	const { previous } = found.sentence;
	const body = previous?.mentions.find(({ token }) => token === 'org');
	const items = AIMS.filter(([written]) => written.test(found.text('aims'))).map(([, label]) => label);
	if (!previous || !body || !('entities' in body) || !body.entities[0] || items.length === 0) return [];
	const who = short(body.entities[0]);
	return [
		{
			...claim('election-watch', {
				about: `aims of election monitoring by ${who}`,
				value: terms(items),
				asks: [
					`What does the monitoring of elections by ${who} serve?`,
					`Why does ${who} monitor the elections of its members?`
				],
				says: `${who} monitors elections of its members for the {}.`,
				isClaim: true
			}),
			alsoFrom: [previous]
		}
	];
}

export const electionWatchRelation = claimRelation('election-watch', 'Elections', [
	rule(
		'election-watch/decided',
		pattern(
			'{org} (?:decided|agreed|began) to (?:monitor|observe|watch) the elections of (?:the |its )?(?<whose>member states|members)'
		),
		(found) => {
			const body = found.entity('org');
			return body
				? [
						claim('election-watch', {
							about: `monitoring by ${body.id}`,
							value: phrase('elections'),
							asks: [
								`What did ${short(body)} decide to monitor in its member states?`,
								`Which events in the member states does ${short(body)} send observers to?`
							],
							says: `${short(body)} decided to monitor {} in its member states.`
						})
					]
				: [];
		},
		{
			matches: [
				'So the Lake Charter Union agreed to observe the elections of its members.',
				'Then Coastal Safety Council decided to watch the elections of the member states.',
				'Therefore River Delta Commission began to monitor the elections of members.'
			],
			rejects: [
				'The Lake Charter Union decided to monitor the weather.',
				'They decided to monitor the elections of the members.'
			]
		}
	),
	rule(
		'election-watch/aims',
		pattern('^(?:It|This) (?:helped|helps|serves?|wants?) to (?<aims>[^.;]+)'),
		(found) => (/\belections\b/.test(found.sentence.previous?.text ?? '') ? monitorAims(found) : []),
		{
			matches: [
				'The Lake Charter Union watched the elections. This helps to build trust.',
				'Men of the Coastal Safety Council saw the elections of all. It serves to prevent fraud.',
				'The River Delta Commission saw the elections. It helped to promote democracy and to build trust.'
			],
			rejects: [
				'It helped to promote democracy.',
				'The Lake Charter Union watched the birds. This helps to build trust.'
			]
		}
	),
	rule(
		'election-watch/none-free',
		pattern(
			'no free, [^.;]*?elections? (?:has|have) (?:taken place|been held|been seen) in (?:these|those) countries (?:during|in) {num} years of independence'
		),
		(found) => {
			const number = found.number();
			const where = regionOf(`${found.sentence.previous?.raw ?? ''} ${found.sentence.raw}`);
			return number && where
				? [
						claim('election-watch', {
							about: `years without free elections in ${where}`,
							value: numberValue(number, 'years'),
							asks: [
								`How many years of independence have passed in ${where} without a free and fair election?`,
								`For how many years of independence did ${where} wait in vain for a free election?`
							],
							says: `${where} waited in vain for a free election during {} of independence.`,
							speaker: 'most experts'
						})
					]
				: [];
		},
		{
			matches: [
				'South America is poor. To them no free, clean election has taken place in those countries during twelve years of independence.',
				'We look at East Africa now. There no free, fair elections have been held in these countries in 15 years of independence.',
				'In West Africa it is hard. And no free, open election has been held in these countries during 20 years of independence.'
			],
			rejects: [
				'No free election has been held.',
				'Many free, fair elections have been held in these countries in 15 years of independence.'
			]
		}
	),
	rule(
		'election-watch/similarity',
		pattern(
			'head of the (?<party>\\p{Lu}\\p{L}+ Party) of {states}, the (?:most important|main|chief) similarity of the elections? is that these (?:events )?are (?:supervised|run|controlled)[^.;]*? by [^.;]*?the (?<who>president|king|army|government)'
		),
		(found) => {
			const state = found.entity('states');
			return state
				? [
						claim('election-watch', {
							about: `similarity of elections, ${found.words('party')} of ${state.name}`,
							value: phrase(`the ${found.words('who')}`),
							asks: [
								`By whom are the elections of the region supervised?`,
								`Who controls the elections of all the countries of the region?`
							],
							says: `the elections of the region are supervised by {}.`,
							speaker: `the leader of the ${found.words('party')} of ${name(state)}`
						})
					]
				: [];
		},
		{
			matches: [
				'In his words, as head of the Labour Party of Peru, the main similarity of the elections is that these are run in the end by the king.',
				'To the head of the Peasant Party of Malta, the chief similarity of the election is that these are controlled at all times by the army.',
				'The head of the Green Party of Laos, the main similarity of the elections is that these are supervised by one man, the president.'
			],
			rejects: [
				'The head of the Green Party of Laos is the president.',
				'The main similarity of the elections is that these are run by the king.'
			]
		}
	),
	rule(
		'election-watch/soviet',
		pattern(
			'elections? of the {demonym} era (?:was|were) (?:an election|elections) without any (?<what>option|choice), and the people (?:vote|voted) for <num:\\d+> person'
		),
		(found) => {
			const era = found.sentence.mentions.find(({ token }) => token === 'demonym')?.raw ?? '';
			return era === ''
				? []
				: [
						claim('election-watch', {
							about: `elections of the ${era} era`,
							value: phrase('a choice between candidates'),
							asks: [
								`What did elections of the ${era} era lack?`,
								`What was missing in the elections of the ${era} era?`
							],
							says: `elections of the ${era} era lacked {}.`
						})
					];
		},
		{
			matches: [
				'Here the elections of the Soviet era were elections without any choice, and the people voted for one person.',
				'The elections of the Spanish era were elections without any choice, and the people vote for one person.',
				'So the election of the French era was an election without any choice, and the people vote for one person only.'
			],
			rejects: [
				'The election of the French era was free.',
				'The elections were an election without any choice.'
			]
		}
	),
	rule(
		'election-watch/legacy',
		pattern(
			'attitude of (?:the )?governments? to elections?,[^.;]*? is the (?<what>legacy|heritage) of the {demonym} era'
		),
		(found) => {
			const era = found.sentence.mentions.find(({ token }) => token === 'demonym')?.raw ?? '';
			return era === ''
				? []
				: [
						claim('election-watch', {
							about: `${era} legacy in elections`,
							value: phrase(`the ${era} era`),
							asks: [
								'From which era do the governments of the region inherit their attitude to elections?',
								'Of which era is the attitude of the governments to elections a legacy?'
							],
							says: 'the attitude of the governments to elections is a legacy of {}.',
							speaker: 'the experts'
						})
					];
		},
		{
			matches: [
				'This attitude of the government to election, as seen, is the legacy of the Soviet era.',
				'To us the attitude of the governments to elections, old and new, is the heritage of the Spanish era.',
				'Now the attitude of governments to elections, as here, is the legacy of the French era.'
			],
			rejects: [
				'The attitude of the governments is kind.',
				'The attitude of the governments to elections, as seen, is new.'
			]
		}
	),
	rule(
		'election-watch/meeting',
		pattern(
			'meeting held in {place} on (?<month>\\p{Lu}\\p{Ll}+) (?:{num:from}|\\d+)[-–]\\d+, (?:decided on|agreed to) the (?:dispatch|sending) of an observer (?:delegation|mission) for the {demonym} (?<kind>presidential|parliamentary) elections? scheduled for {date}'
		),
		(found) => {
			const place = found.entity('place');
			const state = found.entity('demonym');
			const date = found.date();
			const body = found.memberBody;
			if (!place || !state || !date || !body) return [];
			const election = `the ${found.words('kind')} election of ${date.year} in ${name(state)}`;
			return [
				claim('election-watch', {
					about: `meeting before ${election}`,
					value: entityValue(place),
					asks: [
						`In which city was it decided to send observers of ${short(body)} to ${election}?`,
						`Where did ${short(body)} decide on an observer delegation for ${election}?`
					],
					says: `the decision to send observers of ${short(body)} to ${election} was taken in {}.`
				}),
				claim('election-watch', {
					about: `observed: ${election}`,
					value: entityValue(state),
					asks: [
						`To the ${found.words('kind')} election of which country did ${short(body)} send observers ${when({ year: date.year })}?`,
						`Whose ${found.words('kind')} election of ${date.year} did ${short(body)} decide to observe?`
					],
					says: `${short(body)} sent observers to the ${found.words('kind')} election of {} ${when({ year: date.year })}.`
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union at its meeting held in Lima on May 3-5, agreed to the sending of an observer mission for the Chilean presidential elections scheduled for 4 June 1994.',
				'The Coastal Safety Council at a meeting held in Vienna on June 12-14, agreed to the sending of an observer delegation for the Maltese parliamentary election scheduled for July 1981.',
				'The River Delta Commission at the meeting held in Hanoi on July 1-2, agreed to the sending of an observer mission for the Laotian presidential election scheduled for 1 August 1962.'
			],
			rejects: [
				'The meeting held in Hanoi on July 1-2 was long.',
				'A letter agreed to the sending of an observer mission for the Laotian presidential election.'
			]
		}
	)
]);

export const upheavalRelation = claimRelation('upheaval', 'Colour revolutions', [
	rule(
		'upheaval/convinced',
		pattern(
			'(?:statesmen|leaders|governments) were convinced that the {states} was seeking to (?:establish|install) pro-(?<side>\\p{Lu}\\p{Ll}+) regimes instead of (?<old>\\p{Ll}+) (?:regimes|ones)'
		),
		(found) => {
			const state = found.entity('states');
			const where = regionOf(found.sentence.raw);
			if (!state || !where) return [];
			return [
				claim('upheaval', {
					about: `belief about ${state.id}`,
					value: phrase(`pro-${found.words('side')} regimes`),
					asks: [
						`With what did the statesmen of ${where} think ${name(state)} wanted to replace ${found.words('old')} governments?`,
						`Which kind of regimes did leaders of ${where} believe ${name(state)} wanted to set up?`
					],
					says: `leaders of ${where} believed that ${name(state)} wanted to set up {} in place of ${found.words('old')} ones.`
				})
			];
		},
		{
			matches: [
				'So South American leaders were convinced that the UK was seeking to install pro-British regimes instead of military regimes.',
				'East African governments were convinced that the US was seeking to establish pro-American regimes instead of socialist ones.',
				'Then West African statesmen were convinced that the US was seeking to install pro-Western regimes instead of royal ones.'
			],
			rejects: [
				'South American leaders were convinced that the UK was rich.',
				'The leaders were convinced that the UK was seeking peace.'
			]
		}
	),
	rule(
		'upheaval/domino',
		pattern(
			'the (?:worry|fear) (?:caused|raised) by the (?<what>domino effect) of (?<cause>[^.;,]+?) in the (?<where>[^.;,]+?) (?:region )?has alarmed'
		),
		(found) => {
			const cause = labelsIn(found.text('cause'), 'threat')[0] ?? null;
			const where = regionOf(found.text('where')) ?? found.text('where');
			return cause
				? [
						claim('upheaval', {
							about: `alarm in ${where}`,
							value: phrase(`the ${found.words('what')} of ${cause}`),
							asks: [
								`What alarmed the leaders of ${where} about the West’s democratic programme?`,
								`Which effect made the leaders of ${where} wary of Western plans for democracy?`
							],
							says: `the leaders of ${where} were alarmed by {}.`
						})
					]
				: [];
		},
		{
			matches: [
				'It is because the fear raised by the domino effect of piracy in the East African region has alarmed them.',
				'Here the fear raised by the domino effect of separatism in the South American region has alarmed the kings.',
				'And the fear raised by the domino effect of terrorism in the West African region has alarmed everyone.'
			],
			rejects: [
				'The domino effect of piracy is known.',
				'The fear raised by the domino effect of rain in the garden has alarmed us.'
			]
		}
	),
	rule(
		'upheaval/events',
		pattern(
			'concern was (?:exacerbated|heightened|deepened) (?:with|by) the occurrence of (?<list>.+?<event:\\d+>[^.]*)'
		),
		(found) => {
			const events = found.sentence.mentions.flatMap((mention) =>
				mention.token === 'event' ? mention.entities : []
			);
			const countries = events.flatMap(({ country }) => (country ? [country] : []));
			const unique = [...new Set(countries)];
			const body = found.memberBody;
			if (unique.length < 2 || !body) return [];
			const places = unique.map((country): Entity => ({
				id: `country:${country.toLowerCase().replace(/ /g, '-')}`,
				kind: 'country',
				name: country,
				sourceNames: [],
				article: false
			}));
			return [
				claim('upheaval', {
					about: `upheavals that worried ${body.id}`,
					value: entitiesValue(places),
					asks: [
						`Upheavals in which ${countName(places.length)} countries deepened the security concern of the members of ${short(body)}?`,
						`In which ${countName(places.length)} countries did upheavals alarm the members of ${short(body)}?`
					],
					says: `upheavals in {} deepened the security concern of the members of ${short(body)}.`
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union spoke. This concern was deepened by the occurrence of the Chilean Copper Revolution in May 1994 and the Peruvian Silver Revolution in 1995.',
				'The Coastal Safety Council spoke. The concern was heightened by the occurrence of the Maltese Boat Uprising in 1981, Wine Rebellion of Greece in 1982.',
				'The River Delta Commission spoke. Its concern was exacerbated with the occurrence of the Thai Rice Rebellion in 1962 and the Laotian Tea Uprising in 1963.'
			],
			rejects: [
				'The concern was deepened by rain.',
				'This concern was deepened by the occurrence of the Copper Revolution in May 1994.'
			]
		}
	)
]);
