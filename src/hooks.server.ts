/** Starts and ends with the server, and stands before each request. */
import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { building, dev } from '$app/environment';
import { handleAuth } from '$lib/server/auth/handle';
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

const withDatabase: Handle = async ({ event, resolve }) => {
	event.locals.requestId = randomUUID();
	event.locals.user = null;
	event.locals.sessionId = null;
	if (!building) event.locals.db = (await getDatabase()).db;
	return resolve(event);
};

export const handle = sequence(withDatabase, handleAuth);

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	const errorId = event.locals.requestId ?? randomUUID();
	log.error(
		{ errorId, method: event.request.method, route: event.route.id, status, error: describeError(error) },
		'unexpected error'
	);
	return { message, errorId };
};
