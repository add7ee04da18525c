/** Labelled lines, pipe tables and announced lists of our own. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate/annotate';
import { cleanPaper } from '../../clean/document';
import { printValue } from '../../compose/words';
import type { Fact } from '../../types';
import { extractLabels } from './labels';
import { extractLists } from './lists';
import { extractPipeTables } from './pipes';

const annotated = (text: string, meta = {}) =>
	annotate(cleanPaper({ id: 'own', text, sha256: '0'.repeat(64), meta }));
const said = (facts: readonly Fact[]) =>
	facts.map(({ wording, value }) => `${wording?.asks[0] ?? ''} ${printValue(value)}`);

describe('labelled lines', () => {
	const text =
		'# Peru\n\nCapital: Lima\n\nLand boundaries: 7,461 km total; Chile 168 km, Ecuador 1,529 km\n\nIndependence: 28 July 1821 (from Spain)\n\nPopulation: 21,905,605 (July 1990), growth rate 2.1%\n\nComparative size: slightly smaller than a large lake\n';

	it('are asked of the thing that the heading names', () => {
		expect(said(extractLabels(annotated(text)))).toEqual(
			expect.arrayContaining([
				'Which city is the capital of Peru? Lima',
				'Which countries border Peru? Chile and Ecuador',
				'On which date did Peru become independent? 28 July 1821',
				'From which country did Peru become independent? Spain',
				'In July 1990, how many people lived in Peru? 21,905,605'
			])
		);
	});

	it('keep their place in the paper', () => {
		for (const { evidence } of extractLabels(annotated(text)))
			for (const { chars, sentence } of evidence)
				expect(chars.map(([start, end]) => text.slice(start, end)).join(' ')).toBe(sentence);
	});

	it('are left alone where the label is not known', () => {
		expect(said(extractLabels(annotated(text))).join()).not.toContain('Comparative');
	});
});

describe('pipe tables', () => {
	const table =
		'# Members\n\nState | Accession | Population\n---|---|---\nPeru | 1951 | 21,905,605\nChile | 13,082,842\nEcuador | 1960 | 10,506,668\n';

	it('give the rows that fit their header, and none that has slipped', () => {
		const meta = { topic: 'Organization of Turkic States' };
		expect(said(extractPipeTables(annotated(table, meta)))).toEqual([
			'In which year did Peru join the Organization of Turkic States (OTS)? 1951',
			'In which year did Ecuador join the Organization of Turkic States (OTS)? 1960'
		]);
	});
});

describe('announced lists', () => {
	it('are asked where they say whose they are', () => {
		const text =
			'# Lakes\n\nThe main organs of the Lake Rescue Council are:\n\n- the Assembly of Boats;\n- the Harbour Office;\n- the Court of Pilots.\n';
		expect(said(extractLists(annotated(text)))).toEqual([
			'What are the main organs of the Lake Rescue Council? the Assembly of Boats, the Harbour Office and the Court of Pilots'
		]);
	});

	it('are left alone where the items are whole sentences', () => {
		const text =
			'# Lakes\n\nThe main organs of the Lake Rescue Council are:\n\n- the Assembly meets every year in the town that last won the race of the boats;\n- it is quiet.\n';
		expect(extractLists(annotated(text))).toEqual([]);
	});
});
