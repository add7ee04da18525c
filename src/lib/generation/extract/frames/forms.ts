/** The questions that one clause answers: when, where, who, what, how many, why. Each form is one function, one relation. */
import { inSentence, printValue, whenAsk } from '../../compose/words';
import type { Value, Wording } from '../../types';
import type { Adjunct, Clause } from './adjuncts';
import { adjunctText, askSubject, askWith, nameOf, partsOf, state, whichKind, type Parts } from './ask';
import { isPerson, isPersonName, phraseValue, placeOf, readNumber } from './value';
import type { Phrase } from './phrase';
import { joinText, type Word } from './words';

/** What a form finds: the value, the questions, and what the clause says without it. */
export interface Finding {
	relation: string;
	value: Value;
	wording: Wording;
	/** The parts of the paper's wording that the stem keeps; must name what they mean. */
	kept: Phrase[];
	/** Key words, for the rule that a stem may not hold its key. */
	keyWords: readonly Word[];
	/** The preposition of what is asked for, where it is no object. */
	lead?: string;
	/** The stem says a whole clause, which names what it speaks of. */
	isWhole?: boolean;
}

export interface Element {
	text: string;
	phrase: Phrase | null;
	adjunct: Adjunct | null;
	isFront: boolean;
}

/** What may stand behind the verb of a stem, in order; what stood in front of the subject comes last. */
export function elementsOf(clause: Clause): Element[] {
	const elements: Element[] = [];
	if (clause.object) {
		elements.push({ text: withTail(clause.object), phrase: clause.object, adjunct: null, isFront: false });
	}
	if (clause.adjective)
		elements.push({ text: joinText(clause.adjective), phrase: null, adjunct: null, isFront: false });
	const keep = ({ kind, words }: Adjunct) =>
		kind === 'pp' ||
		kind === 'purpose' ||
		kind === 'gerund' ||
		(kind === 'content' && words.length <= MAX_CONTENT);
	for (const adjunct of clause.after.filter(keep))
		elements.push({ text: adjunctText(adjunct), phrase: adjunct.phrase, adjunct, isFront: false });
	for (const adjunct of clause.front.filter(keep))
		elements.push({ text: lower(adjunctText(adjunct)), phrase: adjunct.phrase, adjunct, isFront: true });
	return elements;
}

/** A clause behind "that" is kept whole or not at all. */
export const MAX_CONTENT = 12;

const withTail = ({ words, tail = [] }: Phrase) => `${joinText(words)} ${joinText(tail)}`.trim();
const lower = (text: string) =>
	/^\p{Lu}\p{Ll}+ /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export type Form = (clause: Clause) => Finding[];

const isDated = ({ adjunct }: Element) => adjunct?.phrase?.head.date !== undefined;

interface Asked {
	relation: string;
	lead?: string;
	value: Value;
	/** Question words, first the best. */
	asks: readonly ((parts: Parts) => string)[];
	/** How the asked element reads with another value; null where no statement is made. */
	element: ((value: Value) => string) | null;
}

/** A finding about one element behind the verb. */
export function findingAbout(
	clause: Clause,
	asked: Element,
	elements: readonly Element[],
	what: Asked
): Finding {
	const others = elements.filter((element) => element !== asked);
	const parts = partsOf(
		clause,
		others.map(({ text }) => text)
	);
	const { element } = what;
	return {
		relation: what.relation,
		value: what.value,
		wording: {
			asks: what.asks.map((ask) => ask(parts)),
			statement: (value) =>
				element
					? state(
							partsOf(
								clause,
								elements.map((each) => (each === asked ? element(value) : each.text))
							)
						)
					: null
		},
		kept: [clause.subject, ...others.flatMap(({ phrase }) => (phrase ? [phrase] : []))],
		keyWords: asked.phrase?.words ?? [],
		...(what.lead === undefined ? {} : { lead: what.lead })
	};
}

const DATE_LEADS: Record<string, string> = {
	'': '',
	in: '',
	on: '',
	during: '',
	at: '',
	since: 'Since',
	by: 'By',
	from: 'From',
	until: 'Until'
};

/** "In which year …?" */
export const askWhen: Form = (clause) => {
	const elements = elementsOf(clause);
	const dated = elements.filter(isDated);
	const [asked] = dated;
	const date = asked?.adjunct?.phrase?.head.date;
	const lead = DATE_LEADS[asked?.adjunct?.lead ?? 'none'];
	if (!asked || !date || dated.length > 1 || lead === undefined || clause.verb.isCopula) return [];
	const wh = whenAsk(date);
	const first = lead === '' ? wh : `${lead} ${wh.replace(/^(?:In|On) /, '')}`;
	return [
		findingAbout(clause, asked, elements, {
			relation: 'when',
			value: { kind: 'date', date },
			asks: [
				(parts) => askWith(first, parts),
				(parts) => askWith(lead === '' ? 'When' : `${lead} when`, parts)
			],
			element: (value) => {
				if (value.kind !== 'date') return '';
				return `${lead === '' ? (value.date.day === undefined ? 'in' : 'on') : lead.toLowerCase()} ${printPlain(value)}`;
			}
		})
	];
};

const printPlain = (value: Value) => printValue(value);

/** "In which city …?" */
export const askWhere: Form = (clause) => {
	const elements = elementsOf(clause);
	return elements.flatMap((asked) => {
		const { adjunct } = asked;
		if (!adjunct?.phrase || !/^(?:in|at|near)$/.test(adjunct.lead) || adjunct.phrase.items.length > 1)
			return [];
		const entity = placeOf(adjunct.phrase, clause);
		if (!entity) return [];
		const wh =
			entity.kind === 'city' && entity.country
				? 'In which city'
				: entity.kind === 'country'
					? 'In which country'
					: entity.kind === 'region'
						? 'In which region'
						: 'Where';
		return [
			findingAbout(clause, asked, elements, {
				relation: 'where',
				value: { kind: 'entity', entity },
				asks: [
					(parts) => askWith(adjunct.lead === 'near' ? wh.replace('In', 'Near') : wh, parts),
					(parts) => askWith('Where', parts)
				],
				element: (value) => `${adjunct.lead} ${printPlain(value)}`
			})
		];
	});
};

/** "By whom …?" of a passive clause. */
export const askAgent: Form = (clause) => {
	const elements = elementsOf(clause);
	return elements.flatMap((asked) => {
		const phrase = asked.phrase;
		const lead = asked.adjunct?.lead ?? '';
		if (!phrase || phrase.head.pos === 'DATE') return [];
		const { wh } = whichKind(phrase);
		if (/^(?:among|between)$/.test(lead) && phrase.items.length > 1 && phrase.head.entity?.kind === 'country')
			return [
				findingAbout(clause, asked, elements, {
					relation: 'who',
					value: phraseValue(phrase, clause),
					asks: [(parts) => askWith(`${lead === 'among' ? 'Among' : 'Between'} which countries`, parts)],
					element: (value) => `${lead} ${printPlain(value)}`
				})
			];
		if (lead !== 'by' || !clause.verb.isPassive) return [];
		const by = isPerson(phrase, clause) ? 'By whom' : `By ${wh.charAt(0).toLowerCase()}${wh.slice(1)}`;
		return [
			findingAbout(clause, asked, elements, {
				relation: 'who',
				value: phraseValue(phrase, clause),
				asks: [(parts) => askWith(by, parts)],
				element: (value) => `by ${printPlain(value)}`
			})
		];
	});
};

/** "Who …?", "Which country …?", "What …?" for the subject. */
export const askSubjectOf: Form = (clause) => {
	const { subject } = clause;
	const elements = elementsOf(clause);
	if (elements.length === 0 || subject.head.pos === 'DATE') return [];
	const named = nameOf(subject);
	const kind = named ? { wh: `Which ${named.kind}`, isPlural: subject.isPlural } : whichKind(subject);
	const wh = isPerson(subject, clause) ? 'Who' : kind.wh;
	const parts = partsOf(
		clause,
		elements.map(({ text }) => text)
	);
	return [
		{
			relation: 'who',
			value: named ? { kind: 'phrase', text: joinText(named.name) } : phraseValue(subject, clause),
			wording: {
				asks: [askSubject(wh, parts, kind.isPlural)],
				statement: (value) => (named ? null : state({ ...parts, subject: inSentence(value) }))
			},
			kept: elements.flatMap(({ phrase }) => (phrase ? [phrase] : [])),
			keyWords: subject.words
		}
	];
};

/** "What did the council sign?", "What does the jaw consist of?" */
export const askObject: Form = (clause) => {
	if (clause.verb.isCopula) return [];
	const elements = elementsOf(clause);
	const object = elements.find(({ adjunct, phrase }) => !adjunct && phrase !== null);
	const complement = object
		? undefined
		: elements.find(
				({ adjunct }) =>
					adjunct?.kind === 'pp' &&
					/^(?:of|to|from|on|for|with|into|against|as|through|by)$/.test(adjunct.lead) &&
					adjunct.phrase?.head.pos !== 'DATE' &&
					!(adjunct.lead === 'by' && clause.verb.isPassive)
			);
	const asked = object ?? complement;
	const phrase = asked?.phrase;
	if (!asked || !phrase || asked.isFront) return [];
	const named =
		clause.apposition && asked === elements.findLast(({ isFront }) => !isFront) ? clause.apposition : null;
	const target = named ?? phrase;
	const called = nameOf(phrase);
	const wh = called
		? `Which ${called.kind}`
		: isPerson(target, clause)
			? asked.adjunct
				? `${asked.adjunct.lead.charAt(0).toUpperCase()}${asked.adjunct.lead.slice(1)} whom`
				: 'Whom'
			: named
				? `Which ${phrase.head.text}`
				: objectWord(phrase, clause);
	const lead = asked.adjunct && !/whom$/.test(wh) ? ` ${asked.adjunct.lead}` : '';
	return [
		findingAbout(clause, asked, elements, {
			relation: 'what',
			...(asked.adjunct ? { lead: asked.adjunct.lead } : {}),
			value: called ? { kind: 'phrase', text: joinText(called.name) } : phraseValue(target, clause),
			asks: [(parts) => askWith(wh, { ...parts, particle: `${parts.particle}${lead}`.trim() })],
			element: (value) => `${asked.adjunct ? `${asked.adjunct.lead} ` : ''}${printPlain(value)}`
		})
	];
};

/** "Which country" for a country, "which bone" where an apposition names it, else "what". */
function objectWord(phrase: Phrase, clause: Clause): string {
	const { wh } = whichKind(phrase);
	return phrase.head.entity || (phrase.isPlural && !clause.verb.isPast) ? wh : 'What';
}

/** "How many members does the council have?" */
export const askNumber: Form = (clause) => {
	const elements = elementsOf(clause);
	return elements.flatMap((asked) => {
		const phrase = asked.phrase;
		if (!phrase || phrase.items.length > 1 || asked.isFront) return [];
		if (asked.adjunct && !/^(?:of|by|to|into)$/.test(asked.adjunct.lead)) return [];
		const read = readNumber(phrase);
		if (!read) return [];
		const lead = asked.adjunct ? ` ${asked.adjunct.lead}` : '';
		return [
			findingAbout(clause, asked, elements, {
				relation: 'number',
				value: { kind: 'number', number: { ...read.number, unit: read.unit } },
				asks: [(parts) => askWith(read.wh, { ...parts, particle: `${parts.particle}${lead}`.trim() })],
				element: null
			})
		];
	});
};

const isNameLike = ({ words }: Phrase) =>
	words.some(({ pos }) => pos === 'NAME' || pos === 'PROPN') &&
	words.every(({ pos, text }) => ['NAME', 'PROPN', 'DET'].includes(pos) || text === 'of');

/** "What is a synapsid?" and what the predicate says. */
export const askWhatIs: Form = (clause) => {
	const { verb, object, subject } = clause;
	if (!verb.isCopula || !object || verb.isNegated || object.items.length > 1) return [];
	const behind = clause.after
		.filter(({ kind, phrase }) => kind === 'pp' && phrase?.head.pos !== 'DATE')
		.map(adjunctText);
	const key = `${withTail(object)} ${behind.join(' ')}`.trim();
	const isDefinite = /^the$/i.test(object.words[0]?.text ?? '') || object.head.pos === 'PROPN';
	const findings: Finding[] = [];
	const parts = partsOf(clause, []);
	const all = [
		key,
		...clause.front.filter(({ kind }) => kind === 'pp').map((each) => lower(adjunctText(each)))
	];
	if (isNameLike(object) && /^the$/i.test(subject.words[0]?.text ?? '') && subject.words.length > 3)
		findings.push({
			relation: 'who',
			value: phraseValue(object, clause),
			wording: {
				asks: [askWith(isPersonName(object) ? 'Who' : 'What', parts)],
				statement: (value) => state({ ...parts, behind: [inSentence(value)] })
			},
			kept: [subject],
			keyWords: object.words
		});
	if (!isDefinite && !verb.isPast && key.split(' ').length > 3)
		findings.push({
			relation: 'definition',
			value: { kind: 'phrase', text: key },
			wording: {
				asks: [askWith('What', parts)],
				statement: (value) => state({ ...parts, behind: [printPlain(value)] })
			},
			kept: [subject],
			keyWords: object.words
		});
	if (isDefinite || object.words.length > 2)
		findings.push({
			relation: 'who',
			value: phraseValue(subject, clause),
			wording: {
				asks: [
					askSubject(
						isPerson(subject, clause) ? 'Who' : whichKind(subject).wh,
						{ ...parts, behind: all },
						whichKind(subject).isPlural
					)
				],
				statement: (value) => state({ ...parts, subject: inSentence(value), behind: all })
			},
			kept: [object],
			keyWords: subject.words
		});
	return findings;
};
