/** Review events as a client sends them: read strictly, refused one by one. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { AppError, type AppErrorCode } from '../../errors';
import { isUuid, type CardId, type QuestionId, type ReviewId } from '../../ids';
import type { AnswerEvent, Rating, UndoEvent } from '../../scheduling/types';
import { canonicalJson, cleanJson, type Json } from './json';

/** How many events one call may bring. */
export const MAX_EVENTS = 500;

const MAX_RESPONSE_LENGTH = 4_000;
const MAX_DURATION_MS = 60_000;

/** Why one event was not kept. */
export interface RefusedReview {
	/** Null if the event had no readable id. */
	id: string | null;
	/** The event's place in the list, from 0. */
	index: number;
	code: AppErrorCode;
	/** For people: what was wrong. */
	message: string;
}

/** An event that can be read, with its place in the list and the hash of what was sent. */
export interface SentEvent {
	index: number;
	event: (Omit<AnswerEvent, 'response'> & { response: Json }) | UndoEvent;
	fingerprint: string;
}

const id = v.pipe(v.string(), v.check(isUuid, 'must be a UUID in lower case'));
const reference = v.pipe(
	v.string(),
	v.regex(/^[\x21-\x7e]{1,200}$/, 'must be the id of something in the bank')
);

/** An instant between 1970 and 9999, which is what JavaScript and PostgreSQL can both write. */
const instant = v.pipe(
	v.union([v.date(), v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/))]),
	v.transform((value) => new Date(value)),
	v.check((at) => at.getTime() >= 0 && at.getUTCFullYear() <= 9999, 'must be an instant in UTC (ISO 8601)')
);

const response = v.pipe(
	v.unknown(),
	v.rawTransform<unknown, Json>(({ dataset, addIssue, NEVER }) => {
		try {
			const clean = cleanJson(dataset.value);
			if (canonicalJson(clean).length <= MAX_RESPONSE_LENGTH) return clean;
			addIssue({ message: `must be at most ${MAX_RESPONSE_LENGTH} characters` });
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			addIssue({ message: error.message });
		}
		return NEVER;
	})
);

const eventSchema = v.variant('kind', [
	v.strictObject({
		kind: v.literal('answer'),
		id,
		cardId: reference,
		questionId: reference,
		questionVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
		rating: v.picklist([1, 2, 3, 4], 'must be 1, 2, 3 or 4'),
		response: v.optional(response, null),
		durationMs: v.pipe(
			v.number(),
			v.finite(),
			v.minValue(0),
			v.transform((value) => Math.min(MAX_DURATION_MS, Math.round(value)))
		),
		reviewedAt: instant
	}),
	v.strictObject({ kind: v.literal('undo'), id, cardId: reference, undoesId: id, reviewedAt: instant })
]);

/** The casts are safe: the schema has just checked the form, and an id of nothing is refused when it is looked up. */
function toEvent(sent: v.InferOutput<typeof eventSchema>): SentEvent['event'] {
	const named = { id: sent.id as ReviewId, cardId: sent.cardId as CardId };
	if (sent.kind === 'undo') return { ...sent, ...named, undoesId: sent.undoesId as ReviewId };
	return { ...sent, ...named, questionId: sent.questionId as QuestionId, rating: sent.rating as Rating };
}

/** Of what was sent, not of what is kept: a clamped time or rating must not make a repeated event look new. */
function fingerprintOf(event: SentEvent['event']): string {
	const sent = { ...event, reviewedAt: event.reviewedAt.toISOString() };
	return createHash('sha256').update(canonicalJson(sent)).digest('hex');
}

function idOf(value: unknown): string | null {
	const sentId = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
	return typeof sentId === 'string' && isUuid(sentId) ? sentId : null;
}

/**
 * Reads a list of events. One that cannot be read is refused alone; an id that stands twice with different content keeps
 * its first.
 *
 * @throws {AppError} `invalid_input` if it is not a list, `too_large` beyond 500 events
 */
export function parseEvents(input: unknown): { sent: SentEvent[]; refused: RefusedReview[] } {
	if (!Array.isArray(input)) throw new AppError('invalid_input', 'Reviews must come as a list of events.');
	if (input.length > MAX_EVENTS)
		throw new AppError('too_large', `At most ${MAX_EVENTS} reviews fit in one call, got ${input.length}.`);
	const sent = new Map<ReviewId, SentEvent>();
	const refused: RefusedReview[] = [];
	input.forEach((value: unknown, index) => {
		const result = v.safeParse(eventSchema, value);
		if (!result.success) {
			const [issue] = result.issues;
			const message = `${v.getDotPath(issue) ?? 'event'}: ${issue.message}`;
			refused.push({ id: idOf(value), index, code: 'invalid_input', message });
			return;
		}
		const event = toEvent(result.output);
		const fingerprint = fingerprintOf(event);
		const first = sent.get(event.id);
		if (!first) sent.set(event.id, { index, event, fingerprint });
		else if (first.fingerprint !== fingerprint) refused.push(conflictOf(event.id, index));
	});
	return { sent: [...sent.values()], refused };
}

/** The refusal of an id that was already used for something else. */
export function conflictOf(reviewId: ReviewId, index: number): RefusedReview {
	return { id: reviewId, index, code: 'conflict', message: 'This id was already used for another review.' };
}
