/** A memory is the fold of a card's reviews: never edited, always to be recomputed from the log. */
import type { CardId } from '../ids';
import { activeEvents } from './events';
import { applyEachRating, applyRating } from './fsrs';
import type { AnswerEvent, Memory, Rating, ReviewEvent, SchedulerSettings } from './types';

/** One review that counts, with the memory it met and the memory it left. */
export interface TracedReview {
	event: AnswerEvent;
	/** Null where the card was new. */
	before: Memory | null;
	after: Memory;
}

/**
 * Every review of a card that counts, in the order of the log, with the memory before and after it.
 *
 * @param events in any order and with repeats; those of other cards are left out
 * @throws {RangeError} if an event has no valid time
 */
export function traceMemory(
	events: readonly ReviewEvent[],
	cardId: CardId,
	settings: SchedulerSettings
): TracedReview[] {
	const trace: TracedReview[] = [];
	let memory: Memory | null = null;
	for (const event of activeEvents(events.filter((each) => each.cardId === cardId))) {
		const after: Memory = applyRating({ memory, cardId, settings }, event.rating, event.reviewedAt);
		trace.push({ event, before: memory, after });
		memory = after;
	}
	return trace;
}

/**
 * The memory that a card's reviews leave. Any permutation, repetition or batching of the same events gives the same.
 *
 * @param events in any order and with repeats; those of other cards are left out
 * @returns null if no review counts (none yet, or all taken back): the card is new
 * @throws {RangeError} if an event has no valid time
 */
export function foldMemory(
	events: readonly ReviewEvent[],
	cardId: CardId,
	settings: SchedulerSettings
): Memory | null {
	return traceMemory(events, cardId, settings).at(-1)?.after ?? null;
}

/**
 * What each rating would make of a memory now: exactly what the fold will keep, fuzz included.
 *
 * @param memory null for a new card
 * @param now taken as the last review's time if it lies before it
 * @throws {RangeError} if `now` is invalid
 */
export function previewRatings(
	memory: Memory | null,
	cardId: CardId,
	settings: SchedulerSettings,
	now: Date
): Record<Rating, Memory> {
	return applyEachRating({ memory, cardId, settings }, now);
}
