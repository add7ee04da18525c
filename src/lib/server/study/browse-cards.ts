import { AppError } from '../../errors';
import type { LearnerId } from '../../ids';
import type { StudyCard } from '../../scheduling/types';
import type { Db } from '../db/client';
import { countMatches, listMatches } from './browse-queries';
import { findBank } from './queries';
import { loadStudyCards } from './study-cards';

/** How many cards a page of a bank shows. */
export const CARDS_PER_PAGE = 25;

export interface BrowseRequest {
	bankSlug: string;
	/** Words that a statement must hold, in any order and case; '' for all. */
	search: string;
	/** '' for all. */
	topic: string;
	/** From 1; a page behind the last one gives the last one. */
	page: number;
}

export type BrowsedCard = Omit<StudyCard, 'memory'> & {
	state: 'new' | 'learning' | 'review' | 'relearning';
	/** Null while new. */
	dueAt: Date | null;
};

export interface BrowsedCards {
	cards: BrowsedCard[];
	/** How many cards match, on all pages. */
	total: number;
	page: number;
	pageCount: number;
}

/**
 * One page of a bank's cards as a learner sees them. Costs 7 statements, whatever the size of the bank.
 *
 * @throws {AppError} `not_found` if there is no such bank for this learner
 */
export async function browseCards(
	db: Db,
	learnerId: LearnerId,
	{ bankSlug, search, topic, page }: BrowseRequest
): Promise<BrowsedCards> {
	const bank = await findBank(db, learnerId, bankSlug);
	if (!bank) throw new AppError('not_found', 'There is no such bank.');
	const filter = { bankId: bank.id, search, topic };
	const total = await countMatches(db, filter);
	const pageCount = Math.max(1, Math.ceil(total / CARDS_PER_PAGE));
	const shown = Math.min(Math.max(1, page), pageCount);
	const rows = await listMatches(db, learnerId, filter, {
		limit: CARDS_PER_PAGE,
		offset: (shown - 1) * CARDS_PER_PAGE
	});
	const contents = await loadStudyCards(
		db,
		rows.map(({ id }) => ({ id, memory: null }))
	);
	const cards = contents.map(({ memory: _, ...card }) => {
		const row = rows.find(({ id }) => id === card.id);
		return { ...card, state: row?.state ?? 'new', dueAt: row?.dueAt ?? null };
	});
	return { cards, total, page: shown, pageCount };
}
