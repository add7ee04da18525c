/** Metadata about papers that a person gives beside the files. */
import * as v from 'valibot';
import type { PaperMeta } from '../types';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

const metaSchema = v.record(
	v.string(),
	v.strictObject({
		title: v.exactOptional(text),
		authors: v.exactOptional(v.array(text)),
		year: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer()))),
		label: v.exactOptional(text),
		topic: v.exactOptional(text),
		aliases: v.exactOptional(v.array(text))
	})
);

/**
 * Reads metadata by paper id.
 *
 * @throws {Error} that names the wrong value
 */
export function parsePaperMeta(input: unknown): Record<string, PaperMeta> {
	const result = v.safeParse(metaSchema, input);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Error(`${v.getDotPath(issue) ?? 'the top level'}: ${issue.message}`);
}
