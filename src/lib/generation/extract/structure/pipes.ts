/** Facts of tables written with pipes: who is first and last in a column, what it adds up to, and the cells that matter. */
import type { AnnotatedDocument } from '../../annotate/annotate';
import { buildEntity } from '../../annotate/lexicon';
import { countName, printValue } from '../../compose/words';
import type { Fact, Passage, Value, Wording } from '../../types';
import { buildFact } from '../engine';
import type { Relation } from '../rule';
import { figuresOf, gridPassage, isProven, kindOf, readGrids, totalOf, usualKind, type Grid } from './grid';
import { readCells } from './grid-cells';
import { measureOf, rowValue, titleOf, type Measure } from './grid-names';

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

/** A question on a table, before it is a fact. */
export interface Asked {
	value: Value;
	wording: Wording;
	evidence: Passage[];
}

export function extractPipeTables(document: AnnotatedDocument): Fact[] {
	const facts = new Map<string, Fact>();
	for (const grid of readGrids(document.document))
		for (const { value, wording, evidence } of [
			...readCells(grid, document),
			...readColumns(grid, document)
		]) {
			const fact = buildFact(
				{ relation: 'tabled', subject: buildEntity('topic', wording.asks[0] ?? ''), value, wording },
				evidence
			);
			if (!facts.has(fact.id)) facts.set(fact.id, fact);
		}
	return [...facts.values()];
}

/** Fewer rows are no ranking. */
const MIN_ROWS = 3;
/** From here on the second and the last place are no guess. */
const LONG = 5;

interface Ranked {
	name: string;
	figure: number;
}

interface Column {
	grid: Grid;
	document: AnnotatedDocument;
	title: string;
	/** What a row is: "country", "lake". */
	noun: string;
	measure: Measure;
	/** Highest first. */
	rows: Ranked[];
	total: number | null;
}

function readColumns(grid: Grid, document: AnnotatedDocument): Asked[] {
	const nameColumn = grid.header.cells.findIndex((_, column) => usualKind(grid, column) === 'name');
	const title = titleOf(grid, document);
	const noun = rowNoun(grid.header.cells[nameColumn] ?? '');
	const names = grid.rows.map(({ cells }) => cells[nameColumn] ?? '');
	const isList =
		new Set(names).size === names.length &&
		names.every((name) => kindOf(name) === 'name') &&
		names.length >= MIN_ROWS;
	if (nameColumn < 0 || title === null || noun === null || !isList) return [];
	return grid.header.cells.flatMap((header, at) => {
		const figures = at === nameColumn ? null : figuresOf(grid, at);
		const measure = measureOf(header);
		if (!figures || !measure) return [];
		const rows = figures
			.map((figure, row) => ({ name: names[row] ?? '', figure }))
			.sort((a, b) => b.figure - a.figure);
		const column = {
			grid,
			document,
			title,
			noun,
			measure,
			rows,
			total: isProven(grid, at) ? totalOf(grid, at) : null
		};
		return [...readExtremes(column), ...readTotal(column), ...readSecond(column)];
	});
}

/** "country" of "Country", "member state" of "Member state"; a heading that says nothing of its rows gives none. */
function rowNoun(header: string): string | null {
	const noun = header
		.toLowerCase()
		.replace(/\s*\([^)]*\)/g, '')
		.trim();
	if (/^(?:name|item|entry|title|description|no\.?|#|)$/.test(noun) || !/^\p{L}[\p{L} -]*$/u.test(noun))
		return null;
	return noun.split(' ').length <= 3 && !/[^s]s$/.test(noun) ? noun : null;
}

function readExtremes(column: Column): Asked[] {
	const { rows, measure } = column;
	const [first, second] = rows;
	const last = rows.at(-1);
	const next = rows.at(-2);
	return [
		...(first && second && first.figure > second.figure ? [ranked(column, first, measure.most)] : []),
		...(rows.length >= LONG && last && next && last.figure < next.figure
			? [ranked(column, last, measure.least)]
			: [])
	];
}

function readSecond(column: Column): Asked[] {
	const { rows, measure } = column;
	const [first, second, third] = rows;
	const isClear = first && second && third && first.figure > second.figure && second.figure > third.figure;
	return isClear && rows.length > MIN_ROWS + 1
		? [ranked(column, second, measure.most.replace(/^the /, 'the second '))]
		: [];
}

function ranked({ grid, document, title, noun, rows, measure }: Column, row: Ranked, degree: string): Asked {
	const value = rowValue(row.name, document);
	const has = measure.year === '' ? 'has' : 'had';
	const source = `According to ${title}`;
	return {
		value,
		wording: {
			asks: [`${source}, which ${noun} ${has} ${degree}${measure.year}?`],
			kind: `table-${noun}`,
			options: rows
				.toSorted((a, b) => Math.abs(a.figure - row.figure) - Math.abs(b.figure - row.figure))
				.filter(({ name }) => name !== row.name)
				.map((other) => ({
					value: rowValue(other.name, document),
					why: `The table puts ${other.name} ${other.figure > row.figure ? 'above' : 'below'} ${row.name}.`
				})),
			statement: (other) => `${source}, ${printValue(other)} ${has} ${degree}${measure.year}.`
		},
		evidence: [gridPassage(document.document, grid, null)]
	};
}

/** What all rows have together, where the table says it and the rows bear it out. */
function readTotal({ grid, document, title, noun, measure, total, rows }: Column): Asked[] {
	if (total === null || !grid.total || /per |rate|index|share|average/.test(measure.noun)) return [];
	const unit = /^(?:km2?|m|ha|%)$/.test(measure.unit) ? measure.unit : '';
	if (unit === '' && measure.unit !== '') return [];
	const all = `all ${countName(rows.length)} ${pluralOf(noun)}`;
	const is = measure.year === '' ? 'is' : 'was';
	const fill = (text: string) => `According to ${title}, ${text}`;
	return [
		{
			value: { kind: 'number', number: { amount: total, unit, bound: 'exact' } },
			wording: {
				asks: [
					fill(`what ${is} the total ${measure.noun} of ${all}${measure.year}?`),
					fill(`to what do the ${measure.noun} figures of ${all} add up${measure.year}?`)
				],
				statement: (other) =>
					fill(`the total ${measure.noun} of ${all}${measure.year} ${is} ${printValue(other)}.`)
			},
			evidence: [gridPassage(document.document, grid, null)]
		}
	];
}

const pluralOf = (noun: string) =>
	/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
