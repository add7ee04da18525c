import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid, type LearnerId } from '../../src/lib/ids';
import type { Database } from '../../src/lib/server/db/client';
import { reviews } from '../../src/lib/server/db/schema';
import { POST } from '../../src/routes/api/reviews/+server';
import { GET } from '../../src/routes/api/study/[slug]/+server';
import { openTestDatabase } from '../support/database';
import { loadCards, readFixtureBank, type LoadedCard } from '../support/fixture-bank';
import { insertLearner } from '../support/learners';

let database: Database;
let bank: LoadedCard[];
let learner: LearnerId;

beforeAll(async () => {
	database = await openTestDatabase();
	const now = new Date('2026-01-01T00:00:00Z');
	bank = await loadCards(database.db, await readFixtureBank(), { slug: 'observatory', now });
	learner = await insertLearner(database.db, now);
});

afterAll(() => database.close());

const userOf = (id: LearnerId) => ({
	id,
	email: 'a@example.org',
	name: 'A',
	role: 'learner',
	createdAt: new Date(0)
});

/** What Kit hands to an endpoint, as far as these use it. */
function eventOf(request: Request, user: ReturnType<typeof userOf> | null, slug = '') {
	const locals = { db: database.db, user, sessionId: null, requestId: 'r' };
	return { locals, request, url: new URL(request.url), params: { slug } } as never;
}

const post = (body: BodyInit, user: ReturnType<typeof userOf> | null = userOf(learner)) =>
	Promise.resolve().then(() =>
		POST(eventOf(new Request('http://localhost/api/reviews', { method: 'POST', body }), user))
	);

const get = (slug: string, user: ReturnType<typeof userOf> | null = userOf(learner)) =>
	Promise.resolve().then(() => GET(eventOf(new Request(`http://localhost/api/study/${slug}`), user, slug)));

function answer(card: LoadedCard | undefined) {
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
		reviewedAt: new Date().toISOString()
	};
}

describe('POST /api/reviews', () => {
	it('records events and answers with dates as ISO text, never cached', async () => {
		const event = answer(bank[0]);
		const response = await post(JSON.stringify({ events: [event] }));
		expect(response.status).toBe(200);
		expect(response.headers.get('cache-control')).toBe('no-store');
		const body = (await response.json()) as { accepted: string[]; memories: { memory: { dueAt: string } }[] };
		expect(body.accepted).toEqual([event.id]);
		expect(new Date(body.memories[0]!.memory.dueAt).toISOString()).toBe(body.memories[0]?.memory.dueAt);
		const rows = await database.db.select({ id: reviews.id }).from(reviews);
		expect(rows.map(({ id }) => id)).toContain(event.id);
	});

	it.each([
		['nobody is signed in', '{"events":[]}', 401, null],
		['the body is empty', '', 400, undefined],
		['the body is no JSON', '{"events":[', 400, undefined],
		['the body is not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400, undefined],
		['events are missing', '{}', 400, undefined],
		['the body is a list', '[]', 400, undefined],
		['events are no list', '{"events":"all"}', 400, undefined],
		['there are too many events', JSON.stringify({ events: Array(501).fill(1) }), 413, undefined],
		['the body is too large', `{"events":["${'x'.repeat(600_000)}"]}`, 413, undefined]
	] as const)('refuses where %s', async (_, body, status, user) => {
		await expect(post(body, user)).rejects.toMatchObject({ status, body: { message: expect.any(String) } });
	});

	it('answers 200 with the refusals of single events', async () => {
		const good = answer(bank[1]);
		const response = await post(JSON.stringify({ events: [{ ...answer(bank[0]), rating: 9 }, good] }));
		expect(await response.json()).toMatchObject({
			accepted: [good.id],
			refused: [{ index: 0, code: 'invalid_input' }]
		});
	});
});

describe('GET /api/study/[slug]', () => {
	it('gives the next cards, never cached', async () => {
		const response = await get('observatory');
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.json()).toMatchObject({
			bank: { slug: 'observatory' },
			dayEndsAt: expect.any(String)
		});
	});

	it('refuses a stranger, and a bank that is not there', async () => {
		await expect(get('observatory', null)).rejects.toMatchObject({ status: 401 });
		await expect(get('nowhere')).rejects.toMatchObject({ status: 404 });
	});
});
