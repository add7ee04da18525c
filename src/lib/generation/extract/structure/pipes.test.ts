/** Pipe tables of our own: slipped rows, totals that prove them, rankings and single cells. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate/annotate';
import { cleanPaper } from '../../clean/document';
import { printValue } from '../../compose/words';
import { figuresOf, isProven, readGrids } from './grid';
import { extractPipeTables } from './pipes';

const read = (text: string, meta = {}) => {
	const document = cleanPaper({ id: 'own', text, sha256: '0'.repeat(64), meta });
	return { document, facts: extractPipeTables(annotate(document)) };
};
const asked = (text: string, meta = {}) =>
	read(text, meta).facts.map(({ wording, value }) => `${wording?.asks[0] ?? ''} ${printValue(value)}`);

const LAKES = `# Northern lakes

| Lake | Depth (m) | Area (km2) | Opened |
|------|-----------|------------|--------|
| Orrin | 120 | 40 | 1901 |
| Tamsel | 85 | 310 | 1888 |
| Wick | 190 | 75 | 1912 |
| Brae | 60 | 20 | 1899 |
| Sill | 33 | 55 | 1920 |
`;

const SLIPPED = `# Harbours

Harbour | Joined | Boats | Visitors
---|---|---|---
Alder | Founder | 120 | 4,000
Birch | 310 | 9,000
Cedar | 1988 | 90 | 2,500
Total | | 520 | 15,500
`;

describe('pipe tables', () => {
	it('are asked who is first, second and last, with the other rows as options', () => {
		expect(asked(LAKES)).toEqual(
			expect.arrayContaining([
				'According to the table of Northern lakes, which lake has the greatest depth? Wick',
				'According to the table of Northern lakes, which lake has the smallest depth? Sill',
				'According to the table of Northern lakes, which lake has the second largest area? Wick',
				'In which year was Tamsel opened? 1888'
			])
		);
		const fact = read(LAKES).facts.find(({ wording }) => wording?.asks[0]?.includes('greatest depth'));
		expect(fact?.wording?.options?.map(({ value }) => printValue(value))).toEqual([
			'Orrin',
			'Tamsel',
			'Brae',
			'Sill'
		]);
	});

	it('ask no ranking where two rows share the place', () => {
		expect(asked(LAKES.replace('| 120 |', '| 190 |')).join()).not.toContain('greatest depth');
	});

	it('believe a slipped row only where the column then adds up to its total', () => {
		const [grid] = readGrids(read(SLIPPED).document);
		expect(grid && [figuresOf(grid, 2), isProven(grid, 2)]).toEqual([[120, 310, 90], true]);
		expect(asked(SLIPPED).join()).toContain('which harbour has the most boats? Birch');
		const wrong = SLIPPED.replace('| 520 |', '| 530 |');
		expect(asked(wrong).join()).not.toContain('the most boats');
		expect(asked(wrong).join()).toContain('which harbour has the most visitors? Birch');
	});

	it('ask no single cell of a slipped row', () => {
		const body = { topic: 'Harbour Union' };
		expect(asked(SLIPPED, body)).toContain('In which year did Cedar join the Harbour Union? 1988');
		expect(asked(SLIPPED, body).join()).not.toContain('did Birch join');
	});

	it('say the year of a column', () => {
		const dated = LAKES.replace('Depth (m)', 'Depth in 2011 (m)');
		expect(asked(dated)).toContain(
			'According to the table of Northern lakes, which lake had the greatest depth in 2011? Wick'
		);
	});

	it('leave out columns that rank nothing, and rows that are no names', () => {
		const text = '# Rooms\n\nNo. | Page\n---|---\n1 | 20\n2 | 40\n3 | 60\n';
		expect(asked(text)).toEqual([]);
	});

	it('keep their place in the paper', () => {
		const { document, facts } = read(LAKES);
		for (const { evidence } of facts)
			for (const { chars, lines } of evidence) {
				expect(chars.map(([start, end]) => document.paper.text.slice(start, end)).join()).toMatch(
					/^\| .* \|$/s
				);
				expect(lines[0]).toBeGreaterThanOrEqual(3);
			}
	});
});
