/**
 * `npm run test:postgres`: the integration tests on a real PostgreSQL, TEST_DATABASE_URL or a throw-away cluster. Files
 * to run may follow: `npm run test:postgres -- tests/contract/library.test.ts`.
 */
import { runVitest } from './support/parts';
import { findServerBinaries, startCluster, type Cluster } from './support/postgres-cluster';
import { assertTestDatabase } from './support/test-url';

async function openServer(): Promise<Pick<Cluster, 'url' | 'stop'>> {
	const given = process.env.TEST_DATABASE_URL;
	if (given) return { url: assertTestDatabase(given), stop: async () => {} };
	const binaries = findServerBinaries();
	if (binaries === null)
		throw new Error(
			'PostgreSQL was not found. Install it (Debian: apt-get install postgresql) or set TEST_DATABASE_URL=postgres://…/name_test'
		);
	return startCluster(binaries);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
try {
	const server = await openServer();
	const tally = await runVitest(['integration'], { TEST_DATABASE_URL: server.url }, process.argv.slice(2));
	await server.stop();
	console.log(`${tally.passed} passed, ${tally.failed} failed`);
	process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
