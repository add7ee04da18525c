/** `registan papers load`: the text of papers, so that the passages behind an answer are shown. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../lib/errors';
import { loadPaperText } from '../../lib/server/library';
import { UsageError } from '../usage-error';
import { withDatabase } from '../with-database';

export async function run([action, ...files]: string[]): Promise<number> {
	if (action !== 'load' || files.length === 0) throw new UsageError('usage: registan papers load <files…>');
	return withDatabase('papers', async (db) => {
		let refused = 0;
		for (const file of files) {
			try {
				const papers = await loadPaperText(db, await readFile(file), basename(file), new Date());
				console.log(`${file}: loaded as ${papers.map(({ title }) => `"${title}"`).join(', ')}`);
			} catch (error) {
				const told = explain(error, file);
				if (told === null) throw error;
				console.error(told);
				refused += 1;
			}
		}
		return refused === 0 ? 0 : 1;
	});
}

/** One bad file is reported and the others are still loaded; null for a bug. */
function explain(error: unknown, file: string): string | null {
	if (error instanceof AppError) return error.message;
	if (error instanceof Error && 'syscall' in error && 'code' in error)
		return `${file} cannot be read (${String(error.code)}).`;
	return null;
}
