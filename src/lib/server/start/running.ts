/** The one database of this process, shared by every request. */
import { readConfig } from '../config';
import type { Database } from '../db/client';
import { openDatabase } from '../db/open';
import { prepareFirstUse } from './first-use';

/**
 * On `globalThis`: in development each change of a file loads this module anew, and an embedded database that is opened
 * a second time loses rows.
 */
const RUNNING = Symbol.for('registan.database');
const process_ = globalThis as { [RUNNING]?: Promise<Database> | undefined };

/** Opens the database on the first call; every later call gets the same one. */
export function getDatabase(): Promise<Database> {
	return (process_[RUNNING] ??= open());
}

function open(): Promise<Database> {
	const config = readConfig();
	const report = (line: string) => console.log(line);
	return openDatabase(config, {
		purpose: 'registan server',
		report,
		prepare: (db) => prepareFirstUse(db, { origin: config.origin, now: new Date(), report })
	});
}

/** Closes the database if it was opened. */
export async function closeDatabase(): Promise<void> {
	const running = process_[RUNNING];
	process_[RUNNING] = undefined;
	await (await running)?.close();
}
