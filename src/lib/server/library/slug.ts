/**
 * The part of an address that names a bank: its title in lower case, letters and digits of any script, joined by
 * hyphens.
 *
 * @returns 1..80 characters; `bank` for a title without letters and digits
 */
export function slugOf(title: string): string {
	const words =
		title
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return [...words.join('-')].slice(0, 80).join('').replace(/-$/, '') || 'bank';
}
