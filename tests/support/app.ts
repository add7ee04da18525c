/** Runs the built app as people do, by `registan start`, on a data folder and a port of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from './free-port';

const PROJECT = join(import.meta.dirname, '..', '..');
/** The first start builds the app. */
const READY_MS = 240_000;

export interface AppOptions {
	/** A temporary one, removed by `removeAppFolders`, if left out. */
	dataFolder?: string;
	port?: number;
	/** More environment, for example `DATABASE_URL`. */
	env?: Record<string, string>;
}

export interface RunningApp {
	origin: string;
	port: number;
	dataFolder: string;
	pid: number;
	/** What it has printed so far, both streams. */
	output(): string;
	/** When it has ended: the exit code, or the signal that ended it. */
	ended: Promise<number | NodeJS.Signals>;
	/** Sends a signal (SIGTERM) and waits for the end. */
	stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

const folders: string[] = [];

/** An empty folder for an app's data, removed by `removeAppFolders`. */
export async function makeDataFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'registan-app-'));
	folders.push(folder);
	return folder;
}

/** A copy of the data folder of an app that has ended: quicker than making a database anew. */
export async function copyDataFolder(from: string): Promise<string> {
	const folder = await makeDataFolder();
	await cp(from, folder, { recursive: true });
	return folder;
}

/** Call in `afterAll`, when no app runs any more. */
export async function removeAppFolders(): Promise<void> {
	for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** Starts the app without waiting: for tests of what happens before it is ready. */
export async function launchApp(options: AppOptions = {}): Promise<RunningApp> {
	const dataFolder = options.dataFolder ?? (await makeDataFolder());
	const port = options.port ?? (await findFreePort());
	const child = spawn(process.execPath, ['--import', 'tsx', join(PROJECT, 'src/cli/registan.ts'), 'start'], {
		cwd: PROJECT,
		env: { ...cleanEnvironment(), REGISTAN_DATA: dataFolder, PORT: String(port), ...options.env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
	const ended = waitForEnd(child);
	return {
		origin: `http://localhost:${port}`,
		port,
		dataFolder,
		pid: child.pid ?? 0,
		output: () => output,
		ended,
		stop: (signal = 'SIGTERM') => {
			child.kill(signal);
			return ended;
		}
	};
}

/** Starts the app and waits until it answers. */
export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
	const app = await launchApp(options);
	let isEnded = false;
	void app.ended.then(() => (isEnded = true));
	const giveUpAt = Date.now() + READY_MS;
	while (!app.output().includes('Registan is ready')) {
		if (isEnded || Date.now() > giveUpAt) {
			await app.stop('SIGKILL');
			throw new Error(`the app did not start:\n${app.output()}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	return app;
}

/** The environment without what would lead the app elsewhere, or tell it that it is being tested. */
function cleanEnvironment(): NodeJS.ProcessEnv {
	const misleading = ['DATABASE_URL', 'HOST', 'ORIGIN', 'NODE_ENV', 'NODE_OPTIONS', 'VITEST', 'TEST', 'MODE'];
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)));
}

function waitForEnd(child: ChildProcess): Promise<number | NodeJS.Signals> {
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));
	});
}

/** Runs another `registan` command to its end. */
export async function runCommand(
	args: string[],
	env: Record<string, string>
): Promise<{ code: number | NodeJS.Signals; stdout: string; stderr: string; ms: number }> {
	const startedAt = performance.now();
	const child = spawn(process.execPath, ['--import', 'tsx', join(PROJECT, 'src/cli/registan.ts'), ...args], {
		cwd: PROJECT,
		env: { ...cleanEnvironment(), ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let stdout = '';
	let stderr = '';
	child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
	child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
	const code = await waitForEnd(child);
	return { code, stdout, stderr, ms: performance.now() - startedAt };
}

/** The link to the first admin's page that a start printed, or null. */
export function findAdminLink(output: string): string | null {
	return /http\S+\/first-admin\?token=\S+/.exec(output)?.[0] ?? null;
}

export interface Person {
	name: string;
	email: string;
	password: string;
}

let people = 0;

/** Somebody whose address nobody else has. */
export function makePerson(): Person {
	people += 1;
	const mark = `${process.pid}-${Date.now().toString(36)}-${people}`;
	return { name: `Learner ${mark}`, email: `${mark}@example.org`, password: 'violet harbour staircase 41' };
}

/** Signs somebody up by the form, without a browser, and gives the cookies of the session as one header value. */
export async function signUp(origin: string, person: Person = makePerson()): Promise<string> {
	const answer = await fetch(`${origin}/sign-up`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, accept: 'text/html' },
		body: new URLSearchParams({ ...person })
	});
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
	if (answer.status !== 303 || cookies.length === 0)
		throw new Error(`sign-up answered ${answer.status}:\n${(await answer.text()).slice(0, 2000)}`);
	return cookies.join('; ');
}
