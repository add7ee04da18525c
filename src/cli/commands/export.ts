/** `registan export`: a bank as a bank document, in a file or on standard output. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { printBankDocument } from '../../lib/interchange/registan';
import { exportBank } from '../../lib/server/library';
import { UsageError } from '../usage-error';
import { withDatabase } from '../with-database';

export async function run(args: string[]): Promise<number> {
	const { slug, out } = parse(args);
	return withDatabase('export', async (db) => {
		const document = await exportBank(db, slug);
		const printed = printBankDocument(document);
		if (out === undefined) {
			process.stdout.write(printed);
			return 0;
		}
		await writeFile(out, printed);
		console.log(`wrote ${document.cards.length} cards to ${out}`);
		return 0;
	});
}

function parse(args: string[]): { slug: string; out: string | undefined } {
	const usage = new UsageError(
		'usage: registan export <bank> [--out file] (registan banks lists their names)'
	);
	try {
		const { positionals, values } = parseArgs({
			args,
			allowPositionals: true,
			options: { out: { type: 'string', short: 'o' } }
		});
		const [slug, ...rest] = positionals;
		if (slug === undefined || rest.length > 0) throw usage;
		return { slug, out: values.out };
	} catch {
		throw usage;
	}
}
