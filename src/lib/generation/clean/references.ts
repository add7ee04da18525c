/** Finds lists of references that no heading announces. */
import type { Line } from './lines';

const KEYED = /^\[(?:\d{1,3}|[\p{L}+]{1,10}\+?\s?\d{2}[a-z]?)\]\s+\S/u;
const NUMBERED = /^\d{1,3}[.)]\s+\p{Lu}[\p{L}’'-]+,?\s+(?:\p{Lu}\.|\p{Lu}{1,3}[,.])/u;
const NAMED = /^\p{Lu}[\p{L}’'-]+,\s+(?:\p{Lu}\.|\p{Lu}\p{Ll}+,?\s+(?:and|&|\())/u;
const IMPRINT =
	/\b(?:doi|pp?\.\s*\d|vol\.|no\.\s*\d|press\b|journal|proceedings|publishers?|university|arxiv|https?:|retrieved|\(eds?\.\)|\d+\(\d+\)\s*[:,])/i;
const YEAR = /\b(?:1[6-9]|20)\d{2}[a-z]?\b/;
/** Fewer entries than this in a row are left alone: they may be a list in the text. */
const MIN_ENTRIES = 3;

interface Paragraph {
	lines: Line[];
	isEntry: boolean;
}

/** Marks runs of entries that each begin like one and carry a year and an imprint. */
export function markReferenceLists(lines: Line[]): void {
	let run: Paragraph[] = [];
	const close = () => {
		if (run.length >= MIN_ENTRIES)
			for (const line of run.flatMap((entry) => entry.lines))
				if (line.kind === 'body') line.kind = 'reference';
		run = [];
	};
	for (const entry of entriesOf(lines)) {
		if (entry.isEntry) run.push(entry);
		else close();
	}
	close();
}

/** Cuts the body into paragraphs; a line that begins like an entry begins one as well. */
function entriesOf(lines: readonly Line[]): Paragraph[] {
	const paragraphs: Line[][] = [];
	let isOpen = false;
	for (const line of lines) {
		if (line.kind !== 'body') {
			isOpen = false;
			continue;
		}
		const begins = KEYED.test(line.text) || NUMBERED.test(line.text) || NAMED.test(line.text);
		if (!isOpen || begins) paragraphs.push([]);
		isOpen = true;
		paragraphs.at(-1)?.push(line);
	}
	return paragraphs.map((own) => ({ lines: own, isEntry: isEntry(own) }));
}

function isEntry(lines: readonly Line[]): boolean {
	const text = lines
		.slice(0, 8)
		.map((line) => line.text)
		.join(' ');
	if (text.length > 700 || !YEAR.test(text)) return false;
	return (KEYED.test(text) || NUMBERED.test(text) || NAMED.test(text)) && IMPRINT.test(text);
}
