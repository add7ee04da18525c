/** Membership beside dates of joining: who was left out, who watched first, who is open to whom, whom a body unites. */
import { countName, full, inSentence, short } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import { claim, claimRelation, phrase, phrases, rule } from '../claim';
import { pattern } from '../pattern';
import { dateValue, entitiesValue, entityValue, numberValue } from '../rule';

export const membershipMoreRelation = claimRelation('membership-more', 'Membership', [
	rule(
		'membership-more/other-than',
		pattern(
			'{org}(?: \\(<org:\\d+>\\))? was (?:established|founded|created) [^.]*?(?<who>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? countries) \\((?:other than|except|without) {states}\\)'
		),
		(found) => {
			const body = found.entity('org');
			const out = found.entities('states');
			return body && out.length > 0
				? [
						claim('membership-more', {
							about: `left out of ${body.id}`,
							value: entitiesValue(out),
							asks: [
								`Which ${found.words('who')} were left out when ${short(body)} was set up?`,
								`Which ${countName(out.length)} ${found.words('who')} stood aside at the founding of ${short(body)}?`
							],
							says: `{} stood aside when ${short(body)} was set up.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union was founded in 1991 to end quarrels between Peru and Andean countries (other than Chile and Brazil).',
				'The Coastal Safety Council was established for Malta and Southern European countries (except Spain).',
				'The River Delta Commission was created between Laos and South East Asian countries (without Thailand and Myanmar).'
			],
			rejects: [
				'The River Delta Commission was created between Laos and others (without Thailand).',
				'The Lake Charter Union was praised by Andean countries (other than Chile).'
			]
		}
	),
	rule(
		'membership-more/was-observer',
		pattern('{states} ?[-–] ?which was an observer(?: state)? at the {date} [Ss]ummit'),
		(found) => {
			const state = found.entity('states');
			const date = found.date();
			const body =
				found.entity('org') ??
				found.sentence.mentions.flatMap((each) => (each.token === 'org' ? each.entities : []))[0];
			if (!state || !date || !body) return [];
			return [
				claim('membership-more', {
					about: `observer at the summit of ${date.year}`,
					value: entityValue(state),
					asks: [
						`Which later member took part in the ${date.year} summit of ${short(body)} as an observer?`,
						`Which country was an observer at the ${date.year} summit of ${short(body)}?`
					],
					says: `{} was an observer at the ${date.year} summit of ${short(body)}.`,
					inverse: {
						stem: `At the summit of which year was ${inSentence(entityValue(state))} an observer of ${short(body)}?`,
						value: dateValue({ year: date.year })
					}
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union took in Chile - which was an observer state at the 1994 Summit - as a member.',
				'The Coastal Safety Council admitted Malta – which was an observer at the 1980 summit – with joy.',
				'In Hanoi the River Delta Commission took Laos - which was an observer at the 1962 Summit - in.'
			],
			rejects: [
				'The Lake Charter Union took in Chile - which was a guest at the 1994 Summit.',
				'The Lake Charter Union took in Chile.'
			]
		}
	),
	rule(
		'membership-more/not-closed',
		pattern(
			'(?:statements?|words?|speech(?:es)?) (?:by|of) (?:the )?{demonym} (?<office>President|Prime Minister|Foreign Minister) (?<who>\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+) saying that (?:the )?{org} is not a closed (?<what>club|circle|house)'
		),
		(found) => {
			const body = found.entity('org');
			return body
				? [
						claim('membership-more', {
							about: `not a closed ${found.words('what')}`,
							value: entityValue({
								id: `person:${found.words('who').toLowerCase().replace(' ', '-')}`,
								kind: 'person',
								name: found.words('who'),
								sourceNames: [],
								article: false
							}),
							asks: [
								`Who said that ${short(body)} was no closed ${found.words('what')} and was open to new members?`,
								`Which leader declared ${short(body)} open to new members?`
							],
							says: `{} declared that ${short(body)} was open to new members.`
						})
					]
				: [];
		},
		{
			matches: [
				'As in words of Peruvian President Ana Ruiz saying that the Lake Charter Union is not a closed house, it grew.',
				'We have the speech of the Maltese Prime Minister Paul Berg saying that the Coastal Safety Council is not a closed circle.',
				'Hear the statement by Thai Foreign Minister Minh Tran saying that River Delta Commission is not a closed club.'
			],
			rejects: [
				'The Lake Charter Union is not a closed house.',
				'In words of Peruvian President Ana Ruiz, the Lake Charter Union is rich.'
			]
		}
	),
	rule(
		'membership-more/new-members',
		pattern(
			'new members of (?:the )?(?:<org:\\d+> )?{org:org},? {states:first}(?:[^.;]{0,60}? which (?:is )?{states:second})?'
		),
		(found) => {
			const body = found.entity('org');
			const added = [...found.entities('first'), ...found.entities('second')];
			return body && added.length > 1
				? [
						claim('membership-more', {
							about: `new members of ${body.id}`,
							value: entitiesValue(added),
							asks: [
								`Which ${countName(added.length)} countries are named as new members of ${short(body)}?`,
								`By which countries has ${short(body)} been enlarged?`
							],
							says: `the new members of ${short(body)} are {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'All know the new members of the Lake Charter Union, Chile and Bolivia.',
				'The new members of the Coastal Safety Council, Malta and in 1999 at a party which Cyprus.',
				'We met new members of the River Delta Commission, Laos and Vietnam.'
			],
			rejects: [
				'All know the old members of the Lake Charter Union, Chile and Bolivia.',
				'All know the new members of the Lake Charter Union.'
			]
		}
	),
	rule(
		'membership-more/republics',
		pattern(
			'(?:collapse|break-up|end|fall) of (?:the )?{states} (?:led to|brought) the independence of its (?:constituent )?{num} (?<what>republics|states|provinces|colonies)'
		),
		(found) => {
			const state = found.entity('states');
			const number = found.number();
			return state && number
				? [
						claim('membership-more', {
							about: `successors of ${state.id}`,
							value: numberValue(number, found.words('what')),
							asks: [
								`How many ${found.words('what')} became independent when ${full(state)} collapsed?`,
								`Into how many independent ${found.words('what')} did ${full(state)} break up?`
							],
							says: `when ${full(state)} collapsed, {} became independent.`,
							topic: 'Background'
						})
					]
				: [];
		},
		{
			matches: [
				'The break-up of the Soviet Union brought the independence of its fifteen republics.',
				'The fall of Yugoslavia led to the independence of its six republics.',
				'The end of Spain led to the independence of its constituent nine provinces.'
			],
			rejects: [
				'The end of the Soviet Union led to hunger.',
				'The collapse of the Soviet Union brought the independence of its republics.'
			]
		}
	),
	rule(
		'membership-more/hub',
		pattern(
			'(?<where>\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+) became an? ["“](?<what>[\\p{L} ]+)["”] among (?:countries|states|powers) (?:like|such as) {states}'
		),
		(found) => [
			claim('membership-more', {
				about: `role of ${found.words('where')}`,
				value: phrase(`a ${found.words('what')}`),
				asks: [
					`What did ${found.words('where')} become among its neighbours?`,
					`With which term is the new position of ${found.words('where')} among its neighbours described?`
				],
				says: `${found.words('where')} became {} among its neighbours.`,
				topic: 'Background'
			})
		],
		{
			matches: [
				'Then Upper Coast became a "trade hub" among countries like Peru and Chile.',
				'So Central Valley became a “bridge” among states such as Malta and Greece.',
				'There East Delta became a "rice bowl" among powers like Laos, Thailand and China.'
			],
			rejects: [
				'East Delta became a port among countries like Laos.',
				'It became a "rice bowl" among powers like Laos, Thailand and China.'
			]
		}
	),
	rule(
		'membership-more/vulnerable',
		pattern(
			"{org}(?:[’']s)? (?:security )?(?:approach|policy) is (?:concentrated|focused) on (?<where>\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+), because it is the most (?:vulnerable|exposed) (?:region|area) to (?:the )?(?<list>[^.;]+)"
		),
		(found) => {
			const body = found.entity('org');
			const items = labelsIn(found.text('list'), 'threat');
			return body && items.length > 1
				? [
						claim('membership-more', {
							about: `focus of ${body.id}`,
							value: phrases(items),
							asks: [
								`To which threats is ${found.words('where')} the most vulnerable region for ${short(body)}?`,
								`Because of which threats does ${short(body)} focus on ${found.words('where')}?`
							],
							says: `${short(body)} focuses on ${found.words('where')} because it is most exposed to {}.`,
							topic: 'Threats',
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union’s security policy is focused on Upper Coast, because it is the most exposed area to piracy and arms smuggling.',
				"The Coastal Safety Council's approach is concentrated on Inner Sea, because it is the most vulnerable area to illegal fishing and human trafficking.",
				'The River Delta Commission’s policy is focused on East Delta, because it is the most exposed region to money laundering and terrorism.'
			],
			rejects: [
				'The Lake Charter Union’s policy is focused on Upper Coast.',
				'The Lake Charter Union’s policy is focused on Upper Coast, because it is the most beautiful area.'
			]
		}
	)
]);

export const standingMoreRelations = [membershipMoreRelation];
