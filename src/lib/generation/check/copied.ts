/** Finds runs of words that a bank would share with a paper. Facts carry over; wording does not. */

/** A run of this many words is a copied one. */
export const RUN_WORDS = 8;
/** A run with at most this many words that are no name, number or article is a name or a title. */
const MIN_PLAIN_WORDS = 3;

/** The runs of some papers. Built once and asked often. */
export interface RunIndex {
	/** Whether these eight words, in lower case, stand in a row in a paper. */
	has(words: readonly string[]): boolean;
}

const tokens = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

/** Two primes below 2^26: a product of two remainders is exact, and both remainders together make 52 bits. */
const PRIMES = [67_108_859, 67_108_837] as const;
const BASE = 1_000_003;

/** A run's number, from the numbers of its words: 52 bits, so that among a million runs none is mistaken for another. */
function hashRun(numbers: ArrayLike<number>, from: number): number {
	let high = 0;
	let low = 0;
	for (let at = from; at < from + RUN_WORDS; at++) {
		const number = (numbers[at] ?? 0) + 1; // a word of number 0 must count
		high = (high * BASE + number) % PRIMES[0];
		low = (low * BASE + number * 31) % PRIMES[1];
	}
	return high * PRIMES[1] + low;
}

/** All runs of eight words of the papers, each as one number: kept as texts, ten megabytes would fill the memory. */
export function indexRuns(texts: readonly string[]): RunIndex {
	const numbers = new Map<string, number>();
	const lists = texts.map((text) => {
		const words = tokens(text.toLowerCase());
		return Uint32Array.from(words, (word) => {
			const known = numbers.get(word);
			if (known !== undefined) return known;
			numbers.set(word, numbers.size);
			return numbers.size - 1;
		});
	});
	const runs = lists.reduce((sum, list) => sum + Math.max(0, list.length - RUN_WORDS + 1), 0);
	const table = new NumberTable(runs);
	for (const list of lists)
		for (let at = 0; at + RUN_WORDS <= list.length; at++) table.add(hashRun(list, at));
	return {
		has(words) {
			const list = words.map((word) => numbers.get(word));
			return list.every((number) => number !== undefined) && table.has(hashRun(list, 0));
		}
	};
}

/** A set of numbers above 0, in one block of memory. */
class NumberTable {
	readonly #slots: Float64Array;
	readonly #mask: number;

	constructor(most: number) {
		const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 2)));
		this.#slots = new Float64Array(size);
		this.#mask = size - 1;
	}

	/** Where a number is, or the free slot where it would be. */
	#find(number: number): number {
		let at = (number % 4_294_967_291) & this.#mask;
		while (this.#slots[at] !== 0 && this.#slots[at] !== number) at = (at + 1) & this.#mask;
		return at;
	}

	add(number: number): void {
		this.#slots[this.#find(number)] = number;
	}

	has(number: number): boolean {
		return this.#slots[this.#find(number)] === number;
	}
}

/** The first copied run of a text, or null. Names and titles may be long without being a sentence. */
export function findCopiedRun(text: string, runs: RunIndex): string | null {
	const list = tokens(text);
	for (let at = 0; at + RUN_WORDS <= list.length; at++) {
		const run = list.slice(at, at + RUN_WORDS);
		const plain = run.filter((word) => !/^[\p{Lu}\p{N}]/u.test(word) && !/^(?:the|of|and)$/.test(word));
		if (plain.length < MIN_PLAIN_WORDS) continue;
		const words = run.map((word) => word.toLowerCase());
		if (runs.has(words)) return words.join(' ');
	}
	return null;
}
