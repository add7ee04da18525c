/** What abbreviations stand for, where a paper introduces one and then lives by it. */
import type { Finding } from './forms';

const INTRODUCED = /((?:[\p{L}\p{N}][\p{L}\p{N}’'-]* ){1,9})\((?:the )?(\p{Lu}[\p{Lu}\p{Ll}\p{N}-]{1,9})\)/gu;
/** Uses that make an abbreviation one to know. */
const MIN_USES = 4;

/** "long short-term memory (LSTM)": what LSTM stands for, if the text goes on using it. */
export function readAcronyms(sentence: string, text: string): Finding[] {
	return [...sentence.matchAll(INTRODUCED)].flatMap(([, before = '', short = '']) => {
		const acronym = /^\p{Lu}[\p{Lu}\p{N}]+s$/u.test(short) ? short.slice(0, -1) : short;
		const full = expansionOf(before.trim().split(' '), acronym);
		const uses = text.split(new RegExp(`\\b${acronym}s?\\b`)).length - 1;
		if (full === null || uses < MIN_USES || !/\p{Lu}.*\p{Lu}/u.test(acronym)) return [];
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
