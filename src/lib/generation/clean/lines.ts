/** Tells body text from what is printed around it: running heads, page numbers, notes, tables, references, front matter. */

export interface Line {
	/** Without surrounding space. */
	text: string;
	/** Place of the first character of `text` in the paper. */
	start: number;
	kind: LineKind;
}

export type LineKind =
	'blank' | 'body' | 'heading' | 'item' | 'furniture' | 'note' | 'table' | 'reference' | 'front' | 'keywords';

const SUPERSCRIPT = /^[¹²³⁰⁴-⁹]+\s*\S/u;
const ADDRESS = /^<?https?:\/\/\S+>?$/;
const VOLUME = /\bvol(?:ume)?\.?\s*\d+.*\b(?:no|issue|number)\.?\s*\d+/i;
const NUMERIC = /^[\d\s./,%…()–-]+$/;
const REFERENCES =
	/^(?:#+\s*)?(?:\d+\.?\s*)?(?:references|bibliography|works cited|literature cited|notes|sources|further reading|external links|see also|glossary|review questions)\s*:?$/i;
const TABLE = /^(?:table|figure|fig\.)\s*\d+\b/i;
const FRONT =
	/^(?:authors?|e-?mail|university|faculty|course|department|affiliation|received|accepted|doi|issn|orcid|corresponding author)\b\s*:/i;
const KEYWORDS = /^(?:key\s?words|index terms)\b\s*:?/i;
const BULLET = /^(?:[o•▪◦*–-]|\d{1,2}\)|\([a-z\d]\))\s+\S/;
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
			kind: trimmed === '' ? 'blank' : 'body'
		});
	}
	return { lines, lineStarts };
}

/** Marks every line that is no body text. Headings are found later, among what is left. */
export function classifyLines(lines: Line[]): void {
	const repeated = findRepeated(lines);
	let isInReferences = false;
	let isInNote = false;
	let isInTable = false;
	let isInKeywords = false;
	for (const [at, line] of lines.entries()) {
		if (line.kind === 'blank') {
			isInNote = false;
			isInKeywords = false;
			continue;
		}
		if (REFERENCES.test(line.text)) isInReferences = true;
		else if (isInReferences && /^#{1,3}\s/.test(line.text)) isInReferences = false;
		if (TABLE.test(line.text) && line.text.length < 60) isInTable = true;
		else if (isInTable && PROSE.test(line.text) && !/^[^.]{0,90}$/.test(line.text)) isInTable = false;
		if (SUPERSCRIPT.test(line.text)) isInNote = true;
		if (KEYWORDS.test(line.text)) isInKeywords = true;
		line.kind = kindOf(line.text, {
			isInReferences,
			isInNote,
			isInTable,
			isInKeywords,
			isRepeated: repeated.has(withoutDigits(line.text)),
			isAlone: isAlone(lines, at),
			isNearBlank: lines[at - 1]?.text === '' || lines[at + 1]?.text === ''
		});
	}
	markFrontMatter(lines);
}

interface Surroundings {
	isInReferences: boolean;
	isInNote: boolean;
	isInTable: boolean;
	isInKeywords: boolean;
	isRepeated: boolean;
	isAlone: boolean;
	isNearBlank: boolean;
}

function kindOf(text: string, around: Surroundings): LineKind {
	if (around.isInReferences) return around.isInNote ? 'note' : 'reference';
	if (around.isInNote || ADDRESS.test(text)) return 'note';
	if ((around.isRepeated && (around.isNearBlank || /\d/.test(text))) || VOLUME.test(text)) return 'furniture';
	if (!around.isInTable && around.isNearBlank && /^\d{1,4}$/.test(text)) return 'furniture';
	if (around.isAlone && (/^\d{1,4}$/.test(text) || /…$/.test(text) || /^\W+$/.test(text))) return 'furniture';
	if (/^\W+$/.test(text)) return 'furniture';
	if (around.isInTable || text.startsWith('|') || NUMERIC.test(text)) return 'table';
	if (/^(?:!\[|\{:|<\/?\w)/.test(text)) return 'furniture';
	if (around.isInKeywords) return 'keywords';
	if (BULLET.test(text)) return 'item';
	return 'body';
}

const withoutDigits = (text: string) => text.replace(/\d+/g, '#');

/** Short lines printed three times or more are running heads, whatever their page numbers. */
function findRepeated(lines: readonly Line[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { text } of lines) {
		if (text.length < 12 || text.length > 110) continue;
		const form = withoutDigits(text);
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
	for (const line of lines.slice(0, last + 1)) if (line.kind !== 'blank') line.kind = 'front';
}
