/** `registan load`: a bank document becomes a bank, or brings one up to date. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { AppError } from '../../lib/errors';
import { parseBankDocument } from '../../lib/interchange/registan';
import type { BankDocument } from '../../lib/questions/bank-document';
import { loadBank, type LoadCounts } from '../../lib/server/library';
import { UsageError } from '../usage-error';
import { withDatabase } from '../with-database';

export async function run(args: string[]): Promise<number> {
	const { file, slug } = parse(args);
	const document = await readDocument(file);
	return withDatabase('load', async (db) => {
		const options = { ownerId: null, now: new Date(), ...(slug === undefined ? {} : { slug }) };
		const result = await loadBank(db, document, options);
		console.log(`${document.title}: loaded as ${result.slug}`);
		console.log(`  cards: ${describeCounts(result.cards)}`);
		console.log(`  questions: ${describeCounts(result.questions)}`);
		return 0;
	});
}

function parse(args: string[]): { file: string; slug: string | undefined } {
	const usage = new UsageError('usage: registan load <file> [--slug name]');
	try {
		const { positionals, values } = parseArgs({
			args,
			allowPositionals: true,
			options: { slug: { type: 'string' } }
		});
		const [file, ...rest] = positionals;
		if (file === undefined || rest.length > 0) throw usage;
		if (values.slug !== undefined && !/^[\p{L}\p{N}-]{1,80}$/u.test(values.slug))
			throw new UsageError(`--slug must be 1-80 letters, digits and hyphens, got "${values.slug}"`);
		return { file, slug: values.slug };
	} catch (error) {
		throw error instanceof UsageError ? error : usage;
	}
}

async function readDocument(file: string): Promise<BankDocument> {
	const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		throw new AppError('not_found', `${file} cannot be read (${error.code}).`);
	});
	try {
		return parseBankDocument(JSON.parse(text));
	} catch (error) {
		if (error instanceof AppError)
			throw new AppError(error.code, `${file} is not a bank document:\n${error.message}`, error.details);
		if (error instanceof SyntaxError)
			throw new AppError('invalid_input', `${file} is not JSON: ${error.message}`);
		throw error;
	}
}

function describeCounts({ new: added, changed, retired, unchanged }: LoadCounts): string {
	return `${added} new, ${changed} changed, ${retired} retired, ${unchanged} unchanged`;
}
