import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { email, name, newPassword, settingsFields } from './fields';
import { readForm } from './read-form';

function post(body: BodyInit, headers: Record<string, string> = {}) {
	return new Request('http://localhost/sign-up', { method: 'POST', body, headers });
}

const fields = { name, email, password: newPassword };
const GOOD = { name: 'Ann', email: 'ann@example.org', password: 'correct horse' };
const readPairs = (pairs: [string, string][]) => readForm(post(new URLSearchParams(pairs)), fields);

describe('reading a form', () => {
	it('gives the fields that were asked for and nothing else', async () => {
		const extra: [string, string][] = [
			'role',
			'id',
			'userId',
			'__proto__',
			'constructor',
			'email[]',
			'createdAt'
		].map((key) => [key, 'admin']);
		const form = await readPairs([...Object.entries(GOOD), ...extra]);
		expect(form).toEqual({ ok: true, value: GOOD });
		expect(Object.keys(form.ok ? form.value : {})).toEqual(['name', 'email', 'password']);
	});

	it.each(['name', 'email', 'password'])('refuses a repeated %s, at its field', async (field) => {
		const form = await readPairs([...Object.entries(GOOD), [field, 'again@example.org']] as [
			string,
			string
		][]);
		expect(form.ok ? {} : Object.keys(form.errors)).toEqual([field]);
	});

	it.each(['\0', 'a\0b@example.org'])('refuses %j in any field', async (text) => {
		for (const field of Object.keys(GOOD)) {
			const form = await readPairs(Object.entries({ ...GOOD, [field]: text }));
			expect(form.ok ? {} : Object.keys(form.errors)).toEqual([field]);
		}
	});

	it('refuses a file where text belongs', async () => {
		const body = new FormData();
		for (const [key, value] of Object.entries(GOOD)) body.append(key, value);
		body.set('name', new File(['x'], 'name.txt'));
		const form = await readForm(post(body), fields);
		expect(form.ok ? {} : Object.keys(form.errors)).toEqual(['name']);
	});

	it('keeps what was typed, but no password', async () => {
		const form = await readForm(
			post(new URLSearchParams({ ...GOOD, email: 'not an address', oldPassword: 'secret' })),
			{
				...fields,
				oldPassword: v.string()
			}
		);
		expect(form).toMatchObject({ ok: false, typed: { name: 'Ann', email: 'not an address' } });
		expect(JSON.stringify(form)).not.toMatch(/correct horse|secret/);
	});

	it('says that a body is no form', async () => {
		const damaged = post('--x\r\nnonsense', { 'content-type': 'multipart/form-data; boundary=x' });
		for (const request of [damaged, post('{}', { 'content-type': 'application/json' })])
			await expect(readForm(request, fields)).rejects.toMatchObject({ code: 'invalid_input' });
	});
});

describe('the fields', () => {
	it.each(['ann@example.org', ' ann@example.org ', 'a@localhost', 'имя@пример.рф', 'o’neil+x@a-b.example'])(
		'take the address %j',
		(text) => {
			expect(v.safeParse(email, text).success).toBe(true);
		}
	);

	it.each([
		'',
		'ann',
		'@example.org',
		'ann@',
		'a b@example.org',
		'a@b@c',
		'a@b..c',
		'a@.b',
		`${'a'.repeat(251)}@b.c`,
		'a\u202e@b.c',
		'a\r\n@b.c'
	])('do not take an address that is none (%#)', (text) => {
		expect(v.safeParse(email, text).success).toBe(false);
	});

	it.each([
		['  Ann   Karimova ', 'Ann Karimova'],
		['O‘tkir G‘ulomov', 'O‘tkir G‘ulomov'],
		['e\u0301', 'é'],
		['宇', '宇']
	])('take the name %j as %j', (typed, kept) => {
		expect(v.parse(name, typed)).toBe(kept);
	});

	it.each([
		'',
		'   ',
		'x'.repeat(81),
		'a\u202eb',
		'\u200b',
		'\u0301',
		`a${'\u0301'.repeat(10_000)}`,
		'a\u0007'
	])('do not take the name %j', (typed) => {
		expect(v.safeParse(name, typed).success).toBe(false);
	});

	it.each([
		['retentionPercent', ['70', '99', ' 90 '], ['69', '100', '', 'ninety', '9e1', '-90', '90.5', '٩٠']],
		['newPerDay', ['0', '9999'], ['10000', '-1', '1 000', 'Infinity', 'NaN']],
		['dayStartHour', ['0', '23'], ['24', '04:00']],
		['timeZone', ['Asia/Tashkent', 'UTC'], ['Mars/Olympus', '', "UTC'; --"]]
	] as const)('%s takes %j and not %j', (field, good, wrong) => {
		for (const text of good) expect(v.safeParse(settingsFields[field], text).success, text).toBe(true);
		for (const text of wrong) expect(v.safeParse(settingsFields[field], text).success, text).toBe(false);
	});
});
