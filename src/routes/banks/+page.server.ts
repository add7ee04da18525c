import { requireUser } from '$lib/server/auth/guards';
import { listBanks } from '$lib/server/library';
import { refuse } from '$lib/server/refuse';
import { getToday } from '$lib/server/study';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const banks = await listBanks(event.locals.db).catch(refuse);
	const { queues } = await getToday(event.locals.db, user.id, new Date()).catch(refuse);
	const none = { new: 0, learning: 0, due: 0 };
	return { banks: banks.map((bank) => ({ ...bank, queue: queues.get(bank.id) ?? none })) };
};
