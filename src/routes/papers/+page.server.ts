import { fail } from '@sveltejs/kit';
import { AppError } from '$lib/errors';
import { m } from '$lib/paraglide/messages';
import { requireRole, requireUser } from '$lib/server/auth/guards';
import { listPapersOfBanks, loadPaperText } from '$lib/server/library';
import { refuse } from '$lib/server/refuse';
import type { Actions, PageServerLoad } from './$types';

/** A paper's plain text is far smaller; a whole scanned book is not a paper. */
const MAX_BYTES = 5 * 1024 * 1024;
const MAY_LOAD = ['instructor', 'admin'] as const;

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const papers = await listPapersOfBanks(event.locals.db).catch(refuse);
	return { papers, mayLoad: MAY_LOAD.some((role) => role === user.role) };
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, MAY_LOAD);
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) return fail(400, { error: m.papers_choose_file() });
		if (file.size > MAX_BYTES) return fail(413, { error: m.papers_too_large() });
		const bytes = new Uint8Array(await file.arrayBuffer());
		try {
			const loaded = await loadPaperText(event.locals.db, bytes, file.name, new Date());
			return { loaded: loaded.map(({ title }) => title) };
		} catch (thrown) {
			if (!(thrown instanceof AppError)) throw thrown;
			const isUnknown = thrown.code === 'not_found';
			return fail(thrown.status, {
				error: isUnknown ? m.papers_unknown({ file: file.name }) : m.papers_not_text({ file: file.name })
			});
		}
	}
};
