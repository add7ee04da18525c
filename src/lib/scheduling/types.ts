/** What the scheduling room speaks of: reviews, memories, and the cards of a study session. */
import type { CardId, QuestionId, ReviewId } from '../ids';
import type { Dispute } from '../questions/bank-document';
import type { Question } from '../questions/question';

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/** One learner's answer to one card. An event: never changed once made. */
export interface AnswerEvent {
	kind: 'answer';
	id: ReviewId;
	cardId: CardId;
	questionId: QuestionId;
	questionVersion: number;
	rating: Rating;
	/** What was answered, as its question type defines it; null where there is nothing to keep (flip). */
	response: unknown;
	/** From showing to answering, milliseconds, 0..60,000. */
	durationMs: number;
	reviewedAt: Date;
}

/** Takes back an earlier event of the same learner and card. Undoing an undo is a redo. */
export interface UndoEvent {
	kind: 'undo';
	id: ReviewId;
	cardId: CardId;
	undoesId: ReviewId;
	reviewedAt: Date;
}

export type ReviewEvent = AnswerEvent | UndoEvent;

/** The FSRS state of a learner's card. A card without one is new. */
export interface Memory {
	state: 'learning' | 'review' | 'relearning';
	/** Days until retrievability has fallen to 0.9, > 0. */
	stability: number;
	/** The FSRS number, 1..10. */
	difficulty: number;
	dueAt: Date;
	lastReviewedAt: Date;
	firstReviewedAt: Date;
	/** Whole days of the current interval; 0 in (re)learning steps. */
	intervalDays: number;
	/** Index of the current (re)learning step. */
	learningStep: number;
	reviewCount: number;
	/** How often a review card was forgotten. */
	lapses: number;
}

export interface SchedulerSettings {
	/** The chance of recall at the due time, 0.7..0.99. */
	desiredRetention: number;
}

/** Where a paper says what a card claims, ready to be shown. */
export interface ShownEvidence {
	paperTitle: string;
	authors: string[];
	year: number | null;
	section: string;
	/** First and last line, from 1. */
	lines: [number, number];
	/** The passage cut from the paper's text; null while that text is not loaded. */
	excerpt: string | null;
}

/** A card as the study page holds it: everything needed to ask, mark, explain and schedule it without the server. */
export interface StudyCard {
	id: CardId;
	topic: string;
	statement: string;
	dispute: (Omit<Dispute, 'sides'> & { sides: { value: string; evidence: ShownEvidence[] }[] }) | null;
	evidence: ShownEvidence[];
	questions: { id: QuestionId; version: number; content: Question }[];
	memory: Memory | null;
}

/** Cards waiting in a bank, as Anki counts them. */
export interface QueueCounts {
	/** Never answered, within today's limit of new cards. */
	new: number;
	/** In (re)learning steps that fall due today. */
	learning: number;
	/** Review cards due today, within today's limit. */
	due: number;
}

export interface StudySession {
	bank: { slug: string; title: string };
	/** In the order in which they are to be asked. */
	cards: StudyCard[];
	counts: QueueCounts;
	settings: SchedulerSettings;
	/** When the next card of the bank that is not in this session comes up; null if none will. */
	nextDueAt: Date | null;
	/** When the learner's day ends: until then cards count as due today. */
	dayEndsAt: Date;
}
