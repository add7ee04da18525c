import { describe, expect, it } from 'vitest';
import { COMMON_PASSWORDS } from './common-passwords';
import { findPasswordFlaw } from './password-rules';

const ANN = { email: 'ann.karimova@example.org', name: 'Ann Karimova' };
const flaw = (password: string) => findPasswordFlaw(password, ANN);

describe('a new password', () => {
	it.each([
		['1234567', 'too_short'],
		['🔑🔑🔑🔑🔑🔑🔑', 'too_short'],
		['e\u0301e\u0301e\u0301e\u0301abc', 'too_short'], // seven characters once composed
		['x1'.repeat(128) + 'y', 'too_long'],
		['password', 'too_common'],
		['PassWord', 'too_common'],
		['qwertyuiop', 'too_common'],
		['aaaaaaaaaaaaaaaa', 'too_common'],
		['🔑🔑🔑🔑🔑🔑🔑🔑', 'too_common'],
		['ann.karimova@example.org', 'says_who'],
		['ANN.KARIMOVA', 'says_who'],
		['ann karimova', 'says_who'],
		['abcdefgh\0i', 'broken_text'],
		['abcdefgh\ud800', 'broken_text']
	])('%j is refused: %s', (password, expected) => {
		expect(flaw(password)).toBe(expected);
	});

	it.each([
		'correct horse battery staple',
		'lowercaseonlyx',
		'тюбетейка и чайник',
		'كلمة مرور طويلة',
		'   spaces count   ',
		'x1'.repeat(128),
		'𝒑𝒂'.repeat(128)
	])('%j is taken, whatever it is made of', (password) => {
		expect(flaw(password)).toBeNull();
	});
});

describe('the list of common passwords', () => {
	it('holds 4,000 of eight characters and more, all refused', () => {
		expect(COMMON_PASSWORDS.size).toBe(4000);
		for (const password of COMMON_PASSWORDS) expect(flaw(password), password).toBe('too_common');
	});
});
