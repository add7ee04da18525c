/** Puts the fixture bank into a database as plain rows, and makes learners. */
import { readFile } from 'node:fs/promises';
import {
	newUuid,
	type BankId,
	type CardId,
	type LearnerId,
	type PaperId,
	type QuestionId
} from '../../src/lib/ids';
import type { BankDocument } from '../../src/lib/questions/bank-document';
import type { Db } from '../../src/lib/server/db/client';
import {
	banks,
	cards,
	papers,
	passages,
	questions,
	questionVersions,
	users
} from '../../src/lib/server/db/schema';

export async function readFixtureBank(): Promise<BankDocument> {
	return JSON.parse(await readFile('tests/fixtures/bank.json', 'utf8')) as BankDocument;
}

export async function insertLearner(db: Db, createdAt: Date): Promise<LearnerId> {
	const id = newUuid() as LearnerId;
	const email = `${id}@example.org`;
	await db
		.insert(users)
		.values({ id, email, name: 'Learner', role: 'learner', passwordHash: '-', createdAt });
	return id;
}

export interface InsertedCard {
	id: CardId;
	questions: { id: QuestionId; version: number; type: string; key: string }[];
}

export async function insertBank(
	db: Db,
	document: BankDocument,
	options: { slug: string; published?: boolean; ownerId?: LearnerId; now: Date }
): Promise<InsertedCard[]> {
	const { slug, now } = options;
	const bankId = newUuid() as BankId;
	await db
		.insert(papers)
		.values(document.papers.map((paper) => ({ ...paper, id: paper.id as PaperId })))
		.onConflictDoNothing();
	await db.insert(banks).values({
		id: bankId,
		slug,
		title: document.title,
		ownerId: options.ownerId ?? null,
		published: options.published ?? true,
		createdAt: now,
		updatedAt: now
	});
	const inserted: InsertedCard[] = [];
	for (const [position, card] of document.cards.entries()) {
		const cardId = newUuid() as CardId;
		const { topic, statement, dispute } = card;
		await db
			.insert(cards)
			.values({ id: cardId, bankId, documentId: card.id, position, topic, statement, dispute });
		await db.insert(passages).values(
			card.evidence.map(({ paper, section, lines: [lineFrom, lineTo], chars }, place) => {
				return { cardId, position: place, paperId: paper as PaperId, section, lineFrom, lineTo, chars };
			})
		);
		const asked: InsertedCard['questions'] = [];
		for (const [place, content] of card.questions.entries()) {
			const id = newUuid() as QuestionId;
			const { type, id: documentId } = content;
			await db.insert(questions).values({ id, cardId, documentId, position: place, type, currentVersion: 1 });
			await db.insert(questionVersions).values({ questionId: id, version: 1, content, createdAt: now });
			asked.push({ id, version: 1, type, key: content.key });
		}
		inserted.push({ id: cardId, questions: asked });
	}
	return inserted;
}
