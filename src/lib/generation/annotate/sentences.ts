/** Sentence boundaries by wink-nlp; the only file that knows the library. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

export interface SentenceSpan {
	start: number;
	end: number;
}

let reader: ReturnType<typeof winkNLP> | undefined;

/** The sentences of a text, in order, each as a half-open span. Space between them belongs to none. */
export function splitSentences(text: string): SentenceSpan[] {
	reader ??= winkNLP(model, ['sbd']); // loading takes a tenth of a second, so only when it is needed
	const spans: SentenceSpan[] = [];
	let from = 0;
	for (const sentence of reader.readDoc(text).sentences().out()) {
		const start = text.indexOf(sentence, from);
		if (start < 0) continue; // the library changed a character; the rest is still found
		from = start + sentence.length;
		spans.push({ start, end: from });
	}
	return joinOpenBrackets(text, spans).flatMap((span) => splitAtLostStops(text, span));
}

/** A citation in brackets followed by a capital ends a sentence whose full stop was lost. */
function splitAtLostStops(text: string, span: SentenceSpan): SentenceSpan[] {
	const parts: SentenceSpan[] = [];
	let start = span.start;
	for (const match of text
		.slice(span.start, span.end)
		.matchAll(/\(\p{Lu}[^()]*\d{4}[^()]*\) (?=(?:The|In|This|These|It) \p{L})/gu)) {
		const end = span.start + match.index + match[0].length - 1;
		parts.push({ start, end });
		start = end + 1;
	}
	parts.push({ start, end: span.end });
	return parts;
}

/** A sentence does not end inside a bracket, as it seems to in "(Blank, 2006)." after a line break. */
function joinOpenBrackets(text: string, spans: readonly SentenceSpan[]): SentenceSpan[] {
	const joined: SentenceSpan[] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		const isOpen = last && /\([^()]{0,60}$/.test(text.slice(last.start, last.end));
		if (last && isOpen) last.end = span.end;
		else joined.push({ ...span });
	}
	return joined;
}
