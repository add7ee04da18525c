import * as v from 'valibot';
import { commonFields, text } from '../content';

/** A front (the stem) and a back (the key); the learner judges the recall. */
export const flipSchema = v.strictObject({ ...commonFields, type: v.literal('flip'), key: text });

export type Flip = v.InferOutput<typeof flipSchema>;
