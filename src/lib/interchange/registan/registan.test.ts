import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors';
import { documentArbitrary } from '../../../../tests/support/bank-documents';
import { parseBankDocument, printBankDocument } from '.';

const FIXTURE = readFileSync('tests/fixtures/bank.json', 'utf8');

type Tree = { [key: string]: Tree };

/** The fixture with another value at a path; `undefined` takes the field away. */
function spoil(path: string, value: unknown): unknown {
	const document = JSON.parse(FIXTURE) as Tree;
	const steps = path.split('.');
	const last = steps.pop() ?? '';
	const place = steps.reduce<Tree | undefined>((tree, step) => tree?.[step], document);
	if (!place) throw new Error(`the fixture has no ${path}`);
	Object.assign(place, { [last]: value });
	return document;
}

function problemsOf(input: unknown): string {
	try {
		parseBankDocument(input);
	} catch (error) {
		if (error instanceof AppError && error.code === 'invalid_input') return error.message;
		throw error;
	}
	return 'none';
}

describe('a bank document', () => {
	it('is read as it was written', () => {
		expect(parseBankDocument(JSON.parse(FIXTURE))).toEqual(JSON.parse(FIXTURE));
	});

	it('prints to the same bytes after being read, whatever the order of its fields', () => {
		fc.assert(
			fc.property(documentArbitrary(), (document) => {
				const printed = printBankDocument(document);
				const reversed: unknown = JSON.parse(printed, (_key, value: unknown) =>
					typeof value === 'object' && value !== null && !Array.isArray(value)
						? Object.fromEntries(Object.entries(value).reverse())
						: value
				);
				expect(printBankDocument(parseBankDocument(reversed))).toBe(printed);
			}),
			{ seed: 1, numRuns: 100 }
		);
	});

	it('prints pairs of numbers on one line and ends in a line break', () => {
		const printed = printBankDocument(parseBankDocument(JSON.parse(FIXTURE)));
		expect(printed).toContain('"lines": [3, 4],');
		expect(printed.endsWith('}\n')).toBe(true);
	});

	it.each<[string, string, unknown, string]>([
		['an empty key', 'cards.0.questions.0.key', ' ', 'cards[0].questions[0].key: must not be empty'],
		['a missing field', 'cards.1.topic', undefined, 'cards[1].topic: is missing'],
		['a field too many', 'cards.0.colour', 'red', 'cards[0].colour: is not a field of this format'],
		['a wrong type', 'papers.0.year', '2020', 'papers[0].year: expected number, got "2020"'],
		['another format', 'format', 'deck', 'format: expected "registan-bank", got "deck"'],
		['a newer version', 'version', 2, 'version: expected 1, got 2'],
		[
			'an unknown question type',
			'cards.0.questions.0.type',
			'essay',
			'cards[0].questions[0].type: expected ("single-choice" | "true-false" | "typed-answer" | "flip"), got "essay"'
		],
		['a card twice', 'cards.1.id', 'founding', 'cards[1].id: "founding" is used twice'],
		[
			'a question of another card twice',
			'cards.1.questions.0.id',
			'founding-choice',
			'cards[1].questions[0].id: "founding-choice" is used twice'
		],
		[
			'evidence from nowhere',
			'cards.0.evidence.0.paper',
			'lost',
			'cards[0].evidence[0].paper: "lost" is not among the papers of this document'
		],
		[
			'evidence of one side of a dispute from nowhere',
			'cards.1.dispute.sides.1.evidence.0.paper',
			'lost',
			'cards[1].dispute.sides[1].evidence[0].paper: "lost" is not among the papers of this document'
		],
		[
			'spans out of order',
			'cards.0.evidence.0.chars',
			[
				[40, 60],
				[50, 70]
			],
			'cards[0].evidence[0].chars[1]: must begin where the span before it ends, or later'
		],
		[
			'a span that ends before it starts',
			'cards.0.evidence.0.chars',
			[[60, 40]],
			'cards[0].evidence[0].chars[0]: a span must end after it starts'
		],
		['a NUL', 'cards.0.statement', 'a\0b', 'cards[0].statement: must not hold the character U+0000'],
		['half a pair', 'title', 'a\ud800', 'title: must not hold half a surrogate pair']
	])('with %s is refused with the path of the wrong value', (_name, path, value, problem) => {
		expect(problemsOf(spoil(path, value))).toBe(problem);
	});

	it('that is no object at all is refused', () => {
		expect(problemsOf('bank')).toBe('document: expected Object, got "bank"');
		expect(problemsOf(null)).toBe('document: expected Object, got null');
	});

	it('may hold any whole character', () => {
		expect(problemsOf(spoil('title', 'Обсерватория 🔭'))).toBe('none');
	});

	it('lists every problem, up to twenty', () => {
		const cards = Array.from({ length: 9 }, () => ({ id: '', topic: '', statement: '' }));
		const lines = problemsOf(spoil('cards', cards)).split('\n');
		expect(lines).toHaveLength(21);
		expect(lines[20]).toMatch(/^and \d+ more$/);
	});
});
