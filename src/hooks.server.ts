/** Starts and ends with the server, and stands before each request. */
import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { building, dev } from '$app/environment';
import { m } from '$lib/paraglide/messages';
import { handleAuth } from '$lib/server/auth/handle';
import { isDatabaseAway } from '$lib/server/db/client';
import { handleLocale } from '$lib/server/locale';
import { describeError, log } from '$lib/server/log';
import { closeDatabase, getDatabase } from '$lib/server/start/running';

export const init: ServerInit = async () => {
	if (building) return;
	await getDatabase();
	process.once('sveltekit:shutdown', shutDown);
	// The development server has no graceful end of its own, and would leave its lock and its database as they are.
	if (dev) for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, shutDown);
};

async function shutDown(): Promise<void> {
	try {
		await closeDatabase();
		process.exit(0);
	} catch (error) {
		log.error({ error: describeError(error) }, 'the database could not be closed');
		process.exit(1);
	}
}

/** Requests that failed because the database server was away. */
const away = new WeakSet<RequestEvent>();

/** A driver may wait for ever for a server that took the connection and said nothing: somebody who waits must be told. */
const DATABASE_DEADLINE_MS = 6_000;

const withDatabase: Handle = async ({ event, resolve }) => {
	event.locals.requestId = randomUUID();
	event.locals.user = null;
	event.locals.sessionId = null;
	if (building) return resolve(event);
	const database = await getDatabase();
	event.locals.db = database.db;
	if (database.kind === 'embedded') return resolve(event);
	try {
		const response = await withDeadline(resolve(event));
		return response === null || away.has(event) ? answerAway(response) : response;
	} catch (error) {
		if (!isDatabaseAway(error)) throw error;
		return answerAway(null); // already while finding out who asks
	}
};

async function withDeadline(answer: Response | Promise<Response>): Promise<Response | null> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((done) => (timer = setTimeout(() => done(null), DATABASE_DEADLINE_MS)));
	return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** 503, so that a browser's outbox and a load balancer try again. The page itself has been made by then, or is a line. */
function answerAway(response: Response | null): Response {
	const headers = new Headers(response?.headers ?? { 'content-type': 'text/plain; charset=utf-8' });
	headers.set('retry-after', '5');
	return new Response(response?.body ?? m.server_database_away(), { status: 503, headers });
}

export const handle = sequence(withDatabase, handleAuth, handleLocale);

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	if (isDatabaseAway(error)) {
		away.add(event);
		log.warn({ route: event.route.id, error: describeError(error) }, 'the database is away');
		return { message: m.server_database_away() };
	}
	const errorId = event.locals.requestId ?? randomUUID();
	log.error(
		{ errorId, method: event.request.method, route: event.route.id, status, error: describeError(error) },
		'unexpected error'
	);
	return { message, errorId };
};
