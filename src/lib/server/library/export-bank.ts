import { AppError } from '../../errors';
import type { CardId } from '../../ids';
import { BANK_FORMAT, BANK_VERSION, type BankDocument } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import type { Db } from '../db/client';
import { groupEvidence } from './load-bank';
import {
	findBank,
	listAllQuestions,
	listBankPapers,
	listCards,
	listPassages,
	type StoredQuestion
} from './queries';

/**
 * The document of a bank: what `loadBank` was given last, retired cards and questions left out.
 *
 * @throws {AppError} `not_found` if there is no bank of this slug
 */
export function exportBank(db: Db, slug: string): Promise<BankDocument> {
	// One transaction, so that a load in the middle cannot mix two versions.
	return db.transaction(
		async (tx) => {
			const bank = await findBank(tx, slug);
			if (!bank) throw bankNotFound(slug);
			const evidenceOf = groupEvidence(await listPassages(tx, bank.id));
			const questionsOf = groupQuestions(await listAllQuestions(tx, bank.id));
			const papers = await listBankPapers(tx, [bank.id]);
			const cards = await listCards(tx, bank.id);
			return {
				format: BANK_FORMAT,
				version: BANK_VERSION,
				title: bank.title,
				papers: papers.map(({ id, title, authors, year, sha256 }) => ({ id, title, authors, year, sha256 })),
				cards: cards.map(({ id, documentId, topic, statement, dispute }) => ({
					id: documentId,
					topic,
					statement,
					dispute,
					evidence: evidenceOf.get(id) ?? [],
					questions: questionsOf.get(id) ?? []
				}))
			};
		},
		{ isolationLevel: 'repeatable read', accessMode: 'read only' }
	);
}

/** The refusal for a bank that is not there. */
export function bankNotFound(slug: string): AppError {
	return new AppError('not_found', `There is no bank "${slug}".`, { slug });
}

function groupQuestions(rows: readonly StoredQuestion[]): Map<CardId, Question[]> {
	const grouped = new Map<CardId, Question[]>();
	for (const { cardId, content, retiredAt } of rows) {
		if (retiredAt !== null) continue;
		grouped.set(cardId, [...(grouped.get(cardId) ?? []), content]);
	}
	return grouped;
}
