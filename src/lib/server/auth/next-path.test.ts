import { describe, expect, it } from 'vitest';
import { HOME, parseNextPath } from './next-path';

/** Where a browser at our sign-in page would go. */
const arrive = (path: string) => new URL(path, 'https://study.example.org/sign-in').origin;

const HOSTS = [
	'evil.example',
	'evil.example/',
	'evil.example/path',
	'study.example.org.evil.example',
	'user@evil.example'
];
const PREFIXES = [
	'//',
	'///',
	'////',
	'/\\',
	'\\/',
	'\\\\',
	'/\t/',
	'/\n/',
	'/\r/',
	'\t//',
	' //',
	'/\u0000/',
	'/./\\',
	'/.//',
	'/x/..//',
	'/..//',
	'https://',
	'http://',
	'HTTPS://',
	'https:/',
	'https:',
	'javascript:',
	'data:text/html,',
	'/\\\\',
	'\u2028//',
	'/\u0009\\',
	'\u00a0//'
];

describe('the page to go on to', () => {
	it('never leads to another host', () => {
		const spellings = PREFIXES.flatMap((prefix) => HOSTS.map((host) => prefix + host));
		expect(spellings.length).toBeGreaterThan(60);
		for (const spelling of spellings) {
			const path = parseNextPath(spelling);
			expect(arrive(path), spelling).toBe('https://study.example.org');
			expect(path.startsWith('//'), spelling).toBe(false);
		}
	});

	it.each([
		'//evil.example',
		'/\\evil.example',
		'/x\\..\\evil',
		'study',
		'',
		'/a\r\nset-cookie: x',
		'https://study.example.org/'
	])('%j is the front page', (value) => {
		expect(parseNextPath(value)).toBe(HOME);
	});

	it.each([
		['/', '/'],
		['/study/sco?form=typed#end', '/study/sco?form=typed#end'],
		['/a/../b', '/b'],
		['/банки?q=ш', '/%D0%B1%D0%B0%D0%BD%D0%BA%D0%B8?q=%D1%88']
	])('%j is kept, fit for a header: %j', (value, path) => {
		expect(parseNextPath(value)).toBe(path);
	});

	it('is the front page for nothing, for broken text, and for what is too long', () => {
		for (const value of [null, '/\ud800', `/${'a'.repeat(2000)}`]) expect(parseNextPath(value)).toBe(HOME);
	});
});
