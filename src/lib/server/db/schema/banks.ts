/** Shared catalogue: papers and the banks made from them. Small, read by all. */
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { BankId, CardId, PaperId, QuestionId, UserId } from '../../../ids';
import type { Dispute } from '../../../questions/bank-document';
import type { Question, QuestionType } from '../../../questions/question';
import { instant } from './columns';
import { users } from './users';

export const papers = pgTable('papers', {
	id: text('id').$type<PaperId>().primaryKey(),
	title: text('title').notNull(),
	authors: jsonb('authors').$type<string[]>().notNull(),
	year: integer('year'),
	/** Of the original file's bytes, hexadecimal. */
	sha256: text('sha256').notNull(),
	/** Null until somebody loads the file: a bank carries locators, never sentences. */
	text: text('text'),
	loadedAt: instant('loaded_at')
});

export const banks = pgTable(
	'banks',
	{
		id: text('id').$type<BankId>().primaryKey(),
		/** Names the bank in addresses and commands. */
		slug: text('slug').notNull().unique(),
		title: text('title').notNull(),
		/** Null for a bank that ships with the product. */
		ownerId: text('owner_id')
			.$type<UserId>()
			.references(() => users.id, { onDelete: 'restrict' }),
		published: boolean('published').notNull(),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull()
	},
	(table) => [index('banks_owner').on(table.ownerId, table.id)]
);

/** Which papers a bank names, in the order of its document. */
export const bankPapers = pgTable(
	'bank_papers',
	{
		bankId: text('bank_id')
			.$type<BankId>()
			.notNull()
			.references(() => banks.id, { onDelete: 'cascade' }),
		paperId: text('paper_id')
			.$type<PaperId>()
			.notNull()
			.references(() => papers.id, { onDelete: 'restrict' }),
		position: integer('position').notNull()
	},
	(table) => [primaryKey({ columns: [table.bankId, table.paperId] })]
);

export const cards = pgTable(
	'cards',
	{
		id: text('id').$type<CardId>().primaryKey(),
		bankId: text('bank_id')
			.$type<BankId>()
			.notNull()
			.references(() => banks.id, { onDelete: 'restrict' }),
		/** The card's id in the bank document: what makes it the same card when the bank is loaded again. */
		documentId: text('document_id').notNull(),
		position: integer('position').notNull(),
		topic: text('topic').notNull(),
		statement: text('statement').notNull(),
		dispute: jsonb('dispute').$type<Dispute>(),
		/** Set when a newer document no longer has the card. Its memories and reviews stay. */
		retiredAt: instant('retired_at')
	},
	(table) => [
		unique('cards_document').on(table.bankId, table.documentId),
		index('cards_position').on(table.bankId, table.position, table.id)
	]
);

/** Where a paper says what a card claims; in the order of the document. */
export const passages = pgTable(
	'passages',
	{
		cardId: text('card_id')
			.$type<CardId>()
			.notNull()
			.references(() => cards.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		paperId: text('paper_id')
			.$type<PaperId>()
			.notNull()
			.references(() => papers.id, { onDelete: 'restrict' }),
		section: text('section').notNull(),
		lineFrom: integer('line_from').notNull(),
		lineTo: integer('line_to').notNull(),
		/** Half-open spans in UTF-16 code units of the paper's text. */
		chars: jsonb('chars').$type<[number, number][]>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.cardId, table.position] }),
		index('passages_paper').on(table.paperId, table.cardId)
	]
);

export const questions = pgTable(
	'questions',
	{
		id: text('id').$type<QuestionId>().primaryKey(),
		cardId: text('card_id')
			.$type<CardId>()
			.notNull()
			.references(() => cards.id, { onDelete: 'restrict' }),
		documentId: text('document_id').notNull(),
		position: integer('position').notNull(),
		type: text('type').$type<QuestionType>().notNull(),
		/** The newest row of `question_versions`: what is asked from now on. */
		currentVersion: integer('current_version').notNull(),
		retiredAt: instant('retired_at')
	},
	(table) => [unique('questions_document').on(table.cardId, table.documentId)]
);

/** What a question said at a time. Rows are added, never changed: a review keeps the version it answered. */
export const questionVersions = pgTable(
	'question_versions',
	{
		questionId: text('question_id')
			.$type<QuestionId>()
			.notNull()
			.references(() => questions.id, { onDelete: 'restrict' }),
		version: integer('version').notNull(),
		content: jsonb('content').$type<Question>().notNull(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.questionId, table.version] })]
);
