/** Sessions: a token in a cookie, its hash in a row. Everything that starts, finds or ends one goes through here. */
import type { UserId } from '../../ids';
import type { Db } from '../db/client';
import type { Role } from '../db/schema';
import { LIFETIMES } from './lifetimes';
import { createLucia } from './lucia';
import * as queries from './queries';
import { createToken, hashToken, isToken } from './tokens';

/** `last_used_at` is for people to read: a write for each request would buy nothing. */
const TOUCH_AFTER_MS = 5 * 60_000;
const MAX_USER_AGENT = 400;

type User = NonNullable<App.Locals['user']>;

export interface StartedSession {
	/** For the cookie, and for nothing else. */
	token: string;
	/** SHA-256 of the token. */
	id: string;
	/** Seconds the browser keeps the cookie. */
	maxAgeSeconds: number;
}

export interface ResolvedSession {
	user: User;
	id: string;
	/** Set when the session was prolonged: the cookie has to be sent again. */
	renewedForSeconds: number | null;
}

export interface SessionSummary {
	/** A hash, safe to show. */
	id: string;
	userAgent: string;
	createdAt: Date;
	lastUsedAt: Date;
}

/** Starts a session with a new token: one that a browser brought along is never made valid. */
export async function startSession(
	db: Db,
	user: { id: UserId; role: Role },
	userAgent: string,
	now: Date
): Promise<StartedSession> {
	const token = createToken();
	const id = hashToken(token);
	const attributes = { createdAt: now, lastUsedAt: now, userAgent: cleanUserAgent(userAgent) };
	await createLucia(db, user.role, now).createSession(user.id, attributes, { sessionId: id });
	return { token, id, maxAgeSeconds: cookieSeconds(user.role) };
}

/**
 * Whose session a cookie's token opens, or null if it is none, has ended, or was not used for too long.
 *
 * Lucia prolongs what is used (when less than half of the time is left) but knows no last day: that is checked first.
 * Lucia reads the system's clock, which `now` must agree with.
 */
export async function resolveSession(db: Db, token: string, now: Date): Promise<ResolvedSession | null> {
	if (!isToken(token)) return null;
	const id = hashToken(token);
	const age = await queries.findSessionAge(db, id);
	if (!age) return null;
	const lucia = createLucia(db, age.role, now);
	const { idleMs, absoluteMs } = LIFETIMES[age.role];
	// The idle limit is Lucia's; it is asked again here because a role may have changed since the row was written.
	const isOver =
		now.getTime() - age.createdAt.getTime() >= absoluteMs ||
		now.getTime() - age.lastUsedAt.getTime() >= idleMs;
	if (isOver) {
		await lucia.invalidateSession(id);
		return null;
	}
	const { session, user } = await lucia.validateSession(id);
	if (!session) return null;
	if (now.getTime() - age.lastUsedAt.getTime() >= TOUCH_AFTER_MS) await queries.touchSession(db, id, now);
	return { user, id, renewedForSeconds: session.fresh ? cookieSeconds(user.role) : null };
}

/** Ends one session, whoever's it is: for signing out by the cookie itself. */
export function endSession(db: Db, sessionId: string): Promise<void> {
	return queries.deleteSession(db, sessionId);
}

/** Ends one session of a user. @returns whether there was such a session of theirs */
export function endSessionOf(db: Db, userId: UserId, sessionId: string): Promise<boolean> {
	return queries.deleteSessionOf(db, userId, sessionId);
}

/**
 * Ends a user's sessions.
 *
 * @param exceptId one that stays, or null to end all
 * @returns how many were ended
 */
export function endSessions(db: Db, userId: UserId, exceptId: string | null): Promise<number> {
	return queries.deleteSessions(db, userId, exceptId);
}

/** A user's sessions that are still good, the last used first. */
export async function listSessions(db: Db, user: User, now: Date): Promise<SessionSummary[]> {
	const oldest = now.getTime() - LIFETIMES[user.role].absoluteMs;
	const sessions = await createLucia(db, user.role, now).getUserSessions(user.id);
	return sessions
		.filter(({ createdAt }) => createdAt.getTime() > oldest)
		.map(({ id, userAgent, createdAt, lastUsedAt }) => ({ id, userAgent, createdAt, lastUsedAt }));
}

function cookieSeconds(role: Role): number {
	return LIFETIMES[role].idleMs / 1000;
}

function cleanUserAgent(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(/\p{Cc}/gu, ' ')
		.slice(0, MAX_USER_AGENT)
		.toWellFormed();
}
