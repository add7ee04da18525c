/** What may be a password: length decides, composition does not (NIST SP 800-63B, OWASP ASVS 6.2). */
import { COMMON_PASSWORDS } from './common-passwords';

export const MIN_PASSWORD = 8;
export const MAX_PASSWORD = 256;

export type PasswordFlaw = 'broken_text' | 'too_short' | 'too_long' | 'too_common' | 'says_who';

/**
 * What is wrong with a new password, or null.
 *
 * @param password any Unicode; counted in characters (code points) of its composed form, never cut
 * @param person whose it will be: their address or name is the first thing that is tried
 */
export function findPasswordFlaw(
	password: string,
	person: { email: string; name: string }
): PasswordFlaw | null {
	if (!password.isWellFormed() || password.includes('\0')) return 'broken_text';
	const length = [...password.normalize('NFC')].length;
	if (length < MIN_PASSWORD) return 'too_short';
	if (length > MAX_PASSWORD) return 'too_long';
	const plain = fold(password);
	if (COMMON_PASSWORDS.has(plain) || new Set(plain).size === 1) return 'too_common';
	const [localPart = ''] = person.email.split('@');
	if ([person.email, localPart, person.name].some((word) => fold(word) === plain)) return 'says_who';
	return null;
}

function fold(text: string): string {
	return text.normalize('NFC').trim().toLowerCase();
}
