/** What a proven column is asked: who is first and last, what the whole is, who has grown most. Single cells are not worth it. */
import type { AnnotatedDocument } from '../../annotate/annotate';
import { lineAt } from '../../clean/document';
import type { Entity, Fact, Passage, Span, Value } from '../../types';
import { claim, claimRelation } from '../claim';
import { buildFact } from '../engine';
import { readTornTables, type Column, type TornTable } from './torn';

export const tornRelation = claimRelation('table', 'Tables', []);

/** Facts of the proven columns of all torn tables. */
export function extractTornTables(document: AnnotatedDocument): Fact[] {
	const { paper, lineStarts } = document.document;
	return readTornTables(paper.text, lineStarts).flatMap((table) => readTable(table, document));
}

function readTable(table: TornTable, document: AnnotatedDocument): Fact[] {
	const proven = table.columns.filter(({ isProven, measure }) => isProven && measure !== null);
	const unit = /\(\$ ?billions?\)/i.test(textAround(table, document)) ? 'billion dollars' : null;
	const place = { table, document, unit };
	return [...new Set(proven.map(({ measure }) => measure))].flatMap((measure) => {
		const columns = proven
			.filter((column) => column.measure === measure)
			.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
		const last = columns.at(-1);
		const ends = columns.length > 1 ? [columns[0], last] : [last];
		return [
			...(last ? readExtremes(last, place) : []),
			...ends.flatMap((column) => (column ? readTotal(column, place) : [])),
			...readGrowth(columns, place)
		];
	});
}

interface Place {
	table: TornTable;
	document: AnnotatedDocument;
	/** Of money; null where the table gives none. */
	unit: string | null;
}

/** The lines under a table's name, where its unit stands. */
function textAround({ name }: TornTable, { document }: AnnotatedDocument): string {
	const at = document.paper.text.indexOf(`${name}.`);
	return at < 0 ? '' : document.paper.text.slice(at, at + 120);
}

const inYear = ({ year }: Column) => (year === null ? '' : ` in ${year}`);
const nameOf = ({ measure }: Column) => (measure ?? '').toLowerCase();

function stateOf(label: string, { document }: Place): Entity | null {
	const named = document.lexicon.get(label)?.entity;
	return named?.kind === 'country' ? named : null;
}

function passage({ document, table }: Place, columns: readonly Column[]): Passage[] {
	const { text } = document.document.paper;
	return columns.map(({ spans, labelSpans }): Passage => {
		const chars = joinSpans([...labelSpans, ...spans], text);
		const first = chars[0]?.[0] ?? 0;
		const last = chars.at(-1)?.[1] ?? first + 1;
		return {
			paper: document.document.paper.id,
			section: table.name,
			lines: [lineAt(document.document.lineStarts, first), lineAt(document.document.lineStarts, last - 1)],
			chars,
			rule: 'tables/proven-column',
			fromNote: false,
			sentence: chars.map(([start, end]) => text.slice(start, end)).join(' ')
		};
	});
}

/** Spans in the order of the text; those on neighbouring lines are one. */
function joinSpans(spans: readonly Span[], text: string): Span[] {
	const joined: [number, number][] = [];
	for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
		const last = joined.at(-1);
		if (last && text.slice(last[1], start).trim() === '') last[1] = end;
		else joined.push([start, end]);
	}
	return joined;
}

const entity = (value: Entity): Value => ({ kind: 'entity', entity: value });

/** The other rows as wrong options, nearest first. */
function optionsOf(rows: readonly { label: string; why: string }[], key: Entity, place: Place) {
	return rows.flatMap(({ label, why }) => {
		const state = stateOf(label, place);
		return state && state.id !== key.id ? [{ value: entity(state), why: `${label} ${why}.` }] : [];
	});
}

/** The first and the last, where nobody shares the place. */
function readExtremes(column: Column, place: Place): Fact[] {
	const sorted = column.cells.toSorted((a, b) => b.value - a.value);
	const [first, second] = sorted;
	const last = sorted.at(-1);
	const beforeLast = sorted.at(-2);
	const found: Fact[] = [];
	const say = (label: string, degree: 'largest' | 'smallest') => {
		const state = stateOf(label, place);
		if (!state) return;
		const what = `the ${degree} ${nameOf(column)}${inYear(column)}`;
		const nearest = degree === 'largest' ? sorted : sorted.toReversed();
		found.push(
			buildFact(
				claim('table', {
					about: `${what} in ${place.table.name}`,
					value: entity(state),
					asks: [
						`Which state of ${place.table.name} had ${what}?`,
						`To which state does ${place.table.name} give the ${degree} ${nameOf(column)}${column.year === null ? '' : ` for ${column.year}`}?`
					],
					says: `{} had ${what} of all states in ${place.table.name}.`,
					options: optionsOf(
						nearest.map((cell) => ({ label: cell.label, why: `stands at ${cell.value} in that column` })),
						state,
						place
					),
					isClaim: true
				}),
				passage(place, [column])
			)
		);
	};
	if (first && second && first.value > second.value) say(first.label, 'largest');
	if (last && beforeLast && last.value < beforeLast.value) say(last.label, 'smallest');
	return found;
}

/** The total, where the unit is known. */
function readTotal(column: Column, place: Place): Fact[] {
	if (place.unit === null || column.year === null) return [];
	const what = `the ${nameOf(column)} of the states of ${place.table.name}${inYear(column)}`;
	return [
		buildFact(
			claim('table', {
				about: `total of ${what}`,
				value: { kind: 'number', number: { amount: column.total, unit: place.unit, bound: 'exact' } },
				asks: [`To how much do ${what} add up?`, `What is the total of ${what}?`],
				says: `${what} add up to {}.`,
				kind: 'table-total',
				isClaim: true
			}),
			passage(place, [column])
		)
	];
}

/** Who grew most between the first and the last proven year of a measure. */
function readGrowth(columns: readonly Column[], place: Place): Fact[] {
	const dated = columns.filter(({ year }) => year !== null);
	const [first] = dated;
	const last = dated.at(-1);
	if (!first || !last || first.year === last.year) return [];
	const growth = first.cells
		.map(({ label, value }, row) => ({ label, factor: (last.cells[row]?.value ?? 0) / value }))
		.sort((a, b) => b.factor - a.factor);
	const [most, next] = growth;
	const state = most && next && most.factor > next.factor * 1.02 ? stateOf(most.label, place) : null;
	if (!state) return [];
	const span = `between ${first.year} and ${last.year}`;
	return [
		buildFact(
			claim('table', {
				about: `fastest growth of ${nameOf(first)} ${span} in ${place.table.name}`,
				value: entity(state),
				asks: [
					`By the figures of ${place.table.name}, for which state did ${nameOf(first)} grow by the largest factor ${span}?`,
					`The ${nameOf(first)} of which state multiplied most ${span}, by the figures of ${place.table.name}?`
				],
				says: `By the figures of ${place.table.name}, ${nameOf(first)} grew by the largest factor ${span} for {}.`,
				options: optionsOf(
					growth.map((row) => ({
						label: row.label,
						why: `stands at ${row.factor.toFixed(1)} times the figure of ${first.year}`
					})),
					state,
					place
				),
				isClaim: true
			}),
			passage(place, [first, last])
		)
	];
}
