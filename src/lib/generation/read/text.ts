/** From bytes to plain text. Other formats become text before they reach this room. */

export type ReadResult = { ok: true; text: string } | { ok: false; reason: string };

/** Whether a text holds a control character that no plain text has (NUL and its like; tab, line ends and form feed are fine). */
export function hasBinary(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
	}
	return false;
}

/**
 * Reads UTF-8 text. A byte order mark is dropped, so offsets count from the first real character.
 *
 * @returns the text, or why the bytes are no text, in words for a person
 */
export function readText(bytes: Uint8Array): ReadResult {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return { ok: false, reason: 'is not UTF-8 text' };
	}
	if (hasBinary(text)) return { ok: false, reason: 'holds binary data, not text' };
	return { ok: true, text };
}
