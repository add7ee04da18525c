import { requireUser } from '$lib/server/auth/guards';
import { refuse } from '$lib/server/refuse';
import { getStudySession } from '$lib/server/study';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const learner = requireUser(event);
	const { db } = event.locals;
	const session = await getStudySession(db, learner.id, event.params.slug, new Date()).catch(refuse);
	// The id sets this learner's unsent answers apart from those of others on the same browser.
	return { session, learnerId: learner.id };
};
