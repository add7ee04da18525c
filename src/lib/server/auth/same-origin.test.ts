import { describe, expect, it } from 'vitest';
import { isSameOriginOrSafe } from './same-origin';

const OURS = 'https://study.example.org';

function ask(method: string, headers: Record<string, string>) {
	return isSameOriginOrSafe({ method, headers: new Headers(headers) }, OURS);
}

describe('a request that changes something', () => {
	it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'PROPFIND'])(
		'%s needs to say that it is ours',
		(method) => {
			expect(ask(method, {})).toBe(false);
			expect(ask(method, { origin: OURS })).toBe(true);
			expect(ask(method, { 'sec-fetch-site': 'same-origin' })).toBe(true);
			expect(ask(method, { 'sec-fetch-site': 'same-origin', origin: OURS })).toBe(true);
		}
	);

	it.each([
		{ origin: 'https://evil.example' },
		{ origin: 'null' },
		{ origin: 'https://sub.study.example.org' },
		{ origin: 'https://study.example.org:8443' },
		{ origin: 'http://study.example.org' },
		{ origin: 'https://study.example.org.evil.example' },
		{ origin: '' },
		{ 'sec-fetch-site': 'cross-site' },
		{ 'sec-fetch-site': 'same-site' },
		{ 'sec-fetch-site': 'none' },
		{ 'sec-fetch-site': 'cross-site', origin: OURS },
		{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }
	])('is refused with %j', (headers) => {
		expect(ask('POST', headers as Record<string, string>)).toBe(false);
	});
});

describe('a request that only reads', () => {
	it.each(['GET', 'HEAD', 'OPTIONS'])('%s may come from anywhere', (method) => {
		expect(ask(method, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).toBe(true);
	});
});
