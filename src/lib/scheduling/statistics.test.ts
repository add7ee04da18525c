import { describe, expect, it } from 'vitest';
import type { CardId } from '../ids';
import { answerOf } from '../../../tests/support/review-log';
import {
	countReviewsByDay,
	countStreak,
	isMature,
	measureTrueRetention,
	type DatedReview
} from './statistics';
import type { Memory, Rating } from './types';

const memory = (state: Memory['state'], intervalDays: number) => ({ state, intervalDays }) as Memory;
let made = 0;

function review(day: string, rating: Rating, before: Memory | null, cardId = `card${made}`): DatedReview {
	const event = answerOf(`r${made++}`, new Date(`${day}T12:00:00Z`), { rating, cardId: cardId as CardId });
	return { day, event, before, after: memory('review', 1) };
}

describe('true retention', () => {
	it('has no share without a review', () => {
		const none = { recalled: 0, total: 0, share: null };
		expect(measureTrueRetention([], null)).toEqual({ young: none, mature: none, all: none });
	});

	it('counts the first review of a card on a day, of cards in review only, young and mature apart', () => {
		const reviews = [
			review('2026-03-01', 3, null), // new
			review('2026-03-01', 3, memory('learning', 0)),
			review('2026-03-02', 1, memory('review', 20), 'a'), // young, forgotten
			review('2026-03-02', 3, memory('relearning', 0), 'a'),
			review('2026-03-02', 3, memory('review', 1), 'a'), // the same day again
			review('2026-03-03', 2, memory('review', 1), 'a'), // young; hard is a pass
			review('2026-03-03', 3, memory('review', 21), 'b'), // mature
			review('2026-03-03', 1, memory('review', 400), 'c') // mature, forgotten
		];
		expect(measureTrueRetention(reviews, null)).toEqual({
			young: { recalled: 1, total: 2, share: 1 / 2 },
			mature: { recalled: 1, total: 2, share: 1 / 2 },
			all: { recalled: 2, total: 4, share: 1 / 2 }
		});
		expect(measureTrueRetention(reviews, '2026-03-03').all).toEqual({ recalled: 2, total: 3, share: 2 / 3 });
	});

	it('calls a card mature from 21 days on, in review only', () => {
		expect([20, 21].map((days) => isMature(memory('review', days)))).toEqual([false, true]);
		expect(isMature(memory('relearning', 40))).toBe(false);
	});
});

describe('reviews by day', () => {
	it('have every day of the span, also empty ones, across a month and a leap day', () => {
		const days = countReviewsByDay([], '2028-03-01', 3);
		expect(days.map(({ day }) => day)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
		expect(days[0]).toEqual({
			day: '2028-02-28',
			answered: 0,
			right: 0,
			wrong: 0,
			byRating: { 1: 0, 2: 0, 3: 0, 4: 0 },
			durationMs: 0
		});
	});

	it('count by rating, right and wrong, and leave out what lies outside', () => {
		const reviews = ([1, 2, 3, 4, 3] as const).map((rating) => review('2026-03-02', rating, null));
		const [, second] = countReviewsByDay([...reviews, review('2026-02-01', 3, null)], '2026-03-02', 2);
		expect(second).toEqual({
			day: '2026-03-02',
			answered: 5,
			right: 4,
			wrong: 1,
			byRating: { 1: 1, 2: 1, 3: 2, 4: 1 },
			durationMs: 5000
		});
	});
});

describe('a streak', () => {
	it.each([
		['nothing', [], 0],
		['today alone', ['2026-03-01'], 1],
		['yesterday, while today can still continue it', ['2026-02-28', '2026-02-27'], 2],
		['a gap yesterday', ['2026-02-27'], 0],
		['days in a row, in any order and repeated', ['2026-03-01', '2026-02-27', '2026-02-28', '2026-02-28'], 3],
		['days behind a gap left out', ['2026-03-01', '2026-02-27'], 1]
	])('of %s', (_, days, length) => {
		expect(countStreak(days, '2026-03-01')).toBe(length);
	});
});
