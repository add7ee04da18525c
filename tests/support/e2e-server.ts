/**
 * The server of the browser tests: the built app on an empty data folder with the shipped banks and the bank of
 * `tests/fixtures/bank.json` (its slug is `fixture`). The link for the first admin is left in `admin-link.txt` there.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBankDocument } from '../../src/lib/interchange/registan';
import { readConfig } from '../../src/lib/server/config';
import { openDatabase } from '../../src/lib/server/db/open';
import { loadBank } from '../../src/lib/server/library';
import { prepareFirstUse } from '../../src/lib/server/start/first-use';
import { run } from '../../src/cli/commands/start';
import { findAdminLink } from './app';

const config = readConfig();
const now = new Date();
const printed: string[] = [];
const database = await openDatabase(config, {
	purpose: 'browser tests',
	prepare: (db) => prepareFirstUse(db, { origin: config.origin, now, report: (line) => printed.push(line) })
});
const fixture: unknown = JSON.parse(
	await readFile(join(import.meta.dirname, '..', 'fixtures', 'bank.json'), 'utf8')
);
await loadBank(database.db, parseBankDocument(fixture), { ownerId: null, now, slug: 'fixture' });
await database.close();
await writeFile(join(config.dataFolder, 'admin-link.txt'), findAdminLink(printed.join('\n')) ?? '');
process.exitCode = await run();
