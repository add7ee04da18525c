/** Finds what a conversion broke beyond repair: columns whose lines were mixed, and the labels of drawings. */
import type { Line } from './lines';

/** A line that begins like this begins a sentence. */
const OPENS = /^(?:The|This|These|Those|It|A|An|In|However|One|There|For|We|They|As|While|With)\s+\p{Ll}/u;
/** A line that ends like this goes on. */
const GOES_ON =
	/(?:\b(?:the|of|a|an|to|by|with|and|in|for|are|is|was|were|that|which|from|on|as|can|not)|\p{Ll},)$/u;
const ENDS = /[.!?]["”’)]*$/;
/** Wrapped lines are at least this long; shorter ones in drawings and formulas are not text. */
const SHORT = 14;

/** Marks whole paragraphs, since no sentence in a broken one can be trusted. */
export function markDebris(lines: Line[]): void {
	for (const paragraph of paragraphsOf(lines)) {
		if (isMixed(paragraph) || isScattered(paragraph)) for (const line of paragraph) line.kind = 'furniture';
	}
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
	const paragraphs: Line[][] = [];
	let isOpen = false;
	for (const line of lines) {
		if (line.kind === 'body') {
			if (!isOpen) paragraphs.push([]);
			paragraphs.at(-1)?.push(line);
		}
		isOpen = line.kind === 'body';
	}
	return paragraphs;
}

/**
 * Two columns printed line by line: again and again a sentence ends and the next line goes on in lower case, or a line breaks
 * off and the next begins a sentence. In a text that was merely wrapped neither happens.
 */
function isMixed(paragraph: readonly Line[]): boolean {
	let breaks = 0;
	for (const [at, line] of paragraph.entries()) {
		const next = paragraph[at + 1];
		if (!next) break;
		const goesOnAfterStop = ENDS.test(line.text) && /^\p{Ll}{2,}\s/u.test(next.text);
		const opensInside = GOES_ON.test(line.text) && OPENS.test(next.text);
		if (goesOnAfterStop || opensInside) breaks += 1;
	}
	return breaks >= 3 || (breaks >= 2 && breaks >= 0.12 * (paragraph.length - 1));
}

/** Labels of a drawing: several lines, nearly all of them a word or less. */
function isScattered(paragraph: readonly Line[]): boolean {
	if (paragraph.length < 4) return false;
	const short = paragraph.filter(({ text }) => text.length < SHORT && !ENDS.test(text)).length;
	const letters = paragraph.reduce((sum, { text }) => sum + text.length, 0);
	return short >= 0.8 * paragraph.length && letters < 8 * paragraph.length;
}
