/** What a body has achieved and what holds it back: gains, principles, limits in order, what it should do, who leans where. */
import { full, short } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import { claim, claimRelation, phrase, phrases, rule, terms } from '../claim';
import { pattern } from '../pattern';
import { entityValue, type FactDraft, type Found } from '../rule';

const bodyName = (found: Found) => {
	const body = found.entity('org') ?? found.body;
	return body ? short(body) : null;
};

function listOf(
	found: Found,
	family: string,
	what: { about: string; asks: [string, string]; says: string; oneOf: string },
	least = 2
): FactDraft[] {
	const items = [...new Set(labelsIn(found.text('list'), ...family.split('|')))];
	if (items.length < least) return [];
	return [claim('achievement', { ...what, value: terms(items), isClaim: true })];
}

export const achievementRelation = claimRelation('achievement', 'Achievements and limits', [
	rule(
		'achievement/achievements',
		pattern('achievements of (?:the )?{org}[^.:]*: (?<list>[^.;]+)'),
		(found) => {
			const body = bodyName(found);
			return body
				? listOf(found, 'gain', {
						about: `achievements of ${body}`,
						asks: [`What are the main achievements of ${body}?`, `Which achievements can ${body} show?`],
						says: `the achievements of ${body} include {}.`,
						oneOf: `What is one of the achievements of ${body}?`
					})
				: [];
		},
		{
			matches: [
				'These are the achievements of the Lake Charter Union in the south: closer diplomatic relations, and joint exercises.',
				'The achievements of Coastal Safety Council: exchange of information, standing committees.',
				'So the main achievements of the River Delta Commission so far: a customs union, regional meetings and a common court.'
			],
			rejects: [
				'The achievements of the Lake Charter Union are small.',
				'The members of the Lake Charter Union: Peru and Chile.'
			]
		}
	),
	rule(
		'achievement/against',
		pattern('{org} (?:has )?established (?:a )?partnership against (?<list>[^.;]+)'),
		(found) => {
			const body = bodyName(found);
			const speaker = /noted (?:in|by) (?:the )?(\p{Lu}{3,} (?:Policy )?(?:Paper|Report))/u.exec(
				found.sentence.raw
			)?.[1];
			const drafts = body
				? listOf(found, 'threat', {
						about: `partnership of ${body} against threats`,
						asks: [
							`Against which threats has ${body} set up a partnership?`,
							`Which dangers do the partners in ${body} fight together?`
						],
						says: `${body} has set up a partnership against {}.`,
						oneOf: `What is one of the threats that the partners in ${body} fight together?`
					})
				: [];
			return speaker ? drafts.map((draft) => ({ ...draft, speaker: `the ${speaker}` })) : drafts;
		},
		{
			matches: [
				'The Lake Charter Union established partnership against piracy, and illegal fishing.',
				'As noted in the SIPRI Report, the Coastal Safety Council has established a partnership against arms smuggling and human trafficking.',
				'The River Delta Commission established a partnership against money laundering and terrorism.'
			],
			rejects: [
				'The Lake Charter Union established a school against the wind.',
				'They established a partnership against piracy.'
			]
		}
	),
	rule(
		'achievement/information',
		pattern(
			'information (?:was |is )?exchanged about (?<what>[^.;,]+), between (?:the )?intelligence services? of {states}'
		),
		(found) => [
			claim('achievement', {
				about: 'exchange of intelligence',
				value: { kind: 'entities', entities: found.entities('states') },
				asks: [
					`The intelligence services of which states have shared information about ${labelsIn(found.text('what'), 'threat')[0] ?? 'threats'}?`,
					'Which states’ intelligence services exchanged information, as an example of good cooperation?'
				],
				says: `the intelligence services of {} have shared information about ${labelsIn(found.text('what'), 'threat')[0] ?? 'threats'}.`
			})
		],
		{
			matches: [
				'For instance information was exchanged about piracy, between the intelligence services of Peru and Chile.',
				'There information exchanged about illegal fishing, between intelligence service of Malta and Greece.',
				'At last information is exchanged about terrorism, between the intelligence services of Laos and Thailand.'
			],
			rejects: [
				'Information was exchanged about piracy.',
				'Gifts were exchanged about noon, between the kings of Laos and Thailand.'
			]
		}
	),
	rule(
		'achievement/mediation',
		pattern(
			'(?<what>border problems|border conflict|quarrel|dispute) between {states}, (?:within )?(?:the )?{org} (?:established|opened|led) negotiations?'
		),
		(found) => {
			const body = bodyName(found);
			return body
				? [
						claim('achievement', {
							about: `mediation by ${body}`,
							value: { kind: 'entities', entities: found.entities('states') },
							asks: [
								`Between which states did ${body} help to mediate in a border dispute?`,
								`The border problems of which states were negotiated within ${body}?`
							],
							says: `${body} helped to mediate in the border dispute between {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'In the border conflict between Peru and Chile, the Lake Charter Union opened negotiations.',
				'During the quarrel between Malta and Greece, within Coastal Safety Council established negotiation on the sea.',
				'In the dispute between Laos and Thailand, the River Delta Commission led negotiations.'
			],
			rejects: [
				'In the border conflict between Peru and Chile, nobody opened negotiations.',
				'The River Delta Commission led negotiations.'
			]
		}
	),
	rule(
		'achievement/principles',
		pattern('[Ss]ummit[^.;]*? (?:cleave|keep|respect|hold)(?: to)? (?<list>["“][^.;]+) principles'),
		(found) => {
			const body = bodyName(found);
			const items = labelsIn(found.text('list'), 'principle');
			return body && items.length > 1
				? [
						claim('achievement', {
							about: `principles of ${body}`,
							value: phrases(items),
							asks: [
								`Which principles do the summit statements of ${body} ask its members to keep?`,
								`To which principles do summits of ${body} bind the members?`
							],
							says: `the summit statements of ${body} ask the members to keep to {}.`,
							oneOf: `What is one of the principles that the summit statements of ${body} call for?`
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union is calm. Every summit asks the states to keep “mutual respect” and “open borders” principles.',
				'The Coastal Safety Council is calm. The summit told all to respect “sovereign equality” and “peaceful settlement” principles.',
				'The River Delta Commission is calm. Each summit makes them hold to "collective defence" and "non-interference" principles.'
			],
			rejects: [
				'Every summit asks the states to keep “quiet” principles.',
				'Every school asks to keep “mutual respect” and “open borders” principles.'
			]
		}
	),
	rule(
		'achievement/remedies',
		pattern('[Ii]n the future {org} (?:will want to|wants to|would)[^.;]*? it should (?<list>[^.;]+)'),
		(found) => {
			const body = bodyName(found);
			return body
				? listOf(found, 'remedy', {
						about: `what ${body} should do`,
						asks: [
							`What does ${body} need in order to become a real security organization?`,
							`Which changes should ${body} make in the future?`
						],
						says: `in the future ${body} needs {}.`,
						oneOf: `What is one of the things that ${body} needs in the future?`
					})
				: [];
		},
		{
			matches: [
				'In the future Lake Charter Union would grow, it should build stronger institutions and a larger secretariat.'.replace(
					'the Lake',
					'Lake'
				),
				'In the future Coastal Safety Council wants to matter, so it should seek a balance of powers, and practical action.',
				'In the future River Delta Commission will want to last; and yes, it should change. In the future River Delta Commission wants to last so it should have a single market and a common army.'
			],
			rejects: [
				'In the future Lake Charter Union will want to rest.',
				'In the future it should build stronger institutions and a larger secretariat.'
			]
		}
	),
	rule(
		'achievement/used-for',
		pattern('{states} used? (?:from )?(?:the |this )?{org} for (?<list>[^.;]+)'),
		(found) => {
			const state = found.entity('states');
			const body = bodyName(found);
			const text = found.text('list');
			const items = [
				...(/diploma/.test(text) ? ['regional diplomacy'] : []),
				...(/econom/.test(text) ? ['the economy'] : []),
				...(/political balance/.test(text) ? ['political balance'] : []),
				...(/trade/.test(text) ? ['trade'] : [])
			];
			return state && body && found.entities('states').length === 1 && items.length > 1
				? [
						claim('achievement', {
							about: `${state.name} uses ${body}`,
							value: phrases(items),
							asks: [
								`For what does ${state.name} mostly use ${body}?`,
								`What does ${state.name} seek in ${body}?`
							],
							says: `${state.name} uses ${body} mostly for {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'Peru used from the Lake Charter Union for trade and diplomacy.',
				'Malta used Coastal Safety Council for regional economy, and trade.',
				'Laos used the River Delta Commission for diplomacy, economy and fish.'
			],
			rejects: ['Peru used the Lake Charter Union for fun.', 'Peru used a boat for trade and diplomacy.']
		}
	),
	rule(
		'achievement/neutral',
		pattern('{states} never (?:add|added|join|joined|joins) (?:any )?military (?:blocks?|blocs?|alliances?)'),
		(found) => {
			const state = found.entity('states');
			return state
				? [
						claim('achievement', {
							about: `strategy of ${state.name}`,
							value: phrase('strategic neutrality'),
							asks: [
								`Which strategic principle does ${state.name} follow?`,
								`On what principle does ${state.name} base its refusal of military blocs?`
							],
							says: `${state.name} follows the principle of {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'By its law Peru never joined military alliances.',
				'Malta never joins any military bloc.',
				'The neutral Laos never added military blocks.'
			],
			rejects: ['Peru joined military alliances.', 'Peru never joined trade blocs.']
		}
	),
	rule(
		'achievement/seat-shows-role',
		pattern(
			'[“"]{states} plays a (?<role>pivotal|key|leading|central) role in the {org:in} through hosting (?:the )?{org:seat}'
		),
		(found) => {
			const state = found.entity('states');
			const body = found.entity('in');
			const seat = found.entity('seat');
			if (!state || !body || !seat) return [];
			return [
				claim('achievement', {
					about: `hosting ${seat.name}`,
					value: entityValue(state),
					asks: [
						`Which member state hosts ${full(seat)}?`,
						`Which country plays a ${found.words('role')} role in ${short(body)} through hosting ${short(seat)}?`
					],
					says: `{} plays a ${found.words('role')} role in ${short(body)} as the host of ${full(seat)}.`,
					topic: 'Seats and centres'
				})
			];
		},
		{
			matches: [
				'This shows “Peru plays a key role in the Lake Charter Union through hosting the Coastal Safety Council centre.”',
				'We read “Malta plays a leading role in the Coastal Safety Council through hosting the Lake Charter Union”.',
				'It says “Laos plays a central role in the River Delta Commission through hosting Lake Charter Union”.'
			],
			rejects: [
				'Peru plays a key role in the Lake Charter Union.',
				'“Peru plays a key role in the film through hosting the Lake Charter Union”.'
			]
		}
	)
]);
