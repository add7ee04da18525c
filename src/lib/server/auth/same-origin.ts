/** Cross-site request forgery: a request that changes something must come from our own pages. */

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request may be carried out as far as its origin goes. Kit looks at form content types only; this looks at
 * every method that can change something, with any content type or none. What the browser says of the origin must be
 * there and must all be ours: a request that says nothing is refused.
 *
 * @param origin ours, for example `https://study.example.org`
 */
export function isSameOriginOrSafe(request: { method: string; headers: Headers }, origin: string): boolean {
	if (SAFE_METHODS.includes(request.method)) return true;
	const site = request.headers.get('sec-fetch-site');
	const from = request.headers.get('origin');
	if (site === null && from === null) return false;
	return (site === null || site === 'same-origin') && (from === null || from === origin);
}
