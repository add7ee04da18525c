/** Puts pieces of text that stand on one baseline together to lines, as far as no wide gap parts them. */
/** One run of letters that a PDF sets at one place. */
export interface Piece {
	text: string;
	/** Left edge and baseline in points; y grows upwards. */
	x: number;
	y: number;
	width: number;
	/** Height of its letters in points. */
	size: number;
}

export interface PageLine {
	text: string;
	x: number;
	/** Right edge. */
	end: number;
	y: number;
	size: number;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Digits as the raised ones that mark notes. */
export const raise = (digits: string) => digits.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));

/** A gap of this many letter heights parts two columns or two cells; between words there is never as much. */
const GUTTER = 1.1;
const GAP_OF_WORDS = 0.15;

/** The lines of a page from top to bottom, those beside each other from left to right. */
export function buildLines(pieces: readonly Piece[]): PageLine[] {
	const rows = groupRows(pieces);
	return rows.flatMap((row) => cutRow(row).map(writeLine));
}

/** Pieces on one baseline; raised and lowered ones belong to the row whose height they touch. */
function groupRows(pieces: readonly Piece[]): Piece[][] {
	const rows: { y: number; size: number; pieces: Piece[] }[] = [];
	const ordered = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
	for (const piece of ordered) {
		// Only the last few rows can be near: pieces come from top to bottom.
		const row = rows.slice(-4).findLast(({ y, size }) => isOnRow(piece, y, size));
		if (row) {
			row.pieces.push(piece);
			if (piece.size > 1.15 * row.size) Object.assign(row, { y: piece.y, size: piece.size });
		} else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
	}
	return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x));
}

function isOnRow(piece: Piece, y: number, size: number): boolean {
	const distance = Math.abs(piece.y - y);
	const larger = Math.max(piece.size, size);
	return distance < (Math.min(piece.size, size) < 0.8 * larger ? 0.55 : 0.3) * larger;
}

function cutRow(row: readonly Piece[]): Piece[][] {
	const parts: Piece[][] = [];
	let end = -Infinity;
	for (const piece of row) {
		if (piece.x - end > GUTTER * Math.max(piece.size, 6)) parts.push([]);
		parts.at(-1)?.push(piece);
		end = Math.max(end, piece.x + piece.width);
	}
	return parts;
}

function writeLine(pieces: readonly Piece[]): PageLine {
	const size = Math.max(...pieces.map((piece) => piece.size));
	const base = pieces.find((piece) => piece.size === size)?.y ?? 0;
	let text = '';
	let end = -Infinity;
	for (const piece of pieces) {
		const isRaised =
			piece.size < 0.8 * size && piece.y > base + 0.15 * size && /^\s*\d{1,3}\s*$/.test(piece.text);
		const words = isRaised ? raise(piece.text.trim()) : piece.text;
		if (!isRaised && piece.x - end > GAP_OF_WORDS * piece.size && !/\s$/.test(text)) text += ' ';
		text += words;
		end = Math.max(end, piece.x + piece.width);
	}
	const plain = [...text].filter((character) => character >= ' ' || character === '\t').join('');
	return { text: plain.replace(/\s+/g, ' ').trim(), x: pieces[0]?.x ?? 0, end, y: base, size };
}
