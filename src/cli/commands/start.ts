/** `registan start`: from a fresh checkout to a page that can be opened, or a plain word why not. */
import { readConfig, type Config } from '../../lib/server/config';
import { LockHeldError } from '../../lib/server/db/lock';
import { lockDataFolder } from '../../lib/server/db/data-folder';
import { findProjectFolder } from '../../lib/server/project-folder';
import { describeHolder } from '../describe-holder';
import { findBuildReason, runBuild } from '../start/build';
import { explainListenError, probePort } from '../start/port';
import { isNodeNewEnough, WANTED_NODE } from '../start/node-version';

/** A paper is larger than the 512 kB that the server allows by itself. Routes check sizes again. */
const BODY_SIZE_LIMIT = '21M'; // a paper of 20 MB and what a form adds to it
/** Requests that are under way get this long to finish after SIGTERM. */
const SHUTDOWN_TIMEOUT_SECONDS = '20';

export async function run(): Promise<number> {
	if (!isNodeNewEnough(process.versions.node)) {
		console.error(`Registan needs Node ${WANTED_NODE} or newer; this is ${process.versions.node}.`);
		return 1;
	}
	const config = readConfig();
	try {
		// Before anything that takes time: a second process is told at once.
		if (config.databaseUrl === null) await lockDataFolder(config.dataFolder, 'registan start');
		await probePort(config);
	} catch (error) {
		const told =
			error instanceof LockHeldError
				? describeHolder(error, config.dataFolder)
				: explainListenError(error, config);
		if (told === null) throw error;
		console.error(told);
		return 1;
	}
	const folder = findProjectFolder();
	if (!(await build(folder))) return 1;
	setServerEnvironment(config);
	const { serve } = await import('../start/serve'); // heavy: not before the refusals
	await serve(folder, config);
	return 0;
}

async function build(folder: string): Promise<boolean> {
	const reason = await findBuildReason(folder);
	if (reason === null) return true;
	console.log(`building the app (${reason}); this takes about half a minute`);
	return runBuild(folder, console);
}

/** The built app reads its settings from the environment, at the moment it is imported. */
function setServerEnvironment(config: Config): void {
	process.env.NODE_ENV ??= 'production';
	process.env.BODY_SIZE_LIMIT ??= BODY_SIZE_LIMIT;
	process.env.SHUTDOWN_TIMEOUT ??= SHUTDOWN_TIMEOUT_SECONDS;
	// Without it the server takes every request for one over https, and refuses each form.
	process.env.ORIGIN = config.origin;
	if (config.addressHeader !== null) process.env.ADDRESS_HEADER ??= config.addressHeader;
}
