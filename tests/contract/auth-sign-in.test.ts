/** Who gets in, who does not, and how often one may try. */
import { eq } from 'drizzle-orm';
import { hash } from '@node-rs/argon2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/errors';
import { changePassword } from '../../src/lib/server/auth/change-password';
import { createFirstAdmin, isFirstAdminTokenOpen } from '../../src/lib/server/auth/first-admin';
import { LIMITS } from '../../src/lib/server/auth/limits';
import { passwordHasher } from '../../src/lib/server/auth/password-hasher';
import { listSessions, resolveSession } from '../../src/lib/server/auth/sessions';
import { signIn } from '../../src/lib/server/auth/sign-in';
import { signUp } from '../../src/lib/server/auth/sign-up';
import type { Database } from '../../src/lib/server/db/client';
import {
	auditLog,
	knownDevices,
	learnerSettings,
	oneTimeTokens,
	rateLimits,
	sessions,
	users
} from '../../src/lib/server/db/schema';
import { issueFirstAdminToken } from '../../src/lib/server/start/first-admin';
import { createCountingHasher, newAccount, visitor, type CountingHasher } from '../support/accounts';
import { openTestDatabase } from '../support/database';

let database: Database;
let hasher: CountingHasher;
const db = () => database.db;
const NOW = new Date();
const later = (ms: number) => new Date(NOW.getTime() + ms);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	for (const table of [auditLog, rateLimits, oneTimeTokens, users]) await db().delete(table);
	hasher = createCountingHasher();
});

async function signUpSomebody(over: Parameters<typeof newAccount>[0] = {}) {
	const account = newAccount(over);
	const made = await signUp(db(), { ...account, ...visitor() }, NOW, hasher);
	if (made === null) throw new Error('the address is taken');
	return { ...account, ...made };
}

/** 'in', 'wrong', or the limit that stopped it. */
function attempt(
	credentials: { email: string; password: string },
	from: Parameters<typeof visitor>[0] = {},
	now = NOW
) {
	const { email, password } = credentials;
	return signIn(db(), { email, password, ...visitor(from) }, now, hasher).then(
		(signedIn) => (signedIn === null ? 'wrong' : 'in'),
		(error: unknown) => {
			if (error instanceof AppError && error.code === 'too_many_attempts') return error.details.limit;
			throw error;
		}
	);
}

const events = async () =>
	(await db().select().from(auditLog).orderBy(auditLog.id)).map(({ event }) => event);

describe('signing up', () => {
	it('makes a learner with a session, settings in their time zone, and an entry in the log', async () => {
		const { email, session } = await signUpSomebody({ timeZone: 'Asia/Samarkand' });
		const resolved = await resolveSession(db(), session.token, NOW);
		expect(resolved?.user).toMatchObject({ email, role: 'learner' });
		const [settings] = await db().select().from(learnerSettings);
		expect(settings).toMatchObject({ learnerId: resolved?.user.id, timeZone: 'Asia/Samarkand' });
		expect(await events()).toEqual(['signed_up']);
	});

	it('takes UTC where the browser said no time zone', async () => {
		await signUpSomebody({ timeZone: "'; drop table users" });
		const [settings] = await db().select().from(learnerSettings);
		expect(settings?.timeZone).toBe('UTC');
	});

	it('refuses an address that is taken, in any case, and changes nothing', async () => {
		const { email } = await signUpSomebody({ email: 'Ann.Ümit@Example.org' });
		for (const other of [email, email.toLowerCase(), email.toUpperCase()]) {
			const again = await signUp(db(), { ...newAccount({ email: other }), ...visitor() }, NOW, hasher);
			expect(again).toBeNull();
		}
		expect(await db().select().from(users)).toHaveLength(1);
	});

	it('makes one account of twenty attempts at once with one address', async () => {
		const account = newAccount();
		const made = await Promise.all(
			Array.from({ length: 20 }, () => signUp(db(), { ...account, ...visitor() }, NOW, hasher))
		);
		expect(made.filter((one) => one !== null)).toHaveLength(1);
	});

	it('stops telling one network whose accounts exist after twenty times an hour', async () => {
		const { email } = await signUpSomebody();
		const tries: string[] = [];
		for (let count = 0; count < 30; count += 1)
			tries.push(
				await signUp(db(), { ...newAccount({ email }), ...visitor() }, NOW, hasher).then(
					() => 'told',
					(error: AppError) => error.code
				)
			);
		expect(tries.filter((answer) => answer === 'told')).toHaveLength(LIMITS.taken.most);
		expect(tries.at(-1)).toBe('too_many_attempts');
	});
});

describe('signing in', () => {
	it('starts a session under a new token and ends the one the browser came with', async () => {
		const person = await signUpSomebody();
		const from = visitor({ sessionId: person.session.id, deviceToken: person.deviceToken });
		const signedIn = await signIn(db(), { ...person, ...from }, NOW, hasher);
		expect(signedIn?.session.token).not.toBe(person.session.token);
		expect(await resolveSession(db(), signedIn?.session.token ?? '', NOW)).not.toBeNull();
		expect(await resolveSession(db(), person.session.token, NOW)).toBeNull();
	});

	it('finds the address in any case', async () => {
		const { password } = await signUpSomebody({ email: 'Someone@Example.org' });
		expect(await attempt({ email: 'sOMEONE@eXAMPLE.org', password })).toBe('in');
	});

	it('compares with a hash for an unknown address as for a wrong password', async () => {
		const person = await signUpSomebody();
		const before = hasher.compared();
		expect(await attempt({ email: person.email, password: 'wrong' })).toBe('wrong');
		expect(await attempt({ email: 'nobody@example.org', password: 'wrong' })).toBe('wrong');
		expect(hasher.compared() - before).toBe(2);
		const [known, unknown] = hasher.against().slice(-2);
		expect(known).not.toBe(unknown);
		expect(unknown).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(await events()).toEqual(['signed_up', 'sign_in_refused', 'sign_in_refused']);
	});

	it('stores hashes only: no token and no password is in any table', async () => {
		const person = await signUpSomebody();
		await attempt({ email: person.email, password: 'wrong-secret-9' });
		const rows = await Promise.all(
			[users, sessions, knownDevices, rateLimits, auditLog].map((table) => db().select().from(table))
		);
		const text = JSON.stringify(rows);
		expect(text).toContain(person.session.id);
		expect(text).not.toContain(person.session.token);
		expect(text).not.toContain(person.deviceToken);
		expect(text).not.toContain('wrong-secret-9');
		const withoutUsers = JSON.stringify(rows.slice(1));
		expect(withoutUsers).not.toContain(person.email.split('@')[0]);
	});
});

describe('attempts', () => {
	it('10,000 guesses on one account from 1,000 addresses: at most 100 are compared, and the owner gets in 100 of 100 times', async () => {
		const owner = await signUpSomebody();
		const before = hasher.compared();
		let ownerIn = 0;
		for (let guess = 0; guess < 10_000; guess += 1) {
			const address = `198.51.${Math.floor((guess % 1000) / 250)}.${guess % 250}`;
			await attempt({ email: owner.email, password: `guess ${guess}` }, { address }, later(guess * 1000));
			if (guess % 100 !== 99) continue;
			const answer = await attempt(owner, { deviceToken: owner.deviceToken }, later(guess * 1000));
			if (answer === 'in') ownerIn += 1;
		}
		expect(ownerIn).toBe(100);
		const guessesCompared = hasher.compared() - before - ownerIn;
		expect(guessesCompared).toBe(LIMITS.accountDay.most);
		expect(guessesCompared).toBeLessThanOrEqual(100);
	}, 300_000);

	it('one guess on each of 1,000 accounts from one address: 100 are compared', async () => {
		for (let guess = 0; guess < 1000; guess += 1)
			await attempt({ email: `victim-${guess}@example.org`, password: 'Sommer2026' });
		expect(hasher.compared()).toBe(LIMITS.network.most);
	}, 120_000);

	it('a network that is shut out cannot use up the attempts of an account', async () => {
		const owner = await signUpSomebody();
		for (let guess = 0; guess < LIMITS.network.most; guess += 1)
			await attempt({ email: `victim-${guess}@example.org`, password: 'guess' });
		for (let guess = 0; guess < 20; guess += 1)
			expect(await attempt({ email: owner.email, password: 'guess' })).toBe('network');
		expect(await attempt(owner, { address: '192.0.2.99' })).toBe('in');
	});

	it('all addresses of a /64 count as one', async () => {
		for (let guess = 0; guess < LIMITS.network.most; guess += 1)
			await attempt(
				{ email: `v-${guess}@example.org`, password: 'guess' },
				{ address: `2001:db8:1:2::${guess.toString(16)}` }
			);
		const next = { email: 'w@example.org', password: 'guess' };
		expect(await attempt(next, { address: '2001:db8:1:2:ffff::1' })).toBe('network');
		expect(await attempt(next, { address: '2001:db8:1:3::1' })).toBe('wrong');
	});

	it('a device cookie that was never given out is a stranger', async () => {
		const owner = await signUpSomebody();
		const deviceToken = 'A'.repeat(32);
		const answers: unknown[] = [];
		for (let guess = 0; guess < 12; guess += 1)
			answers.push(await attempt({ email: owner.email, password: 'guess' }, { deviceToken }));
		expect(answers.slice(-2)).toEqual(['account-soon', 'account-soon']);
	});

	it('a known browser may guess ten times in a quarter of an hour, and then again', async () => {
		const owner = await signUpSomebody();
		const from = { deviceToken: owner.deviceToken };
		for (let guess = 0; guess < 10; guess += 1)
			expect(await attempt({ email: owner.email, password: 'guess' }, from)).toBe('wrong');
		expect(await attempt(owner, from)).toBe('device-soon');
		expect(await attempt(owner, from, later(15 * MINUTE_MS))).toBe('in');
	});

	it('right passwords are not counted: forty learners behind one address sign in three times each', async () => {
		const learners = [];
		for (let count = 0; count < 40; count += 1) learners.push(await signUpSomebody());
		for (const round of [1, 2, 3])
			for (const learner of learners) expect(await attempt(learner, {}, later(round * MINUTE_MS))).toBe('in');
	});

	it('counters outlive the process: another connection counts on', async () => {
		const owner = await signUpSomebody();
		for (let guess = 0; guess < 10; guess += 1)
			await attempt({ email: owner.email, password: 'guess' }, { address: `192.0.2.${guess}` });
		hasher = createCountingHasher(); // nothing of this process is left but the table
		expect(await attempt(owner, { address: '192.0.2.200' })).toBe('account-soon');
		expect(await attempt(owner, { address: '192.0.2.200' }, later(DAY_MS))).toBe('in');
	});

	it('counts every one of forty guesses at once', async () => {
		const owner = await signUpSomebody();
		const before = hasher.compared();
		await Promise.all(
			Array.from({ length: 40 }, (_, guess) =>
				attempt({ email: owner.email, password: 'guess' }, { address: `192.0.2.${guess}` })
			)
		);
		expect(hasher.compared() - before).toBe(LIMITS.accountSoon.most);
	});

	it('a flood leaves one entry in the log for each limit that fills up', async () => {
		const owner = await signUpSomebody();
		for (let guess = 0; guess < 50; guess += 1)
			await attempt({ email: owner.email, password: 'guess' }, { address: `192.0.2.${guess}` });
		expect((await events()).filter((event) => event === 'sign_in_refused')).toHaveLength(11);
	});
});

describe('the hash of a password', () => {
	it('is Argon2id with 19 MiB and two passes, tells the last of 256 characters, and takes any Unicode', async () => {
		for (const password of ['x'.repeat(255), '𝒑'.repeat(255), 'пароль из слов '.repeat(17)]) {
			const stored = await passwordHasher.hash(`${password}a`);
			expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
			expect(await passwordHasher.verify(stored, `${password}a`)).toBe(true);
			expect(await passwordHasher.verify(stored, `${password}b`)).toBe(false);
		}
	});

	it('is the same for one text in two spellings of Unicode', async () => {
		const stored = await passwordHasher.hash('e\u0301clair au cafe\u0301');
		expect(await passwordHasher.verify(stored, '\u00e9clair au caf\u00e9')).toBe(true);
	});

	it('is made anew at the next sign-in if its parameters are old', async () => {
		const person = await signUpSomebody();
		const old = await hash(person.password, { memoryCost: 4096, timeCost: 3, parallelism: 1 });
		await db().update(users).set({ passwordHash: old }).where(eq(users.email, person.email));
		const signedIn = await signIn(db(), { ...person, ...visitor() }, NOW);
		expect(signedIn).not.toBeNull();
		const [row] = await db().select().from(users);
		expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(await passwordHasher.verify(row?.passwordHash ?? null, person.password)).toBe(true);
	});
});

describe('changing the password', () => {
	async function withThreeSessions() {
		const person = await signUpSomebody();
		const others = [];
		for (const address of ['192.0.2.1', '192.0.2.2'])
			others.push(await signIn(db(), { ...person, ...visitor({ address }) }, NOW, hasher));
		const resolved = await resolveSession(db(), person.session.token, NOW);
		if (!resolved) throw new Error('no session');
		return { person, user: resolved.user, others };
	}

	it('needs the old one', async () => {
		const { person, user } = await withThreeSessions();
		const change = { ...visitor(), user, oldPassword: 'not it', newPassword: 'another long one' };
		expect(await changePassword(db(), change, NOW, hasher)).toBeNull();
		expect(await attempt(person, { deviceToken: person.deviceToken })).toBe('in');
	});

	it('ends all other sessions, moves this one to a new token, and forgets other browsers', async () => {
		const { person, user, others } = await withThreeSessions();
		const from = visitor({ sessionId: person.session.id, deviceToken: person.deviceToken });
		const change = { ...from, user, oldPassword: person.password, newPassword: 'another long one' };
		const changed = await changePassword(db(), change, NOW, hasher);
		for (const token of [person.session.token, ...others.map((other) => other?.session.token ?? '')])
			expect(await resolveSession(db(), token, NOW)).toBeNull();
		expect(await resolveSession(db(), changed?.session.token ?? '', NOW)).not.toBeNull();
		expect(await listSessions(db(), user, NOW)).toHaveLength(1);
		expect(await db().select().from(knownDevices)).toHaveLength(1);
		expect(await attempt(person)).toBe('wrong');
		expect(await attempt({ email: person.email, password: 'another long one' })).toBe('in');
	});

	it('may be tried ten times in a quarter of an hour', async () => {
		const { user } = await withThreeSessions();
		const change = { ...visitor(), user, oldPassword: 'guess', newPassword: 'another long one' };
		for (let guess = 0; guess < 10; guess += 1) await changePassword(db(), change, NOW, hasher);
		await expect(changePassword(db(), change, NOW, hasher)).rejects.toMatchObject({
			code: 'too_many_attempts'
		});
	});
});

describe('the first admin', () => {
	const issue = async () => (await issueFirstAdminToken(db(), NOW, { onlyIfNeverIssued: false })) ?? '';
	const use = (token: string, now = NOW, email?: string) =>
		createFirstAdmin(
			db(),
			{ ...newAccount(email === undefined ? {} : { email }), ...visitor(), token },
			now,
			hasher
		);

	it('is made once by twenty uses of the link at the same time', async () => {
		const token = await issue();
		const made = await Promise.all(Array.from({ length: 20 }, () => use(token)));
		expect(made.filter((one) => one === 'used')).toHaveLength(19);
		const admins = await db().select().from(users).where(eq(users.role, 'admin'));
		expect(admins).toHaveLength(1);
		expect(await issueFirstAdminToken(db(), NOW, { onlyIfNeverIssued: false })).toBeNull();
	});

	it('is not made by a wrong, an old or an earlier link', async () => {
		const earlier = await issue();
		const token = await issue();
		expect(await use('x'.repeat(32))).toBe('used');
		expect(await use(earlier)).toBe('used');
		expect(await use(token, later(DAY_MS))).toBe('used');
		expect(await isFirstAdminTokenOpen(db(), token, later(DAY_MS))).toBe(false);
		expect(await db().select().from(users)).toHaveLength(0);
		expect(await use(token)).toMatchObject({ session: {} });
	});

	it('with an address that is taken leaves the link as it was', async () => {
		const { email } = await signUpSomebody();
		const token = await issue();
		expect(await use(token, NOW, email)).toBe('taken');
		expect(await isFirstAdminTokenOpen(db(), token, NOW)).toBe(true);
	});

	it('may be tried thirty times an hour', async () => {
		for (let guess = 0; guess < LIMITS.firstAdmin.most; guess += 1) await use('wrong');
		await expect(use('wrong')).rejects.toMatchObject({ code: 'too_many_attempts' });
	});
});
