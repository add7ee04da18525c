/** What theories of international relations say, and how a paper applies them to states. */
import { short } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import { claim, claimRelation, phrase, phrases, rule } from '../claim';
import { pattern } from '../pattern';
import { entityValue, type FactDraft, type Found } from '../rule';

const THEORY =
	'(?<theory>realism|neorealism|liberalism|institutionalism|constructivism|functionalism|neofunctionalism|regionalism|idealism|marxism)';

/** What a theory holds, in our own words, by what a passage says of it. */
const TENETS: readonly { theory: string; says: RegExp; holds: string }[] = [
	{
		theory: 'realism',
		says: /(?:every|each) (?:country|state)[^.]*(?:own|self)[^.]*(?:benefit|interest|gain)/i,
		holds: 'states put their own interests first'
	},
	{
		theory: 'institutionalism',
		says: /(?:strong partnership|cooperat\w+)[^.]*(?:international organi[sz]ations|institutions)/i,
		holds: 'organizations let states cooperate firmly'
	},
	{
		theory: 'liberalism',
		says: /trade[^.]*peace/i,
		holds: 'trade between states keeps the peace'
	},
	{
		theory: 'constructivism',
		says: /(?:shared )?(?:ideas|norms|identit)[^.]*(?:shape|form)/i,
		holds: 'shared ideas shape what states want'
	},
	{
		theory: 'functionalism',
		says: /(?:technical|practical) cooperation/i,
		holds: 'practical cooperation spreads from field to field'
	}
];

function tenet(found: Found): FactDraft[] {
	const theory = found.words('theory').toLowerCase();
	const held = TENETS.find((each) => each.theory === theory && each.says.test(found.text('view')));
	if (!held) return [];
	return [
		claim('theory', {
			about: theory,
			value: phrase(held.holds),
			asks: [`What does ${theory} hold about states?`, `Which view of states is at the heart of ${theory}?`],
			says: `${theory} holds that {}.`,
			inverse: { stem: `Which theory holds that ${held.holds}?`, value: phrase(theory) },
			kind: 'tenet'
		})
	];
}

export const theoryRelation = claimRelation('theory', 'Theories', [
	rule(
		'theory/under',
		pattern(`[Uu]nder (?:the )?(?:concept|theory)(?: of)? ${THEORY},? (?<view>[^.;]+)`),
		tenet,
		{
			matches: [
				'Under concept realism each state looks at its own gain.',
				'Under the theory of liberalism, trade helps peace.',
				'So under concept of constructivism shared norms shape the states.'
			],
			rejects: ['Under concept realism it rains.', 'Under the bridge, each state looks at its own gain.']
		}
	),
	rule(
		'theory/based-on',
		pattern(`(?:concept|theory)(?: of)? ${THEORY} (?:is )?based on (?:the )?view that (?<view>[^.;]+)`),
		tenet,
		{
			matches: [
				'A theory institutionalism based on view that states cooperate through institutions.',
				'The concept of liberalism is based on the view that trade brings peace.',
				'The theory of functionalism is based on the view that technical cooperation grows.'
			],
			rejects: [
				'The theory of liberalism is based on a book.',
				'The law is based on the view that trade brings peace.'
			]
		}
	),
	rule(
		'theory/used',
		pattern(
			'[Tt]heor(?:y|ies)(?: of international relations| that)? (?<first>\\p{Ll}+ism) and (?<second>\\p{Ll}+ism)'
		),
		(found) => [
			claim('theory', {
				about: 'theories of the study',
				value: phrases([found.words('first'), found.words('second')]),
				asks: [
					'Which two theories of international relations guide the analysis?',
					'On which two theories does the study rest?'
				],
				says: 'the analysis rests on two theories, {}.',
				isClaim: true
			})
		],
		{
			matches: [
				'The paper used theory of international relations liberalism and constructivism.',
				'Theories that functionalism and regionalism will help here.',
				'We take the theories realism and liberalism.'
			],
			rejects: ['Theories of liberalism are old.', 'They like realism and liberalism.']
		}
	),
	rule(
		'theory/wants-institutions',
		pattern(
			'countries should (?:try to |build |seek )[^.;]*?institutional mechanisms?, for example (?<list>[^.;]+)'
		),
		(found) => {
			const items = labelsIn(found.text('list'), 'gain');
			if (items.length < 2) return [];
			return [
				claim('theory', {
					about: 'institutional mechanisms',
					value: phrases(items),
					asks: [
						'Which examples of a stable institutional mechanism does institutionalism call for?',
						'Which mechanisms should states set up from the point of view of institutionalism?'
					],
					says: 'institutionalism asks states for mechanisms such as {}.',
					oneOf: 'What is one of the stable mechanisms that institutionalism asks for?',
					isClaim: true
				})
			];
		},
		{
			matches: [
				'With this theory, countries should try to build good institutional mechanisms, for example joint exercises, and a standing committee.',
				'So countries should build an institutional mechanism, for example exchange of information and regional meetings.',
				'All countries should seek institutional mechanisms, for example a common court and a customs union.'
			],
			rejects: [
				'All countries should seek institutional mechanisms.',
				'All towns should seek schools, for example regional meetings and a customs union.'
			]
		}
	),
	rule(
		'theory/uses-body-for',
		pattern(
			'(?:<states:\\d+>|China|Chine)[^.;]*? [“"]?(?:<num:\\d+> belt ?[–-] ?<num:\\d+> road|Belt and Road)[”"]? (?:initiative|project),? (?:or|and|while) {states} use[sd]? (?:from |form )?(?:this|it|<org:\\d+>|organi[sz]ation) (?:for|to) (?:save |reinforce |keep )?(?:its )?(?:political )?(?<what>effect|influence|power) in (?:the )?former {demonym} area'
		),
		(found) => {
			const state = found.entity('states');
			const topic = found.sentence.nearestBody ?? found.sentence.topic;
			if (!state) return [];
			const body = topic ? short(topic) : 'the organization';
			return [
				claim('theory', {
					about: 'what Russia and China seek in the body: former Soviet area',
					value: phrase('its influence in the former Soviet area'),
					asks: [
						`What does ${state.name} try to keep by means of ${body}?`,
						`For what does ${state.name} use ${body}?`
					],
					says: `${state.name} uses ${body} to keep {}.`,
					isClaim: true
				}),
				claim('theory', {
					about: 'initiative promoted through the body',
					value: phrase('One Belt, One Road'),
					asks: [
						`Which initiative does China promote through ${body}?`,
						`What is the name of the project that China advances through ${body}?`
					],
					says: `China uses ${body} to promote its initiative “{}”.`,
					inverse: {
						stem: `Which country promotes its “One Belt, One Road” initiative through ${body}?`,
						value: entityValue({
							id: 'country:china',
							kind: 'country',
							name: 'China',
							sourceNames: [],
							article: false
						})
					},
					isClaim: true
				})
			];
		},
		{
			matches: [
				'In it China wants to push its “Belt and Road” initiative, and Russia uses it to keep its influence in the former Soviet area.',
				'China likes its “Belt and Road” project, while Russia uses this to keep power in former Soviet area.',
				'For China it is “Belt and Road” initiative or Russia use it for political influence in former Soviet area.'
			],
			rejects: [
				'China likes its “Belt and Road” project.',
				'Russia uses it to keep its influence in the former Soviet area.'
			]
		}
	)
]);
