/** Builds the app when `build/` is missing or older than what it is made from. */
import { spawn } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireLock } from '../../lib/server/db/lock';

const SOURCES = ['src', 'static', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
/** Made from other sources, by the build itself or when packages are installed. */
const GENERATED = new Set([
	join('src', 'lib', 'paraglide'),
	join('src', 'messages', 'project.inlang', 'cache')
]);
/** Not part of the app: a change there needs no build. */
const isOutside = (name: string) => name === 'cli' || name.endsWith('.test.ts');

const PROGRESS_MS = 5_000;
/** How long one process waits for another that builds in the same folder. */
const OTHER_BUILD_MS = 300_000;

/** The file that the build writes last. */
function builtFile(folder: string): string {
	return join(folder, 'build', 'index.js');
}

/** Why the app must be built, in words for people; null if the build is up to date. */
export async function findBuildReason(folder: string): Promise<string | null> {
	if (!existsSync(builtFile(folder))) return 'there is no build yet';
	const built = (await stat(builtFile(folder))).mtimeMs;
	const newest = Math.max(...(await Promise.all(SOURCES.map((name) => findNewest(folder, name)))));
	return newest > built ? 'its sources have changed' : null;
}

/** When a file, or anything in a folder, was last changed, in Unix milliseconds; 0 if it is not there. */
async function findNewest(root: string, path: string): Promise<number> {
	const at = join(root, path);
	const found = await stat(at).catch(() => null);
	if (!found || GENERATED.has(path)) return 0;
	if (!found.isDirectory()) return found.mtimeMs;
	const names = (await readdir(at)).filter((name) => !isOutside(name));
	const inside = await Promise.all(names.map((name) => findNewest(root, join(path, name))));
	return Math.max(0, ...inside);
}

interface Output {
	log(line: string): void;
	error(line: string): void;
}

/**
 * Builds the app, saying now and then how long it has taken. What the build itself prints is shown only if it fails.
 *
 * @returns whether it succeeded
 */
export async function runBuild(folder: string, output: Output): Promise<boolean> {
	const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
	if (!existsSync(vite)) {
		output.error('The build tools are not installed. Run: npm install');
		return false;
	}
	// Two services that start from one folder must not write the build at the same time.
	const lock = await acquireLock(join(folder, '.svelte-kit', 'build.lock'), {
		purpose: 'building the app',
		waitMs: OTHER_BUILD_MS
	});
	try {
		if ((await findBuildReason(folder)) === null) return true; // another process has just built it
		const startedAt = new Date();
		const { code, printed } = await runVite(folder, vite, (seconds) => output.log(`  … ${seconds} s`));
		if (code !== 0) {
			output.error(`${printed}\nThe build failed.`);
			return false;
		}
		// What is edited while the build runs is newer than the build.
		utimesSync(builtFile(folder), startedAt, startedAt);
		output.log(`built in ${Math.round((Date.now() - startedAt.getTime()) / 1000)} s`);
		return true;
	} finally {
		lock.release();
	}
}

function runVite(
	folder: string,
	vite: string,
	onProgress: (seconds: number) => void
): Promise<{ code: number | null; printed: string }> {
	return new Promise((resolve, reject) => {
		const startedAt = performance.now();
		const child = spawn(process.execPath, [vite, 'build'], {
			cwd: folder,
			env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const chunks: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
		const tick = () => onProgress(Math.round((performance.now() - startedAt) / 1000));
		const ticking = setInterval(tick, PROGRESS_MS);
		// A build that outlives the one who asked for it would write into the next one's.
		const end = () => child.kill();
		process.once('exit', end);
		child.once('error', reject);
		child.once('close', (code) => {
			clearInterval(ticking);
			process.off('exit', end);
			resolve({ code, printed: Buffer.concat(chunks).toString('utf8') });
		});
	});
}
