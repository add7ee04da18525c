/** Where a name may begin, so that the other words of a text cost one look each. */
import type { Lexicon } from './lexicon';

/** A word of a name or of a sentence. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;

/** What may stand behind a name's last word without belonging to it, in the order in which it is taken off. */
export const ENDINGS = ["'s", "'", '.', '-'] as const;

const plain = (word: string) => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** By the first word of a name: how many words the longest name has that begins with it. */
type NameIndex = ReadonlyMap<string, number>;

const indexes = new WeakMap<Lexicon, NameIndex>();

function indexOf(lexicon: Lexicon): NameIndex {
	const known = indexes.get(lexicon);
	if (known) return known;
	const index = new Map<string, number>();
	for (const name of lexicon.keys()) {
		const words = name.match(WORD) ?? [];
		const first = plain(words[0] ?? '');
		index.set(first, Math.max(index.get(first) ?? 0, words.length));
	}
	indexes.set(lexicon, index);
	return index;
}

/** How many words the longest name has that may begin with this word; 0 if none does. */
export function longestNameFrom(word: string, lexicon: Lexicon): number {
	const index = indexOf(lexicon);
	let rest = plain(word);
	let longest = index.get(rest) ?? 0;
	for (const ending of ENDINGS)
		if (rest.endsWith(ending)) {
			rest = rest.slice(0, -ending.length);
			longest = Math.max(longest, index.get(rest) ?? 0);
		}
	return longest;
}
