/** What a text says about itself: title, authors, year. */
import type { CleanDocument } from '../types';

export interface FoundPaper {
	title: string;
	authors: string[];
	year: number | null;
	label: string;
}

/** Given metadata first, then what stands in the front matter and the running heads; the file's name as a last resort. */
export function describePaper(document: CleanDocument): FoundPaper {
	const { meta = {}, id } = document.paper;
	const authors = meta.authors ?? findAuthors(document.frontMatter);
	const title = meta.title ?? findTitle(document) ?? id;
	const year = meta.year === undefined ? findYear(document.furniture) : meta.year;
	return { title, authors, year, label: meta.label ?? buildLabel(document, { title, authors, year }) };
}

function findAuthors(lines: readonly string[]): string[] {
	const line = lines.find((text) => /^authors?\s*:/i.test(text));
	return line
		? line
				.replace(/^authors?\s*:\s*/i, '')
				.split(/,| and |;/)
				.map((name) => name.trim())
				.filter(Boolean)
		: [];
}

function findTitle(document: CleanDocument): string | null {
	const marked = /^\s*#\s+(.+)$/m.exec(document.paper.text.slice(0, 2000))?.[1];
	if (marked) return marked.replace(/[*_#]/g, '').trim();
	const front = document.frontMatter
		.filter((line) => !/^[\w\s-]{2,24}:/.test(line))
		.join(' ')
		.replace(/[*_]/g, '')
		.trim();
	if (front !== '') return front === front.toUpperCase() ? titleCase(front) : front;
	const head = document.furniture.find((line) => /…$/.test(line))?.replace(/\s*…$/, '');
	return head ? completeTitle(head, document) : null;
}

/** A running head that was cut short goes on in the abstract, if the abstract says the same words. */
function completeTitle(head: string, document: CleanDocument): string {
	const text = document.blocks
		.slice(0, 4)
		.map((block) => block.text)
		.join(' ');
	const at = text.toLowerCase().indexOf(head.toLowerCase());
	const rest = at < 0 ? '' : (/^[^.;:]{0,60}/.exec(text.slice(at + head.length))?.[0] ?? '');
	return `${head}${rest
		.split(' ')
		.map((word) => (word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word))
		.join(' ')}`.trim();
}

const SMALL = new Set(['the', 'of', 'to', 'in', 'and', 'its', 'a', 'an', 'on', 'for', 'by', 'with']);

function titleCase(title: string): string {
	return title
		.split(/\s+/)
		.map((word, at) => {
			if (/^\(.*\)$/.test(word)) return word;
			const lower = word.toLowerCase();
			return at > 0 && SMALL.has(lower) ? lower : lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
		})
		.join(' ');
}

/** The year of the journal's running head. */
function findYear(furniture: readonly string[]): number | null {
	const line = furniture.find((text) => /\bvol/i.test(text));
	const year = line ? /\b(19|20)\d{2}\b/.exec(line)?.[0] : undefined;
	return year === undefined ? null : Number(year);
}

/** "Mansurov" for one author, "Kim and Li", "Kim and others"; else the journal or the title. */
function buildLabel(document: CleanDocument, { title, authors, year }: Omit<FoundPaper, 'label'>): string {
	const names = authors.map(surname);
	if (names.length > 2) return `${names[0] ?? ''} and others`;
	if (names.length > 0) return names.join(' and ');
	const journal = /^([^,]{8,60}),\s*vol/i.exec(
		document.furniture.find((text) => /\bvol/i.test(text)) ?? ''
	)?.[1];
	if (journal) return `the ${journal} article${year === null ? '' : ` of ${year}`}`;
	return `“${title}”`;
}

/** The last name; a patronymic at the end ("Islom Mansurov Ilhomovich") is none. */
function surname(author: string): string {
	const parts = author
		.split(/\s+/)
		.filter((part) => !/(?:ovich|evich|ovna|evna|ugli|o['‘’ʻ]g['‘’ʻ]li|qizi)$/i.test(part));
	return parts.at(-1) ?? author;
}
