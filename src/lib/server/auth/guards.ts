/** Who may: each load, each action and each endpoint calls one of these itself, since a layout's load protects none of them. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { AppError } from '../../errors';
import { m } from '../../paraglide/messages';
import type { Role } from '../db/schema';
import { log } from '../log';
import { refuse } from '../refuse';

type Asking = Pick<RequestEvent, 'locals' | 'request' | 'url'>;
type User = NonNullable<App.Locals['user']>;

/**
 * The one who is signed in.
 *
 * @throws a redirect to `/sign-in?next=…` where a page is asked for, otherwise `not_signed_in` (401)
 */
export function requireUser({ locals, request, url }: Asking): User {
	if (locals.user) return locals.user;
	if (request.method !== 'GET' || url.pathname.startsWith('/api/'))
		refuse(new AppError('not_signed_in', m.account_please_sign_in()));
	redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
}

/**
 * The one who is signed in, if their role is among those allowed. To anybody else the page does not exist.
 *
 * @param allowed an allow-list: a role that is not named, or not yet invented, is kept out
 * @throws as `requireUser`, or `not_found` (404)
 */
export function requireRole(event: Asking, allowed: readonly Role[]): User {
	const user = requireUser(event);
	if (allowed.includes(user.role)) return user;
	log.warn({ userId: user.id, role: user.role, path: event.url.pathname }, 'refused by role');
	return refuse(new AppError('not_found', m.account_not_found()));
}
