/** The folder of the embedded database. Apart from `open.ts`, so that a refusal need not load a database first. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireLock, type Lock } from './lock';

/**
 * Takes the lock of a data folder, which is made if missing. `start` does so before it builds; `openDatabase` takes
 * part in it.
 *
 * @param purpose told to whoever is refused: `registan start`
 * @throws {LockHeldError} if another process has the folder open
 */
export async function lockDataFolder(dataFolder: string, purpose: string): Promise<Lock> {
	await mkdir(dataFolder, { recursive: true, mode: 0o700 });
	return acquireLock(join(dataFolder, 'registan.lock'), { purpose });
}
