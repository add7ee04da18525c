/** What a body has become and what it stands on: its balance, its trust, its partners, its future. */
import { inSentence, short } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import type { Entity } from '../../types';
import { claim, claimRelation, phrase, phrases, plainPhrase, rule, terms } from '../claim';
import { pattern } from '../pattern';
import { dateValue, entitiesValue, entityValue, type FactDraft } from '../rule';

const name = (entity: Entity) => inSentence(entityValue(entity));
const TOPIC = 'Role and future';

interface Saying {
	about: string;
	value: string | null;
	asks: [string, string];
	says: string;
}

const said = (saying: Saying, isClaim = true): FactDraft[] =>
	saying.value === null
		? []
		: [claim('community', { ...saying, value: phrase(saying.value), isClaim, topic: TOPIC })];

export const communityRelation = claimRelation('community', TOPIC, [
	rule(
		'community/secure',
		pattern(
			'{org} was able to create an? (?:kind of )?(?<what>secure community|common market|zone of peace) among the member states by eliminating the (?<how>[^.;,]+)'
		),
		(found) => {
			const body = found.entity('org');
			if (!body) return [];
			const what = found.words('what');
			return [
				...said({
					about: `creation of ${body.id}`,
					value: `a ${what}`,
					asks: [
						`What has ${short(body)} created among its members?`,
						`What kind of relation has ${short(body)} built between its member states?`
					],
					says: `${short(body)} has created {} among its members.`
				}),
				...said({
					about: `means of ${body.id}`,
					value: plainPhrase(`the ${found.text('how')}`),
					asks: [
						`What did ${short(body)} eliminate in order to create a ${what}?`,
						`By ruling out what has ${short(body)} made its members a ${what}?`
					],
					says: `${short(body)} has created a ${what} by ruling out {}.`
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union was able to create a zone of peace among the member states by eliminating the old forts.',
				'Then Coastal Safety Council was able to create a common market among the member states by eliminating the customs.',
				'So the River Delta Commission was able to create a kind of zone of peace among the member states by eliminating the mines.'
			],
			rejects: [
				'The Lake Charter Union was able to create a song.',
				'They were able to create a zone of peace by eliminating the mines.'
			]
		}
	),
	rule(
		'community/trust',
		pattern(
			'important issues that (?:the )?{org} faces,[^.]*? is the lack of (?<what>trust|money|interest|unity) among (?:the )?(?<who>[^.;,]+)'
		),
		(found) => {
			const body = found.entity('org');
			const who = plainPhrase(found.text('who'));
			return body && who
				? said({
						about: `problem of ${body.id}`,
						value: `lack of ${found.words('what')}`,
						asks: [
							`Which problem among the ${who} does ${short(body)} face?`,
							`What makes the ${who} unwilling to hand powers to ${short(body)}?`
						],
						says: `${short(body)} suffers from a {} among the ${who}.`
					})
				: [];
		},
		{
			matches: [
				'One of the important issues that the Lake Charter Union faces, like others, is the lack of money among the members.',
				'The most important issues that Coastal Safety Council faces, as said, is the lack of unity among the captains.',
				'Of the important issues that the River Delta Commission faces, one is the lack of interest among farmers.'
			],
			rejects: [
				'The Lake Charter Union faces the lack of rain.',
				'The lack of trust among the members is old.'
			]
		}
	),
	rule(
		'community/cannot-alone',
		pattern('security cannot be achieved by [^.;]*?leaders (?:alone|lonely) due to (?<list>[^.;]+)'),
		(found) => {
			const items = labelsIn(found.text('list'), 'weakness');
			return items.length > 0
				? [
						claim('community', {
							about: 'why leaders cannot secure the region alone',
							value: terms(items),
							asks: [
								'For which reasons are the leaders of the region unable to achieve security alone?',
								'What do the leaders of the region need others for in matters of security?'
							],
							says: 'the leaders of the region are unable to achieve security alone because of {}.',
							oneOf:
								'What is one of the things that the leaders of the region lack for achieving security alone?',
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'But security cannot be achieved by island leaders alone due to the lack of funds.',
				'Here security cannot be achieved by local leaders alone due to the lack of trust and lack of military means.',
				'So security cannot be achieved by young leaders lonely due to the lack of trained staff, and the lack of money.'
			],
			rejects: [
				'Security cannot be achieved.',
				'Security cannot be achieved by island leaders alone due to rain.'
			]
		}
	),
	rule(
		'community/role-taken',
		pattern('^This role has (?:now )?been taken (?:over )?by {states}'),
		(found) => {
			const { previous } = found.sentence;
			const gone = previous?.mentions.find(({ token }) => token === 'states');
			const old = gone && 'entities' in gone ? gone.entities[0] : undefined;
			if (!previous || !old || !/\bsupport\b/.test(previous.text)) return [];
			return [
				{
					...claim('community', {
						about: `heirs of ${old.id}`,
						value: entitiesValue(found.entities('states')),
						asks: [
							`Which states have taken over the role of ${name(old)} as a source of support?`,
							`From which great powers does support come in place of ${name(old)}?`
						],
						says: `{} have taken over the role of ${name(old)} as a source of support.`,
						isClaim: true
					}),
					alsoFrom: [previous]
				}
			];
		},
		{
			matches: [
				'They wanted support as in the time of Spain. This role has now been taken by Peru and Chile.',
				'They had the support of Italy. This role has been taken over by Malta and Greece.',
				'All lost the support of France. This role has now been taken by Laos and Thailand.'
			],
			rejects: [
				'This role has now been taken by Peru and Chile.',
				'They sang of Spain. This role has been taken by Peru and Chile.'
			]
		}
	),
	rule(
		'community/balance',
		pattern(
			'{org} plays a (?<what>balancing|leading|mediating) role (?:in|on) the international (?:scene|stage), especially against (?:the )?{org:whom}(?: treaty)? and {states:power} (?<deeds>[^.;,]+)'
		),
		(found) => {
			const body = found.entity('org');
			const whom = found.entity('whom');
			const power = found.entity('power');
			const deeds = plainPhrase(found.text('deeds'));
			if (!body || !whom || !power || !deeds) return [];
			return [
				...said({
					about: `role of ${body.id}`,
					value: `a ${found.words('what')} role`,
					asks: [
						`What role does ${short(body)} play on the international scene?`,
						`Which part does ${short(body)} play towards ${short(whom)} and ${name(power)}?`
					],
					says: `${short(body)} plays {} on the international scene.`
				}),
				claim('community', {
					about: `whom ${body.id} balances`,
					value: phrases([short(whom), `${name(power)}`]),
					asks: [
						`Against whom above all does ${short(body)} play its ${found.words('what')} role?`,
						`Which alliance and which country does ${short(body)} balance above all?`
					],
					says: `${short(body)} plays its ${found.words('what')} role above all against {}.`,
					isClaim: true
				})
			];
		},
		{
			matches: [
				'Here the Lake Charter Union plays a leading role on the international stage, especially against the NATO treaty and US tariffs.',
				'Coastal Safety Council plays a mediating role in the international scene, especially against NATO and UK fleets.',
				'The River Delta Commission plays a balancing role on the international scene, especially against NATO and US sanctions, too.'
			],
			rejects: [
				'The Lake Charter Union plays a leading role at home.',
				'The Lake Charter Union plays a game, especially against NATO and US tariffs.'
			]
		}
	),
	rule(
		'community/pact',
		pattern(
			'{states:who},? for example,? (?:has considered|considers|sees) (?:the )?(?:pact|alliance|union|{org}) as a framework for getting help from {states:from} against {states:against}'
		),
		(found) => {
			const who = found.entity('who');
			const from = found.entity('from');
			const against = found.entity('against');
			if (!who || !from || !against) return [];
			return [
				claim('community', {
					about: `helper of ${who.id}`,
					value: entityValue(from),
					asks: [
						`From which state does ${name(who)} expect help against ${name(against)}?`,
						`With whose help does ${name(who)} want to stand up to ${name(against)}?`
					],
					says: `${name(who)} expects help from {} against ${name(against)}.`,
					inverse: {
						stem: `Against which state does ${name(who)} expect help from ${name(from)}?`,
						value: entityValue(against)
					},
					isClaim: true
				})
			];
		},
		{
			matches: [
				'Peru, for example, has considered the alliance as a framework for getting help from Chile against Brazil.',
				'Malta for example has considered the union as a framework for getting help from Greece against Turkey.',
				'Laos, for example, sees the union as a framework for getting help from Vietnam against Thailand.'
			],
			rejects: [
				'Laos has considered the pact as too small.',
				'Laos, for example, has considered getting help.'
			]
		}
	),
	rule(
		'community/security-pact',
		pattern(
			'^{states}, as it has (?:promoted|raised) the regional security pact to the level of (?:an? |the )?(?:{org:rank}|organi[sz]ation) in {date}'
		),
		(found) => {
			const state = found.entity('states');
			const date = found.date();
			return state && date
				? [
						claim('community', {
							about: `pact raised by ${state.id}`,
							value: dateValue({ year: date.year }),
							asks: [
								`In which year did ${name(state)} turn the regional security pact into an organization?`,
								`When did the regional security pact led by ${name(state)} become an organization?`
							],
							says: `${name(state)} turned the regional security pact into an organization {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'Peru, as it has raised the regional security pact to the level of an organization in 1994, hopes.',
				'Malta, as it has raised the regional security pact to the level of organisation in 1981, is proud.',
				'Laos, as it has raised the regional security pact to the level of the organization in 1962, is happy.'
			],
			rejects: ['Laos, as it has raised rice in 1962, is happy.', 'Laos has a regional security pact.']
		}
	),
	rule(
		'community/shared-fear',
		pattern(
			'[Aa] (?:shared|common) fear of (?:the )?(?<what>\\p{Lu}\\p{Ll}+) that exists (?:between|among) its members'
		),
		(found) => {
			const body = found.memberBody;
			return body
				? said({
						about: `shared fear in ${body.id}`,
						value: `fear of the ${found.words('what')}`,
						asks: [
							`Which shared feeling can drive the members of ${short(body)} forward?`,
							`What common emotion may help ${short(body)} to become a strong organization?`
						],
						says: `the members of ${short(body)} are driven forward by a shared {}.`
					})
				: [];
		},
		{
			matches: [
				'The Lake Charter Union lives. A common fear of the South that exists among its members can help.',
				'The Coastal Safety Council lives. There is a shared fear of the East that exists between its members.',
				'The River Delta Commission lives. Here a common fear of the North that exists among its members is strong.'
			],
			rejects: ['A common fear exists.', 'The fear of the North that exists in songs is strong.']
		}
	),
	rule(
		'community/future',
		pattern(
			'future of the {org} (?:is still |still |is )?(?:relied|relies|depends|dependent) on the (?<what>[^.;,]+?) of {states}'
		),
		(found) => {
			const body = found.entity('org');
			const what = plainPhrase(found.text('what'));
			return body && what
				? [
						claim('community', {
							about: `future of ${body.id}`,
							value: entitiesValue(found.entities('states')),
							asks: [
								`On the ${what} of which states does the future of ${short(body)} depend?`,
								`Whose ${what} decides the future of ${short(body)}?`
							],
							says: `the future of ${short(body)} depends on the ${what} of {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'So the future of the Lake Charter Union depends on the good mood of Peru and Chile.',
				'The future of the Coastal Safety Council is still dependent on the fleets of Malta and Greece.',
				'Now the future of the River Delta Commission still relies on the rice of Laos and Thailand.'
			],
			rejects: [
				'The future of the Lake Charter Union is bright.',
				'The past of the Lake Charter Union depends on the good mood of Peru and Chile.'
			]
		}
	),
	rule(
		'community/share-of-world',
		pattern(
			"{org}, which (?:spans|covers|represents) (?<share>a (?:quarter|third|fifth|half)|half) of the world[’']s (?<what>population|trade|land|output)"
		),
		(found) => {
			const body = found.entity('org');
			return body
				? said({
						about: `share of ${body.id} in the ${found.words('what')}`,
						value: found.words('share'),
						asks: [
							`What share of the world’s ${found.words('what')} does ${short(body)} span?`,
							`How much of the ${found.words('what')} of the world belongs to ${short(body)}?`
						],
						says: `${short(body)} spans {} of the world’s ${found.words('what')}.`
					})
				: [];
		},
		{
			matches: [
				'The power of the Lake Charter Union, which covers a third of the world’s trade, grows.',
				"See the Coastal Safety Council, which spans a fifth of the world's land.",
				'The River Delta Commission, which represents half of the world’s output, is big.'
			],
			rejects: [
				'The Lake Charter Union, which covers costs, grows.',
				'A third of the world’s trade is in fish.'
			]
		}
	)
]);
