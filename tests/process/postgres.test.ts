/** Two processes of one service on a PostgreSQL server, as behind a load balancer. */
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAdminLink, removeAppFolders, startApp } from '../support/app';
import { findServerBinaries, startCluster, type Cluster } from '../support/postgres-cluster';

const binaries = findServerBinaries();

describe.skipIf(binaries === null)('on a PostgreSQL server', () => {
	let cluster: Cluster;
	beforeAll(async () => {
		cluster = await startCluster(binaries ?? '');
	});
	afterAll(async () => {
		await cluster.stop();
		await removeAppFolders();
	});

	it('three processes that start at once migrate once, load each bank once and print one link', async () => {
		const env = { DATABASE_URL: cluster.url };
		const apps = await Promise.all([startApp({ env }), startApp({ env }), startApp({ env })]);
		const client = postgres(cluster.url, { max: 1 });
		try {
			const [migrations] = await client`select count(*)::int as n from drizzle.__drizzle_migrations`;
			const { default: journal } = await import('../../drizzle/meta/_journal.json', {
				with: { type: 'json' }
			});
			expect(migrations?.n).toBe(journal.entries.length);
			const [tokens] = await client`select count(*)::int as n from one_time_tokens`;
			expect(tokens?.n).toBe(1);
			const slugs = (await client`select slug from banks`).map(({ slug }) => String(slug));
			expect(new Set(slugs).size).toBe(slugs.length);
		} finally {
			await client.end();
		}
		expect(apps.filter((app) => findAdminLink(app.output()) !== null)).toHaveLength(1);
		for (const app of apps) expect((await fetch(`${app.origin}/`)).status).toBe(200);
		expect(await Promise.all(apps.map((app) => app.stop()))).toEqual([0, 0, 0]);
	});
});
