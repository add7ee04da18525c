/** The component of each question type. Apart from `index.ts`, so that the server marks without them. */
import type { Component } from 'svelte';
import type { Question, QuestionType } from './question';
import type { Mark, QuestionView } from './types';
import FlipQuestion from './flip/FlipQuestion.svelte';
import SingleChoiceQuestion from './single-choice/SingleChoiceQuestion.svelte';
import TrueFalseQuestion from './true-false/TrueFalseQuestion.svelte';
import TypedAnswerQuestion from './typed-answer/TypedAnswerQuestion.svelte';

/** What a question's component is given. It shows the way to answer, and after the answer what came of it. */
export interface QuestionProps {
	view: QuestionView;
	/** Null until the answer is shown: a component knows no key before. */
	answer: { question: Question; mark: Mark; response: unknown } | null;
	respond(response: unknown): void;
}

export const QUESTION_COMPONENTS: Record<QuestionType, Component<QuestionProps>> = {
	'single-choice': SingleChoiceQuestion,
	'true-false': TrueFalseQuestion,
	'typed-answer': TypedAnswerQuestion,
	flip: FlipQuestion
};
