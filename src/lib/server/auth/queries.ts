/** Accounts in the database. */
import { and, eq, gt, lt, ne, sql } from 'drizzle-orm';
import type { UserId } from '../../ids';
import type { Db } from '../db/client';
import { auditLog, knownDevices, oneTimeTokens, rateLimits, sessions, users, type Role } from '../db/schema';

export interface Account {
	id: UserId;
	role: Role;
	/** Argon2id in PHC string format. */
	passwordHash: string;
}

/** Folded here and not by the database, whose `lower()` leaves what is not ASCII as it is in some locales. */
function foldEmail(email: string): string {
	return email.normalize('NFC').toLowerCase();
}

/** The account with this address; case makes no difference. */
export async function findAccount(db: Db, email: string): Promise<Account | null> {
	const [row] = await db
		.select({ id: users.id, role: users.role, passwordHash: users.passwordHash })
		.from(users)
		.where(eq(sql`lower(${users.email})`, foldEmail(email)));
	return row ?? null;
}

export async function findPasswordHash(db: Db, userId: UserId): Promise<string | null> {
	const [row] = await db.select({ hash: users.passwordHash }).from(users).where(eq(users.id, userId));
	return row?.hash ?? null;
}

/** Adds a user. @returns false if the address is taken, whoever was quicker */
export async function insertUser(db: Db, user: typeof users.$inferInsert): Promise<boolean> {
	const added = await db
		.insert(users)
		.values({ ...user, email: foldEmail(user.email) })
		.onConflictDoNothing()
		.returning({ id: users.id });
	return added.length > 0;
}

export async function savePasswordHash(db: Db, userId: UserId, passwordHash: string): Promise<void> {
	await db.update(users).set({ passwordHash }).where(eq(users.id, userId));
}

export async function saveName(db: Db, userId: UserId, name: string): Promise<void> {
	await db.update(users).set({ name }).where(eq(users.id, userId));
}

/** What decides whether a session may go on, before anything else is read. */
export async function findSessionAge(
	db: Db,
	sessionId: string
): Promise<{ role: Role; createdAt: Date; lastUsedAt: Date } | null> {
	const [row] = await db
		.select({ role: users.role, createdAt: sessions.createdAt, lastUsedAt: sessions.lastUsedAt })
		.from(sessions)
		.innerJoin(users, eq(users.id, sessions.userId))
		.where(eq(sessions.id, sessionId));
	return row ?? null;
}

export async function touchSession(db: Db, sessionId: string, now: Date): Promise<void> {
	await db.update(sessions).set({ lastUsedAt: now }).where(eq(sessions.id, sessionId));
}

export async function deleteSession(db: Db, sessionId: string): Promise<void> {
	await db.delete(sessions).where(eq(sessions.id, sessionId));
}

export async function deleteSessionOf(db: Db, userId: UserId, sessionId: string): Promise<boolean> {
	const ended = await db
		.delete(sessions)
		.where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)))
		.returning({ id: sessions.id });
	return ended.length > 0;
}

export async function deleteSessions(db: Db, userId: UserId, exceptId: string | null): Promise<number> {
	const ended = await db
		.delete(sessions)
		.where(and(eq(sessions.userId, userId), exceptId === null ? undefined : ne(sessions.id, exceptId)))
		.returning({ id: sessions.id });
	return ended.length;
}

/** Whether a browser has been in an account with this address. One question, whether there is such an account or not. */
export async function isKnownDevice(db: Db, email: string, tokenHash: string): Promise<boolean> {
	const rows = await db
		.select({ userId: knownDevices.userId })
		.from(knownDevices)
		.innerJoin(users, eq(users.id, knownDevices.userId))
		.where(and(eq(sql`lower(${users.email})`, foldEmail(email)), eq(knownDevices.tokenHash, tokenHash)));
	return rows.length > 0;
}

export async function saveKnownDevice(db: Db, userId: UserId, tokenHash: string, now: Date): Promise<void> {
	await db
		.insert(knownDevices)
		.values({ userId, tokenHash, lastUsedAt: now })
		.onConflictDoUpdate({
			target: [knownDevices.userId, knownDevices.tokenHash],
			set: { lastUsedAt: now }
		});
}

export async function deleteKnownDevices(db: Db, userId: UserId): Promise<void> {
	await db.delete(knownDevices).where(eq(knownDevices.userId, userId));
}

/** Counts one attempt more, or begins a new count where the last one is over; in one statement, so that none is lost. */
export async function countAttempt(
	db: Db,
	key: string,
	now: Date,
	resetsAt: Date
): Promise<{ attempts: number; resetsAt: Date }> {
	const isOver = sql`${rateLimits.resetsAt} <= ${sql.param(now, rateLimits.resetsAt)}`;
	const [row] = await db
		.insert(rateLimits)
		.values({ key, attempts: 1, resetsAt })
		.onConflictDoUpdate({
			target: rateLimits.key,
			set: {
				attempts: sql`case when ${isOver} then 1 else least(${rateLimits.attempts}, 1000000) + 1 end`,
				resetsAt: sql`case when ${isOver} then ${sql.param(resetsAt, rateLimits.resetsAt)} else ${rateLimits.resetsAt} end`
			}
		})
		.returning({ attempts: rateLimits.attempts, resetsAt: rateLimits.resetsAt });
	if (!row) throw new Error('an attempt was not counted');
	return row;
}

export async function uncountAttempt(db: Db, key: string): Promise<void> {
	await db
		.update(rateLimits)
		.set({ attempts: sql`greatest(${rateLimits.attempts} - 1, 0)` })
		.where(eq(rateLimits.key, key));
}

export async function isTokenOpen(db: Db, tokenHash: string, now: Date): Promise<boolean> {
	const rows = await db
		.select({ id: oneTimeTokens.id })
		.from(oneTimeTokens)
		.where(isFirstAdminToken(tokenHash, now));
	return rows.length > 0;
}

/** Uses a token up. Of several at once exactly one gets true: the row can be deleted only once. */
export async function consumeToken(db: Db, tokenHash: string, now: Date): Promise<boolean> {
	const used = await db
		.delete(oneTimeTokens)
		.where(isFirstAdminToken(tokenHash, now))
		.returning({ id: oneTimeTokens.id });
	return used.length > 0;
}

function isFirstAdminToken(tokenHash: string, now: Date) {
	return and(
		eq(oneTimeTokens.id, tokenHash),
		eq(oneTimeTokens.purpose, 'first-admin'),
		gt(oneTimeTokens.expiresAt, now)
	);
}

export async function insertAudit(db: Db, entry: typeof auditLog.$inferInsert): Promise<void> {
	await db.insert(auditLog).values(entry);
}

/** Deletes what nobody can use any more. */
export async function deleteExpired(db: Db, now: Date, devicesUnusedSince: Date): Promise<void> {
	await db.delete(sessions).where(lt(sessions.expiresAt, now));
	await db.delete(rateLimits).where(lt(rateLimits.resetsAt, now));
	await db.delete(knownDevices).where(lt(knownDevices.lastUsedAt, devicesUnusedSince));
}
