/** Whether the papers bear a card out: its spans are there, and what its keys say stands in them. */
import type { BankCard } from '../../questions/bank-document';
import type { Question } from '../../questions/question';

/** What a paper's text must hold so that a card of it can be true. Looked for only where the text is loaded. */
export interface SupportFlaw {
	code: 'evidence_missing' | 'key_unsupported';
	why: string;
}

export const EVIDENCE_MISSING: SupportFlaw = {
	code: 'evidence_missing',
	why: 'a span of the evidence is not in the paper, or none holds a word'
};
export const KEY_UNSUPPORTED: SupportFlaw = {
	code: 'key_unsupported',
	why: 'a year, a figure or every name of the key stands nowhere in the evidence'
};

const fold = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/-\s*\n\s*/g, '')
		.toLowerCase();

/** Up to here a number may be counted from a list that stands there ("how many members founded it"). */
const COUNTABLE = 20;
const SCALES: Record<string, number> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12
};
const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);

/** The numbers a text states, in figures or in words, as plain digits. */
function numbersIn(text: string): Set<string> {
	const plain = fold(text).replace(/(\d),(?=\d{3})/g, '$1');
	const found = new Set<string>();
	for (const [, digits = '', scale = ''] of plain.matchAll(
		/(\d+(?:[./]\d+)?)(?:[\s-]+(hundred|thousand|million|billion|trillion))?/g
	)) {
		const amount = Number(digits.replace('/', '.'));
		found.add(digits).add(String(amount));
		if (scale) found.add(String(amount * (SCALES[scale] ?? 1)));
	}
	for (const [, word = '', scale = ''] of plain.matchAll(
		new RegExp(`\\b(${UNITS.join('|')}|a)(?:[\\s-]+(hundred|thousand|million|billion|trillion))?\\b`, 'g')
	)) {
		const amount = word === 'a' ? 1 : UNITS.indexOf(word);
		found.add(String(amount * (SCALES[scale] ?? 1)));
	}
	return found;
}

function cutPassages(card: BankCard, texts: ReadonlyMap<string, string>): string[] | null {
	const cut: string[] = [];
	for (const { paper, chars } of card.evidence) {
		const text = texts.get(paper);
		if (text === undefined) return null;
		for (const [start, end] of chars) cut.push(end <= text.length ? text.slice(start, end) : '');
	}
	return cut;
}

/** Each number of the key above what one may count, and each decimal, stands in the passage. */
function areNumbersGiven(key: string, given: ReadonlySet<string>): boolean {
	const scaled = /\b(?:hundred|thousand|million|billion|trillion)\b/.test(key);
	if (scaled) return [...numbersIn(key)].some((number) => given.has(number));
	return (key.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).every(
		(number) => (Number.isInteger(Number(number)) && Number(number) <= COUNTABLE) || given.has(number)
	);
}

/**
 * Some name of the key begins like a word of the paper: "Kazakhstan" is there where "Kazakh" is. One is enough, for papers
 * write names in other ways, in letters or in full; a key that was taken from elsewhere has none.
 */
function isNameGiven(key: string, paperWords: ReadonlySet<string>): boolean {
	const names = (key.match(/\p{Lu}\p{L}{2,}/gu) ?? []).filter((name) => name !== name.toUpperCase());
	return names.length === 0 || names.some((name) => paperWords.has(fold(name).slice(0, 4)));
}

/** A date may be counted from another one: "two years later". */
const RELATIVE = /\b(?:later|earlier|before|after|next|following|previous|ago|same)\b/i;
const isYear = (key: string) => /^[12]\d{3}$/.test(key.trim());

const MONTHS =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** The papers of a bank, read once for all its cards. */
export class Support {
	readonly #texts: ReadonlyMap<string, string>;
	readonly #beginnings = new Map<string, Set<string>>();

	/** @param texts by the paper's id; a card whose papers are not all here is not judged */
	constructor(texts: ReadonlyMap<string, string>) {
		this.#texts = texts;
		for (const [id, text] of texts)
			this.#beginnings.set(
				id,
				new Set((fold(text).match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4)))
			);
	}

	findCardFlaw(card: BankCard): SupportFlaw | null {
		const cut = cutPassages(card, this.#texts);
		return cut !== null &&
			(cut.some((text) => text.trim() === '') || !cut.some((text) => /\p{L}/u.test(text)))
			? EVIDENCE_MISSING
			: null;
	}

	/** Any accepted form of the key will do: the source may write a name in another way. */
	findQuestionFlaw(question: Question, card: BankCard): SupportFlaw | null {
		const cut = cutPassages(card, this.#texts);
		// The key of a dispute may be the name of a source.
		if (cut === null || question.type === 'true-false' || card.dispute !== null) return null;
		if (isYear(question.key) && RELATIVE.test(cut.join('\n'))) return null;
		const given = numbersIn(cut.join('\n'));
		const words = new Set(card.evidence.flatMap(({ paper }) => [...(this.#beginnings.get(paper) ?? [])]));
		const forms = [question.key, ...question.accept].map((form) => form.replace(MONTHS, ''));
		return forms.some((form) => areNumbersGiven(form, given) && isNameGiven(form, words))
			? null
			: KEY_UNSUPPORTED;
	}
}
