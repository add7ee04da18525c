import * as v from 'valibot';
import { commonFields } from '../content';

/** The stem is a claim; the key says whether it is true. The corrected fact is the card's statement. */
export const trueFalseSchema = v.strictObject({
	...commonFields,
	type: v.literal('true-false'),
	key: v.picklist(['true', 'false'], 'must be "true" or "false"')
});

export type TrueFalse = v.InferOutput<typeof trueFalseSchema>;
