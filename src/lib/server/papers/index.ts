/** Files of papers to text: the same file gives the same text when a bank is made and when the file is loaded later. */
import { decodeText } from './decode';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readPdf } from './read-pdf';
import { MAX_PAPER_BYTES, refuseFile, type PaperText } from './result';

export { MAX_PAPER_BYTES, type PaperRefusal, type PaperText } from './result';

/** Endings of the files that can be read, for a file dialog. */
export const PAPER_ENDINGS = '.txt,.md,.pdf,.docx,.html,.htm';

const startsWith = (bytes: Uint8Array, ...codes: number[]) => codes.every((code, at) => bytes[at] === code);

/**
 * The text of a paper's file. What the file is is told by its first bytes, and only for web pages by its name.
 *
 * @param fileName for its ending only
 * @returns the text, with a notice where something about it is doubtful; or the reason, to be read after the file's name
 */
export async function readPaperFile(bytes: Uint8Array, fileName: string): Promise<PaperText> {
	if (bytes.length > MAX_PAPER_BYTES) return refuseFile('too-large', 'is larger than 20 MB');
	if (bytes.length === 0) return { ok: true, text: '' };
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	if (head.includes('%PDF-')) return readPdf(bytes);
	if (startsWith(bytes, 0x50, 0x4b)) return readDocx(bytes);
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
		return refuseFile(
			'format',
			'is in the old Word format (.doc) or locked with a password; save it as .docx or PDF'
		);
	if (head.startsWith('{\\rtf')) return refuseFile('format', 'is rich text (.rtf); save it as .docx or PDF');
	if (/\.x?html?$/i.test(fileName) || /^\s*(?:<!doctype html|<html)\b/i.test(head)) return readHtml(bytes);
	return decodeText(bytes);
}
