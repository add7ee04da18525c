import { requireUser } from '$lib/server/auth/guards';
import { getBank } from '$lib/server/library';
import { listBankProgress } from '$lib/server/progress';
import { refuse } from '$lib/server/refuse';
import { browseCards, getLearnerSettings, getToday } from '$lib/server/study';
import type { PageServerLoad } from './$types';

const MAX_SEARCH = 200;

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const { db } = event.locals;
	const { slug } = event.params;
	const now = new Date();
	const bank = await getBank(db, slug).catch(refuse);
	const query = event.url.searchParams;
	const filter = {
		search: (query.get('q') ?? '').trim().slice(0, MAX_SEARCH),
		topic: (query.get('topic') ?? '').slice(0, MAX_SEARCH),
		page: Number.parseInt(query.get('page') ?? '1', 10) || 1
	};
	const found = await browseCards(db, user.id, { bankSlug: slug, ...filter }).catch(refuse);
	const { queues } = await getToday(db, user.id, now);
	const progress = await listBankProgress(db, user.id, now);
	const { timeZone } = await getLearnerSettings(db, user.id);
	return {
		bank,
		filter,
		found,
		timeZone,
		queue: queues.get(bank.id) ?? { new: 0, learning: 0, due: 0 },
		topics: progress.find(({ id }) => id === bank.id)?.topics ?? []
	};
};
