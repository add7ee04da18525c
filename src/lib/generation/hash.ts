/** A short, stable hash for ids and for choices that must look random but never change. Not for security. */

/**
 * 53 bits of a text (two multiplicative 32-bit mixes, after the public-domain cyrb53), always the same for the same text.
 *
 * @returns an integer in [0, 2^53)
 */
export function hashText(text: string): number {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** The hash as letters and digits, for ids. */
export function hashId(text: string): string {
	return hashText(text).toString(36).padStart(11, '0');
}

/** One of the choices, by the text's hash. */
export function chooseBy<T>(text: string, choices: readonly T[]): T {
	const choice = choices[hashText(text) % choices.length];
	if (choice === undefined) throw new RangeError('there must be at least one choice');
	return choice;
}
