/** The two cookies: whose session this is, and which browser. */
import type { Cookies } from '@sveltejs/kit';
import type { SignedIn } from './sign-in';

const DEVICE_SECONDS = 400 * 86_400; // the longest that browsers allow

type CookieKind = 'session' | 'device';

/**
 * On https the name begins `__Host-`: the browser then takes it from this host only, over https only, for the whole
 * site only, so that no neighbour under the same domain can set it. On plain http browsers refuse such a name.
 */
function nameOf(kind: CookieKind, isHttps: boolean): string {
	return `${isHttps ? '__Host-' : ''}registan-${kind}`;
}

export function readCookie(cookies: Cookies, kind: CookieKind, url: URL): string | null {
	return cookies.get(nameOf(kind, isHttps(url))) ?? null;
}

export function saveSessionCookie(cookies: Cookies, token: string, maxAgeSeconds: number, url: URL): void {
	cookies.set(nameOf('session', isHttps(url)), token, { ...attributes(url), maxAge: maxAgeSeconds });
}

export function deleteSessionCookie(cookies: Cookies, url: URL): void {
	cookies.delete(nameOf('session', isHttps(url)), attributes(url));
}

/** Both cookies, after signing in. */
export function saveSignedIn(cookies: Cookies, { session, deviceToken }: SignedIn, url: URL): void {
	saveSessionCookie(cookies, session.token, session.maxAgeSeconds, url);
	cookies.set(nameOf('device', isHttps(url)), deviceToken, { ...attributes(url), maxAge: DEVICE_SECONDS });
}

function isHttps(url: URL): boolean {
	return url.protocol === 'https:';
}

function attributes(url: URL) {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(url) } as const;
}
