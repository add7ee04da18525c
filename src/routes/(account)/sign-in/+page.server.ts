import { redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { saveSignedIn } from '$lib/server/auth/cookies';
import { email, next, oldPassword } from '$lib/server/auth/fields';
import { parseNextPath } from '$lib/server/auth/next-path';
import { readForm } from '$lib/server/auth/read-form';
import { signIn } from '$lib/server/auth/sign-in';
import { readVisitor } from '$lib/server/auth/visitor';
import { readConfig } from '$lib/server/config';
import { refuse } from '$lib/server/refuse';
import { answerRefusal, answerWrong } from '../form-answer';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const nextPath = parseNextPath(url.searchParams.get('next'));
	if (locals.user) redirect(303, nextPath);
	return { next: nextPath, isSignUpOpen: readConfig().isSignUpOpen };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event.request, { email, password: oldPassword, next }).catch(refuse);
		if (!form.ok) return answerWrong('sign-in', form);
		const { email: address } = form.value;
		const attempt = { ...form.value, ...readVisitor(event) };
		const signedIn = await signIn(event.locals.db, attempt, new Date()).catch(
			answerRefusal(event, 'sign-in', { email: address })
		);
		if (signedIn === null)
			return answerWrong('sign-in', { typed: { email: address }, message: m.account_sign_in_wrong() });
		if (!('session' in signedIn)) return signedIn;
		saveSignedIn(event.cookies, signedIn, event.url);
		redirect(303, form.value.next);
	}
};
