/** Finds what a page prints around its text: page numbers, running heads near them, and footnotes below a rule. */
import { withoutDigits, type Line } from './lines';

const PAGE_NUMBER = /^(?:(?:page|p\.)\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$|^[-–—]\s*\d{1,4}\s*[-–—]$/i;
const PAGE_MARK = /^(?:\{\d{1,4}\}|\[(?:pg|p|page)\.?\s*\d{1,4}\])$/i;
const RULE = /^(?:_{5,}|-{5,}|—{3,}|⎯{3,})$/;
const FOOTNOTE = /^(\d{1,3})\s+["“]?\p{Lu}/u;
/** How far from a page's edge its head may stand, counted in lines with text. */
const REACH = 3;

/** Marks page numbers and the lines that come again beside them. */
export function markPageFurniture(lines: Line[]): void {
	const edges = new Set<Line>();
	const printed = lines.filter(({ text }) => text !== '');
	const pages = printed.filter(({ text }) => PAGE_NUMBER.test(text) && text.includes('/')).length;
	for (const [at, line] of printed.entries()) {
		if (PAGE_MARK.test(line.text) && line.kind === 'body') line.kind = 'furniture';
		const isPageNumber = PAGE_NUMBER.test(line.text) && (!line.text.includes('/') || pages >= 2);
		if (!isPageNumber && !line.startsPage) continue;
		if (isPageNumber && line.text.includes('/') && line.kind === 'body') line.kind = 'furniture';
		for (const near of printed.slice(Math.max(0, at - REACH), at + REACH + 1)) edges.add(near);
	}
	const counts = new Map<string, number>();
	for (const line of edges)
		if (line.text.length <= 110 && !/[.!?]$/.test(line.text))
			counts.set(withoutDigits(line.text), (counts.get(withoutDigits(line.text)) ?? 0) + 1);
	for (const line of edges)
		if (line.kind === 'body' && line.text.length >= 5 && (counts.get(withoutDigits(line.text)) ?? 0) >= 2)
			line.kind = 'furniture';
}

/** Numbered notes below a rule: each paragraph begins with the next number; the first that does not ends them. */
export function markFootnotes(lines: Line[]): void {
	let last = -1; // number of the last note of the open block; -1 for none
	let isInNote = false;
	let isNewParagraph = true;
	for (const line of lines) {
		if (line.kind === 'blank') {
			isNewParagraph = true;
			continue;
		}
		if (line.kind === 'body' && RULE.test(line.text)) {
			line.kind = 'furniture';
			last = 0;
			isInNote = false;
		} else if (last >= 0) {
			const number = Number(FOOTNOTE.exec(line.text)?.[1] ?? 0);
			if (number > last) {
				last = number;
				isInNote = true;
			} else if (isNewParagraph || !isInNote) last = -1;
			if (last > 0 && line.kind === 'body') line.kind = 'note';
		}
		isNewParagraph = false;
	}
}

/** The numbers that footnotes below a rule carry: only these can be marks stuck to words. */
export function footnoteNumbers(lines: readonly Line[]): Set<number> {
	const numbers = new Set<number>();
	for (const line of lines) {
		const number = line.kind === 'note' ? FOOTNOTE.exec(line.text)?.[1] : undefined;
		if (number !== undefined) numbers.add(Number(number));
	}
	return numbers;
}
