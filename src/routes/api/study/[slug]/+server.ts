import { json } from '@sveltejs/kit';
import { requireUser } from '$lib/server/auth/guards';
import { refuse } from '$lib/server/refuse';
import { getStudySession } from '$lib/server/study';
import type { RequestHandler } from './$types';

/** The next cards of a bank as a `StudySession`, with dates as ISO text. */
export const GET: RequestHandler = async (event) => {
	const learner = requireUser(event);
	const { db } = event.locals;
	const session = await getStudySession(db, learner.id, event.params.slug, new Date()).catch(refuse);
	return json(session, { headers: { 'cache-control': 'no-store' } });
};
