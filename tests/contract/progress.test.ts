import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../../src/lib/ids';
import { DEFAULT_SETTINGS } from '../../src/lib/scheduling';
import type { Database } from '../../src/lib/server/db/client';
import { getProgress } from '../../src/lib/server/progress';
import { recordReviews, saveLearnerSettings } from '../../src/lib/server/study';
import { startOfDay } from '../../src/lib/time';
import { openTestDatabase } from '../support/database';
import { loadCards, readFixtureBank, type LoadedCard } from '../support/fixture-bank';
import { insertLearner } from '../support/learners';

const MADE_AT = new Date('2026-01-01T00:00:00Z');
const NOW = new Date('2026-03-10T12:00:00Z');

let database: Database;
let bank: LoadedCard[];

beforeAll(async () => {
	database = await openTestDatabase();
	bank = await loadCards(database.db, await readFixtureBank(), { slug: 'observatory', now: MADE_AT });
});

afterAll(() => database.close());

function answer(card: LoadedCard | undefined, at: string, rating: number) {
	const asked = card?.questions[0];
	return {
		kind: 'answer',
		id: newUuid(),
		cardId: card?.id,
		questionId: asked?.id,
		questionVersion: 1,
		rating,
		response: rating === 1 ? 'nobody knows' : asked?.content.key,
		durationMs: 5000,
		reviewedAt: at
	};
}

describe('progress', () => {
	it('shows a learner without a review zeros, not gaps', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const progress = await getProgress(database.db, learner, NOW);
		expect(progress.today).toBe('2026-03-10');
		expect(progress.cards).toEqual({
			new: bank.length,
			learning: 0,
			young: 0,
			mature: 0,
			total: bank.length,
			due: 0
		});
		expect(progress.days).toHaveLength(30);
		expect(progress.days.at(-1)).toEqual(progress.todayReviews);
		expect(progress.days[0]?.day).toBe('2026-02-09');
		expect(progress.due).toHaveLength(30);
		expect(progress.due.every(({ total }) => total === 0)).toBe(true);
		expect(progress.streakDays).toBe(0);
		expect(progress.trueRetention.all.all).toEqual({ recalled: 0, total: 0, share: null });
		expect(progress.banks).toMatchObject([{ slug: 'observatory', cards: { total: bank.length } }]);
	});

	it('counts reviews by day, true retention, cards by state and what falls due', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const events = [
			answer(bank[0], '2026-03-07T10:00:00Z', 4), // new -> review, 8 days or so
			answer(bank[1], '2026-03-07T10:01:00Z', 4),
			answer(bank[0], '2026-03-09T10:00:00Z', 1), // a review card: counts for retention
			answer(bank[0], '2026-03-09T10:10:00Z', 3), // relearning: does not
			answer(bank[1], '2026-03-10T03:59:00Z', 3), // still the day before
			answer(bank[1], '2026-03-10T11:00:00Z', 3),
			answer(bank[2], '2026-03-10T11:01:00Z', 1)
		];
		const undone = answer(bank[3], '2026-03-10T11:02:00Z', 3);
		const undo = {
			kind: 'undo',
			id: newUuid(),
			cardId: undone.cardId,
			undoesId: undone.id,
			reviewedAt: '2026-03-10T11:03:00Z'
		};
		const recorded = await recordReviews(database.db, learner, [...events, undone, undo], NOW);
		expect(recorded.refused).toEqual([]);
		const progress = await getProgress(database.db, learner, NOW);
		const answered = progress.days.filter(({ answered }) => answered > 0);
		expect(answered.map(({ day, answered, right, wrong }) => [day, answered, right, wrong])).toEqual([
			['2026-03-07', 2, 2, 0],
			['2026-03-09', 3, 2, 1],
			['2026-03-10', 2, 1, 1]
		]);
		expect(progress.todayReviews).toMatchObject({ byRating: { 1: 1, 2: 0, 3: 1, 4: 0 }, durationMs: 10_000 });
		expect(progress.streakDays).toBe(2);
		expect(progress.trueRetention.week.all).toEqual({ recalled: 2, total: 3, share: 2 / 3 });
		// The third met an interval of about 21 days: fuzz decides on which side of "mature" it falls.
		const { young, mature } = progress.trueRetention.all;
		expect(young.total + mature.total).toBe(3);
		expect(young.total).toBeGreaterThanOrEqual(2);
		expect(progress.cards).toMatchObject({ learning: 1, new: bank.length - 3, total: bank.length });
		expect(progress.cards.young + progress.cards.mature).toBe(2);
		expect(progress.due.reduce((sum, { total }) => sum + total, 0)).toBeLessThanOrEqual(3);
		expect(progress.due[0]).toMatchObject({ day: '2026-03-10', learning: 1 });
		const [only] = progress.banks;
		const topics = only?.topics.map(({ cards }) => cards.total) ?? [];
		expect(topics.reduce((sum, total) => sum + total, 0)).toBe(bank.length);
		expect(only?.cards).toEqual(progress.cards);
	});

	it('moves no past review to another day, and breaks no streak, when the learner travels', async () => {
		for (const [home, abroad] of [
			['Asia/Tashkent', 'America/Los_Angeles'],
			['America/Los_Angeles', 'Asia/Tashkent']
		]) {
			const learner = await insertLearner(database.db, MADE_AT);
			const settle = (timeZone: string) =>
				saveLearnerSettings(database.db, learner, { ...DEFAULT_SETTINGS, timeZone });
			const study = async (day: string, hour: number, timeZone: string) => {
				const clock = { timeZone, dayStartHour: hour };
				const at = startOfDay(day, clock);
				const event = answer(bank[0], at.toISOString(), 3);
				expect((await recordReviews(database.db, learner, [event], at)).accepted).toHaveLength(1);
			};
			await settle(home!);
			// Early, late, early, late: read in the other zone, these days would have gaps.
			for (const [place, hour] of [5, 23, 6, 22].entries()) await study(`2026-03-0${place + 1}`, hour, home!);
			const before = await getProgress(
				database.db,
				learner,
				startOfDay('2026-03-04', { timeZone: home!, dayStartHour: 23 })
			);
			await settle(abroad!);
			await study('2026-03-05', 20, abroad!);
			const now = startOfDay('2026-03-05', { timeZone: abroad!, dayStartHour: 21 });
			const after = await getProgress(database.db, learner, now);
			expect(before.streakDays).toBe(4);
			expect(after.streakDays).toBe(5);
			const studied = after.days.filter(({ answered }) => answered > 0);
			expect(studied.map(({ day, answered }) => [day, answered])).toEqual(
				[1, 2, 3, 4, 5].map((day) => [`2026-03-0${day}`, 1])
			);
		}
	});
});
