/** Borders and confidence: what treaties pledge, between whom and when, who borders on whom, how far. */
import { countName, inSentence, joinWords, short } from '../../compose/words';
import type { Entity } from '../../types';
import { claim, claimRelation, phrase, phrases, plainPhrase, rule } from '../claim';
import { pattern } from '../pattern';
import { entitiesValue, numberValue, type FactDraft, type Found } from '../rule';

/** Pledges of confidence-building treaties in our own words, by how texts write them. */
const PLEDGES: readonly [RegExp, string][] = [
	[/avoid (?:attack|conflict)/i, 'no attack in border areas'],
	[/refrain from military exercises|no exercises? against/i, 'no threatening exercises'],
	[/decrease the scope|limit the (?:scope|scale|number)/i, 'fewer and smaller exercises'],
	[/inform each other|notify each other/i, 'notice of operations near the border'],
	[/invite (?:military )?(?:officials|observers|officers)/i, 'invitation of the neighbours’ officers'],
	[/exchange (?:of )?(?:maps|data)/i, 'exchange of data'],
	[/withdraw (?:all )?(?:troops|forces)/i, 'withdrawal of troops']
];

function pledges(found: Found): FactDraft[] {
	const doc = found.entity('doc');
	const text = found.text('list');
	const items = PLEDGES.filter(([written]) => written.test(text)).map(([, item]) => item);
	const number = found.number();
	if (!doc || items.length < 2) return [];
	const drafts = [
		claim('pledge', {
			about: `pledges of ${doc.id}`,
			value: phrases(items),
			asks: [
				`What did the members pledge in the ${doc.name}?`,
				`Which ${countName(items.length)} pledges stand in the ${doc.name}?`
			],
			says: `the ${doc.name} holds these pledges: {}.`
		})
	];
	if (number)
		drafts.push(
			claim('pledge', {
				about: `zone of ${doc.id}`,
				value: numberValue(number, 'km'),
				asks: [
					`Within how many kilometres of the border must operations be notified under the ${doc.name}?`,
					`How wide, in kilometres, is the border zone of the ${doc.name} in which operations are notified?`
				],
				says: `under the ${doc.name}, operations within {} of the border are notified.`
			})
		);
	return drafts;
}

/** "three newly independent countries bordering X, namely A, B and C took part in talks of D and E" */
function talks(found: Found): FactDraft[] {
	const centre = found.entity('centre');
	const states = found.entities('who');
	const old = found.entities('old');
	if (!centre || states.length < 2) return [];
	const name = inSentence({ kind: 'entity', entity: centre });
	return [
		claim('border-talks', {
			about: `new neighbours of ${centre.id}`,
			value: entitiesValue(states),
			asks: [
				`Which ${countName(states.length)} newly independent neighbours of ${name} joined the border talks?`,
				`Which new states bordering on ${name} took part in the border talks of ${joinWords(old.map((each) => each.name))}?`
			],
			says: `{} joined the border talks as new neighbours of ${name}.`
		})
	];
}

/** The signatories of a founding treaty, where the sentence before has named them: "the five countries". */
function signatories(found: Found): FactDraft[] {
	const body = found.entity('org');
	const { previous } = found.sentence;
	const number = found.number()?.amount;
	if (!body || !previous) return [];
	const named = new Map<string, Entity>();
	for (const mention of previous.mentions)
		if (mention.token === 'states') for (const entity of mention.entities) named.set(entity.id, entity);
	const states = [...named.values()];
	if (states.length !== number || states.length < 3) return [];
	return [
		{
			...claim('signatories', {
				about: `founders of ${body.id}`,
				value: entitiesValue(states),
				asks: [
					`Which ${countName(states.length)} states founded ${short(body)}?`,
					`Who were the ${countName(states.length)} founding members of ${short(body)}?`
				],
				says: `{} founded ${short(body)}.`,
				topic: 'Founding'
			}),
			alsoFrom: [previous]
		}
	];
}

export const pledgeRelation = claimRelation('pledge', 'Borders', [
	rule(
		'pledge/pledged-to',
		pattern(
			'{doc}["”]?, (?:the )?(?:members|parties|states|signatories) (?:pledged|promised|agreed) to (?<list>[^;.]*?(?:within {num}[- ](?:kilomet(?:er|re)s?|km)[^;.]*)?)(?:\\.|;)'
		),
		pledges,
		{
			matches: [
				'After the 1994 text called "Lake Border Treaty", the parties agreed to avoid attack, to inform each other of drills held within 50 kilometres of the lake.',
				'In the Coastal Rescue Agreement, states promised to refrain from military exercises at night and to exchange of maps.',
				'By the River Peace Treaty, members pledged to withdraw troops, and to invite observers within 20 km.'
			],
			rejects: [
				'In the Coastal Rescue Agreement, states promised to be good.',
				'In their speech, states promised to avoid attack and to inform each other.'
			]
		}
	)
]);

export const borderTalksRelation = claimRelation('border-talks', 'Borders', [
	rule(
		'border-talks/newly',
		pattern(
			'<num:\\d+> newly independent (?:countries|states) bordering (?:on )?{states:centre}, namely {states:who},? (?:participated|took part) in (?:the )?border talks between {states:old}'
		),
		talks,
		{
			matches: [
				'Then two newly independent states bordering on Peru, namely Chile and Bolivia took part in border talks between Peru and Brazil.',
				'So three newly independent countries bordering Greece, namely Malta, Cyprus and Albania, participated in the border talks between Greece and Turkey.',
				'Now two newly independent states bordering Laos, namely Thailand and Vietnam took part in the border talks between Laos and China.'
			],
			rejects: [
				'Two states bordering Peru, namely Chile and Bolivia, slept.',
				'Two newly independent states took part in border talks between Peru and Brazil.'
			]
		}
	),
	rule(
		'border-talks/agreements',
		pattern(
			'[Bb]ecause of the agreements between {states} in {date:first} and {date:second}, the border ?lines? (?:were|was) (?:set up|fixed|drawn)'
		),
		(found) => {
			const who = found.entities('states');
			const first = found.date('first');
			const second = found.date('second');
			if (who.length !== 2 || !first || !second) return [];
			const names = inSentence(entitiesValue(who));
			return [
				claim('border-talks', {
					about: `agreements of ${names}`,
					value: phrases([String(first.year), String(second.year)]),
					asks: [
						`In which two years were the agreements reached that fixed the border of ${names}?`,
						`In which years did ${names} agree on their common border?`
					],
					says: `${names} agreed on their common border in {}.`
				})
			];
		},
		{
			matches: [
				'Because of the agreements between Peru and Chile in 1981 and 1984, the border lines were drawn.',
				'It ended because of the agreements between Malta and Greece in 1931 and 1935, the borderlines were fixed.',
				'Because of the agreements between Laos and Thailand in May 1971 and 1977, the borderline was set up by both.'
			],
			rejects: [
				'Because of the agreements between Peru and Chile in 1981, trade grew.',
				'Because of the quarrels between Peru and Chile in 1981 and 1984, the border lines were drawn.'
			]
		}
	),
	rule(
		'border-talks/conflict',
		pattern(
			'(?:disputes?|quarrels?) led to an armed (?:conflict|clash) between {states} (?:at|along|over) {num} (?<unit>miles|kilomet(?:er|re)s) of (?:the )?border ?lines? in the {num:from}s and {num:to}s'
		),
		(found) => {
			const who = found.entities('states');
			const number = found.number();
			const from = found.number('from')?.amount;
			const to = found.number('to')?.amount;
			if (who.length !== 2 || !number || !from || !to) return [];
			const names = inSentence(entitiesValue(who));
			return [
				claim('border-talks', {
					about: `length of the disputed border of ${names}`,
					value: numberValue(number, found.words('unit')),
					asks: [
						`How long was the border over which ${names} came into armed conflict?`,
						`Along how many ${found.words('unit')} of border did ${names} come into armed conflict?`
					],
					says: `${names} came into armed conflict along {} of border.`
				}),
				claim('border-talks', {
					about: `decades of the armed conflict of ${names}`,
					value: phrase(`the ${from}s and ${to}s`),
					asks: [
						`In which decades did ${names} come into armed conflict over their border?`,
						`When was there an armed conflict between ${names} over their border?`
					],
					says: `${names} came into armed conflict over their border in {}.`
				})
			];
		},
		{
			matches: [
				'Their disputes led to an armed conflict between Peru and Chile along 600 miles of the border lines in the 1940s and 1950s.',
				'Then the quarrel led to an armed clash between Malta and Greece over 90 kilometres of borderlines in the 1920s and 1930s.',
				'So disputes led to an armed conflict between Laos and Thailand at 500 miles of borderline in the 1870s and 1880s.'
			],
			rejects: [
				'The disputes led to a war between Peru and Chile.',
				'Trade led to an armed conflict between Peru and Chile in the 1940s.'
			]
		}
	),
	rule(
		'border-talks/widened',
		pattern(
			'issues of interest were (?:gradually |slowly )?(?:expanded|widened) from the security of borders (?:in)?to (?:beneficial )?cooperation in the (?<list>[\\p{Ll}, ]+) (?:sectors|fields|areas)'
		),
		(found) => {
			const body = found.body;
			const items = found
				.words('list')
				.split(/, | and /)
				.flatMap((item) => plainPhrase(item) ?? []);
			return body && items.length > 1
				? [
						claim('border-talks', {
							about: `new fields of ${body.id}`,
							value: phrases([...items].reverse()),
							asks: [
								`To which fields did the summits of ${short(body)} turn after the security of borders?`,
								`Into which sectors did the cooperation of ${short(body)} grow beyond border security?`
							],
							says: `beyond border security, the cooperation of ${short(body)} grew into these sectors: {}.`,
							topic: 'Summits'
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union met. The issues of interest were slowly widened from the security of borders to cooperation in the trade and health fields.',
				'The Coastal Safety Council met. Its issues of interest were expanded from the security of borders into cooperation in the cultural, economic and legal sectors.',
				'The River Delta Commission met. The issues of interest were gradually widened from the security of borders to cooperation in the school and sport areas.'
			],
			rejects: [
				'The issues of interest were widened.',
				'The borders were expanded into the trade and health fields.'
			]
		}
	),
	rule(
		'border-talks/dialogue',
		pattern(
			'[Ii]n the mid-?<?(?:num:)?\\d+>?s, along with the (?:improvement|growth) of (?:the )?relations between {place:one} and {place:other}'
		),
		(found) => {
			const one = found.entity('one');
			const other = found.entity('other');
			const decade = /mid-?(\d{4}s)/.exec(found.sentence.raw)?.[1];
			return one?.country && other?.country && decade
				? [
						claim('border-talks', {
							about: `dialogue of ${one.name} and ${other.name}`,
							value: phrase(`the mid-${decade}`),
							asks: [
								`When did ${one.name} and ${other.name} begin a serious dialogue on their border disputes?`,
								`In which part of which decade did serious border talks between ${one.name} and ${other.name} begin?`
							],
							says: `${one.name} and ${other.name} began a serious dialogue on their borders in {}.`
						})
					]
				: [];
		},
		{
			matches: [
				'In the mid-1930s, along with the improvement of relations between Lima and Santiago, talks began.',
				'In the mid-1970s, along with the growth of the relations between Vienna and Rome, they met.',
				'It was in the mid-1950s, along with the improvement of relations between Hanoi and Bangkok, that talks began.'
			],
			rejects: [
				'In the mid-1930s, Lima and Santiago met.',
				'Along with the improvement of relations between Lima and Santiago, talks began.'
			]
		}
	)
]);

export const signatoriesRelation = claimRelation('signatories', 'Founding', [
	rule(
		'signatories/five',
		pattern(
			'[Tt]he {num} (?:countries|states) signed an? (?:treaty|agreement|charter)\\b[^.]*\\bthereby established the {org}'
		),
		signatories,
		{
			matches: [
				'There Chile, Bolivia and Ecuador joined talks of Peru. On 3 May 1991 in Lima, the four countries signed a treaty on water and thereby established the Lake Charter Union.',
				'First Malta, Cyprus and Greece talked. Then the three states signed an agreement and thereby established the Coastal Safety Council.',
				'Laos, Thailand and Vietnam shared talks with China. The four states signed a charter, and thereby established the River Delta Commission.'
			],
			rejects: [
				'The four countries signed a treaty and thereby established the Lake Charter Union.',
				'Malta and Greece talked. Then the three states signed an agreement and thereby established the Coastal Safety Council.'
			]
		}
	)
]);

export const borderRelations = [pledgeRelation, borderTalksRelation, signatoriesRelation];
