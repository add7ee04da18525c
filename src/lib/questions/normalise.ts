/** What two spellings of one answer have in common. */

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];

/** Stands for the point inside a number while other points fall away (the Arabic decimal sign). */
const DECIMAL = '٫';

/** Letters that people type for the Uzbek o‘ and g‘, and for an apostrophe. */
const APOSTROPHES = /[‘’ʻʼ`´']/g;

/**
 * A typed answer without what does not count: case, marks above letters, punctuation, articles, and how spaces and
 * hyphens are set. Digits keep their decimal point; a comma between thousands falls away.
 *
 * @returns words separated by one space; empty if nothing counts
 */
export function normaliseAnswer(text: string): string {
	return (
		text
			.normalize('NFKD')
			// A breve or two dots make another letter in Cyrillic (й, ё), not an accent.
			.replace(/(\p{Script=Cyrillic})?[\u0300-\u036f]+/gu, (all, cyrillic?: string) =>
				cyrillic ? all.normalize('NFC') : ''
			)
			.normalize('NFC')
			.toLowerCase()
			.replaceAll('ё', 'е')
			.replace(APOSTROPHES, '')
			.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
			.replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1')
			.replace(/(\d)\.(?=\d)/g, `$1${DECIMAL}`)
			.replace(/&/g, ' and ')
			.replace(/[^\p{L}\p{N}٫%]+/gu, ' ')
			.replaceAll(DECIMAL, '.')
			.replace(/\b(?:the|a|an)\b /g, '')
			.trim()
			.replace(/\s+/g, ' ')
	);
}

export interface TypedDate {
	year: number;
	/** 1..12. */
	month: number | null;
	/** 1..31. */
	day: number | null;
}

function monthOf(word: string): number | null {
	const index = word.length >= 3 ? MONTHS.findIndex((month) => month.startsWith(word)) : -1;
	return index < 0 ? null : index + 1;
}

/**
 * A date as people type it: `26 April 1996`, `April 26th, 1996`, `1996-04-26`, `26.4.1996`, `April 1996`, `1996`.
 * Never `4/5/1996`, which two halves of the world read differently.
 *
 * @returns null if the text is no date
 */
export function parseTypedDate(text: string): TypedDate | null {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/,/g, ' ')
		.replace(/\bof\b/g, ' ')
		.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
		.replace(/\s+/g, ' ');
	const read = (year: string, month: number | null, day: string | null): TypedDate | null => {
		const date = { year: Number(year), month, day: day === null ? null : Number(day) };
		const isReal = date.day === null || (date.day >= 1 && date.day <= 31);
		return isReal && (month === null || (month >= 1 && month <= 12)) ? date : null;
	};
	const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(plain);
	if (iso?.[1] && iso[2]) return read(iso[1], Number(iso[2]), iso[3] ?? null);
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(plain);
	if (dotted?.[1] && dotted[2] && dotted[3]) return read(dotted[3], Number(dotted[2]), dotted[1]);
	const worded = /^(?:(\d{1,2}) )?([a-z]+)\.? (?:(\d{1,2}) )?(\d{4})$/.exec(plain);
	if (worded?.[2] && worded[4]) {
		const month = monthOf(worded[2]);
		return month === null || (worded[1] && worded[3])
			? null
			: read(worded[4], month, worded[1] ?? worded[3] ?? null);
	}
	return /^\d{4}$/.test(plain) ? read(plain, null, null) : null;
}
