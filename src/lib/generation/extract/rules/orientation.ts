/** Where states and bodies turn to: shifts of aims, sides that members take, breaks in a policy, what a statute stresses. */
import { inSentence, short, when } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import type { Entity } from '../../types';
import { claim, claimRelation, phrase, phrases, plainPhrase, rule } from '../claim';
import { pattern } from '../pattern';
import { dateValue, entityValue, type FactDraft, type Found } from '../rule';

const name = (entity: Entity) => inSentence(entityValue(entity));

function leanings(found: Found): FactDraft[] {
	const neutral = found.entity('neutral');
	const friend = found.entity('friend');
	// "A … with B, C closer to D" reads as one list "B, C": its first is the partner, its last leans elsewhere.
	const middle = found.entities('middle');
	const [partner] = middle;
	const other = middle.at(-1);
	const power = found.entity('power');
	if (!neutral || !friend || !partner || !other || !power || middle.length !== 2) return [];
	return [
		claim('orientation', {
			about: 'neutral member',
			value: entityValue(neutral),
			asks: [
				'Which member state mostly takes a neutral position?',
				'Which member is an example of neutrality among the differing interests of the members?'
			],
			says: '{} mostly takes a neutral position.',
			isClaim: true
		}),
		claim('orientation', {
			about: `partner of ${friend.id}`,
			value: entityValue(partner),
			asks: [
				`With which country does ${name(friend)} seek a good partnership above all?`,
				`Whose partnership does ${name(friend)} try to win?`
			],
			says: `${name(friend)} seeks a good partnership with {} above all.`,
			isClaim: true
		}),
		claim('orientation', {
			about: `leaning of ${other.id}`,
			value: entityValue(power),
			asks: [
				`To which power is ${name(other)} closer in its interests?`,
				`Towards which great power does ${name(other)} lean?`
			],
			says: `${name(other)} is closer to {} in its interests.`,
			isClaim: true
		})
	];
}

export const orientationRelation = claimRelation('orientation', 'Positions of the members', [
	rule(
		'orientation/leanings',
		pattern(
			'{states:neutral} (?:choose|chooses|takes?) (?:a )?neutral position, {states:friend} (?:try|tries|wants?) to (?:achieve|have|keep) (?:a )?good partnership with {states:middle} (?:is )?closer to {states:power}'
		),
		leanings,
		{
			matches: [
				'Often Peru takes a neutral position, Chile wants to have a good partnership with Brazil, Bolivia closer to Spain in trade.',
				'Malta chooses neutral position, Cyprus tries to keep good partnership with Greece, Libya closer to Italy.',
				'Here Laos takes neutral position, Thailand wants to have good partnership with Japan, Cambodia closer to China.'
			],
			rejects: [
				'Laos takes a neutral position.',
				'Laos takes a seat, Thailand wants to have good partnership with Japan, Cambodia closer to China.'
			]
		}
	),
	rule(
		'orientation/distracted',
		pattern(
			'^Because (?:the )?{org} engages? in not only (?<first>\\p{Ll}+),? (?:but )?also (?<list>[^.;]+?)(?: now)?\\.'
		),
		(found) => {
			const body = found.entity('org');
			const items = labelsIn(found.text('list'), 'field');
			return body && items.length > 1
				? [
						claim('orientation', {
							about: `other fields of ${body.id}`,
							value: phrases(items),
							asks: [
								`Into which fields beside ${found.words('first')} has ${short(body)} spread, so that its focus is scattered?`,
								`Which fields distract ${short(body)} from ${found.words('first')}?`
							],
							says: `beside ${found.words('first')}, ${short(body)} now deals with {}.`,
							topic: 'Achievements and limits',
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'Because the Lake Charter Union engages in not only trade, but also sport and science.',
				'Because Coastal Safety Council engage in not only security also health, education and sport now.',
				'Because River Delta Commission engages in not only rice, also culture and tourism.'
			],
			rejects: [
				'Because the Lake Charter Union engages in trade.',
				'Because Peru engages in not only trade, but also sport and science.'
			]
		}
	),
	rule(
		'orientation/revised',
		pattern(
			'after (?:the )?events? (?:of|in) {place} in {date},? under (?:the )?pressure of (?:the )?(?<who>\\p{L}+) {states} (?:revised|changed) (?:its )?(?:international|foreign) policy'
		),
		(found) => {
			const state = found.entity('states');
			const place = found.entity('place');
			const date = found.date();
			if (!state || !place || !date) return [];
			const who = found.words('who');
			const presser = `the ${who.charAt(0).toUpperCase()}${who.slice(1)}`;
			return [
				claim('orientation', {
					about: `revision of policy by ${state.id}`,
					value: phrase(presser),
					asks: [
						`Under whose pressure did ${name(state)} revise its foreign policy after the ${place.name} events of ${date.year}?`,
						`Whose pressure made ${name(state)} change its foreign policy after ${place.name}?`
					],
					says: `${name(state)} revised its foreign policy under pressure from {} after the ${place.name} events of ${date.year}.`,
					inverse: {
						stem: `After the events in which city in ${date.year} did ${name(state)} revise its foreign policy?`,
						value: entityValue(place)
					},
					isClaim: true
				})
			];
		},
		{
			matches: [
				'It was quiet but after the events in Lima in 1994, under pressure of the North Peru changed its foreign policy.',
				'After some years and after event of Valletta in 1981 under pressure of east Malta revised international policy.',
				'Then after events in Hanoi in 1962 under the pressure of the South Laos revised its foreign policy.'
			],
			rejects: [
				'After the events in Lima in 1994 Peru slept.',
				'Under pressure of the North Peru changed its foreign policy.'
			]
		}
	),
	rule(
		'orientation/active-between',
		pattern(
			'{states} (?:have|has|had|took) (?:an )?active (?:part(?:icipation)?) in {org} between {num}-(?<until>\\d{4})'
		),
		(found) => {
			const state = found.entity('states');
			const body = found.entity('org');
			const from = found.number()?.amount;
			return state && body && from
				? [
						claim('orientation', {
							about: `activity of ${state.id} in ${body.id}`,
							value: phrase(`from ${from} to ${found.words('until')}`),
							asks: [
								`In which years did ${name(state)} take an active part in ${short(body)}?`,
								`During which period was ${name(state)} active in ${short(body)}?`
							],
							says: `${name(state)} took an active part in ${short(body)} {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'Peru took active part in Lake Charter Union between 1991-1994 period.',
				'Malta had an active participation in Coastal Safety Council between 1974-1981.',
				'Laos has active participation in River Delta Commission between 1960-1962 years.'
			],
			rejects: ['Peru took active part in Lake Charter Union.', 'Peru took a rest between 1991-1994.']
		}
	),
	rule(
		'orientation/shift',
		pattern(
			'have (?:prompted|led|moved) the {org} to (?:shift|move|turn) its focus from (?:regional )?goals? of (?<old>[^.;]+?) to (?:the )?broader[^.;,]*? goals?, such as (?<list>[^.;]+)'
		),
		(found) => {
			const body = found.entity('org');
			const old = plainPhrase(found.text('old').replace(/ and strengthening .*$/, ''));
			const text = found.text('list');
			const items = [
				...(/security cooperation/.test(text) ? ['security cooperation'] : []),
				...(/economic cooperation/.test(text) ? ['economic cooperation'] : []),
				...(/unilateral/.test(text) ? ['resistance to US unilateralism'] : []),
				...(/environment/.test(text) ? ['protection of the environment'] : [])
			];
			return body && old && items.length > 1
				? [
						claim('orientation', {
							about: `new goals of ${body.id}`,
							value: phrases(items),
							asks: [
								`To which broader goals did ${short(body)} shift its focus from ${old}?`,
								`Which goals took the place of ${old} at the centre of ${short(body)}?`
							],
							says: `${short(body)} shifted its focus from ${old} to {}.`,
							topic: 'Aims'
						})
					]
				: [];
		},
		{
			matches: [
				'The floods have prompted the Lake Charter Union to turn its focus from goal of sharing boats to broader goals, such as security cooperation and protection of the environment.',
				'Wars have led the Coastal Safety Council to move its focus from goals of saving ships to the broader goals, such as economic cooperation, and security cooperation.',
				'These have moved the River Delta Commission to turn its focus from regional goal of counting fish to the broader new goals, such as economic cooperation and protection of the environment.'
			],
			rejects: [
				'The floods have prompted the Lake Charter Union to act.',
				'The floods have prompted Peru to shift its focus from goals of trade to broader goals, such as security cooperation.'
			]
		}
	),
	rule(
		'orientation/held-after',
		pattern(
			'[Oo]n {date}, when [^.;]*? after the (?<event>occupation|invasion|partition) of {states}, the {org} summit was held in {place}'
		),
		(found) => {
			const body = found.entity('org');
			const state = found.entity('states');
			const place = found.entity('place');
			const date = found.date();
			return body && state && place && date
				? [
						claim('orientation', {
							about: `background of the summit of ${date.year} in ${place.name}`,
							value: entityValue(state),
							asks: [
								`The ${found.words('event')} of which country was the background of the ${place.name} summit of ${date.year}?`,
								`After the ${found.words('event')} of which country did ${short(body)} meet in ${place.name} in ${date.year}?`
							],
							says: `${short(body)} met in ${place.name} in ${date.year} after the ${found.words('event')} of {}.`,
							topic: 'Summits'
						})
					]
				: [];
		},
		{
			matches: [
				'On 3 May 1994, when all was new after the invasion of Chile, the Lake Charter Union summit was held in Lima.',
				'On 2 June 1981, when it rained after the partition of Cyprus, the Coastal Safety Council summit was held in Vienna.',
				'On 1 July 1962, when fear ruled after the occupation of Laos, the River Delta Commission summit was held in Bangkok.'
			],
			rejects: [
				'On 3 May 1994, the Lake Charter Union summit was held in Lima.',
				'On 3 May 1994, when all was new after the invasion of Chile, the Lake Charter Union slept.'
			]
		}
	),
	rule(
		'orientation/structure',
		pattern(
			'[Aa]t the {place} [Ss]ummit in {date}, the (?<what>organi[sz]ational structure|budget|flag|charter) of the {org} was (?:adopted|approved)'
		),
		(found) => {
			const body = found.entity('org');
			const place = found.entity('place');
			const date = found.date();
			const what = found.words('what').replace('organisational', 'organizational');
			return body && place && date
				? [
						claim('orientation', {
							about: `${what} of ${body.id}`,
							value: dateValue(date),
							asks: [
								`At the summit of which date was the ${what} of ${short(body)} approved?`,
								`When did a summit approve the ${what} of ${short(body)}?`
							],
							says: `the ${what} of ${short(body)} was approved by a summit {}.`,
							inverse: {
								stem: `What did ${short(body)} approve at the ${place.name} summit of ${when(date).replace(/^(?:in|on) /, '')}?`,
								value: phrase(`its ${what}`)
							},
							topic: 'Summits'
						})
					]
				: [];
		},
		{
			matches: [
				'At the Lima Summit in June 1994, the budget of the Lake Charter Union was approved.',
				'At the Vienna summit in 1981, the flag of the Coastal Safety Council was adopted.',
				'It is old: at the Bangkok Summit in July 1962, the organizational structure of the River Delta Commission was approved.'
			],
			rejects: [
				'At the Lima Summit in June 1994, the song of the Lake Charter Union was sung.',
				'The budget of the Lake Charter Union was approved.'
			]
		}
	),
	rule(
		'orientation/statute',
		pattern('{doc} emphasi[sz]es its operational (?<a>\\p{Ll}+) and (?<b>\\p{Ll}+ \\p{Ll}+)'),
		(found) => {
			const doc = found.entity('doc');
			return doc
				? [
						claim('orientation', {
							about: `emphasis of ${doc.id}`,
							value: phrases([found.words('b'), `operational ${found.words('a')}`]),
							asks: [
								`Which two principles does the ${doc.name} stress?`,
								`What does the ${doc.name} say about the way in which the body works?`
							],
							says: `the ${doc.name} stresses {}.`,
							topic: 'Documents'
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter emphasizes its operational speed and political neutrality.',
				'However, the Coastal Rescue Statute emphasises its operational safety and technical independence.',
				'So the River Treaty emphasizes its operational honesty and financial modesty.'
			],
			rejects: [
				'The Lake Charter emphasizes fish.',
				'The man emphasizes its operational speed and political neutrality.'
			]
		}
	)
]);
