/** When documents were signed, adopted or ratified, and agreements between states. */
import { buildEntity, tidyDocument } from '../../annotate/lexicon';
import { capital, dateIn, entitiesOf, inSentence, whenAsk, whenNoun } from '../../compose/words';
import type { DateValue, Entity } from '../../types';
import {
	dateValue,
	entitiesValue,
	entityValue,
	numberValue,
	type FactDraft,
	type Found,
	type Relation
} from '../rule';
import { pattern } from '../pattern';

function signed(
	doc: Entity | undefined,
	date: DateValue | undefined,
	alsoFrom?: FactDraft['alsoFrom']
): FactDraft[] {
	if (!doc || !date) return [];
	return [{ relation: 'signed', subject: doc, value: dateValue(date), ...(alsoFrom ? { alsoFrom } : {}) }];
}

/** "the declaration of the SCO" as the document it is. */
function documentOf(found: Found): Entity | undefined {
	const body = found.entity('org');
	const kind = capital(found.words('kind').toLowerCase());
	return body
		? buildEntity('document', tidyDocument(`${kind} of ${body.article ? 'the ' : ''}${body.name}`))
		: undefined;
}

const KIND = '(?<kind>[Dd]eclaration|[Cc]harter|[Ss]tatute|[Cc]onvention)';

const previousDate = (found: Found): DateValue | undefined => {
	const mention = found.sentence.previous?.mentions.find((each) => each.token === 'date');
	return mention?.token === 'date' ? mention.date : undefined;
};

/** Charters and declarations are adopted; treaties are signed. */
const isStatute = ({ name }: Entity) => /^(?:Charter|Declaration|Statute)\b/.test(name);

export const signedRelation: Relation = {
	name: 'signed',
	topic: 'Documents',
	isFunctional: true,
	rules: [
		{
			id: 'signed/on-date',
			pattern: pattern(
				'[Oo]n {date}(?: in {place})?, .{0,40}signed an? (?:treaty|agreement|convention|charter) called ["“]{doc}'
			),
			build: (found) => signed(found.entity('doc'), found.date()),
			matches: [
				'On 3 May 1991 in Lima, the states signed a treaty called "Lake Water Treaty" with joy.',
				'On 2 June 1974, six countries signed an agreement called "Coastal Rescue Agreement".',
				'On 1 July 1960 in Geneva, ministers signed a convention called “River Fishing Convention”.'
			],
			rejects: [
				'On 3 May 1991 in Lima, the states read a treaty called "Lake Water Treaty".',
				'They signed a treaty called "Lake Water Treaty".'
			]
		},
		{
			id: 'signed/then-all',
			pattern: pattern('^Then,? all (?:<num:\\d+> )?(?:states|members|countries) signed the {doc}'),
			build: (found) =>
				found.sentence.previous
					? signed(found.entity('doc'), previousDate(found), [found.sentence.previous])
					: [],
			matches: [
				'The states met on 3 May 1991. Then, all six states signed the Lake Water Treaty.',
				'They came in June 1974. Then all members signed the Coastal Rescue Agreement.',
				'It was 1 July 1960. Then, all countries signed the River Fishing Convention.'
			],
			rejects: [
				'The states met. Then, all six states signed the Lake Water Treaty.',
				'The states met on 3 May 1991. Then, all six states read the Lake Water Treaty.'
			]
		},
		{
			id: 'signed/of-body',
			pattern: pattern(`\\b${KIND} of (?:the )?{org} on {date}`),
			build: (found) => signed(documentOf(found), found.date()),
			matches: [
				'It was said in the declaration of the Lake Charter Union on 3 May 1991 that all are friends.',
				'The charter of the Coastal Safety Council on 2 June 1974 names the aims.',
				'So says the convention of the River Delta Commission on 1 July 1960.'
			],
			rejects: [
				'The declaration of the Lake Charter Union on fishing is short.',
				'The office of the Lake Charter Union on 3 May 1991 was closed.'
			]
		},
		{
			id: 'signed/most-important',
			pattern: pattern('^The most important (?:document|of them|text) was the {doc}'),
			build: (found) => {
				const { previous } = found.sentence;
				return previous && /\bsigned\b/.test(previous.text)
					? signed(found.entity('doc'), previousDate(found), [previous])
					: [];
			},
			matches: [
				'In May 1991 the heads signed two papers. The most important document was the Lake Water Treaty.',
				'They signed three papers on 2 June 1974. The most important of them was the Coastal Rescue Agreement.',
				'On 1 July 1960 they signed four texts. The most important text was the River Fishing Convention.'
			],
			rejects: [
				'In May 1991 the heads read two papers. The most important document was the Lake Water Treaty.',
				'The most important document was the Lake Water Treaty.'
			]
		},
		{
			id: 'signed/adopted-note',
			pattern: pattern(`(?:{doc}|${KIND} of (?:the )?{org})\\. Adopted {date}`),
			readsNotes: true,
			build: (found) => signed(documentOf(found) ?? found.entity('doc'), found.date()),
			matches: [
				'The Lake Charter Union is old.\n\n¹ Lake Charter Union. 1991. Charter of the Lake Charter Union. Adopted May 3, 1991.',
				'The Coastal Safety Council is big.\n\n¹ Charter of the Coastal Safety Council. Adopted 2 June 1974.',
				'The River Delta Commission is small.\n\n¹ Statute of the River Delta Commission. Adopted July 1960.'
			],
			rejects: [
				'Charter of the Lake Charter Union. Read May 3, 1991.',
				'Songs of the Lake Charter Union. Adopted May 3, 1991.'
			]
		}
	],
	wording: ({ subject, value }) => ({
		asks: [
			`${whenAsk(dateIn(value))} was the ${subject.name} ${isStatute(subject) ? 'adopted' : 'signed'}?`,
			`What ${whenNoun(dateIn(value))} is given for the ${isStatute(subject) ? 'adoption' : 'signing'} of the ${subject.name}?`,
			`${whenAsk(dateIn(value))} did the parties agree on the ${subject.name}?`
		],
		both: `dates for the ${subject.name}`,
		statement: (other) =>
			`The ${subject.name} was ${isStatute(subject) ? 'adopted' : 'signed'} ${inSentence(other)}.`
	})
};

export const ratifiedRelation: Relation = {
	name: 'ratified',
	topic: 'Documents',
	isFunctional: true,
	rules: [
		{
			id: 'ratified/which-was',
			pattern: pattern('{doc}[^;.<]{0,40}, which was ratified in {date}'),
			build: (found) => {
				const doc = found.entity('doc');
				const date = found.date();
				return doc && date ? [{ relation: 'ratified', subject: doc, value: dateValue(date) }] : [];
			},
			matches: [
				'They read the Lake Convention on fish, which was ratified in 1991.',
				'They like the Rescue Treaty, which was ratified in June 1974.',
				'It names the River Protocol against floods, which was ratified in 1960.'
			],
			rejects: [
				'They read the Lake Convention, which was praised in 1991.',
				'They read a book, which was ratified in 1991.'
			]
		}
	],
	wording: ({ subject, value }) => ({
		asks: [
			`${whenAsk(dateIn(value))} was the ${subject.name} ratified?`,
			`What ${whenNoun(dateIn(value))} is given for the ratification of the ${subject.name}?`,
			`${whenAsk(dateIn(value))} did the ${subject.name} receive its ratification?`
		],
		both: `ratification dates for the ${subject.name}`,
		statement: (other) => `The ${subject.name} was ratified ${inSentence(other)}.`
	})
};

export const borderAgreement: Relation = {
	name: 'border-agreement',
	topic: 'Borders',
	isFunctional: false,
	rules: [
		{
			id: 'border-agreement/with',
			pattern: pattern(
				'{states:one} signed a border (?:agreement|treaty) with {states:other} in {date}(?:, which (?:resolved|settled) .{0,70}?{num}-(?<unit>kilomet(?:er|re)|mile) common border)?'
			),
			build: (found) => {
				const sides = [...found.entities('one'), ...found.entities('other')];
				const date = found.date();
				const number = found.number();
				if (sides.length !== 2 || !date) return [];
				const facts: FactDraft[] = [
					{
						relation: 'border-agreement',
						subject: pairOf(sides),
						value: dateValue(date),
						qualifiers: { who: entitiesValue(sides) }
					}
				];
				if (number) facts.push(borderLength(sides, number, found.words('unit')));
				return facts;
			},
			matches: [
				'After this Peru signed a border agreement with Chile in May 1991.',
				'Laos signed a border treaty with Thailand in 1974, which settled the dispute of the two over a 500-kilometer common border.',
				'In the end Spain signed a border agreement with France in June 1960.'
			],
			rejects: [
				'Peru signed a trade agreement with Chile in May 1991.',
				'Peru discussed a border agreement with Chile in May 1991.'
			]
		}
	],
	wording: (fact) => {
		const who = inSentence({ kind: 'entities', entities: entitiesOf(fact, 'who') });
		return {
			asks: [
				`${whenAsk(dateIn(fact.value))} did ${who} sign a border agreement?`,
				`What ${whenNoun(dateIn(fact.value))} is given for the border agreement between ${who}?`,
				`${whenAsk(dateIn(fact.value))} did ${who} settle their border by an agreement?`
			],
			statement: (other) => `${capital(who)} signed a border agreement ${inSentence(other)}.`
		};
	}
};

function pairOf(sides: Entity[]): Entity {
	const sorted = [...sides].sort((a, b) => (a.id < b.id ? -1 : 1));
	return buildEntity('pair', sorted.map(({ name }) => name).join(' and '));
}

function borderLength(sides: Entity[], number: Parameters<typeof numberValue>[0], unit: string): FactDraft {
	return {
		relation: 'border-length',
		subject: pairOf(sides),
		value: numberValue(number, /mile/.test(unit) ? 'miles' : 'km'),
		qualifiers: { who: entitiesValue(sides) }
	};
}

export const borderLengthRelation: Relation = {
	name: 'border-length',
	topic: 'Borders',
	isFunctional: true,
	rules: [
		{
			id: 'border-length/has',
			pattern: pattern(
				'{states:one} has an? {num}[- ](?<unit>kilomet(?:er|re)|mile) (?:shared |common |long )?borders? with {states:other}'
			),
			build: (found) => {
				const sides = [...found.entities('one'), ...found.entities('other')];
				const number = found.number();
				return sides.length === 2 && number ? [borderLength(sides, number, found.words('unit'))] : [];
			},
			matches: [
				'For example, Peru has a 1,500-kilometer shared border with Chile.',
				'Laos has a 900 kilometre common border with Thailand.',
				'We know that Spain has a 400-mile long border with France.'
			],
			rejects: ['Peru has a 1,500-kilometer road with Chile.', 'Peru has a long border with Chile.']
		}
	],
	wording: (fact) => {
		const who = inSentence({ kind: 'entities', entities: entitiesOf(fact, 'who') });
		const unit = fact.value.kind === 'number' && fact.value.number.unit === 'miles' ? 'miles' : 'kilometres';
		return {
			asks: [
				`How long, in ${unit}, is the common border of ${who} said to be?`,
				`What length in ${unit} is given for the border between ${who}?`
			],
			both: `lengths of the border between ${who}`,
			statement: (other) => `The border between ${who} is given as ${inSentence(other)} long.`
		};
	}
};

export const documentCount: Relation = {
	name: 'document-count',
	topic: 'Documents',
	isFunctional: true,
	rules: [
		{
			id: 'document-count/signed',
			pattern: pattern(
				'[Aa]t the {date} [Ss]ummit in {place},.{0,50} signed {num} (?:cooperation )?documents'
			),
			build: (found) => {
				const date = found.date();
				const place = found.entity('place');
				const number = found.number();
				if (!date || !place || !number) return [];
				const subject = buildEntity('event', `summit in ${place.name}`, {
					id: `event:summit-documents/${place.id}/${date.year}`
				});
				return [
					{
						relation: 'document-count',
						subject,
						value: numberValue(number, 'documents'),
						qualifiers: { date: dateValue(date), place: entityValue(place) }
					}
				];
			},
			matches: [
				'At the June 1994 Summit in Lima, the heads of state signed three cooperation documents.',
				'At the May 1981 summit in Vienna, the ministers signed two documents.',
				'At the 1962 summit in Bangkok, they all signed five documents.'
			],
			rejects: [
				'At the June 1994 Summit in Lima, the heads of state read three documents.',
				'They signed three documents.'
			]
		}
	],
	wording: ({ subject, qualifiers }) => {
		const on = qualifiers.date ? inSentence(qualifiers.date) : '';
		return {
			asks: [
				`How many documents were signed at the ${subject.name}, held ${on}?`,
				`What number of documents did the heads of state sign at the ${subject.name}, held ${on}?`
			],
			statement: (other) =>
				`The heads of state signed ${inSentence(other)} at the ${subject.name}, held ${on}.`
		};
	}
};

export const documentRelations: readonly Relation[] = [
	signedRelation,
	ratifiedRelation,
	borderAgreement,
	borderLengthRelation,
	documentCount
];
