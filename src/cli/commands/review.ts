/** `registan review`: a person's decisions applied to a generated bank. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
	applyReview,
	fingerprint,
	listUndecided,
	parseReview,
	type ReviewDocument
} from '../../lib/generation/review/review';
import { parseBankDocument, printBankDocument } from '../../lib/interchange/registan';
import type { BankDocument } from '../../lib/questions/bank-document';

const USAGE = `usage: registan review list <generated.json> <decisions.json>
       registan review apply <generated.json> <decisions.json> --out <bank.json>`;

class UsageError extends Error {}

/** Runs the command. Exit code 0; 1 when something is undecided or a decision does not fit; 2 for wrong input. */
export async function run(args: string[]): Promise<number> {
	try {
		const { values, positionals } = parse(args);
		const [verb, generatedPath, decisionsPath, ...more] = positionals;
		if (!generatedPath || !decisionsPath || more.length > 0) throw new UsageError(USAGE);
		const document = await read(generatedPath, parseBankDocument);
		const review = await read(decisionsPath, parseReview);
		if (verb === 'list') return list(document, review);
		if (verb !== 'apply') throw new UsageError(USAGE);
		if (values.out === undefined) throw new UsageError(`--out is missing\n\n${USAGE}`);
		return await apply(document, review, values.out);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(`review: ${error.message}`);
		return 2;
	}
}

function parse(args: string[]) {
	try {
		return parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
	}
}

async function read<T>(path: string, parseInput: (input: unknown) => T): Promise<T> {
	try {
		return parseInput(JSON.parse(await readFile(path, 'utf8')));
	} catch (error) {
		throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function list(document: BankDocument, review: ReviewDocument): number {
	const undecided = listUndecided(document, review);
	for (const card of undecided) console.log(`${card.id}\tseen ${fingerprint(card)}\t${card.statement}`);
	console.error(`${undecided.length} of ${document.cards.length} cards are undecided`);
	return undecided.length === 0 ? 0 : 1;
}

async function apply(document: BankDocument, review: ReviewDocument, out: string): Promise<number> {
	const result = applyReview(document, review);
	if (!result.ok) {
		console.error(
			['review: nothing was written', ...result.problems.map((problem) => `  ${problem}`)].join('\n')
		);
		return 1;
	}
	await writeFile(out, printBankDocument(result.document));
	const { approve, edit, reject } = result.counts;
	console.error(
		`${out}: ${result.document.cards.length} cards (${approve} approved, ${edit} edited, ${reject} rejected)`
	);
	return 0;
}
