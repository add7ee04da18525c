/** Single cells of a table, only of the columns that an examiner asks: who joined when, who led, what the capital is. */
import type { AnnotatedDocument } from '../../annotate/annotate';
import { findDates } from '../../annotate/dates';
import { buildEntity } from '../../annotate/lexicon';
import { capital, full, printValue, when, whenAsk } from '../../compose/words';
import type { Value, Wording } from '../../types';
import { gridPassage, kindOf, soundRows, usualKind, type Grid, type Row } from './grid';
import { bodyOf, rowName } from './grid-names';
import type { Asked } from './pipes';

/** A table of hundreds of rows is a register and no lesson. */
const MAX_CELLS = 15;

interface Cell {
	cell: string;
	/** What the row is about, with its article. */
	who: string;
	grid: Grid;
	document: AnnotatedDocument;
	/** Other cells of the column, as wrong options. */
	others: { value: string; of: string }[];
}

type Reader = (cell: Cell) => { value: Value; wording: Wording } | null;

const readers: readonly (readonly [RegExp, Reader])[] = [
	[
		/^(?:accession|joined|date of (?:accession|admission|joining)|admission|member since|entry|year of accession|year joined|admitted)$/i,
		readJoined
	],
	[/^(?:took office|in office since|start of term|term began)$/i, readOffice],
	[/^capital(?: city)?$/i, (cell) => readNamed(cell, 'capital')],
	[/^(?:seat|headquarters|head office)$/i, (cell) => readNamed(cell, 'seat')],
	[
		/^(?:leader|president|secretary[- ]general|director|mayor|chair|chairman|chairperson|head|captain)$/i,
		readLeader
	],
	[
		/^(?:founded|established|year founded|foundation|year of foundation)$/i,
		(cell) => readDone(cell, 'founded')
	],
	[/^(?:opened|year opened|opening)$/i, (cell) => readDone(cell, 'opened')],
	[/^(?:completed|built|year built)$/i, (cell) => readDone(cell, 'completed')],
	[/^(?:date|held|dates)$/i, readHeldOn],
	[/^(?:host city|venue|city|location|place|host)$/i, readHeldIn]
];

/** The cells worth a question, of rows in which nothing has slipped. */
export function readCells(grid: Grid, document: AnnotatedDocument): Asked[] {
	const nameColumn = grid.header.cells.findIndex((_, column) => usualKind(grid, column) === 'name');
	if (nameColumn < 0) return [];
	const rows = soundRows(grid).filter(({ cells }) => kindOf(cells[nameColumn] ?? '') === 'name');
	const isOnce = (row: Row) =>
		grid.rows.filter(({ cells }) => cells.includes(row.cells[nameColumn] ?? '')).length === 1;
	const single = grid.header.cells.flatMap((header, column) => {
		const read = readers.find(([pattern]) => pattern.test(header.trim()))?.[1];
		if (!read || column === nameColumn) return [];
		return rows
			.filter(isOnce)
			.slice(0, MAX_CELLS)
			.flatMap((row): Asked[] => {
				const asked = read({
					cell: row.cells[column] ?? '',
					who: rowName(row.cells[nameColumn] ?? '', document),
					grid,
					document,
					others: rows
						.filter((other) => other !== row)
						.map(({ cells }) => ({ value: cells[column] ?? '', of: cells[nameColumn] ?? '' }))
				});
				return asked ? [{ ...asked, evidence: [gridPassage(document.document, grid, row)] }] : [];
			});
	});
	return [...single, ...readOrder(grid, { rows, nameColumn, document })];
}

const dateOf = (cell: string) => (kindOf(cell) === 'date' ? findDates(cell)[0]?.date : undefined);

/** Dates of the other rows stand by themselves among the facts of the table, and are found there. */
function dated(cell: string, asks: (wh: string) => string[], says: (on: string) => string) {
	const date = dateOf(cell);
	if (!date) return null;
	return {
		value: { kind: 'date' as const, date },
		wording: {
			asks: asks(whenAsk(date)),
			statement: (other: Value) => (other.kind === 'date' ? capital(says(when(other.date))) : null)
		}
	};
}

function readJoined({ cell, who, grid, document }: Cell) {
	const owner = bodyOf(document);
	if (!owner) return null;
	const as = /observer/i.test(`${grid.section} ${grid.caption}`) ? ' as an observer' : '';
	const body = full(owner);
	return dated(
		cell,
		(wh) => [`${wh} did ${who} join ${body}${as}?`, `When did ${who} join ${body}${as}?`],
		(on) => `${who} joined ${body}${as} ${on}.`
	);
}

/** Of offices that one person holds at a time. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
	[/secretar(?:y|ies)[- ]?general|general secretar/i, 'Secretary General'],
	[/executive secretar/i, 'Executive Secretary'],
	[/directors?[- ]general/i, 'Director-General'],
	[/chairm[ae]n|chairpersons?/i, 'chairman'],
	[/presidents/i, 'president'],
	[/prime ministers/i, 'prime minister'],
	[/directors/i, 'director']
];

const officeOf = ({ section, caption }: Grid) =>
	OFFICES.find(([pattern]) => pattern.test(`${section} ${caption}`))?.[1];

function readOffice({ cell, who, grid, document }: Cell) {
	const owner = bodyOf(document);
	const office = officeOf(grid);
	if (!owner || office === undefined) return null;
	const as = `as ${office} of ${full(owner)}`;
	return dated(
		cell,
		(wh) => [`${wh} did ${who} take office ${as}?`, `When did ${who} take office ${as}?`],
		(on) => `${who} took office ${as} ${on}.`
	);
}

/** Names of one column as options: of other rows, and no name twice. */
const namesBeside = ({ cell, others }: Cell, build: (name: string) => Value, of: string) =>
	others
		.filter(
			({ value }, at) =>
				value !== cell &&
				kindOf(value) === 'name' &&
				others.findIndex((other) => other.value === value) === at
		)
		.map((other) => ({ value: build(other.value), why: `${other.value} is ${of} ${other.of}.` }));

const isShortName = (cell: string) => /^\p{Lu}[\p{L}.’' -]*$/u.test(cell) && cell.split(' ').length <= 4;

function readNamed(cell: Cell, thing: string) {
	if (!isShortName(cell.cell)) return null;
	const city = (name: string): Value => ({
		kind: 'entity',
		entity: cell.document.lexicon.get(name)?.entity ?? buildEntity('city', name)
	});
	return {
		value: city(cell.cell),
		wording: {
			asks: [`What is the ${thing} of ${cell.who}?`, `Which place is the ${thing} of ${cell.who}?`],
			options: namesBeside(cell, city, `the ${thing} of`),
			statement: (other: Value) => `The ${thing} of ${cell.who} is ${printValue(other)}.`
		}
	};
}

function readLeader(cell: Cell) {
	if (!isShortName(cell.cell) || !cell.cell.includes(' ')) return null;
	const header =
		cell.grid.header.cells.find((_, column) =>
			cell.grid.rows.some(({ cells }) => cells[column] === cell.cell)
		) ?? '';
	const office = header.toLowerCase();
	const person = (name: string): Value => ({ kind: 'entity', entity: buildEntity('person', name) });
	return {
		value: person(cell.cell),
		wording: {
			asks: [`Who is named as the ${office} of ${cell.who}?`],
			options: namesBeside(cell, person, `named as the ${office} of`),
			statement: (other: Value) => `${printValue(other)} is named as the ${office} of ${cell.who}.`
		}
	};
}

const readDone = ({ cell, who }: Cell, done: string) =>
	dated(
		cell,
		(wh) => [`${wh} was ${who} ${done}?`, `When was ${who} ${done}?`],
		(on) => `${who} was ${done} ${on}.`
	);

const EVENT =
	/\b(?:summit|conference|meeting|congress|games|olympiad|festival|exhibition|session|championship|fair|regatta)\b/i;
const isEvent = ({ who, grid }: Cell) => EVENT.test(who) && !/\d{4}$/.test(grid.section);
const withThe = (name: string) => (/^the /i.test(name) ? name : `the ${name}`);

function readHeldOn(cell: Cell) {
	if (!isEvent(cell)) return null;
	const event = withThe(cell.who);
	return dated(
		cell.cell,
		(wh) => [`${wh} was ${event} held?`, `When was ${event} held?`],
		(on) => `${event} was held ${on}.`
	);
}

function readHeldIn(cell: Cell) {
	if (!isEvent(cell) || !isShortName(cell.cell)) return null;
	const event = withThe(cell.who);
	const place = (name: string): Value => ({
		kind: 'entity',
		entity: cell.document.lexicon.get(name)?.entity ?? buildEntity('city', name)
	});
	return {
		value: place(cell.cell),
		wording: {
			asks: [`Where was ${event} held?`, `Which place hosted ${event}?`],
			options: namesBeside(cell, place, 'the place of'),
			statement: (other: Value) => `${capital(event)} was held in ${printValue(other)}.`
		}
	};
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** "1 | Ana Ruiz" under a list of holders of an office: who was the first. */
function readOrder(
	grid: Grid,
	{ rows, nameColumn, document }: { rows: readonly Row[]; nameColumn: number; document: AnnotatedDocument }
): Asked[] {
	const owner = bodyOf(document);
	const office = officeOf(grid);
	const isNumbered = /^(?:no\.?|#|nr\.?)$/i.test(grid.header.cells[0] ?? '');
	if (!owner || office === undefined || !isNumbered || nameColumn !== 1) return [];
	const person = (name: string): Value => ({ kind: 'entity', entity: buildEntity('person', name) });
	const names = rows.map(({ cells }) => cells[nameColumn] ?? '');
	return rows.flatMap((row, at): Asked[] => {
		const name = names[at] ?? '';
		const ordinal = ORDINALS[Number(row.cells[0]) - 1];
		if (ordinal === undefined || Number(row.cells[0]) !== at + 1 || !isShortName(name)) return [];
		return [
			{
				value: person(name),
				wording: {
					asks: [`Who was the ${ordinal} ${office} of ${full(owner)}?`],
					options: [...new Set(names)]
						.filter((other) => other !== name && isShortName(other))
						.map((other) => ({ value: person(other), why: `The list gives ${name} here.` })),
					statement: (other: Value) => `${printValue(other)} was the ${ordinal} ${office} of ${full(owner)}.`
				},
				evidence: [gridPassage(document.document, grid, row)]
			}
		];
	});
}
