import { SELF_JUDGED, type QuestionTypeOf } from '../types';
import type { Flip } from './content';

/** There is no response: the learner compares the back with what came to mind. */
export const flip: QuestionTypeOf<Flip> = {
	present: ({ stem }) => ({ type: 'flip', stem }),
	mark: () => SELF_JUDGED
};
