/** Tells body text from what is printed around it: running heads, page numbers, notes, tables, references, front matter. */
import { markDebris } from './debris';
import { markFootnotes, markPageFurniture } from './pages';
import { markReferenceLists } from './references';
import { markRegions } from './regions';

export interface Line {
	/** Without surrounding space. */
	text: string;
	/** Place of the first character of `text` in the paper. */
	start: number;
	kind: LineKind;
	/** A page of the paper begins with this line. */
	startsPage?: boolean;
}

/** `mark` is a paragraph's number on a line of its own: not text, but a new paragraph begins behind it. */
export type LineKind =
	| 'blank'
	| 'body'
	| 'heading'
	| 'item'
	| 'mark'
	| 'furniture'
	| 'note'
	| 'table'
	| 'reference'
	| 'front'
	| 'keywords';

const SUPERSCRIPT = /^[¹²³⁰⁴-⁹]+\s*\S/u;
const ADDRESS = /^<?https?:\/\/\S+>?$|^arXiv:\d\S*(?:\s|$)/;
const VOLUME = /\bvol(?:ume)?\.?\s*\d+.*\b(?:no|issue|number)\.?\s*\d+/i;
const NUMERIC = /^[\d\s./,%…()–-]+$/;
const MARK = /^(?:\d{1,3}\.|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[IVX]{1,5}\.)$/;
const TABLE = /^(?:table|figure|fig\.)\s*\d+\b/i;
const FIGURE =
	/^(?:(?:supplementary |appendix )?(?:fig(?:ure)?\.?|table|plate|map|chart|box|scheme)\s*[\dS]+(?:[.-]\d+)*[a-z]?\s*[.:|–—-]|\[(?:illustration|map|photo(?:graph)?|picture|figure|image|plate|chart|diagram|frontispiece)\b)/i;
const FRONT =
	/^(?:authors?|e-?mail|university|faculty|course|department|affiliation|received|accepted|doi|issn|orcid|corresponding author)\b\s*:/i;
const KEYWORDS = /^(?:key\s?words|index terms)\b\s*:?/i;
const BULLET = /^(?:[o•▪◦*+–-]|\d{1,2}\)|\((?:[a-z\d]|[ivx]{2,4})\))\s+\S/;
/** "Population: 2,187,275": the same label comes again for each thing described, and says something each time. */
const LABEL = /^(?:\p{Lu}\p{Ll}[\p{L} /()-]{1,40}|\p{Lu}{2,6}):\s+\S/u;
const PROSE = /[a-z]{2,}.*\s[a-z]{2,}.*\s[a-z]{2,}.*\s[a-z]{2,}.*\s[a-z]{2,}/i;

/** Splits a text into trimmed lines that know where they stand. All line ends are understood. */
export function splitLines(text: string): { lines: Line[]; lineStarts: number[] } {
	const lines: Line[] = [];
	const lineStarts: number[] = [];
	for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
		if (match[0] === '' && match.index === text.length && lineStarts.length > 0) break;
		const content = match[0].replace(/[\r\n]+$/, '');
		const trimmed = content.trim();
		lineStarts.push(match.index);
		lines.push({
			text: trimmed,
			start: match.index + (trimmed === '' ? 0 : content.indexOf(trimmed)),
			kind: trimmed === '' ? 'blank' : 'body',
			...(content.includes('\f') ? { startsPage: true } : {})
		});
	}
	return { lines, lineStarts };
}

/** Marks every line that is no body text. Headings are found later, among what is left. */
export function classifyLines(lines: Line[]): void {
	markRegions(lines);
	markFootnotes(lines);
	markPageFurniture(lines);
	markReferenceLists(lines);
	const repeated = findRepeated(lines);
	const state: State = { isInNote: false, isInTable: false, isInKeywords: false, isInCaption: false };
	for (const [at, line] of lines.entries()) {
		follow(state, line, lines[at - 1]);
		if (line.kind !== 'body') continue;
		line.kind = kindOf(line.text, {
			...state,
			isRepeated: repeated.has(/^#/.test(line.text) ? line.text : withoutDigits(line.text)),
			isAlone: isAlone(lines, at),
			isNearBlank: lines[at - 1]?.text === '' || lines[at + 1]?.text === '',
			isGoingOn: isUnfinished(lines[at - 1])
		});
	}
	markFrontMatter(lines);
	markDebris(lines);
}

/** What a line stands in because of the lines above it. */
interface State {
	isInNote: boolean;
	isInTable: boolean;
	isInKeywords: boolean;
	isInCaption: boolean;
}

function follow(state: State, { kind, text }: Line, before: Line | undefined): void {
	if (kind === 'blank') {
		state.isInNote = false;
		state.isInKeywords = false;
		state.isInCaption = false;
		return;
	}
	if (TABLE.test(text) && text.length < 60 && !/\.$/.test(text) && !isUnfinished(before))
		state.isInTable = true;
	else if (state.isInTable && PROSE.test(text) && !/^[^.]{0,90}$/.test(text)) state.isInTable = false;
	if (SUPERSCRIPT.test(text) || /^\[\^[^\]]+\]:/.test(text)) state.isInNote = true;
	if (KEYWORDS.test(text)) state.isInKeywords = true;
	if (FIGURE.test(text) && !isUnfinished(before)) state.isInCaption = true;
}

/** Whether a line of body text breaks off, so that the next line goes on with it. */
const isUnfinished = (line: Line | undefined) =>
	line?.kind === 'body' && !/[.!?:;]["”’)]*$/.test(line.text) && !isEmphasised(line.text);

/** A line set in bold or italics from its first to its last word stands over what follows: "*People*:", "_Geography_". */
export const isEmphasised = (text: string) => /^(\*{1,2}|_{1,2})\p{L}[^*_]{2,50}\1:?$/u.test(text);

interface Surroundings extends State {
	isRepeated: boolean;
	isAlone: boolean;
	isNearBlank: boolean;
	/** The line above breaks off in a sentence. */
	isGoingOn: boolean;
}

function kindOf(text: string, around: Surroundings): LineKind {
	if (around.isInNote || ADDRESS.test(text)) return 'note';
	if ((around.isRepeated && (around.isNearBlank || /\d/.test(text))) || VOLUME.test(text)) return 'furniture';
	if (around.isInCaption) return 'furniture';
	if (!around.isInTable && around.isNearBlank && /^\d{1,4}$/.test(text)) return 'furniture';
	if (around.isAlone && (/^\d{1,4}$/.test(text) || /…$/.test(text) || /^\W+$/.test(text))) return 'furniture';
	if (/^[^\p{L}\p{N}]+$/u.test(text)) return 'furniture';
	if (around.isInTable || isRow(text)) return 'table';
	if (around.isGoingOn && /^\d{1,4}[.,;)]/.test(text)) return 'body';
	if (MARK.test(text)) return 'mark';
	if (NUMERIC.test(text)) return 'table';
	if (/^!\[/.test(text)) return 'furniture';
	if (around.isInKeywords) return 'keywords';
	// A dash inside a sentence may stand at the start of a wrapped line.
	if (BULLET.test(text) && !(around.isGoingOn && /^[–-]\s\p{Ll}/u.test(text))) return 'item';
	return 'body';
}

/** A row of a pipe table, with or without pipes at its ends. */
const isRow = (text: string) => text.startsWith('|') || /\s\|.*\s\|(?:\s|$)/.test(text);

export const withoutDigits = (text: string) => text.replace(/\d+/g, '#');

/** Short lines printed three times or more are running heads, whatever their page numbers. */
function findRepeated(lines: readonly Line[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { text } of lines) {
		if (text.length < 12 || text.length > 110) continue;
		if (LABEL.test(text) || /^[-*+•]\s/.test(text)) continue;
		const form = /^#/.test(text) ? text : withoutDigits(text);
		counts.set(form, (counts.get(form) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= 3).map(([form]) => form));
}

function isAlone(lines: readonly Line[], at: number): boolean {
	const isEmpty = (line: Line | undefined) =>
		line === undefined || line.text === '' || /^\d{1,4}$/.test(line.text);
	return isEmpty(lines[at - 1]) && isEmpty(lines[at + 1]);
}

/** Author lines and what stands above them are front matter; they are near the top, before any long line of prose. */
function markFrontMatter(lines: Line[]): void {
	const top = lines.slice(0, 40);
	const last = top.findLastIndex((line) => FRONT.test(line.text));
	for (const line of lines.slice(0, last + 1))
		if (line.kind !== 'blank' && line.kind !== 'furniture') line.kind = 'front';
}
