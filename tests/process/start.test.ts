/** What `registan start` promises to whoever runs it. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	copyDataFolder,
	findAdminLink,
	launchApp,
	makeDataFolder,
	removeAppFolders,
	runCommand,
	startApp,
	type AppOptions,
	type RunningApp
} from '../support/app';

const running: RunningApp[] = [];
const lockFiles = (dataFolder: string) => {
	const folder = join(dataFolder, 'registan.lock');
	return existsSync(folder) ? readdirSync(folder) : [];
};

/** A data folder that was used before; making one anew takes seconds. */
let used: string;
beforeAll(async () => {
	const app = await startApp();
	await app.stop();
	used = app.dataFolder;
});

async function start(options: AppOptions = {}): Promise<RunningApp> {
	const app = await startApp({ ...options, dataFolder: options.dataFolder ?? (await copyDataFolder(used)) });
	running.push(app);
	return app;
}

afterEach(async () => {
	for (const app of running.splice(0)) await app.stop('SIGKILL');
});
afterAll(removeAppFolders);

describe('a start', () => {
	it('on an empty folder prints the address and a link for the first admin; the next one keeps all and prints no link', async () => {
		const first = await start({ dataFolder: await makeDataFolder() });
		expect(first.output()).toContain(`Registan is ready at ${first.origin}`);
		const link = findAdminLink(first.output());
		expect(link).toMatch(new RegExp(`^${first.origin}/first-admin\\?token=[\\w-]{32,}$`));
		expect((await fetch(`${first.origin}/`)).status).toBe(200);
		expect(await first.stop()).toBe(0);

		const loaded = await runCommand(['load', 'tests/fixtures/bank.json', '--slug', 'fixture'], {
			REGISTAN_DATA: first.dataFolder
		});
		expect(loaded).toMatchObject({ code: 0 });

		const second = await start({ dataFolder: first.dataFolder });
		expect(findAdminLink(second.output())).toBeNull();
		expect(second.output()).not.toContain('making an embedded database');
		expect(await second.stop('SIGTERM')).toBe(0);
		const banks = await runCommand(['banks'], { REGISTAN_DATA: first.dataFolder });
		expect(banks.stdout).toContain('fixture');
	});

	it('on a folder in use is refused within two seconds, names the holder, and does not disturb it', async () => {
		const holder = await start();
		const startedAt = performance.now();
		const second = await launchApp({ dataFolder: holder.dataFolder });
		expect(await second.ended).toBe(1);
		expect(performance.now() - startedAt).toBeLessThan(2_000);
		expect(second.output()).toContain(`process ${holder.pid} (registan start`);
		expect(second.output()).toContain('REGISTAN_DATA');
		expect((await fetch(`${holder.origin}/`)).status).toBe(200);
		expect(lockFiles(holder.dataFolder)).toHaveLength(1);
	});

	it('has its folder to itself: other commands are refused too', async () => {
		const holder = await start();
		for (const args of [['banks'], ['load', 'tests/fixtures/bank.json'], ['admin-link']]) {
			const refused = await runCommand(args, { REGISTAN_DATA: holder.dataFolder });
			expect(refused.code).toBe(1);
			expect(refused.stderr).toContain(`process ${holder.pid}`);
		}
	});

	it('takes over from one that was killed', async () => {
		const killed = await start();
		await killed.stop('SIGKILL');
		expect(lockFiles(killed.dataFolder)).toHaveLength(1);
		const next = await start({ dataFolder: killed.dataFolder });
		expect((await fetch(`${next.origin}/`)).status).toBe(200);
		expect(lockFiles(killed.dataFolder)).toHaveLength(1);
	});

	it('works after one that was killed while it made the database', async () => {
		const dataFolder = await makeDataFolder();
		const killed = await launchApp({ dataFolder });
		running.push(killed);
		while (!existsSync(join(dataFolder, 'db.unfinished', 'PG_VERSION')))
			await new Promise((resolve) => setTimeout(resolve, 5));
		await killed.stop('SIGKILL');
		expect(existsSync(join(dataFolder, 'db'))).toBe(false);
		const next = await start({ dataFolder });
		expect(findAdminLink(next.output())).not.toBeNull();
	});

	it.each(['SIGTERM', 'SIGINT'] as const)('ends by %s with code 0 and leaves no lock', async (signal) => {
		const app = await start();
		await fetch(`${app.origin}/`); // leaves a connection open
		const startedAt = performance.now();
		expect(await app.stop(signal)).toBe(0);
		expect(performance.now() - startedAt).toBeLessThan(5_000);
		expect(lockFiles(app.dataFolder)).toEqual([]);
	});

	it('lets the requests under way finish when it is ended', async () => {
		const app = await start();
		const asked = Array.from({ length: 40 }, () => fetch(`${app.origin}/sign-up`));
		await Promise.race(asked); // the others are under way by then
		const ended = app.stop('SIGTERM');
		const answers = await Promise.all(asked);
		expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200));
		await Promise.all(answers.map((answer) => answer.text()));
		expect(await ended).toBe(0);
	});

	it('on a port in use says so before it opens anything', async () => {
		const holder = await start();
		const other = await launchApp({ port: holder.port, dataFolder: await makeDataFolder() });
		expect(await other.ended).toBe(1);
		expect(other.output()).toContain(`Port ${holder.port} on 127.0.0.1 is in use`);
		expect(existsSync(join(other.dataFolder, 'db'))).toBe(false);
	});

	it('with a wrong setting names the variable', async () => {
		const app = await launchApp({ env: { REGISTAN_SIGN_UP: 'perhaps' } });
		expect(await app.ended).toBe(1);
		expect(app.output()).toContain('REGISTAN_SIGN_UP must be "open" or "closed", got "perhaps"');
	});

	it('uses a data folder with spaces, made on the way', async () => {
		const dataFolder = join(await makeDataFolder(), 'my data', 'study');
		const app = await start({ dataFolder });
		expect(existsSync(join(dataFolder, 'db', 'PG_VERSION'))).toBe(true);
		expect(await app.stop()).toBe(0);
	});

	it('sends a visitor who came by another name of this machine to the one address', async () => {
		const app = await start();
		const answer = await fetch(`http://127.0.0.1:${app.port}/banks?x=1`, { redirect: 'manual' });
		expect(answer.status).toBe(307);
		expect(answer.headers.get('location')).toBe(`${app.origin}/banks?x=1`);
	});
});

describe('a command', () => {
	it('that is unknown, or typed wrongly, says how it is typed', async () => {
		const REGISTAN_DATA = await makeDataFolder();
		expect(await runCommand(['fly'], { REGISTAN_DATA })).toMatchObject({ code: 2 });
		const help = await runCommand(['help'], { REGISTAN_DATA });
		expect(help).toMatchObject({ code: 0, stderr: '' });
		expect(help.stdout).toContain('export <bank> [--out file]');
		const usage = await runCommand(['export'], { REGISTAN_DATA });
		expect(usage).toMatchObject({ code: 2, stdout: '' });
		expect(usage.stderr).toContain('usage: registan export <bank>');
		expect(readdirSync(REGISTAN_DATA)).toEqual([]);
	});

	it('refuses a wrong document with the path of the wrong value, and opens no database', async () => {
		const folder = await makeDataFolder();
		const file = join(folder, 'bank.json');
		await writeFile(
			file,
			JSON.stringify({ format: 'registan-bank', version: 1, title: '', papers: [], cards: [] })
		);
		const REGISTAN_DATA = join(folder, 'data');
		const refused = await runCommand(['load', file], { REGISTAN_DATA });
		expect(refused.code).toBe(1);
		expect(refused.stderr).toContain('title: must not be empty');
		expect(existsSync(REGISTAN_DATA)).toBe(false);
	});

	it('exports what was loaded, byte for byte, and mints a new link for the first admin', async () => {
		const REGISTAN_DATA = await copyDataFolder(used);
		const once = join(REGISTAN_DATA, 'once.json');
		const twice = join(REGISTAN_DATA, 'twice.json');
		await runCommand(['load', 'tests/fixtures/bank.json', '--slug', 'stars'], { REGISTAN_DATA });
		expect(await runCommand(['export', 'stars', '--out', once], { REGISTAN_DATA })).toMatchObject({
			code: 0
		});
		const again = await runCommand(['load', once, '--slug', 'stars'], { REGISTAN_DATA });
		expect(again.stdout).toMatch(/cards: 0 new, 0 changed, 0 retired, \d+ unchanged/);
		const printed = await runCommand(['export', 'stars'], { REGISTAN_DATA });
		await writeFile(twice, printed.stdout);
		expect(await readFile(twice, 'utf8')).toBe(await readFile(once, 'utf8'));
		const link = await runCommand(['admin-link'], { REGISTAN_DATA });
		expect(link.stdout).toMatch(/^http:\/\/localhost:3000\/first-admin\?token=[\w-]{32,}\n$/);
	});
});
