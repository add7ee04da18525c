/** What an account form is answered with: the same shape for each, so that one component shows them all. */
import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { AppError } from '$lib/errors';
import type { FormFailure } from '$lib/server/auth/read-form';

export interface FormAnswer {
	/** Which form of the page. */
	form: string;
	/** One message a field. */
	errors: Record<string, string>;
	/** What was typed, never a password. */
	typed: Record<string, string>;
	/** About the form as a whole. */
	message: string | null;
	isDone: boolean;
}

/** Answers a form that has to be corrected. */
export function answerWrong(
	form: string,
	{ errors = {}, typed = {}, message = null }: Partial<FormFailure> & { message?: string | null }
): ActionFailure<FormAnswer> {
	return fail(400, { form, errors, typed, message, isDone: false });
}

/** Answers a form that was carried out. */
export function answerDone(form: string, message: string): FormAnswer {
	return { form, errors: {}, typed: {}, message, isDone: true };
}

/** Shows a refusal where the form is, with what was typed; a bug is thrown on. For `.catch(…)`. */
export function answerRefusal(event: RequestEvent, form: string, typed: Record<string, string> = {}) {
	return (thrown: unknown): ActionFailure<FormAnswer> => {
		if (!(thrown instanceof AppError)) throw thrown;
		const { retryAfterSeconds } = thrown.details;
		if (retryAfterSeconds !== undefined) event.setHeaders({ 'retry-after': String(retryAfterSeconds) });
		return fail(thrown.status, { form, errors: {}, typed, message: thrown.message, isDone: false });
	};
}
