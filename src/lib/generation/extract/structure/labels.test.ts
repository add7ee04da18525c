/** Labelled lines and short bullets of our own, one difficulty each. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate/annotate';
import { cleanPaper } from '../../clean/document';
import { printValue } from '../../compose/words';
import type { Fact } from '../../types';
import { extractBullets } from './bullets';
import { labels } from './label-table';
import { extractLabels } from './labels';

const annotated = (text: string) => annotate(cleanPaper({ id: 'own', text, sha256: '0'.repeat(64) }));
const said = (facts: readonly Fact[]) =>
	facts.map(({ wording, value }) => `${wording?.asks[0] ?? ''} ${printValue(value)}`);
const sheet = (...lines: string[]) => said(extractLabels(annotated(`# Peru\n\n${lines.join('\n\n')}\n`)));
const notes = (text: string) => said(extractBullets(annotated(text)));

describe('labels', () => {
	it('are many, and ask whole questions', () => {
		expect(labels.length).toBeGreaterThanOrEqual(80);
		for (const { asks, says } of labels) {
			expect(asks.every((ask) => ask.includes('$') && ask.endsWith('?'))).toBe(true);
			expect(says ?? '$ @.').toMatch(/^(?=.*\$).*@.*\.$/);
		}
	});

	it('put the year of a figure in front, and leave what lasts without one', () => {
		expect(sheet('Exports: $2.6 billion (f.o.b., 1987)', 'Total area: 1,285,220 km2')).toEqual([
			'In 1987, what was the value of the exports of Peru? $2.6 billion',
			'What is the total area of Peru? 1,285,220 km2'
		]);
	});

	it('find a person behind a title, whose surname is in capitals', () => {
		expect(sheet('Chief of State--President of the Grand Council Ana RUIZ (since 28 July 1985);')).toEqual([
			'Who is chief of state of Peru? Ana Ruiz',
			'On which date did Ana Ruiz become head of state of Peru? 28 July 1985'
		]);
		expect(sheet('Head of government: prime minister')).toEqual([]);
	});

	it('take the largest of shares that are given, and none that is no majority', () => {
		expect(sheet('Religion: 92.1% Roman Catholic, 5% Protestant')).toEqual([
			'Which is the largest religious group in Peru? Roman Catholic'
		]);
		expect(sheet('Religion: 40% Muslim, 35% Hindu')).toEqual([]);
		expect(sheet('Religion: Anglican, Methodist, Lutheran')).toEqual([]);
	});

	it('read each border, and only whole lists of countries', () => {
		expect(sheet('Land boundaries: 1,689 km total; Bolivia 1,047 km, Chile 168 km')).toEqual([
			'Which countries border Peru? Bolivia and Chile',
			'With which country does Peru share its longest land border? Bolivia',
			'How long is the border between Peru and Bolivia? 1,047 km'
		]);
		expect(sheet('Borders: Bolivia, Chile and the Kingdom of Nowhere')).toEqual([]);
	});

	it('ask nothing of empty values, and of a parliament that is a building', () => {
		expect(
			sheet('Currency: NA', 'Independence: none', 'Parliament: Reed Palace', 'External debt: $NA')
		).toEqual([]);
	});

	it('offer no option that the line itself speaks of', () => {
		const [fact] = extractLabels(annotated('# Peru\n\nLanguage: Spanish; English and French in trade\n'));
		const options = fact?.wording?.options?.map(({ value }) => printValue(value)) ?? [];
		expect(options.length).toBeGreaterThanOrEqual(3);
		expect(options).not.toContain('English');
		expect(options).not.toContain('French');
	});

	it('name their subject by the nearest heading that is a name', () => {
		expect(said(extractLabels(annotated('# Peru: Facts in Brief\n\nCapital: Lima\n')))).toEqual([
			'Which city is the capital of Peru? Lima'
		]);
		expect(said(extractLabels(annotated('# Data\n\nName: Lake Orrin\n\nMaximum depth: 120 m\n')))).toEqual([
			'What is the maximum depth of Lake Orrin? 120 m'
		]);
		expect(said(extractLabels(annotated('# Peru\n\n## How it is ruled\n\nCapital: Lima\n')))).toEqual([]);
	});
});

describe('bullets', () => {
	it('give an event and its year, whichever stands first', () => {
		const text =
			'# Lima\n\n- Harbour Railway -- 1888\n- 1921: Charter of the Docks\n- suffered the Reed Plague (1665)\n';
		expect(notes(text)).toEqual([
			'In the history of Lima, which year is given for the Harbour Railway? 1888',
			'In the history of Lima, which year is given for the Charter of the Docks? 1921',
			'In the history of Lima, which year is given for the Reed Plague? 1665'
		]);
	});

	it('give no year that belongs to what follows, to a range or to a citation', () => {
		const text =
			'# Lima\n\n- Long Revolution -- 1791 -- Upper and Lower Lima\n- Boat War (1756--63)\n- as Brown (1999) says\n';
		expect(notes(text)).toEqual([]);
	});

	it('count what belongs to the bullet above', () => {
		const text =
			'# Lima\n\n- 10 districts. 3 harbours (North, South, East)\n- The Lighthouse\n    - 7 gulls\n- Senate (105 members, chosen by lot)\n';
		expect(notes(text)).toEqual([
			'How many districts does Lima have? 10',
			'How many harbours does Lima have? three',
			'How many gulls does the Lighthouse have? seven',
			'How many members does the Senate of Lima have? 105'
		]);
	});

	it('name the source of a population without a year', () => {
		const [fact] = extractBullets(annotated('# Peru\n\n- 22 million people\n- coffee and fish\n'));
		expect(fact && [said([fact])[0], fact.isClaim]).toEqual([
			'How many people live in Peru? 22,000,000',
			true
		]);
	});

	it('pair only what the bullet above announces', () => {
		const text =
			'# Peru\n\n- symbols\n    - Chile -> condor\n    - Bolivia -> red llama\n- politics\n    - Chile: the old palace\n';
		expect(notes(text)).toEqual([
			'Which symbol is given for Chile? condor',
			'Which symbol is given for Bolivia? red llama'
		]);
	});

	it('give the seat of a body that stands in brackets', () => {
		expect(
			notes('# How it works\n\n- the Lake Academy (based in Lima)\n- the Fish Bank (rich in salmon)\n')
		).toEqual(['In which city does the Lake Academy have its seat? Lima']);
	});
});
