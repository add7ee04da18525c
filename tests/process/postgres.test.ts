/** Two processes of one service on a PostgreSQL server, as behind a load balancer. */
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../support/free-port';
import { openGate } from '../support/gate';
import { findAdminLink, removeAppFolders, signUp, startApp } from '../support/app';
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

	it.each(['closed', 'silent'] as const)(
		'that is away (%s), every visitor is told within six seconds, and served again within five when it is back',
		async (state) => {
			const gate = await openGate(await findFreePort(), Number(new URL(cluster.url).port));
			const url = new URL(cluster.url);
			url.port = String(gate.port);
			const app = await startApp({ env: { DATABASE_URL: url.href } });
			try {
				expect((await fetch(`${app.origin}/sign-in`)).status).toBe(200);
				const cookie = await signUp(app.origin);
				const visit = () =>
					fetch(`${app.origin}/account`, {
						headers: { cookie },
						redirect: 'manual'
					});
				await gate.set(state);
				for (const answer of await Promise.all([visit(), visit(), visit()].map(timed))) {
					expect(answer).toMatchObject({ status: 503, retryAfter: '5' });
					expect(answer.ms).toBeLessThan(6_500);
					expect(answer.text).not.toMatch(/postgres|ECONN|at .*\.js/);
				}
				await gate.set('open');
				const backAt = performance.now();
				while ((await timed(visit())).status === 503) expect(performance.now() - backAt).toBeLessThan(5_000);
			} finally {
				expect(await app.stop()).toBe(0);
				await gate.set('closed');
			}
		}
	);
});

async function timed(asked: Promise<Response>) {
	const startedAt = performance.now();
	const answer = await asked;
	const text = await answer.text();
	const ms = performance.now() - startedAt;
	return { status: answer.status, retryAfter: answer.headers.get('retry-after'), ms, text };
}
