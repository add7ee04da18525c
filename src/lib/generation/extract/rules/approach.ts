/** How bodies go about their task: what sets their way apart, the goals of a charter, what stays undone. */
import { inSentence, short } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import { claim, claimRelation, phrase, phrases, rule, terms } from '../claim';
import { pattern } from '../pattern';
import { entityValue } from '../rule';

/** Goals of charters in our own words, by how texts write them. */
const GOALS: readonly [RegExp, string][] = [
	[/avoid(?:ing)? any dispute/i, 'avoidance of disputes among members'],
	[/strengthening regional security/i, 'stronger regional security and stability'],
	[/triple evils?/i, 'a fight against the triple evils'],
	[/promot\w+ trade/i, 'promotion of trade'],
	[/protect\w* [^,;.]*(?:nature|environment)/i, 'protection of nature'],
	[/peaceful settlement/i, 'peaceful settlement of disputes']
];

export const approachRelation = claimRelation('approach', 'Aims', [
	rule(
		'approach/charter-goals',
		pattern(
			'[Aa]ccording to the {doc}, the (?:goals|aims) of (?:the )?{org} are(?: as follows)?:? (?<list>[^.;]+)'
		),
		(found) => {
			const doc = found.entity('doc');
			const items = GOALS.filter(([written]) => written.test(found.text('list'))).map(([, goal]) => goal);
			return doc && items.length > 1
				? [
						claim('approach', {
							about: `goals in ${doc.id}`,
							value: phrases(items),
							asks: [`Which goals does the ${doc.name} set?`, `What are the goals in the ${doc.name}?`],
							says: `the ${doc.name} sets these goals: {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'According to the Lake Water Treaty, the goals of the Lake Charter Union are: promoting trade and the peaceful settlement of quarrels.',
				'According to the Coastal Rescue Charter, the aims of Coastal Safety Council are promotion of trade, protection of nature, promoting trade at sea, peaceful settlement.',
				'Now according to the River Statute, the goals of the River Delta Commission are as follows: protecting the environment, promoting trade.'
			],
			rejects: [
				'According to the Lake Water Treaty, the boats are new.',
				'The goals of the Lake Charter Union are: promoting trade and peace.'
			]
		}
	),
	rule(
		'approach/contrast',
		pattern(
			'[Ww]hile the {states} emphasizes (?<what>military action|trade|diplomacy|sanctions) against [^;]*?, the {org} (?:member states|members) (?:establish|see|make) a direct link between (?<list>[^.;]+)'
		),
		(found) => {
			const state = found.entity('states');
			const body = found.entity('org');
			const items = labelsIn(found.text('list'), 'threat');
			if (!state || !body || items.length < 2) return [];
			return [
				claim('approach', {
					about: `links seen by ${body.id}`,
					value: terms(items),
					asks: [
						`Which threats do the members of ${short(body)} link directly with each other, unlike ${inSentence(entityValue(state))}?`,
						`Between which threats does ${short(body)} see a direct link?`
					],
					says: `the members of ${short(body)} see a direct link between {}.`,
					topic: 'Threats'
				}),
				claim('approach', {
					about: `means of ${state.id}`,
					value: phrase(found.words('what')),
					asks: [
						`What does ${inSentence(entityValue(state))} stress against international terrorism, in contrast to ${short(body)}?`,
						`On which means does ${inSentence(entityValue(state))} rely where ${short(body)} sees linked threats?`
					],
					says: `against terrorism, ${inSentence(entityValue(state))} stresses {}.`,
					topic: 'Threats'
				})
			];
		},
		{
			matches: [
				'While the US emphasizes sanctions against pirates, the Lake Charter Union members see a direct link between piracy and arms smuggling.',
				'While the UK emphasizes diplomacy against smugglers, the Coastal Safety Council members make a direct link between illegal fishing and organized crime.',
				'So while the US emphasizes trade against all fear, the River Delta Commission member states see a direct link between terrorism and separatism.'
			],
			rejects: [
				'While the US emphasizes sanctions, the Lake Charter Union sleeps.',
				'The Lake Charter Union members see a direct link between piracy and arms smuggling.'
			]
		}
	),
	rule(
		'approach/not-alliance',
		pattern(
			'declaration of (?:the )?{org} on {date} that <org:\\d+> is not an alliance against (?<whom>[^.;,]+?),? there are'
		),
		(found) => {
			const body = found.entity('org');
			return body
				? [
						claim('approach', {
							about: `no alliance: ${body.id}`,
							value: phrase('other countries or regions'),
							asks: [
								`Against whom is ${short(body)} no alliance, by its own declaration?`,
								`Against what does the declaration of ${short(body)} deny being an alliance?`
							],
							says: `by its own declaration, ${short(body)} is no alliance against {}.`,
							topic: 'Documents'
						})
					]
				: [];
		},
		{
			matches: [
				'It stands in the declaration of the Lake Charter Union on 3 May 1991 that the union is not an alliance against another land there are doubts.',
				'By the declaration of the Coastal Safety Council on 2 June 1974 that the council is not an alliance against the north there are no fears.',
				'It is said in the declaration of River Delta Commission on 1 July 1960 that the commission is not an alliance against anyone there are reasons.'
			],
			rejects: [
				'The declaration of the Lake Charter Union on 3 May 1991 is short.',
				'The Lake Charter Union is not an alliance against anyone there are reasons.'
			]
		}
	),
	rule(
		'approach/stay-on-paper',
		pattern('accepted (?<what>decisions|laws|rules)[^.;]*? (?:stay|remain)s? in paper'),
		(found) => {
			const body = found.memberBody;
			return body
				? [
						claim('approach', {
							about: `fate of decisions of ${body.id}`,
							value: phrase('on paper'),
							asks: [
								`Where do most accepted ${found.words('what')} of ${short(body)} stay?`,
								`In which form do most accepted ${found.words('what')} of ${short(body)} exist?`
							],
							says: `most accepted ${found.words('what')} of ${short(body)} exist only {}.`,
							topic: 'Achievements and limits',
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union met. Often accepted rules of it remain in paper.',
				'The Coastal Safety Council met. Most accepted laws stay in paper.',
				'The River Delta Commission met. So accepted decisions and plans stay in paper.'
			],
			rejects: ['Accepted decisions are good.', 'Letters stay in paper.']
		}
	),
	rule(
		'approach/opaque',
		pattern(
			'[Ww]ork of {org} is constant but it is not (?:opened|open), (?<what>transparency|funding|staffing) is poor'
		),
		(found) => {
			const body = found.entity('org');
			return body
				? [
						claim('approach', {
							about: `fault of ${body.id}`,
							value: phrase(`poor ${found.words('what')}`),
							asks: [
								`What is the weak point of the work of ${short(body)}?`,
								`What can be criticised in the constant work of ${short(body)}?`
							],
							says: `the weak point of the work of ${short(body)} is {}.`,
							topic: 'Achievements and limits',
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'The work of Lake Charter Union is constant but it is not open, funding is poor.',
				'The work of Coastal Safety Council is constant but it is not opened, staffing is poor.',
				'So work of River Delta Commission is constant but it is not open, transparency is poor too.'
			],
			rejects: [
				'Work of Lake Charter Union is constant.',
				'Work of Peru is constant but it is not open, funding is poor.'
			]
		}
	)
]);
