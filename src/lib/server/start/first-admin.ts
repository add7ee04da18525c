/** The first admin cannot be made by another one: whoever reads the server's output gets a link that works once. */
import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../db/client';
import { countAdmins, countFirstAdminTokens, replaceFirstAdminToken } from './queries';

const LIFETIME_MS = 24 * 3_600_000;

/** What is stored of a token: its SHA-256, hexadecimal. Who reads the table cannot use it. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

/**
 * Makes a new token for the first admin; earlier ones stop working.
 *
 * @param options `onlyIfNeverIssued` at start, so that the link is printed on the very first start only
 * @returns the token (256 random bits, base64url), or null if there is an admin, or one was issued before
 */
export function issueFirstAdminToken(
	db: Db,
	now: Date,
	options: { onlyIfNeverIssued: boolean }
): Promise<string | null> {
	return db.transaction(async (tx) => {
		if ((await countAdmins(tx)) > 0) return null;
		if (options.onlyIfNeverIssued && (await countFirstAdminTokens(tx)) > 0) return null;
		const token = randomBytes(32).toString('base64url');
		await replaceFirstAdminToken(tx, hashToken(token), {
			createdAt: now,
			expiresAt: new Date(now.getTime() + LIFETIME_MS)
		});
		return token;
	});
}
