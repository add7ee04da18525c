import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid, type LearnerId, type ReviewId } from '../../src/lib/ids';
import { foldMemory } from '../../src/lib/scheduling';
import type { Database } from '../../src/lib/server/db/client';
import { banks, cards, memories, questions, reviews } from '../../src/lib/server/db/schema';
import { getLearnerSettings, rebuildMemories, recordReviews } from '../../src/lib/server/study';
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

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

/** A right answer to the first question of a card. */
function answer(card: LoadedCard | undefined, changes: Record<string, unknown> = {}) {
	const asked = card?.questions[0];
	return {
		kind: 'answer',
		id: newUuid(),
		cardId: card?.id,
		questionId: asked?.id,
		questionVersion: 1,
		rating: 3,
		response: asked?.content.key,
		durationMs: 4000,
		reviewedAt: NOW.toISOString(),
		...changes
	};
}

function undo(target: { id: string; cardId: unknown }, at: Date) {
	return {
		kind: 'undo',
		id: newUuid(),
		cardId: target.cardId,
		undoesId: target.id,
		reviewedAt: at.toISOString()
	};
}

const listRows = (learnerId: LearnerId) =>
	database.db.select().from(reviews).where(eq(reviews.learnerId, learnerId)).orderBy(reviews.id);
const listStored = (learnerId: LearnerId) =>
	database.db.select().from(memories).where(eq(memories.learnerId, learnerId)).orderBy(memories.cardId);

describe('recording reviews', () => {
	it('keeps a review and gives the memory that it leaves', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const result = await recordReviews(database.db, learner, [answer(bank[0])], NOW);
		expect(result.refused).toEqual([]);
		expect(result.accepted).toHaveLength(1);
		const [touched] = result.memories;
		expect(touched).toMatchObject({ cardId: bank[0]?.id, memory: { state: 'learning', reviewCount: 1 } });
		expect(touched?.memory?.dueAt).toEqual(minutes(10));
		const [stored] = await listStored(learner);
		expect(stored).toEqual({ learnerId: learner, cardId: bank[0]?.id, ...touched?.memory });
		expect(await listRows(learner)).toMatchObject([
			{ rating: 3, isRight: true, durationMs: 4000, receivedAt: NOW }
		]);
	});

	it('keeps each id once when every review is sent five times in parallel', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const sent = Array.from({ length: 60 }, (_, place) =>
			answer(bank[place % bank.length], { reviewedAt: minutes(-place).toISOString() })
		);
		const copies = sent.flatMap((event) => Array.from({ length: 5 }, () => event));
		const results = await Promise.all(
			copies.map((event) => recordReviews(database.db, learner, [event], NOW))
		);
		expect(results.every(({ accepted, refused }) => accepted.length === 1 && refused.length === 0)).toBe(
			true
		);
		const rows = await listRows(learner);
		expect(rows.map(({ id }) => id)).toEqual(sent.map(({ id }) => id).sort());
		const stored = await listStored(learner);
		expect(await rebuildMemories(database.db, learner)).toBe(bank.length);
		expect(await listStored(learner)).toEqual(stored);
		expect(stored.reduce((sum, { reviewCount }) => sum + reviewCount, 0)).toBe(60);
	});

	it('gives the same answer to each copy of a batch', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const batch = bank.map((card) => answer(card));
		const copies = Array.from({ length: 5 }, () => recordReviews(database.db, learner, batch, NOW));
		const answers = new Set((await Promise.all(copies)).map((result) => JSON.stringify(result)));
		expect(answers.size).toBe(1);
		expect(await listRows(learner)).toHaveLength(batch.length);
	});

	it('folds both of two first reviews of one card that arrive at once', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		for (const card of bank) {
			const events = [answer(card), answer(card, { reviewedAt: minutes(10).toISOString() })];
			await Promise.all(events.map((event) => recordReviews(database.db, learner, [event], minutes(20))));
		}
		const stored = await listStored(learner);
		expect(stored.map(({ reviewCount }) => reviewCount)).toEqual(bank.map(() => 2));
	});

	it('ends in the same memory whatever the order, batches and repeats of arrival', async () => {
		const history = [0, 10, 3000, 9000, 30_000].map((at) =>
			answer(bank[0], { reviewedAt: minutes(at - 40_000).toISOString() })
		);
		const taken = history[4] as (typeof history)[number];
		const all = [...history, undo(taken, minutes(-9000))];
		const orders = [
			all,
			[...all].reverse(),
			[...all.slice(3), ...all],
			[...all.slice(2), ...all.slice(0, 4)]
		];
		const seen = new Set<string>();
		for (const order of orders) {
			const learner = await insertLearner(database.db, MADE_AT);
			for (let from = 0; from < order.length; from += 2)
				await recordReviews(database.db, learner, order.slice(from, from + 2), NOW);
			const [stored] = await listStored(learner);
			seen.add(JSON.stringify({ ...stored, learnerId: null }));
			expect(stored?.reviewCount).toBe(4);
		}
		expect(seen.size).toBe(1);
	});

	it('makes a card new again when its only review is undone, and known again by a redo', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const first = answer(bank[0]);
		const before = await recordReviews(database.db, learner, [first], NOW);
		const takeBack = undo(first as { id: string; cardId: unknown }, minutes(1));
		const undone = await recordReviews(database.db, learner, [takeBack], minutes(1));
		expect(undone.memories).toEqual([{ cardId: bank[0]?.id, memory: null }]);
		expect(await listStored(learner)).toEqual([]);
		const redone = await recordReviews(database.db, learner, [undo(takeBack, minutes(2))], minutes(2));
		expect(redone.memories).toEqual(before.memories);
		expect(await listRows(learner)).toHaveLength(3);
	});

	it('refuses the same id with another content, and keeps what was there', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const first = answer(bank[0]);
		await recordReviews(database.db, learner, [first], NOW);
		const before = await listStored(learner);
		const result = await recordReviews(database.db, learner, [{ ...first, rating: 4 }], NOW);
		expect(result).toMatchObject({
			accepted: [],
			memories: [],
			refused: [{ id: first.id, code: 'conflict' }]
		});
		expect(await listStored(learner)).toEqual(before);
		const twice = answer(bank[1]);
		const batch = await recordReviews(database.db, learner, [twice, twice, { ...twice, durationMs: 1 }], NOW);
		expect(batch).toMatchObject({ accepted: [twice.id], refused: [{ index: 2, code: 'conflict' }] });
	});

	it('lets two learners use the same id', async () => {
		const event = answer(bank[0]);
		for (let learners = 0; learners < 2; learners++) {
			const learner = await insertLearner(database.db, MADE_AT);
			const result = await recordReviews(database.db, learner, [event], NOW);
			expect(result.accepted).toEqual([event.id]);
		}
	});

	it('refuses unreadable events one by one and keeps the good ones', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const good = answer(bank[0]);
		const deep = JSON.parse('['.repeat(200) + ']'.repeat(200)) as unknown;
		const bad = [
			null,
			'text',
			answer(bank[0], { rating: 5 }),
			answer(bank[0], { rating: '3' }),
			answer(bank[0], { id: 'not-a-uuid' }),
			answer(bank[0], { reviewedAt: 'yesterday' }),
			answer(bank[0], { reviewedAt: '2026-02-31T00:00:00Z'.replace('02-31', '13-01') }),
			answer(bank[0], { reviewedAt: '0000-01-01T00:00:00Z' }),
			answer(bank[0], { durationMs: -1 }),
			answer(bank[0], { durationMs: null }),
			answer(bank[0], { response: deep }),
			answer(bank[0], { response: 'x'.repeat(5000) }),
			answer(bank[0], { extra: 1 }),
			answer(bank[0], { cardId: 'a\0b' }),
			{ kind: 'grade', id: newUuid() }
		];
		const result = await recordReviews(database.db, learner, [...bad, good], NOW);
		expect(result.accepted).toEqual([good.id]);
		expect(result.refused.map(({ index, code }) => [index, code])).toEqual(
			bad.map((_, index) => [index, 'invalid_input'])
		);
		expect(await listRows(learner)).toHaveLength(1);
	});

	it('refuses what is no list, and more than 500 events', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		await expect(recordReviews(database.db, learner, { events: [] }, NOW)).rejects.toMatchObject({
			code: 'invalid_input'
		});
		await expect(recordReviews(database.db, learner, Array(501).fill({}), NOW)).rejects.toMatchObject({
			code: 'too_large'
		});
	});

	it('refuses cards of a private bank of somebody else, and questions of another card or version', async () => {
		const owner = await insertLearner(database.db, MADE_AT);
		const stranger = await insertLearner(database.db, MADE_AT);
		const document = await readFixtureBank();
		const options = { slug: 'private', ownerId: owner, now: MADE_AT };
		const own = await loadCards(database.db, document, options);
		await database.db.update(banks).set({ published: false }).where(eq(banks.slug, 'private'));
		const events = [
			answer(own[0]),
			answer(bank[0], { cardId: newUuid() }),
			answer(bank[0], { questionId: bank[1]?.questions[0]?.id }),
			answer(bank[0], { questionVersion: 2 })
		];
		const refused = await recordReviews(database.db, stranger, events, NOW);
		expect(refused.accepted).toEqual([]);
		expect(refused.refused.map(({ code }) => code)).toEqual(events.map(() => 'not_found'));
		expect(await listRows(stranger)).toEqual([]);
		expect((await recordReviews(database.db, owner, [answer(own[0])], NOW)).accepted).toHaveLength(1);
	});

	it('marks again: a wrong answer is again, a right one at least hard', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const wrong = answer(bank[0], { response: 'nobody', rating: 4 });
		const right = answer(bank[1], { rating: 1 });
		await recordReviews(database.db, learner, [wrong, right], NOW);
		const rows = new Map((await listRows(learner)).map((row) => [row.id as string, row]));
		expect(rows.get(wrong.id)).toMatchObject({ rating: 1, isRight: false });
		expect(rows.get(right.id)).toMatchObject({ rating: 2, isRight: true });
	});

	it('lets the learner judge what cannot be marked', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const card = bank.find(({ questions }) => questions.some(({ content }) => content.type === 'flip'));
		const flip = card?.questions.find(({ content }) => content.type === 'flip');
		const event = answer(card, { questionId: flip?.id, response: null, rating: 4 });
		await recordReviews(database.db, learner, [event], NOW);
		expect(await listRows(learner)).toMatchObject([{ rating: 4, isRight: null, response: null }]);
	});

	it('clamps a wrong clock to the life of the account, and keeps what it said', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const early = answer(bank[0], { reviewedAt: '1999-01-01T00:00:00Z' });
		const late = answer(bank[1], { reviewedAt: '2031-01-01T00:00:00Z' });
		await recordReviews(database.db, learner, [early, late], NOW);
		const rows = new Map((await listRows(learner)).map((row) => [row.id as string, row]));
		expect(rows.get(early.id)).toMatchObject({
			reviewedAt: MADE_AT,
			clientReviewedAt: new Date(early.reviewedAt)
		});
		expect(rows.get(late.id)).toMatchObject({
			reviewedAt: minutes(2),
			clientReviewedAt: new Date(late.reviewedAt)
		});
	});

	it('keeps a response with NUL and lone surrogates as clean text', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const event = answer(bank[0], { response: { 'a\0': ['\uD800x', 'Ulu\0gh', '😀'] } });
		const result = await recordReviews(database.db, learner, [event], NOW);
		expect(result.accepted).toEqual([event.id]);
		expect(await listRows(learner)).toMatchObject([{ response: { a: ['\uFFFDx', 'Ulugh', '😀'] } }]);
		expect((await recordReviews(database.db, learner, [event], NOW)).accepted).toEqual([event.id]);
	});

	it('counts an answer to a card and a question retired meanwhile', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const card = bank[2];
		await database.db.update(cards).set({ retiredAt: NOW }).where(eq(cards.id, card!.id));
		await database.db.update(questions).set({ retiredAt: NOW }).where(eq(questions.cardId, card!.id));
		const result = await recordReviews(database.db, learner, [answer(card)], NOW);
		expect(result.accepted).toHaveLength(1);
		await database.db.update(cards).set({ retiredAt: null }).where(eq(cards.id, card!.id));
		await database.db.update(questions).set({ retiredAt: null }).where(eq(questions.cardId, card!.id));
	});

	it('stores the memory that folding the log by hand gives', async () => {
		const learner = await insertLearner(database.db, MADE_AT);
		const events = [0, 10, 15_000, 60_000].map((at, place) =>
			answer(bank[0], { reviewedAt: minutes(at - 80_000).toISOString(), rating: place === 2 ? 2 : 3 })
		);
		await recordReviews(database.db, learner, events, NOW);
		const log = events.map((event) => ({ ...event, reviewedAt: new Date(event.reviewedAt) })) as never[];
		const expected = foldMemory(log, bank[0]!.id, await getLearnerSettings(database.db, learner));
		const [stored] = await listStored(learner);
		expect(stored).toEqual({ learnerId: learner, cardId: bank[0]?.id, ...expected });
	});

	it('finds nothing for an account that is gone', async () => {
		const gone = newUuid() as LearnerId;
		await expect(recordReviews(database.db, gone, [answer(bank[0])], NOW)).rejects.toMatchObject({
			code: 'not_found'
		});
		const rows = await database.db
			.select()
			.from(reviews)
			.where(and(eq(reviews.learnerId, gone), eq(reviews.id, newUuid() as ReviewId)));
		expect(rows).toEqual([]);
	});
});
