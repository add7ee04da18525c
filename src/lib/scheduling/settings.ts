/** What scheduling assumes until a learner says otherwise: Anki's defaults, which hands already know. */
import type { SchedulerSettings } from './types';

/** Everything a learner may set about studying. */
export interface LearnerSettings extends SchedulerSettings {
	/** New cards of one bank a day, 0..9999. */
	newPerDay: number;
	/** Review cards of one bank a day, 0..9999. */
	reviewsPerDay: number;
	/** IANA name. */
	timeZone: string;
	/** The hour at which a day begins, 0..23. */
	dayStartHour: number;
}

export const DEFAULT_SETTINGS: Readonly<LearnerSettings> = {
	desiredRetention: 0.9,
	newPerDay: 20,
	reviewsPerDay: 200,
	timeZone: 'UTC',
	dayStartHour: 4
};

/** Steps of a new card, before its first interval in days. */
export const LEARNING_STEPS = ['1m', '10m'] as const;

/** Steps of a review card that was forgotten. */
export const RELEARNING_STEPS = ['10m'] as const;

/** A card in its steps may be asked this much before it is due, when nothing else is left. */
export const LEARN_AHEAD_MS = 20 * 60_000;

/** A review card is mature from this interval on, in days. */
export const MATURE_DAYS = 21;
