import { shuffle } from '../shuffle';
import { RIGHT, WRONG, type QuestionTypeOf } from '../types';
import type { SingleChoice } from './content';

/** The response is the text of the option that was chosen. */
export const singleChoice: QuestionTypeOf<SingleChoice> = {
	present: ({ stem, key, distractors }, seed) => ({
		type: 'single-choice',
		stem,
		options: shuffle([key, ...distractors.map(({ text }) => text)], seed)
	}),
	mark: ({ key }, response) => (response === key ? RIGHT : WRONG)
};
