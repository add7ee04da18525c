import { error, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { cookieMaxAge, cookieName, toLocale } from '$lib/paraglide/runtime';
import { parseNextPath } from '$lib/server/auth/next-path';
import type { RequestHandler } from './$types';

/** Chooses the language; for everybody, signed in or not, and without a script. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const locale = toLocale(form.get('locale'));
	if (!locale) error(400, { message: m.app_language_unknown() });
	cookies.set(cookieName, locale, {
		path: '/',
		maxAge: cookieMaxAge,
		sameSite: 'lax',
		httpOnly: true,
		secure: url.protocol === 'https:'
	});
	const next = form.get('next');
	redirect(303, parseNextPath(typeof next === 'string' ? next : null));
};
