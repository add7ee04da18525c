import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { BankId, CardId, PaperId, QuestionId, UserId } from '../../ids';
import type { BankPaper, Evidence } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import type { Db } from '../db/client';
import { bankPapers, banks, cards, papers, passages, questions, questionVersions } from '../db/schema';

/** A statement may carry 65,535 values; the widest row here has 8. */
const ROWS_A_STATEMENT = 2_000;

async function inBatches<Row>(
	rows: readonly Row[],
	write: (batch: Row[]) => PromiseLike<unknown>
): Promise<void> {
	for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
		await write(rows.slice(from, from + ROWS_A_STATEMENT));
}

export type BankRow = typeof banks.$inferSelect;
export type PaperRow = typeof papers.$inferSelect;
export type CardRow = typeof cards.$inferSelect;
export type PassageRow = typeof passages.$inferSelect;
export type QuestionRow = typeof questions.$inferSelect;
/** A question with the content of its current version. */
export type StoredQuestion = QuestionRow & { content: Question };

export async function countBanks(db: Db): Promise<number> {
	const [row] = await db.select({ count: count() }).from(banks);
	return row?.count ?? 0;
}

export async function findBank(db: Db, slug: string): Promise<BankRow | null> {
	const [row] = await db.select().from(banks).where(eq(banks.slug, slug));
	return row ?? null;
}

export function listPublishedBanks(db: Db): Promise<BankRow[]> {
	return db.select().from(banks).where(eq(banks.published, true)).orderBy(asc(banks.title), asc(banks.id));
}

/** The bank of this slug, made if there is none, and locked until the transaction ends: two loads follow each other. */
export async function lockBank(
	tx: Db,
	blank: { id: BankId; slug: string; title: string; ownerId: UserId | null; now: Date }
): Promise<BankRow> {
	const { now, ...fields } = blank;
	await tx
		.insert(banks)
		.values({ ...fields, published: true, createdAt: now, updatedAt: now })
		.onConflictDoNothing({ target: banks.slug });
	const [row] = await tx.select().from(banks).where(eq(banks.slug, blank.slug)).for('update');
	if (!row) throw new Error(`bank ${blank.slug} is gone right after it was made`);
	return row;
}

export async function saveBankTitle(
	tx: Db,
	id: BankId,
	fields: { title: string; updatedAt: Date }
): Promise<void> {
	await tx.update(banks).set(fields).where(eq(banks.id, id));
}

export function listPapers(db: Db, ids: readonly PaperId[]): Promise<PaperRow[]> {
	if (ids.length === 0) return Promise.resolve([]);
	return db
		.select()
		.from(papers)
		.where(inArray(papers.id, [...ids]))
		.orderBy(asc(papers.id));
}

export function listPapersByHash(db: Db, sha256: string): Promise<PaperRow[]> {
	return db.select().from(papers).where(eq(papers.sha256, sha256)).orderBy(asc(papers.id));
}

export async function savePaperText(
	tx: Db,
	id: PaperId,
	fields: { text: string; loadedAt: Date }
): Promise<void> {
	await tx.update(papers).set(fields).where(eq(papers.id, id));
}

export async function savePapers(tx: Db, changed: readonly BankPaper[]): Promise<void> {
	const rows = changed.map((paper) => ({ ...paper, id: paper.id as PaperId })); // the document's own id
	await inBatches(rows, (batch) =>
		tx
			.insert(papers)
			.values(batch)
			.onConflictDoUpdate({
				target: papers.id,
				set: { title: sql`excluded.title`, authors: sql`excluded.authors`, year: sql`excluded.year` }
			})
	);
}

/** The papers of banks, each bank's in the order of its document. */
export function listBankPapers(
	db: Db,
	bankIds: readonly BankId[]
): Promise<(Omit<PaperRow, 'text'> & { bankId: BankId })[]> {
	if (bankIds.length === 0) return Promise.resolve([]);
	const { id, title, authors, year, sha256, loadedAt } = papers;
	return db
		.select({ bankId: bankPapers.bankId, id, title, authors, year, sha256, loadedAt })
		.from(bankPapers)
		.innerJoin(papers, eq(papers.id, bankPapers.paperId))
		.where(inArray(bankPapers.bankId, [...bankIds]))
		.orderBy(asc(bankPapers.bankId), asc(bankPapers.position), asc(papers.id));
}

export async function replaceBankPapers(tx: Db, bankId: BankId, paperIds: readonly PaperId[]): Promise<void> {
	await tx.delete(bankPapers).where(eq(bankPapers.bankId, bankId));
	const rows = paperIds.map((paperId, position) => ({ bankId, paperId, position }));
	await inBatches(rows, (batch) => tx.insert(bankPapers).values(batch));
}

/** All cards of a bank, retired ones too, in order. */
export function listAllCards(db: Db, bankId: BankId): Promise<CardRow[]> {
	return db.select().from(cards).where(eq(cards.bankId, bankId)).orderBy(asc(cards.position), asc(cards.id));
}

/** The cards of a bank that are asked, in order. */
export function listCards(db: Db, bankId: BankId): Promise<CardRow[]> {
	return db
		.select()
		.from(cards)
		.where(and(eq(cards.bankId, bankId), isNull(cards.retiredAt)))
		.orderBy(asc(cards.position), asc(cards.id));
}

export async function saveCards(tx: Db, changed: readonly CardRow[]): Promise<void> {
	await inBatches(changed, (batch) =>
		tx
			.insert(cards)
			.values(batch)
			.onConflictDoUpdate({
				target: [cards.bankId, cards.documentId],
				set: {
					position: sql`excluded.position`,
					topic: sql`excluded.topic`,
					statement: sql`excluded.statement`,
					dispute: sql`excluded.dispute`,
					retiredAt: sql`excluded.retired_at`
				}
			})
	);
}

export async function retireCards(tx: Db, ids: readonly CardId[], retiredAt: Date): Promise<void> {
	await inBatches(ids, (batch) => tx.update(cards).set({ retiredAt }).where(inArray(cards.id, batch)));
}

export function listPassages(db: Db, bankId: BankId): Promise<PassageRow[]> {
	return db
		.select({
			cardId: passages.cardId,
			position: passages.position,
			paperId: passages.paperId,
			section: passages.section,
			lineFrom: passages.lineFrom,
			lineTo: passages.lineTo,
			chars: passages.chars
		})
		.from(passages)
		.innerJoin(cards, eq(cards.id, passages.cardId))
		.where(eq(cards.bankId, bankId))
		.orderBy(asc(passages.cardId), asc(passages.position));
}

export async function replacePassages(
	tx: Db,
	changed: readonly { cardId: CardId; evidence: readonly Evidence[] }[]
): Promise<void> {
	await inBatches(
		changed.map(({ cardId }) => cardId),
		(batch) => tx.delete(passages).where(inArray(passages.cardId, batch))
	);
	const rows = changed.flatMap(({ cardId, evidence }) =>
		evidence.map(({ paper, section, lines: [lineFrom, lineTo], chars }, position) => ({
			cardId,
			position,
			paperId: paper as PaperId, // the document's own id
			section,
			lineFrom,
			lineTo,
			chars
		}))
	);
	await inBatches(rows, (batch) => tx.insert(passages).values(batch));
}

/** All questions of a bank's cards, retired ones too, each with its current content, in order. */
export async function listAllQuestions(db: Db, bankId: BankId): Promise<StoredQuestion[]> {
	const rows = await db
		.select({ question: questions, content: questionVersions.content })
		.from(questions)
		.innerJoin(cards, eq(cards.id, questions.cardId))
		.innerJoin(
			questionVersions,
			and(
				eq(questionVersions.questionId, questions.id),
				eq(questionVersions.version, questions.currentVersion)
			)
		)
		.where(eq(cards.bankId, bankId))
		.orderBy(asc(questions.cardId), asc(questions.position), asc(questions.id));
	return rows.map(({ question, content }) => ({ ...question, content }));
}

export async function saveQuestions(tx: Db, changed: readonly QuestionRow[]): Promise<void> {
	await inBatches(changed, (batch) =>
		tx
			.insert(questions)
			.values(batch)
			.onConflictDoUpdate({
				target: [questions.cardId, questions.documentId],
				set: {
					position: sql`excluded.position`,
					type: sql`excluded.type`,
					currentVersion: sql`excluded.current_version`,
					retiredAt: sql`excluded.retired_at`
				}
			})
	);
}

export async function retireQuestions(tx: Db, ids: readonly QuestionId[], retiredAt: Date): Promise<void> {
	await inBatches(ids, (batch) =>
		tx.update(questions).set({ retiredAt }).where(inArray(questions.id, batch))
	);
}

export async function appendVersions(
	tx: Db,
	rows: readonly (typeof questionVersions.$inferInsert)[]
): Promise<void> {
	await inBatches(rows, (batch) => tx.insert(questionVersions).values(batch));
}

/** How many asked cards each topic of each bank has, in the order in which topics first appear. */
export function countCardsByTopic(
	db: Db,
	bankIds: readonly BankId[]
): Promise<{ bankId: BankId; topic: string; cardCount: number }[]> {
	if (bankIds.length === 0) return Promise.resolve([]);
	return db
		.select({ bankId: cards.bankId, topic: cards.topic, cardCount: count() })
		.from(cards)
		.where(and(inArray(cards.bankId, [...bankIds]), isNull(cards.retiredAt)))
		.groupBy(cards.bankId, cards.topic)
		.orderBy(asc(cards.bankId), sql`min(${cards.position})`, asc(cards.topic));
}

/** How many asked cards of each bank are disputed; a bank without any is left out. */
export function countDisputedCards(
	db: Db,
	bankIds: readonly BankId[]
): Promise<{ bankId: BankId; disputedCount: number }[]> {
	if (bankIds.length === 0) return Promise.resolve([]);
	return db
		.select({ bankId: cards.bankId, disputedCount: count() })
		.from(cards)
		.where(and(inArray(cards.bankId, [...bankIds]), isNull(cards.retiredAt), isNotNull(cards.dispute)))
		.groupBy(cards.bankId)
		.orderBy(asc(cards.bankId));
}
