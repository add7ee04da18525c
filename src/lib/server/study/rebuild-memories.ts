import { AppError } from '../../errors';
import type { LearnerId } from '../../ids';
import { groupByCard } from '../../scheduling/events';
import { foldMemory } from '../../scheduling/fold';
import { DEFAULT_SETTINGS } from '../../scheduling/settings';
import type { SchedulerSettings } from '../../scheduling/types';
import type { Db } from '../db/client';
import {
	deleteMemories,
	findSettings,
	listLog,
	listMemories,
	lockLearner,
	saveMemories,
	type CardMemory
} from './queries';

/** Folds every card of the learner's log anew. The caller holds the learner's lock. */
export async function rebuildWithin(
	tx: Db,
	learnerId: LearnerId,
	settings: SchedulerSettings
): Promise<CardMemory[]> {
	const log = groupByCard(await listLog(tx, learnerId));
	const folded: CardMemory[] = [];
	for (const [cardId, events] of log) {
		const memory = foldMemory(events, cardId, settings);
		if (memory) folded.push({ cardId, memory });
	}
	const kept = new Set(folded.map(({ cardId }) => cardId));
	const stored = await listMemories(tx, learnerId);
	await saveMemories(tx, learnerId, folded);
	await deleteMemories(
		tx,
		learnerId,
		stored.map(({ cardId }) => cardId).filter((cardId) => !kept.has(cardId))
	);
	return folded;
}

/**
 * Recomputes all memories of a learner from the log, which gives what is stored unless a formula has changed. One pass
 * over the learner's log.
 *
 * @returns how many cards have a memory
 * @throws {AppError} `not_found` without the account
 */
export function rebuildMemories(db: Db, learnerId: LearnerId): Promise<number> {
	return db.transaction(async (tx) => {
		if (!(await lockLearner(tx, learnerId))) throw new AppError('not_found', 'There is no such account.');
		const settings = (await findSettings(tx, learnerId)) ?? DEFAULT_SETTINGS;
		return (await rebuildWithin(tx, learnerId, settings)).length;
	});
}
