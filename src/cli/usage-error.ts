/** The command was typed in a way it does not understand. Its message says how it is typed. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
