/** The HTTP status of each refusal. Use cases throw codes and never know a status; routes look it up here. */
const STATUS_OF = {
	invalid_input: 400,
	not_signed_in: 401,
	not_allowed: 403,
	not_found: 404,
	conflict: 409,
	too_large: 413,
	too_many_attempts: 429,
	unavailable: 503
} as const satisfies Record<string, number>;

export type AppErrorCode = keyof typeof STATUS_OF;

/** A refusal by a rule. Anything else that is thrown is a bug, is logged, and shows a person its id only. */
export class AppError extends Error {
	override readonly name = 'AppError';

	/**
	 * @param code what kind of refusal
	 * @param message for people: what happened and what they can do
	 * @param details for logs and tests
	 */
	constructor(
		readonly code: AppErrorCode,
		message: string,
		readonly details: Record<string, string | number> = {}
	) {
		super(message);
	}

	/** The HTTP status this refusal is answered with. */
	get status(): (typeof STATUS_OF)[AppErrorCode] {
		return STATUS_OF[this.code];
	}
}
