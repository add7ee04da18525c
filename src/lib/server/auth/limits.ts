/** How often something may be tried. Counters are rows: every process counts in the same ones, and a restart keeps them. */
import { createHash } from 'node:crypto';
import { AppError } from '../../errors';
import { m } from '../../paraglide/messages';
import type { Db } from '../db/client';
import { countAttempt, uncountAttempt } from './queries';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Limit {
	name: string;
	/** So many attempts pass; the next one is refused. */
	most: number;
	/** From the first attempt counted, milliseconds. */
	windowMs: number;
}

/** What is counted for whom: an account, a network, a browser. */
export interface Tally {
	limit: Limit;
	subject: string;
}

/** Reasons for the figures: docs/decisions/0005-attempts.md */
export const LIMITS = {
	/** Wrong passwords for one account from browsers it does not know, whatever address they come from. */
	accountSoon: { name: 'account-soon', most: 10, windowMs: 15 * MINUTE_MS },
	accountDay: { name: 'account-day', most: 50, windowMs: DAY_MS },
	/** Wrong passwords from one network, for any account: a class of 40 behind one address may err twice each. */
	network: { name: 'network', most: 100, windowMs: DAY_MS },
	/** Wrong passwords from everywhere: what is left for a guesser with countless addresses and accounts. */
	everywhere: { name: 'everywhere', most: 3000, windowMs: HOUR_MS },
	/** Wrong passwords for one account from one browser that it knows. */
	deviceSoon: { name: 'device-soon', most: 10, windowMs: 15 * MINUTE_MS },
	deviceDay: { name: 'device-day', most: 50, windowMs: DAY_MS },
	/** Wrong old passwords while changing it. */
	passwordChange: { name: 'password-change', most: 10, windowMs: 15 * MINUTE_MS },
	/** New accounts from one network: several classes on their first day. */
	signUp: { name: 'sign-up', most: 200, windowMs: HOUR_MS },
	/** Answers "this address has an account" to one network: what makes finding out whose accounts exist slow. */
	taken: { name: 'taken', most: 20, windowMs: HOUR_MS },
	/** Wrong links to the first admin's page from one network. */
	firstAdmin: { name: 'first-admin', most: 30, windowMs: HOUR_MS }
} as const satisfies Record<string, Limit>;

/**
 * Counts an attempt in each tally, in order, and stops at the first that is full.
 *
 * @throws {AppError} `too_many_attempts`; `details` name the limit, the seconds to wait, and whether it was full just now
 */
export async function countAttempts(db: Db, tallies: readonly Tally[], now: Date): Promise<void> {
	for (const { limit, subject } of tallies) {
		const resetsAt = new Date(now.getTime() + limit.windowMs);
		const counted = await countAttempt(db, keyOf({ limit, subject }), now, resetsAt);
		if (counted.attempts > limit.most)
			throw refuseUntil(limit, counted.resetsAt, now, counted.attempts === limit.most + 1);
	}
}

/** Takes back what was counted for an attempt that turned out to be right. */
export async function uncountAttempts(db: Db, tallies: readonly Tally[]): Promise<void> {
	for (const tally of tallies) await uncountAttempt(db, keyOf(tally));
}

function refuseUntil(limit: Limit, resetsAt: Date, now: Date, isFirst: boolean): AppError {
	const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000));
	return new AppError(
		'too_many_attempts',
		m.account_too_many_attempts({ minutes: Math.ceil(seconds / 60) }),
		{
			limit: limit.name,
			retryAfterSeconds: seconds,
			isFirst: isFirst ? 1 : 0
		}
	);
}

/** Hashed, so that the table says nobody's address, and so that no subject can be made to look like another. */
function keyOf({ limit, subject }: Tally): string {
	return `${limit.name}:${createHash('sha256').update(subject).digest('base64url')}`;
}
