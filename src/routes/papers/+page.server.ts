import { fail } from '@sveltejs/kit';
import { AppError } from '$lib/errors';
import { m } from '$lib/paraglide/messages';
import { requireRole, requireUser } from '$lib/server/auth/guards';
import { listPapersOfBanks, loadPaperText, PaperFileError } from '$lib/server/library';
import { MAX_PAPER_BYTES, PAPER_ENDINGS, type PaperRefusal } from '$lib/server/papers';
import { refuse } from '$lib/server/refuse';
import type { Actions, PageServerLoad } from './$types';

const MAY_LOAD = ['instructor', 'admin'] as const;

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const papers = await listPapersOfBanks(event.locals.db).catch(refuse);
	return { papers, mayLoad: MAY_LOAD.some((role) => role === user.role), endings: PAPER_ENDINGS };
};

const REFUSALS: Record<PaperRefusal, (inputs: { file: string }) => string> = {
	'too-large': m.papers_too_much,
	locked: m.papers_locked,
	scan: m.papers_scan,
	broken: m.papers_broken,
	format: m.papers_format,
	encoding: m.papers_not_text
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, MAY_LOAD);
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) return fail(400, { error: m.papers_choose_file() });
		if (file.size > MAX_PAPER_BYTES) return fail(413, { error: m.papers_too_large() });
		const bytes = new Uint8Array(await file.arrayBuffer());
		try {
			const loaded = await loadPaperText(event.locals.db, bytes, file.name, new Date());
			return { loaded: loaded.map(({ title }) => title) };
		} catch (thrown) {
			if (!(thrown instanceof AppError)) throw thrown;
			const message = thrown instanceof PaperFileError ? REFUSALS[thrown.refusal] : m.papers_unknown;
			return fail(thrown.status, { error: message({ file: file.name }) });
		}
	}
};
