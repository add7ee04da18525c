/** From pieces of text with places to text in reading order: lines, columns, paragraphs, footnotes, headings. Pure. */
import { splitColumns } from './columns';
import { buildLines, raise, type PageLine, type Piece } from './page-lines';
import { dropFurniture } from './running-heads';

export interface Page {
	width: number;
	height: number;
	pieces: Piece[];
}

/** Letters this much smaller than the body's are notes or captions. */
const SMALL = 0.93;
/** Letters this much larger are headings. */
const LARGE = 1.12;

/** The text of all pages; a form feed stands between two. Page numbers and running heads are left out. */
export function layOutPages(pages: readonly Page[]): string {
	const laidOut = pages.map((page) => splitColumns(buildLines(page.pieces), page.width));
	const body = usualSize(laidOut.flat(2));
	const texts = dropFurniture(laidOut, pages).map((columns, at) => writePage(columns, body, at === 0));
	return `${texts.join('\n\n\f')}\n`;
}

/** The size that most letters have. */
function usualSize(lines: readonly PageLine[]): number {
	const letters = new Map<number, number>();
	for (const { text, size } of lines) {
		const rounded = Math.round(size * 2) / 2;
		letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
	}
	return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function writePage(columns: readonly PageLine[][], body: number, isFirst: boolean): string {
	const notes: string[] = [];
	const largest = Math.max(...columns.flat().map(({ size }) => size), 0);
	const texts = columns.map((column) => {
		const { main, foot } = cutFootnotes(column, body);
		notes.push(...writeNotes(foot));
		return writeColumn(main, body, isFirst ? largest : Infinity);
	});
	return joinColumns(
		texts.filter((text) => text !== ''),
		notes
	);
}

/** A paragraph goes on from one column to the next without a blank line; notes come after all columns. */
function joinColumns(columns: readonly string[], notes: readonly string[]): string {
	let text = '';
	for (const column of columns) {
		const last = text.slice(text.lastIndexOf('\n\n') + 1).trim();
		const isOver = column.startsWith('#') || last.startsWith('#') || ENDS.test(last) || !last.includes('\n');
		text += (text === '' ? '' : isOver ? '\n\n' : '\n') + column;
	}
	return [text, ...notes].join('\n\n');
}

const ENDS = /[.!?:]["”’)]*[¹²³⁰⁴-⁹]*$/u;

/** Small lines at the foot of a column, the first of which begins with a number or mark. */
function cutFootnotes(column: readonly PageLine[], body: number): { main: PageLine[]; foot: PageLine[] } {
	let first = column.length;
	while (first > 0 && (column[first - 1]?.size ?? body) < SMALL * body) first -= 1;
	while (first < column.length && !NOTE.test(column[first]?.text ?? '')) first += 1;
	return { main: column.slice(0, first), foot: column.slice(first) };
}

const NOTE = /^(?:[¹²³⁰⁴-⁹]{1,3}|\d{1,3}|[*†‡])\s*["“(]?\p{L}/u;

/** Each note a paragraph that begins with its raised number. */
function writeNotes(lines: readonly PageLine[]): string[] {
	const notes: string[] = [];
	for (const { text } of lines) {
		const last = notes.length - 1;
		if (last < 0 || NOTE.test(text))
			notes.push(text.replace(/^[*†‡]\s*/, '¹ ').replace(/^\d{1,3}(?=\s|\p{L})/u, raise));
		else notes[last] = `${notes[last] ?? ''}\n${text}`;
	}
	return notes;
}

function writeColumn(lines: readonly PageLine[], body: number, titleSize: number): string {
	const leading = usualLeading(lines);
	const left = Math.min(...lines.map(({ x }) => x));
	const right = Math.max(...lines.map(({ end }) => end), 0);
	const parts: string[] = [];
	let before: PageLine | undefined;
	for (const line of lines) {
		const mark = headingMark(line, body, titleSize);
		const isContinued =
			before !== undefined && Math.abs(before.size - line.size) < 0.3 && before.y - line.y < 1.6 * line.size;
		if (mark !== '' && isContinued && headingMark(before, body, titleSize) === mark) {
			parts.push(' ', line.text); // a heading over two lines
		} else {
			if (before) parts.push(beginsParagraph(before, line, { leading, left, right, body }) ? '\n\n' : '\n');
			parts.push(mark, line.text);
		}
		before = line;
	}
	return parts.join('');
}

/** "# " for the title on the first page, "## " for other large lines with words, else nothing. */
function headingMark(line: PageLine | undefined, body: number, titleSize: number): string {
	if (!line || line.size < LARGE * body || line.text.length > 150) return '';
	if (!/\p{L}{3}/u.test(line.text) || /[.;,]$/.test(line.text)) return '';
	return line.size >= titleSize - 0.3 ? '# ' : '## ';
}

interface Measure {
	leading: number;
	left: number;
	right: number;
	body: number;
}

function beginsParagraph(before: PageLine, line: PageLine, { leading, left, right, body }: Measure): boolean {
	const gap = before.y - line.y;
	if (gap > 1.35 * leading || gap < 0) return true;
	if (Math.abs(before.size - line.size) > 0.08 * body) return true;
	const ends = /[.!?:;]["”’)]*[¹²³⁰⁴-⁹]*$/u.test(before.text);
	const isIndented = line.x > left + 0.7 * body && line.x > before.x + 0.5 * body;
	const wasShort = before.end < right - 0.12 * (right - left);
	return ends && (isIndented || (wasShort && /^["“(]?\p{Lu}/u.test(line.text) && line.x <= left + 2));
}

/** The distance between most neighbouring lines. */
function usualLeading(lines: readonly PageLine[]): number {
	const gaps = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y);
	const positive = gaps.filter((gap) => gap > 1).sort((a, b) => a - b);
	return positive[Math.floor(positive.length / 2)] ?? 12;
}
