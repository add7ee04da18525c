/** Opens a database, embedded or on a server, behind one type. The only file that knows the drivers. */
import { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema';

/** Either driver's database, or a transaction in it. Queries take it first. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database {
	readonly db: Db;
	readonly kind: 'embedded' | 'server';
	close(): Promise<void>;
}

/**
 * Wraps an opened PGlite. The cast is safe: both drivers' databases differ from `Db` only in the type of raw results,
 * which nobody reads (`db.execute` is not used).
 */
export function wrapPglite(pglite: PGlite): Database {
	return {
		db: drizzlePglite(pglite, { schema }) as unknown as Db,
		kind: 'embedded',
		close: () => pglite.close()
	};
}

/** A pool of connections to a PostgreSQL server (15 or newer). Connects on first use. */
export function connectServer(url: string, options: postgres.Options<Record<string, never>> = {}): Database {
	const client = postgres(url, {
		max: 10,
		connect_timeout: 3, // the driver's 30 s would hold every request while the server is away
		onnotice: () => {},
		connection: {
			application_name: 'registan',
			statement_timeout: 10_000,
			idle_in_transaction_session_timeout: 15_000
		},
		...options
	});
	return {
		db: drizzlePostgres(client, { schema }) as unknown as Db,
		kind: 'server',
		close: () => client.end({ timeout: 5 })
	};
}

/** The driver's and the system's words for a server that cannot be reached, and PostgreSQL's for one that is going or full. */
const AWAY_CODES = new Set([
	'ECONNREFUSED',
	'ECONNRESET',
	'EPIPE',
	'ETIMEDOUT',
	'EHOSTUNREACH',
	'ENOTFOUND',
	'EAI_AGAIN',
	'CONNECT_TIMEOUT',
	'CONNECTION_CLOSED',
	'CONNECTION_ENDED',
	'CONNECTION_DESTROYED',
	'57P01', // admin_shutdown
	'57P02', // crash_shutdown
	'57P03', // cannot_connect_now
	'53300' // too_many_connections
]);

/** Whether a query failed because its server is away, which passes, and not because something is wrong with it. */
export function isDatabaseAway(error: unknown): boolean {
	for (let at = error; at instanceof Error; at = at.cause) {
		if ('code' in at && typeof at.code === 'string' && AWAY_CODES.has(at.code)) return true;
		if (at instanceof AggregateError && at.errors.some(isDatabaseAway)) return true;
	}
	return false;
}
