/** An empty, migrated database of a test's own: embedded by default, on a server when TEST_DATABASE_URL is set. */
import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { inject } from 'vitest';
import { connectServer, wrapPglite, type Database } from '../../src/lib/server/db/client';
import { assertTestDatabase } from './test-url';

/** Call in `beforeAll`, and close what it gives in `afterAll`. */
export async function openTestDatabase(): Promise<Database> {
	const url = process.env.TEST_DATABASE_URL;
	return url ? openOnServer(assertTestDatabase(url)) : openEmbedded();
}

async function openEmbedded(): Promise<Database> {
	const template = new Blob([await readFile(inject('templateFile'))]);
	return wrapPglite(await PGlite.create({ loadDataDir: template }));
}

/** A database of its own on the server, dropped on close, so that test files cannot disturb each other. */
async function openOnServer(url: string): Promise<Database> {
	const name = `registan_test_${randomBytes(6).toString('hex')}`;
	const admin = postgres(url, { max: 1, onnotice: () => {} });
	await admin.unsafe(`create database ${name}`);
	const own = new URL(url);
	own.pathname = `/${name}`;
	const migrating = postgres(own.href, { max: 1, onnotice: () => {} });
	await migrate(drizzle(migrating), { migrationsFolder: 'drizzle' });
	await migrating.end();
	const database = connectServer(own.href);
	return {
		...database,
		close: async () => {
			await database.close();
			await admin.unsafe(`drop database ${name} with (force)`);
			await admin.end();
		}
	};
}
