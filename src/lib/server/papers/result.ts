/** What a reader of paper files gives back. */
export type PaperText =
	{ ok: true; text: string; notice?: string } | { ok: false; code: PaperRefusal; reason: string };

/** Why a file gives no text: `format` is a kind of file that is not read, `encoding` is no text at all. */
export type PaperRefusal = 'too-large' | 'locked' | 'scan' | 'broken' | 'format' | 'encoding';

/** Larger files are refused: a paper is far smaller, a scanned book is no paper. */
export const MAX_PAPER_BYTES = 20 * 1024 * 1024;

/** A refusal that says why, after the file's name: "is locked with a password". */
export const refuseFile = (code: PaperRefusal, reason: string): PaperText => ({ ok: false, code, reason });

/**
 * What a file says about itself, as front matter that the cleaner reads. Empty for nothing.
 *
 * @param values title, author, date; what is missing or blank is left out
 */
export function frontMatter(values: Readonly<Record<string, string | undefined>>): string {
	const lines = Object.entries(values).flatMap(([key, value]) => {
		const plain = (value ?? '').replace(/\s+/g, ' ').replace(/"/g, '”').trim();
		return plain === '' ? [] : [`${key}: "${plain.slice(0, 300)}"`];
	});
	return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
}
