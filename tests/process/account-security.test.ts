/** What the built app lets through over HTTP, and what it says with it. */
import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/lib/server/db/open';
import * as schema from '../../src/lib/server/db/schema';
import {
	copyDataFolder,
	makePerson,
	removeAppFolders,
	signUp,
	startApp,
	type RunningApp
} from '../support/app';
import { sendRaw, type RawRequest } from '../support/raw-request';

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const form = (values: Record<string, string>) => new URLSearchParams(values).toString();
const cookieHeader = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

let app: RunningApp;
/** A data folder that was used before; making one anew takes seconds. */
let used: string;

beforeAll(async () => {
	const first = await startApp();
	await first.stop();
	used = first.dataFolder;
});

const startAside = async (env: Record<string, string>) =>
	startApp({ env, dataFolder: await copyDataFolder(used) });

/** Rows of each table; the app must not run, since the database is embedded. */
async function countRows(dataFolder: string): Promise<Record<string, number>> {
	const database = await openDatabase({ databaseUrl: null, dataFolder }, { purpose: 'a test that counts' });
	const tables = {
		users: schema.users,
		sessions: schema.sessions,
		reviews: schema.reviews,
		settings: schema.learnerSettings,
		audit: schema.auditLog,
		devices: schema.knownDevices,
		limits: schema.rateLimits
	};
	const rows: Record<string, number> = {};
	for (const [name, table] of Object.entries(tables)) {
		const [row] = await database.db.select({ rows: count() }).from(table);
		rows[name] = row?.rows ?? -1;
	}
	await database.close();
	return rows;
}

afterAll(async () => {
	await app.stop('SIGKILL');
	await removeAppFolders();
});

describe('forged requests', () => {
	const person = makePerson();
	let cookie: string;

	/** Everything that changes something, as its own page would send it. */
	function listWrites(): RawRequest[] {
		const victim = makePerson();
		return [
			{ path: '/sign-up', body: form({ ...victim }) },
			{ path: '/sign-in', body: form({ email: person.email, password: person.password }) },
			{ path: '/first-admin?token=x', body: form({ ...victim, token: 'x' }) },
			{ path: '/sign-out', body: '' },
			{ path: '/account?/name', body: form({ name: 'Mallory' }) },
			{ path: '/account?/settings', body: form({ newPerDay: '0' }) },
			{
				path: '/account?/password',
				body: form({ oldPassword: person.password, newPassword: 'a password of Mallory' })
			},
			{ path: '/account?/endSession', body: form({ session: 'x' }) },
			{ path: '/account?/endOtherSessions', body: '' },
			{ path: '/api/reviews', body: '{"events":[]}' }
		];
	}

	const FORGERIES: Record<string, Record<string, string>> = {
		'another origin': { ...FORM, origin: 'https://evil.example' },
		'origin null': { ...FORM, origin: 'null' },
		'no origin': FORM,
		'a sub-domain': { ...FORM, origin: 'http://sub.localhost' },
		'another port': { ...FORM, origin: 'http://localhost:1' },
		'text/plain': { 'content-type': 'text/plain', origin: 'https://evil.example' },
		multipart: { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://evil.example' },
		'no content type': { origin: 'https://evil.example' },
		'no content type, no origin': {},
		'a neighbour by fetch metadata': { ...FORM, 'sec-fetch-site': 'same-site' },
		'a stranger with our origin': { ...FORM, 'sec-fetch-site': 'cross-site' }
	};

	beforeAll(async () => {
		app = await startApp({ dataFolder: await copyDataFolder(used) });
		cookie = await signUp(app.origin, person);
	});

	it('are refused, all of them, by every method, and change no row', async () => {
		await app.stop();
		const before = await countRows(app.dataFolder);
		app = await startApp({ dataFolder: app.dataFolder, port: app.port });
		const statuses: number[] = [];
		for (const [name, headers] of Object.entries(FORGERIES))
			for (const write of listWrites())
				for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
					const isStranger = name === 'a stranger with our origin';
					const sent = { ...headers, cookie, ...(isStranger ? { origin: app.origin } : {}) };
					statuses.push((await sendRaw(app.origin, { ...write, method, headers: sent })).status);
				}
		expect(statuses).toHaveLength(11 * 10 * 4);
		expect(new Set(statuses)).toEqual(new Set([403]));
		await app.stop();
		expect(await countRows(app.dataFolder)).toEqual(before);
		app = await startApp({ dataFolder: app.dataFolder, port: app.port });
	});

	it('would have been carried out with our own origin', async () => {
		const headers = { ...FORM, cookie, origin: app.origin };
		const statuses: number[] = [];
		for (const path of ['/account?/name', '/account?/endOtherSessions'])
			statuses.push(
				(await sendRaw(app.origin, { method: 'POST', path, headers, body: form({ name: 'Ann' }) })).status
			);
		const page = await sendRaw(app.origin, { path: '/account', headers: { cookie } });
		expect(statuses).toEqual([200, 200]);
		expect(page.body).toContain('value="Ann"');
	});

	it('change nothing by GET', async () => {
		for (const { path } of listWrites()) {
			const answer = await sendRaw(app.origin, { path, headers: { cookie, accept: 'text/html' } });
			expect([200, 303, 404, 405], path).toContain(answer.status);
		}
		expect((await sendRaw(app.origin, { path: '/account', headers: { cookie } })).status).toBe(200);
	});
});

describe('paths that begin with two slashes', () => {
	it.each(['//evil.example', '//evil.example/sign-in', '///', '//account', '/\\evil.example'])(
		'%s is not found',
		async (path) => {
			for (const method of ['GET', 'POST']) {
				const answer = await sendRaw(app.origin, { method, path, headers: { ...FORM, origin: app.origin } });
				expect(answer.status).toBe(404);
				expect(answer.headers.location).toBeUndefined();
			}
		}
	);

	it.each([
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'/\t/evil.example',
		'javascript:alert(1)'
	])('signing in with next=%s leads to the front page', async (next) => {
		const person = makePerson();
		const body = form({ ...person, next });
		const headers = { ...FORM, origin: app.origin };
		const answer = await sendRaw(app.origin, { method: 'POST', path: '/sign-up', headers, body });
		expect(answer.status).toBe(303);
		expect(answer.headers.location).toBe('/');
	});
});

describe('headers', () => {
	it('stand on every answer: pages, redirects, refusals, errors and files', async () => {
		const page = await sendRaw(app.origin, { path: '/sign-in' });
		const [asset] = /\/_app\/immutable\/[^"')\s]+\.js/.exec(page.body) ?? [];
		const answers = [
			page,
			await sendRaw(app.origin, { path: asset ?? 'missing' }),
			await sendRaw(app.origin, { path: '/icon.svg' }),
			await sendRaw(app.origin, { path: '/account' }),
			await sendRaw(app.origin, { path: '/nowhere' }),
			await sendRaw(app.origin, { path: '//evil.example' }),
			await sendRaw(app.origin, { path: '/api/reviews', method: 'POST', headers: { origin: app.origin } }),
			await sendRaw(app.origin, { path: '/sign-in', method: 'POST', headers: FORM, body: 'a=b' }),
			await sendRaw(app.origin, { path: '/sign-in', method: 'POST', body: 'a=b' }),
			await sendRaw(app.origin, { path: '/%E0%A4%A' })
		];
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 303, 404, 404, 401, 403, 403, 400]);
		for (const { headers } of answers) {
			expect(headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'same-origin',
				'x-frame-options': 'DENY',
				'cross-origin-opener-policy': 'same-origin'
			});
			expect(headers['permissions-policy']).toContain('camera=()');
			expect(headers['strict-transport-security']).toBeUndefined(); // http
		}
		const policy = String(page.headers['content-security-policy']);
		expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
		expect(policy).not.toMatch(/unsafe-(inline|eval)/);
		expect(policy).toContain("frame-ancestors 'none'");
	});

	it('keep what a signed-in person sees out of every cache', async () => {
		const cookie = await signUp(app.origin);
		for (const path of ['/', '/account', '/account/__data.json', '/nowhere', '/sign-in']) {
			const answer = await sendRaw(app.origin, { path, headers: { cookie } });
			expect(answer.headers['cache-control'], path).toBe('no-store');
		}
	});
});

describe('cookies', () => {
	it('are for the server only, and of this site, on http://localhost under a plain name', async () => {
		const headers = { ...FORM, origin: app.origin };
		const body = form({ ...makePerson() });
		const { cookies } = await sendRaw(app.origin, { method: 'POST', path: '/sign-up', headers, body });
		expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['registan-session', 'registan-device']);
		for (const cookie of cookies) {
			expect(cookie).toMatch(/; Path=\/(;|$)/);
			expect(cookie).toContain('; HttpOnly');
			expect(cookie).toContain('; SameSite=Lax');
			expect(cookie).not.toMatch(/Secure|Domain/);
		}
	});

	it('that a browser brings along are never made valid', async () => {
		const planted = 'A'.repeat(32);
		const headers = { ...FORM, origin: app.origin, cookie: `registan-session=${planted}` };
		const body = form({ ...makePerson() });
		const { cookies } = await sendRaw(app.origin, { method: 'POST', path: '/sign-up', headers, body });
		expect(cookieHeader(cookies)).not.toContain(planted);
		const after = await sendRaw(app.origin, {
			path: '/account',
			headers: { cookie: `registan-session=${planted}` }
		});
		expect(after.status).toBe(303);
	});

	it('of a session that was signed out open nothing, even as a copy', async () => {
		const cookie = await signUp(app.origin);
		const signOut = { method: 'POST', path: '/sign-out', headers: { cookie, origin: app.origin } };
		expect((await sendRaw(app.origin, signOut)).status).toBe(303);
		expect((await sendRaw(app.origin, { path: '/account', headers: { cookie } })).status).toBe(303);
		expect((await sendRaw(app.origin, signOut)).status).toBe(303); // twice is once
	});

	it('on https carry Secure and the __Host- name, and answers ask to come back by https', async () => {
		const origin = 'https://study.example.org';
		const secure = await startAside({ ORIGIN: origin, HOST: '127.0.0.1' });
		try {
			const to = `http://127.0.0.1:${secure.port}`;
			const host = { host: 'study.example.org' };
			const signedUp = await sendRaw(to, {
				method: 'POST',
				path: '/sign-up',
				headers: { ...FORM, ...host, origin },
				body: form({ ...makePerson() })
			});
			expect(signedUp.status).toBe(303);
			expect(signedUp.cookies).toHaveLength(2);
			for (const cookie of signedUp.cookies)
				expect(cookie).toMatch(
					/^__Host-registan-\w+=[\w-]{32}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/
				);
			expect(signedUp.headers['strict-transport-security']).toBe('max-age=31536000');
			const cookie = cookieHeader(signedUp.cookies);
			expect((await sendRaw(to, { path: '/account', headers: { ...host, cookie } })).status).toBe(200);
			const plain = cookie.replaceAll('__Host-', '');
			expect((await sendRaw(to, { path: '/account', headers: { ...host, cookie: plain } })).status).toBe(303);
		} finally {
			await secure.stop('SIGKILL');
		}
	});
});
