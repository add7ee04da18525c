/**
 * Browser tests on the built app. `use.baseURL` is its address; a test signs up people of its own (`makePerson` of
 * tests/support/app.ts), so that tests can run side by side. A test tagged `@phone` also runs on a phone's screen.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/support/chromium';
import { findFreePort } from './tests/support/free-port';

// This file is read again in each worker: the first reading decides, the environment tells the others.
const port = (process.env.REGISTAN_E2E_PORT ??= String(await findFreePort()));
const dataFolder = (process.env.REGISTAN_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'registan-e2e-')));
const executablePath = findChromium();
if (executablePath === null)
	throw new Error(
		'Chromium was not found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.'
	);

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	timeout: 45_000,
	expect: { timeout: 10_000 },
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : [['line']],
	use: {
		baseURL: `http://localhost:${port}`,
		browserName: 'chromium',
		launchOptions: { executablePath, args: CHROMIUM_FLAGS },
		locale: 'en-GB',
		timezoneId: 'Asia/Tashkent',
		trace: 'retain-on-failure'
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
		{ name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true } }
	],
	globalTeardown: './tests/support/e2e-teardown.ts',
	webServer: {
		command: 'node --import tsx tests/support/e2e-server.ts',
		url: `http://localhost:${port}/`,
		timeout: 240_000,
		reuseExistingServer: false,
		env: { REGISTAN_DATA: dataFolder, PORT: port, DATABASE_URL: '', ORIGIN: '', HOST: '', NODE_OPTIONS: '' },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 }
	}
});
