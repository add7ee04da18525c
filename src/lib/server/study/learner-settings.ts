import * as v from 'valibot';
import { AppError } from '../../errors';
import type { LearnerId } from '../../ids';
import { DEFAULT_SETTINGS, type LearnerSettings } from '../../scheduling/settings';
import { canonicalTimeZone } from '../../time';
import type { Db } from '../db/client';
import { findSettings, lockLearner, saveSettings } from './queries';
import { rebuildWithin } from './rebuild-memories';

const wholeNumber = (from: number, to: number) =>
	v.pipe(
		v.number('must be a number'),
		v.integer('must be a whole number'),
		v.minValue(from, `must be at least ${from}`),
		v.maxValue(to, `must be at most ${to}`)
	);

const settingsSchema = v.strictObject({
	desiredRetention: v.pipe(
		v.number('must be a number'),
		v.minValue(0.7, 'must be at least 0.70'),
		v.maxValue(0.99, 'must be at most 0.99')
	),
	newPerDay: wholeNumber(0, 9999),
	reviewsPerDay: wholeNumber(0, 9999),
	timeZone: v.pipe(
		v.string(),
		v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
			const name = canonicalTimeZone(dataset.value);
			if (name !== null) return name;
			addIssue({ message: 'must be the name of a time zone, such as Asia/Tashkent' });
			return NEVER;
		})
	),
	dayStartHour: wholeNumber(0, 23)
});

/** The learner's own settings, or the defaults while nothing was set. */
export async function getLearnerSettings(db: Db, learnerId: LearnerId): Promise<LearnerSettings> {
	return (await findSettings(db, learnerId)) ?? { ...DEFAULT_SETTINGS };
}

/**
 * Keeps a learner's settings. Another desired retention moves the due times, so the memories are folded again from the
 * log (one pass over it).
 *
 * @param input unknown; all fields of `LearnerSettings`
 * @returns what was kept
 * @throws {AppError} `invalid_input` with a message per wrong field in `details`, `not_found` without the account
 */
export async function saveLearnerSettings(
	db: Db,
	learnerId: LearnerId,
	input: unknown
): Promise<LearnerSettings> {
	const result = v.safeParse(settingsSchema, input);
	if (!result.success) {
		const details = Object.fromEntries(
			result.issues.map((issue) => [v.getDotPath(issue) ?? 'settings', issue.message])
		);
		throw new AppError('invalid_input', 'The settings hold a value that cannot be used.', details);
	}
	const settings = result.output;
	await db.transaction(async (tx) => {
		if (!(await lockLearner(tx, learnerId))) throw new AppError('not_found', 'There is no such account.');
		const before = await getLearnerSettings(tx, learnerId);
		await saveSettings(tx, learnerId, settings);
		if (before.desiredRetention !== settings.desiredRetention) await rebuildWithin(tx, learnerId, settings);
	});
	return settings;
}
