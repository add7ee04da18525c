import { json } from '@sveltejs/kit';
import { requireUser } from '$lib/server/auth/guards';
import { refuse } from '$lib/server/refuse';
import { recordReviews } from '$lib/server/study';
import { readJson } from '$lib/server/study/read-json';
import type { RequestHandler } from './$types';

const MAX_BODY_BYTES = 512 * 1024;

/** Takes `{ events: ReviewEvent[] }` with dates as ISO text; answers what became of them once that is committed. */
export const POST: RequestHandler = async (event) => {
	const learner = requireUser(event);
	const body = await readJson(event.request, MAX_BODY_BYTES).catch(refuse);
	const events = typeof body === 'object' && body !== null && 'events' in body ? body.events : undefined;
	const recorded = await recordReviews(event.locals.db, learner.id, events, new Date()).catch(refuse);
	return json(recorded, { headers: { 'cache-control': 'no-store' } });
};
