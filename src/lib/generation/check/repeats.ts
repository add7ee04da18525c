/** Finds questions that ask the same again, in the same words or in nearly the same. */
import type { Question } from '../../questions/question';
import { contentWords, flat, withoutQuotes } from './flaw';

/** Share of words two stems have in common, of all their words, from which they are one question in two wordings. */
const NEARLY = 0.8;

interface Asked {
	card: string;
	words: ReadonlySet<string>;
	/** Names and figures: stems that differ in one of them ask about different things. */
	names: string;
}

/** What has been asked so far. Questions are added in order; each is compared with those before. */
export class Repeats {
	readonly #stems = new Set<string>();
	/** By the key and one word of the stem: only stems that share a word are compared. */
	readonly #byWord = new Map<string, Asked[]>();

	/** `duplicate_stem`, `near_duplicate`, or null if nothing like it was asked. */
	find(question: Question, card: string): string | null {
		if (this.#stems.has(flat(question.stem))) return 'duplicate_stem';
		if (question.type === 'true-false') return null;
		const asked = describe(question, card);
		const rivals = new Set(
			[...asked.words].flatMap((word) => this.#byWord.get(place(question, word, asked)) ?? [])
		);
		for (const rival of rivals)
			if (rival.card !== card && isNearly(rival.words, asked.words)) return 'near_duplicate';
		return null;
	}

	add(question: Question, card: string): void {
		this.#stems.add(flat(question.stem));
		if (question.type === 'true-false') return;
		const asked = describe(question, card);
		for (const word of asked.words) {
			const at = place(question, word, asked);
			const list = this.#byWord.get(at);
			if (list) list.push(asked);
			else this.#byWord.set(at, [asked]);
		}
	}
}

/** The same names are part of the place, so that only stems about the same things ever meet. */
const place = (question: Question, word: string, { names }: Asked) =>
	`${question.type === 'true-false' ? '' : flat(question.key)}|${names}|${word}`;

function describe({ stem }: Question, card: string): Asked {
	const names = (withoutQuotes(stem.slice(1)).match(/\p{Lu}[\p{L}\p{N}-]*|\d[\d.,]*/gu) ?? []).sort();
	const quoted = [...stem.matchAll(/[“"]([^”"]*)[”"]/g)].map(([, text]) => text ?? '').sort();
	return { card, words: new Set(contentWords(stem)), names: [...names, ...quoted].join(' ') };
}

function isNearly(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const shared = [...a].filter((word) => b.has(word)).length;
	const all = a.size + b.size - shared;
	return all > 0 && shared / all >= NEARLY;
}
