/** The first admin: made by whoever holds the link that the server printed, once. */
import type { UserId } from '../../ids';
import type { Db } from '../db/client';
import { appendAudit } from './audit';
import { countAttempts, LIMITS } from './limits';
import { networkOf } from './network';
import { passwordHasher, type PasswordHasher } from './password-hasher';
import * as queries from './queries';
import { welcome, type SignedIn, type Visitor } from './sign-in';
import { addUser, type NewAccount } from './sign-up';
import { hashToken } from './tokens';

/** Whether a link still works, without using it up. */
export function isFirstAdminTokenOpen(db: Db, token: string, now: Date): Promise<boolean> {
	return queries.isTokenOpen(db, hashToken(token), now);
}

/**
 * Makes the admin and uses the token up, both or neither: after a taken address the link still works.
 *
 * @returns `used` if the token is wrong, used or too old; `taken` if the address has an account
 * @throws {AppError} `too_many_attempts`
 */
export async function createFirstAdmin(
	db: Db,
	attempt: NewAccount & Visitor & { token: string },
	now: Date,
	hasher: PasswordHasher = passwordHasher
): Promise<SignedIn | 'used' | 'taken'> {
	await countAttempts(db, [{ limit: LIMITS.firstAdmin, subject: networkOf(attempt.address) }], now);
	const tokenHash = hashToken(attempt.token);
	if (!(await queries.isTokenOpen(db, tokenHash, now))) return refuseToken(db, now);
	const passwordHash = await hasher.hash(attempt.password);
	const made = await useToken(db, tokenHash, now, (tx) =>
		addUser(tx, attempt, { role: 'admin', passwordHash }, now)
	);
	if (made === 'used') return refuseToken(db, now);
	if (made === 'taken') return made;
	await appendAudit(db, { event: 'first_admin_made', actorId: made.id }, now);
	return welcome(db, { id: made.id, role: 'admin' }, attempt, now);
}

class AddressTaken extends Error {}

async function useToken(
	db: Db,
	tokenHash: string,
	now: Date,
	addAdmin: (tx: Db) => Promise<UserId | null>
): Promise<{ id: UserId } | 'used' | 'taken'> {
	try {
		return await db.transaction(async (tx) => {
			if (!(await queries.consumeToken(tx, tokenHash, now))) return 'used';
			const id = await addAdmin(tx);
			if (id === null) throw new AddressTaken(); // takes the use of the token back
			return { id };
		});
	} catch (error) {
		if (error instanceof AddressTaken) return 'taken';
		throw error;
	}
}

async function refuseToken(db: Db, now: Date): Promise<'used'> {
	await appendAudit(db, { event: 'first_admin_refused', actorId: null }, now);
	return 'used';
}
