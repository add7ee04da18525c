/** The log: one JSON line an entry on standard error, so that standard output stays readable for people. */
import pino from 'pino';
import { readConfig } from './config';

/** Never written, at whatever depth they stand in an entry (two levels are searched). */
const SECRETS = ['password', 'passwordHash', 'token', 'cookie', 'authorization', 'email'];

export const log = pino(
	{
		level: readConfig().logLevel,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		redact: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
	},
	pino.destination({ dest: 2, sync: true })
);

/**
 * What a thrown value says of itself, without what a failed statement carried: a query's parameters hold addresses and
 * hashes, and the driver puts them into the message.
 */
export function describeError(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { message: String(error) };
	const cause = error.cause as { code?: unknown; message?: unknown } | undefined;
	const isFailedQuery = 'query' in error && 'params' in error;
	const message = isFailedQuery ? `failed query: ${String(error.query)}` : error.message;
	return {
		name: error.name,
		message,
		stack: isFailedQuery ? error.stack?.replace(/^params:.*$/m, '') : error.stack,
		...(cause?.code === undefined ? {} : { code: cause.code }),
		...(cause?.message === undefined ? {} : { cause: cause.message })
	};
}
