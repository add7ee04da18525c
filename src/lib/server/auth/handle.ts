/** Stands before each request: refuses what no page of ours would send, finds out who asks, and sets the headers. */
import type { Handle } from '@sveltejs/kit';
import { isSameOriginOrSafe } from './same-origin';
import { buildSecurityHeaders, NO_CONTENT_POLICY } from './security-headers';

export const handleAuth: Handle = async ({ event, resolve }) => {
	const refusal = findRefusal(event.request, event.url);
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
