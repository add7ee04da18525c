/** How states and bodies stand to an outside power: demands, refusals, fears, consent, limits that they set. */
import { buildEntity } from '../../annotate/lexicon';
import { inSentence, joinWords, short, when } from '../../compose/words';
import type { Entity } from '../../types';
import { claim, claimRelation, phrase, phrases, rule } from '../claim';
import { pattern } from '../pattern';
import { entitiesValue, entityValue, type FactDraft, type Found } from '../rule';

const name = (entity: Entity) => inSentence(entityValue(entity));
const TOPIC = 'United States and NATO';

/** What statements of a summit oppose or support, in our own words. */
const POSITIONS: readonly [RegExp, string][] = [
	[/western hegemony/i, 'Western hegemony'],
	[/double standards? [^.;]*human rights/i, 'double standards on human rights'],
	[/interference in the (?:internal )?affairs/i, 'interference in internal affairs'],
	[/humanitarian intervention/i, 'humanitarian intervention'],
	[/unilateral/i, 'unilateralism'],
	[/colonial/i, 'colonial rule'],
	[/arms race/i, 'an arms race'],
	[/imposition of [^.;]*development models/i, 'development models imposed from abroad']
];
const positions = (text: string) =>
	POSITIONS.filter(([written]) => written.test(text)).map(([, label]) => label);

function against(found: Found, about: string, what: string): FactDraft[] {
	const items = positions(found.text('list'));
	if (items.length === 0) return [];
	return [
		claim('stance', {
			about,
			value: items.length === 1 ? phrase(items[0] ?? '') : phrases(items),
			asks: [`What did ${what} oppose?`, `Against what did ${what} speak out?`],
			says: `${what} spoke out against {}.`,
			kind: 'position',
			topic: TOPIC
		})
	];
}

export const stanceRelation = claimRelation('stance', TOPIC, [
	rule(
		'stance/final-statement',
		pattern(
			'statement of the {org} [Ss]ummit held in {place} in {date},? (?:highlighted|stressed|voiced) the opposition to (?<list>[^.;]+?)(?: and the emergence of a (?<order>multipolar|bipolar|peaceful) world)?(?:\\.|;)'
		),
		(found) => {
			const body = found.entity('org');
			const place = found.entity('place');
			const date = found.date();
			if (!body || !place || !date) return [];
			const what = `the final statement of the ${date.year} ${place.name} summit of ${short(body)}`;
			const drafts = against(found, what, what);
			if (found.words('order') !== '')
				drafts.push(
					claim('stance', {
						about: `order hailed by ${what}`,
						value: phrase(`a ${found.words('order')} world`),
						asks: [
							`Which kind of world did ${what} see emerging?`,
							`The emergence of what was stressed in ${what}?`
						],
						says: `${what} stressed the emergence of {}.`
					})
				);
			return drafts;
		},
		{
			matches: [
				'The statement of the Lake Charter Union Summit held in Lima in 1994 stressed the opposition to colonial rule.',
				'So the statement of the Coastal Safety Council summit held in Vienna in 1981, voiced the opposition to the arms race and the emergence of a peaceful world.',
				'The last statement of the River Delta Commission Summit held in Bangkok in July 1962 highlighted the opposition to unilateral steps.'
			],
			rejects: [
				'The statement of the Lake Charter Union Summit held in Lima in 1994 was short.',
				'The Lake Charter Union Summit held in Lima in 1994 stressed the opposition to rain.'
			]
		}
	),
	rule(
		'stance/supported-priority',
		pattern(
			'member states (?:also )?supported the (?<what>priority|authority|primacy|leading role) of the {org} and opposed (?:with |to )?the (?<list>[^.;]+)'
		),
		(found) => {
			const body = found.entity('org');
			const group = found.memberBody;
			const items = positions(found.text('list'));
			if (!body || !group || items.length === 0) return [];
			const who = `the member states`;
			return [
				claim('stance', {
					about: `priority of ${body.id}`,
					value: entityValue(body),
					asks: [
						`Whose ${found.words('what')} did ${who} support when they rejected ${joinWords(items)}?`,
						`Which body’s ${found.words('what')} was upheld against the principle of ${joinWords(items)}?`
					],
					says: `${who} upheld the ${found.words('what')} of {} and rejected ${joinWords(items)}.`,
					inverse: {
						stem: `Which principle did ${who} reject while they upheld the ${found.words('what')} of ${short(body)}?`,
						value: phrase(joinWords(items))
					},
					topic: TOPIC
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union met. The member states supported the authority of the Coastal Safety Council and opposed the arms race.',
				'The River Delta Commission met. The member states also supported the leading role of the Lake Charter Union and opposed the old colonial system.',
				'All sat in the Coastal Safety Council. Its member states supported the primacy of the River Delta Commission and opposed to the principle of humanitarian intervention.'
			],
			rejects: [
				'The member states supported the Coastal Safety Council.',
				'The member states supported the authority of the Coastal Safety Council and opposed the rain.'
			]
		}
	),
	rule(
		'stance/main-reason',
		pattern(
			'^The main reason for (?:this|the) (?:reaction|refusal|stance|protest) was the {org:who} war in {states:where} without the (?:approval|consent|mandate) of the (?:{org:without}|(?<council>(?:Security|General) (?:Council|Assembly)))'
		),
		(found) => {
			const who = found.entity('who');
			const where = found.entity('where');
			const council = found.words('council');
			const without =
				found.entity('without') ??
				(council ? buildEntity('organisation', `United Nations ${council}`) : undefined);
			if (!who || !where || !without) return [];
			return [
				claim('stance', {
					about: `war of ${who.id} without approval`,
					value: entityValue(where),
					asks: [
						`In which country did ${short(who)} wage war without the approval of ${short(without)}?`,
						`The war of ${short(who)} in which country, without the consent of ${short(without)}, led to protest?`
					],
					says: `${short(who)} waged war in {} without the approval of ${short(without)}.`,
					inverse: {
						stem: `Whose approval was missing when ${short(who)} waged war in ${name(where)}?`,
						value: entityValue(without)
					}
				})
			];
		},
		{
			matches: [
				'The main reason for the protest was the Lake Charter Union war in Peru without the consent of the Coastal Safety Council.',
				'The main reason for this refusal was the NATO war in Malta without the mandate of the River Delta Commission.',
				'The main reason for this stance was the Coastal Safety Council war in Greece without the approval of the Lake Charter Union.'
			],
			rejects: [
				'The main reason for this reaction was fear.',
				'The main reason was the NATO war in Malta without the mandate of the River Delta Commission.'
			]
		}
	),
	rule(
		'stance/statement-of-summit',
		pattern(
			'[Aa]ccording to the statement of the {org} [Ss]ummit in {date}, (?:these|the member) (?:countries|states) expressed their (?:dissatisfaction with|protest against) (?<list>[^.;]+)'
		),
		(found) => {
			const body = found.entity('org');
			const date = found.date();
			return body && date
				? against(
						found,
						`statement of ${body.id} of ${date.year}`,
						`the ${short(body).replace(/^the /, '')} summit statement of ${when(date).replace(/^(?:in|on) /, '')}`
					)
				: [];
		},
		{
			matches: [
				'According to the statement of the Lake Charter Union summit in May 1994, these states expressed their protest against the colonial rule.',
				'According to the statement of the Coastal Safety Council summit in 1981, the member countries expressed their dissatisfaction with the arms race.',
				'Now according to the statement of the River Delta Commission Summit in 1962, these countries expressed their protest against interference in the affairs of others.'
			],
			rejects: [
				'According to the statement of the Lake Charter Union Summit in May 1994, these states are happy.',
				'According to the law of 1994, these states expressed their protest against colonial rule.'
			]
		}
	),
	rule(
		'stance/called-on',
		pattern(
			'summit in {date} in {place} called on the {states:power} to (?:present|set|name) a timetable for the (?<what>with ?drawl|withdrawal|removal) of its military bases'
		),
		(found) => {
			const power = found.entity('power');
			const place = found.entity('place');
			const date = found.date();
			const body = found.memberBody;
			if (!power || !place || !date || !body) return [];
			const summit = `the ${place.name} summit of ${when(date).replace(/^(?:in|on) /, '')}`;
			return [
				claim('stance', {
					about: `demand of ${summit}`,
					value: phrase('a timetable for withdrawing its bases'),
					asks: [
						`What did ${short(body)} demand of ${name(power)} at ${summit}?`,
						`With which demand did ${summit} turn to ${name(power)}?`
					],
					says: `at ${summit}, ${short(body)} asked ${name(power)} for {}.`,
					inverse: {
						stem: `Which country did ${summit} ask to say when it would withdraw its bases?`,
						value: entityValue(power)
					}
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union stood firm. The states at the summit in May 1994 in Lima called on the US to set a timetable for the removal of its military bases.',
				'The Coastal Safety Council stood firm. They at the summit in 1981 in Vienna called on the UK to name a timetable for the withdrawal of its military bases.',
				'The River Delta Commission stood firm. All at the summit in June 1962 in Bangkok called on the US to present a timetable for the withdrawal of its military bases.'
			],
			rejects: [
				'The states at the summit in May 1994 in Lima called on the US to help.',
				'The states called on the US to set a timetable for the removal of its military bases.'
			]
		}
	),
	rule(
		'stance/base-only-for',
		pattern(
			'the {demonym} government (?:announced|declared|said) that the {states} air base in {place} (?:should|may) not be used for (?:any|a) purpose other than (?<purpose>supporting|serving) {states:whose} (?<what>combat operations|rescue flights|operations) in {states:where}'
		),
		(found) => {
			const host = found.entity('demonym');
			const place = found.entity('place');
			const where = found.entity('where');
			const whose = found.entity('whose');
			if (!host || !place || !where || !whose) return [];
			return [
				claim('stance', {
					about: `use of the base in ${place.name}`,
					value: entityValue(where),
					asks: [
						`Operations in which country were the only purpose for which ${name(host)} still let ${name(whose)} use the air base in ${place.name}?`,
						`For operations in which country alone might ${name(whose)} use the air base in ${place.name}?`
					],
					says: `${name(host)} let ${name(whose)} use the air base in ${place.name} only for operations in {}.`,
					topic: 'Military bases'
				})
			];
		},
		{
			matches: [
				'Then the Peruvian government declared that the US air base in Lima may not be used for a purpose other than supporting US rescue flights in Chile.',
				'In time the Maltese government declared that the UK air base in Valletta may not be used for a purpose other than serving UK operations in Cyprus.',
				'Soon the Thai government declared that the US air base in Bangkok may not be used for a purpose other than supporting US operations in Laos.'
			],
			rejects: [
				'The Thai government declared that the US air base in Bangkok should be used.',
				'The US air base in Bangkok may not be used for a purpose other than supporting US operations in Laos.'
			]
		}
	),
	rule(
		'stance/accepts-only',
		pattern(
			"^{states}[’']s (?<who>Minister of (?:Defense|Defence|Foreign Affairs)|President) also (?:said|stated) (?:earlier )?that <states:\\d+> (?:accepts|tolerates) the presence of {org} (?:military )?bases in {states:hosts} only for the (?:time|period) it takes to (?<aim>[^.;,]+?) in {states:where}"
		),
		(found) => {
			const state = found.entity('states');
			const body = found.entity('org');
			const hosts = found.entities('hosts');
			const where = found.entity('where');
			if (!state || !body || !where || hosts.length === 0) return [];
			return [
				claim('stance', {
					about: `${state.id} accepts bases`,
					value: entitiesValue(hosts),
					asks: [
						`In which countries was ${name(state)} ready to accept bases of ${short(body)} for a limited time?`,
						`In which states did ${name(state)} tolerate bases of ${short(body)} only until the fight in ${name(where)} was over?`
					],
					says: `${name(state)} accepted bases of ${short(body)} in {} only for the time of the fight in ${name(where)}.`,
					topic: 'Military bases'
				})
			];
		},
		{
			matches: [
				'Russia’s Minister of Defence also stated that Russia tolerates the presence of NATO bases in Latvia and Estonia only for the period it takes to end piracy in Denmark.',
				'Peru’s President also said that Peru tolerates the presence of NATO bases in Chile only for the period it takes to fight fires in Bolivia.',
				'Malta’s Minister of Foreign Affairs also said that Malta tolerates the presence of NATO bases in Cyprus and Greece only for the period it takes to stop smuggling in Libya.'
			],
			rejects: [
				'Malta tolerates the presence of NATO bases in Cyprus.',
				'Malta’s President also said that Malta accepts guests.'
			]
		}
	)
]);
