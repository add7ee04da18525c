/** The clean stage: paper text in, blocks of running prose out, each character still knowing where it stood. */
import type { Block, CleanDocument, PaperInput, Span } from '../types';
import { headingText, markHeadings } from './headings';
import { appendLine, emptyDraft, repairGlue, type Draft } from './join';
import { classifyLines, splitLines, type Line } from './lines';

/** Sets apart what is no prose and joins the rest into blocks. Linear in the length of the text. */
export function cleanPaper(paper: PaperInput): CleanDocument {
	const { lines, lineStarts } = splitLines(paper.text);
	classifyLines(lines);
	markHeadings(lines, usualWidth(lines));
	const builder = new BlockBuilder();
	for (const line of lines) builder.add(line);
	const texts = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).map((line) => line.text);
	return {
		paper,
		blocks: builder.finish(),
		sections: builder.sections,
		furniture: texts('furniture'),
		frontMatter: texts('front'),
		lineStarts
	};
}

/** The median length of a body line: tells wrapped text from one line a paragraph. */
function usualWidth(lines: readonly Line[]): number {
	const lengths = lines.filter((line) => line.kind === 'body').map((line) => line.text.length);
	lengths.sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length * 0.5)] ?? 0;
}

const ENDS = /[.!?:;]["”’)]*[¹²³⁰⁴-⁹\d]*$/u;

class BlockBuilder {
	readonly sections: string[] = [];
	readonly #blocks: Block[] = [];
	#section = '';
	#prose: Draft = emptyDraft();
	#note: Draft = emptyDraft();
	#sawBlank = false;
	#lastKind: Line['kind'] = 'blank';
	#isItem = false;
	#isReference = false;

	add(line: Line): void {
		if (line.kind !== 'note' && line.kind !== 'reference') this.#flushNote();
		if (line.kind === 'blank') {
			this.#sawBlank = true;
			this.#flushNote();
			return;
		}
		if (line.kind === 'heading') this.#startSection(line);
		else if (line.kind === 'body' || line.kind === 'item') this.#addBody(line);
		else if (line.kind === 'note' || line.kind === 'reference') this.#addNote(line);
		else if (line.kind === 'table' || line.kind === 'keywords') this.#flushProse();
		this.#lastKind = line.kind;
		if (line.kind !== 'furniture') this.#sawBlank = false;
	}

	finish(): Block[] {
		this.#flushProse();
		this.#flushNote();
		return this.#blocks;
	}

	#startSection(line: Line): void {
		this.#flushProse();
		const text = headingText(line.text);
		const isContinued = this.#lastKind === 'heading' && !this.#sawBlank && this.#section !== '';
		if (isContinued && /^\P{P}+$/u.test(this.#section.slice(-1))) this.sections.pop();
		this.#section = isContinued ? `${this.#section} ${text}` : text;
		this.sections.push(this.#section);
	}

	#addBody(line: Line): void {
		const before = this.#prose.text;
		const isNew =
			line.kind === 'item' ||
			(this.#sawBlank && ENDS.test(before)) ||
			(this.#isItem && /["”\d]$/.test(before) && /^\p{Lu}/u.test(line.text));
		if (isNew) this.#flushProse();
		this.#isItem = line.kind === 'item' || (this.#isItem && !isNew);
		appendLine(this.#prose, line.kind === 'item' ? withoutBullet(line) : line);
	}

	#addNote(line: Line): void {
		const startsNew =
			line.kind === 'reference'
				? /^(?:\d{1,3}[.)]|\[|-|[¹²³])/.test(line.text)
				: /^[¹²³⁰⁴-⁹]/u.test(line.text);
		if (startsNew) this.#flushNote();
		this.#isReference = line.kind === 'reference';
		appendLine(this.#note, line);
	}

	#flushProse(): void {
		this.#push('prose', this.#prose);
		this.#prose = emptyDraft();
		this.#isItem = false;
	}

	#flushNote(): void {
		this.#push('note', this.#note, this.#isReference ? 'References' : this.#section);
		this.#note = emptyDraft();
	}

	#push(kind: Block['kind'], draft: Draft, section = this.#section): void {
		if (draft.text.trim() === '') return;
		this.#blocks.push({ kind, section, ...repairGlue(draft) });
	}
}

function withoutBullet(line: Line): Line {
	const bullet = /^\S+\s+/.exec(line.text)?.[0].length ?? 0;
	return { ...line, text: line.text.slice(bullet), start: line.start + bullet };
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
		if (last && isSeam(source.slice(last[1], offset))) last[1] = Math.max(last[1], offset + 1);
		else if (last && offset < last[1]) continue;
		else spans.push([offset, offset + 1]);
	}
	return spans.map(([from, to]): Span => [from, from + source.slice(from, to).trimEnd().length]);
}

/** What may be left out inside one span: nothing that anybody would read as text. */
function isSeam(skipped: string): boolean {
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
