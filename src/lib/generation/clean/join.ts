/** Joins lines into running text: broken hyphens, note marks, lost spaces and lost hyphens. */
import { countries } from '../knowledge/countries';
import type { Line } from './lines';

/** Text under construction and the place of each of its characters. */
export interface Draft {
	text: string;
	offsets: number[];
}

export const emptyDraft = (): Draft => ({ text: '', offsets: [] });

/** Parts that keep their hyphen when a line breaks after it. */
const KEEPS_HYPHEN =
	/(?:^|[\s(])(?:self|well|long|short|cross|non|post|pre|anti|ex|two|three|four|five|six)-$/i;
const MARK = /[¹²³⁰⁴-⁹]/u;

/** Appends a line. A word broken by a hyphen is joined; otherwise a space stands for the line's end. */
export function appendLine(draft: Draft, line: Pick<Line, 'text' | 'start'>): void {
	const startsLower = /^\p{Ll}/u.test(line.text);
	if (/\p{L}-$/u.test(draft.text)) {
		if (startsLower && !KEEPS_HYPHEN.test(draft.text)) {
			draft.text = draft.text.slice(0, -1);
			draft.offsets.pop();
		}
	} else if (draft.text !== '' && !draft.text.endsWith(' ')) {
		draft.text += ' ';
		draft.offsets.push((draft.offsets.at(-1) ?? line.start - 1) + 1);
	}
	const characters: string[] = [];
	for (let at = 0; at < line.text.length; at++) {
		const character = line.text.charAt(at);
		if (MARK.test(character) || isEmphasis(line.text, at)) continue;
		const plain = /\s/.test(character) ? ' ' : character;
		if (plain === ' ' && (characters.at(-1) ?? draft.text.at(-1)) === ' ') continue;
		characters.push(plain);
		draft.offsets.push(line.start + at);
	}
	draft.text += characters.join('');
}

/** Asterisks and underscores that mark up words are left out; those inside words and formulas stay. */
function isEmphasis(text: string, at: number): boolean {
	const character = text.charAt(at);
	if (character === '*') return true;
	if (character !== '_') return false;
	return !/\w/.test(text.charAt(at - 1)) || !/\w/.test(text.charAt(at + 1));
}

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
	{ pattern: /\b(mid|late|early)(\d{4})/g, insert: '-', isRight: always },
	{
		pattern: /(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}+)/gu,
		insert: '-',
		isRight: (left, right) => NAMES.has(right) && NAMES.has(left)
	},
	{ pattern: /\b(Anti|Non|Pro|Post|anti|non|pro|post)(\p{Lu}\p{Ll}+)/gu, insert: '-', isRight: always }
];

/** Puts back the characters that a conversion lost. Each repair stands at the place of the character after it. */
export function repairGlue(draft: Draft): Draft {
	let { text, offsets } = draft;
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

function insertAt(draft: Draft, places: readonly number[], character: string): Draft {
	const parts: string[] = [];
	const offsets: number[] = [];
	let from = 0;
	for (const place of places) {
		parts.push(draft.text.slice(from, place), character);
		for (let at = from; at < place; at++) offsets.push(draft.offsets[at] ?? 0);
		offsets.push(draft.offsets[place] ?? 0);
		from = place;
	}
	parts.push(draft.text.slice(from));
	for (let at = from; at < draft.offsets.length; at++) offsets.push(draft.offsets[at] ?? 0);
	return { text: parts.join(''), offsets };
}
