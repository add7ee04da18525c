/** Where refusals meet the web: routes end their calls in `.catch(refuse)`, use cases never know a status. */
import { error } from '@sveltejs/kit';
import { AppError } from '../errors';

/**
 * Answers a refusal with its status and its message; anything else is a bug and is thrown on.
 *
 * @throws always: Kit's `HttpError` for an `AppError`, otherwise the same value
 */
export function refuse(thrown: unknown): never {
	if (thrown instanceof AppError) error(thrown.status, { message: thrown.message });
	throw thrown;
}
