/** What surrounds exercises: who agreed on them and when, what a government denied, who was wanted, what they prepared for. */
import { inSentence, short, when, whenAsk } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import { claim, claimRelation, phrases, rule } from '../claim';
import { pattern } from '../pattern';
import { dateValue, entitiesValue, entityValue, type FactDraft, type Found } from '../rule';

function denial(found: Found): FactDraft[] {
	const state = found.entity('demonym');
	const date = found.date();
	const one = found.entity('one');
	const two = found.entity('two');
	const body = found.memberBody;
	if (!state || !date || !body || !one) return [];
	const name = inSentence(entityValue(state));
	const models = [one, two].flatMap((each) => (each ? [each] : []));
	return [
		claim('exercise-policy', {
			about: `date of the denial by ${state.id}`,
			value: dateValue(date),
			asks: [
				`${whenAsk(date)} did the government of ${name} deny that ${short(body)} would become a military organization?`,
				`${whenAsk(date)} did ${name} announce that ${short(body)} had no military ambitions?`
			],
			says: `the government of ${name} denied {} that ${short(body)} would become a military organization.`,
			inverse: {
				stem: `Which government denied ${when(date)} that ${short(body)} would turn into a military organization?`,
				value: entityValue(state)
			}
		}),
		claim('exercise-policy', {
			about: `models in the denial by ${state.id}`,
			value: entitiesValue(models),
			asks: [
				`Which military alliances did the government of ${name} name as examples that ${short(body)} would avoid?`,
				`With which military alliances did the government of ${name} contrast ${short(body)} ${when(date)}?`
			],
			says: `the government of ${name} contrasted ${short(body)} with {}.`
		})
	];
}

export const exercisePolicyRelation = claimRelation('exercise-policy', 'Joint exercises', [
	rule(
		'exercise-policy/denial',
		pattern(
			'[Ii]n {date}, the {demonym} government (?:announced|said|stated) that the (?:{doc}|<org:\\d+>) did not (?:intend|want|wish) to become a military (?:organi[sz]ation|alliance) \\(like (?:the )?{org:one}(?: treaty)?(?: or (?:the )?(?:former )?{org:two})?\\)'
		),
		denial,
		{
			matches: [
				'The Lake Charter Union met. In May 1994, the Peruvian government said that the Lake Charter Union did not want to become a military alliance (like NATO).',
				'The Coastal Safety Council met. In 1981, the Maltese government announced that the Coastal Safety Council did not wish to become a military organization (like NATO or the former Warsaw Pact).',
				'The River Delta Commission met. In June 1962, the Thai government stated that the River Delta Commission did not intend to become a military alliance (like the Warsaw Pact).'
			],
			rejects: [
				'In 1981, the Maltese government announced that the Coastal Safety Council was rich (like NATO).',
				'The Coastal Safety Council did not wish to become a military organization (like NATO).'
			]
		}
	),
	rule(
		'exercise-policy/might-be-needed',
		pattern(
			'(?:use of )?(?:military|armed) forces (?:from|of) (?:the )?(?:member states|members) (?:might|may) be needed(?: in order)? to (?:cope with|face|fight) (?:the )?(?:growing )?threats? of (?<list>[^.;]+)'
		),
		(found) => {
			const items = labelsIn(found.text('list'), 'threat');
			const body = found.memberBody;
			return items.length > 1 && body
				? [
						claim('exercise-policy', {
							about: `forces of ${body.id}`,
							value: phrases(items),
							asks: [
								`Against which threats might the forces of the members of ${short(body)} be needed?`,
								`Which growing threats might call for the armed forces of the members of ${short(body)}?`
							],
							says: `the forces of the members of ${short(body)} might be needed against {}.`,
							oneOf: `What is one of the threats that may call for the armed forces of the members of ${short(body)}?`
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union met, and armed forces of member states may be needed to fight the threat of piracy and arms smuggling.',
				'The Coastal Safety Council met. They said use of armed forces from member states may be needed to face threats of terrorism, and human trafficking.',
				'The River Delta Commission met. Yes, armed forces of member states may be needed in order to fight threats of separatism, and organized crime.'
			],
			rejects: [
				'Armed forces of the members may be needed.',
				'Boats of the members may be needed to fight the threat of piracy and arms smuggling.'
			]
		}
	),
	rule(
		'exercise-policy/ministers',
		pattern(
			"[Ff]ollowing (?:the|an) agreement of the (?:member states|members)[’'] (?<who>[Mm]inisters of (?:Defense|Defence|the Interior)) in {date:agreed}, the (?:military )?exercise(?: of (?:the )?(?:member states|members))? was held in {date:held}"
		),
		(found) => {
			const agreed = found.date('agreed');
			const held = found.date('held');
			if (!agreed || !held) return [];
			return [
				claim('exercise-policy', {
					about: `agreement on the exercise of ${held.year}`,
					value: dateValue(agreed),
					asks: [
						`${whenAsk(agreed)} did the defence ministers of the member states agree on the military exercise of ${held.year}?`,
						`${whenAsk(agreed)} did the ministers of defence decide on the exercise held in ${held.year}?`
					],
					says: `the defence ministers of the member states agreed {} on the military exercise of ${held.year}.`
				})
			];
		},
		{
			matches: [
				'Following an agreement of the members’ Ministers of Defence in May 1994, the military exercise was held in 1995 in Lima.',
				"Following an agreement of the members' ministers of Defense in 1981, the exercise of member states was held in 1982.",
				'It came: following an agreement of the members’ Ministers of Defence in June 1962, the military exercise was held in 1963.'
			],
			rejects: [
				'Following an agreement of the members, the exercise was held in 1995.',
				'Following an agreement of the members’ Ministers of Defence in 1994, the school play was held in 1995.'
			]
		}
	),
	rule(
		'exercise-policy/wanted',
		pattern(
			'{demonym} (?:officials|leaders|ministers) have expressed (?:an )?interest in {states} (?:participating|taking part) in (?:the )?(?:next|future) (?:joint )?exercises'
		),
		(found) => {
			const who = found.entity('demonym');
			const state = found.entity('states');
			if (!who || !state) return [];
			const name = inSentence(entityValue(who));
			return [
				claim('exercise-policy', {
					about: `wanted by ${who.id}`,
					value: entityValue(state),
					asks: [
						`Which country did officials of ${name} want to take part in the next joint exercises?`,
						`Whose participation in future joint exercises interested officials of ${name}?`
					],
					says: `officials of ${name} wanted {} to take part in the next joint exercises.`
				})
			];
		},
		{
			matches: [
				'After it, Peruvian officials have expressed interest in Chile taking part in the next exercises.',
				'Now Maltese leaders have expressed an interest in Cyprus participating in future joint exercises.',
				'Then Thai ministers have expressed an interest in Laos taking part in future exercises.'
			],
			rejects: [
				'Peruvian officials have expressed interest in Chile.',
				'Peruvian pupils have expressed interest in Chile taking part in the next exercises.'
			]
		}
	),
	rule(
		'exercise-policy/longest-border',
		pattern(
			"{states:one} has an? {num}[- ](?:kilomet(?:er|re)|mile) (?:shared |common |long )?borders? with {states:other}, which is the (?:world[’']s )?(?<what>longest|shortest|oldest) (?:common |continuous )?border"
		),
		(found) => {
			const who = [...found.entities('one'), ...found.entities('other')];
			return who.length === 2
				? [
						claim('exercise-policy', {
							about: `${found.words('what')} border`,
							value: entitiesValue(who),
							asks: [
								`Which two countries share the ${found.words('what')} common border in the world?`,
								`Between which two countries runs the ${found.words('what')} common border of the world?`
							],
							says: `{} share the ${found.words('what')} common border in the world.`,
							topic: 'Borders',
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'For example Peru has a 1,500-kilometer shared border with Chile, which is the longest border.',
				'Malta has a 90-mile border with Cyprus, which is the world’s shortest common border.',
				'Laos has a 900 kilometre long border with Thailand, which is the oldest border of all.'
			],
			rejects: ['Peru has a 1,500-kilometer shared border with Chile.', 'Peru has the longest border.']
		}
	),
	rule(
		'exercise-policy/plans',
		pattern(
			'(?:[Jj]oint )?[Aa]nti-?terrorist plans (?:have|were) (?:also )?(?:been )?signed by (?:the )?(?:member states|members) on (?<aim>[^.;]*?(?:discovering|blocking|finding)[^.;]*)'
		),
		(found) => {
			const body = found.memberBody;
			const text = found.text('aim');
			if (!body || !/penetration channels|routes|infiltration/.test(text)) return [];
			return [
				claim('exercise-policy', {
					about: `joint plans of ${body.id}`,
					value: { kind: 'phrase', text: 'the infiltration routes of attackers' },
					asks: [
						`What do the joint anti-terrorist plans of ${short(body)} serve to find and block?`,
						`Which routes are the members of ${short(body)} to discover and close under their joint anti-terrorist plans?`
					],
					says: `the joint anti-terrorist plans of ${short(body)} serve to find and block {}.`,
					topic: 'Joint exercises'
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union met in May. Anti-terrorist plans have been signed by members on finding the routes of armed men.',
				'The Coastal Safety Council met. Joint anti-terrorist plans were signed by members on blocking the infiltration of gunmen.',
				'The River Delta Commission met. Joint anti-terrorist plans were also signed by members on discovering penetration channels by sea.'
			],
			rejects: [
				'Joint anti-terrorist plans were also signed by members.',
				'Plans have been signed by the member states on finding routes.'
			]
		}
	),
	rule(
		'exercise-policy/review-began',
		pattern(
			'(?:{org} )?member states, {num} years before the {date}[^.]*? (?:began|started) the (?:review|drafting|discussion) of the {doc}'
		),
		(found) => {
			const doc = found.entity('doc');
			const number = found.number();
			const date = found.date();
			if (!doc || !number || !date) return [];
			return [
				claim('exercise-policy', {
					about: `review of ${doc.id}`,
					value: dateValue({ year: date.year - number.amount }),
					asks: [
						`In which year did the members begin to review the ${doc.name}?`,
						`When did the review of the ${doc.name} begin?`
					],
					says: `the review of the ${doc.name} began {}.`,
					topic: 'Documents'
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union member states, two years before the May 4, 1994 flood, began the review of the Lake Water Treaty.',
				'The member states, three years before the June 1981 storm, started the drafting of the Coastal Rescue Agreement.',
				'Its member states, five years before the 1962 war, began the discussion of the River Fishing Convention.'
			],
			rejects: [
				'The member states began the review of the Lake Water Treaty.',
				'The member states, two years before the 1994 flood, began the digging of a lake.'
			]
		}
	)
]);
