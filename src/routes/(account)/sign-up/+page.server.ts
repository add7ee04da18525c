import { redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { saveSignedIn } from '$lib/server/auth/cookies';
import { email, name, newPassword, next, passwordMessage, timeZone } from '$lib/server/auth/fields';
import { parseNextPath } from '$lib/server/auth/next-path';
import { readForm } from '$lib/server/auth/read-form';
import { signUp } from '$lib/server/auth/sign-up';
import { readVisitor } from '$lib/server/auth/visitor';
import { readConfig } from '$lib/server/config';
import { refuse } from '$lib/server/refuse';
import { AppError } from '$lib/errors';
import { answerRefusal, answerWrong } from '../form-answer';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const nextPath = parseNextPath(url.searchParams.get('next'));
	if (locals.user) redirect(303, nextPath);
	return { next: nextPath, isSignUpOpen: readConfig().isSignUpOpen };
};

export const actions: Actions = {
	default: async (event) => {
		if (!readConfig().isSignUpOpen) refuse(new AppError('not_allowed', m.account_sign_up_closed()));
		const fields = { name, email, password: newPassword, timeZone, next };
		const form = await readForm(event.request, fields).catch(refuse);
		if (!form.ok) return answerWrong('sign-up', form);
		const typed = { name: form.value.name, email: form.value.email };
		const flaw = passwordMessage(form.value.password, form.value);
		if (flaw !== null) return answerWrong('sign-up', { errors: { password: flaw }, typed });
		const attempt = { ...form.value, ...readVisitor(event) };
		const made = await signUp(event.locals.db, attempt, new Date()).catch(
			answerRefusal(event, 'sign-up', typed)
		);
		if (made === null) return answerWrong('sign-up', { errors: { email: m.account_email_taken() }, typed });
		if (!('session' in made)) return made;
		saveSignedIn(event.cookies, made, event.url);
		redirect(303, form.value.next);
	}
};
