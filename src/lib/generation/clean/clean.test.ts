import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPaper, lineAt, locate } from './document';
import { formOf, isFragment } from './fragments';
import { splitLines } from './lines';

const clean = (text: string) => cleanPaper({ id: 'own', text, sha256: '0'.repeat(64) });
const prose = (text: string) =>
	clean(text)
		.blocks.filter(({ kind }) => kind === 'prose')
		.map((block) => block.text);

describe('cleaning', () => {
	it('joins a sentence that runs across a note, and keeps the note apart', () => {
		const text = 'The union is\n\n¹ A. Brown, Tea, 1999.\n\nsmall but old.';
		expect(prose(text)).toEqual(['The union is small but old.']);
		expect(clean(text).blocks.filter(({ kind }) => kind === 'note')).toHaveLength(1);
		const block = clean(text).blocks.find(({ kind }) => kind === 'prose')!;
		expect(locate(block, 0, block.text.length, text).map(([start, end]) => text.slice(start, end))).toEqual([
			'The union is',
			'small but old.'
		]);
	});

	it('mends words broken at a line’s end and characters that were lost', () => {
		expect(prose('They met in 2006in Lima with a bor-\nder of 858kilometer and a PeruChile plan.')).toEqual([
			'They met in 2006 in Lima with a border of 858-kilometer and a Peru-Chile plan.'
		]);
	});

	it('leaves out page numbers, journal lines, pipe tables and references', () => {
		const text =
			'One line of text here.\n\n14\nOwn Review, Vol.3, No 2, 2011\n\n| a | b |\n\nAnother line.\n\nReferences:\n1. Brown, A. Tea.';
		expect(prose(text)).toEqual(['One line of text here.', 'Another line.']);
	});

	it('names the section a block stands in', () => {
		const { blocks, sections } = clean(
			'# Title\n\n## First part\n\nSome words.\n\n## Second part\n\nOther words.'
		);
		expect(sections).toEqual(['Title', 'First part', 'Second part']);
		expect(blocks.map(({ section }) => section)).toEqual(['First part', 'Second part']);
	});

	it('keeps for each character its place in the paper', () => {
		const parts = fc.constantFrom(
			'word',
			'and',
			'-\n',
			'\n',
			'\r\n',
			'\n\n',
			'¹ note\n',
			'12',
			'Bor-',
			'*x*',
			'2006in',
			'. '
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 60 }), (list) => {
				const text = list.join(' ');
				for (const block of clean(text).blocks) {
					expect(block.offsets).toHaveLength(block.text.length);
					for (const [at, offset] of block.offsets.entries()) {
						expect(offset).toBeGreaterThanOrEqual(block.offsets[at - 1] ?? 0);
						if (/[\p{L}\p{N}]/u.test(block.text.charAt(at)))
							expect(text.charAt(offset)).toBe(block.text.charAt(at));
					}
				}
			}),
			{ seed: 7 }
		);
	});

	it('counts lines from 1, whatever ends them', () => {
		const { lineStarts } = splitLines('a\r\nb\nc\rd');
		expect(lineStarts).toEqual([0, 3, 5, 7]);
		expect([0, 2, 3, 5, 7].map((offset) => lineAt(lineStarts, offset))).toEqual([1, 1, 2, 3, 4]);
	});
});

describe('Markdown and HTML', () => {
	it('reads YAML front matter as metadata', () => {
		const { metadata, blocks } = clean(
			'---\ntitle: "Tea roads"\ndate: 2019-03-02\n---\n\nTea came by boat.\n'
		);
		expect(metadata).toEqual({ title: 'Tea roads', date: '2019-03-02' });
		expect(blocks.map(({ text }) => text)).toEqual(['Tea came by boat.']);
	});

	it.each([
		['The **lake**{: data-type="term" .x} is _deep_ , they say.', 'The lake is deep, they say.'],
		['It grew ([\\[link\\]](#fig-1)). It shrank.', 'It grew. It shrank.'],
		['See [the old map](https://example.org/a_(b) "Map") of Lima.', 'See the old map of Lima.'],
		['It has five members.[3] Six left._[citation needed]_', 'It has five members. Six left.'],
		['Old_Port_1901.jpg The port was built in 1850.', 'The port was built in 1850.'],
		['Salt &amp; tea came by <b>boat</b> to the shore.', 'Salt & tea came by boat to the shore.'],
		['The town was {288} burnt in the same year.', 'The town was burnt in the same year.']
	])('takes the marks out of %j', (text, expected) => {
		expect(prose(text)).toEqual([expected]);
	});

	it('leaves out objectives, exercises, glossaries, image lines and comments', () => {
		const text = [
			'<div data-type="abstract">\nAfter reading this chapter you should know:\n* Name a lake\n</div>',
			'Lakes are wet.',
			'![A lake with two boats.](lake.jpg)',
			'<!-- a remark\nover two lines -->',
			'### Review Questions\n\nWhich lake is dry?\n\n1. none\n2. all',
			'### Summary of Lakes\n\nMost lakes are old.',
			'<div data-type="glossary">\n### Glossary\nlake\n: a wet place\n</div>'
		].join('\n\n');
		expect(prose(text)).toEqual(['Lakes are wet.', 'Most lakes are old.']);
	});

	it('finds headings without a space, underlined, lettered, in capitals and before their text', () => {
		const text =
			'##First\n\nOne lake is old.\n\nSecond\n======\n\nTwo are new.\n\nIV. T EXT DATA\nThree are dry.\n\nUP THE RIVER: Four are salt.';
		expect(clean(text).blocks.map(({ section, text: own }) => [section, own])).toEqual([
			['First', 'One lake is old.'],
			['Second', 'Two are new.'],
			['TEXT DATA', 'Three are dry.'],
			['UP THE RIVER', 'Four are salt.']
		]);
	});
});

describe('printed pages', () => {
	it('reads across heads and footnotes, and takes their marks off the words', () => {
		const text = [
			'1.\nThe lakes were mapped in the years 1914–19201 by a small party of students that came from the\nnorthern shore and from',
			'_____________\n\n1 Lake Review, 1925.\n\n2 The same, 1926.',
			'Lakes of the North\n2/3',
			'the islands.2 It took a year.',
			'Lakes of the North\n3/3'
		].join('\n\n');
		expect(prose(text)).toEqual([
			'The lakes were mapped in the years 1914–1920 by a small party of students that came from the northern shore and from the islands. It took a year.'
		]);
	});

	it('drops paragraphs whose columns were mixed, and reference lists without a heading', () => {
		const mixed =
			'The boats of the lake were built by\nThis shows that salt is dear.\nhands that knew the wood. A boat of the\nHowever, tea is dearer than salt.\nin this way, and it lasted for a\nThere are many kinds of it.';
		const references =
			'Brown, A. (1999). Tea. Own Press.\n\nGreen, B. (2001). Salt. Own Press, pp. 1-9.\n\nWhite, C. (2004). Wood. Lake Journal, vol. 2.';
		expect(prose(`A lake is wet.\n\n${mixed}\n\nA sea is wet too.\n\n${references}`)).toEqual([
			'A lake is wet.',
			'A sea is wet too.'
		]);
	});

	it('takes out citations and mends the full stop that went with one', () => {
		const text =
			'Tea is old (Brown et al., 1999: 12; Green, 2001). Salt is older (Fig. 2A). Wood grew (Brown, 1999: 13) The sea did not. Tin [Gre99] is new, as [Gre99] shows.';
		expect(prose(text)).toEqual([
			'Tea is old. Salt is older. Wood grew. The sea did not. Tin is new, as [Gre99] shows.'
		]);
	});

	it('keeps dates and places in brackets, which are no citations', () => {
		const text = 'The union (Lima, 1994) has a charter (3 May 1995) and an act (Treaty of Quito 1996).';
		expect(prose(text)).toEqual([text]);
	});

	it('begins a paragraph at its number, and a list item at its letter', () => {
		const { blocks } = clean(
			'10. We met in Lima.\n11. We shall meet again:\n\n(a)\nin Quito;\n\n(b) in Cusco.'
		);
		expect(blocks.map(({ text, isItem }) => [text, isItem])).toEqual([
			['We met in Lima.', true],
			['We shall meet again:', true],
			['in Quito;', true],
			['in Cusco.', true]
		]);
	});
});

describe('parts and labels', () => {
	it('finds numbered parts with their title on the line below, and sections of sections', () => {
		const text =
			'PART I. AIMS\n\nArticle 1\nSalt\n\nSalt is free.\n\n2 Methods\n2.1 Dough\nEach loaf was baked.\n\nA WARM OVEN: A TRIAL\n\nIt was warm.';
		expect(clean(text).blocks.map(({ section, text: own }) => [section, own])).toEqual([
			['Article 1 Salt', 'Salt is free.'],
			['Dough', 'Each loaf was baked.'],
			['A WARM OVEN: A TRIAL', 'It was warm.']
		]);
	});

	it('keeps labelled lines apart, though the same labels come again', () => {
		const facts = (place: string, people: number) =>
			`--------------------\nCountry: ${place}\n- People\nPopulation: ${people}\nBirth rate: 9 (1990)`;
		const { blocks } = clean(`${facts('Peru', 8)}\n${facts('Chile', 7)}\n${facts('Cuba', 6)}\n`);
		expect(blocks.slice(0, 3).map(({ section, text }) => [section, text])).toEqual([
			['Country: Peru - People', 'Population: 8'],
			['Country: Peru - People', 'Birth rate: 9 (1990)'],
			['Country: Chile - People', 'Population: 7']
		]);
	});
});

describe('fragments', () => {
	it.each([
		'and then they left.',
		'Ministry of Tea',
		'It rose because of',
		'See No.',
		'Lima | 1994 | 3.',
		'As [Abc12] says it.'
	])('%j is no sentence', (text) => {
		expect(isFragment(text)).toBe(true);
	});

	it('tells items and leads from what is broken', () => {
		expect(formOf('Council of Lakes', true)).toBe('item');
		expect(formOf('The organs are:', false)).toBe('lead');
		expect(formOf('of the lakes', false)).toBe('fragment');
		expect(formOf('The lakes are old.”', false)).toBe('sentence');
	});
});
