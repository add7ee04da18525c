/** Where to go after signing in: only ever a page of ours. */

/** Shown to somebody who signs in without having been on the way elsewhere. */
export const HOME = '/';

const MAX_LENGTH = 2000;

const SOMEWHERE = 'http://here.invalid';

/**
 * The path to go on to, as it may stand in a header, or `HOME` if the value could lead off this site. `//host` and
 * `/\host` are addresses of other hosts to a browser, and it drops tabs and line breaks before it looks: so none of these
 * pass, nor what becomes one once its dots are followed.
 *
 * @param value what a query parameter or a hidden field held
 */
export function parseNextPath(value: string | null): string {
	if (value === null || value.length > MAX_LENGTH || !value.isWellFormed()) return HOME;
	if (!isPath(value) || !URL.canParse(value, SOMEWHERE)) return HOME;
	const { origin, pathname, search, hash } = new URL(value, SOMEWHERE);
	const path = pathname + search + hash;
	return origin === SOMEWHERE && isPath(path) ? path : HOME;
}

function isPath(text: string): boolean {
	return /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(text);
}
