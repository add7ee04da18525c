/** Chance from a seed: the same text gives the same order, on the server, in the browser and in a test. */

/** A 32-bit hash of a text (FNV-1a, 32 bit; Fowler, Noll, Vo). */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value >>> 0;
}

/** Numbers in [0, 1) from a 32-bit seed (mulberry32, Tommy Ettinger, public domain). */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * The items in an order that the seed decides (Fisher and Yates).
 *
 * @param seed another one for each showing, or learners learn places instead of answers
 */
export function shuffle<Item>(items: readonly Item[], seed: string): Item[] {
	const left = [...items];
	const next = numbersFrom(hash(seed));
	const shuffled: Item[] = [];
	while (left.length > 0) shuffled.push(...left.splice(Math.floor(next() * left.length), 1));
	return shuffled;
}
