import { rm } from 'node:fs/promises';

/** Removes the data folder that playwright.config.ts made. */
export default async function teardown(): Promise<void> {
	const folder = process.env.REGISTAN_E2E_DATA;
	if (folder) await rm(folder, { recursive: true, force: true });
}
