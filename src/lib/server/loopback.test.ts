import { describe, expect, it } from 'vitest';
import { findLoopbackRedirect, isLoopback } from './loopback';

const ORIGIN = 'http://localhost:3000';
const ask = (host: string | undefined, path = '/banks?x=1', method = 'GET') =>
	findLoopbackRedirect({ method, path, host }, ORIGIN);

describe('another name of this machine', () => {
	it.each(['127.0.0.1:3000', '127.0.0.2:3000', '[::1]:3000', 'LOCALHOST:9999', '127.0.0.1'])(
		'%s leads to the configured address',
		(host) => {
			expect(ask(host)).toBe('http://localhost:3000/banks?x=1');
		}
	);

	it.each(['localhost:3000', 'Localhost:3000', 'study.example.org', '10.0.0.7:3000', undefined])(
		'%s stays',
		(host) => {
			expect(ask(host)).toBeNull();
		}
	);

	it('is not left for another site by a path of two slashes', () => {
		expect(ask('127.0.0.1:3000', '//evil.example')).toBe('http://localhost:3000/evil.example');
		expect(ask('127.0.0.1:3000', '/\\evil.example')).toBe('http://localhost:3000/evil.example');
	});

	it('does not take a form away', () => {
		expect(ask('127.0.0.1:3000', '/sign-in', 'POST')).toBeNull();
	});

	it('means nothing when the configured address is elsewhere', () => {
		const request = { method: 'GET', path: '/', host: '127.0.0.1:3000' };
		expect(findLoopbackRedirect(request, 'https://study.example.org')).toBeNull();
	});

	it('is told from a name that only begins like one', () => {
		expect(isLoopback('127.0.0.1.example.org')).toBe(false);
		expect(isLoopback('localhost.example.org')).toBe(false);
	});
});
