/** Vitest global setup: one migrated embedded database, dumped to a file, from which each test file opens its own copy. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		templateFile: string;
	}
}

export default async function setup(project: TestProject) {
	const folder = await mkdtemp(join(tmpdir(), 'registan-template-'));
	const templateFile = join(folder, 'template.tar');
	const pglite = await PGlite.create();
	await migrate(drizzle(pglite), { migrationsFolder: 'drizzle' });
	const dump = await pglite.dumpDataDir('none');
	await writeFile(templateFile, Buffer.from(await dump.arrayBuffer()));
	await pglite.close();
	project.provide('templateFile', templateFile);
	return () => rm(folder, { recursive: true, force: true });
}
