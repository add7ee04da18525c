import { findShowcase, getToday } from '$lib/server/study';
import { listBanks } from '$lib/server/library';
import { readConfig } from '$lib/server/config';
import { refuse } from '$lib/server/refuse';
import type { PageServerLoad } from './$types';

/** For everybody: a visitor is told what this is, a learner what waits today. */
export const load: PageServerLoad = async ({ locals: { db, user }, url }) => {
	const banks = await listBanks(db).catch(refuse);
	if (!user) {
		const card = await findShowcase(db).catch(refuse);
		const answer = url.searchParams.get('answer');
		return { landing: { card, answer, banks, isSignUpOpen: readConfig().isSignUpOpen }, today: null };
	}
	const now = new Date();
	const { queues, ...today } = await getToday(db, user.id, now).catch(refuse);
	const none = { new: 0, learning: 0, due: 0 };
	return {
		landing: null,
		today: { ...today, now, banks: banks.map((bank) => ({ ...bank, queue: queues.get(bank.id) ?? none })) }
	};
};
