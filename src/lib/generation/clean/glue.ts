/** Puts back the characters that a conversion lost between two words. */
import { countries } from '../knowledge/countries';
import type { Run } from './join';

const NAMES = new Set(
	countries.flatMap((country) => [country.name, ...country.demonyms]).filter((name) => !name.includes(' '))
);
const UNITS = 'kilomet(?:er|re)s?|met(?:er|re)s?|miles?|km|hectares?|year-old';

/** Where a character is missing: after how many characters of the match, and which one. */
interface Seam {
	pattern: RegExp;
	insert: ' ' | '-';
	isRight: (left: string, right: string) => boolean;
}

const always = () => true;
const SEAMS: readonly Seam[] = [
	{ pattern: /(?<![\p{L}\d])(\d{4})(in|on|at|and|of|the|to)(?!\p{L})/gu, insert: ' ', isRight: always },
	{ pattern: new RegExp(`(\\d)(${UNITS})\\b`, 'g'), insert: '-', isRight: always },
	{ pattern: /([\])])(\p{L}{2,})/gu, insert: ' ', isRight: always },
	{ pattern: /(\p{Ll}{3,}[.!?])(\p{Lu}\p{Ll}+)/gu, insert: ' ', isRight: always },
	{ pattern: /(\p{L}{2,}[,;])(\p{L}{2,})/gu, insert: ' ', isRight: always },
	{ pattern: /\b(mid|late|early)(\d{4})/g, insert: '-', isRight: always },
	{
		pattern: /(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}+)/gu,
		insert: '-',
		isRight: (left, right) => NAMES.has(right) && NAMES.has(left)
	},
	{ pattern: /\b(Anti|Non|Pro|Post|anti|non|pro|post)(\p{Lu}\p{Ll}+)/gu, insert: '-', isRight: always }
];

/** Puts back the characters that a conversion lost. Each repair stands at the place of the character after it. */
export function repairGlue(run: Run): Run {
	let { text, offsets } = run;
	for (const { pattern, insert, isRight } of SEAMS) {
		const at = [...text.matchAll(pattern)]
			.filter((match) => isRight(match[1] ?? '', match[2] ?? '') && !isInAddress(text, match.index))
			.map((match) => match.index + (match[1]?.length ?? 0));
		if (at.length === 0) continue;
		({ text, offsets } = insertAt({ text, offsets }, at, insert));
	}
	return { text, offsets };
}

function isInAddress(text: string, at: number): boolean {
	return /https?:\/\/\S*$/.test(text.slice(Math.max(0, at - 200), at));
}

function insertAt(run: Run, places: readonly number[], character: string): Run {
	const parts: string[] = [];
	const offsets: number[] = [];
	let from = 0;
	for (const place of places) {
		parts.push(run.text.slice(from, place), character);
		for (let at = from; at < place; at++) offsets.push(run.offsets[at] ?? 0);
		offsets.push(run.offsets[place] ?? 0);
		from = place;
	}
	parts.push(run.text.slice(from));
	for (let at = from; at < run.offsets.length; at++) offsets.push(run.offsets[at] ?? 0);
	return { text: parts.join(''), offsets };
}
