/** What a text says about itself: title, authors, year. */
import type { About } from '../annotate/about';
import { titleCase } from './title-case';
import type { CleanDocument } from '../types';

export interface FoundPaper {
	title: string;
	authors: string[];
	year: number | null;
	label: string;
}

/** Given metadata first, then what stands in the front matter and the headings; the file's name as a last resort. */
export function describePaper(document: CleanDocument, about: About | null = null): FoundPaper {
	const { meta = {}, id } = document.paper;
	const authors = meta.authors ?? findAuthors(document);
	const title =
		meta.title ?? findTitle(document) ?? (about && about.name.length <= 80 ? upperFirst(about.name) : id);
	const year = meta.year === undefined ? findYear(document) : meta.year;
	return { title, authors, year, label: meta.label ?? buildLabel(document, { title, authors, year }) };
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function findAuthors({ frontMatter, metadata }: CleanDocument): string[] {
	const line = frontMatter.find((text) => /^authors?\s*:/i.test(text) && !/^authors?\s*:\s*$/i.test(text));
	const given = metadata.authors ?? metadata.author ?? line?.replace(/^authors?\s*:\s*/i, '');
	return given === undefined ? [] : splitNames(given);
}

function splitNames(given: string): string[] {
	// "Brown, Anna" is one author; with more than one comma the commas part names.
	const inverted = /^([\p{L}’'-]+), ([\p{L}.’' -]+)$/u.exec(given);
	if (inverted?.[1] && inverted[2] && !/\band\b/.test(given) && inverted[1].split(' ').length === 1) {
		const second = inverted[2].trim().split(' ');
		if (second.length === 1 || second.every((part) => /^\p{Lu}\.?$/u.test(part)))
			return [`${inverted[2].trim()} ${inverted[1]}`];
	}
	return given
		.replace(/^\[|\]$/g, '')
		.split(/,| and |;|&/)
		.map((name) => name.replace(/^["'\s]+|["'\s]+$/g, ''))
		.filter(Boolean);
}

const NUMERAL = /^[IVXLC]+\.?$/;
const NO_TITLE =
	/^(?:abstract|introduction|foreword|preface|preamble|summary|overview|outline|background|contents?|history|geography|economy|people|government|table of contents|united nations|distr.*|chapter\b.{0,8}|part\b.{0,8}|\P{L}*)$/iu;

/** The title that the text itself carries, or null. */
export function findTitle(document: CleanDocument): string | null {
	const given = document.metadata.title?.replace(/\s*[:.]+$/, '');
	if (given) return tidy(given);
	const marked = findMarked(document);
	if (marked) return tidy(marked);
	const front =
		document.metadata.title === undefined && document.frontMatter[0] !== '---' ? frontTitle(document) : '';
	if (front !== '') return tidy(front);
	const head = document.furniture.find((line) => /…$/.test(line))?.replace(/\s*…$/, '');
	if (head) return completeTitle(head, document);
	return printedHead(document) ?? firstLine(document);
}

const tidy = (title: string) => {
	const plain = title.replace(/[*_#]/g, '').replace(/\s+/g, ' ').trim();
	return /\p{Lu}{2}/u.test(plain) && plain === plain.toUpperCase() ? titleCase(plain) : plain;
};

/** The first marked heading above the prose, in a language that the prose is in too. */
function findMarked({ paper, blocks }: CleanDocument): string | null {
	const head = paper.text.slice(0, 2000);
	const prose = blocks.find(({ kind, text }) => kind === 'prose' && text.length > 60);
	const from = prose?.offsets[0] ?? head.length;
	const titles = [...head.slice(0, from).matchAll(/^\s*(#{1,4}(?:\s+|(?=\p{Lu})))(.+)$/gmu)];
	const isAlone = (marks: string) => paper.text.split(new RegExp(`^${marks.trim()}\\s+`, 'm')).length <= 2;
	const found = titles.find(([, marks = '', title = '']) => {
		if (NO_TITLE.test(title.trim())) return false;
		const level = marks.trim().length;
		return (level === 1 || titles.length > 1 || isAlone(marks)) && sharesWords(title, blocks);
	});
	return found?.[2]?.replace(/\s*#+\s*$/, '').replace(/\{:[^{}]*\}/g, '') ?? null;
}

function sharesWords(title: string, blocks: CleanDocument['blocks']): boolean {
	const text = blocks
		.slice(0, 60)
		.map((block) => block.text)
		.join(' ')
		.toLowerCase();
	const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
	return words.length === 0 || text === '' || words.some((word) => text.includes(word));
}

/** Lines of the front matter that are neither labels nor addresses nor a person's name below the title. */
function frontTitle({ frontMatter }: CleanDocument): string {
	const lines = frontMatter.filter((line) => !/^[\w\s-]{2,24}:/.test(line) && !/@/.test(line));
	const first = lines[0] ?? '';
	const isName = (line: string) => /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(line);
	const rest = lines
		.slice(1)
		.filter((line) => !(isName(line) && first.length > 12 && line !== line.toUpperCase()));
	return [first, ...rest].join(' ').replace(/[*_]/g, '').trim();
}

/** A running head that is the very first line, without the journal or office that stands across from it. */
function printedHead({ paper, furniture }: CleanDocument): string | null {
	const first = /\S[^\r\n]*/.exec(paper.text)?.[0].trim() ?? '';
	if (!furniture.includes(first) || /\d|^[^\p{L}]/u.test(first)) return null;
	const title = first.split(/\s{3,}/)[0] ?? '';
	return title.length > 8 && !NO_TITLE.test(title) ? tidy(title) : null;
}

/** An unmarked heading above all prose, for texts that begin with their title. */
function firstLine({ sections, blocks, paper }: CleanDocument): string | null {
	if (/(?:\*\*|''')\S/.test(paper.text.slice(0, 400))) return null; // an article begins with its term in bold
	const first = blocks[0];
	const title = sections.find((section) => !NUMERAL.test(section));
	if (title === undefined || NO_TITLE.test(title) || /^=|^\p{L}+:\s/u.test(title)) return null;
	// A title over two lines is joined by a space, so only its first words are looked for.
	const at = paper.text.indexOf(title.split(' ').slice(0, 2).join(' '));
	if (at < 0 || at > 600 || (first?.offsets[0] ?? Infinity) < at) return null;
	const own = title.replace(/^(?:Chapter|Part|Section) [\dIVX]+[.:]? (?=\p{Lu})/u, '');
	return /^=/.test(paper.text.slice(paper.text.lastIndexOf('\n', at) + 1, at)) ? null : tidy(own);
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

/** The year of the front matter's date, of the journal's running head, or of the archive's stamp. */
function findYear({ metadata, furniture, frontMatter, blocks }: CleanDocument): number | null {
	const volume = furniture.find((text) => /\bvol/i.test(text));
	const dated = frontMatter.find((text) => /^(?:received|accepted|published|date)\b/i.test(text));
	const stamp = blocks.find(({ kind, text }) => kind === 'note' && /^arXiv:/.test(text))?.text;
	for (const text of [metadata.year, metadata.date, volume, stamp, dated]) {
		const year =
			text === undefined ? undefined : /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text.replace(/arXiv:\S+/, ''))?.[0];
		if (year !== undefined) return Number(year);
	}
	return null;
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
	return `“${title.replace(/“|(?<=^|\s)"/g, '‘').replace(/”|"/g, '’')}”`;
}

/** The last name; a patronymic at the end ("Islom Mansurov Ilhomovich") is none. */
function surname(author: string): string {
	const parts = author
		.split(/\s+/)
		.filter((part) => !/(?:ovich|evich|ovna|evna|ugli|o['‘’ʻ]g['‘’ʻ]li|qizi)$/i.test(part));
	return parts.at(-1) ?? author;
}
