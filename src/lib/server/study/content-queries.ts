/** What studying reads of the shared catalogue. */
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { CardId, PaperId, QuestionId } from '../../ids';
import type { Dispute } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import type { Db } from '../db/client';
import { cards, papers, passages, questions, questionVersions } from '../db/schema';

export type PaperRow = Pick<typeof papers.$inferSelect, 'id' | 'title' | 'authors' | 'year' | 'text'>;

export function listCardContents(
	db: Db,
	ids: readonly CardId[]
): Promise<{ id: CardId; topic: string; statement: string; dispute: Dispute | null }[]> {
	return db
		.select({ id: cards.id, topic: cards.topic, statement: cards.statement, dispute: cards.dispute })
		.from(cards)
		.where(inArray(cards.id, [...ids]))
		.orderBy(asc(cards.position), asc(cards.id));
}

/** The questions of these cards that are asked from now on, in their newest version. */
export function listCurrentQuestions(
	db: Db,
	cardIds: readonly CardId[]
): Promise<{ cardId: CardId; id: QuestionId; version: number; content: Question }[]> {
	return db
		.select({
			cardId: questions.cardId,
			id: questions.id,
			version: questionVersions.version,
			content: questionVersions.content
		})
		.from(questions)
		.innerJoin(
			questionVersions,
			and(
				eq(questionVersions.questionId, questions.id),
				eq(questionVersions.version, questions.currentVersion)
			)
		)
		.where(and(inArray(questions.cardId, [...cardIds]), isNull(questions.retiredAt)))
		.orderBy(asc(questions.cardId), asc(questions.position), asc(questions.id));
}

export async function listPassages(db: Db, cardIds: readonly CardId[]) {
	const rows = await db
		.select()
		.from(passages)
		.where(inArray(passages.cardId, [...cardIds]))
		.orderBy(asc(passages.cardId), asc(passages.position));
	return rows.map(({ cardId, paperId, section, lineFrom, lineTo, chars }) => ({
		cardId,
		paperId,
		section,
		lines: [lineFrom, lineTo] as [number, number],
		chars
	}));
}

export async function listPapers(db: Db, ids: readonly PaperId[]): Promise<PaperRow[]> {
	if (ids.length === 0) return [];
	return db
		.select({
			id: papers.id,
			title: papers.title,
			authors: papers.authors,
			year: papers.year,
			text: papers.text
		})
		.from(papers)
		.where(inArray(papers.id, [...ids]))
		.orderBy(asc(papers.id));
}
