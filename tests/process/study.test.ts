/** What a learner was told is kept, is kept: the app is killed while reviews come in. */
import { afterAll, describe, expect, it } from 'vitest';
import { newUuid, type LearnerId } from '../../src/lib/ids';
import type { StudyCard, StudySession } from '../../src/lib/scheduling';
import { openDatabase } from '../../src/lib/server/db/open';
import { memories, reviews, users } from '../../src/lib/server/db/schema';
import { rebuildMemories } from '../../src/lib/server/study';
import {
	makeDataFolder,
	makePerson,
	removeAppFolders,
	runCommand,
	signUp,
	startApp,
	type RunningApp
} from '../support/app';

const ROUNDS = 5;
const CLIENTS = 4;

afterAll(removeAppFolders);

/** Somebody who answers as fast as the app replies, and notes what became of each answer. */
interface Client {
	email: string;
	cookie: string;
	/** The cards of a first session: any of them may be answered at any time. */
	cards: StudyCard[];
	/** Told that it is kept. */
	kept: Set<string>;
	/** Sent, but no reply came. */
	unclear: Map<string, unknown>;
}

async function call(app: RunningApp, cookie: string, path: string, body?: unknown): Promise<Response> {
	const headers = { cookie, origin: app.origin, 'content-type': 'application/json' };
	if (body === undefined) return fetch(`${app.origin}${path}`, { headers });
	return fetch(`${app.origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function send(app: RunningApp, client: Client, event: { id: string }): Promise<void> {
	client.unclear.set(event.id, event);
	const response = await call(app, client.cookie, '/api/reviews', { events: [event] });
	const result = (await response.json()) as { accepted: string[] };
	if (response.status !== 200 || result.accepted[0] !== event.id)
		throw new Error(`refused with ${response.status}: ${JSON.stringify(result)}`);
	client.unclear.delete(event.id);
	client.kept.add(event.id);
}

/** Answers until the app is gone. */
async function study(app: RunningApp, client: Client, isKilled: () => boolean): Promise<void> {
	for (let place = 0; ; place++) {
		const card = client.cards[place % client.cards.length];
		const asked = card?.questions[place % card.questions.length];
		const event = {
			kind: 'answer',
			id: newUuid(),
			cardId: card?.id,
			questionId: asked?.id,
			questionVersion: asked?.version,
			rating: 3,
			response: asked?.content.key,
			durationMs: 1000,
			reviewedAt: new Date().toISOString()
		};
		try {
			await send(app, client, event);
		} catch (error) {
			if (isKilled()) return;
			throw error;
		}
	}
}

describe('a server that is killed while learners answer', () => {
	it('loses no review it has acknowledged, keeps none twice, and holds the memories that the log gives', async () => {
		const dataFolder = await makeDataFolder();
		const loaded = await runCommand(['load', 'tests/fixtures/bank.json', '--slug', 'observatory'], {
			REGISTAN_DATA: dataFolder
		});
		expect(loaded).toMatchObject({ code: 0 });
		const clients: Client[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			const app = await startApp({ dataFolder });
			while (clients.length < CLIENTS) {
				const person = makePerson();
				const cookie = await signUp(app.origin, person);
				const session = await call(app, cookie, '/api/study/observatory');
				const { cards } = (await session.json()) as StudySession;
				clients.push({ email: person.email, cookie, cards, kept: new Set(), unclear: new Map() });
			}
			// What got no reply is sent again: it is there already, or it is not; both must end in one row.
			for (const client of clients)
				for (const event of client.unclear.values()) await send(app, client, event as { id: string });
			let isKilled = false;
			const working = clients.map((client) => study(app, client, () => isKilled));
			setTimeout(
				() => {
					isKilled = true;
					void app.stop('SIGKILL');
				},
				700 + round * 270
			);
			await Promise.all(working);
			await app.ended;
		}
		const database = await openDatabase({ databaseUrl: null, dataFolder }, { purpose: 'test' });
		try {
			const rows = await database.db.select().from(reviews);
			const learners = await database.db.select().from(users);
			for (const { email, kept, unclear } of clients) {
				const id = learners.find((learner) => learner.email === email)?.id as LearnerId;
				const stored = rows.filter(({ learnerId }) => learnerId === id).map((row) => row.id as string);
				expect(new Set(stored).size).toBe(stored.length);
				expect([...kept].filter((reviewId) => !stored.includes(reviewId))).toEqual([]);
				expect(stored.filter((reviewId) => !kept.has(reviewId) && !unclear.has(reviewId))).toEqual([]);
				expect(kept.size).toBeGreaterThan(0);
			}
			const listMemories = () =>
				database.db.select().from(memories).orderBy(memories.learnerId, memories.cardId);
			const before = await listMemories();
			for (const { id } of learners) await rebuildMemories(database.db, id);
			expect(await listMemories()).toEqual(before);
			const acknowledged = clients.reduce((sum, { kept }) => sum + kept.size, 0);
			console.log(`${ROUNDS} kills, ${acknowledged} acknowledged reviews, ${rows.length} rows`);
		} finally {
			await database.close();
		}
	}, 300_000);
});
