import { redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { saveSignedIn } from '$lib/server/auth/cookies';
import { email, name, newPassword, passwordMessage, timeZone, token } from '$lib/server/auth/fields';
import { createFirstAdmin, isFirstAdminTokenOpen } from '$lib/server/auth/first-admin';
import { readForm } from '$lib/server/auth/read-form';
import { readVisitor } from '$lib/server/auth/visitor';
import { refuse } from '$lib/server/refuse';
import { answerRefusal, answerWrong } from '../form-answer';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const asked = url.searchParams.get('token') ?? '';
	return { token: asked, isOpen: await isFirstAdminTokenOpen(locals.db, asked, new Date()) };
};

export const actions: Actions = {
	default: async (event) => {
		const fields = { name, email, password: newPassword, timeZone, token };
		const form = await readForm(event.request, fields).catch(refuse);
		if (!form.ok) return answerWrong('first-admin', form);
		const typed = { name: form.value.name, email: form.value.email };
		const flaw = passwordMessage(form.value.password, form.value);
		if (flaw !== null) return answerWrong('first-admin', { errors: { password: flaw }, typed });
		const attempt = { ...form.value, ...readVisitor(event) };
		const made = await createFirstAdmin(event.locals.db, attempt, new Date()).catch(
			answerRefusal(event, 'first-admin', typed)
		);
		if (made === 'used') return answerWrong('first-admin', { message: m.account_first_admin_used_title() });
		if (made === 'taken')
			return answerWrong('first-admin', { errors: { email: m.account_email_taken() }, typed });
		if (!('session' in made)) return made;
		saveSignedIn(event.cookies, made, event.url);
		redirect(303, '/');
	}
};
