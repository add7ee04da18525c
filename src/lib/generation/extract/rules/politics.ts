/** Statements, bases, programmes and places of dispute between states. */
import { buildEntity } from '../../annotate/lexicon';
import { countries } from '../../knowledge/countries';
import {
	capital,
	countName,
	dateIn,
	dateOf,
	entityOf,
	full,
	inSentence,
	when,
	whenAsk
} from '../../compose/words';
import type { Entity, Fact, Value } from '../../types';
import { dateValue, entitiesValue, entityValue, numberValue, type Relation } from '../rule';
import { pattern } from '../pattern';

const person = (name: string): Entity => buildEntity('person', name);
const wordOf = (value: Value | undefined) => (value?.kind === 'word' ? value.word : '');
const PERSON = '\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+';

export const statementRelation: Relation = {
	name: 'joint-statement',
	topic: 'Statements',
	isFunctional: false,
	rules: [
		{
			id: 'joint-statement/published',
			pattern: pattern(
				`in {date}, (?<first>${PERSON}) and (?<second>${PERSON}),.{0,60} (?:published|signed|issued) a joint statement (?:entitled|called) ["“]{quote}`
			),
			build: (found) => {
				const title = found.entity('quote');
				const date = found.date();
				if (!title || !date) return [];
				const subject = buildEntity('document', title.name, { article: false });
				const who = entitiesValue([person(found.words('first')), person(found.words('second'))]);
				return [{ relation: 'joint-statement', subject, value: who, qualifiers: { date: dateValue(date) } }];
			},
			matches: [
				'At a summit in June 1994, Ana Ruiz and Paul Berg, both presidents, published a joint statement entitled "Peace for the Lakes".',
				'In Vienna in May 1981, Minh Tran and Omar Said, the two ministers, issued a joint statement called "Open Sea".',
				'There in 1962, John Hill and Eva Stone, the two heads of state, signed a joint statement entitled "Rivers First".'
			],
			rejects: [
				'In June 1994, Ana Ruiz and Paul Berg, both presidents, published a book entitled "Peace for the Lakes".',
				'Ana Ruiz and Paul Berg met in June 1994.'
			]
		}
	],
	wording: ({ subject, value }) => ({
		asks: [
			`Which two leaders published the joint statement “${subject.name}”?`,
			`Who were the two authors of the joint statement “${subject.name}”?`
		],
		statement: (other) => `${inSentence(other)} published the joint statement “${subject.name}”.`,
		inverse: {
			stem: `What was the title of the joint statement of ${inSentence(value)}?`,
			value: entityValue(subject)
		}
	})
};

export const withdrawalRelation: Relation = {
	name: 'withdrawal',
	topic: 'Military bases',
	isFunctional: true,
	rules: [
		{
			id: 'withdrawal/left-base',
			pattern: pattern(
				'{states:force} (?:forces|troops) left {base}(?: in {states:host})?(?: at| in| by)? {date}'
			),
			build: (found) => {
				const base = found.entity('base');
				const force = found.entity('force');
				const date = found.date();
				return base && force && date
					? [
							{
								relation: 'withdrawal',
								subject: base,
								value: dateValue(date),
								qualifiers: { force: entityValue(force) }
							}
						]
					: [];
			},
			matches: [
				'Then US forces left the Lima Air Base in Peru at the end of 1994.',
				'After that French troops came, and UK troops left the Marsa naval base in 1981.',
				'So US forces left the Bangkok Air Base in June 1962.'
			],
			rejects: ['US forces left the town in 1994.', 'US forces used the Lima Air Base in 1994.']
		}
	],
	wording: (fact) => {
		const force = entityOf(fact, 'force');
		const who = `the forces of ${force ? full(force) : ''}`;
		const date = dateIn(fact.value);
		const ask = date.part === undefined ? whenAsk(date) : 'When';
		return {
			asks: [
				`${ask} did ${who} leave the ${fact.subject.name}?`,
				`${ask} was the ${fact.subject.name} given up by ${who}?`
			],
			both: `dates on which ${who} left the ${fact.subject.name}`,
			statement: (other) => `${capital(who)} left the ${fact.subject.name} ${inSentence(other)}.`
		};
	}
};

export const deadlineRelation: Relation = {
	name: 'deadline',
	topic: 'Military bases',
	isFunctional: true,
	rules: [
		{
			id: 'deadline/dismantle',
			pattern: pattern(
				'{base}[^;.]{0,60} should be (?:dismantled|closed|vacated) within {num} (?<unit>months|weeks|years|days)'
			),
			build: (found) => {
				const base = found.entity('base');
				const number = found.number();
				return base && number
					? [{ relation: 'deadline', subject: base, value: numberValue(number, found.words('unit')) }]
					: [];
			},
			matches: [
				'They said that the Lima Air Base should be closed within three months.',
				'The Marsa naval base by the sea should be vacated within 90 days.',
				'And the Bangkok Air Base in the town should be dismantled within two years.'
			],
			rejects: [
				'The Lima Air Base should be painted within three months.',
				'The house should be closed within three months.'
			]
		}
	],
	wording: ({ subject }) => ({
		asks: [
			`Within what time was the ${subject.name} to be dismantled?`,
			`How much time was set for the closing of the ${subject.name}?`
		],
		both: `time limits for the ${subject.name}`,
		statement: (other) => `The ${subject.name} was to be dismantled within ${inSentence(other)}.`
	})
};

export const programmeRelation: Relation = {
	name: 'programme',
	topic: 'Other bodies',
	isFunctional: false,
	rules: [
		{
			id: 'programme/called',
			pattern: pattern(
				'{org},? (?:that|which) has been (?:pursuing|running) a programm?e? called ["“]{quote}["”](?: for (?<who>former members|members) of (?:the )?{org:clients})?'
			),
			build: (found) => {
				const body = found.entity('org');
				const title = found.entity('quote');
				const clients = found.entity('clients');
				const audience = clients ? ` for ${found.words('who')} of ${full(clients)}` : '';
				return body && title
					? [
							{
								relation: 'programme',
								subject: body,
								value: entityValue(buildEntity('document', title.name, { article: false })),
								qualifiers: { audience: { kind: 'word', word: audience } }
							}
						]
					: [];
			},
			matches: [
				'The Lake Charter Union that has been running a program called "Clean Water" is rich.',
				'The Coastal Safety Council, which has been pursuing a programme called "Open Harbour", is poor.',
				'The River Delta Commission which has been running a program called "Green Rice" is new.'
			],
			rejects: [
				'The Lake Charter Union that has been running a school called "Clean Water" is rich.',
				'The Lake Charter Union has a program.'
			]
		}
	],
	wording: ({ subject, value, qualifiers }) => ({
		asks: [
			`What is the name of the programme that ${full(subject)} runs${wordOf(qualifiers.audience)}?`,
			`Which programme does ${full(subject)} run${wordOf(qualifiers.audience)}?`
		],
		statement: (other) =>
			`${capital(full(subject))} runs a programme${wordOf(qualifiers.audience)} called “${other.kind === 'entity' ? other.entity.name : ''}”.`,
		inverse: {
			stem: `Which body runs the programme “${value.kind === 'entity' ? value.entity.name : ''}”?`,
			value: entityValue(subject)
		}
	})
};

/** "Tajik-Uzbek-Kyrgyz" as countries. */
function countriesOf(words: string): Entity[] {
	return words.split('-').flatMap((word) => {
		const country = countries.find(({ name, demonyms }) => name === word || demonyms.includes(word));
		return country ? [buildEntity('country', country.name)] : [];
	});
}

export const borderland: Relation = {
	name: 'borderland',
	topic: 'Borders',
	isFunctional: false,
	rules: [
		{
			id: 'borderland/on-border',
			pattern: pattern(
				'(?:the |The )(?<what>\\p{Lu}\\p{L}+ (?:Valley|Mountains|Desert|Lake|Plateau)), (?:located|lying|situated) on the (?<who>\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)+) border'
			),
			build: (found) => {
				const who = countriesOf(found.words('who'));
				const subject = buildEntity('region', found.words('what'), { article: true });
				return who.length > 1 ? [{ relation: 'borderland', subject, value: entitiesValue(who) }] : [];
			},
			matches: [
				'Of all places, the Silver Valley, located on the Peruvian-Chilean border, is dry.',
				'The Stone Desert, lying on the Thai-Laotian border, is empty.',
				'We love the Blue Mountains, situated on the Spanish-French border.'
			],
			rejects: [
				'The Silver Valley, located on the river, is dry.',
				'The Silver Valley has a Peruvian-Chilean border.'
			]
		}
	],
	wording: (fact: Fact) => {
		const count = fact.value.kind === 'entities' ? countName(fact.value.entities.length) : 'two';
		return {
			asks: [
				`On the common border of which ${count} countries does the ${fact.subject.name} lie?`,
				`Which ${count} countries meet in the ${fact.subject.name}?`
			],
			statement: (other) => `The ${fact.subject.name} lies on the common border of ${inSentence(other)}.`
		};
	}
};

export const visitRelation: Relation = {
	name: 'visit',
	topic: 'Events',
	isFunctional: false,
	rules: [
		{
			id: 'visit/visiting',
			pattern: pattern('(?<who>\\p{Lu}\\p{Ll}{3,}) (?:visiting|visited) {states} in {date}'),
			build: (found) => {
				const country = found.entity('states');
				const date = found.date();
				const who = found.words('who');
				if (!country || !date || /^(?:They|When|After|Many|Some|Then|Each)$/.test(who)) return [];
				const subject = buildEntity('topic', `visit of ${who} to ${country.name}`);
				return [
					{
						relation: 'visit',
						subject,
						value: dateValue(date),
						qualifiers: { who: entityValue(person(who)), country: entityValue(country) }
					}
				];
			},
			matches: [
				'Things got better with Ramirez visiting Chile in 1994.',
				'It is known that Bergson visited Malta in May 1981.',
				'The talks ended when Nguyen visited Laos in 1962.'
			],
			rejects: ['They visited Chile in 1994.', 'Ramirez praised Chile in 1994.']
		}
	],
	wording: (fact) => {
		const who = entityOf(fact, 'who')?.name ?? '';
		const country = entityOf(fact, 'country');
		const where = country ? full(country) : '';
		return {
			asks: [
				`${whenAsk(dateIn(fact.value))} did ${who} visit ${where}?`,
				`${whenAsk(dateIn(fact.value))} did the visit of ${who} to ${where} take place?`
			],
			statement: (other) => `${who} visited ${where} ${inSentence(other)}.`
		};
	}
};

export const electionRelation: Relation = {
	name: 'election',
	topic: 'Plans',
	isFunctional: true,
	rules: [
		{
			id: 'election/scheduled',
			pattern: pattern('{demonym} (?<kind>presidential|parliamentary) elections? scheduled for {date}'),
			build: (found) => {
				const country = found.entity('demonym');
				const date = found.date();
				if (!country || !date) return [];
				const kind = found.words('kind');
				const subject = buildEntity('topic', `${kind} election in ${country.name} in ${date.year}`);
				return [
					{
						relation: 'election',
						subject,
						value: dateValue(date),
						qualifiers: {
							country: entityValue(country),
							kind: { kind: 'word', word: kind },
							year: dateValue({ year: date.year })
						}
					}
				];
			},
			matches: [
				'They sent guests to the Peruvian presidential elections scheduled for 4 May 1994.',
				'The Maltese parliamentary election scheduled for June 1981 was near.',
				'The Laotian presidential elections scheduled for 1 July 1962 were far away.'
			],
			rejects: [
				'They sent guests to the Peruvian presidential elections.',
				'The Peruvian concert scheduled for 4 May 1994 was good.'
			]
		}
	],
	wording: (fact) => {
		const country = entityOf(fact, 'country');
		const kind = fact.qualifiers.kind?.kind === 'word' ? fact.qualifiers.kind.word : '';
		const year = dateOf(fact, 'year');
		const what = `the ${kind} election in ${country ? full(country) : ''}`;
		return {
			asks: [
				`For which date${year ? ` ${when(year)}` : ''} was ${what} scheduled?`,
				`When${year ? `, ${when(year)},` : ''} was ${what} to be held?`
			],
			statement: (other) =>
				`${capital(what)} was scheduled for ${inSentence(other).replace(/^(?:on|in) /, '')}.`
		};
	}
};

export const trioRelation: Relation = {
	name: 'trio',
	topic: 'Threats',
	isFunctional: true,
	rules: [
		{
			id: 'trio/triple',
			pattern: pattern(
				'(?<what>triple \\p{Ll}+?)s? (?:of|is|are) (?<a>\\p{Ll}+), (?<b>\\p{Ll}+),? (?:and )?(?<c>\\p{Ll}+)(?! of)'
			),
			build: (found) => {
				const subject = buildEntity('topic', found.words('what'));
				const words = [found.words('a'), found.words('b')].sort();
				return [
					{
						relation: 'trio',
						subject,
						value: { kind: 'word', word: `${words.join(', ')} and ${found.words('c')}` }
					}
				];
			},
			matches: [
				'They fight the triple menace of hunger, cold and fear.',
				'The first factor called triple burdens is debt, drought, and war.',
				'The triple shield are trust, trade and talks.'
			],
			rejects: ['They fight the triple menace of hunger.', 'They fight a menace of hunger, cold and fear.']
		}
	],
	wording: ({ subject }) => ({
		asks: [
			`Which three things make up the “${subject.name}”?`,
			`Of which three things does the “${subject.name}” consist?`
		],
		both: `lists of the three parts of the “${subject.name}”`,
		statement: (other) => `The “${subject.name}” is made up of ${inSentence(other)}.`
	})
};

export const politicsRelations: readonly Relation[] = [
	statementRelation,
	withdrawalRelation,
	deadlineRelation,
	programmeRelation,
	borderland,
	visitRelation,
	electionRelation,
	trioRelation
];
