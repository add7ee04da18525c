/** What the pages around studying read. Every query on learner tables names the learner. */
import { and, asc, avg, count, eq, gt, gte, ilike, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { BankId, CardId, LearnerId } from '../../ids';
import type { Db } from '../db/client';
import { banks, cards, memories, reviews } from '../db/schema';
import { isAskable, isOpenTo } from './queries';

export interface CardFilter {
	bankId: BankId;
	/** Words that the statement holds, as typed; '' for all. */
	search: string;
	/** '' for all. */
	topic: string;
}

function matches({ bankId, search, topic }: CardFilter): SQL | undefined {
	const words = search.split(/\s+/).filter((word) => word !== '');
	return and(
		eq(cards.bankId, bankId),
		isNull(cards.retiredAt),
		topic === '' ? undefined : eq(cards.topic, topic),
		// What a pattern would take for a wildcard is looked for as it is.
		...words.map((word) => ilike(cards.statement, `%${word.replace(/[\\%_]/g, '\\$&')}%`))
	);
}

export async function countMatches(db: Db, filter: CardFilter): Promise<number> {
	const [row] = await db.select({ count: count() }).from(cards).where(matches(filter));
	return row?.count ?? 0;
}

/** One page of a bank's cards, in the order of the document, each with the learner's state of it. */
export function listMatches(
	db: Db,
	learnerId: LearnerId,
	filter: CardFilter,
	page: { limit: number; offset: number }
): Promise<{ id: CardId; state: 'learning' | 'review' | 'relearning' | 'new' | null; dueAt: Date | null }[]> {
	return db
		.select({ id: cards.id, state: memories.state, dueAt: memories.dueAt })
		.from(cards)
		.leftJoin(memories, and(eq(memories.learnerId, learnerId), eq(memories.cardId, cards.id)))
		.where(matches(filter))
		.orderBy(asc(cards.position), asc(cards.id))
		.limit(page.limit)
		.offset(page.offset);
}

/** When the next card falls due after an instant; null if none ever will. */
export async function findNextDue(db: Db, learnerId: LearnerId, after: Date): Promise<Date | null> {
	const [row] = await db
		.select({ dueAt: memories.dueAt })
		.from(memories)
		.innerJoin(cards, eq(cards.id, memories.cardId))
		.innerJoin(banks, eq(banks.id, cards.bankId))
		.where(
			and(eq(memories.learnerId, learnerId), gt(memories.dueAt, after), isOpenTo(learnerId), isAskable(db))
		)
		.orderBy(asc(memories.dueAt), asc(memories.cardId))
		.limit(1);
	return row?.dueAt ?? null;
}

/** Mean time per answer since an instant, milliseconds; null without an answer. */
export async function findMeanDuration(db: Db, learnerId: LearnerId, since: Date): Promise<number | null> {
	const [row] = await db
		.select({ mean: avg(reviews.durationMs).mapWith(Number) })
		.from(reviews)
		.where(
			and(eq(reviews.learnerId, learnerId), gte(reviews.reviewedAt, since), isNotNull(reviews.durationMs))
		);
	return row?.mean ?? null;
}

/** The first disputed cards of the published banks, then the others: what a visitor may try. */
export function listShowcaseCards(db: Db, limit: number): Promise<{ id: CardId }[]> {
	return db
		.select({ id: cards.id })
		.from(cards)
		.innerJoin(banks, eq(banks.id, cards.bankId))
		.where(and(eq(banks.published, true), isAskable(db)))
		.orderBy(sql`${cards.dispute} is null`, asc(banks.id), asc(cards.position), asc(cards.id))
		.limit(limit);
}
