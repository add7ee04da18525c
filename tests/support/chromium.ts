/** The browser on this machine. None is ever downloaded. */
import { existsSync } from 'node:fs';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Chromium runs as root only without its sandbox, and must not call home from a test. */
export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-dev-shm-usage',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Its path (`CHROMIUM_PATH`, or the first usual place that has one), or null. */
export function findChromium(): string | null {
	const named = process.env.CHROMIUM_PATH;
	if (named) return existsSync(named) ? named : null;
	return USUAL_PLACES.find((path) => existsSync(path)) ?? null;
}
