/** A person's decisions on a generated bank. Nothing enters a bank that nobody has read in exactly this wording. */
import * as v from 'valibot';
import { bankDocumentSchema, type BankCard, type BankDocument } from '../../questions/bank-document';
import { documentId, distractorSchema, text } from '../../questions/content';
import type { Question } from '../../questions/question';
import { hashId } from '../hash';

const reason = v.pipe(v.string(), v.trim(), v.nonEmpty('a decision needs a reason'));
const base = {
	/** Of a card or of a question. A card's decision covers those of its questions that have none of their own. */
	id: documentId,
	/** Fingerprint of what was read: a card or question that has changed since must be read again. */
	seen: text,
	reason
};

const decisionSchema = v.variant('decision', [
	v.strictObject({ ...base, decision: v.literal('approve') }),
	v.strictObject({ ...base, decision: v.literal('reject') }),
	v.strictObject({
		...base,
		decision: v.literal('edit'),
		/** New values of fields of the card or question; what is not named stays. */
		change: v.pipe(
			v.strictObject({
				topic: v.exactOptional(text),
				statement: v.exactOptional(text),
				stem: v.exactOptional(text),
				key: v.exactOptional(text),
				accept: v.exactOptional(v.array(text)),
				distractors: v.exactOptional(v.array(distractorSchema)),
				explanation: v.exactOptional(v.string())
			}),
			v.check((change) => Object.keys(change).length > 0, 'an edit changes something')
		)
	})
]);

export const reviewSchema = v.strictObject({
	format: v.literal('registan-review'),
	version: v.literal(1),
	decisions: v.array(decisionSchema)
});

export type Decision = v.InferOutput<typeof decisionSchema>;
export type ReviewDocument = v.InferOutput<typeof reviewSchema>;

export type ReviewResult =
	| { ok: true; document: BankDocument; counts: Record<Decision['decision'], number> }
	| { ok: false; problems: string[] };

/** The fingerprint of a card or question: changes with every word of it. */
export function fingerprint(shown: BankCard | Question): string {
	return hashId(JSON.stringify(shown, sortKeys));
}

/** The order of fields in a file says nothing. */
function sortKeys(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What has no valid decision yet: cards whose own decision is missing and that hold a question without one. */
export function listUndecided(document: BankDocument, review: ReviewDocument): BankCard[] {
	const decided = new Map(review.decisions.map((each) => [each.id, each.seen]));
	const isDecided = (shown: BankCard | Question) => decided.get(shown.id) === fingerprint(shown);
	return document.cards.filter((card) => !isDecided(card) && !card.questions.every(isDecided));
}

/**
 * The bank that the decisions make of a generated one; or every problem with them: unknown ids, an id decided twice, a card that has
 * changed since it was read, a card or question that nobody decided on, an edit that makes no valid card.
 */
export function applyReview(document: BankDocument, review: ReviewDocument): ReviewResult {
	const shown = new Map<string, BankCard | Question>();
	for (const card of document.cards) for (const each of [card, ...card.questions]) shown.set(each.id, each);
	const decisions = new Map<string, Decision>();
	const problems: string[] = [];
	for (const decision of review.decisions) {
		const target = shown.get(decision.id);
		if (decisions.has(decision.id)) problems.push(`${decision.id}: decided on twice`);
		if (!target) problems.push(`${decision.id}: no card or question has this id`);
		else if (fingerprint(target) !== decision.seen)
			problems.push(`${decision.id}: has changed since it was read`);
		else if (decision.decision === 'edit') problems.push(...wrongFields(decision, target));
		decisions.set(decision.id, decision);
	}
	for (const card of listUndecided(document, review))
		if (!decisions.has(card.id)) problems.push(`${card.id}: nobody has decided on it`);
	if (problems.length > 0) return { ok: false, problems };
	return build(document, decisions);
}

const CARD_FIELDS = new Set(['topic', 'statement']);

function wrongFields(
	decision: Extract<Decision, { decision: 'edit' }>,
	target: BankCard | Question
): string[] {
	const isCard = 'questions' in target;
	return Object.keys(decision.change)
		.filter((field) => CARD_FIELDS.has(field) !== isCard)
		.map((field) => `${decision.id}: a ${isCard ? 'card' : 'question'} has no field "${field}"`);
}

function build(document: BankDocument, decisions: ReadonlyMap<string, Decision>): ReviewResult {
	const counts = { approve: 0, reject: 0, edit: 0 };
	for (const { decision } of decisions.values()) counts[decision]++;
	const cards = document.cards
		.filter((card) => decisions.get(card.id)?.decision !== 'reject')
		.map((card) => ({
			...change(card, decisions.get(card.id)),
			questions: card.questions
				.filter((question) => decisions.get(question.id)?.decision !== 'reject')
				.map((question) => change(question, decisions.get(question.id)))
		}))
		.filter(({ questions }) => questions.length > 0);
	const result = v.safeParse(bankDocumentSchema, { ...document, cards });
	if (result.success) return { ok: true, document: result.output, counts };
	return {
		ok: false,
		problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the bank'}: ${issue.message}`)
	};
}

function change<Shown extends BankCard | Question>(shown: Shown, decision: Decision | undefined): Shown {
	return decision?.decision === 'edit' ? { ...shown, ...decision.change } : shown;
}

/**
 * Reads a decisions file.
 *
 * @throws {Error} that names the wrong value
 */
export function parseReview(input: unknown): ReviewDocument {
	const result = v.safeParse(reviewSchema, input);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Error(`${v.getDotPath(issue) ?? 'the top level'}: ${issue.message}`);
}
