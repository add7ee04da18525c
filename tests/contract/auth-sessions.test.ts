/** When a session is good, when it is over, and Lucia's adapter underneath. */
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newUuid, type UserId } from '../../src/lib/ids';
import { endOtherSessions, endOwnSession, signOut, sweepExpired } from '../../src/lib/server/auth/account';
import { DrizzleAdapter } from '../../src/lib/server/auth/lucia-adapter';
import { endSessions, listSessions, resolveSession, startSession } from '../../src/lib/server/auth/sessions';
import { createToken, hashToken } from '../../src/lib/server/auth/tokens';
import type { Database } from '../../src/lib/server/db/client';
import { knownDevices, rateLimits, sessions, users, type Role } from '../../src/lib/server/db/schema';
import { openTestDatabase } from '../support/database';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START = new Date(); // the embedded database has timers of its own, which a far-off clock confuses
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let database: Database;
const db = () => database.db;

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());
// Lucia asks the system what time it is: the test's clock is the system's.
beforeEach(async () => {
	await db().delete(users);
	vi.useFakeTimers({ toFake: ['Date'], now: START });
});
afterEach(() => {
	vi.useRealTimers();
});

async function addUser(role: Role = 'learner') {
	const id = newUuid() as UserId;
	const user = { id, email: `${id}@example.org`, name: 'Ann', role, createdAt: START };
	await db()
		.insert(users)
		.values({ ...user, passwordHash: 'x' });
	return user;
}

/** Sets the clock, then asks whose token it is. */
function resolveAt(token: string, at: Date) {
	vi.setSystemTime(at);
	return resolveSession(db(), token, at);
}

const after = (ms: number) => new Date(START.getTime() + ms);

describe('a session', () => {
	it('belongs to who signed in, and is stored under the hash of its token', async () => {
		const user = await addUser('instructor');
		const { token, id } = await startSession(db(), user, BROWSER, START);
		expect(token).toMatch(/^[\w-]{32}$/);
		expect(id).toBe(hashToken(token));
		expect((await resolveSession(db(), token, START))?.user).toEqual(user);
		const rows = await db().select().from(sessions);
		expect(rows.map((row) => row.id)).toEqual([id]);
	});

	it('is opened by its token only', async () => {
		const user = await addUser();
		const { token, id } = await startSession(db(), user, BROWSER, START);
		const wrong = [
			id,
			hashToken(id),
			token.slice(1),
			`${token}A`,
			createToken(),
			'',
			'\0',
			'%00',
			token.toUpperCase()
		];
		for (const other of wrong) expect(await resolveSession(db(), other, START)).toBeNull();
		expect(await resolveSession(db(), token, START)).not.toBeNull();
	});

	it('is not made by a token that a browser brought along', async () => {
		const planted = createToken();
		const user = await addUser();
		expect(await resolveSession(db(), planted, START)).toBeNull();
		const { token } = await startSession(db(), user, BROWSER, START);
		expect(token).not.toBe(planted);
		expect(await resolveSession(db(), planted, START)).toBeNull();
	});

	it.each([
		['learner', 14 * DAY_MS],
		['instructor', 12 * HOUR_MS],
		['admin', 12 * HOUR_MS]
	] as const)('of a %s ends when it is not used for %d ms, and its row goes', async (role, idleMs) => {
		const user = await addUser(role);
		const used = await startSession(db(), user, BROWSER, START);
		const unused = await startSession(db(), user, BROWSER, START);
		expect(await resolveAt(used.token, after(idleMs - 1000))).not.toBeNull();
		expect(await resolveAt(unused.token, after(idleMs))).toBeNull();
		const rows = await db().select().from(sessions);
		expect(rows.map(({ id }) => id)).toEqual([used.id]);
	});

	it.each([
		['learner', 60 * DAY_MS, 6 * DAY_MS],
		['instructor', 7 * DAY_MS, 5 * HOUR_MS],
		['admin', 7 * DAY_MS, 5 * HOUR_MS]
	] as const)('of a %s ends after %d ms, however much it is used', async (role, absoluteMs, everyMs) => {
		const { token } = await startSession(db(), await addUser(role), BROWSER, START);
		for (let ms = everyMs; ms < absoluteMs; ms += everyMs)
			expect(await resolveAt(token, after(ms))).not.toBeNull();
		expect(await resolveAt(token, after(absoluteMs - 1))).not.toBeNull();
		expect(await resolveAt(token, after(absoluteMs))).toBeNull();
		expect(await db().select().from(sessions)).toHaveLength(0);
	});

	it('asks for its cookie to be sent again when it was prolonged, and only then', async () => {
		const { token } = await startSession(db(), await addUser(), BROWSER, START);
		expect((await resolveAt(token, after(6 * DAY_MS)))?.renewedForSeconds).toBeNull();
		expect((await resolveAt(token, after(8 * DAY_MS)))?.renewedForSeconds).toBe(14 * 86_400);
		expect((await resolveAt(token, after(8 * DAY_MS + 1)))?.renewedForSeconds).toBeNull();
	});

	it('keeps the last time of use to five minutes', async () => {
		const user = await addUser();
		const { token } = await startSession(db(), user, BROWSER, START);
		const lastUsed = async () => (await listSessions(db(), user, new Date()))[0]?.lastUsedAt;
		await resolveAt(token, after(4 * 60_000));
		expect(await lastUsed()).toEqual(START);
		await resolveAt(token, after(6 * 60_000));
		expect(await lastUsed()).toEqual(after(6 * 60_000));
	});

	it('shows another role at the next request, and is held to its limits', async () => {
		const user = await addUser('learner');
		const { token } = await startSession(db(), user, BROWSER, START);
		await db().update(users).set({ role: 'instructor' }).where(eq(users.id, user.id));
		expect((await resolveAt(token, after(1000)))?.user.role).toBe('instructor');
		expect(await resolveAt(token, after(13 * HOUR_MS))).toBeNull();
	});

	it('ends with its user', async () => {
		const user = await addUser();
		const { token } = await startSession(db(), user, BROWSER, START);
		await db().delete(users).where(eq(users.id, user.id));
		expect(await resolveSession(db(), token, START)).toBeNull();
	});

	it('keeps no broken text of a browser', async () => {
		const user = await addUser();
		await startSession(db(), user, `a\0b\r\nc\ud800${'😀'.repeat(300)}`, START);
		const [session] = await listSessions(db(), user, START);
		expect(session?.userAgent.startsWith('a b  c\ufffd😀')).toBe(true);
		expect(session?.userAgent.isWellFormed()).toBe(true);
		expect(session?.userAgent.length).toBeLessThanOrEqual(400);
	});
});

describe('ending sessions', () => {
	async function withSessions(count: number) {
		const user = await addUser();
		const started = [];
		for (let index = 0; index < count; index += 1)
			started.push(await startSession(db(), user, BROWSER, START));
		return { user, started };
	}

	it('ten sign-outs leave ten tokens that open nothing', async () => {
		const { user, started } = await withSessions(10);
		for (const { id } of started) await signOut(db(), user.id, id, START);
		for (const { token } of started) expect(await resolveSession(db(), token, START)).toBeNull();
	});

	it('ends one of mine, and never one of somebody else', async () => {
		const mine = await withSessions(2);
		const theirs = await withSessions(1);
		const [first, second] = mine.started;
		const [other] = theirs.started;
		await endOwnSession(db(), mine.user.id, second!.id, START);
		expect(await resolveSession(db(), second!.token, START)).toBeNull();
		for (const id of [other!.id, second!.id, 'nothing'])
			await expect(endOwnSession(db(), mine.user.id, id, START)).rejects.toMatchObject({ code: 'not_found' });
		expect(await resolveSession(db(), first!.token, START)).not.toBeNull();
		expect(await resolveSession(db(), other!.token, START)).not.toBeNull();
	});

	it('ends all others of mine, and nobody else’s', async () => {
		const mine = await withSessions(20);
		const theirs = await withSessions(3);
		const [current, ...others] = mine.started;
		expect(await endOtherSessions(db(), mine.user.id, current!.id, START)).toBe(19);
		for (const { token } of others) expect(await resolveSession(db(), token, START)).toBeNull();
		for (const { token } of [current!, ...theirs.started])
			expect(await resolveSession(db(), token, START)).not.toBeNull();
		expect(await endSessions(db(), mine.user.id, null)).toBe(1);
	});

	it('lists what is good only, the last used first', async () => {
		const { user, started } = await withSessions(3);
		const [first, second, third] = started;
		await resolveAt(second!.token, after(HOUR_MS));
		await resolveAt(third!.token, after(2 * HOUR_MS));
		const listed = await listSessions(db(), user, new Date());
		expect(listed.map(({ id }) => id)).toEqual([third!.id, second!.id, first!.id]);
		vi.setSystemTime(after(14 * DAY_MS));
		expect(await listSessions(db(), user, new Date())).toEqual([]);
	});

	it('sweeps what is over, and nothing else', async () => {
		const { user } = await withSessions(2);
		const soon = after(14 * DAY_MS + 1);
		vi.setSystemTime(soon);
		const good = await startSession(db(), user, BROWSER, soon);
		await db()
			.insert(rateLimits)
			.values([
				{ key: 'old', attempts: 3, resetsAt: START },
				{ key: 'new', attempts: 3, resetsAt: after(15 * DAY_MS) }
			]);
		await db()
			.insert(knownDevices)
			.values([
				{ userId: user.id, tokenHash: 'old', lastUsedAt: after(-400 * DAY_MS) },
				{ userId: user.id, tokenHash: 'new', lastUsedAt: START }
			]);
		await sweepExpired(db(), soon);
		expect((await db().select().from(sessions)).map(({ id }) => id)).toEqual([good.id]);
		expect((await db().select().from(rateLimits)).map(({ key }) => key)).toEqual(['new']);
		expect((await db().select().from(knownDevices)).map(({ tokenHash }) => tokenHash)).toEqual(['new']);
	});
});

describe('the adapter', () => {
	const attributes = { createdAt: START, lastUsedAt: START, userAgent: BROWSER };

	it('does the seven things that Lucia asks', async () => {
		const user = await addUser();
		const adapter = new DrizzleAdapter(db(), START);
		const session = { id: 'a', userId: user.id, expiresAt: after(DAY_MS), attributes };
		await adapter.setSession(session);
		await adapter.setSession({ ...session, id: 'b', expiresAt: after(-1) });
		const { id, ...userAttributes } = user;
		expect(await adapter.getSessionAndUser('a')).toEqual([session, { id, attributes: userAttributes }]);
		expect(await adapter.getSessionAndUser('c')).toEqual([null, null]);
		await adapter.updateSessionExpiration('a', after(2 * DAY_MS));
		await adapter.deleteExpiredSessions();
		expect(await adapter.getUserSessions(user.id)).toEqual([{ ...session, expiresAt: after(2 * DAY_MS) }]);
		await adapter.deleteSession('a');
		expect(await adapter.getUserSessions(user.id)).toEqual([]);
		await adapter.setSession(session);
		await adapter.deleteUserSessions(user.id);
		expect(await adapter.getSessionAndUser('a')).toEqual([null, null]);
	});
});
