/** JSON from outside, made fit for the database. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const MAX_DEPTH = 8;

/** PostgreSQL refuses NUL in text and jsonb; a lone surrogate breaks jsonb and is silently changed in text. */
export function cleanText(text: string): string {
	return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * A copy of a JSON value whose texts (and names) PostgreSQL can keep.
 *
 * @throws {RangeError} if the value is not JSON or nested deeper than 8 levels
 */
export function cleanJson(value: unknown, depth = 0): Json {
	if (depth > MAX_DEPTH) throw new RangeError(`nested deeper than ${MAX_DEPTH} levels`);
	if (value === null || value === undefined) return null;
	if (typeof value === 'string') return cleanText(value);
	if (typeof value === 'boolean') return value;
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	if (Array.isArray(value)) return value.map((item) => cleanJson(item, depth + 1));
	if (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value)))
		return Object.fromEntries(
			Object.entries(value).map(([name, item]) => [cleanText(name), cleanJson(item, depth + 1)])
		);
	throw new RangeError('not a JSON value');
}

/** One text for one JSON value, whatever the order in which its fields were written. */
export function canonicalJson(value: Json): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const fields = Object.keys(value).sort();
	return `{${fields.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`).join()}}`;
}
