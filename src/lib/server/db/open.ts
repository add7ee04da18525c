/** Opens the configured database, migrated and ready, once in a process. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Config } from '../config';
import { connectServer, wrapPglite, type Database, type Db } from './client';
import { lockDataFolder } from './data-folder';
import { migrateEmbedded, migrateServer } from './migrate';

export interface OpenOptions {
	/** Told to a second process that is refused: `registan start`. */
	purpose: string;
	/** What is being done, for somebody who waits. */
	report?: (line: string) => void;
	/** What comes first in a migrated database, while no other process does the same. */
	prepare?: (db: Db) => Promise<void>;
}

type Where = Pick<Config, 'databaseUrl' | 'dataFolder'>;

/**
 * Opens the database and brings it up to date.
 *
 * @throws {LockHeldError} if another process has the data folder open
 */
export function openDatabase(where: Where, options: OpenOptions): Promise<Database> {
	return where.databaseUrl === null
		? openEmbedded(where.dataFolder, options)
		: openServer(where.databaseUrl, options);
}

async function openEmbedded(
	dataFolder: string,
	{ purpose, report, prepare }: OpenOptions
): Promise<Database> {
	const lock = await lockDataFolder(dataFolder, purpose);
	try {
		const folder = join(dataFolder, 'db');
		if (!existsSync(folder)) {
			report?.(`making an embedded database in ${dataFolder}`);
			await makeEmbedded(folder);
		}
		const pglite = await PGlite.create(folder);
		const opened = wrapPglite(pglite);
		const database: Database = { ...opened, close: () => opened.close().finally(() => lock.release()) };
		await closeUnless(database, async () => {
			await migrateEmbedded(pglite);
			await prepare?.(database.db);
		});
		return database;
	} catch (error) {
		lock.release();
		throw error;
	}
}

/** Makes it beside its place and moves it there whole: one that was killed while being made could never be opened. */
async function makeEmbedded(folder: string): Promise<void> {
	const unfinished = `${folder}.unfinished`;
	await rm(unfinished, { recursive: true, force: true });
	const pglite = await PGlite.create(unfinished);
	await pglite.close();
	await rename(unfinished, folder);
}

async function openServer(url: string, { prepare }: OpenOptions): Promise<Database> {
	const database = connectServer(url);
	await closeUnless(database, () => migrateServer(url, async () => prepare?.(database.db)));
	return database;
}

async function closeUnless(database: Database, succeed: () => Promise<void>): Promise<void> {
	try {
		await succeed();
	} catch (error) {
		await database.close();
		throw error;
	}
}
