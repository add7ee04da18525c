/** Where to go after signing in: only ever a page of ours. */

/** Shown to somebody who signs in without having been on the way elsewhere. */
export const HOME = '/';

const MAX_LENGTH = 2000;

/**
 * The path to go on to, or `HOME` if the value could lead off this site. `//host` and `/\host` are addresses of other
 * hosts to a browser, and it drops tabs and line breaks before it looks: so none of these pass.
 *
 * @param value what a query parameter or a hidden field held
 */
export function parseNextPath(value: unknown): string {
	if (typeof value !== 'string' || value.length > MAX_LENGTH) return HOME;
	return /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(value) && value.isWellFormed() ? value : HOME;
}
