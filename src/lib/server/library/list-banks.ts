import type { BankId, PaperId } from '../../ids';
import type { Db } from '../db/client';
import { bankNotFound } from './export-bank';
import {
	countCardsByTopic,
	countDisputedCards,
	findBank,
	listBankPapers,
	listPublishedBanks,
	type BankRow
} from './queries';

export interface PaperSummary {
	id: PaperId;
	title: string;
	authors: string[];
	year: number | null;
	/** Whether the passages can be shown: an instructor has loaded the paper's file. */
	isLoaded: boolean;
}

export interface BankSummary {
	id: BankId;
	slug: string;
	title: string;
	/** Cards that are asked; retired ones are not counted. */
	cardCount: number;
	/** Cards whose sources disagree. */
	disputedCount: number;
	/** In the order of the document. */
	topics: { topic: string; cardCount: number }[];
	/** In the order of the document. */
	papers: PaperSummary[];
}

/** The banks that learners may study, by title. */
export async function listBanks(db: Db): Promise<BankSummary[]> {
	return summarise(db, await listPublishedBanks(db));
}

/**
 * One bank that learners may study.
 *
 * @throws {AppError} `not_found` if there is no such bank
 */
export async function getBank(db: Db, slug: string): Promise<BankSummary> {
	const bank = await findBank(db, slug);
	const [summary] = bank?.published ? await summarise(db, [bank]) : [];
	if (!summary) throw bankNotFound(slug);
	return summary;
}

async function summarise(db: Db, banks: readonly BankRow[]): Promise<BankSummary[]> {
	const ids = banks.map(({ id }) => id);
	const topics = await countCardsByTopic(db, ids);
	const disputed = new Map((await countDisputedCards(db, ids)).map((row) => [row.bankId, row.disputedCount]));
	const papers = await listBankPapers(db, ids);
	return banks.map(({ id, slug, title }) => {
		const own = topics.filter(({ bankId }) => bankId === id);
		return {
			id,
			slug,
			title,
			cardCount: own.reduce((sum, { cardCount }) => sum + cardCount, 0),
			disputedCount: disputed.get(id) ?? 0,
			topics: own.map(({ topic, cardCount }) => ({ topic, cardCount })),
			papers: papers
				.filter(({ bankId }) => bankId === id)
				.map(({ loadedAt, ...paper }) => ({
					id: paper.id,
					title: paper.title,
					authors: paper.authors,
					year: paper.year,
					isLoaded: loadedAt !== null
				}))
		};
	});
}
