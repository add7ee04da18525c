/** Brings a bank in the database to what its document says, without costing anybody's progress. */
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../errors';
import { newUuid, type BankId, type CardId, type PaperId, type QuestionId, type UserId } from '../../ids';
import type { BankCard, BankDocument, BankPaper, Evidence } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import type { Db } from '../db/client';
import {
	appendVersions,
	listAllCards,
	listAllQuestions,
	listBankPapers,
	listPapers,
	listPassages,
	lockBank,
	replaceBankPapers,
	replacePassages,
	retireCards,
	retireQuestions,
	saveBankTitle,
	saveCards,
	savePapers,
	saveQuestions,
	type CardRow,
	type PassageRow,
	type QuestionRow,
	type StoredQuestion
} from './queries';
import { slugOf } from './slug';

export interface LoadOptions {
	/** Null for a bank that belongs to the installation. */
	ownerId: UserId | null;
	now: Date;
	/** Names the bank in addresses; made from the title if left out. */
	slug?: string;
}

/** How many rows a load touched. What came back after having been retired counts as changed. */
export interface LoadCounts {
	new: number;
	changed: number;
	retired: number;
	unchanged: number;
}

export interface LoadResult {
	bankId: BankId;
	slug: string;
	cards: LoadCounts;
	questions: LoadCounts;
}

/**
 * Loads a bank document, all or nothing. Cards and questions are recognised by their ids in the document: a question
 * whose content differs gets a new version, what the document no longer has is retired, and memories and reviews stay.
 * Loading the same document again changes nothing.
 *
 * @throws {AppError} `conflict` if a paper is known by the same id with another SHA-256, or the bank is another's
 */
export function loadBank(db: Db, document: BankDocument, options: LoadOptions): Promise<LoadResult> {
	const { ownerId, now, slug = slugOf(document.title) } = options;
	return db.transaction(async (tx) => {
		const bank = await lockBank(tx, {
			id: newUuid() as BankId, // a fresh id becomes a bank's here
			slug,
			title: document.title,
			ownerId,
			now
		});
		if (bank.ownerId !== ownerId && ownerId !== null)
			throw new AppError('conflict', `There is another bank with the address "${slug}".`, { slug });
		const arePapersNew = await loadPapers(tx, bank.id, document.papers);
		const cards = await loadCards(tx, bank.id, document.cards, now);
		const questions = await loadQuestions(tx, bank.id, { cards: document.cards, idOf: cards.idOf, now });
		const isTouched = [cards.counts, questions].some(
			(counts) => counts.new + counts.changed + counts.retired > 0
		);
		if (isTouched || arePapersNew || bank.title !== document.title)
			await saveBankTitle(tx, bank.id, { title: document.title, updatedAt: now });
		return { bankId: bank.id, slug, cards: cards.counts, questions };
	});
}

/** @returns whether anything about the bank's papers was new */
async function loadPapers(tx: Db, bankId: BankId, papers: readonly BankPaper[]): Promise<boolean> {
	const ids = papers.map(({ id }) => id as PaperId); // the document's own ids
	const known = new Map((await listPapers(tx, ids)).map((paper) => [paper.id as string, paper]));
	for (const { id, sha256 } of papers) {
		const stored = known.get(id)?.sha256;
		if (stored !== undefined && stored !== sha256)
			throw new AppError(
				'conflict',
				`The paper "${id}" is known with another content (SHA-256 ${stored.slice(0, 12)}…, not ${sha256.slice(0, 12)}…). Give it another id.`,
				{ paper: id, stored, given: sha256 }
			);
	}
	const changed = papers.filter(({ id, title, authors, year }) => {
		const stored = known.get(id);
		return !stored || !isDeepStrictEqual([stored.title, stored.authors, stored.year], [title, authors, year]);
	});
	await savePapers(tx, changed);
	const listed = (await listBankPapers(tx, [bankId])).map(({ id }) => id);
	const isListNew = !isDeepStrictEqual(listed, ids);
	if (isListNew) await replaceBankPapers(tx, bankId, ids);
	return isListNew || changed.length > 0;
}

async function loadCards(
	tx: Db,
	bankId: BankId,
	cards: readonly BankCard[],
	now: Date
): Promise<{ counts: LoadCounts; idOf: ReadonlyMap<string, CardId> }> {
	const stored = new Map((await listAllCards(tx, bankId)).map((row) => [row.documentId, row]));
	const evidenceOf = groupEvidence(await listPassages(tx, bankId));
	const counts: LoadCounts = { new: 0, changed: 0, retired: 0, unchanged: 0 };
	const saved: CardRow[] = [];
	const moved: { cardId: CardId; evidence: Evidence[] }[] = [];
	const idOf = new Map<string, CardId>();
	for (const [position, card] of cards.entries()) {
		const before = stored.get(card.id);
		const row = buildCardRow(bankId, card, position, before);
		idOf.set(card.id, row.id);
		const hasRowChanged = !isDeepStrictEqual(row, before);
		const hasEvidenceChanged = !isDeepStrictEqual(evidenceOf.get(row.id) ?? [], card.evidence);
		if (hasRowChanged) saved.push(row);
		if (hasEvidenceChanged) moved.push({ cardId: row.id, evidence: card.evidence });
		counts[!before ? 'new' : hasRowChanged || hasEvidenceChanged ? 'changed' : 'unchanged'] += 1;
	}
	const retired = [...stored.values()].filter((row) => !idOf.has(row.documentId) && row.retiredAt === null);
	await saveCards(tx, saved);
	await replacePassages(tx, moved);
	await retireCards(
		tx,
		retired.map(({ id }) => id),
		now
	);
	return { counts: { ...counts, retired: retired.length }, idOf };
}

function buildCardRow(
	bankId: BankId,
	card: BankCard,
	position: number,
	before: CardRow | undefined
): CardRow {
	const { id: documentId, topic, statement, dispute } = card;
	const id = before?.id ?? (newUuid() as CardId); // a fresh id becomes a card's here
	return { id, bankId, documentId, position, topic, statement, dispute, retiredAt: null };
}

/** Passages as the document writes them, by card. */
export function groupEvidence(passages: readonly PassageRow[]): Map<CardId, Evidence[]> {
	const grouped = new Map<CardId, Evidence[]>();
	for (const { cardId, paperId, section, lineFrom, lineTo, chars } of passages) {
		const list = grouped.get(cardId) ?? [];
		list.push({ paper: paperId, section, lines: [lineFrom, lineTo], chars });
		grouped.set(cardId, list);
	}
	return grouped;
}

interface LoadQuestions {
	cards: readonly BankCard[];
	idOf: ReadonlyMap<string, CardId>;
	now: Date;
}

async function loadQuestions(
	tx: Db,
	bankId: BankId,
	{ cards, idOf, now }: LoadQuestions
): Promise<LoadCounts> {
	const stored = await listAllQuestions(tx, bankId);
	const known = new Map(stored.map((row) => [`${row.cardId} ${row.documentId}`, row]));
	const counts: LoadCounts = { new: 0, changed: 0, retired: 0, unchanged: 0 };
	const saved: QuestionRow[] = [];
	const versions: { questionId: QuestionId; version: number; content: Question; createdAt: Date }[] = [];
	const kept = new Set<QuestionId>();
	for (const card of cards) {
		const cardId = idOf.get(card.id);
		if (cardId === undefined) throw new Error(`card ${card.id} was not stored`);
		for (const [position, content] of card.questions.entries()) {
			const before = known.get(`${cardId} ${content.id}`);
			const { row, isNewContent } = buildQuestionRow(cardId, content, position, before);
			kept.add(row.id);
			if (isNewContent)
				versions.push({ questionId: row.id, version: row.currentVersion, content, createdAt: now });
			const hasChanged = isNewContent || before?.position !== position || before.retiredAt !== null;
			if (hasChanged) saved.push(row);
			counts[!before ? 'new' : hasChanged ? 'changed' : 'unchanged'] += 1;
		}
	}
	const inUse = new Set(idOf.values());
	const retired = stored.filter(
		(row) => inUse.has(row.cardId) && !kept.has(row.id) && row.retiredAt === null
	);
	await saveQuestions(tx, saved);
	await appendVersions(tx, versions);
	await retireQuestions(
		tx,
		retired.map(({ id }) => id),
		now
	);
	return { ...counts, retired: retired.length };
}

function buildQuestionRow(
	cardId: CardId,
	content: Question,
	position: number,
	before: StoredQuestion | undefined
): { row: QuestionRow; isNewContent: boolean } {
	const isNewContent = !before || !isDeepStrictEqual(before.content, content);
	const row: QuestionRow = {
		id: before?.id ?? (newUuid() as QuestionId), // a fresh id becomes a question's here
		cardId,
		documentId: content.id,
		position,
		type: content.type,
		currentVersion: (before?.currentVersion ?? 0) + (isNewContent ? 1 : 0),
		retiredAt: null
	};
	return { row, isNewContent };
}
