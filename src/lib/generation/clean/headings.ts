/** Finds headings: marked ones, numbered ones, and unmarked ones that run over one to three short lines. */
import type { Line } from './lines';

const MARKED = /^#{1,6}\s*(.+?)\s*#*$/;
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
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (line === undefined || (line.kind !== 'body' && line.kind !== 'item')) continue;
		if (MARKED.test(line.text) || (isShort(line.text) && LEAD.test(line.text))) line.kind = 'heading';
		else if (line.kind === 'body' && isBlankBetween(lines, at) && isTitle(line.text)) line.kind = 'heading';
		else if (line.kind === 'body' && width < 130) at += markRun(lines, at, width);
	}
}

const isShort = (text: string) => text.length <= 90 && text.split(/\s+/).length <= 14;

function isTitle(text: string): boolean {
	if (!isShort(text) || FINITE.test(text)) return false;
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

/** Whether what stands before line `at` is complete, so that the line may begin something new. */
function endsBefore(lines: readonly Line[], at: number): boolean {
	for (let before = at - 1; before >= 0; before--) {
		const line = lines[before];
		if (line === undefined || ['blank', 'furniture', 'note'].includes(line.kind)) continue;
		return line.kind !== 'body' && line.kind !== 'item' ? true : ENDS_SENTENCE.test(line.text);
	}
	return true;
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
	return text.length <= 80 && !FINITE.test(text) && !/[.;?!]/.test(text);
}

function looksLikeHeading(run: readonly Line[], next: Line, width: number): boolean {
	const text = joined(run);
	const last = run.at(-1)?.text ?? '';
	const startsNew = next.kind === 'item' || next.kind === 'heading' || /^\p{Lu}/u.test(next.text);
	if (STARTS_CLAUSE.test(text)) return false;
	if (!startsNew || text.length > 110 || FINITE.test(text) || /[.,;?!()-]$|[.;?!]\s/.test(text)) return false;
	if (/\b(?:the|of|and|in|to|a|by|for|with|on|at|from)$/i.test(text)) return false;
	return last.length < 0.75 * width;
}

/** A heading's words, without marks and numbers. */
export function headingText(text: string): string {
	return (MARKED.exec(text)?.[1] ?? text)
		.replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s*/, '')
		.replace(/[.:]+$/, '')
		.replace(/[*_]/g, '')
		.trim();
}
