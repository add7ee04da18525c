/** Brings a database to the schema of this version. Running it again changes nothing. */
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { findProjectFolder } from '../project-folder';

/** Any number that no other program on the same server is likely to lock: "Registan" on a telephone's keys. */
const START_LOCK = 73_447_826;

function migrationsFolder(): string {
	return join(findProjectFolder(), 'drizzle');
}

/** Migrates the embedded database, which the caller has locked. */
export function migrateEmbedded(pglite: PGlite): Promise<void> {
	return migratePglite(drizzlePglite(pglite), { migrationsFolder: migrationsFolder() });
}

/**
 * Migrates a server's database and then does what comes first in it, while no other process does the same: Drizzle
 * takes no lock, and processes of one service often start at once.
 *
 * @param url the database
 * @param thenOnce runs under the same lock, after the migrations
 */
export async function migrateServer(url: string, thenOnce: () => Promise<void>): Promise<void> {
	// A connection of its own: the lock belongs to the connection, and migrations may take longer than a request may.
	const client = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
	try {
		await client`select pg_advisory_lock(${START_LOCK})`;
		await migratePostgres(drizzlePostgres(client), { migrationsFolder: migrationsFolder() });
		await thenOnce();
	} finally {
		await client.end({ timeout: 5 }); // ends the lock too
	}
}
