/** From bytes to characters: UTF-8, UTF-16 with its mark, and Windows-1252 where nothing else fits. */
import { hasBinary } from '../../generation/read/text';
import { refuseFile, type PaperText } from './result';

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null; // not in this encoding, or an encoding that is not known here
	}
}

function encodingByMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * Reads text. A byte order mark is dropped, so offsets count from the first real character.
 *
 * @param declared the encoding that the file names itself; tried before the last resort
 */
export function decodeText(bytes: Uint8Array, declared?: string): PaperText {
	const marked = encodingByMark(bytes);
	if (marked) {
		const text = tryDecode(bytes, marked);
		return text === null || hasBinary(text)
			? refuseFile('encoding', 'is broken UTF-16 text')
			: { ok: true, text };
	}
	const text = tryDecode(bytes, 'utf-8');
	if (text !== null)
		return hasBinary(text) ? refuseFile('encoding', 'holds binary data, not text') : { ok: true, text };
	const named = declared === undefined ? null : tryDecode(bytes, declared);
	if (named !== null && !hasBinary(named)) return { ok: true, text: named };
	const western = tryDecode(bytes, 'windows-1252');
	// Windows-1252 leaves five places empty; text in it never has them, other bytes soon do.
	if (western === null || hasBinary(western) || /[\x81\x8d\x8f\x90\x9d]/.test(western))
		return refuseFile('encoding', 'holds binary data, not text');
	return {
		ok: true,
		text: western,
		notice: 'is not UTF-8 and was read as Windows-1252; letters with accents may be wrong'
	};
}
