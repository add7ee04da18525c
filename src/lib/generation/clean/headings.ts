/** Finds headings: marked ones, numbered ones, and unmarked ones that run over one to three short lines. */
import type { Line } from './lines';
import { bareTitle, joinSmallCapitals } from './regions';

const MARKED = /^(?:#{1,6}\s+|#{2,6}(?=\p{L})|={1,6}\s+)(.*\p{L}.*?)\s*(?:#+|=+)?$/u;
/** "IV. TEXT DATA", "B. Chatbots", "2.1 Methods" above its text without a blank line. */
const LETTERED = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}[^.!?:;]{2,60}$/u;
/** "UP THE RIVER: The men …", "Abstract—Recent …": a title and its text on one line. */
const RUN_IN =
	/^(?:((?=(?:[^\p{L}]*\p{Lu}){4})\p{Lu}[\p{Lu}\d\s()’'–,-]{3,70})(?:[:—]|\.\s?[-–—])|(Abstract|Summary|Introduction|Conclusions?|Results|Methods|Background|Discussion)\s?[:—–.])\s*(?=["“‘'(]?\p{Lu})/u;
/** "1839: The failed march", "1847–1853: The river line". */
const YEARED = /^\d{4}(?:\s?[–-]\s?\d{2,4})?:\s\p{Lu}[^.!?]{3,60}$/u;
/** "Population: 86,400" describes; it heads nothing. */
const LABELLED = /^\p{Lu}[\p{Ll}\d /()-]{2,40}:\s+\S/u;
/** Leads into a list; it states something together with its items. */
const LEAD_IN = /\b(?:like|including|includes?|follows|following|such as|are|were)\s*:$/;
/** "Article 12", "PART II. WATER": a part by its kind and number, with or without its title. */
const PART =
	/^(?:Article|ARTICLE|Part|PART|Chapter|CHAPTER|Section|SECTION|Annex|ANNEX|Title|TITLE)\s+(?:[IVXLC]+|\d{1,3})\b(?:[.:]?$|[.:]?\s+\p{Lu}[^.!?;]{2,80}$)/u;
const ROMAN = /^[IVXLC]+\.?$/;
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*\.?\s*\p{Lu}[^.!?]{2,70}[.:]?$/u;
const LEAD =
	/^(?:abstract|introduction|conclusions?|discussion|results|methods?|background|summary)\s*[.:]?$/i;
/** A heading has no finite verb; these are the ones that betray a sentence. */
const FINITE =
	/\b(?:is|are|was|were|has|have|had|can|could|will|would|should|may|might|must|did|does|do|tries|led|include|includes|said|says)\b/i;
/** Words that open a sentence and never a heading. */
const STARTS_CLAUSE =
	/^(?:although|despite|according|in|along|however|since|on|at|during|after|if|when|as|it|this|that|these|from)\b/i;
const ENDS_SENTENCE = /[.!?:;]["”’)]*$/;

/** Marks headings among body lines. `width` is the usual length of a wrapped line. */
export function markHeadings(lines: Line[], width: number): void {
	splitRunIn(lines);
	markFirst(lines);
	markParts(lines);
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (line === undefined || (line.kind !== 'body' && line.kind !== 'item')) continue;
		const isLead = isShort(line.text) && LEAD.test(joinSmallCapitals(line.text));
		const isMarked = MARKED.test(line.text) || isUnderlined(lines, at) || isBelowRule(lines, at);
		if (isMarked || isLead) line.kind = 'heading';
		else if (line.kind === 'body' && isBlankBetween(lines, at) && isTitle(line.text)) line.kind = 'heading';
		else if (line.kind === 'body' && isLettered(lines, at)) line.kind = 'heading';
		else if (line.kind === 'item' && isLoneItem(lines, at)) line.kind = 'heading';
		else if (line.kind === 'body' && width < 130) at += markRun(lines, at, width);
	}
}

const isShort = (text: string) => text.length <= 90 && text.split(/\s+/).length <= 14;

function isTitle(text: string): boolean {
	if (YEARED.test(text) && isShort(text)) return true;
	if (
		/^[\p{Lu}\d].*\p{Lu}{3}/u.test(text) &&
		text === text.toUpperCase() &&
		text.length <= 110 &&
		!/[.!?;]$/.test(text)
	)
		return true;
	if (!isShort(text) || FINITE.test(text) || /\S:\s*\S|[;,]$|\(\)/.test(text)) return false;
	return NUMBERED.test(text) || /^\p{Lu}[^.!?]{2,60}:?$/u.test(text);
}

function isBlankBetween(lines: readonly Line[], at: number): boolean {
	const before = lines[at - 1];
	const after = lines[at + 1];
	return (
		(before === undefined || before.kind === 'blank') &&
		(after === undefined || after.kind === 'blank') &&
		endsBefore(lines, at)
	);
}

/** The first line of a paper is its title, if it stands alone and states nothing. */
function markFirst(lines: readonly Line[]): void {
	const at = lines.findIndex(({ kind }) => kind !== 'blank' && kind !== 'front' && kind !== 'furniture');
	const line = lines[at];
	if (line?.kind !== 'body' || lines[at + 1]?.kind !== 'blank') return;
	if (
		/^\p{Lu}/u.test(line.text) &&
		line.text.length <= 150 &&
		!FINITE.test(line.text) &&
		!/[.!?;,:]$/.test(line.text)
	)
		line.kind = 'heading';
}

/** A title's own line, then a run of `=` or `-`. */
function isUnderlined(lines: readonly Line[], at: number): boolean {
	const line = lines[at];
	const below = lines[at + 1];
	if (line?.kind !== 'body' || !below || !/^(?:={4,}|-{4,})$/.test(below.text)) return false;
	if (/:\s/.test(line.text) || below.text.length > 2 * line.text.length) return false;
	return isShort(line.text) && !ENDS_SENTENCE.test(line.text) && lines[at - 1]?.kind !== 'body';
}

/** A short line right below a rule that nothing stands on begins a new part: "Country: Peru". */
function isBelowRule(lines: readonly Line[], at: number): boolean {
	const text = lines[at]?.text ?? '';
	if (!/^[-=*_]{8,}$/.test(lines[at - 1]?.text ?? '') || lines[at]?.kind !== 'body') return false;
	return /^\p{Lu}[^.!?;]{2,60}$/u.test(text) && !FINITE.test(text);
}

/** Parts by number, and the title on the line below one that has none. */
function markParts(lines: readonly Line[]): void {
	for (const [at, line] of lines.entries()) {
		if (line.kind !== 'body' || !PART.test(line.text) || !endsBefore(lines, at)) continue;
		const below = lines[at + 1];
		if (FINITE.test(line.text) || (below?.kind === 'body' && !/^["“(]?\p{Lu}/u.test(below.text))) continue;
		line.kind = 'heading';
		const isTitleBelow =
			below?.kind === 'body' && lines[at + 2]?.kind === 'blank' && /\d\.?$|\b[IVXLC]+\.?$/.test(line.text);
		if (isTitleBelow && isTitle(below.text)) below.kind = 'heading';
	}
}

function isLettered(lines: readonly Line[], at: number): boolean {
	const text = joinSmallCapitals(lines[at]?.text ?? '');
	const next = lines[at + 1];
	if (!LETTERED.test(text) || FINITE.test(text) || !next) return false;
	const isFollowed =
		next.kind === 'blank' ||
		/^\d{1,2}\.\d/.test(next.text) ||
		(next.kind === 'body' && /^(?:\d{1,3}\.\s*)?["“(]?\p{Lu}/u.test(next.text));
	// "1 Group of men" may be an entry of a list; its own section follows a heading at once.
	if (/^\d/.test(text) && next.kind === 'blank') return false;
	return isFollowed && endsBefore(lines, at);
}

/** "- Geography" alone above lines that are no items heads them. */
function isLoneItem(lines: readonly Line[], at: number): boolean {
	const isItem = (line: Line | undefined) => line?.kind === 'item';
	const text = lines[at]?.text ?? '';
	if (!/^[-–]\s\p{Lu}[\p{L} ]{2,40}$/u.test(text)) return false;
	return (
		lines[at + 1]?.kind === 'body' && /^\p{Lu}/u.test(lines[at + 1]?.text ?? '') && !isItem(lines[at - 1])
	);
}

/** Gives a title that stands in front of its text a line of its own. */
function splitRunIn(lines: Line[]): void {
	const split: Line[] = [];
	for (const [at, line] of lines.entries()) {
		const match =
			line.kind === 'body' && (lines[at - 1]?.kind === 'blank' || endsBefore(lines, at))
				? RUN_IN.exec(line.text)
				: null;
		const title = match?.[1] ?? match?.[2];
		const isWhole = match !== null && line.text === line.text.toUpperCase();
		if (!match || title === undefined || ROMAN.test(title) || isWhole) split.push(line);
		else {
			const { length } = match[0];
			split.push({ ...line, text: title.trim(), kind: 'heading' });
			split.push({ text: line.text.slice(length), start: line.start + length, kind: 'body' });
		}
	}
	lines.splice(0, lines.length);
	for (const line of split) lines.push(line);
}

/** Whether what stands before line `at` is complete, so that the line may begin something new. */
function endsBefore(lines: readonly Line[], at: number): boolean {
	for (let before = at - 1; before >= 0; before--) {
		const line = lines[before];
		if (line === undefined || ['blank', 'furniture', 'note'].includes(line.kind)) continue;
		return line.kind !== 'body' && line.kind !== 'item' ? true : ENDS_SENTENCE.test(line.text);
	}
	return true;
}

const NUMBERED_PARAGRAPH = /^(?:\d{1,3}[.)]\s*[*_"“(]*\p{Lu}[\p{L}’'-]*[\s,:*_]|[a-z]\.\s?\p{L}{2})/u;

/** Marks paragraphs that begin with their number as items, so that the number is no part of the text. */
export function markNumbered(lines: Line[]): void {
	for (const [at, line] of lines.entries())
		if (line.kind === 'body' && NUMBERED_PARAGRAPH.test(line.text) && endsBefore(lines, at))
			line.kind = 'item';
}

/** An unmarked heading of one to three lines that starts at `at`; returns how many further lines it covers. */
function markRun(lines: Line[], at: number, width: number): number {
	if (!endsBefore(lines, at)) return 0;
	const first = lines[at]?.text ?? '';
	if (!/^\p{Lu}/u.test(first)) return 0;
	for (let length = 1; length <= 3; length++) {
		const run = lines.slice(at, at + length);
		const last = run.at(-1);
		const next = lines[at + length];
		if (!last || last.kind !== 'body' || !next) return 0;
		if (last.text.endsWith(':') ? looksLikeLead(run) : looksLikeHeading(run, next, width)) {
			for (const line of run) line.kind = 'heading';
			return length - 1;
		}
		if (ENDS_SENTENCE.test(last.text)) return 0;
	}
	return 0;
}

const joined = (run: readonly Line[]) => run.map((line) => line.text).join(' ');

/** "Combating Separatism:" is a heading; a sentence that ends with a colon is not. */
function looksLikeLead(run: readonly Line[]): boolean {
	const text = joined(run);
	return text.length <= 80 && !LEAD_IN.test(text) && !FINITE.test(text) && !/[.;?!]/.test(text);
}

function looksLikeHeading(run: readonly Line[], next: Line, width: number): boolean {
	const text = joined(run);
	const first = run[0]?.text ?? '';
	const last = run.at(-1)?.text ?? '';
	const startsNew =
		['item', 'heading', 'mark'].includes(next.kind) || /^(?:\d{1,3}\.\s*)?["“(]?\p{Lu}/u.test(next.text);
	if (STARTS_CLAUSE.test(text) || LABELLED.test(first)) return false;
	if (
		!startsNew ||
		text.length > (/^(?:[IVX]{1,5}|\d{1,2}(?:\.\d+)*)\.\s/.test(first) ? 170 : 110) ||
		FINITE.test(text) ||
		/[.,;?!()-]$|[.;?!]\s/.test(text)
	)
		return false;
	if (/\b(?:the|of|and|in|to|a|by|for|with|on|at|from)$/i.test(text)) return false;
	return last.length < 0.75 * width;
}

/** A heading's words, without marks and numbers. */
export function headingText(text: string): string {
	return bareTitle(text)
		.replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s*/, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/<[^<>]*>/g, '')
		.replace(/[.:]+$/, '')
		.replace(/\s{2,}/g, ' ')
		.trim();
}
