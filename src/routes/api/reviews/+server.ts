import { error, json } from '@sveltejs/kit';
import { AppError } from '$lib/errors';
import { recordReviews } from '$lib/server/study';
import { readJson } from '$lib/server/study/read-json';
import type { RequestHandler } from './$types';

const MAX_BODY_BYTES = 512 * 1024;

/** Takes `{ events: ReviewEvent[] }` with dates as ISO text; answers what became of them once that is committed. */
export const POST: RequestHandler = async ({ locals, request }) => {
	try {
		if (!locals.user) throw new AppError('not_signed_in', 'Please sign in.');
		const body = await readJson(request, MAX_BODY_BYTES);
		const events = typeof body === 'object' && body !== null && 'events' in body ? body.events : undefined;
		const recorded = await recordReviews(locals.db, locals.user.id, events, new Date());
		return json(recorded, { headers: { 'cache-control': 'no-store' } });
	} catch (refusal) {
		if (refusal instanceof AppError) error(refusal.status, refusal.message);
		throw refusal;
	}
};
