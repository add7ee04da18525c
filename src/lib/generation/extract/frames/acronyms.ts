/** What abbreviations stand for, where a paper introduces one and then lives by it. */
import type { Finding } from './forms';

const INTRODUCED = /((?:[\p{L}\p{N}][\p{L}\p{N}’'-]* ){1,9})\((?:the )?(\p{Lu}[\p{Lu}\p{Ll}\p{N}-]{1,9})\)/gu;
/** Uses that make an abbreviation one to know. */
const MIN_USES = 4;

/** "long short-term memory (LSTM)": what LSTM stands for, if the text goes on using it. */
export function readAcronyms(sentence: string, uses: ReadonlyMap<string, number>): Finding[] {
	if (!sentence.includes('(')) return [];
	return [...sentence.matchAll(INTRODUCED)].flatMap(([, before = '', short = '']) => {
		const acronym = /^\p{Lu}[\p{Lu}\p{N}]+s$/u.test(short) ? short.slice(0, -1) : short;
		const full = expansionOf(before.trim().split(' '), acronym);
		const count = (uses.get(acronym) ?? 0) + (uses.get(`${acronym}s`) ?? 0);
		if (full === null || count < MIN_USES || !/\p{Lu}.*\p{Lu}/u.test(acronym)) return [];
		return [
			{
				relation: 'definition',
				value: { kind: 'phrase' as const, text: full },
				wording: { asks: [`What does the abbreviation ${acronym} stand for?`], statement: () => null },
				kept: [],
				keyWords: []
			}
		];
	});
}

/** How often each word with a capital in it is used. */
export function countCapitals(texts: readonly string[]): Map<string, number> {
	const uses = new Map<string, number>();
	for (const text of texts)
		for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{N}-]*/gu)) uses.set(word, (uses.get(word) ?? 0) + 1);
	return uses;
}

/** The last words whose letters spell the acronym, small words left out or not; null if they do not. */
function expansionOf(words: readonly string[], acronym: string): string | null {
	const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
	for (let from = words.length - 1; from >= 0; from--) {
		const part = words.slice(from);
		const initials = (list: readonly string[]) =>
			list
				.flatMap((word) => word.split('-'))
				.map((word) => word.charAt(0).toLowerCase())
				.join('');
		const big = part.filter((word) => !/^(?:of|the|and|for|in|on|to|a|an|with)$/i.test(word));
		if ((initials(part) === letters || initials(big) === letters) && part.length > 1)
			return part.join(' ').replace(/^(?:the|an?) /i, '');
	}
	return null;
}
