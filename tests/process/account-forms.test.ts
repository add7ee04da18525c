/** What the forms of the built app do with what they are sent, and what is written down about it. */
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
import { sendRaw } from '../support/raw-request';

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const form = (values: Record<string, string>) => new URLSearchParams(values).toString();
const cookieHeader = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

let app: RunningApp;
/** A data folder that was used before; making one anew takes seconds. */
let used: string;

const startAside = async (env: Record<string, string>) =>
	startApp({ env, dataFolder: await copyDataFolder(used) });

beforeAll(async () => {
	const first = await startApp();
	await first.stop();
	used = first.dataFolder;
	app = await startAside({});
});
afterAll(async () => {
	await app.stop('SIGKILL');
	await removeAppFolders();
});

describe('what a form may say', () => {
	const headers = () => ({ ...FORM, origin: app.origin });
	const post = (path: string, body: string, more: Record<string, string> = {}) =>
		sendRaw(app.origin, { method: 'POST', path, headers: { ...headers(), ...more }, body });

	it('role, id and the like have no effect', async () => {
		const extra = {
			role: 'admin',
			id: 'x',
			userId: 'x',
			createdAt: '2000-01-01',
			'__proto__[role]': 'admin'
		};
		const made = await post('/sign-up', form({ ...makePerson(), ...extra }));
		const cookie = cookieHeader(made.cookies);
		await post('/account?/name', form({ name: 'Ann', ...extra }), { cookie });
		await app.stop();
		const database = await openDatabase(
			{ databaseUrl: null, dataFolder: app.dataFolder },
			{ purpose: 'a test' }
		);
		const roles = await database.db
			.select({ role: schema.users.role, id: schema.users.id })
			.from(schema.users);
		await database.close();
		app = await startApp({ dataFolder: app.dataFolder, port: app.port });
		expect(roles).toHaveLength(1);
		expect(new Set(roles.map(({ role }) => role))).toEqual(new Set(['learner']));
		expect(roles.every(({ id }) => id.length === 36)).toBe(true);
	});

	it('broken text in any field is a message at the field, never an error of the server', async () => {
		const broken = [
			'%00',
			'a%00b',
			'%ED%A0%80',
			'%FF%FE',
			'%C0%AF',
			'%E2%80%AE',
			'x'.repeat(200_000),
			'%CC%81'.repeat(10_000)
		];
		const cookie = await signUp(app.origin);
		const forms: [string, string[]][] = [
			['/sign-up', ['name', 'email', 'password', 'timeZone', 'next']],
			['/sign-in', ['email', 'password', 'next']],
			['/first-admin', ['name', 'email', 'password', 'token']],
			['/account?/name', ['name']],
			['/account?/settings', ['timeZone', 'dayStartHour', 'retentionPercent', 'newPerDay', 'reviewsPerDay']],
			['/account?/password', ['oldPassword', 'newPassword']],
			['/account?/endSession', ['session']]
		];
		let tried = 0;
		for (const [path, fields] of forms)
			for (const field of fields)
				for (const text of broken) {
					const rest = form({ ...makePerson(), [field]: '' }).replace(
						new RegExp(`(^|&)${field}=`),
						'$1unused='
					);
					const account = path.startsWith('/account') ? { cookie } : {};
					const answer = await post(path, `${rest}&${field}=${text}`, account);
					expect(answer.status, `${path} ${field} ${text.slice(0, 20)}`).toBeLessThan(500);
					tried += 1;
				}
		expect(tried).toBe(21 * broken.length);
	});

	it('a name with markup is shown as text', async () => {
		const cookie = await signUp(app.origin);
		const markup = '"><script>alert(1)</script>';
		await post('/account?/name', form({ name: markup }), { cookie });
		const page = await sendRaw(app.origin, { path: '/account', headers: { cookie } });
		expect(page.body).toContain('&lt;script>alert(1)');
		expect(page.body).not.toContain('<script>alert(1)');
	});

	it('an unknown address and a wrong password get the same answer, byte for byte', async () => {
		const person = makePerson();
		await signUp(app.origin, person);
		const unknown = { email: person.email.replace(/^./, 'z'), password: 'not the password' };
		const answers = [
			await post('/sign-in', form({ email: person.email, password: 'not the password' })),
			await post('/sign-in', form(unknown))
		];
		const [wrong, nobody] = answers.map(({ status, headers, body }) => {
			// These three are made anew for each answer, whatever it says.
			const rest = { ...headers, date: '', etag: '', 'content-security-policy': '' };
			const text = body.replaceAll(/nonce="[^"]*"/g, '').replaceAll(/[^\s"'<>]+@example\.org/g, 'ADDRESS');
			return { status, rest, text };
		});
		expect(wrong?.status).toBe(400);
		expect(nobody).toEqual(wrong);
	});
});

describe('what is written down', () => {
	it('holds no password, no token and no address', async () => {
		const person = { ...makePerson(), password: 'canary-password-7f3a' };
		const cookie = await signUp(app.origin, person);
		const headers = { ...FORM, origin: app.origin };
		for (const password of ['canary-wrong-91c2', person.password])
			await sendRaw(app.origin, {
				method: 'POST',
				path: '/sign-in',
				headers,
				body: form({ email: person.email, password })
			});
		await sendRaw(app.origin, { path: '/first-admin?token=canary-token-55d1' });
		const token = /registan-session=([\w-]+)/.exec(cookie)?.[1] ?? 'no token';
		for (const secret of ['canary', token, person.email]) expect(app.output()).not.toContain(secret);
	});
});

describe('a forwarded address', () => {
	it('counts for nothing unless a proxy is trusted', async () => {
		const own = await startAside({});
		try {
			const answers: number[] = [];
			for (let guess = 0; guess < 102; guess += 1) {
				const headers = { ...FORM, origin: own.origin, 'x-forwarded-for': `192.0.2.${guess}` };
				const body = form({ email: `v${guess}@example.org`, password: 'Sommer2026' });
				answers.push((await sendRaw(own.origin, { method: 'POST', path: '/sign-in', headers, body })).status);
			}
			expect(answers.filter((status) => status === 400)).toHaveLength(100);
			expect(answers.slice(-2)).toEqual([429, 429]);
		} finally {
			await own.stop('SIGKILL');
		}
	});

	it('of a trusted proxy counts, each for itself', async () => {
		const own = await startAside({ REGISTAN_ADDRESS_HEADER: 'x-forwarded-for' });
		try {
			const answers: number[] = [];
			for (let guess = 0; guess < 102; guess += 1) {
				const headers = { ...FORM, origin: own.origin, 'x-forwarded-for': `192.0.2.${guess}` };
				const body = form({ email: `v${guess}@example.org`, password: 'Sommer2026' });
				answers.push((await sendRaw(own.origin, { method: 'POST', path: '/sign-in', headers, body })).status);
			}
			expect(new Set(answers)).toEqual(new Set([400]));
			const around = await sendRaw(own.origin, {
				method: 'POST',
				path: '/sign-in',
				headers: { ...FORM, origin: own.origin },
				body: form({ email: 'v@example.org', password: 'Sommer2026' })
			});
			expect(around.status).toBe(400);
		} finally {
			await own.stop('SIGKILL');
		}
	});
});

describe('closed sign-up', () => {
	it('makes no account', async () => {
		const closed = await startAside({ REGISTAN_SIGN_UP: 'closed' });
		try {
			const page = await sendRaw(closed.origin, { path: '/sign-up' });
			expect(page.body).toContain('Sign-up is closed');
			await expect(signUp(closed.origin)).rejects.toThrow('403');
		} finally {
			await closed.stop('SIGKILL');
		}
	});
});
