/** Signing in: one answer and one time for an unknown address and for a wrong password, and few guesses for anybody. */
import { AppError } from '../../errors';
import type { Db } from '../db/client';
import { appendAudit } from './audit';
import { countAttempts, LIMITS, uncountAttempts, type Tally } from './limits';
import { networkOf } from './network';
import { isOutdated, passwordHasher, type PasswordHasher } from './password-hasher';
import * as queries from './queries';
import { endSession, startSession, type StartedSession } from './sessions';
import { createToken, hashToken, isToken } from './tokens';

/** Where a request comes from. */
export interface Visitor {
	/** The address of the other end, or the one that a trusted proxy gave. */
	address: string;
	userAgent: string;
	/** The token of the browser's device cookie, if it has one. */
	deviceToken: string | null;
	/** The session it came with: it ends when another begins. */
	sessionId: string | null;
}

export interface SignedIn {
	session: StartedSession;
	/** For the device cookie: from now on guesses made elsewhere do not shut this browser out. */
	deviceToken: string;
}

/**
 * Signs somebody in.
 *
 * @returns null if the address or the password is wrong, without saying which
 * @throws {AppError} `too_many_attempts` before anything is compared
 */
export async function signIn(
	db: Db,
	attempt: Visitor & { email: string; password: string },
	now: Date,
	hasher: PasswordHasher = passwordHasher
): Promise<SignedIn | null> {
	const { email, password, deviceToken } = attempt;
	const isKnown = isToken(deviceToken) && (await queries.isKnownDevice(db, email, hashToken(deviceToken)));
	const tallies = listTallies(email, attempt, isKnown);
	await countAttempts(db, tallies, now).catch((refusal: unknown) => auditWhenFull(db, refusal, now));
	const account = await queries.findAccount(db, email);
	const isRight = await hasher.verify(account?.passwordHash ?? null, password);
	if (!account || !isRight) {
		await appendAudit(db, { event: 'sign_in_refused', actorId: account?.id ?? null }, now);
		return null;
	}
	await uncountAttempts(db, tallies);
	if (isOutdated(account.passwordHash))
		await queries.savePasswordHash(db, account.id, await hasher.hash(password));
	const signedIn = await welcome(db, account, attempt, now);
	await appendAudit(db, { event: 'signed_in', actorId: account.id }, now);
	return signedIn;
}

/** Starts the session of somebody who has proved who they are, and ends the one their browser came with. */
export async function welcome(
	db: Db,
	user: Pick<queries.Account, 'id' | 'role'>,
	visitor: Visitor,
	now: Date
): Promise<SignedIn> {
	if (visitor.sessionId !== null) await endSession(db, visitor.sessionId);
	const deviceToken = isToken(visitor.deviceToken) ? visitor.deviceToken : createToken();
	await queries.saveKnownDevice(db, user.id, hashToken(deviceToken), now);
	return { session: await startSession(db, user, visitor.userAgent, now), deviceToken };
}

/**
 * A known browser has counters of its own, so that a flood of guesses from elsewhere never shuts the owner out. For all
 * others the network comes first: a network that is shut out cannot use up an account's attempts.
 */
function listTallies(email: string, { address, deviceToken }: Visitor, isKnown: boolean): Tally[] {
	const account = email.normalize('NFKC').toLowerCase();
	if (isKnown) {
		const subject = `${account} ${deviceToken}`;
		return [
			{ limit: LIMITS.deviceSoon, subject },
			{ limit: LIMITS.deviceDay, subject }
		];
	}
	return [
		{ limit: LIMITS.network, subject: networkOf(address) },
		{ limit: LIMITS.accountSoon, subject: account },
		{ limit: LIMITS.accountDay, subject: account },
		{ limit: LIMITS.everywhere, subject: '' }
	];
}

/** Once for each limit that fills up: a row for each guess of a flood would fill the disk instead. */
async function auditWhenFull(db: Db, refusal: unknown, now: Date): Promise<never> {
	if (refusal instanceof AppError && refusal.details.isFirst === 1)
		await appendAudit(
			db,
			{ event: 'sign_in_refused', actorId: null, details: { limit: refusal.details.limit ?? '' } },
			now
		);
	throw refusal;
}
