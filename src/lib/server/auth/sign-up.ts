/** Making an account of one's own. */
import { newUuid, type UserId } from '../../ids';
import { DEFAULT_SETTINGS } from '../../scheduling/settings';
import { canonicalTimeZone } from '../../time';
import type { Db } from '../db/client';
import type { Role } from '../db/schema';
import { saveLearnerSettings } from '../study';
import { appendAudit } from './audit';
import { countAttempts, LIMITS } from './limits';
import { networkOf } from './network';
import { passwordHasher, type PasswordHasher } from './password-hasher';
import * as queries from './queries';
import { welcome, type SignedIn, type Visitor } from './sign-in';

/** What a person says of themselves, already checked (`forms.ts`). */
export interface NewAccount {
	email: string;
	name: string;
	password: string;
	/** What the browser said; a name that is no time zone is left out. */
	timeZone: string;
}

/**
 * Makes a learner's account and signs them in.
 *
 * @returns null if the address is taken. That has to be said, since no mail is sent; so it is said to one network a few
 * times an hour only (docs/decisions/0005-attempts.md)
 * @throws {AppError} `too_many_attempts`
 */
export async function signUp(
	db: Db,
	attempt: NewAccount & Visitor,
	now: Date,
	hasher: PasswordHasher = passwordHasher
): Promise<SignedIn | null> {
	const subject = networkOf(attempt.address);
	await countAttempts(db, [{ limit: LIMITS.signUp, subject }], now);
	const isTaken = (await queries.findAccount(db, attempt.email)) !== null;
	if (isTaken) await countAttempts(db, [{ limit: LIMITS.taken, subject }], now);
	// Also for a taken address: how long the answer takes says no more than the answer.
	const passwordHash = await hasher.hash(attempt.password);
	const id = isTaken ? null : await addUser(db, attempt, { role: 'learner', passwordHash }, now);
	if (id === null) {
		await appendAudit(db, { event: 'sign_up_refused', actorId: null }, now);
		return null;
	}
	await appendAudit(db, { event: 'signed_up', actorId: id }, now);
	return welcome(db, { id, role: 'learner' }, attempt, now);
}

/** Adds a user with settings in their time zone, all or nothing. @returns null if the address is taken */
export function addUser(
	db: Db,
	{ email, name, timeZone }: NewAccount,
	{ role, passwordHash }: { role: Role; passwordHash: string },
	now: Date
): Promise<UserId | null> {
	const id = newUuid() as UserId; // a new id is made here and nowhere else
	return db.transaction(async (tx) => {
		const isAdded = await queries.insertUser(tx, { id, email, name, role, passwordHash, createdAt: now });
		if (!isAdded) return null;
		const zone = canonicalTimeZone(timeZone) ?? DEFAULT_SETTINGS.timeZone;
		await saveLearnerSettings(tx, id, { ...DEFAULT_SETTINGS, timeZone: zone });
		return id;
	});
}
