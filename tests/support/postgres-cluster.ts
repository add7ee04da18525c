/** A throw-away PostgreSQL server from the binaries on this machine, on a free port, gone when the tests are. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { findFreePort } from './free-port';

export interface Cluster {
	/** Of a database whose name holds `test`. */
	url: string;
	version: string;
	stop(): Promise<void>;
}

/** The folder with `initdb` and `postgres` of the newest PostgreSQL here (they are rarely on PATH), or null. */
export function findServerBinaries(): string | null {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
	const places = [...versions.map((version) => join(debian, version, 'bin')), askPgConfig()];
	return places.find((place) => place !== null && existsSync(join(place, 'initdb'))) ?? null;
}

function askPgConfig(): string | null {
	try {
		return execFileSync('pg_config', ['--bindir'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return null; // not installed
	}
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, whom Debian's package has made, or nobody. */
interface Account {
	uid: number;
	gid: number;
}

function findAccount(): Account | null {
	if (process.getuid?.() !== 0) return null;
	const name =
		execFileSync('getent', ['passwd', 'postgres', 'nobody'], { encoding: 'utf8' }).split(':')[0] ?? '';
	const idOf = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
	return { uid: idOf('-u'), gid: idOf('-g') };
}

/**
 * Starts a server with an empty cluster. It syncs nothing to disk: only tests use it.
 *
 * @throws {Error} if it does not come up within 20 s, with what it printed
 */
export async function startCluster(binaries: string): Promise<Cluster> {
	const account = findAccount();
	const folder = mkdtempSync(join(tmpdir(), 'registan-postgres-'));
	if (account) chownSync(folder, account.uid, account.gid);
	const as = { ...(account ?? {}), cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
	const data = join(folder, 'data');
	const port = await findFreePort();
	try {
		execFileSync(
			join(binaries, 'initdb'),
			['-D', data, '-U', 'registan', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-locale'],
			{ ...as, stdio: ['ignore', 'pipe', 'pipe'] }
		);
		const settings = ['fsync=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1', `port=${port}`];
		const flags = [...settings, `unix_socket_directories=${folder}`].flatMap((setting) => ['-c', setting]);
		const server = spawn(join(binaries, 'postgres'), ['-D', data, ...flags], {
			...as,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		return await waitUntilUp(server, folder, port);
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

async function waitUntilUp(server: ChildProcess, folder: string, port: number): Promise<Cluster> {
	let printed = '';
	server.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
	const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
	// Also on Ctrl-C or a failure anywhere: no server may outlive the tests.
	const endNow = () => {
		server.kill('SIGQUIT');
		rmSync(folder, { recursive: true, force: true });
	};
	process.once('exit', endNow);
	const stop = async () => {
		process.off('exit', endNow);
		server.kill('SIGINT'); // "fast": ends sessions and goes
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	const maintenance = `postgres://registan@127.0.0.1:${port}/postgres`;
	for (let tries = 0; tries < 200; tries += 1) {
		try {
			const version = await createTestDatabase(maintenance);
			return { url: `postgres://registan@127.0.0.1:${port}/registan_test`, version, stop };
		} catch {
			if (server.exitCode !== null) break;
			await sleep(100);
		}
	}
	await stop();
	throw new Error(`PostgreSQL did not start:\n${printed}`);
}

async function createTestDatabase(url: string): Promise<string> {
	const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
	try {
		await client.unsafe('create database registan_test');
		const [row] = await client`show server_version`;
		return String(row?.server_version);
	} finally {
		await client.end({ timeout: 2 });
	}
}
