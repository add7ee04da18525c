/** Secrets that a browser or a link carries. Whoever reads the database finds their hashes only, which open nothing. */
import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 24; // 192 bits; OWASP asks for 128 or more
const TOKEN = /^[\w-]{32}$/;

/** A new token: 192 random bits in base64url, 32 characters. */
export function createToken(): string {
	return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Whether a text from outside can be a token of ours: anything else is not even looked up. */
export function isToken(text: string | null | undefined): text is string {
	return typeof text === 'string' && TOKEN.test(text);
}

/** What is stored of a token: its SHA-256, hexadecimal. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
