/** Serves the built app until it is told to end. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../../lib/server/config';
import { buildSecurityHeaders } from '../../lib/server/auth/security-headers';
import { findLoopbackRedirect } from '../../lib/server/loopback';
import { describeError, log } from '../../lib/server/log';

type Handler = (...args: [...Parameters<RequestListener>, next: () => void]) => void;

/** Imports the build (which opens the database), listens, and says so. Ends the process itself on SIGTERM or Ctrl-C. */
export async function serve(folder: string, config: Config): Promise<void> {
	// A connection that breaks in a driver's background work must not take every visitor down with it.
	process.on('unhandledRejection', (error) =>
		log.error({ error: describeError(error) }, 'unhandled rejection')
	);
	const entry = pathToFileURL(join(folder, 'build', 'handler.js')).href;
	const { handler } = (await import(entry)) as { handler: Handler };
	// Files and the framework's own refusals never come to our hook: their headers are set here.
	const headers = new Headers(buildSecurityHeaders(config.origin.startsWith('https:')));
	const server = createServer((request, response) => {
		response.setHeaders(headers);
		const { method = 'GET', url = '/' } = request;
		const home = findLoopbackRedirect({ method, path: url, host: request.headers.host }, config.origin);
		if (home !== null) {
			response.writeHead(307, { location: home }).end();
			return;
		}
		handler(request, response, () => response.writeHead(404).end('Not found'));
	});
	endOnSignal(server);
	await listen(server, config);
	console.log(`Registan is ready at ${config.origin} (Ctrl-C ends it)`);
}

function listen(server: Server, { host, port }: Config): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen({ host, port }, () => resolve());
	});
}

/**
 * A connection whose request has come in but has not been read yet looks idle, and closing it would lose the request.
 * So what is there is read and answered for this long before anything is closed.
 */
const GRACE_MS = 1_000;

/** Lets the requests under way finish, then tells the app, which closes its database and exits. */
function endOnSignal(server: Server): void {
	const limitMs = Number(process.env.SHUTDOWN_TIMEOUT) * 1000;
	let isEnding = false;
	server.prependListener('request', (_request, response) => {
		if (isEnding) response.setHeader('connection', 'close');
	});
	const end = (signal: NodeJS.Signals) => {
		if (isEnding) return;
		isEnding = true;
		setTimeout(() => close(server, limitMs, signal), GRACE_MS);
	};
	process.on('SIGTERM', end);
	process.on('SIGINT', end);
}

function close(server: Server, limitMs: number, signal: NodeJS.Signals): void {
	const late = setTimeout(() => server.closeAllConnections(), limitMs);
	// A connection becomes idle when its request ends: look again until none is left.
	const idle = setInterval(() => server.closeIdleConnections(), 50);
	server.close(() => {
		clearTimeout(late);
		clearInterval(idle);
		process.emit('sveltekit:shutdown' as 'beforeExit', signal as unknown as number); // Kit's own event, unknown to Node's types
	});
}
