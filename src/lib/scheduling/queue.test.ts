import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CardId } from '../ids';
import { retrievability } from './fsrs';
import { buildQueue, countMetToday, countQueue, type QueueCard } from './queue';
import type { Memory } from './types';

vi.setConfig({ testTimeout: 60_000 }); // thousands of generated cases, also on a busy machine

const NOW = new Date('2026-03-10T12:00:00Z');
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const REQUEST = {
	limits: { newPerDay: 20, reviewsPerDay: 200 },
	now: NOW,
	clock: { timeZone: 'UTC', dayStartHour: 4 }
};
const TOMORROW = new Date('2026-03-11T04:00:00Z');

/** Met ten days ago and last answered then, unless told otherwise. */
function memory(state: Memory['state'], dueInMs: number, changes: Partial<Memory> = {}): Memory {
	const met = new Date(NOW.getTime() - 10 * DAY_MS);
	return {
		state,
		stability: 10,
		difficulty: 5,
		dueAt: new Date(NOW.getTime() + dueInMs),
		lastReviewedAt: met,
		firstReviewedAt: met,
		intervalDays: state === 'review' ? 10 : 0,
		learningStep: 0,
		reviewCount: 3,
		lapses: 0,
		...changes
	};
}

const card = (id: string, known: Memory | null, position = 0): QueueCard => ({
	id: id as CardId,
	position,
	memory: known
});
const fresh = (count: number) => Array.from({ length: count }, (_, place) => card(`n${place}`, null, place));
const due = (count: number) =>
	Array.from({ length: count }, (_, place) => card(`r${place}`, memory('review', -DAY_MS)));
const idsOf = (cards: readonly QueueCard[], request = REQUEST) =>
	buildQueue(cards, request).cards.map(({ id }) => id);

describe('the queue', () => {
	it('is empty without cards', () => {
		expect(buildQueue([], REQUEST)).toEqual({
			cards: [],
			counts: { new: 0, learning: 0, due: 0 },
			nextDueAt: null,
			dayEndsAt: TOMORROW
		});
	});

	it('asks steps that are due first, then reviews, and steps of the next 20 minutes last', () => {
		const cards = [
			card('soon', memory('learning', 10 * MINUTE_MS)),
			card('review', memory('review', -DAY_MS)),
			card('late', memory('relearning', -5 * MINUTE_MS)),
			card('later', memory('learning', -1 * MINUTE_MS)),
			card('tonight', memory('learning', 3 * 60 * MINUTE_MS))
		];
		const queue = buildQueue(cards, REQUEST);
		expect(queue.cards.map(({ id }) => id)).toEqual(['late', 'later', 'review', 'soon']);
		expect(queue.counts).toEqual({ new: 0, learning: 4, due: 1 });
		expect(queue.nextDueAt).toEqual(new Date(NOW.getTime() + 3 * 60 * MINUTE_MS));
	});

	it('asks what is nearest to being lost first, then by due time and id', () => {
		const cards = [
			card('b', memory('review', -DAY_MS)),
			card('a', memory('review', -DAY_MS)),
			card('weak', memory('review', -DAY_MS, { stability: 2 })),
			card('strong', memory('review', -9 * DAY_MS, { stability: 300 })),
			card('tied earlier', memory('review', -2 * DAY_MS))
		];
		expect(idsOf(cards)).toEqual(['weak', 'tied earlier', 'a', 'b', 'strong']);
		expect(idsOf([...cards].reverse())).toEqual(['weak', 'tied earlier', 'a', 'b', 'strong']);
	});

	it('counts a review card as due from the start of its day, and not before', () => {
		const untilDayEnds = TOMORROW.getTime() - NOW.getTime();
		expect(idsOf([card('today', memory('review', untilDayEnds - 1))])).toEqual(['today']);
		const queue = buildQueue(
			[card('tomorrow', memory('review', untilDayEnds + 20 * 60 * MINUTE_MS))],
			REQUEST
		);
		expect(queue.cards).toEqual([]);
		expect(queue.nextDueAt).toEqual(TOMORROW);
	});

	it('spreads new cards evenly among the reviews, in the order of the bank', () => {
		expect(idsOf([...fresh(2), ...due(4)])).toEqual(['r0', 'n0', 'r1', 'r2', 'n1', 'r3']);
		expect(idsOf([...fresh(3)])).toEqual(['n0', 'n1', 'n2']);
		expect(idsOf([card('z', null, 1), card('b', null, 0), card('a', null, 1)])).toEqual(['b', 'a', 'z']);
	});

	it('takes what was met today off the limits', () => {
		const metToday = { firstReviewedAt: NOW, lastReviewedAt: NOW };
		const seen = Array.from({ length: 3 }, (_, place) =>
			card(`s${place}`, memory('review', 5 * DAY_MS, metToday))
		);
		const answered = [card('old', memory('review', 5 * DAY_MS, { lastReviewedAt: NOW }))];
		const request = { ...REQUEST, limits: { newPerDay: 5, reviewsPerDay: 10 } };
		const queue = buildQueue([...seen, ...answered, ...fresh(9), ...due(4)], request);
		expect(queue.counts).toEqual({ new: 2, learning: 0, due: 4 });
		expect(
			countMetToday(
				[...seen, ...answered].map(({ memory: known }) => known!),
				NOW
			)
		).toEqual({ new: 3, reviews: 1 });
	});

	it('holds new cards back when the review limit is used up, and says they come tomorrow', () => {
		const request = { ...REQUEST, limits: { newPerDay: 20, reviewsPerDay: 5 } };
		const full = buildQueue([...fresh(9), ...due(7)], request);
		expect(full.counts).toEqual({ new: 0, learning: 0, due: 5 });
		expect(full.nextDueAt).toEqual(TOMORROW);
		expect(buildQueue([...fresh(9), ...due(3)], request).counts).toEqual({ new: 2, learning: 0, due: 3 });
	});

	it('promises nothing that will never come: no new cards a day', () => {
		const request = { ...REQUEST, limits: { newPerDay: 0, reviewsPerDay: 200 } };
		expect(buildQueue(fresh(3), request).nextDueAt).toBeNull();
	});

	it('refuses an invalid time', () => {
		expect(() => buildQueue([], { ...REQUEST, now: new Date(NaN) })).toThrow(RangeError);
	});

	it('has each card at most once, only what is due, within limits, and the same for any order of cards', () => {
		const anyCard = fc.record({
			state: fc.constantFrom(null, 'learning', 'review', 'relearning'),
			dueInMs: fc.integer({ min: -30 * DAY_MS, max: 3 * DAY_MS }),
			metAgoMs: fc.integer({ min: 0, max: 3 * DAY_MS }),
			position: fc.nat({ max: 5 })
		});
		const limits = fc.record({ newPerDay: fc.nat({ max: 6 }), reviewsPerDay: fc.nat({ max: 12 }) });
		fc.assert(
			fc.property(fc.array(anyCard, { maxLength: 40 }), limits, (drawn, within) => {
				const cards = drawn.map(({ state, dueInMs, metAgoMs, position }, place) => {
					const met = new Date(NOW.getTime() - metAgoMs);
					const times = { lastReviewedAt: met, firstReviewedAt: met };
					return card(`c${place}`, state && memory(state, dueInMs, times), position);
				});
				const request = { ...REQUEST, limits: within };
				const queue = buildQueue(cards, request);
				expect(buildQueue([...cards].reverse(), request)).toEqual(queue);
				expect(new Set(queue.cards.map(({ id }) => id)).size).toBe(queue.cards.length);
				expect(queue.counts.new).toBeLessThanOrEqual(within.newPerDay);
				expect(queue.counts.due).toBeLessThanOrEqual(within.reviewsPerDay);
				expect(
					queue.cards.every(
						({ memory: known }) => !known || known.dueAt < TOMORROW || known.state !== 'review'
					)
				).toBe(true);
				const reviews = queue.cards.flatMap(({ memory: known }) =>
					known?.state === 'review' ? [known] : []
				);
				const chances = reviews.map((known) => retrievability(known, NOW));
				expect(chances).toEqual([...chances].sort((a, b) => a - b));
				const memories = cards.flatMap(({ memory: known }) => known ?? []);
				expect(countQueue(memories, cards.length - memories.length, request)).toEqual(queue.counts);
				if (queue.nextDueAt) expect(queue.nextDueAt.getTime()).toBeGreaterThan(NOW.getTime());
			}),
			{ numRuns: 500 }
		);
	});
});
