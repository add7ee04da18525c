import type { Role } from '../db/schema';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Lifetime {
	/** A session that is not used for this long has ended. */
	idleMs: number;
	/** However much it is used, it ends this long after signing in. */
	absoluteMs: number;
}

const STAFF: Lifetime = { idleMs: 12 * HOUR_MS, absoluteMs: 7 * DAY_MS };

/** How long a session lasts: shorter for those who can see or change what belongs to others. */
export const LIFETIMES: Readonly<Record<Role, Lifetime>> = {
	learner: { idleMs: 14 * DAY_MS, absoluteMs: 60 * DAY_MS },
	instructor: STAFF,
	admin: STAFF
};
