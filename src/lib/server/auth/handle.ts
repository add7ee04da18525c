/** Stands before each request: refuses what no page of ours would send, finds out who asks, and sets the headers. */
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { describeError, log } from '../log';
import { sweepExpired } from './account';
import { deleteSessionCookie, readCookie, saveSessionCookie } from './cookies';
import { isSameOriginOrSafe } from './same-origin';
import { buildSecurityHeaders, NO_CONTENT_POLICY } from './security-headers';
import { resolveSession } from './sessions';

const SWEEP_EVERY_MS = 3_600_000;

export const handleAuth: Handle = async ({ event, resolve }) => {
	const refusal = findRefusal(event.request, event.url);
	if (!refusal) await findUser(event, new Date());
	const response = refusal ?? (await resolve(event));
	for (const [name, value] of Object.entries(buildSecurityHeaders(event.url.protocol === 'https:')))
		response.headers.set(name, value);
	if (!response.headers.has('content-security-policy'))
		response.headers.set('content-security-policy', NO_CONTENT_POLICY);
	if (event.locals.user) response.headers.set('cache-control', 'no-store');
	return response;
};

function findRefusal(request: Request, url: URL): Response | null {
	// `//host/path` is a path to the server and another host to a browser that is sent there: no page of ours begins so.
	if (url.pathname.startsWith('//')) return new Response('Not found', { status: 404 });
	if (!isSameOriginOrSafe(request, url.origin))
		return new Response('This request did not come from a page of this site, and was refused.', {
			status: 403
		});
	return null;
}

/** Says in `locals` whose session the cookie opens; sends the cookie again, or takes it back, as the case may be. */
async function findUser({ locals, cookies, url }: RequestEvent, now: Date): Promise<void> {
	const token = readCookie(cookies, 'session', url);
	if (token === null) return;
	sweepNowAndThen(locals.db, now);
	const session = await resolveSession(locals.db, token, now);
	if (!session) {
		deleteSessionCookie(cookies, url);
		return;
	}
	locals.user = session.user;
	locals.sessionId = session.id;
	if (session.renewedForSeconds !== null) saveSessionCookie(cookies, token, session.renewedForSeconds, url);
}

let sweptAtMs = 0;

/** Beside the request, which does not wait for it: what is left lying does no harm until the next time. */
function sweepNowAndThen(db: App.Locals['db'], now: Date): void {
	if (now.getTime() - sweptAtMs < SWEEP_EVERY_MS) return;
	sweptAtMs = now.getTime();
	sweepExpired(db, now).catch((error: unknown) =>
		log.error({ error: describeError(error) }, 'expired sessions could not be swept')
	);
}
