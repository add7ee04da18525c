import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid, type LearnerId } from '../../src/lib/ids';
import { DEFAULT_SETTINGS } from '../../src/lib/scheduling';
import type { Database } from '../../src/lib/server/db/client';
import { banks, cards, memories, papers, questions } from '../../src/lib/server/db/schema';
import { getBank } from '../../src/lib/server/library';
import { getProgress } from '../../src/lib/server/progress';
import {
	countQueues,
	getLearnerSettings,
	getStudySession,
	loadStudySession,
	rebuildMemories,
	recordReviews,
	saveLearnerSettings
} from '../../src/lib/server/study';
import { openTestDatabase } from '../support/database';
import { loadCards, readFixtureBank, readLargeBank, type LoadedCard } from '../support/fixture-bank';
import { recordHistory } from '../support/learner-history';
import { insertLearner } from '../support/learners';

const MADE_AT = new Date('2026-01-01T00:00:00Z');
const NOW = new Date('2026-03-10T12:00:00Z');

let database: Database;
let bank: LoadedCard[];

beforeAll(async () => {
	database = await openTestDatabase();
	bank = await loadCards(database.db, await readFixtureBank(), { slug: 'observatory', now: MADE_AT });
	await loadCards(database.db, await readLargeBank(120), { slug: 'stars', now: MADE_AT });
});

afterAll(() => database.close());

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const listStored = (learnerId: LearnerId) =>
	database.db.select().from(memories).where(eq(memories.learnerId, learnerId)).orderBy(memories.cardId);

async function countsOf(learnerId: LearnerId, slug: string, now: Date) {
	const [row] = await database.db.select({ id: banks.id }).from(banks).where(eq(banks.slug, slug));
	return (await countQueues(database.db, learnerId, now)).get(row!.id);
}

function answer(card: LoadedCard | undefined, at: Date, rating = 3) {
	const asked = card?.questions[0];
	return {
		kind: 'answer',
		id: newUuid(),
		cardId: card?.id,
		questionId: asked?.id,
		questionVersion: asked?.version,
		rating,
		response: asked?.content.key,
		durationMs: 4000,
		reviewedAt: at
	};
}

describe('a study session', () => {
	it('brings new cards in the order of the bank, with all that is needed to ask and explain them', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const session = await getStudySession(database.db, learner, 'observatory', NOW);
		expect(session.bank).toEqual({ slug: 'observatory', title: 'The observatory of Samarkand' });
		expect(session.cards.map(({ id }) => id)).toEqual(bank.map(({ id }) => id));
		expect(session.counts).toEqual({ new: bank.length, learning: 0, due: 0 });
		expect(session.settings).toEqual({ desiredRetention: 0.9 });
		expect(session.nextDueAt).toBeNull();
		expect(session.dayEndsAt).toEqual(new Date('2026-03-11T04:00:00Z'));
		const [first, second] = session.cards;
		expect(first?.questions).toEqual(bank[0]?.questions);
		expect(first?.evidence).toEqual([
			{
				paperTitle: 'Notes on an observatory',
				authors: ['A. Writer'],
				year: 2020,
				section: 'History',
				lines: [3, 4],
				excerpt: null
			}
		]);
		expect(second?.dispute?.sides.map(({ evidence }) => evidence[0]?.lines)).toEqual([
			[9, 9],
			[12, 12]
		]);
	});

	it('shows the passage where the text of the paper is loaded', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const text = Array.from({ length: 700 }, (_, place) => String.fromCharCode(97 + (place % 26))).join('');
		await database.db.update(papers).set({ text });
		const { cards: shown } = await getStudySession(database.db, learner, 'observatory', NOW);
		expect(shown[0]?.evidence[0]?.excerpt).toBe(text.slice(40, 120));
		expect(shown[1]?.dispute?.sides[1]?.evidence[0]?.excerpt).toBe(text.slice(410, 450));
		await database.db.update(papers).set({ text: 'too short' });
		const shorter = await getStudySession(database.db, learner, 'observatory', NOW);
		expect(shorter.cards[0]?.evidence[0]?.excerpt).toBeNull();
		await database.db.update(papers).set({ text: null });
	});

	it('brings back what was answered when it is due, and says when that is', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const events = bank.map((card) => answer(card, NOW, 4));
		events[0] = answer(bank[0], NOW, 3); // ten minutes
		await recordReviews(database.db, learner, events, NOW);
		const soon = await getStudySession(database.db, learner, 'observatory', minutes(1));
		expect(soon.cards.map(({ id }) => id)).toEqual([bank[0]?.id]);
		expect(soon.cards[0]?.memory).toMatchObject({ state: 'learning', dueAt: minutes(10) });
		expect(soon.counts).toEqual({ new: 0, learning: 1, due: 0 });
		const dues = (await listStored(learner))
			.map(({ dueAt }) => dueAt)
			.sort((a, b) => a.getTime() - b.getTime());
		const nextDay = new Date(`${dues[1]!.toISOString().slice(0, 10)}T04:00:00Z`);
		expect(soon.nextDueAt).toEqual(nextDay);
		const then = await getStudySession(database.db, learner, 'observatory', nextDay);
		expect(then.cards.length).toBeGreaterThanOrEqual(2);
		expect(then.counts.due).toBeGreaterThanOrEqual(1);
	});

	it('counts in every bank what a session would bring', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		expect(await countsOf(learner, 'stars', NOW)).toEqual({ new: 20, learning: 0, due: 0 });
		const { cards: asked } = await getStudySession(database.db, learner, 'stars', NOW);
		expect(asked).toHaveLength(20);
		await recordReviews(
			database.db,
			learner,
			asked
				.slice(0, 5)
				.map((card, place) => answer({ ...card, questions: card.questions }, NOW, place < 2 ? 4 : 3)),
			NOW
		);
		for (const at of [NOW, minutes(11), minutes(24 * 60), minutes(9 * 24 * 60)])
			for (const slug of ['stars', 'observatory']) {
				const session = await loadStudySession(database.db, learner, { bankSlug: slug, now: at, limit: 500 });
				expect(await countsOf(learner, slug, at)).toEqual(session.counts);
			}
		expect(await countsOf(learner, 'stars', NOW)).toEqual({ new: 15, learning: 3, due: 0 });
		expect(await countsOf(learner, 'observatory', NOW)).toEqual({ new: bank.length, learning: 0, due: 0 });
	});

	it('brings at most what is asked for, and then says there is more now', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const session = await loadStudySession(database.db, learner, { bankSlug: 'stars', now: NOW, limit: 7 });
		expect(session.cards).toHaveLength(7);
		expect(session.counts.new).toBe(20);
		expect(session.nextDueAt).toEqual(NOW);
	});

	it('leaves retired cards and questions out', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		await recordReviews(database.db, learner, [answer(bank[1], NOW)], NOW);
		const [question] = bank[0]!.questions;
		await database.db.update(questions).set({ retiredAt: NOW }).where(eq(questions.id, question!.id));
		await database.db.update(questions).set({ retiredAt: NOW }).where(eq(questions.cardId, bank[2]!.id));
		await database.db.update(cards).set({ retiredAt: NOW }).where(eq(cards.id, bank[1]!.id));
		const session = await getStudySession(database.db, learner, 'observatory', minutes(30));
		const [first] = session.cards;
		expect(first?.questions.map(({ id }) => id)).toEqual(bank[0]?.questions.slice(1).map(({ id }) => id));
		expect(session.cards.map(({ id }) => id)).not.toContain(bank[1]?.id);
		expect(session.cards.map(({ id }) => id)).not.toContain(bank[2]?.id);
		expect(await countsOf(learner, 'observatory', minutes(30))).toEqual(session.counts);
		await database.db.update(questions).set({ retiredAt: null });
		await database.db.update(cards).set({ retiredAt: null });
	});

	it('finds no bank that is missing or somebody else’s, and an own one', async () => {
		const owner = await insertLearner(database.db, MADE_AT);
		const stranger = await insertLearner(database.db, MADE_AT);
		await loadCards(database.db, await readFixtureBank(), { slug: 'mine', now: MADE_AT, ownerId: owner });
		await database.db.update(banks).set({ published: false }).where(eq(banks.slug, 'mine'));
		for (const slug of ['mine', 'nowhere'])
			await expect(getStudySession(database.db, stranger, slug, NOW)).rejects.toMatchObject({
				code: 'not_found'
			});
		expect((await getStudySession(database.db, owner, 'mine', NOW)).cards).toHaveLength(bank.length);
		expect((await countQueues(database.db, owner, NOW)).size).toBe(3);
		expect((await countQueues(database.db, stranger, NOW)).size).toBe(2);
		expect((await getProgress(database.db, stranger, NOW)).banks).toHaveLength(2);
		expect(await getBank(database.db, 'observatory')).not.toBeNull();
	});
});

describe('settings of a learner', () => {
	it('are the defaults until something is set', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		expect(await getLearnerSettings(database.db, learner)).toEqual(DEFAULT_SETTINGS);
		expect(DEFAULT_SETTINGS).toMatchObject({
			desiredRetention: 0.9,
			newPerDay: 20,
			reviewsPerDay: 200,
			dayStartHour: 4
		});
	});

	it('hold in the queue, and fold the memories again for another retention', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		await recordReviews(database.db, learner, [answer(bank[0], NOW, 4)], NOW);
		const [before] = await listStored(learner);
		const wanted = {
			desiredRetention: 0.8,
			newPerDay: 3,
			reviewsPerDay: 9,
			timeZone: 'asia/tashkent',
			dayStartHour: 5
		};
		const kept = await saveLearnerSettings(database.db, learner, wanted);
		expect(kept).toEqual({ ...wanted, timeZone: 'Asia/Tashkent' });
		expect(await getLearnerSettings(database.db, learner)).toEqual(kept);
		const [after] = await listStored(learner);
		expect(after?.stability).toBe(before?.stability);
		expect(after!.intervalDays).toBeGreaterThan(before!.intervalDays);
		const session = await getStudySession(database.db, learner, 'stars', NOW);
		expect(session.counts.new).toBe(3);
		expect(session.dayEndsAt).toEqual(new Date('2026-03-11T00:00:00Z'));
	});

	it('refuse what cannot be used, field by field, and keep what was there', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const wrong = {
			desiredRetention: 1.2,
			newPerDay: -1,
			reviewsPerDay: 2.5,
			timeZone: 'Mars/Olympus',
			dayStartHour: 24
		};
		await expect(saveLearnerSettings(database.db, learner, wrong)).rejects.toMatchObject({
			code: 'invalid_input',
			details: Object.fromEntries(Object.keys(wrong).map((field) => [field, expect.any(String)]))
		});
		await expect(saveLearnerSettings(database.db, learner, null)).rejects.toMatchObject({
			code: 'invalid_input'
		});
		expect(await getLearnerSettings(database.db, learner)).toEqual(DEFAULT_SETTINGS);
	});
});

describe('forty evenings of study', () => {
	it('leave memories that the log gives again, and a progress that adds up', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const recorded = await recordHistory(database.db, learner, { now: NOW, days: 40, bankSlug: 'stars' });
		expect(recorded).toBeGreaterThan(300);
		const stored = await listStored(learner);
		expect(stored.length).toBeGreaterThan(100);
		await database.db.delete(memories).where(eq(memories.cardId, stored[0]!.cardId));
		await database.db
			.update(memories)
			.set({ stability: 1, learningStep: 9 })
			.where(eq(memories.cardId, stored[1]!.cardId));
		expect(await rebuildMemories(database.db, learner)).toBe(stored.length);
		expect(await listStored(learner)).toEqual(stored);
		const progress = await getProgress(database.db, learner, NOW);
		const { cards: counted, trueRetention, days, due } = progress;
		expect(counted.learning + counted.young + counted.mature).toBe(stored.length);
		expect(trueRetention.all.all.total).toBeGreaterThan(100);
		// Answers are drawn with the predicted chance, so what was retained lies near what was desired.
		expect(trueRetention.all.all.share).toBeGreaterThan(0.8);
		expect(trueRetention.all.all.share).toBeLessThan(0.98);
		expect(trueRetention.all.young.total + trueRetention.all.mature.total).toBe(trueRetention.all.all.total);
		expect(days.reduce((sum, { answered }) => sum + answered, 0)).toBeLessThan(recorded);
		expect(days.every(({ answered, right, wrong }) => answered === right + wrong)).toBe(true);
		expect(due.reduce((sum, { total }) => sum + total, 0)).toBeLessThanOrEqual(stored.length);
		expect(due[0]?.total).toBe(counted.due);
		const session = await loadStudySession(database.db, learner, { bankSlug: 'stars', now: NOW, limit: 500 });
		expect(session.counts.due + session.counts.learning).toBe(counted.due);
	}, 120_000);
});
