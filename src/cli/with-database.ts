/** Opens the configured database for one command, and tells why if it cannot. */
import { readConfig } from '../lib/server/config';
import type { Db } from '../lib/server/db/client';
import { LockHeldError } from '../lib/server/db/lock';
import { openDatabase } from '../lib/server/db/open';
import { describeHolder } from './describe-holder';

/** Runs a command's work on the database, which is closed afterwards. */
export async function withDatabase(command: string, work: (db: Db) => Promise<number>): Promise<number> {
	const config = readConfig();
	try {
		const database = await openDatabase(config, { purpose: `registan ${command}`, report: console.error });
		try {
			return await work(database.db);
		} finally {
			await database.close();
		}
	} catch (error) {
		if (!(error instanceof LockHeldError)) throw error;
		console.error(describeHolder(error, config.dataFolder));
		return 1;
	}
}
