/** Takes marks out of running text: links, tags, attributes, image names, page marks, note marks. The words stay. */
import { rewrite, type Change, type Run } from './join';

interface Mark {
	/** Characters without which the pattern cannot match: most texts hold few of these marks, and looking for one is cheap. */
	needs: string;
	pattern: RegExp;
	change: (match: RegExpExecArray) => Change;
}

const drop = (): Change => ({ put: '' });
/** Keeps the first group, which must be a part that begins `before` characters into the match. */
const keepFirst =
	(before: number) =>
	(match: RegExpExecArray): Change => ({
		keep: [match.index + before, match.index + before + (match[1] ?? '').length]
	});
const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	shy: ''
};

function decodeEntity([whole, hexadecimal, decimal, name]: RegExpExecArray): Change {
	const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : decimal ? Number(decimal) : NaN;
	if (code > 31 && code < 0x10ffff && !(code >= 0xd800 && code < 0xe000))
		return { put: String.fromCodePoint(code) };
	return { put: ENTITIES[name ?? ''] ?? whole };
}

/** In order: what holds other marks comes before them. */
const MARKS: readonly Mark[] = [
	{ needs: '![', pattern: /\s?!\[[^\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, change: drop },
	{ needs: '{:', pattern: /\s?\{:[^{}]*\}/g, change: drop },
	{ needs: '<', pattern: /<ref\b[^<>]*(?:\/>|>[^<]*<\/ref>)/gi, change: drop },
	{ needs: '<', pattern: /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>/gi, change: drop },
	{ needs: '<', pattern: /<(?:https?:\/\/|mailto:)[^<>\s]+>/g, change: drop },
	{ needs: '[link', pattern: /\s?[([]?\[\\?\[?link\\?\]?\]\([^()]*\)[)\]]?/g, change: drop },
	{
		needs: 'link',
		pattern: /\s?\(\[\\\[link\\\]\]\([^()]*\)(?:[,;] \[\\\[link\\\]\]\([^()]*\))*\)/g,
		change: drop
	},
	{ needs: 'link', pattern: /\s?\[\\\[link\\\]\]\([^()]*\)/g, change: drop },
	{
		needs: '](',
		pattern: /\[((?:[^[\]]|\[[^[\]]*\])+)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+["'][^"']*["'])?\)/g,
		change: keepFirst(1)
	},
	{ needs: '][', pattern: /\[([^[\]]+)\]\[[^[\]]{0,40}\]/g, change: keepFirst(1) },
	{ needs: '[^', pattern: /\[\^[^\]\s]+\]/g, change: drop },
	{
		needs: '[[',
		pattern: /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g,
		change: (match) => keepFirst(match[0].length - 2 - (match[1] ?? '').length)(match)
	},
	{ needs: "''", pattern: /'{2,5}/g, change: drop },
	// A picture's file name stuck to the text, with what is left of its description.
	{
		needs: '.',
		pattern: /^[^[\].!?]{0,120}\.(?:jpe?g|png|svg|gif|tiff?|webp)\b[^[\]]{0,200}\]\]\s*/gi,
		change: drop
	},
	{ needs: '.', pattern: /[\w(),'’%-]+\.(?:jpe?g|png|svg|gif|tiff?|webp)\b\s*/gi, change: drop },
	{
		needs: 'thumb',
		pattern: /^(?:thumb|thumbnail|right|left|upright)\b[\s|]+(?=["“]?[\p{Lu}\d])/gu,
		change: drop
	},
	{ needs: '[', pattern: /\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]/g, change: drop },
	{
		needs: '[',
		pattern:
			/\s?\[(?:(?:citation|clarification|page|attribution|verification) needed|not in citation given|dubious|who\?|when\?|where\?|which\?|why\?|vague|note \d+|nb \d+)[^\][]{0,30}\]/gi,
		change: drop
	},
	{ needs: '[', pattern: /\[(?:[a-z]|sic)\](?![\p{L}])/gu, change: drop },
	{ needs: '{', pattern: /\{\d{1,4}\}\s?/g, change: drop },
	{ needs: '[', pattern: /\[(?:pg|p|page)\.? ?\d{1,4}\]\s?/gi, change: drop },
	{ needs: '[', pattern: /\[(?:illustration|map|picture|photograph|image)\b[^[\]]*\]\s?/gi, change: drop },
	{ needs: '&', pattern: /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, change: decodeEntity },
	{
		needs: '#',
		pattern: /#(?:underline|strong|emph|smallcaps|highlight|text)(?:\([^()]*\))?\[([^[\]]*)\]/g,
		change: typst
	},
	{ needs: '@', pattern: /(?:\s?\(@[\w:.-]+(?:\[[^[\]]*\])?\)|\s@[\w:.-]+\[[^[\]]*\])/g, change: drop },
	{ needs: '\\', pattern: /\\(?=[\s!-/:-@[-`{-~]|$)/g, change: drop },
	{ needs: ' ', pattern: /(?<![\s.,]) +(?=[,;:.!?](?:[\s"”’)]|$)(?! \.))/g, change: drop },
	{ needs: '( ', pattern: /(?<=\() +/g, change: drop },
	{ needs: ' )', pattern: / +(?=\))/g, change: drop },
	{ needs: '()', pattern: /\s?\(\)/g, change: drop },
	{ needs: '  ', pattern: / {2,}/g, change: () => ({ put: ' ' }) },
	{ needs: ' ', pattern: /^ +| +$/g, change: drop }
];

function typst(match: RegExpExecArray): Change {
	return keepFirst(match[0].length - 1 - (match[1] ?? '').length)(match);
}

/** Takes the marks out of a run. */
export function stripMarks(run: Run): Run {
	let clean = run;
	for (const { needs, pattern, change } of MARKS)
		if (clean.text.includes(needs)) clean = rewrite(clean, pattern, change);
	return clean;
}

/** Words whose number is their own: "Article 5" carries no note mark. */
const NUMBERED_THING =
	/\b(?:article|chapter|section|part|annex|figure|fig|table|no|nos|number|paragraph|paras?|rule|resolution|step|stage|phase|group|type|class|grade|page|volume|vol|appendix|item|january|february|march|april|may|june|july|august|september|october|november|december|about|of|in|on|to|from|and|or|the|at|by|for|than|with)\.?$/i;

/**
 * Takes out marks of footnotes that stand as plain digits behind a word or year: "Change6", "2014–20243". Only the numbers
 * of notes that the paper has are marks, and they come in order.
 */
export class NoteMarks {
	readonly #numbers: ReadonlySet<number>;
	#next = 1;

	constructor(numbers: ReadonlySet<number>) {
		this.#numbers = numbers;
	}

	strip(run: Run): Run {
		if (this.#numbers.size === 0) return run;
		const pattern = /(?<=(?:\p{Ll}{2}|(?<!\d)(?:1[5-9]|20)\d{2})[,;.)”"’']?)( ?)(\d{1,3})(?=[\s,.;:)”"]|$)/gu;
		return rewrite(run, pattern, (match) => {
			const number = Number(match[2]);
			const isLoose = match[1] === ' ';
			const before = run.text.slice(Math.max(0, match.index - 24), match.index);
			if (isLoose && (NUMBERED_THING.test(before) || /\d$/.test(before))) return null;
			if (!isLoose && /\d[.,]$/.test(before) && !/\b(?:1[5-9]|20)\d{2}[.,]$/.test(before)) return null;
			const isExpected = isLoose ? number === this.#next : number >= this.#next && number <= this.#next + 3;
			if (!isExpected || !this.#numbers.has(number)) return null;
			this.#next = number + 1;
			return { put: '' };
		});
	}
}
