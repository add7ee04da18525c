/** The app is killed in the middle of writing reviews, again and again; then everything is counted. */
import { setTimeout as wait } from 'node:timers/promises';
import { asc } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { newUuid, type LearnerId } from '../../src/lib/ids';
import { reviews, memories, users } from '../../src/lib/server/db/schema';
import { openDatabase } from '../../src/lib/server/db/open';
import { rebuildMemories } from '../../src/lib/server/study';
import type { StudySession } from '../../src/lib/scheduling/types';
import {
	makeDataFolder,
	removeAppFolders,
	runCommand,
	signUp,
	startApp,
	type RunningApp
} from '../support/app';

const KILLS = 10;
const CLIENTS = 4;
const EVENTS_A_CALL = 3;
const ACKNOWLEDGED_A_ROUND = 30;

afterAll(removeAppFolders);

interface Client {
	cookie: string;
	session: StudySession;
	/** What the server said it has kept. */
	acknowledged: string[];
	/** What was sent without an answer: may be there or not, but not twice. */
	unclear: string[];
}

async function makeClient(app: RunningApp): Promise<Client> {
	const cookie = await signUp(app.origin);
	const answer = await fetch(`${app.origin}/api/study/fixture`, { headers: { cookie } });
	expect(answer.status).toBe(200);
	return { cookie, session: (await answer.json()) as StudySession, acknowledged: [], unclear: [] };
}

/** Some answers to flip cards: the learner judges these, so any rating is right. */
function makeEvents({ cards }: StudySession) {
	const flips = cards.flatMap(({ id: cardId, questions }) =>
		questions
			.filter(({ content }) => content.type === 'flip')
			.map(({ id, version }) => ({ cardId, questionId: id, questionVersion: version }))
	);
	return Array.from({ length: EVENTS_A_CALL }, (_, at) => ({
		kind: 'answer',
		id: newUuid(),
		...flips[at % flips.length],
		rating: 1 + (at % 4),
		response: null,
		durationMs: 900,
		reviewedAt: new Date().toISOString()
	}));
}

/** Sends reviews, one call after the other, until the server is gone. */
async function study(app: RunningApp, client: Client): Promise<void> {
	for (;;) {
		const events = makeEvents(client.session);
		const ids = events.map(({ id }) => id);
		try {
			const answer = await fetch(`${app.origin}/api/reviews`, {
				method: 'POST',
				headers: { cookie: client.cookie, origin: app.origin, 'content-type': 'application/json' },
				body: JSON.stringify({ events })
			});
			const text = await answer.text();
			if (answer.status !== 200) throw new Refused(`POST /api/reviews answered ${answer.status}: ${text}`);
			const { accepted } = JSON.parse(text) as { accepted: string[] };
			client.acknowledged.push(...accepted);
		} catch (error) {
			if (error instanceof Refused) throw error;
			client.unclear.push(...ids);
			return;
		}
	}
}

class Refused extends Error {}

const countAcknowledged = (clients: Client[]) =>
	clients.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);

it(`loses no acknowledged review in ${KILLS} kills, and keeps none twice`, { timeout: 400_000 }, async () => {
	const dataFolder = await makeDataFolder();
	await runCommand(['load', 'tests/fixtures/bank.json', '--slug', 'fixture'], { REGISTAN_DATA: dataFolder });
	let clients: Client[] = [];
	for (let kill = 0; kill < KILLS; kill += 1) {
		const app = await startApp({ dataFolder });
		if (kill === 0) clients = await Promise.all(Array.from({ length: CLIENTS }, () => makeClient(app)));
		const before = countAcknowledged(clients);
		const studying = Promise.all(clients.map((client) => study(app, client)));
		while (countAcknowledged(clients) < before + ACKNOWLEDGED_A_ROUND) await wait(5);
		await wait(17 * kill); // at another moment of the writing each time
		await app.stop('SIGKILL');
		await studying;
	}

	const database = await openDatabase({ databaseUrl: null, dataFolder }, { purpose: 'counting' });
	try {
		const kept = (await database.db.select({ id: reviews.id }).from(reviews)).map(({ id }) => id as string);
		const keptSet = new Set(kept);
		const acknowledged = clients.flatMap((client) => client.acknowledged);
		const unclear = new Set(clients.flatMap((client) => client.unclear));
		console.log(
			`${KILLS} kills: ${acknowledged.length} acknowledged, ${unclear.size} unclear, ${kept.length} kept`
		);
		expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * ACKNOWLEDGED_A_ROUND);
		expect(acknowledged.filter((id) => !keptSet.has(id))).toEqual([]);
		expect(keptSet.size).toBe(kept.length);
		const known = new Set([...acknowledged, ...unclear]);
		expect(kept.filter((id) => !known.has(id))).toEqual([]);

		const readMemories = () =>
			database.db.select().from(memories).orderBy(asc(memories.learnerId), asc(memories.cardId));
		const stored = await readMemories();
		expect(stored.length).toBeGreaterThan(0);
		for (const { id } of await database.db.select({ id: users.id }).from(users))
			await rebuildMemories(database.db, id as LearnerId);
		expect(await readMemories()).toEqual(stored);
	} finally {
		await database.close();
	}
});
