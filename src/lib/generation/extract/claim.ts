/** What rules for claims share: facts with their own wording, relations that have no other, phrases fit to be an answer. */
import { buildEntity } from '../annotate/lexicon';
import { capital, inSentence } from '../compose/words';
import type { Value } from '../types';
import type { FactDraft, Found, Relation, Rule } from './rule';

export interface Claim {
	/** What the claim is about; two claims about the same thing have the same text. */
	about: string;
	value: Value;
	/** Questions for the value, each standing alone. */
	asks: [string, string, ...string[]];
	/** The claim as a sentence with `{}` where the value stands. */
	says: string;
	oneOf?: string;
	/** Phrases of claims of one kind can be options for each other; by default a claim's phrase is like no other. */
	kind?: string;
	inverse?: { stem: string; value: Value };
	options?: { value: Value; why: string }[];
	topic?: string;
	speaker?: string | undefined;
	/** The paper's own judgement, so that it is asked as such. */
	isClaim?: boolean;
}

/** One fact of a relation from a claim. */
export function claim(relation: string, claimed: Claim): FactDraft {
	const {
		about,
		value,
		asks,
		says,
		oneOf,
		kind = about,
		inverse,
		options,
		topic,
		speaker,
		isClaim
	} = claimed;
	return {
		relation,
		subject: buildEntity('topic', about),
		value,
		wording: {
			asks,
			kind,
			statement: (other) => capital(says.replace('{}', () => inSentence(other))),
			...(oneOf === undefined ? {} : { oneOf }),
			...(inverse ? { inverse } : {}),
			...(options ? { options } : {})
		},
		...(topic === undefined ? {} : { topic }),
		...(speaker === undefined ? {} : { speaker }),
		...(isClaim ? { isClaim } : {})
	};
}

/** A relation whose facts all bring their wording with them. */
export function claimRelation(name: string, topic: string, rules: readonly Rule[]): Relation {
	return {
		name,
		topic,
		isFunctional: false,
		rules,
		wording: ({ wording }) => {
			if (!wording) throw new TypeError(`a fact of ${name} brings its own wording`);
			return wording;
		}
	};
}

export const phrase = (text: string): Value => ({ kind: 'phrase', text });
export const phrases = (items: readonly string[]): Value => ({ kind: 'phrases', items: [...items] });
/** One term as a phrase, several as a list. */
export const terms = (items: readonly string[]): Value =>
	items.length === 1 ? phrase(items[0] ?? '') : phrases(items);

/** A rule in short: id, pattern, what it makes, own sentences that match, and such as must not. */
export function rule(
	id: string,
	pattern: RegExp,
	build: (found: Found) => FactDraft[],
	examples: { matches: [string, string, string, ...string[]]; rejects: [string, string, ...string[]] }
): Rule {
	return { id, pattern, build, ...examples };
}

/** Wordings of weak English, and what they mean. */
const MENDED: readonly (readonly [RegExp, string])[] = [
	[/^supply\b/, 'provide'],
	[/^(?:its|it['’]s|their) /, ''],
	[/^neighbou?ring with the\b/, 'bordering on'],
	[/\bcounter terrorism\b/, 'counter-terrorism'],
	[/\bwith drawl\b/, 'withdrawal'],
	[/\bmilitary force\b/, 'military forces'],
	[/\balQaeda\b/, 'al-Qaeda']
];

const mend = (text: string) => MENDED.reduce((mended, [from, to]) => mended.replace(from, to), text);

const MAX_WORDS = 7;
/** Words that point back, or begin a clause of their own: a phrase with one of them does not stand alone. */
const UNFIT =
	/\b(?:it|its|they|their|them|this|that|these|those|which|who|whose|he|his|she|her|we|our|above|such|mentioned|following|is|are|was|were|has|have|had|will|would)\b|[“”"()<>;:]/i;

/** A phrase of the text that can stand as an answer as it is, or null: short, without pronouns and without a verb of its own. */
export function plainPhrase(text: string): string | null {
	const plain = mend(
		text
			.trim()
			.replace(/^(?:and|or|as well as|finally|also|especially|even) /i, '')
			.replace(/[.,]+$/, '')
			.trim()
	);
	const count = plain.split(/\s+/).length;
	return plain === '' || count > MAX_WORDS || UNFIT.test(plain) ? null : plain;
}

/** The items of a list in running text, each fit to be an answer; the unfit ones are left out. */
export function listItems(text: string): string[] {
	return text
		.split(/,\s+(?:and\s+|or\s+|as well as\s+|and finally\s+)?|;\s+|\s+(?:and also|as well as)\s+/)
		.flatMap((item) => plainPhrase(item) ?? []);
}

/** "political, economic and trade": the single words of a list. */
export const wordsOf = (text: string): string[] =>
	text
		.split(/,\s*(?:and\s+)?|\s+and\s+/)
		.map((word) => word.trim())
		.filter((word) => /^\p{L}[\p{L}-]*$/u.test(word));
