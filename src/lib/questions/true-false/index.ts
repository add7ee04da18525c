import { RIGHT, WRONG, type QuestionTypeOf } from '../types';
import type { TrueFalse } from './content';

/** The response is `'true'` or `'false'`. */
export const trueFalse: QuestionTypeOf<TrueFalse> = {
	present: ({ stem }) => ({ type: 'true-false', stem }),
	mark: ({ key }, response) => (response === key ? RIGHT : WRONG)
};
