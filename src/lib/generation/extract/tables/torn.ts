/**
 * Tables that a PDF's conversion has torn into runs of lines: labels here, a column of numbers there. They are put together again
 * by the length of the runs, and a column is believed only if its rows add up to its own Total.
 */
import type { Span } from '../../types';

export interface Cell {
	label: string;
	value: number;
}

export interface Column {
	/** "Exports"; null where no heading names it. */
	measure: string | null;
	/** Of the figures, where one stands above them. */
	year: number | null;
	/** The rows in front of the total. */
	cells: Cell[];
	total: number;
	/** Whether the rows add up to the total. */
	isProven: boolean;
	/** Of its figures. */
	spans: Span[];
	/** Of the labels of its rows. */
	labelSpans: Span[];
}

export interface TornTable {
	/** "Table 1". */
	name: string;
	title: string;
	columns: Column[];
}

interface Line {
	text: string;
	start: number;
}

/** A run of lines between blank ones, its words and its numbers told apart. */
interface Run {
	lines: Line[];
	words: Line[];
	numbers: { value: number; line: Line }[];
}

const NAME = /^(Table \d+)\b\.?/i;
const NUMBER = /^\d+(?:[/.]\d+)?$/;
const TOTAL = /^total$/i;
/** Rounding in each row may add up to this share of the total. */
const TOLERANCE = 0.0005;

/** All torn tables of a text, in order. A slash in a number is a decimal point. */
export function readTornTables(text: string, lineStarts: readonly number[]): TornTable[] {
	const lines = lineStarts.map((start, at): Line => ({
		text: text.slice(start, lineStarts[at + 1] ?? text.length).trim(),
		start
	}));
	const from = lines.findIndex(({ text: line }) => NAME.test(line) && line.length < 60);
	if (from < 0) return [];
	const builder = new TableBuilder();
	for (const run of runsOf(lines.slice(from))) builder.add(run);
	return builder.tables.filter(({ columns }) => columns.length > 0);
}

function runsOf(lines: readonly Line[]): Run[] {
	const runs: Run[] = [];
	let open: Line[] = [];
	for (const line of [...lines, { text: '', start: 0 }]) {
		if (line.text !== '') open.push(line);
		else if (open.length > 0) {
			const numbers = open
				.filter(({ text }) => NUMBER.test(text))
				.map((each) => ({ value: Number(each.text.replace('/', '.')), line: each }));
			runs.push({ lines: open, words: open.filter(({ text }) => !NUMBER.test(text)), numbers });
			open = [];
		}
	}
	return runs;
}

const spanOf = ({ start, text }: Line): Span => [start, start + text.length];
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;

interface Building extends TornTable {
	labels: string[];
	labelSpans: Span[];
}

class TableBuilder {
	readonly tables: Building[] = [];

	add(run: Run): void {
		const [first] = run.lines;
		const name = NAME.exec(first?.text ?? '')?.[1];
		if (name !== undefined)
			this.tables.push({ name, title: run.lines[1]?.text ?? '', labels: [], labelSpans: [], columns: [] });
		const table = this.tables.at(-1);
		if (!table) return;
		const rows = rowsOf(run);
		if (rows) {
			table.labels = rows.labels.map(({ text }) => text);
			table.labelSpans = rows.labels.map(spanOf);
			for (const column of rows.columns) this.#addColumn(table, column);
		} else if (name !== undefined && run.numbers.length === 0) {
			const at = run.lines.findIndex(({ text }) =>
				/^(?:country|state|region|description|member)$/i.test(text)
			);
			if (at >= 0) {
				table.labels = run.lines.slice(at + 1).map(({ text }) => text);
				table.labelSpans = run.lines.slice(at + 1).map(spanOf);
			}
		} else if (name === undefined) this.#addRun(run);
	}

	/** A column on its own belongs to the last table with as many rows. */
	#addRun(run: Run): void {
		const heading =
			run.words.length === 1 && run.lines[0] === run.words[0] ? (run.words[0]?.text ?? null) : null;
		if (run.words.length > (heading === null ? 0 : 1)) return;
		const [first, ...others] = run.numbers;
		if (!first) return;
		for (const hasYear of [true, false]) {
			const numbers = hasYear ? others : run.numbers;
			const table = this.tables.findLast(
				({ labels }) => labels.length > 2 && labels.length === numbers.length
			);
			if (!table || (hasYear && !isYear(first.value))) continue;
			this.#addColumn(table, {
				measure: heading,
				year: hasYear ? first.value : null,
				values: numbers.map(({ value }) => value),
				lines: numbers.map(({ line }) => line)
			});
			return;
		}
	}

	#addColumn(table: Building, { measure, year, values, lines }: RawColumn): void {
		const at = table.labels.findIndex((label) => TOTAL.test(label));
		const total = values[at];
		if (at < 2 || total === undefined) return;
		const cells = values.slice(0, at).map((value, row) => ({ label: table.labels[row] ?? '', value }));
		const sum = cells.reduce((all, { value }) => all + value, 0);
		const spans = lines.map(spanOf);
		const isProven = Math.abs(sum - total) <= TOLERANCE * total;
		const before = table.columns.at(-1);
		const repeats = table.columns.some(
			(column) => column.year === year && column.measure === before?.measure
		);
		const isOther = repeats || (before !== undefined && before.year === null && year !== null);
		const named = measure ?? (isOther ? null : (before?.measure ?? null));
		table.columns.push({ measure: named, year, cells, total, isProven, spans, labelSpans: table.labelSpans });
		// A heading that came late names the columns in front of it that had to be new.
		if (measure !== null)
			for (const column of table.columns) if (column.measure === null) column.measure = measure;
	}
}

interface RawColumn {
	measure: string | null;
	year: number | null;
	values: number[];
	lines: Line[];
}

/** Rows of a label and as many numbers each; above them the measure and the years of the columns. */
function rowsOf(run: Run): { labels: Line[]; columns: RawColumn[] } | null {
	const rows: { label: Line; numbers: Line[] }[] = [];
	for (const line of run.lines) {
		if (NUMBER.test(line.text)) rows.at(-1)?.numbers.push(line);
		else rows.push({ label: line, numbers: [] });
	}
	const head = rows.findIndex(
		({ numbers }) => numbers.length > 0 && numbers.every(({ text }) => isYear(Number(text)))
	);
	const width = rows[head]?.numbers.length ?? 0;
	const body = rows.slice(head + 1);
	if (head < 0 || body.length < 3 || body.some(({ numbers }) => numbers.length !== width)) return null;
	const measure = rows[head - 1]?.label.text ?? null;
	return {
		labels: body.map(({ label }) => label),
		columns: Array.from({ length: width }, (_, at) => {
			const lines = body.flatMap(({ numbers }) => numbers[at] ?? []);
			return {
				measure,
				year: Number(rows[head]?.numbers[at]?.text),
				values: lines.map(({ text }) => Number(text.replace('/', '.'))),
				lines
			};
		})
	};
}
