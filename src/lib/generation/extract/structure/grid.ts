/** Pipe tables as grids: what kind of thing each column holds, which rows have slipped, and which columns a total proves. */
import { findDates } from '../../annotate/dates';
import type { CleanDocument, Passage } from '../../types';

export interface Row {
	cells: string[];
	start: number;
	end: number;
	line: number;
}

export interface Grid {
	/** The heading above, and the one that it stands under. */
	section: string;
	parent: string;
	/** Of a line "Table 2: Lakes of the north" right above it; empty without one. */
	caption: string;
	header: Row;
	/** In the order of the table, without its total. Rows of another length stay as they are. */
	rows: Row[];
	/** What the rows add up to, where the table says so. */
	total: Row | null;
}

const SEPARATOR = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/;
const TOTAL = /^(?:total|totals|sum|all|overall|together|grand total)\b/i;

/** A longer table is a register, which nobody learns by heart. */
const MAX_ROWS = 300;

/** All pipe tables of a paper that have a header row. */
export function readGrids({ paper, lineStarts }: CleanDocument): Grid[] {
	const reader = new GridReader();
	for (const [at, start] of lineStarts.entries()) {
		const content = paper.text.slice(start, lineStarts[at + 1] ?? paper.text.length).trimEnd();
		reader.add({ content, start, line: at + 1 });
	}
	return reader.grids.filter(({ rows }) => rows.length > 0 && rows.length <= MAX_ROWS).map(withTotal);
}

class GridReader {
	readonly grids: Grid[] = [];
	/** Titles of the headings that are open, by their level. */
	readonly #titles: string[] = [];
	#grid: Grid | null = null;
	#before: Row | null = null;
	#text = '';

	add({ content, start, line }: { content: string; start: number; line: number }): void {
		const heading = /^(#{1,6})\s*(.+?)\s*#*$/.exec(content);
		if (heading) this.#open(heading[1]?.length ?? 1, (heading[2] ?? '').replace(/[*_]/g, ''));
		if (SEPARATOR.test(content) && this.#before) this.#start(this.#before);
		else if (isPiped(content)) {
			const row = { cells: cellsOf(content), start, end: start + content.length, line };
			if (this.#grid) this.#grid.rows.push(row);
			this.#before = row;
		} else {
			this.#grid = null;
			this.#before = null;
			if (content.trim() !== '') this.#text = content.trim();
		}
	}

	#open(level: number, title: string): void {
		this.#titles.length = Math.min(this.#titles.length, level - 1);
		this.#titles[level - 1] = title;
		this.#text = '';
	}

	#start(header: Row): void {
		const titles = this.#titles.filter((title) => title !== undefined && title !== '');
		const caption = /^[*_]*table \d+(?:\.\d+)?\s*[.:–—-]\s*(.+?)[*_.]*$/i.exec(this.#text)?.[1] ?? '';
		this.#grid = {
			section: titles.at(-1) ?? '',
			parent: titles.at(-2) ?? '',
			caption,
			header,
			rows: [],
			total: null
		};
		this.grids.push(this.#grid);
	}
}

const isPiped = (line: string) => (line.match(/\|/g) ?? []).length > (/^\s*\|/.test(line) ? 1 : 0);

const cellsOf = (line: string) =>
	line
		.replace(/^\s*\|/, '')
		.replace(/\|\s*$/, '')
		.split('|')
		.map((cell) =>
			cell
				.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
				.replace(/\[[^\]]*\]|<[^>]*>/g, '')
				.replace(/[*_\\]/g, '')
				.trim()
		);

export type CellKind = 'number' | 'date' | 'name' | 'empty';

export function kindOf(cell: string): CellKind {
	if (cell === '' || /^(?:[-–—?.…]+|n\/?a|none|unknown)$/i.test(cell)) return 'empty';
	const date = findDates(cell)[0];
	if (date && date.end - date.start >= cell.length - 2) return 'date';
	return amountOf(cell) === null ? 'name' : 'number';
}

/** A row of the header's length is whole; of the others nobody knows where a cell is missing. */
export const isWhole = ({ header }: Grid, row: Row) => row.cells.length === header.cells.length;

/** The kind of most cells of a column; a cell of another kind has slipped out of its place. */
export function usualKind(grid: Grid, column: number): CellKind {
	const counts = new Map<CellKind, number>();
	for (const { cells } of grid.rows.filter((row) => isWhole(grid, row))) {
		const kind = kindOf(cells[column] ?? '');
		if (kind !== 'empty') counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'empty';
}

/** Whole rows in which every figure and date stands under a heading of its kind. */
export function soundRows(grid: Grid): Row[] {
	const kinds = grid.header.cells.map((_, column) => usualKind(grid, column));
	return grid.rows.filter(
		(row) =>
			isWhole(grid, row) &&
			row.cells.every((cell, column) => {
				const kind = kindOf(cell);
				return kind === 'empty' || kind === 'name'
					? kinds[column] !== 'number' || kind === 'empty'
					: kind === kinds[column] || kinds[column] === 'name';
			})
	);
}

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The figure of a cell, or null where it holds something else. */
export function amountOf(cell: string): number | null {
	const match = /^[$€£]?\s?([+-]?\d[\d,.  ]*)\s*(%|thousand|million|billion|trillion|km2?|m|kg)?$/i.exec(
		cell
	);
	if (!match) return null;
	const amount = Number((match[1] ?? '').replace(/[,  ](?=\d{3}(?!\d))/g, '').trim());
	return Number.isFinite(amount) ? amount * (SCALES[(match[2] ?? '').toLowerCase()] ?? 1) : null;
}

const TOLERANCE = 0.0005;

/** Takes the last row out if it is called a total, or if it is one: two of its figures are the sums of their columns. */
function withTotal(grid: Grid): Grid {
	const last = grid.rows.at(-1);
	if (!last || grid.rows.length < 3) return grid;
	const without = { ...grid, rows: grid.rows.slice(0, -1), total: last };
	if (TOTAL.test(last.cells.find((cell) => cell !== '') ?? '')) return without;
	const proven = grid.header.cells.filter((_, column) => isProven(without, column)).length;
	return proven > 1 ? without : grid;
}

/**
 * The figures of a column in the order of the rows, or null where one cannot be known. A row that lacks one cell is filled up
 * where only one place fits the kinds of the columns, and believed only if the column then adds up to its total.
 */
export function figuresOf(grid: Grid, column: number): number[] | null {
	if (usualKind(grid, column) !== 'number') return null;
	const rows = grid.rows.map((row) => (isWhole(grid, row) ? row.cells : fillUp(grid, row)));
	const figures = rows.map((cells) => amountOf(cells?.[column] ?? ''));
	if (figures.some((figure) => figure === null)) return null;
	const known = figures.flatMap((figure) => figure ?? []);
	const isFilled = grid.rows.some((row) => !isWhole(grid, row));
	return isFilled && !addsUp(known, totalOf(grid, column)) ? null : known;
}

export function totalOf(grid: Grid, column: number): number | null {
	if (!grid.total) return null;
	const cells = isWhole(grid, grid.total) ? grid.total.cells : fillUp(grid, grid.total);
	return amountOf(cells?.[column] ?? '');
}

const addsUp = (figures: readonly number[], total: number | null) =>
	total !== null &&
	total > 0 &&
	Math.abs(figures.reduce((sum, figure) => sum + figure, 0) - total) <= TOLERANCE * total;

/** Whether the rows of a column add up to its total. */
export function isProven(grid: Grid, column: number): boolean {
	const figures = figuresOf(grid, column);
	return figures !== null && addsUp(figures, totalOf(grid, column));
}

/** The only way to put one empty cell into a row so that every cell stands under a heading of its kind. */
function fillUp(grid: Grid, row: Row): string[] | null {
	if (row.cells.length !== grid.header.cells.length - 1) return null;
	const kinds = grid.header.cells.map((_, column) => usualKind(grid, column));
	const fits = (cells: readonly string[]) =>
		cells.every((cell, column) => kindOf(cell) === 'empty' || kindOf(cell) === kinds[column]);
	const ways = grid.header.cells.map((_, column) => row.cells.toSpliced(column, 0, '')).filter(fits);
	const [only, ...others] = ways;
	// Between two columns of one kind the place of the gap cannot be told.
	return only && others.every((other) => sameFigures(only, other)) ? only : null;
}

const sameFigures = (a: readonly string[], b: readonly string[]) =>
	a.every((cell, column) => kindOf(cell) !== 'number' || cell === b[column]);

/** Evidence: one row, or the table from its header to its last row. */
export function gridPassage(document: CleanDocument, grid: Grid, row: Row | null): Passage {
	const last = row ?? grid.total ?? grid.rows.at(-1) ?? grid.header;
	const first = row ?? grid.header;
	return {
		paper: document.paper.id,
		section: grid.section,
		lines: [first.line, last.line],
		chars: [[first.start, last.end]],
		rule: 'structure/table',
		fromNote: false,
		sentence: last.cells.join(' | ')
	};
}
