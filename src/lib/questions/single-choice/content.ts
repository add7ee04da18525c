import * as v from 'valibot';
import { commonFields, text } from '../content';

/** One right option among several; the distractors are the wrong ones. */
export const singleChoiceSchema = v.pipe(
	v.strictObject({ ...commonFields, type: v.literal('single-choice'), key: text }),
	v.check(({ distractors }) => distractors.length > 0, 'a choice needs at least one distractor'),
	v.check(
		({ key, distractors }) =>
			new Set([key, ...distractors.map((d) => d.text)]).size === distractors.length + 1,
		'the options must all differ'
	)
);

export type SingleChoice = v.InferOutput<typeof singleChoiceSchema>;
