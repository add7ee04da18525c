import type { LockHeldError } from '../lib/server/db/lock';

/** Says who holds a data folder and what somebody who wanted it can do. */
export function describeHolder({ holder, folder, isKnownAlive }: LockHeldError, dataFolder: string): string {
	const who = `process ${holder.pid} (${holder.purpose}, since ${holder.since})`;
	if (isKnownAlive)
		return [
			`The data folder ${dataFolder} is in use by ${who}.`,
			`End that process first (Ctrl-C where it runs, or: kill ${holder.pid}), or set REGISTAN_DATA to another folder.`
		].join('\n');
	return [
		`The data folder ${dataFolder} is in use by ${who} on ${holder.world.hostname}, which cannot be seen from here.`,
		`If nothing runs there any more, remove ${folder} and try again.`
	].join('\n');
}
