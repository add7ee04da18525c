/** What every question type gives. */
import type { Question } from './question';

/** What a learner is shown before answering. It holds no key, no explanation, no evidence. */
export type QuestionView =
	| { type: 'single-choice'; stem: string; options: string[] }
	| { type: 'true-false'; stem: string }
	| { type: 'typed-answer'; stem: string }
	| { type: 'flip'; stem: string };

/** What came of a response. */
export interface Mark {
	/** Null where the learner judges the recall alone (flip cards). */
	isRight: boolean | null;
	/** The part of the marks it earns, 0..1; null as above. */
	share: number | null;
	/** A small slip that was forgiven: what was typed, beside the key. */
	isSlip: boolean;
}

/** One question type. `present` and `mark` are pure. */
export interface QuestionTypeOf<Content extends Question> {
	/** @param seed decides the order of options */
	present(content: Content, seed: string): QuestionView & { type: Content['type'] };
	/** @param response unknown input: what a client sent. Unreadable is wrong, never an error */
	mark(content: Content, response: unknown): Mark;
}

export const RIGHT: Mark = { isRight: true, share: 1, isSlip: false };
export const WRONG: Mark = { isRight: false, share: 0, isSlip: false };
export const SELF_JUDGED: Mark = { isRight: null, share: null, isSlip: false };
