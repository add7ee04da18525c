/** Reads a form as its schema wants it: named fields, once each, as well-formed text. Whatever else was sent has no effect. */
import * as v from 'valibot';
import { AppError } from '../../errors';
import { m } from '../../paraglide/messages';

type TextFields = Record<string, v.GenericSchema<string, unknown>>;
type Output<Fields extends TextFields> = { [Name in keyof Fields]: v.InferOutput<Fields[Name]> };

export interface FormFailure {
	ok: false;
	/** One message a field. */
	errors: Record<string, string>;
	/** What was typed, to be shown again; never a password. */
	typed: Record<string, string>;
}

export type FormResult<Fields extends TextFields> = { ok: true; value: Output<Fields> } | FormFailure;

/**
 * Reads and checks a form.
 *
 * @param fields the schema of each field that is wanted; a field that was not sent counts as empty
 * @throws {AppError} `invalid_input` if the body is no form
 */
export async function readForm<Fields extends TextFields>(
	request: Request,
	fields: Fields
): Promise<FormResult<Fields>> {
	const form = await request.formData().catch(() => {
		throw new AppError('invalid_input', m.account_form_unreadable());
	});
	const value: Record<string, unknown> = {};
	const failure: FormFailure = { ok: false, errors: {}, typed: {} };
	for (const [name, schema] of Object.entries(fields)) {
		const text = readText(form.getAll(name));
		if (text === null) {
			failure.errors[name] = m.account_field_broken();
			continue;
		}
		if (!/password/i.test(name)) failure.typed[name] = text;
		const result = v.safeParse(schema, text, { abortPipeEarly: true });
		if (result.success) value[name] = result.output;
		else failure.errors[name] = result.issues[0].message;
	}
	if (Object.keys(failure.errors).length > 0) return failure;
	return { ok: true, value: value as Output<Fields> }; // each field was parsed by its own schema above
}

/** The one text of a field; null if it was sent twice, as a file, or as text that no database keeps. */
function readText(values: readonly FormDataEntryValue[]): string | null {
	const [text = ''] = values;
	if (values.length > 1 || typeof text !== 'string') return null;
	return text.isWellFormed() && !text.includes('\0') ? text : null;
}
