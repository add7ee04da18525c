/** What a learner's reviews say about how well they remember. */
import { addDays, type Day } from '../time';
import { MATURE_DAYS } from './settings';
import type { TracedReview } from './fold';
import type { Memory, Rating } from './types';

/** A review that counts, with the learner's day it belongs to. */
export type DatedReview = TracedReview & { day: Day };

export interface DayReviews {
	day: Day;
	answered: number;
	/** Passes: hard, good and easy. A right answer is always one of them, a wrong one never. */
	right: number;
	wrong: number;
	byRating: Record<Rating, number>;
	/** Time spent answering, milliseconds; each answer counts at most a minute. */
	durationMs: number;
}

/** How many reviews were passes. */
export interface RetentionCount {
	recalled: number;
	/** The sample size. */
	total: number;
	/** `recalled / total`, within [0, 1]; null without a review. */
	share: number | null;
}

export interface Retention {
	/** Cards whose interval was under 21 days. */
	young: RetentionCount;
	/** Cards whose interval was 21 days or more. */
	mature: RetentionCount;
	all: RetentionCount;
}

function emptyDay(day: Day): DayReviews {
	return { day, answered: 0, right: 0, wrong: 0, byRating: { 1: 0, 2: 0, 3: 0, 4: 0 }, durationMs: 0 };
}

/**
 * The reviews of each day, days without one included.
 *
 * @param reviews in any order
 * @param today the last day
 * @param dayCount how many days up to today, >= 1
 * @returns oldest first
 */
export function countReviewsByDay(
	reviews: readonly DatedReview[],
	today: Day,
	dayCount: number
): DayReviews[] {
	const first = addDays(today, 1 - dayCount);
	const days = new Map(
		Array.from({ length: dayCount }, (_, place) => {
			const day = addDays(first, place);
			return [day, emptyDay(day)];
		})
	);
	for (const { day, event } of reviews) {
		const counts = days.get(day);
		if (!counts) continue;
		counts.answered++;
		counts.byRating[event.rating]++;
		if (event.rating > 1) counts.right++;
		else counts.wrong++;
		counts.durationMs += event.durationMs;
	}
	return [...days.values()];
}

function countRetention(reviews: readonly DatedReview[]): RetentionCount {
	const total = reviews.length;
	const recalled = reviews.filter(({ event }) => event.rating > 1).length;
	return { recalled, total, share: total > 0 ? recalled / total : null };
}

/** Whether a memory's interval makes its card mature. */
export function isMature({ state, intervalDays }: Memory): boolean {
	return state === 'review' && intervalDays >= MATURE_DAYS;
}

/**
 * True retention as Anki defines it: of the reviews of cards in the review state, the first of each card on each day,
 * the share that was a pass. To be compared with the desired retention.
 *
 * @param reviews in the order of the log
 * @param since the first day that counts; null for all
 * @see docs/formulas.md#true-retention
 */
export function measureTrueRetention(reviews: readonly DatedReview[], since: Day | null): Retention {
	const seen = new Set<string>();
	const counted = reviews.filter(({ event, day, before }) => {
		if (before?.state !== 'review' || (since !== null && day < since)) return false;
		const key = `${day} ${event.cardId}`;
		return !seen.has(key) && seen.add(key);
	});
	return {
		young: countRetention(counted.filter(({ before }) => before && !isMature(before))),
		mature: countRetention(counted.filter(({ before }) => before && isMature(before))),
		all: countRetention(counted)
	};
}

/**
 * How many days without a gap have a review, up to today; a streak is not lost while today can still continue it.
 *
 * @param days with at least one review, in any order, repeats allowed
 */
export function countStreak(days: Iterable<Day>, today: Day): number {
	const studied = new Set(days);
	let day = studied.has(today) ? today : addDays(today, -1);
	let length = 0;
	for (; studied.has(day); day = addDays(day, -1)) length++;
	return length;
}
