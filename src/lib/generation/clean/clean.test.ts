import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPaper, lineAt, locate } from './document';
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
