/** Where extremist groups are at home: training grounds, the countries hit most, further centres, wars that spread. */
import { inSentence, joinWords } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import type { Entity } from '../../types';
import { claim, claimRelation, phrases, plainPhrase, rule } from '../claim';
import { pattern } from '../pattern';
import { entitiesValue, entityValue, writeOut } from '../rule';

const name = (entity: Entity) => inSentence(entityValue(entity));

export const spreadRelation = claimRelation('spread', 'Separatism and extremism', [
	rule(
		'spread/trained',
		pattern('(?:leaders|members) (?:are|were) trained by (?<who>[\\p{L} ]+?) in countries such as {states}'),
		(found) => {
			const states = found.entities('states');
			return states.length > 1
				? [
						claim('spread', {
							about: 'training of leaders abroad',
							value: entitiesValue(states),
							asks: [
								`In which countries do ${found.words('who')} train most of the leaders of active groups in the region?`,
								`Where are most leaders of the active groups trained by ${found.words('who')}?`
							],
							says: `${found.words('who')} train leaders in {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'Most of their leaders are trained by old pirates in countries such as Peru and Chile.',
				'Often the members were trained by armed groups in countries such as Malta, Greece and Cyprus.',
				'All leaders are trained by armed bands in countries such as Laos and Thailand.'
			],
			rejects: [
				'Their leaders are trained in Peru.',
				'Their dogs are trained by old pirates in countries such as Peru and Chile.'
			]
		}
	),
	rule(
		'spread/worst-hit',
		pattern(
			'{states:more} have had more (?:difficulties|trouble|problems) with (?:the rise of )?(?<what>[^.;]+?) than {states:less}'
		),
		(found) => {
			const what = labelsIn(found.text('what'), 'threat')[0] ?? plainPhrase(found.text('what'));
			if (!what) return [];
			const less = found.entities('less');
			return [
				claim('spread', {
					about: `more trouble with ${what}`,
					value: entitiesValue(found.entities('more')),
					asks: [
						`Which countries have had more difficulties with ${what} than ${joinWords(less.map(name))}?`,
						`Where has ${what} been a greater problem than in ${joinWords(less.map(name))}?`
					],
					says: `{} have had more difficulties with ${what} than ${joinWords(less.map(name))}.`
				}),
				claim('spread', {
					about: `less trouble with ${what}`,
					value: entitiesValue(less),
					asks: [
						`Which countries have had fewer difficulties with ${what} than their neighbours?`,
						`Which countries of the region have been troubled least by ${what}?`
					],
					says: `{} have had fewer difficulties with ${what} than their neighbours.`
				})
			];
		},
		{
			matches: [
				'We see that Peru and Chile have had more trouble with piracy than Brazil and Bolivia.',
				'Malta and Cyprus have had more problems with the rise of illegal fishing than Greece and Italy.',
				'Then Laos and Thailand have had more difficulties with arms smuggling than Vietnam.'
			],
			rejects: [
				'Peru and Chile have had more rain than Brazil.',
				'Peru and Chile have had trouble with piracy.'
			]
		}
	),
	rule(
		'spread/other-centres',
		pattern(
			'(?:[Tt]he )?{place:one} and {place:two} area in (?<side>northern|southern|eastern|western) {states:first} and {place:three} in (?<other>northern|southern|eastern|western) {states:second} are other major cent(?:re|er)s of (?<who>[\\p{L} ]+? groups)'
		),
		(found) => {
			const places = ['one', 'two', 'three'].flatMap((each) => found.entity(each) ?? []);
			return places.length === 3
				? [
						claim('spread', {
							about: `other centres of ${found.words('who')}`,
							value: entitiesValue(places),
							asks: [
								`Which places beside the main area are centres of ${found.words('who')}?`,
								`What are the other major centres of ${found.words('who')} in the region?`
							],
							says: `other major centres of ${found.words('who')} are {}.`
						})
					]
				: [];
		},
		{
			matches: [
				'Lima and Cusco area in southern Peru and Santiago in eastern Chile are other major centres of armed groups.',
				'The Vienna and Salzburg area in eastern Austria and Rome in western Italy are other major centers of music groups.',
				'The Hanoi and Haiphong area in northern Vietnam and Bangkok in southern Thailand are other major centres of trade groups.'
			],
			rejects: [
				'Lima in southern Peru is a centre of armed groups.',
				'Lima and Cusco area in southern Peru are hot.'
			]
		}
	),
	rule(
		'spread/war-spread',
		pattern(
			'[Dd]ue to the (?:proximity|nearness) of (?:this|the) region to {states:near} as the cent(?:re|er) of (?<what>[^,.;]+), civil wars? began in {states:first}'
		),
		(found) => {
			const near = found.entity('near');
			const first = found.entity('first');
			const what = labelsIn(found.text('what'), 'threat')[0] ?? plainPhrase(found.text('what'));
			if (!near || !first || !what) return [];
			return [
				claim('spread', {
					about: `centre of ${what}`,
					value: entityValue(near),
					asks: [
						`Which neighbour of the region is called the centre of ${what}?`,
						`The proximity of which country, a centre of ${what}, led to civil war in the region?`
					],
					says: `{} is called the centre of ${what}.`,
					isClaim: true
				}),
				claim('spread', {
					about: `civil war near ${near.id}`,
					value: entityValue(first),
					asks: [
						`In which state did civil war begin because of the nearness of ${name(near)}?`,
						`Where did the civil war that then affected its neighbours begin?`
					],
					says: `civil war began in {} because of the nearness of ${name(near)}.`
				})
			];
		},
		{
			matches: [
				'Due to the nearness of this region to Peru as the centre of piracy, civil war began in Chile and grew.',
				'It came due to the nearness of the region to Malta as the center of arms smuggling, civil wars began in Greece.',
				'Due to the nearness of this region to Laos as the centre of separatism, civil wars began in Thailand.'
			],
			rejects: ['Due to the nearness of this region to Peru, trade grew.', 'Civil wars began in Thailand.']
		}
	),
	rule(
		'spread/consequences',
		pattern(
			'[Aa]mong these consequences (?:could be|are|were) (?<list>[^.;]+?), which provided (?:a )?(?:suitable |good )?(?:basis|ground) for'
		),
		(found) => {
			const items = labelsIn(found.text('list'), 'social problem');
			const inText = writeOut(found.sentence.text, found.sentence);
			return items.length > 1
				? [
						claim('spread', {
							about: 'consequences of failed development',
							value: phrases(items),
							asks: [
								`Which consequences of failed development helped ${/radical/.test(inText) ? 'radical' : 'armed'} groups?`,
								`Which ills of one-sided development gave ${/radical/.test(inText) ? 'radical' : 'armed'} groups their ground?`
							],
							says: `failed development brought {}.`,
							oneOf: 'What was one of the consequences of failed development in the region?',
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'Among these consequences are corruption and hunger, which provided ground for armed groups.',
				'Also among these consequences were child labour, inflation and housing shortage, which provided a good basis for radical groups.',
				'Among these consequences could be corruption, emigration, which provided a suitable ground for bandits.'
			],
			rejects: [
				'Among these consequences are corruption and hunger.',
				'Among these people are friends, which provided ground for hope.'
			]
		}
	)
]);
