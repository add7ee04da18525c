import { and, asc, countDistinct, eq, isNull } from 'drizzle-orm';
import type { PaperId } from '../../ids';
import type { Db } from '../db/client';
import { banks, bankPapers, cards, papers, passages } from '../db/schema';

/** The papers that published banks name, by title, each with the number of asked cards that cite it. */
export function listCitedPapers(db: Db): Promise<
	{
		id: PaperId;
		title: string;
		authors: string[];
		year: number | null;
		loadedAt: Date | null;
		cardCount: number;
	}[]
> {
	const { id, title, authors, year, loadedAt } = papers;
	return db
		.select({ id, title, authors, year, loadedAt, cardCount: countDistinct(cards.id) })
		.from(papers)
		.innerJoin(bankPapers, eq(bankPapers.paperId, papers.id))
		.innerJoin(banks, and(eq(banks.id, bankPapers.bankId), eq(banks.published, true)))
		.leftJoin(passages, eq(passages.paperId, papers.id))
		.leftJoin(cards, and(eq(cards.id, passages.cardId), eq(cards.bankId, banks.id), isNull(cards.retiredAt)))
		.groupBy(id, title, authors, year, loadedAt)
		.orderBy(asc(title), asc(id));
}
