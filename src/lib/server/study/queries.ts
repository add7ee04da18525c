/** What studying reads from and writes to the database. Every query on learner tables names the learner. */
import { and, asc, count, eq, exists, gte, inArray, isNull, lt, notExists, or, sql } from 'drizzle-orm';
import type { BankId, CardId, LearnerId, QuestionId, ReviewId } from '../../ids';
import type { Question } from '../../questions/question';
import type { LearnerSettings } from '../../scheduling/settings';
import type { Memory, ReviewEvent } from '../../scheduling/types';
import type { Day } from '../../time';
import type { Db } from '../db/client';
import {
	banks,
	cards,
	learnerSettings,
	memories,
	questions,
	questionVersions,
	reviews,
	users
} from '../db/schema';

const ROWS_PER_STATEMENT = 1000; // a statement takes at most 65,535 parameters

type ReviewRow = typeof reviews.$inferSelect;
export type NewReview = Omit<ReviewRow, 'learnerId'>;
export type CardMemory = { cardId: CardId; memory: Memory };

/**
 * Makes the learner's other writers wait until this transaction ends, so that no fold misses a review that is being
 * recorded beside it. A row lock on the account serves cards that have no memory yet, works alike on both databases, and
 * cannot deadlock because it is the first and only lock. "no key" leaves foreign keys to the account unhindered.
 *
 * @returns when the account was made; null if there is none
 */
export async function lockLearner(tx: Db, learnerId: LearnerId): Promise<Date | null> {
	const [row] = await tx
		.select({ createdAt: users.createdAt })
		.from(users)
		.where(eq(users.id, learnerId))
		.for('no key update');
	return row?.createdAt ?? null;
}

export async function findSettings(db: Db, learnerId: LearnerId): Promise<LearnerSettings | null> {
	const [row] = await db
		.select({
			desiredRetention: learnerSettings.desiredRetention,
			newPerDay: learnerSettings.newPerDay,
			reviewsPerDay: learnerSettings.reviewsPerDay,
			timeZone: learnerSettings.timeZone,
			dayStartHour: learnerSettings.dayStartHour
		})
		.from(learnerSettings)
		.where(eq(learnerSettings.learnerId, learnerId));
	return row ?? null;
}

export async function saveSettings(tx: Db, learnerId: LearnerId, settings: LearnerSettings): Promise<void> {
	await tx
		.insert(learnerSettings)
		.values({ learnerId, ...settings })
		.onConflictDoUpdate({ target: learnerSettings.learnerId, set: settings });
}

/** Which of these events the learner's log already has. */
export function listRecorded(
	tx: Db,
	learnerId: LearnerId,
	ids: readonly ReviewId[]
): Promise<{ id: ReviewId; cardId: CardId; fingerprint: string }[]> {
	return tx
		.select({ id: reviews.id, cardId: reviews.cardId, fingerprint: reviews.fingerprint })
		.from(reviews)
		.where(and(eq(reviews.learnerId, learnerId), inArray(reviews.id, [...ids])))
		.orderBy(asc(reviews.id));
}

/** Banks that a learner may study: published ones and their own. */
export function isOpenTo(learnerId: LearnerId) {
	return or(eq(banks.published, true), eq(banks.ownerId, learnerId));
}

/** Which of these cards the learner may answer. Retired cards too: an answer given offline still counts. */
export async function listAnswerable(
	tx: Db,
	learnerId: LearnerId,
	ids: readonly CardId[]
): Promise<Set<CardId>> {
	const rows = await tx
		.select({ id: cards.id })
		.from(cards)
		.innerJoin(banks, eq(banks.id, cards.bankId))
		.where(and(inArray(cards.id, [...ids]), isOpenTo(learnerId)))
		.orderBy(asc(cards.id));
	return new Set(rows.map(({ id }) => id));
}

export interface VersionRow {
	cardId: CardId;
	questionId: QuestionId;
	version: number;
	content: Question;
}

/** The named versions of the named questions (all combinations that exist), also of retired ones. */
export function listVersions(
	tx: Db,
	questionIds: readonly QuestionId[],
	versions: readonly number[]
): Promise<VersionRow[]> {
	return tx
		.select({
			cardId: questions.cardId,
			questionId: questions.id,
			version: questionVersions.version,
			content: questionVersions.content
		})
		.from(questions)
		.innerJoin(questionVersions, eq(questionVersions.questionId, questions.id))
		.where(and(inArray(questions.id, [...questionIds]), inArray(questionVersions.version, [...versions])))
		.orderBy(asc(questions.id), asc(questionVersions.version));
}

/** Adds events to the log; an id that is already there changes nothing. */
export async function appendReviews(
	tx: Db,
	learnerId: LearnerId,
	added: readonly NewReview[]
): Promise<void> {
	if (added.length === 0) return;
	await tx
		.insert(reviews)
		.values(added.map((review) => ({ learnerId, ...review })))
		.onConflictDoNothing({ target: [reviews.learnerId, reviews.id] });
}

/** What the fold needs of a row. The response is left out: it may be long, and no memory depends on it. */
const LOG_COLUMNS = {
	id: reviews.id,
	kind: reviews.kind,
	cardId: reviews.cardId,
	questionId: reviews.questionId,
	questionVersion: reviews.questionVersion,
	rating: reviews.rating,
	durationMs: reviews.durationMs,
	undoesId: reviews.undoesId,
	reviewedAt: reviews.reviewedAt
};

function toEvent(row: Pick<ReviewRow, keyof typeof LOG_COLUMNS>): ReviewEvent {
	const { id, cardId, reviewedAt } = row;
	if (row.kind === 'undo' && row.undoesId)
		return { kind: 'undo', id, cardId, undoesId: row.undoesId, reviewedAt };
	const { questionId, questionVersion, rating, durationMs } = row;
	if (questionId === null || questionVersion === null || rating === null)
		throw new Error(`review ${id} breaks the constraint reviews_kind`);
	return {
		kind: 'answer',
		id,
		cardId,
		questionId,
		questionVersion,
		rating,
		response: null,
		durationMs: durationMs ?? 0,
		reviewedAt
	};
}

/** The learner's log, in order: whole, or of these cards. One pass over an index. */
export async function listLog(
	db: Db,
	learnerId: LearnerId,
	cardIds?: readonly CardId[]
): Promise<ReviewEvent[]> {
	const rows = await db
		.select(LOG_COLUMNS)
		.from(reviews)
		.where(and(eq(reviews.learnerId, learnerId), cardIds && inArray(reviews.cardId, [...cardIds])))
		.orderBy(asc(reviews.reviewedAt), asc(reviews.id));
	return rows.map(toEvent);
}

/** The learner's whole log with the day of each event. */
export async function listDatedLog(
	db: Db,
	learnerId: LearnerId
): Promise<{ event: ReviewEvent; day: Day }[]> {
	const rows = await db
		.select({ ...LOG_COLUMNS, day: reviews.learnerDay })
		.from(reviews)
		.where(eq(reviews.learnerId, learnerId))
		.orderBy(asc(reviews.reviewedAt), asc(reviews.id));
	return rows.map((row) => ({ event: toEvent(row), day: row.day }));
}

/** Stores memories whole, in place of what was there. */
export async function saveMemories(
	tx: Db,
	learnerId: LearnerId,
	saved: readonly CardMemory[]
): Promise<void> {
	for (let from = 0; from < saved.length; from += ROWS_PER_STATEMENT) {
		const rows = saved
			.slice(from, from + ROWS_PER_STATEMENT)
			.map(({ cardId, memory }) => ({ learnerId, cardId, ...memory }));
		await tx
			.insert(memories)
			.values(rows)
			.onConflictDoUpdate({
				target: [memories.learnerId, memories.cardId],
				set: {
					state: sql`excluded.state`,
					stability: sql`excluded.stability`,
					difficulty: sql`excluded.difficulty`,
					dueAt: sql`excluded.due_at`,
					lastReviewedAt: sql`excluded.last_reviewed_at`,
					firstReviewedAt: sql`excluded.first_reviewed_at`,
					intervalDays: sql`excluded.interval_days`,
					learningStep: sql`excluded.learning_step`,
					reviewCount: sql`excluded.review_count`,
					lapses: sql`excluded.lapses`
				}
			});
	}
}

/** Forgets the memories of these cards: they are new again. */
export async function deleteMemories(
	tx: Db,
	learnerId: LearnerId,
	cardIds: readonly CardId[]
): Promise<void> {
	for (let from = 0; from < cardIds.length; from += ROWS_PER_STATEMENT) {
		const some = cardIds.slice(from, from + ROWS_PER_STATEMENT);
		await tx.delete(memories).where(and(eq(memories.learnerId, learnerId), inArray(memories.cardId, some)));
	}
}

/** Every field of a memory: leaving one out would break the fold. */
const MEMORY_COLUMNS = {
	state: memories.state,
	stability: memories.stability,
	difficulty: memories.difficulty,
	dueAt: memories.dueAt,
	lastReviewedAt: memories.lastReviewedAt,
	firstReviewedAt: memories.firstReviewedAt,
	intervalDays: memories.intervalDays,
	learningStep: memories.learningStep,
	reviewCount: memories.reviewCount,
	lapses: memories.lapses
} satisfies Record<keyof Memory, unknown>;

export async function listMemories(db: Db, learnerId: LearnerId): Promise<CardMemory[]> {
	return db
		.select({ cardId: memories.cardId, memory: MEMORY_COLUMNS })
		.from(memories)
		.where(eq(memories.learnerId, learnerId))
		.orderBy(asc(memories.cardId));
}

/** A bank the learner may study; null if it is missing or somebody else's. */
export async function findBank(
	db: Db,
	learnerId: LearnerId,
	slug: string
): Promise<{ id: BankId; slug: string; title: string } | null> {
	const [row] = await db
		.select({ id: banks.id, slug: banks.slug, title: banks.title })
		.from(banks)
		.where(and(eq(banks.slug, slug), isOpenTo(learnerId)));
	return row ?? null;
}

/** A card can be asked while it is not retired and has a question left. */
export function isAskable(db: Db) {
	const asked = db
		.select({ one: sql`1` })
		.from(questions)
		.where(and(eq(questions.cardId, cards.id), isNull(questions.retiredAt)));
	return and(isNull(cards.retiredAt), exists(asked));
}

/** Every card of a bank that can be asked, with the learner's memory of it. */
export async function listQueueCards(
	db: Db,
	learnerId: LearnerId,
	bankId: BankId
): Promise<{ id: CardId; position: number; memory: Memory | null }[]> {
	return db
		.select({ id: cards.id, position: cards.position, memory: MEMORY_COLUMNS })
		.from(cards)
		.leftJoin(memories, and(eq(memories.learnerId, learnerId), eq(memories.cardId, cards.id)))
		.where(and(eq(cards.bankId, bankId), isAskable(db)))
		.orderBy(asc(cards.position), asc(cards.id));
}

/** How many cards of each bank open to the learner were never answered; banks without cards count 0. */
export function countUnseen(db: Db, learnerId: LearnerId): Promise<{ bankId: BankId; unseen: number }[]> {
	const known = db
		.select({ one: sql`1` })
		.from(memories)
		.where(and(eq(memories.learnerId, learnerId), eq(memories.cardId, cards.id)));
	return db
		.select({ bankId: banks.id, unseen: count(cards.id) })
		.from(banks)
		.leftJoin(cards, and(eq(cards.bankId, banks.id), isAskable(db), notExists(known)))
		.where(isOpenTo(learnerId))
		.groupBy(banks.id)
		.orderBy(asc(banks.id));
}

/** The learner's memories that matter today: due before the day ends, or answered since it began. */
export async function listMemoriesOfDay(
	db: Db,
	learnerId: LearnerId,
	day: { startsAt: Date; endsAt: Date }
): Promise<{ bankId: BankId; memory: Memory }[]> {
	return db
		.select({ bankId: cards.bankId, memory: MEMORY_COLUMNS })
		.from(memories)
		.innerJoin(cards, eq(cards.id, memories.cardId))
		.where(
			and(
				eq(memories.learnerId, learnerId),
				or(lt(memories.dueAt, day.endsAt), gte(memories.lastReviewedAt, day.startsAt)),
				isAskable(db)
			)
		)
		.orderBy(asc(memories.dueAt), asc(memories.cardId));
}
