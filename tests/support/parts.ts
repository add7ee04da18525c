/** The parts of the tests: each is a run of Vitest or Playwright that leaves its results in a JSON file. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

const PROJECT = join(import.meta.dirname, '..', '..');
const BIN = join(PROJECT, 'node_modules');

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
	return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Runs projects of vite.config.ts. */
export function runVitest(
	projects: string[],
	env: Record<string, string> = {},
	files: string[] = []
): Promise<Tally> {
	const names = projects.flatMap((project) => ['--project', project]);
	return withResults((file) => {
		const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
		const args = [join(BIN, 'vitest', 'vitest.mjs'), 'run', ...names, ...reporters, ...files];
		return { args, env };
	}, readVitest);
}

/** Runs the browser tests. */
export function runPlaywright(): Promise<Tally> {
	return withResults(
		(file) => ({
			args: [join(BIN, '@playwright', 'test', 'cli.js'), 'test'],
			env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file }
		}),
		readPlaywright
	);
}

interface Run {
	args: string[];
	env: Record<string, string>;
}

async function withResults(build: (file: string) => Run, read: (results: unknown) => Tally): Promise<Tally> {
	const folder = mkdtempSync(join(tmpdir(), 'registan-results-'));
	try {
		const file = join(folder, 'results.json');
		const { args, env } = build(file);
		const code = await runNode(args, env);
		const tally = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : NOTHING;
		// A file that cannot be loaded, or a runner that breaks, has no failed test to show; it failed all the same.
		return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Settings of whoever runs the tests must not lead them to another database or address. */
const MISLEADING = [
	'DATABASE_URL',
	'TEST_DATABASE_URL',
	'ORIGIN',
	'HOST',
	'PORT',
	'REGISTAN_DATA',
	'REGISTAN_SIGN_UP'
];

function runNode(args: string[], env: Record<string, string>): Promise<number> {
	const inherited = Object.entries(process.env).filter(([name]) => !MISLEADING.includes(name));
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: PROJECT,
			env: { ...Object.fromEntries(inherited), LOG_LEVEL: 'fatal', ...env },
			stdio: ['ignore', 'inherit', 'inherit']
		});
		const end = () => child.kill();
		process.once('exit', end);
		child.once('error', reject);
		child.once('close', (code) => {
			process.off('exit', end);
			resolve(code ?? 1);
		});
	});
}

function readVitest(results: unknown): Tally {
	const { numPassedTests, numFailedTests, numPendingTests } = results as Record<string, number>; // Jest's JSON format
	return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 };
}

function readPlaywright(results: unknown): Tally {
	const { stats } = results as { stats: Record<string, number> }; // Playwright's JSON format
	const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
	return { passed: expected, failed: unexpected + flaky, skipped };
}
