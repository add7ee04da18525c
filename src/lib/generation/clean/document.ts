/** The clean stage: paper text in, blocks of running prose out, each character still knowing where it stood. */
import type { Block, CleanDocument, PaperInput, Span } from '../types';
import { BlockBuilder } from './blocks';
import { markHeadings, markNumbered } from './headings';
import { classifyLines, splitLines, type Line } from './lines';

/** Sets apart what is no prose and joins the rest into blocks. Linear in the length of the text. */
export function cleanPaper(paper: PaperInput): CleanDocument {
	const { lines, lineStarts } = splitLines(paper.text);
	classifyLines(lines);
	const width = usualWidth(lines);
	markHeadings(lines, width);
	markNumbered(lines);
	const builder = new BlockBuilder(lines, width);
	for (const line of lines) builder.add(line);
	const texts = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).map((line) => line.text);
	const frontMatter = texts('front');
	return {
		paper,
		blocks: builder.finish(),
		sections: builder.sections,
		furniture: texts('furniture'),
		frontMatter,
		metadata: readYaml(frontMatter),
		lineStarts
	};
}

/** The values of a YAML front matter, of one line each. */
function readYaml(lines: readonly string[]): Record<string, string> {
	if (lines[0] !== '---') return {};
	const pairs = lines.flatMap((line) => {
		const match = /^([\w-]+):\s*(.+)$/.exec(line);
		const value = match?.[2]?.replace(/^(["'])(.*)\1$/, '$2').trim();
		return match?.[1] && value ? [[match[1].toLowerCase(), value] as const] : [];
	});
	return Object.fromEntries(pairs);
}

/** The median length of a body line: tells wrapped text from one line a paragraph. */
function usualWidth(lines: readonly Line[]): number {
	const lengths = lines.filter((line) => line.kind === 'body').map((line) => line.text.length);
	lengths.sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length * 0.5)] ?? 0;
}

/**
 * The places in the paper of a part of a block. One span as long as only line ends, hyphens and note marks were left out between
 * characters; a new span where a footnote, running head or page number was.
 */
export function locate(block: Block, start: number, end: number, source: string): Span[] {
	const spans: [number, number][] = [];
	for (let at = start; at < end; at++) {
		const offset = block.offsets[at];
		if (offset === undefined) break;
		const last = spans.at(-1);
		if (last && (offset === last[1] || isSeam(source.slice(last[1], offset))))
			last[1] = Math.max(last[1], offset + 1);
		else if (last && offset < last[1]) continue;
		else spans.push([offset, offset + 1]);
	}
	return spans.map(([from, to]): Span => [from, from + source.slice(from, to).trimEnd().length]);
}

/** Longer gaps are pages' heads, notes and tables, and end a span. */
const MAX_SEAM = 300;

/** What may be left out inside one span: marks that nobody would read as text, and a citation in its brackets. */
function isSeam(skipped: string): boolean {
	if (skipped.length > MAX_SEAM) return false;
	if (/^\s?(?:\([^()]*\)|\[[^[\]]*\])$/.test(skipped) && !/\n\s*\n/.test(skipped)) return true;
	return /^[\s\u00ad¹²³⁰⁴-⁹*_-]*$/u.test(skipped);
}

/** The line, counted from 1, that holds an offset. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low + 1;
}
