/** Finds the columns of a page by the empty strip between them, and puts their lines in reading order. */
import type { PageLine } from './page-lines';

/** Fewer lines than this beside each other are cells or labels, not columns. */
const MIN_LINES = 4;
/** More than this share of lines across the strip, and it is none. */
const MAX_CROSSING = 0.35;
const MAX_DEPTH = 3;

/** Parts of a page in reading order, each a run of lines from top to bottom. */
export function splitColumns(lines: readonly PageLine[], width: number, depth = 0): PageLine[][] {
	const strip = depth < MAX_DEPTH ? findStrip(lines, width) : null;
	if (strip === null) return [joinCells(lines)];
	const parts: PageLine[][] = [];
	let band: PageLine[] = [];
	const close = () => {
		const left = band.filter(({ end }) => end <= strip + 1);
		const right = band.filter(({ x }) => x >= strip - 1);
		for (const side of [left, right])
			if (side.length > 0) parts.push(...splitColumns(side, width, depth + 1));
		band = [];
	};
	for (const line of lines) {
		if (!crosses(line, strip)) {
			band.push(line);
			continue;
		}
		close();
		const last = parts.at(-1);
		const above = last?.at(-1);
		if (last && above && crosses(above, strip)) last.push(line);
		else parts.push([line]);
	}
	close();
	return parts;
}

const crosses = ({ x, end }: PageLine, strip: number) => x < strip - 1 && end > strip + 1;

/** Where a strip crossed by few lines has a column's worth of lines on each side; null where there is none. */
function findStrip(lines: readonly PageLine[], width: number): number | null {
	if (lines.length < 2 * MIN_LINES) return null;
	const left = Math.min(...lines.map(({ x }) => x));
	const right = Math.max(...lines.map(({ end }) => end));
	if (right - left < 0.25 * width) return null;
	let best: { at: number; crossing: number } | null = null;
	for (let at = left + 0.2 * (right - left); at <= right - 0.2 * (right - left); at += 2) {
		const crossing = lines.filter((line) => crosses(line, at)).length;
		if (best === null || crossing < best.crossing) best = { at, crossing };
	}
	if (best === null) return null;
	const strip = middleOf(lines, best.at);
	const beside = lines.filter((line) => !crosses(line, strip));
	const sides = [beside.filter(({ end }) => end <= strip + 1), beside.filter(({ x }) => x >= strip - 1)];
	const isColumn = sides.every((side) => side.length >= MIN_LINES && looksLikeText(side));
	return isColumn && best.crossing <= MAX_CROSSING * lines.length ? strip : null;
}

/** The middle of the empty strip around a place. */
function middleOf(lines: readonly PageLine[], at: number): number {
	const free = lines.filter((line) => !crosses(line, at));
	const from = Math.max(...free.filter(({ end }) => end <= at + 1).map(({ end }) => end));
	const to = Math.min(...free.filter(({ x }) => x >= at - 1).map(({ x }) => x));
	return Number.isFinite(from) && Number.isFinite(to) && from < to ? (from + to) / 2 : at;
}

/** Lines of a column are about as long as each other; cells of a table are short. */
function looksLikeText(side: readonly PageLine[]): boolean {
	const letters = side.reduce((sum, { text }) => sum + text.length, 0);
	return letters / side.length >= 18;
}

/** What stands beside each other and is no column is a row of a table, or a number and its text. */
function joinCells(lines: readonly PageLine[]): PageLine[] {
	const rows: PageLine[][] = [];
	for (const line of lines) {
		const row = rows.at(-1);
		const first = row?.[0];
		if (row && first && Math.abs(first.y - line.y) < 0.3 * Math.max(first.size, line.size)) row.push(line);
		else rows.push([line]);
	}
	return rows.flatMap((row) => {
		const [first, ...others] = row.sort((a, b) => a.x - b.x);
		if (!first) return [];
		const text = row.map((cell) => cell.text).join(row.length > 2 ? ' | ' : ' ');
		const end = Math.max(...row.map((cell) => cell.end));
		return [others.length === 0 ? first : { ...first, text: row.length > 2 ? `| ${text} |` : text, end }];
	});
}
