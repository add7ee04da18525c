/** What studying reads of the shared catalogue. */
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { CardId, QuestionId } from '../../ids';
import type { Evidence } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import type { Db } from '../db/client';
import { cards, passages, questions, questionVersions } from '../db/schema';

export type CardContent = Pick<typeof cards.$inferSelect, 'id' | 'topic' | 'statement' | 'dispute'>;

export function listCardContents(db: Db, ids: readonly CardId[]): Promise<CardContent[]> {
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

/** Where the papers say what these cards claim, in the order of the bank document. */
export async function listEvidence(
	db: Db,
	cardIds: readonly CardId[]
): Promise<{ cardId: CardId; evidence: Evidence }[]> {
	const rows = await db
		.select()
		.from(passages)
		.where(inArray(passages.cardId, [...cardIds]))
		.orderBy(asc(passages.cardId), asc(passages.position));
	return rows.map(({ cardId, paperId, section, lineFrom, lineTo, chars }) => ({
		cardId,
		evidence: { paper: paperId, section, lines: [lineFrom, lineTo], chars }
	}));
}
