/** The first admin cannot be made by another one: whoever reads the server's output gets a link that works once. */
import type { Db } from '../db/client';
import { createToken, hashToken } from '../auth/tokens';
import { countAdmins, countFirstAdminTokens, replaceFirstAdminToken } from './queries';

const LIFETIME_MS = 24 * 3_600_000;

/**
 * Makes a new token for the first admin; earlier ones stop working.
 *
 * @param options `onlyIfNeverIssued` at start, so that the link is printed on the very first start only
 * @returns the token (192 random bits, base64url), or null if there is an admin, or one was issued before
 */
export function issueFirstAdminToken(
	db: Db,
	now: Date,
	options: { onlyIfNeverIssued: boolean }
): Promise<string | null> {
	return db.transaction(async (tx) => {
		if ((await countAdmins(tx)) > 0) return null;
		if (options.onlyIfNeverIssued && (await countFirstAdminTokens(tx)) > 0) return null;
		const token = createToken();
		await replaceFirstAdminToken(tx, hashToken(token), {
			createdAt: now,
			expiresAt: new Date(now.getTime() + LIFETIME_MS)
		});
		return token;
	});
}
