/** What the content of every question type shares: the pieces its schema is made of. */
import * as v from 'valibot';

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** An id inside a bank document, derived from what the thing means, so that generating again keeps it. */
export const documentId = v.pipe(
	v.string(),
	v.regex(/^[\w.-]{1,120}$/, 'must be 1-120 letters, digits, "_", "." or "-"')
);

export const distractorSchema = v.strictObject({
	text,
	/** Why it is wrong: what the value really belongs to. Shown after the answer. */
	why: text
});

export type Distractor = v.InferOutput<typeof distractorSchema>;

/** The fields that every type has, beside its `type` and its `key`. */
export const commonFields = {
	id: documentId,
	stem: text,
	/** Other spellings of the key that count as right. */
	accept: v.array(text),
	distractors: v.array(distractorSchema),
	/** Our own words, shown after the answer; may be empty. */
	explanation: v.string()
};
