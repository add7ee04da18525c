/** Finds runs of words that a bank would share with a paper. Facts carry over; wording does not. */

/** A run of this many words is a copied one. */
export const RUN_WORDS = 8;
/** A run with at most this many words that are no name, number or article is a name or a title. */
const MIN_PLAIN_WORDS = 3;

export type RunIndex = ReadonlySet<string>;

const tokens = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

/** All runs of eight words of the papers, in lower case. */
export function indexRuns(texts: readonly string[]): RunIndex {
	const runs = new Set<string>();
	for (const text of texts) {
		const list = tokens(text).map((word) => word.toLowerCase());
		for (let at = 0; at + RUN_WORDS <= list.length; at++) runs.add(list.slice(at, at + RUN_WORDS).join(' '));
	}
	return runs;
}

/** The first copied run of a text, or null. Names and titles may be long without being a sentence. */
export function findCopiedRun(text: string, runs: RunIndex): string | null {
	const list = tokens(text);
	for (let at = 0; at + RUN_WORDS <= list.length; at++) {
		const run = list.slice(at, at + RUN_WORDS);
		const plain = run.filter((word) => !/^[\p{Lu}\p{N}]/u.test(word) && !/^(?:the|of|and)$/.test(word));
		if (plain.length < MIN_PLAIN_WORDS) continue;
		const joined = run.join(' ').toLowerCase();
		if (runs.has(joined)) return joined;
	}
	return null;
}
