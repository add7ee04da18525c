/** Tables torn into runs, of our own making. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate/annotate';
import { cleanPaper } from '../../clean/document';
import { printValue } from '../../compose/words';
import { extractTornTables } from './extremes';
import { readTornTables } from './torn';

const TORN = `Some words about ships and lakes stand here.

Table 1.
Sales and purchases of the lake states
($ billions)
Sales
Description
2001
2008
Peru
10/5
30
Chile
20
41/5
Laos
2
3
Total
32/5
74/5

2001
7
9/5
1/5
18

Table 2.
Area of the lake states
Country
Peru
Chile
Laos
Cuba
Total

Purchases
2008
8
12
5
25

2012
8
12
5
26
`;

const starts = (text: string) => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)].slice(0, -1);

describe('torn tables', () => {
	const [first] = readTornTables(TORN, starts(TORN));

	it('are put together by the length of their columns, with a heading that came late', () => {
		expect(first?.columns.map(({ measure, year, isProven }) => [measure, year, isProven])).toEqual([
			['Sales', 2001, true],
			['Sales', 2008, true],
			['Purchases', 2001, true],
			['Purchases', 2008, true],
			['Purchases', 2012, false]
		]);
		expect(first?.columns[0]?.cells).toEqual([
			{ label: 'Peru', value: 10.5 },
			{ label: 'Chile', value: 20 },
			{ label: 'Laos', value: 2 }
		]);
	});

	it('keep the place of every figure', () => {
		for (const column of first?.columns ?? [])
			expect(column.spans.map(([start, end]) => Number(TORN.slice(start, end).replace('/', '.')))).toEqual([
				...column.cells.map(({ value }) => value),
				column.total
			]);
	});

	it('ask nothing of a column that does not add up to its total', () => {
		const wrong = TORN.replace(/^(?:32\/5|74\/5|18|25|26)$/gm, '999');
		const facts = extractTornTables(annotate(cleanPaper({ id: 'own', text: wrong, sha256: '0'.repeat(64) })));
		expect(facts.map(({ wording }) => wording?.asks[0] ?? '')).toEqual([]);
	});

	it('ask for the first, the last, the whole and the fastest', () => {
		const facts = extractTornTables(annotate(cleanPaper({ id: 'own', text: TORN, sha256: '0'.repeat(64) })));
		expect(facts.map(({ wording, value }) => `${wording?.asks[0] ?? ''} ${printValue(value)}`)).toEqual(
			expect.arrayContaining([
				'Which state of Table 1 had the largest sales in 2008? Chile',
				'Which state of Table 1 had the smallest sales in 2008? Laos',
				'To how much do the sales of the states of Table 1 in 2008 add up? 74.5 billion dollars',
				'By the figures of Table 1, for which state did sales grow by the largest factor between 2001 and 2008? Peru'
			])
		);
	});
});
