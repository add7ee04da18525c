/** What the progress page reads. Every query on learner tables names the learner. */
import { and, asc, count, eq, lt, sql } from 'drizzle-orm';
import type { BankId, LearnerId } from '../../ids';
import { MATURE_DAYS } from '../../scheduling/settings';
import type { Db } from '../db/client';
import { banks, cards, memories } from '../db/schema';
import { isAskable, isOpenTo } from '../study/queries';

export type CardGroup = 'new' | 'learning' | 'young' | 'mature';

/** Which group a row of cards (left-joined with memories) falls into. */
const groupOfCard = sql<CardGroup>`case
	when ${memories.state} is null then 'new'
	when ${memories.state} <> 'review' then 'learning'
	when ${memories.intervalDays} >= ${sql.raw(String(MATURE_DAYS))} then 'mature'
	else 'young' end`;

export interface GroupRow {
	bankId: BankId;
	topic: string;
	group: CardGroup;
	cards: number;
	/** Of these, due before the given instant. */
	due: number;
}

/** The cards of every open bank, counted by bank, topic and group. */
export async function countCards(db: Db, learnerId: LearnerId, dueBefore: Date): Promise<GroupRow[]> {
	const due = sql<number>`count(*) filter (where ${lt(memories.dueAt, dueBefore)})`.mapWith(Number);
	return db
		.select({ bankId: cards.bankId, topic: cards.topic, group: groupOfCard, cards: count(), due })
		.from(cards)
		.innerJoin(banks, eq(banks.id, cards.bankId))
		.leftJoin(memories, and(eq(memories.learnerId, learnerId), eq(memories.cardId, cards.id)))
		.where(and(isOpenTo(learnerId), isAskable(db)))
		.groupBy(cards.bankId, cards.topic, groupOfCard)
		.orderBy(asc(cards.bankId), asc(cards.topic), asc(groupOfCard));
}

/** Banks open to the learner, by title. */
export function listOpenBanks(
	db: Db,
	learnerId: LearnerId
): Promise<{ id: BankId; slug: string; title: string }[]> {
	return db
		.select({ id: banks.id, slug: banks.slug, title: banks.title })
		.from(banks)
		.where(isOpenTo(learnerId))
		.orderBy(asc(banks.title), asc(banks.id));
}

/** When cards fall due that can still be asked, up to an instant; by an index. */
export function listDueTimes(
	db: Db,
	learnerId: LearnerId,
	before: Date
): Promise<{ dueAt: Date; group: CardGroup }[]> {
	return db
		.select({ dueAt: memories.dueAt, group: groupOfCard })
		.from(memories)
		.innerJoin(cards, eq(cards.id, memories.cardId))
		.innerJoin(banks, eq(banks.id, cards.bankId))
		.where(
			and(eq(memories.learnerId, learnerId), lt(memories.dueAt, before), isOpenTo(learnerId), isAskable(db))
		)
		.orderBy(asc(memories.dueAt), asc(memories.cardId));
}
