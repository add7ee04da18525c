/** What an empty database needs before its first visitor: the shipped banks, and a way in for the first admin. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBankDocument } from '../../interchange/registan';
import type { Db } from '../db/client';
import { countBanks } from '../library/queries';
import { loadBank } from '../library/load-bank';
import { findProjectFolder } from '../project-folder';
import { issueFirstAdminToken } from './first-admin';

interface FirstUse {
	origin: string;
	now: Date;
	report: (line: string) => void;
}

/** Runs at each start, before the first request; does something only in an empty database. */
export async function prepareFirstUse(db: Db, { origin, now, report }: FirstUse): Promise<void> {
	if ((await countBanks(db)) === 0) await loadShippedBanks(db, now, report);
	const token = await issueFirstAdminToken(db, now, { onlyIfNeverIssued: true });
	if (token)
		report(`To make yourself the first admin, open (works once, for a day):\n  ${adminLink(origin, token)}`);
}

/** The address at which a token makes its bearer the first admin. */
export function adminLink(origin: string, token: string): string {
	return `${origin}/first-admin?token=${token}`;
}

async function loadShippedBanks(db: Db, now: Date, report: (line: string) => void): Promise<void> {
	const folder = join(findProjectFolder(), 'banks');
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return []; // an installation may ship without banks
		throw error;
	});
	for (const name of names.filter(isBankFile).sort()) {
		const document = parseBankDocument(JSON.parse(await readFile(join(folder, name), 'utf8')));
		const { slug, cards } = await loadBank(db, document, {
			ownerId: null,
			now,
			slug: name.slice(0, -'.json'.length)
		});
		report(`loaded the bank "${document.title}" as ${slug}: ${cards.new} cards`);
	}
}

/** A review's decisions lie beside the bank they made. */
function isBankFile(name: string): boolean {
	return name.endsWith('.json') && !name.endsWith('.review.json');
}
