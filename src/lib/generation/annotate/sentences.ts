/** Sentence boundaries and parts of speech by wink-nlp; the only file that knows the library. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp';

export interface SentenceSpan {
	start: number;
	end: number;
}

/** A word or mark of a sentence, with its universal part of speech and its dictionary form in lower case. */
export interface TaggedWord {
	text: string;
	pos: string;
	lemma: string;
	/** Half-open, in the text that was tagged. */
	start: number;
	end: number;
}

let loaded: ReturnType<typeof winkNLP> | undefined;

/** Loading takes a fifth of a second, so only when it is needed, and once. */
const reader = () => (loaded ??= winkNLP(model, ['sbd', 'pos']));

/** The words of a sentence in order. */
export function tagWords(text: string): TaggedWord[] {
	const tagger = reader();
	const { its } = tagger;
	const words: TaggedWord[] = [];
	let from = 0;
	tagger
		.readDoc(text)
		.tokens()
		.each((token: ItemToken) => {
			const value = token.out();
			const start = text.indexOf(value, from);
			if (start < 0) return; // the library changed a character; the rest is still found
			from = start + value.length;
			words.push({
				text: value,
				pos: token.out(its.pos),
				lemma: token.out(its.lemma as ItsFunction<string>),
				start,
				end: from
			});
		});
	return words;
}

/** The sentences of a text, in order, each as a half-open span. Space between them belongs to none. */
export function splitSentences(text: string): SentenceSpan[] {
	const spans: SentenceSpan[] = [];
	let from = 0;
	for (const sentence of reader().readDoc(text).sentences().out()) {
		const start = findNear(text, sentence, from);
		if (start < 0) continue; // the library changed a character; the rest is still found
		from = start + sentence.length;
		spans.push({ start, end: from });
	}
	return joinOpenBrackets(text, joinCut(text, spans)).flatMap((span) => splitAtLostStops(text, span));
}

/** Where a sentence stands, a little behind the one before; a search of all the rest would cost time again and again. */
function findNear(text: string, sentence: string, from: number): number {
	const at = text.slice(from, from + sentence.length + 200).indexOf(sentence);
	return at < 0 ? at : from + at;
}

const CUT =
	/(?:\bet al|\b(?:No|Nos|Fig|Figs|Vol|vol|pp|chap|Add|eds?|Dr|Mr|Mrs|Prof|cf|Art|Sec|approx|ca|Gen|Col|Lt|Capt|St))\.$/;

/** A sentence does not begin with a comma or in the middle of a word, nor does one end with "et al.". */
function joinCut(text: string, spans: readonly SentenceSpan[]): SentenceSpan[] {
	const joined: SentenceSpan[] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		const own = text.slice(span.start, span.start + 2);
		const isCut =
			last !== undefined &&
			(/^[,;:)\]]/.test(own) ||
				(/^\p{Ll}/u.test(own) && /[.!?]\)$/.test(text.slice(last.start, last.end))) ||
				(last.end === span.start && /^[\p{Ll}\d]/u.test(own)) ||
				CUT.test(text.slice(Math.max(last.start, last.end - 12), last.end)));
		if (last && isCut) last.end = span.end;
		else joined.push({ ...span });
	}
	return joined;
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
