/** Names under which a machine reaches itself. A browser keeps cookies and trust for each of them apart. */
export function isLoopback(host: string): boolean {
	const name = host.replace(/^\[|\]$/g, '').toLowerCase();
	return (
		name === 'localhost' || name === '::1' || name.startsWith('::ffff:127.') || /^127(\.\d+){3}$/.test(name)
	);
}

/**
 * Where a request that came in under another name of this machine belongs: to the configured address, since a form
 * posted under a second name is refused as coming from a stranger.
 *
 * @param request its method, path with query, and `Host` header
 * @returns the address to go to, or null if the request is where it belongs
 */
export function findLoopbackRedirect(
	request: { method: string; path: string; host: string | undefined },
	origin: string
): string | null {
	if (request.host === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return null;
	const home = new URL(origin);
	if (!isLoopback(home.hostname) || request.host.toLowerCase() === home.host) return null;
	if (!isLoopback(request.host.replace(/:\d+$/, ''))) return null;
	// A path that begins with two slashes would be read as another site's address.
	return home.origin + request.path.replace(/^[/\\]+/, '/');
}
