/** What somebody does with their own account, besides the password. */
import { AppError } from '../../errors';
import type { UserId } from '../../ids';
import type { Db } from '../db/client';
import { m } from '../../paraglide/messages';
import { appendAudit } from './audit';
import * as queries from './queries';
import { endSession, endSessionOf, endSessions } from './sessions';

const DEVICE_KEPT_MS = 400 * 86_400_000; // as long as browsers keep a cookie

export async function changeName(db: Db, userId: UserId, name: string, now: Date): Promise<void> {
	await queries.saveName(db, userId, name);
	await appendAudit(db, { event: 'name_changed', actorId: userId }, now);
}

/** Ends the session one came with. */
export async function signOut(db: Db, userId: UserId, sessionId: string, now: Date): Promise<void> {
	await endSession(db, sessionId);
	await appendAudit(db, { event: 'signed_out', actorId: userId }, now);
}

/** Ends a session of one's own. @throws {AppError} `not_found`, also for somebody else's */
export async function endOwnSession(db: Db, userId: UserId, sessionId: string, now: Date): Promise<void> {
	if (!(await endSessionOf(db, userId, sessionId)))
		throw new AppError('not_found', m.account_session_not_found());
	await appendAudit(db, { event: 'sessions_ended', actorId: userId, details: { ended: 1 } }, now);
}

/** Ends one's sessions but the one this is asked from. @returns how many */
export async function endOtherSessions(
	db: Db,
	userId: UserId,
	currentId: string | null,
	now: Date
): Promise<number> {
	const ended = await endSessions(db, userId, currentId);
	await appendAudit(db, { event: 'sessions_ended', actorId: userId, details: { ended } }, now);
	return ended;
}

/** Deletes sessions, counters and devices that are over. To be called now and then. */
export function sweepExpired(db: Db, now: Date): Promise<void> {
	return queries.deleteExpired(db, now, new Date(now.getTime() - DEVICE_KEPT_MS));
}
