/**
 * One process at a time. The embedded database loses rows without a word when two processes open it, and so does a
 * build that two processes write, so whoever opens one first takes its lock.
 *
 * A lock is a folder. Each process that wants it puts in a file of its own, named by chance, that says who it is, and
 * then looks around: if another file's process lives, it takes its own out again and is refused. Because it looks after
 * it has written, of two that come at once at least one sees the other. No file of a living process is ever touched by
 * another, so nothing can be stolen, however slow the holder is; the file of a dead one is nobody's and is removed.
 */
import { randomBytes } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findLife, findProcessStart, findProcessWorld, type ProcessWorld } from './process-identity';

export interface LockHolder {
	pid: number;
	/** When the process started, in the system's own terms: a later process with the same pid differs. */
	processStart: string | null;
	world: ProcessWorld;
	/** What it does, in words for people: `registan start`. */
	purpose: string;
	since: string;
}

/** Somebody else holds the lock. */
export class LockHeldError extends Error {
	override readonly name = 'LockHeldError';

	constructor(
		readonly folder: string,
		readonly holder: LockHolder
	) {
		super(`held by process ${holder.pid} (${holder.purpose}, since ${holder.since})`);
	}

	/** False for a holder on another machine or in another container, whose life cannot be seen from here. */
	get isKnownAlive(): boolean {
		return findLife(this.holder) === 'alive';
	}
}

export interface Lock {
	release(): void;
}

/** Locks held by this process. On `globalThis`, because the command and the built app are bundled apart. */
interface Held {
	file: string;
	uses: number;
}
const HELD = Symbol.for('registan.locks');
const registry = globalThis as { [HELD]?: Map<string, Held> };

/** Two that come at once step back and try again; who has been there longer than this is no contender, but the holder. */
const CONTEST_MS = 500;

/**
 * Takes the lock, or takes part in it if this process holds it already (it is released with the last use).
 *
 * @param folder the lock's own folder, made if missing
 * @param options `purpose` is told to those who are refused; `waitMs` is how long to wait for a living holder (0)
 * @throws {LockHeldError} if a living process holds it
 */
export async function acquireLock(
	folder: string,
	options: { purpose: string; waitMs?: number }
): Promise<Lock> {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const key = realpathSync(folder);
	const held = (registry[HELD] ??= new Map());
	const startedAt = performance.now();
	const giveUpAt = startedAt + (options.waitMs ?? 0);
	for (;;) {
		const mine = held.get(key);
		if (mine) return use(key, mine);
		const attempt = tryToHold(key, options.purpose);
		if ('file' in attempt) return use(key, attempt);
		const isContender =
			Math.abs(Date.now() - Date.parse(attempt.holder.since)) < CONTEST_MS &&
			performance.now() - startedAt < 2 * CONTEST_MS;
		if (!isContender && performance.now() >= giveUpAt) throw new LockHeldError(key, attempt.holder);
		await sleep(20 + Math.random() * 60);
	}
}

function use(key: string, held: Held): Lock {
	const locks = (registry[HELD] ??= new Map());
	if (held.uses === 0) {
		locks.set(key, held);
		process.on('exit', () => rmSync(held.file, { force: true }));
	}
	held.uses += 1;
	let isReleased = false;
	return {
		release: () => {
			if (isReleased) return;
			isReleased = true;
			held.uses -= 1;
			if (held.uses > 0) return;
			locks.delete(key);
			rmSync(held.file, { force: true });
		}
	};
}

/** Puts in a file of our own unless somebody living is there, and stays only if nobody living came meanwhile. */
function tryToHold(folder: string, purpose: string): Held | { holder: LockHolder } {
	const before = findLivingHolder(folder, null);
	if (before) return { holder: before };
	const name = `${process.pid}-${randomBytes(6).toString('hex')}`;
	const file = join(folder, `${name}.json`);
	const draft = join(folder, `${name}.new`);
	const self: LockHolder = {
		pid: process.pid,
		processStart: findProcessStart(process.pid),
		world: findProcessWorld(),
		purpose,
		since: new Date().toISOString()
	};
	writeFileSync(draft, JSON.stringify(self) + '\n', { flag: 'wx', mode: 0o600 });
	renameSync(draft, file); // so that nobody reads a half-written file
	const other = findLivingHolder(folder, file);
	if (!other) return { file, uses: 0 };
	rmSync(file, { force: true });
	return { holder: other };
}

/** Who else has a file here and may be alive. Files of the dead are removed on the way. */
function findLivingHolder(folder: string, own: string | null): LockHolder | null {
	for (const name of readdirSync(folder).sort()) {
		const file = join(folder, name);
		if (!name.endsWith('.json') || file === own) continue;
		const holder = readHolder(file);
		if (holder === 'gone') continue;
		if (findLife(holder) !== 'dead') return holder;
		rmSync(file, { force: true });
	}
	return null;
}

function readHolder(file: string): LockHolder | 'gone' {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as LockHolder; // written whole by tryToHold
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
		throw new Error(`the lock file ${file} cannot be read; remove it if no other Registan runs`, {
			cause: error
		});
	}
}
