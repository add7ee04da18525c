/** `registan generate`: paper files in, a bank document out. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { sayAbout } from '../../lib/generation/annotate/about';
import { generateBank } from '../../lib/generation/generate';
import { parsePaperMeta } from '../../lib/generation/read/meta';
import { readText } from '../../lib/generation/read/text';
import { readPaperFile } from '../../lib/server/papers';
import { printBankDocument } from '../../lib/interchange/registan';
import type { GenerationReport, PaperInput, PaperMeta } from '../../lib/generation/types';

const USAGE = `usage: registan generate <paper files…> [--out bank.json] [--title "…"] [--meta papers.json]

  Papers may be plain text, Markdown, PDF, Word (.docx) or HTML, of at most 20 MB.

  --out    where the bank goes; without it, to standard output
  --title  of the bank
  --meta   a JSON file: { "<paper id>": { "title", "authors", "year", "label", "topic", "aliases" } },
           each part optional; a paper's id is its file name without the ending
  --topic  what the paper is about, where it is found wrongly; for a single paper
  --alias  another name of the topic; may be given several times`;

/** A message for the person who typed the command. */
class UsageError extends Error {}

/** Runs the command. Exit code 0, or 2 with a message on standard error when the input is wrong. */
export async function run(args: string[]): Promise<number> {
	try {
		const { values, positionals } = parse(args);
		if (values.help) {
			console.log(USAGE);
			return 0;
		}
		if (positionals.length === 0) throw new UsageError(`no paper is given\n\n${USAGE}`);
		const meta = values.meta === undefined ? {} : await readMeta(values.meta);
		const byHand = readTopic(values, positionals.length);
		const papers = await Promise.all(positionals.map((path) => readPaper(path, meta, byHand)));
		requireDifferentIds(papers);
		const { document, report } = generateBank(
			papers,
			values.title === undefined ? {} : { title: values.title }
		);
		const text = printBankDocument(document);
		if (values.out === undefined) process.stdout.write(text);
		else await writeOut(values.out, text);
		console.error(printReport(report));
		return 0;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(`generate: ${error.message}`);
		return 2;
	}
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				title: { type: 'string' },
				meta: { type: 'string' },
				topic: { type: 'string' },
				alias: { type: 'string', multiple: true },
				help: { type: 'boolean' }
			}
		});
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
	}
}

async function readBytes(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch (error) {
		throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if (code === 'ENOENT') return 'there is no such file';
	if (code === 'EISDIR') return 'it is a folder';
	return error instanceof Error ? error.message : String(error);
}

/** The topic by flags; they name one topic, so there must be one paper. */
function readTopic(values: { topic?: string; alias?: string[] }, papers: number): PaperMeta {
	const { topic, alias: aliases } = values;
	if (topic === undefined && aliases === undefined) return {};
	if (papers > 1) throw new UsageError('--topic and --alias are for a single paper; use --meta for several');
	return { ...(topic === undefined ? {} : { topic }), ...(aliases === undefined ? {} : { aliases }) };
}

async function readPaper(
	path: string,
	meta: Record<string, PaperMeta>,
	byHand: PaperMeta
): Promise<PaperInput> {
	const bytes = await readBytes(path);
	const read = await readPaperFile(bytes, path);
	if (!read.ok) throw new UsageError(`${path} ${read.reason}`);
	if (read.notice !== undefined) console.error(`${path} ${read.notice}`);
	const id = basename(path, extname(path))
		.replace(/[^\w.-]+/g, '-')
		.slice(0, 120);
	const own = { ...meta[id], ...byHand };
	return {
		id,
		text: read.text,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		...(Object.keys(own).length > 0 ? { meta: own } : {})
	};
}

function requireDifferentIds(papers: readonly PaperInput[]): void {
	const seen = new Set<string>();
	for (const { id } of papers) {
		if (seen.has(id)) throw new UsageError(`two files give the paper id "${id}"; rename one`);
		seen.add(id);
	}
}

async function readMeta(path: string): Promise<Record<string, PaperMeta>> {
	const read = readText(await readBytes(path));
	if (!read.ok) throw new UsageError(`${path} ${read.reason}`);
	try {
		return parsePaperMeta(JSON.parse(read.text));
	} catch (error) {
		throw new UsageError(
			`${path} is no metadata file: ${error instanceof Error ? error.message : String(error)}`
		);
	}
}

async function writeOut(path: string, text: string): Promise<void> {
	try {
		await writeFile(path, text);
	} catch (error) {
		throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
	}
}

/** What was found and what was not, for standard error. */
export function printReport(report: GenerationReport): string {
	const lines = report.papers.flatMap(({ paper, about, facts, silentSections }) => {
		const total = Object.values(facts).reduce((sum, count) => sum + count, 0);
		const found = Object.entries(facts).map(([relation, count]) => `${relation} ${count}`);
		return [
			total === 0
				? `${paper}: nothing to ask was found`
				: `${paper}: ${total} ${total === 1 ? 'fact' : 'facts'} found (${found.join(', ')})`,
			`  ${sayAbout(about)}`,
			...(silentSections.length > 0 ? [`  these sections gave none: ${silentSections.join('; ')}`] : [])
		];
	});
	const refused = new Map<string, number>();
	for (const { code } of report.refusals) refused.set(code, (refused.get(code) ?? 0) + 1);
	return [
		...lines,
		`${report.cards} cards, ${report.questions} questions, ${report.disputes} disputes`,
		...(refused.size > 0
			? [`refused by the check: ${[...refused].map(([code, count]) => `${code} ${count}`).join(', ')}`]
			: [])
	].join('\n');
}
