import { error, json } from '@sveltejs/kit';
import { AppError } from '$lib/errors';
import { getStudySession } from '$lib/server/study';
import type { RequestHandler } from './$types';

/** The next cards of a bank as a `StudySession`, with dates as ISO text. */
export const GET: RequestHandler = async ({ locals, params }) => {
	try {
		if (!locals.user) throw new AppError('not_signed_in', 'Please sign in.');
		const session = await getStudySession(locals.db, locals.user.id, params.slug, new Date());
		return json(session, { headers: { 'cache-control': 'no-store' } });
	} catch (refusal) {
		if (refusal instanceof AppError) error(refusal.status, refusal.message);
		throw refusal;
	}
};
