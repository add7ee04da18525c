/** FNV-1a, 32 bits, over UTF-16 units: spreads texts evenly, the same everywhere. Not for secrets. */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	return hash;
}
