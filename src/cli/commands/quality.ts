/** `registan quality`: what a bank holds and what is wrong with it. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
	measureBank,
	reasons,
	type Count,
	type PaperCoverage,
	type Quality
} from '../../lib/generation/check/quality';
import { readText } from '../../lib/generation/read/text';
import type { PaperInput } from '../../lib/generation/types';
import { parseBankDocument } from '../../lib/interchange/registan';
import type { BankDocument } from '../../lib/questions/bank-document';
import { UsageError } from '../usage-error';

const USAGE = `usage: registan quality <bank.json> [--papers <files…>]

  --papers  the papers the bank was made from; without it they are looked for beside the bank and in
            a folder "papers" there, by name and content. With them, support and coverage are measured`;

const MAX_EXAMPLES = 5;

/** Runs the command. Exit code 0; 1 when the bank has a flaw; 2 for wrong input. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parse(args);
	if (values.help) {
		console.log(USAGE);
		return 0;
	}
	const [path, ...more] = positionals;
	if (path === undefined) throw new UsageError(`no bank is given\n\n${USAGE}`);
	const bank = await readBank(path);
	const files = [...(values.papers ?? []), ...more];
	if (more.length > 0 && values.papers === undefined) throw new UsageError(USAGE);
	const papers = files.length > 0 ? await readPapers(files, bank) : await findPapers(dirname(path), bank);
	const quality = measureBank(bank, papers);
	console.log(printQuality(quality, bank, papers));
	return quality.flaws.length === 0 ? 0 : 1;
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: { papers: { type: 'string', multiple: true }, help: { type: 'boolean' } }
		});
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
	}
}

async function readBank(path: string): Promise<BankDocument> {
	try {
		return parseBankDocument(JSON.parse(await readFile(path, 'utf8')));
	} catch (error) {
		throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function readPapers(files: readonly string[], bank: BankDocument): Promise<PaperInput[]> {
	return Promise.all(
		files.map(async (file) => {
			const bytes = await readFile(file).catch((error: unknown) => {
				throw new UsageError(
					`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`
				);
			});
			const sha256 = hashOf(bytes);
			const paper = bank.papers.find((each) => each.sha256 === sha256);
			if (!paper) throw new UsageError(`${file} is none of the papers that the bank was made from`);
			const read = readText(bytes);
			if (!read.ok) throw new UsageError(`${file} ${read.reason}`);
			return { id: paper.id, text: read.text, sha256 };
		})
	);
}

/** The bank's papers that lie beside it under their names, unchanged. */
async function findPapers(folder: string, bank: BankDocument): Promise<PaperInput[]> {
	const found: PaperInput[] = [];
	for (const place of [folder, join(folder, 'papers')])
		for (const file of (await readdir(place).catch(() => [])).sort()) {
			const paper = bank.papers.find(({ id }) => id === basename(file, extname(file)));
			if (!paper || extname(file) === '.json' || found.some(({ id }) => id === paper.id)) continue;
			const bytes = await readFile(join(place, file)).catch(() => null);
			const read = bytes && hashOf(bytes) === paper.sha256 ? readText(bytes) : null;
			if (read?.ok) found.push({ id: paper.id, text: read.text, sha256: paper.sha256 });
		}
	return found;
}

/** The report, for a person. */
function printQuality(quality: Quality, bank: BankDocument, papers: readonly PaperInput[]): string {
	const questions = bank.cards.reduce((sum, card) => sum + card.questions.length, 0);
	const absent = bank.papers.filter(({ id }) => !papers.some((paper) => paper.id === id));
	return [
		`${bank.title}: ${bank.cards.length} cards, ${questions} questions, ${quality.disputes} disputes`,
		'',
		...printCounts('kind of fact', quality.byRelation),
		'',
		...printCounts('topic', quality.byTopic),
		'',
		...printLengths(quality.keyLength),
		...quality.coverage.flatMap(printCoverage),
		...(absent.length > 0
			? [`not measured, no text: ${absent.map(({ id }) => id).join(', ')} (coverage, support of keys)`]
			: []),
		'',
		...printFlaws(quality)
	].join('\n');
}

const SHORT = {
	'single-choice': 'choice',
	'typed-answer': 'typed',
	'true-false': 'true/false',
	flip: 'flip'
} as const;

function printCounts(title: string, counts: readonly Count[]): string[] {
	const width = Math.max(title.length, ...counts.map(({ name }) => name.length));
	const types = Object.keys(SHORT) as (keyof typeof SHORT)[];
	const row = (name: string, cells: readonly (string | number)[]) =>
		`${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
	return [
		row(title, ['cards', ...types.map((type) => SHORT[type]), 'disputes', 'flawed']),
		...counts.map(({ name, cards, questions, disputes, flawed }) =>
			row(name, [cards, ...types.map((type) => questions[type] ?? 0), disputes, flawed])
		)
	];
}

const share = (part: number, whole: number) =>
	whole === 0 ? '0 %' : `${Math.round((100 * part) / whole)} %`;

function printLengths(lengths: Quality['keyLength']): string[] {
	if (!lengths) return [];
	const { longest, shortest, questions } = lengths;
	return [
		`key length: longest of the options in ${share(longest, questions)} of ${questions} choices, shortest in ${share(shortest, questions)} (chance: about 25 %)`
	];
}

function printCoverage({ paper, sections, silentSections }: PaperCoverage): string[] {
	const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
	const all = sum(sections.map(({ sentences }) => sentences));
	const cited = sum(sections.map((section) => section.cited));
	return [
		'',
		`${paper}: ${cited} of ${all} sentences are cited (${share(cited, all)})`,
		...sections
			.filter((section) => section.cited > 0)
			.map(
				(section) =>
					`  ${section.cited} of ${section.sentences}  ${section.section || '(before any heading)'}`
			),
		...(silentSections.length > 0
			? [`  silent: ${silentSections.map((section) => section || '(before any heading)').join('; ')}`]
			: [])
	];
}

function printFlaws({ flaws }: Quality): string[] {
	if (flaws.length === 0) return ['no flaw was found'];
	const codes = [...new Set(flaws.map(({ code }) => code))].sort();
	return [
		`${flaws.length} flaws`,
		...codes.flatMap((code) => {
			const own = flaws.filter((flaw) => flaw.code === code);
			return [
				`${code} ${own.length}: ${reasons.get(code) ?? ''}`,
				...own.slice(0, MAX_EXAMPLES).map(({ id, text }) => `  ${id}  ${text}`),
				...(own.length > MAX_EXAMPLES ? [`  and ${own.length - MAX_EXAMPLES} more`] : [])
			];
		})
	];
}
