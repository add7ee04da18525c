import { describe, expect, it } from 'vitest';
import { cleanPaper } from '../clean/document';
import { describePaper } from '../read/paper';
import type { PaperMeta } from '../types';
import { sayAbout } from './about';
import { annotate } from './annotate';

const read = (text: string, meta?: PaperMeta) =>
	annotate(cleanPaper({ id: 'own', text, sha256: '0'.repeat(64), ...(meta ? { meta } : {}) }));
const aboutOf = (text: string, meta?: PaperMeta) => read(text, meta).about;
const paperOf = (text: string) => {
	const { document, about } = read(text);
	return describePaper(document, about);
};

describe('what a paper is about', () => {
	it('is the term in bold at its start, with the names it has beside', () => {
		const text =
			'The **Andean Lakes Union** (**ALU**), formerly called the **Lakes Council** , is a union of five states.\n\n## History\n\nIt is old.';
		expect(aboutOf(text)).toEqual({ name: 'Andean Lakes Union', aliases: ['ALU', 'Lakes Council'] });
	});

	it('is the title of a paper on a thing, an event or an idea', () => {
		expect(aboutOf('# Freshwater crabs\n\nMost crabs in lakes are small and brown.')?.name).toBe(
			'Freshwater crabs'
		);
		expect(aboutOf('XLI\n\nTHE SALT WARS\n\nThe men of the salt towns fought for it.')?.name).toBe(
			'Salt Wars'
		);
	});

	it('is a treaty itself, and not the body that it founds', () => {
		const text =
			'## Charter of the Lakes Union\n\nThe Lakes Union has nine members. The Lakes Union has an office. The Lakes Union is small.';
		expect(aboutOf(text)?.name).toBe('Charter of the Lakes Union');
	});

	it('is the body that the title names and the text names most', () => {
		const text =
			'# The Role of the Andean Lakes Union (ALU) in Trade\n\nThe ALU has five members. The Andean Lakes Union is old. The ALU is poor. Tea is dear.';
		expect(aboutOf(text)).toEqual({ name: 'Andean Lakes Union', aliases: ['ALU'] });
	});

	it('is what the parts are about, where there is no title', () => {
		const text = '== Lima\n\nLima is a town.\n\n== Quito\n\nQuito is another.\n\n== Cusco\n\nIt is high.';
		expect(aboutOf(text)?.name).toBe('Lima, Quito and Cusco');
	});

	it('is what the text says that it describes', () => {
		const text = 'FOREWORD\n\nThis report describes the effects of the great flood which came in May.';
		expect(aboutOf(text)?.name).toBe('effects of the great flood');
	});

	it('is taken by hand as it is given, and "the organization" then means it', () => {
		const meta = { topic: 'Lake Pilots Association', aliases: ['LPA'] };
		const { about, sentences } = read('The LPA is small. The organization was founded in 1974.', meta);
		expect(about).toEqual({ name: 'Lake Pilots Association', aliases: ['LPA'] });
		expect(sentences[1]?.mentions.find(({ token }) => token === 'org')).toMatchObject({
			entities: [{ name: 'Lake Pilots Association' }]
		});
	});

	it('is said in one line, or that it was not found', () => {
		expect(sayAbout({ name: 'Lakes Union', aliases: ['LU', 'the Union'] })).toBe(
			'This paper is about the Lakes Union, also called LU and the Union.'
		);
		expect(sayAbout(aboutOf('Tea is dear.'))).toContain('was not found');
	});
});

describe('title, authors and year', () => {
	it('come from front matter', () => {
		expect(
			paperOf(
				'---\ntitle: "Tea roads :"\nauthor: Ana Brown and Li Green\ndate: 2019-03-02\n---\n\nTea is dear.'
			)
		).toEqual({
			title: 'Tea roads',
			authors: ['Ana Brown', 'Li Green'],
			year: 2019,
			label: 'Brown and Green'
		});
		expect(paperOf('---\nauthor: "Brown, Ana"\n---\n\nTea.').authors).toEqual(['Ana Brown']);
	});

	it('come from the first heading in the language of the text, without generic ones', () => {
		expect(
			paperOf('##Verdrag van Lima\n\n####Treaty of Lima\n\nThe parties to this treaty agree.').title
		).toBe('Treaty of Lima');
		expect(paperOf('# Introduction\n\nTea is dear and old.\n\n# Results\n\nIt is dear.').title).toBe('own');
	});

	it('puts other quotation marks into a label that is quoted', () => {
		expect(paperOf('# The “salt” wars of Lima\n\nThe salt wars were long.').label).toBe(
			'“The ‘salt’ wars of Lima”'
		);
	});
});
