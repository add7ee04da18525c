import { redirect } from '@sveltejs/kit';
import { signOut } from '$lib/server/auth/account';
import { deleteSessionCookie } from '$lib/server/auth/cookies';
import type { RequestHandler } from './$types';

/** Also for one who is signed out already: twice is once. The row goes, so that a copy of the cookie is worth nothing. */
export const POST: RequestHandler = async ({ locals, cookies, url }) => {
	if (locals.user && locals.sessionId !== null)
		await signOut(locals.db, locals.user.id, locals.sessionId, new Date());
	deleteSessionCookie(cookies, url);
	redirect(303, '/');
};
