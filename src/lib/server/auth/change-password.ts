import type { UserId } from '../../ids';
import type { Db } from '../db/client';
import type { Role } from '../db/schema';
import { appendAudit } from './audit';
import { countAttempts, LIMITS, uncountAttempts } from './limits';
import { passwordHasher, type PasswordHasher } from './password-hasher';
import * as queries from './queries';
import { endSessions } from './sessions';
import { welcome, type SignedIn, type Visitor } from './sign-in';

/**
 * Gives a user another password. Every session of theirs ends, this one too, which goes on under a new token; browsers
 * that were known are known no more, but this one.
 *
 * @returns null if the old password is wrong
 * @throws {AppError} `too_many_attempts`
 */
export async function changePassword(
	db: Db,
	change: Visitor & { user: { id: UserId; role: Role }; oldPassword: string; newPassword: string },
	now: Date,
	hasher: PasswordHasher = passwordHasher
): Promise<SignedIn | null> {
	const { user, oldPassword, newPassword } = change;
	const tallies = [{ limit: LIMITS.passwordChange, subject: user.id }];
	await countAttempts(db, tallies, now);
	if (!(await hasher.verify(await queries.findPasswordHash(db, user.id), oldPassword))) {
		await appendAudit(db, { event: 'password_change_refused', actorId: user.id }, now);
		return null;
	}
	await uncountAttempts(db, tallies);
	const passwordHash = await hasher.hash(newPassword);
	return db.transaction(async (tx) => {
		await queries.savePasswordHash(tx, user.id, passwordHash);
		const ended = await endSessions(tx, user.id, null);
		await queries.deleteKnownDevices(tx, user.id);
		await appendAudit(tx, { event: 'password_changed', actorId: user.id, details: { ended } }, now);
		return welcome(tx, user, change, now);
	});
}
