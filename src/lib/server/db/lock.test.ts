import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireLock, LockHeldError } from './lock';
import { findProcessStart, findProcessWorld } from './process-identity';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'registan-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Leaves the lock file of somebody else. */
function leaveFile(holder: Record<string, unknown>): void {
	const file = {
		pid: process.ppid,
		processStart: findProcessStart(process.ppid),
		world: findProcessWorld(),
		purpose: 'a test',
		since: '2026-01-01T00:00:00.000Z',
		...holder
	};
	writeFileSync(join(folder, `${file.pid}-0.json`), JSON.stringify(file));
}

const files = () => readdirSync(folder).filter((name) => name.endsWith('.json'));
const acquire = () => acquireLock(folder, { purpose: 'this test' });

describe('a lock', () => {
	it('is free again after its last use', async () => {
		const first = await acquire();
		const second = await acquire();
		expect(files()).toHaveLength(1);
		expect(JSON.parse(readFileSync(join(folder, files()[0]!), 'utf8'))).toMatchObject({ pid: process.pid });
		first.release();
		first.release();
		expect(files()).toHaveLength(1);
		second.release();
		expect(files()).toHaveLength(0);
	});

	it('of a living process is refused by its pid, and stays', async () => {
		leaveFile({});
		const refusal = await acquire().catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(LockHeldError);
		expect(refusal).toMatchObject({ holder: { pid: process.ppid }, isKnownAlive: true });
		expect(files()).toEqual([`${process.ppid}-0.json`]);
	});

	it('of a living process is not taken however old it is', async () => {
		leaveFile({ since: '1991-09-01T00:00:00.000Z' });
		await expect(acquire()).rejects.toBeInstanceOf(LockHeldError);
	});

	it('of a dead process is taken over', async () => {
		const child = spawn(process.execPath, ['-e', '']);
		await once(child, 'close');
		leaveFile({ pid: child.pid, processStart: '12345' });
		(await acquire()).release();
		expect(files()).toEqual([]);
	});

	it('of a process whose pid another one has now is taken over', async () => {
		leaveFile({ processStart: '1' });
		(await acquire()).release();
		expect(files()).toEqual([]);
	});

	it('from before the machine was started anew is taken over', async () => {
		leaveFile({ world: { ...findProcessWorld(), boot: 'an earlier one' } });
		(await acquire()).release();
		expect(files()).toEqual([]);
	});

	it.each([{ hostname: 'elsewhere' }, { pidNamespace: 'pid:[1]' }])(
		'of a process that cannot be seen from here (%o) is refused and stays',
		async (other) => {
			leaveFile({ pid: 1, world: { ...findProcessWorld(), ...other } });
			const refusal = await acquire().catch((error: unknown) => error);
			expect(refusal).toMatchObject({ name: 'LockHeldError', isKnownAlive: false });
			expect(files()).toEqual(['1-0.json']);
		}
	);

	it('waited for is taken when its holder lets go', async () => {
		leaveFile({});
		setTimeout(() => rmSync(join(folder, files()[0]!)), 700);
		const lock = await acquireLock(folder, { purpose: 'this test', waitMs: 10_000 });
		lock.release();
		expect(files()).toEqual([]);
	});

	it('wanted by eight processes at once is held by one of them at a time', { timeout: 60_000 }, async () => {
		// Each holder writes that it came and went; two at once would show as two arrivals in a row.
		const script = `
			import { appendFileSync } from 'node:fs';
			import { acquireLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
			const log = ${JSON.stringify(join(folder, 'log'))};
			for (let round = 0; round < 5; round += 1) {
				const lock = await acquireLock(${JSON.stringify(folder)}, { purpose: 'contest', waitMs: 40000 });
				appendFileSync(log, 'in ' + process.pid + '\\n');
				await new Promise((resolve) => setTimeout(resolve, 3));
				appendFileSync(log, 'out ' + process.pid + '\\n');
				lock.release();
			}`;
		const children = Array.from({ length: 8 }, () =>
			spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: 'inherit' })
		);
		const codes = await Promise.all(children.map(async (child) => (await once(child, 'close'))[0] as number));
		expect(codes).toEqual(Array.from({ length: 8 }, () => 0));
		const lines = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
		expect(lines).toHaveLength(80);
		for (let at = 0; at < lines.length; at += 2) expect(lines[at + 1]).toBe(lines[at]!.replace('in', 'out'));
		expect(files()).toEqual([]);
	});
});
