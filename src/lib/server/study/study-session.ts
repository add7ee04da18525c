import { AppError } from '../../errors';
import type { BankId, LearnerId } from '../../ids';
import { buildQueue, countQueue } from '../../scheduling/queue';
import type { LearnerSettings } from '../../scheduling/settings';
import type { Memory, QueueCounts, StudySession } from '../../scheduling/types';
import { addDays, dayOf, startOfDay } from '../../time';
import type { Db } from '../db/client';
import { getLearnerSettings } from './learner-settings';
import { countUnseen, findBank, listMemoriesOfDay, listQueueCards } from './queries';
import { loadStudyCards } from './study-cards';

/** How many cards a session brings at once: about an hour's work, and a page of a few hundred kilobytes. */
const SESSION_CARDS = 60;

export interface SessionRequest {
	bankSlug: string;
	now: Date;
	/** The most cards to bring, >= 1. */
	limit: number;
}

function requestOf({ newPerDay, reviewsPerDay, timeZone, dayStartHour }: LearnerSettings, now: Date) {
	return { limits: { newPerDay, reviewsPerDay }, now, clock: { timeZone, dayStartHour } };
}

/**
 * The next cards of a bank for a learner, with everything needed to ask, mark, explain and schedule them without the
 * server. Costs 7 statements whatever the number of cards; one of them reads a short row for every card of the bank.
 *
 * @throws {AppError} `not_found` if there is no such bank for this learner
 */
export async function loadStudySession(
	db: Db,
	learnerId: LearnerId,
	{ bankSlug, now, limit }: SessionRequest
): Promise<StudySession> {
	const bank = await findBank(db, learnerId, bankSlug);
	if (!bank) throw new AppError('not_found', 'There is no such bank.');
	const settings = await getLearnerSettings(db, learnerId);
	const queue = buildQueue(await listQueueCards(db, learnerId, bank.id), requestOf(settings, now));
	const asked = queue.cards.slice(0, limit);
	return {
		bank: { slug: bank.slug, title: bank.title },
		cards: await loadStudyCards(db, asked),
		counts: queue.counts,
		settings: { desiredRetention: settings.desiredRetention },
		nextDueAt: asked.length < queue.cards.length ? now : queue.nextDueAt,
		dayEndsAt: queue.dayEndsAt
	};
}

/** The next 60 cards of a bank for a learner: see `loadStudySession`. */
export function getStudySession(
	db: Db,
	learnerId: LearnerId,
	bankSlug: string,
	now: Date
): Promise<StudySession> {
	return loadStudySession(db, learnerId, { bankSlug, now, limit: SESSION_CARDS });
}

/**
 * What waits in each bank that the learner may study. Costs 3 statements: they read the learner's memories of today by
 * an index, and count the cards of all banks that were never answered.
 */
export async function countQueues(
	db: Db,
	learnerId: LearnerId,
	now: Date
): Promise<Map<BankId, QueueCounts>> {
	const settings = await getLearnerSettings(db, learnerId);
	const today = dayOf(now, settings);
	const day = { startsAt: startOfDay(today, settings), endsAt: startOfDay(addDays(today, 1), settings) };
	const memories = new Map<BankId, Memory[]>();
	for (const { bankId, memory } of await listMemoriesOfDay(db, learnerId, day))
		memories.set(bankId, (memories.get(bankId) ?? []).concat(memory));
	const request = requestOf(settings, now);
	const unseen = await countUnseen(db, learnerId);
	return new Map(
		unseen.map(({ bankId, unseen }) => [bankId, countQueue(memories.get(bankId) ?? [], unseen, request)])
	);
}
