import * as v from 'valibot';
import { commonFields, text } from '../content';

/** The learner types the key or one of the accepted spellings. Distractors explain likely wrong answers. */
export const typedAnswerSchema = v.strictObject({
	...commonFields,
	type: v.literal('typed-answer'),
	key: text
});

export type TypedAnswer = v.InferOutput<typeof typedAnswerSchema>;
