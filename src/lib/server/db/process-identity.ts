/** Tells one process from another that later got the same pid, and says whether it lives. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The space in which a pid means something. */
export interface ProcessWorld {
	hostname: string;
	/** Changes when the machine starts anew; null where the system does not tell. */
	boot: string | null;
	/** Differs between containers of one machine; null where the system does not tell. */
	pidNamespace: string | null;
}

let world: ProcessWorld | null = null;

/** Where this process runs. */
export function findProcessWorld(): ProcessWorld {
	return (world ??= {
		hostname: hostname(),
		boot: readOrNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
		pidNamespace: readOrNull(() => readlinkSync('/proc/self/ns/pid'))
	});
}

function readOrNull(read: () => string): string | null {
	try {
		return read();
	} catch {
		return null; // no /proc: not Linux
	}
}

/** When a process of this world started, in the system's own terms; null if there is none or it cannot be told. */
export function findProcessStart(pid: number): string | null {
	try {
		if (process.platform === 'linux') {
			// Field 22. The name in field 2 may hold spaces and brackets, so count from its last bracket.
			const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
			const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			return fields[0] === 'Z' ? null : (fields[19] ?? null); // a zombie has ended
		}
		if (process.platform === 'win32') return null;
		return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
	} catch {
		return null;
	}
}

/**
 * Whether the process that had this pid and this start still runs.
 *
 * @returns `unknown` for a process of another machine or container, whose pids mean nothing here
 */
export function findLife(process: { pid: number; processStart: string | null; world: ProcessWorld }): Life {
	const here = findProcessWorld();
	if (process.world.hostname !== here.hostname) return 'unknown';
	if (process.world.boot !== here.boot) return 'dead'; // the machine was started anew since
	if (process.world.pidNamespace !== here.pidNamespace) return 'unknown';
	return isProcessAlive(process.pid, process.processStart) ? 'alive' : 'dead';
}

export type Life = 'alive' | 'dead' | 'unknown';

function isProcessAlive(pid: number, start: string | null): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false; // EPERM: it lives and is another user's
	}
	return start === null || findProcessStart(pid) === start;
}
