import { requireUser } from '$lib/server/auth/guards';
import { getProgress } from '$lib/server/progress';
import { refuse } from '$lib/server/refuse';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	return { progress: await getProgress(event.locals.db, user.id, new Date()).catch(refuse) };
};
