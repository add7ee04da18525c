/** The question types: what a learner is shown, and how a response is marked. A new type is one folder and one line in each `switch`. */
import { flip } from './flip';
import type { Question } from './question';
import { singleChoice } from './single-choice';
import { trueFalse } from './true-false';
import { typedAnswer } from './typed-answer';
import type { Mark, QuestionView } from './types';

export type { Mark, QuestionView } from './types';

/**
 * What a learner may see before answering: the same question without its key.
 *
 * @param seed decides the order of options; another one for each showing
 */
export function present(question: Question, seed: string): QuestionView {
	switch (question.type) {
		case 'single-choice':
			return singleChoice.present(question, seed);
		case 'true-false':
			return trueFalse.present(question, seed);
		case 'typed-answer':
			return typedAnswer.present(question, seed);
		case 'flip':
			return flip.present(question, seed);
		default:
			return question satisfies never;
	}
}

/**
 * Marks a response.
 *
 * @param response unknown input, as its type defines it; what cannot be read is wrong
 */
export function mark(question: Question, response: unknown): Mark {
	switch (question.type) {
		case 'single-choice':
			return singleChoice.mark(question, response);
		case 'true-false':
			return trueFalse.mark(question, response);
		case 'typed-answer':
			return typedAnswer.mark(question, response);
		case 'flip':
			return flip.mark(question, response);
		default:
			return question satisfies never;
	}
}
