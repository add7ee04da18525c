/** Which events of the log still count, once undos and redos are resolved. */
import type { CardId, ReviewId } from '../ids';
import type { AnswerEvent, ReviewEvent } from './types';

function compare<Value extends string | number>(a: Value, b: Value): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** What an event says, for telling apart two that wrongly share an id: the order must not depend on arrival. */
function contentOf(event: ReviewEvent): string {
	return event.kind === 'answer'
		? `answer ${event.cardId} ${event.rating} ${event.questionId} ${event.questionVersion} ${event.durationMs}`
		: `undo ${event.cardId} ${event.undoesId}`;
}

/**
 * The order of the log: by the time of the review, then by id (which, being UUIDv7, grows with time within one device).
 *
 * @throws {RangeError} if an event has no valid time
 */
export function compareEvents(a: ReviewEvent, b: ReviewEvent): number {
	for (const { id, reviewedAt } of [a, b])
		if (Number.isNaN(reviewedAt.getTime())) throw new RangeError(`review ${id} has no valid time`);
	return compare(a.reviewedAt.getTime(), b.reviewedAt.getTime()) || compare(a.id, b.id);
}

/** The events in the order of the log, each id once. */
export function orderEvents(events: readonly ReviewEvent[]): ReviewEvent[] {
	if (events.length === 1) compareEvents(events[0] as ReviewEvent, events[0] as ReviewEvent);
	const sorted = [...events].sort((a, b) => compareEvents(a, b) || compare(contentOf(a), contentOf(b)));
	const seen = new Set<ReviewId>();
	return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * The answers that count, in the order of the log. An undo takes back one event that stands earlier in that order and is
 * of the same card; undoing an undo is a redo. An undo of something unknown, later or of another card does nothing, so
 * circles cannot arise. Any order of arrival, repetition or batching gives the same answers.
 *
 * @param events of one learner, of any cards, in any order, each any number of times
 * @throws {RangeError} if an event has no valid time
 */
export function activeEvents(events: readonly ReviewEvent[]): AnswerEvent[] {
	const log = orderEvents(events);
	const place = new Map(log.map(({ id }, index) => [id, index]));
	const takenBack = new Set<ReviewId>();
	// From the last event backwards: whatever could take an event back has then been decided.
	for (let index = log.length - 1; index >= 0; index--) {
		const event = log[index];
		if (event?.kind !== 'undo' || takenBack.has(event.id)) continue;
		const target = place.get(event.undoesId);
		if (target === undefined || target >= index || log[target]?.cardId !== event.cardId) continue;
		takenBack.add(event.undoesId);
	}
	return log.filter((event): event is AnswerEvent => event.kind === 'answer' && !takenBack.has(event.id));
}

/** The events of each card, in the order given. */
export function groupByCard(events: readonly ReviewEvent[]): Map<CardId, ReviewEvent[]> {
	const groups = new Map<CardId, ReviewEvent[]>();
	for (const event of events) {
		const group = groups.get(event.cardId);
		if (group) group.push(event);
		else groups.set(event.cardId, [event]);
	}
	return groups;
}
