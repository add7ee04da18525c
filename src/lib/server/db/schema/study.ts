/**
 * Per learner: what grows with every answer. `learner_id` comes first in every key, constraint and index, and rows refer
 * to each other only within one learner, so that the tables can be spread over machines by learner.
 */
import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	doublePrecision,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text
} from 'drizzle-orm/pg-core';
import type { CardId, LearnerId, QuestionId, ReviewId } from '../../../ids';
import type { Memory, Rating } from '../../../scheduling/types';
import type { Day } from '../../../time';
import { cards, questionVersions } from './banks';
import { instant } from './columns';
import { users } from './users';

/**
 * The log of answers, and the truth about them: rows are only ever added. An event either answers a card or undoes an
 * earlier event of the same learner (undoing an undo is a redo).
 */
export const reviews = pgTable(
	'reviews',
	{
		learnerId: text('learner_id')
			.$type<LearnerId>()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** UUIDv7 made by the client: the same event sent twice is one row. */
		id: text('id').$type<ReviewId>().notNull(),
		kind: text('kind').$type<'answer' | 'undo'>().notNull(),
		cardId: text('card_id')
			.$type<CardId>()
			.notNull()
			.references(() => cards.id, { onDelete: 'restrict' }),
		questionId: text('question_id').$type<QuestionId>(),
		questionVersion: integer('question_version'),
		/** 1 again, 2 hard, 3 good, 4 easy; null for an undo. What the server allows, whatever the client sent. */
		rating: smallint('rating').$type<Rating>(),
		/** What was answered, as its question type defines it. */
		response: jsonb('response').$type<unknown>(),
		/** Null where the learner judged the answer (flip cards). */
		isRight: boolean('is_right'),
		/** From showing to answering, milliseconds, at most 60,000. */
		durationMs: integer('duration_ms'),
		/** The event that an undo takes back. No foreign key: an undo may arrive before its target. */
		undoesId: text('undoes_id').$type<ReviewId>(),
		/** When it was answered by the learner's clock, clamped to [account made, received + 2 min]. Orders the fold. */
		reviewedAt: instant('reviewed_at').notNull(),
		/**
		 * The learner's day (`YYYY-MM-DD`) by the time zone and day start they had then: a journey must not move what was
		 * done on one day to another.
		 */
		learnerDay: text('learner_day').$type<Day>().notNull(),
		/** What the learner's clock said. */
		clientReviewedAt: instant('client_reviewed_at').notNull(),
		receivedAt: instant('received_at').notNull(),
		/** The hash of the event as sent: the same id with other content is a conflict. */
		fingerprint: text('fingerprint').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.id] }),
		index('reviews_card').on(table.learnerId, table.cardId, table.reviewedAt, table.id),
		index('reviews_time').on(table.learnerId, table.reviewedAt, table.id),
		foreignKey({
			name: 'reviews_question_version',
			columns: [table.questionId, table.questionVersion],
			foreignColumns: [questionVersions.questionId, questionVersions.version]
		}),
		check('reviews_rating', sql`${table.rating} between 1 and 4`),
		check(
			'reviews_kind',
			sql`(${table.kind} = 'answer' and ${table.rating} is not null and ${table.questionId} is not null and ${table.questionVersion} is not null and ${table.undoesId} is null) or (${table.kind} = 'undo' and ${table.rating} is null and ${table.undoesId} is not null)`
		)
	]
);

/** The FSRS state of a learner's card: always the fold of its reviews, stored so that due cards are found by an index. */
export const memories = pgTable(
	'memories',
	{
		learnerId: text('learner_id')
			.$type<LearnerId>()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		cardId: text('card_id')
			.$type<CardId>()
			.notNull()
			.references(() => cards.id, { onDelete: 'restrict' }),
		state: text('state').$type<Memory['state']>().notNull(),
		/** Days until retrievability has fallen to 0.9. */
		stability: doublePrecision('stability').notNull(),
		/** The FSRS number 1..10. */
		difficulty: doublePrecision('difficulty').notNull(),
		dueAt: instant('due_at').notNull(),
		lastReviewedAt: instant('last_reviewed_at').notNull(),
		firstReviewedAt: instant('first_reviewed_at').notNull(),
		intervalDays: integer('interval_days').notNull(),
		/** Index of the current (re)learning step; left out, a card would stay in learning for ever. */
		learningStep: integer('learning_step').notNull(),
		reviewCount: integer('review_count').notNull(),
		lapses: integer('lapses').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.cardId] }),
		index('memories_due').on(table.learnerId, table.dueAt, table.cardId),
		check('memories_state', sql`${table.state} in ('learning', 'review', 'relearning')`)
	]
);

export const learnerSettings = pgTable(
	'learner_settings',
	{
		learnerId: text('learner_id')
			.$type<LearnerId>()
			.primaryKey()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** The chance of recall at the due time that scheduling aims at. */
		desiredRetention: doublePrecision('desired_retention').notNull(),
		newPerDay: integer('new_per_day').notNull(),
		reviewsPerDay: integer('reviews_per_day').notNull(),
		/** IANA name. */
		timeZone: text('time_zone').notNull(),
		/** The hour at which a learner's day begins, 0..23. */
		dayStartHour: integer('day_start_hour').notNull()
	},
	(table) => [
		check('learner_settings_retention', sql`${table.desiredRetention} between 0.7 and 0.99`),
		check('learner_settings_day_start', sql`${table.dayStartHour} between 0 and 23`),
		check(
			'learner_settings_limits',
			sql`${table.newPerDay} between 0 and 9999 and ${table.reviewsPerDay} between 0 and 9999`
		)
	]
);
