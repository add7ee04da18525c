/**
 * `npm test`: runs everything this machine can, and says what it left out and how to get it.
 *
 * With `--all` (used by .ci/run) a part that cannot run is a failure.
 */
import { findChromium } from './support/chromium';
import { add, NOTHING, runPlaywright, runVitest, type Tally } from './support/parts';
import { findServerBinaries, startCluster } from './support/postgres-cluster';
import { assertTestDatabase } from './support/test-url';

/** Why a part was left out and how to get it; null if it ran. */
type Part = () => Promise<Tally | { leftOut: string }>;

const PARTS: Record<string, Part> = {
	'unit tests, and the embedded database': () => runVitest(['unit', 'integration']),
	'the same on a PostgreSQL server': runOnServer,
	'the built app as a process': () => runVitest(['process']),
	'in a browser': async () =>
		findChromium() === null
			? { leftOut: 'no Chromium here; install it (Debian: apt-get install chromium) or set CHROMIUM_PATH' }
			: runPlaywright()
};

async function runOnServer(): Promise<Tally | { leftOut: string }> {
	const given = process.env.TEST_DATABASE_URL;
	if (given) return runVitest(['integration'], { TEST_DATABASE_URL: assertTestDatabase(given) });
	const binaries = findServerBinaries();
	if (binaries === null)
		return {
			leftOut:
				'no PostgreSQL here; install it (Debian: apt-get install postgresql) or set TEST_DATABASE_URL=postgres://…/name_test'
		};
	const cluster = await startCluster(binaries);
	try {
		console.log(`PostgreSQL ${cluster.version}, a throw-away cluster`);
		return await runVitest(['integration'], { TEST_DATABASE_URL: cluster.url });
	} finally {
		await cluster.stop();
	}
}

async function main(args: string[]): Promise<number> {
	const mustRunAll = args.includes('--all');
	const leftOut: string[] = [];
	let sum = NOTHING;
	for (const [name, run] of Object.entries(PARTS)) {
		console.log(`\n== ${name}`);
		const startedAt = performance.now();
		const result = await run().catch((error: unknown) => {
			console.error(error);
			return { ...NOTHING, failed: 1 };
		});
		if ('leftOut' in result) {
			leftOut.push(`left out: ${name} (${result.leftOut})`);
			console.log(leftOut.at(-1));
			continue;
		}
		sum = add(sum, result);
		const seconds = Math.round((performance.now() - startedAt) / 1000);
		console.log(
			`${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped in ${seconds} s`
		);
	}
	console.log('');
	for (const line of leftOut) console.log(line);
	if (sum.skipped > 0) console.log(`${sum.skipped} skipped`);
	console.log(`${sum.passed} passed, ${sum.failed} failed`);
	return sum.failed > 0 || sum.passed === 0 || (mustRunAll && leftOut.length + sum.skipped > 0) ? 1 : 0;
}

// Ending by `process.exit` lets each support file end what it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.exit(await main(process.argv.slice(2)));
