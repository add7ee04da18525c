/** Facts of tables written with pipes: one subject a row, one attribute a column. Rows that do not fit their header are not read. */
import type { AnnotatedDocument } from '../../annotate/annotate';
import { findDates } from '../../annotate/dates';
import { buildEntity } from '../../annotate/lexicon';
import { full, printValue } from '../../compose/words';
import type { Fact, Passage, Value } from '../../types';
import { buildFact } from '../engine';
import type { Relation } from '../rule';

export const tableRelation: Relation = {
	name: 'tabled',
	topic: 'Tables',
	isFunctional: false,
	rules: [],
	wording: ({ wording }) => {
		if (!wording) throw new TypeError('a fact of a table brings its own wording');
		return wording;
	}
};

interface Row {
	cells: string[];
	start: number;
	end: number;
	line: number;
}

interface Table {
	section: string;
	header: string[];
	rows: Row[];
}

const SEPARATOR = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/;

export function extractPipeTables(document: AnnotatedDocument): Fact[] {
	return readTables(document).flatMap((table) => readTable(table, document));
}

function readTables({ document }: AnnotatedDocument): Table[] {
	const { text } = document.paper;
	const tables: Table[] = [];
	let section = '';
	let table: Table | null = null;
	let before: Row | null = null;
	for (const [at, start] of document.lineStarts.entries()) {
		const content = text.slice(start, document.lineStarts[at + 1] ?? text.length).trimEnd();
		const heading = /^#{1,6}\s*(.+?)\s*#*$/.exec(content)?.[1];
		if (heading !== undefined) section = heading.replace(/[*_]/g, '');
		if (SEPARATOR.test(content) && before) {
			table = { section, header: before.cells, rows: [] };
			tables.push(table);
		} else if (content.includes('|')) {
			const row = { cells: cellsOf(content), start, end: start + content.length, line: at + 1 };
			if (table) table.rows.push(row);
			before = row;
		} else table = null;
	}
	return tables;
}

const cellsOf = (line: string) =>
	line
		.replace(/^\s*\|/, '')
		.replace(/\|\s*$/, '')
		.split('|')
		.map((cell) =>
			cell
				.replace(/[*_\\]/g, '')
				.replace(/\[[^\]]*\]/g, '')
				.trim()
		);

type CellKind = 'number' | 'date' | 'name' | 'empty';

function kindOf(cell: string): CellKind {
	if (cell === '' || /^[-–—?]+$/.test(cell)) return 'empty';
	const date = findDates(cell)[0];
	if (date && date.end - date.start >= cell.length - 2) return 'date';
	return /^[$€£]?[\d][\d,. ]*\s*(?:%|million|billion|trillion)?$/.test(cell) ? 'number' : 'name';
}

/** The kind of most cells of a column; a cell of another kind has slipped out of its place. */
function usualKind(table: Table, column: number): CellKind {
	const counts = new Map<CellKind, number>();
	for (const { cells } of table.rows.filter((row) => row.cells.length === table.header.length)) {
		const kind = kindOf(cells[column] ?? '');
		if (kind !== 'empty') counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'empty';
}

function readTable(table: Table, document: AnnotatedDocument): Fact[] {
	const nameColumn = table.header.findIndex((_, column) => usualKind(table, column) === 'name');
	const body = document.about?.name ?? null;
	if (nameColumn < 0 || body === null) return [];
	const rows = table.rows.filter(
		({ cells }) => cells.length === table.header.length && kindOf(cells[nameColumn] ?? '') === 'name'
	);
	return rows.flatMap((row) =>
		table.header.flatMap((header, column) => {
			const cell = row.cells[column] ?? '';
			const wanted = JOINED.test(header) ? 'date' : usualKind(table, column);
			if (column === nameColumn || kindOf(cell) !== wanted) return [];
			return readCell({ header, cell, name: row.cells[nameColumn] ?? '' }, { row, table, body, document });
		})
	);
}

interface Place {
	row: Row;
	table: Table;
	body: string;
	document: AnnotatedDocument;
}

const JOINED =
	/^(?:accession|joined|date of (?:accession|admission|joining)|admission|member since|entry|year of accession)$/i;
const TOOK_OFFICE = /^(?:took office|in office since|start of term)$/i;
/** Of offices that one person holds once. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
	[/secretar(?:y|ies)[- ]?general|general secretar/i, 'Secretary General'],
	[/executive secretar/i, 'Executive Secretary'],
	[/directors?[- ]general/i, 'Director-General']
];

function readCell(
	{ header, cell, name }: { header: string; cell: string; name: string },
	place: Place
): Fact[] {
	const date = findDates(cell)[0]?.date;
	if (!date) return [];
	const known = place.document.lexicon.get(name)?.entity;
	const who = known ? full(known) : name;
	const named = place.document.lexicon.get(place.body)?.entity;
	const body = named ? full(named) : `the ${place.body}`;
	const wh =
		date.day !== undefined
			? 'On which date'
			: date.month !== undefined
				? 'In which month and year'
				: 'In which year';
	const isOnce = place.table.rows.filter(({ cells }) => cells.includes(name)).length === 1;
	const office =
		TOOK_OFFICE.test(header) && isOnce
			? OFFICES.find(([pattern]) => pattern.test(place.table.section))?.[1]
			: undefined;
	const as = /observer/i.test(place.table.section) ? ' as an observer' : '';
	const deed = JOINED.test(header)
		? [`join ${body}${as}`, `joined ${body}${as}`]
		: office
			? [`take office as ${office} of ${body}`, `took office as ${office} of ${body}`]
			: null;
	if (deed === null) return [];
	const [base, past] = deed;
	const ask = `${wh} did ${who} ${base}?`;
	const value: Value = { kind: 'date', date };
	const passage: Passage = {
		paper: place.document.document.paper.id,
		section: place.table.section,
		lines: [place.row.line, place.row.line],
		chars: [[place.row.start, place.row.end]],
		rule: 'structure/table',
		fromNote: false,
		sentence: place.row.cells.join(' | ')
	};
	const says = `${who} ${past}`;
	return [
		buildFact(
			{
				relation: 'tabled',
				subject: buildEntity('topic', ask),
				value,
				wording: {
					asks: [ask, ask.replace(wh, 'When')],
					statement: (other) =>
						`${says.charAt(0).toUpperCase()}${says.slice(1)} ${date.day === undefined ? 'in' : 'on'} ${printValue(other)}.`
				}
			},
			[passage]
		)
	];
}
