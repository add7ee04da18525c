/** The fixture bank in a database, and its cards as tests speak of them. */
import { readFile } from 'node:fs/promises';
import { asc, eq } from 'drizzle-orm';
import type { CardId, QuestionId, UserId } from '../../src/lib/ids';
import { parseBankDocument } from '../../src/lib/interchange/registan';
import type { BankDocument } from '../../src/lib/questions/bank-document';
import type { Question } from '../../src/lib/questions/question';
import type { Db } from '../../src/lib/server/db/client';
import { cards, questions, questionVersions } from '../../src/lib/server/db/schema';
import { loadBank } from '../../src/lib/server/library';

export interface LoadedCard {
	id: CardId;
	/** In the card's order. */
	questions: { id: QuestionId; version: number; content: Question }[];
}

export async function readFixtureBank(): Promise<BankDocument> {
	return parseBankDocument(JSON.parse(await readFile('tests/fixtures/bank.json', 'utf8')));
}

/** The fixture bank with so many cards more, each with one choice, one typed answer and one flip. */
export async function readLargeBank(cardCount: number): Promise<BankDocument> {
	const bank = await readFixtureBank();
	const stars = Array.from({ length: cardCount }, (_, place): BankDocument['cards'][number] => {
		const common = { stem: `Which number has star ${place}?`, accept: [], explanation: '' };
		const distractors = [1, 2, 3].map((more) => ({ text: `${place + more}`, why: 'another star' }));
		return {
			id: `star-${place}`,
			topic: `Constellation ${place % 5}`,
			statement: `Star ${place} has the number ${place}.`,
			dispute: null,
			evidence: [],
			questions: [
				{ ...common, id: `star-${place}-choice`, type: 'single-choice', key: `${place}`, distractors },
				{ ...common, id: `star-${place}-typed`, type: 'typed-answer', key: `${place}`, distractors: [] },
				{ ...common, id: `star-${place}-flip`, type: 'flip', key: `${place}`, distractors: [] }
			]
		};
	});
	return { ...bank, cards: [...bank.cards, ...stars] };
}

/** Loads a bank and gives its cards in the order of the document. */
export async function loadCards(
	db: Db,
	document: BankDocument,
	options: { slug: string; now: Date; ownerId?: UserId }
): Promise<LoadedCard[]> {
	const { slug, now, ownerId = null } = options;
	const { bankId } = await loadBank(db, document, { slug, now, ownerId });
	const rows = await db
		.select({
			cardId: cards.id,
			id: questions.id,
			version: questions.currentVersion,
			content: questionVersions.content
		})
		.from(cards)
		.innerJoin(questions, eq(questions.cardId, cards.id))
		.innerJoin(questionVersions, eq(questionVersions.questionId, questions.id))
		.where(eq(cards.bankId, bankId))
		.orderBy(asc(cards.position), asc(questions.position));
	const loaded = new Map<CardId, LoadedCard>();
	for (const { cardId, ...question } of rows) {
		const card = loaded.get(cardId) ?? { id: cardId, questions: [] };
		card.questions.push(question);
		loaded.set(cardId, card);
	}
	return [...loaded.values()];
}
