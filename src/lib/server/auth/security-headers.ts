/** Headers that every answer carries, whatever made it: a page, a file, a refusal. */

const ALWAYS = {
	'x-content-type-options': 'nosniff',
	// Not `no-referrer`: browsers would then send `Origin: null` with our own forms. The first admin's token stays here too.
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
} as const;

/** For answers that are not our pages (those have a policy of their own): nothing in them may load or run. */
export const NO_CONTENT_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * The headers by name, in lower case.
 *
 * @param isHttps only then is the browser told to come back by https: on http the header has no meaning
 */
export function buildSecurityHeaders(isHttps: boolean): Record<string, string> {
	return isHttps ? { ...ALWAYS, 'strict-transport-security': 'max-age=31536000' } : { ...ALWAYS };
}
