/** A title printed in capitals as it is written otherwise. */

const SMALL = new Set([
	'the',
	'of',
	'to',
	'in',
	'and',
	'its',
	'a',
	'an',
	'on',
	'for',
	'by',
	'with',
	'at',
	'from',
	'as',
	'or'
]);

/** Every word with a capital but the small ones; what stands in brackets (an acronym) stays. */
export function titleCase(title: string): string {
	return title
		.split(/\s+/)
		.map((word, at, all) => {
			if (/^\(.*\)$/.test(word)) return word;
			const lower = word.toLowerCase();
			const opens = at === 0 || /[:.?!—]$/.test(all[at - 1] ?? '');
			return !opens && SMALL.has(lower) ? lower : lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
		})
		.join(' ');
}
