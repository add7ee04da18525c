import fc from 'fast-check';
import { createEmptyCard, fsrs, type Card } from 'ts-fsrs';
import { describe, expect, it, vi } from 'vitest';
import type { CardId, ReviewId } from '../ids';
import { activeEvents, compareEvents } from './events';
import { foldMemory, previewRatings, traceMemory } from './fold';
import { applyRating, retrievability } from './fsrs';
import { answerOf, logArbitrary, undoOf } from '../../../tests/support/review-log';
import type { Memory, Rating, ReviewEvent } from './types';

vi.setConfig({ testTimeout: 60_000 }); // thousands of generated cases, also on a busy machine

const SETTINGS = { desiredRetention: 0.9 };
const CARD = 'card' as CardId;
const NOW = new Date('2026-01-01T10:00:00Z');
const after = (minutes: number, from = NOW) => new Date(from.getTime() + minutes * 60_000);
const DAY = 24 * 60;

function logOf(steps: readonly (readonly [minutes: number, rating: Rating])[]): ReviewEvent[] {
	return steps.map(([minutes, rating], place) =>
		answerOf(`a${String(place).padStart(2, '0')}`, after(minutes), { rating })
	);
}

const fold = (events: readonly ReviewEvent[]) => foldMemory(events, CARD, SETTINGS);

describe('the fold', () => {
	it('gives no memory without a review', () => {
		expect(fold([])).toBeNull();
	});

	// 1 min, 6 min, 10 min and 8 days are what ts-fsrs and Anki give a new card with steps of 1 and 10 minutes.
	it.each([
		[1, 'learning', 1],
		[2, 'learning', 6],
		[3, 'learning', 10]
	] as const)('puts a new card rated %i into %s for %i minutes', (rating, state, minutes) => {
		const memory = fold(logOf([[0, rating]]));
		expect(memory).toMatchObject({
			state,
			dueAt: after(minutes),
			reviewCount: 1,
			lapses: 0,
			intervalDays: 0
		});
		expect(memory).toMatchObject({ firstReviewedAt: NOW, lastReviewedAt: NOW });
	});

	it('graduates a new card rated easy, and one rated good twice', () => {
		const easy = fold(logOf([[0, 4]]));
		expect(easy?.state).toBe('review');
		expect(easy?.dueAt).toEqual(after((easy?.intervalDays ?? 0) * DAY));
		// 8 days before fuzz, which moves it by at most 2 days here
		expect(Math.abs((easy?.intervalDays ?? 0) - 8)).toBeLessThanOrEqual(2);
		expect(fold(logOf([[0, 3]]))).toMatchObject({ state: 'learning', learningStep: 1 });
		expect(
			fold(
				logOf([
					[0, 3],
					[10, 3]
				])
			)
		).toMatchObject({ state: 'review', learningStep: 0, reviewCount: 2 });
	});

	it('counts a lapse and relearns for ten minutes', () => {
		const memory = fold(
			logOf([
				[0, 4],
				[8 * DAY, 1]
			])
		);
		expect(memory).toMatchObject({ state: 'relearning', lapses: 1, dueAt: after(8 * DAY + 10) });
	});

	it.each([
		[
			'again in the same minute',
			[
				[0, 3],
				[0, 3]
			]
		],
		[
			'a pass on every due day',
			[
				[0, 3],
				[10, 3],
				[3 * DAY, 3],
				[14 * DAY, 3],
				[60 * DAY, 3]
			]
		],
		[
			'lapses and relearning',
			[
				[0, 4],
				[9 * DAY, 1],
				[9 * DAY + 10, 3],
				[12 * DAY, 1],
				[12 * DAY + 5, 1],
				[12 * DAY + 20, 4]
			]
		],
		[
			'every rating',
			[
				[0, 1],
				[1, 2],
				[7, 3],
				[20, 4],
				[10 * DAY, 2],
				[20 * DAY, 3],
				[60 * DAY, 4],
				[400 * DAY, 1]
			]
		],
		[
			'years of being away',
			[
				[0, 4],
				[2000 * DAY, 3],
				[2001 * DAY, 3]
			]
		]
	] as [string, [number, Rating][]][])('follows ts-fsrs step by step (fuzz aside): %s', (_, steps) => {
		const reference = fsrs({ request_retention: 0.9 });
		let card: Card = createEmptyCard(NOW);
		for (const { after: memory, event } of traceMemory(logOf(steps), CARD, SETTINGS)) {
			card = reference.next(card, event.reviewedAt, event.rating).card;
			expect(memory.stability).toBe(card.stability);
			expect(memory.difficulty).toBe(card.difficulty);
			expect(memory.learningStep).toBe(card.learning_steps);
			expect(memory.lapses).toBe(card.lapses);
			expect(memory.reviewCount).toBe(card.reps);
			expect(['new', 'learning', 'review', 'relearning'][card.state]).toBe(memory.state);
			if (memory.state !== 'review') expect(memory.dueAt).toEqual(card.due);
			// Fuzz: within about 5 % + 1 day of the plain interval, see docs/formulas.md#fuzz.
			else
				expect(Math.abs(memory.intervalDays - card.scheduled_days)).toBeLessThanOrEqual(
					3 + 0.15 * card.scheduled_days
				);
			card = { ...card, due: memory.dueAt, scheduled_days: memory.intervalDays };
		}
	});

	it('gives the stability and difficulty of ts-fsrs reschedule for the whole log', () => {
		const steps: [number, Rating][] = [
			[0, 3],
			[10, 3],
			[3 * DAY, 3],
			[14 * DAY, 1],
			[14 * DAY + 10, 3],
			[20 * DAY, 2]
		];
		const history = steps.map(([minutes, rating]) => ({ rating, review: after(minutes) }));
		const { collections } = fsrs({ request_retention: 0.9 }).reschedule(createEmptyCard(NOW), history, {
			update_memory_state: true
		});
		const last = collections.at(-1)?.card;
		const memory = fold(logOf(steps));
		expect(memory?.stability).toBe(last?.stability);
		expect(memory?.difficulty).toBe(last?.difficulty);
	});

	it('counts two reviews of one instant both, by id', () => {
		const events = [answerOf('b', NOW, { rating: 4 }), answerOf('a', NOW, { rating: 1 })];
		expect(traceMemory(events, CARD, SETTINGS).map(({ event }) => event.id)).toEqual(['a', 'b']);
		expect(fold(events)?.reviewCount).toBe(2);
	});

	it('puts a review that arrives late where it belongs', () => {
		const [first, second, third] = logOf([
			[0, 3],
			[10, 3],
			[5 * DAY, 3]
		]) as [ReviewEvent, ReviewEvent, ReviewEvent];
		expect(fold([third, first, second])).toEqual(fold([first, second, third]));
	});

	it('leaves other cards out', () => {
		const other = answerOf('x', after(5), { cardId: 'other' as CardId });
		expect(fold([...logOf([[0, 3]]), other])).toEqual(fold(logOf([[0, 3]])));
	});

	it('makes the card new when its only review is undone, and the same by a redo', () => {
		const [only] = logOf([[0, 3]]) as [ReviewEvent];
		const undo = undoOf('u1', only.id, after(1));
		expect(fold([only, undo])).toBeNull();
		expect(fold([only, undo, undoOf('u2', 'u1', after(2))])).toEqual(fold([only]));
	});

	it('refuses an invalid time and a retention out of range', () => {
		expect(() => fold([answerOf('a', new Date(NaN))])).toThrow(RangeError);
		expect(() => foldMemory(logOf([[0, 3]]), CARD, { desiredRetention: 1 })).toThrow(RangeError);
		expect(() => foldMemory(logOf([[0, 3]]), CARD, { desiredRetention: NaN })).toThrow(RangeError);
	});

	it('never loses a finite, sane memory over any log', () => {
		fc.assert(
			fc.property(logArbitrary({ cards: 1 }), (log) => {
				for (const { after: memory } of traceMemory(log, 'card0' as CardId, SETTINGS)) {
					expect(memory.stability).toBeGreaterThan(0);
					expect(memory.difficulty).toBeGreaterThanOrEqual(1);
					expect(memory.difficulty).toBeLessThanOrEqual(10);
					expect(memory.dueAt.getTime()).toBeGreaterThan(memory.lastReviewedAt.getTime());
				}
			}),
			{ numRuns: 300 }
		);
	});
});

describe('a memory that does not depend on how its reviews arrive', () => {
	/** Keeps a log as a server does (each id once) and folds after every batch. */
	function receive(batches: readonly (readonly ReviewEvent[])[], cardId: CardId): Memory | null {
		const log = new Map<ReviewId, ReviewEvent>();
		let memory: Memory | null = null;
		for (const batch of batches) {
			for (const event of batch) if (!log.has(event.id)) log.set(event.id, event);
			memory = foldMemory([...log.values()], cardId, SETTINGS);
		}
		return memory;
	}

	it('is identical in 2,000 permutations, repeats and batchings over three devices', () => {
		const cases = logArbitrary({ cards: 2 }).chain((log) =>
			fc.record({
				log: fc.constant(log),
				order: fc.shuffledSubarray(log, { minLength: log.length }),
				repeats: fc.array(fc.constantFrom(...log), { maxLength: 20 }),
				cuts: fc.array(fc.nat({ max: 60 }), { maxLength: 6 })
			})
		);
		fc.assert(
			fc.property(cases, ({ log, order, repeats, cuts }) => {
				const arrived = [...order.slice(0, 3), ...repeats, ...order];
				const edges = [0, ...cuts.sort((a, b) => a - b), arrived.length];
				const batches = edges.slice(1).map((edge, place) => arrived.slice(edges[place], edge));
				const sorted = [...log].sort(compareEvents);
				for (const cardId of ['card0', 'card1'] as CardId[])
					expect(receive([...batches, order], cardId)).toEqual(foldMemory(sorted, cardId, SETTINGS));
			}),
			{ numRuns: 2000 }
		);
	});

	it('is the same after an undo of the last review as if it had never been given', () => {
		fc.assert(
			fc.property(logArbitrary({ cards: 1 }), (log) => {
				const cardId = 'card0' as CardId;
				const counting = activeEvents(log);
				const last = counting.at(-1);
				fc.pre(last !== undefined);
				const end = new Date(Date.UTC(2030, 0, 1));
				const undo = undoOf('zz1', last!.id, end, cardId);
				const undone = foldMemory([...log, undo], cardId, SETTINGS);
				expect(undone).toEqual(foldMemory(counting.slice(0, -1), cardId, SETTINGS));
				const redo = undoOf('zz2', 'zz1', end, cardId);
				expect(foldMemory([...log, undo, redo], cardId, SETTINGS)).toEqual(foldMemory(log, cardId, SETTINGS));
			}),
			{ numRuns: 500 }
		);
	});
});

describe('the preview on the buttons', () => {
	it('is exactly what the fold keeps, fuzz included', () => {
		fc.assert(
			fc.property(logArbitrary({ cards: 1 }), fc.nat({ max: 400 * DAY }), (log, wait) => {
				const cardId = 'card0' as CardId;
				const memory = foldMemory(log, cardId, SETTINGS);
				const now = after(wait, memory?.lastReviewedAt ?? NOW);
				const preview = previewRatings(memory, cardId, SETTINGS, now);
				for (const rating of [1, 2, 3, 4] as const) {
					const answer = answerOf('zz', now, { rating, cardId });
					expect(foldMemory([...log, answer], cardId, SETTINGS)).toEqual(preview[rating]);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('never shows an easier rating with a shorter interval', () => {
		const memory = fold(logOf([[0, 4]]));
		const preview = previewRatings(memory, CARD, SETTINGS, memory!.dueAt);
		const dues = ([1, 2, 3, 4] as const).map((rating) => preview[rating].dueAt.getTime());
		expect(dues).toEqual([...dues].sort((a, b) => a - b));
		expect(new Set(dues).size).toBe(4);
	});

	it('draws another fuzz for another card, and the same again for the same', () => {
		const steps: [number, Rating][] = [
			[0, 4],
			[8 * DAY, 3],
			[60 * DAY, 3]
		];
		const intervals = Array.from({ length: 40 }, (_, place) => {
			const cardId = `card${place}` as CardId;
			const events = logOf(steps).map((event) => ({ ...event, cardId }));
			const memory = foldMemory(events, cardId, SETTINGS);
			expect(foldMemory(events, cardId, SETTINGS)).toEqual(memory);
			return memory?.intervalDays;
		});
		expect(new Set(intervals).size).toBeGreaterThan(5);
	});

	it('takes a clock that was set back as standing still, and refuses an invalid one', () => {
		const memory = fold(logOf([[0, 4]]));
		expect(previewRatings(memory, CARD, SETTINGS, after(-5 * DAY))).toEqual(
			previewRatings(memory, CARD, SETTINGS, NOW)
		);
		expect(applyRating({ memory, cardId: CARD, settings: SETTINGS }, 3, after(-5)).lastReviewedAt).toEqual(
			NOW
		);
		expect(() => previewRatings(memory, CARD, SETTINGS, new Date(NaN))).toThrow(RangeError);
		expect(() => previewRatings(null, CARD, SETTINGS, new Date(NaN))).toThrow(RangeError);
	});

	it('gives longer intervals where less retention is wanted', () => {
		const memory = fold(logOf([[0, 4]]));
		const [high, low] = [0.97, 0.8].map((desiredRetention) =>
			previewRatings(memory, CARD, { desiredRetention }, after(8 * DAY))
		);
		expect(low![3].intervalDays).toBeGreaterThan(high![3].intervalDays);
	});
});

describe('retrievability', () => {
	const memory = fold(logOf([[0, 4]]))!;

	it('is 1 at the review, 0.9 after as many days as the stability, and falls all the time', () => {
		expect(retrievability(memory, NOW)).toBe(1);
		expect(retrievability(memory, after(memory.stability * DAY))).toBeCloseTo(0.9, 7);
		const chances = [0, 0.5, 1, 10, 100, 10_000].map((days) => retrievability(memory, after(days * DAY)));
		expect(chances).toEqual([...chances].sort((a, b) => b - a));
		expect(chances.every((chance) => chance > 0 && chance <= 1)).toBe(true);
	});

	it('agrees with ts-fsrs on whole days', () => {
		const card = { ...createEmptyCard(NOW), state: 2, stability: memory.stability, last_review: NOW };
		for (const days of [0, 1, 7, 30, 365])
			expect(retrievability(memory, after(days * DAY))).toBeCloseTo(
				fsrs().get_retrievability(card, after(days * DAY), false),
				8
			);
	});

	it('is 1 before the review and refuses an invalid time', () => {
		expect(retrievability(memory, after(-10))).toBe(1);
		expect(() => retrievability(memory, new Date(NaN))).toThrow(RangeError);
	});
});
