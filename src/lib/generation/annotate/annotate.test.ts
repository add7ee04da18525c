import { describe, expect, it } from 'vitest';
import { cleanPaper } from '../clean/document';
import { annotate } from './annotate';
import { datesAgree, findDates, printDate } from './dates';
import { acronymExpansion } from './lexicon';
import { editDistance } from './merge';

const dates = (text: string) => findDates(text).map(({ date }) => printDate(date));
const sentences = (text: string) =>
	annotate(cleanPaper({ id: 'own', text, sha256: '0'.repeat(64) })).sentences;

describe('dates', () => {
	it.each([
		['on April 26, 1996 and on 3 May 1991', ['26 April 1996', '3 May 1991']],
		['in August 16-26, 2010', ['16–26 August 2010']],
		['in June 2004, at the end of 2005', ['June 2004', 'the end of 2005']],
		['in November 2003 and at the same year', ['November 2003', '2003']],
		['the war of 1856–57 and that of 1878-1880', []],
		['1,566 people, 2000 km and 4,600 miles', []],
		['September 20-23, the 1960s', []]
	])('reads %j', (text, expected) => {
		expect(dates(text)).toEqual(expected);
	});

	it('agree when they can be the same moment at the precision they share', () => {
		expect(datesAgree({ year: 2001 }, { year: 2001, month: 6, day: 15 })).toBe(true);
		expect(datesAgree({ year: 2001, month: 6, day: 20 }, { year: 2001, month: 6, day: 15 })).toBe(false);
		expect(datesAgree({ year: 2010, month: 8, day: 20 }, { year: 2010, month: 8, day: 16, endDay: 26 })).toBe(
			true
		);
	});
});

describe('names', () => {
	it('takes for an acronym only the words whose initials it is', () => {
		expect(acronymExpansion('After the Coastal Safety Council', 'CSC')).toBe('Coastal Safety Council');
		expect(acronymExpansion('Regional Anti-Fire Structure', 'RAFS')).toBe('Regional Anti-Fire Structure');
		expect(acronymExpansion('Coastal Safety Council', 'UN')).toBeNull();
	});

	it('mends a capital that was torn apart, and only when its country is named', () => {
		const [mended] = sentences('The office in Vien na, the capital of Austria, is new.');
		expect(mended?.mentions.find(({ token }) => token === 'place')).toMatchObject({
			entities: [{ name: 'Vienna', isRepaired: true }]
		});
		const [left] = sentences('The office in Vien na is new.');
		expect(left?.mentions.some(({ token }) => token === 'place')).toBe(false);
		expect(editDistance('vienna', 'viena')).toBe(1);
	});

	it('gives "the organization" the body that is near, and none when none is', () => {
		const text = 'The Coastal Safety Council is small. The organization was founded in 1974.';
		expect(sentences(text)[1]?.text).toMatch(/^<org:\d+> was founded in <date:\d+>/);
		expect(sentences('The organization was founded in 1974.')[0]?.text).toContain('The organization');
	});

	it('joins a list of countries, and leaves a possessive out of it', () => {
		expect(sentences('Peru, Chile and Bolivia met.')[0]?.text).toMatch(/^<states:\d+> met\.$/);
		expect(sentences('They fear war in Peru, Chile’s debts and rain.')[0]?.text).toMatch(
			/<states:0>, <states:1>/
		);
	});
});
