/** The whole of generation: golden banks of our own papers, properties, and the shipped bank made again from the real papers. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Support } from '../src/lib/generation/check/support';
import { generateBank } from '../src/lib/generation/generate';
import { applyReview, parseReview } from '../src/lib/generation/review/review';
import { parseBankDocument, printBankDocument } from '../src/lib/interchange/registan';
import type { BankDocument } from '../src/lib/questions/bank-document';
import { bankOf, expectSound, fixture, ours, passagesOf, readPaper } from './support/papers';

const PAPERS = '../shared/papers';

describe('papers of our own', () => {
	it.each(ours)('%s gives its golden bank, byte for byte', async (name) => {
		const golden = join('fixtures/papers', `${basename(name, extname(name))}.bank.json`);
		await expect(printBankDocument(bankOf(fixture(name)))).toMatchFileSnapshot(golden);
	});

	it('gives a sound bank that the contract accepts', () => {
		const papers = ours.map(fixture);
		const bank = bankOf(...papers);
		expectSound(bank, papers);
		expect(parseBankDocument(JSON.parse(printBankDocument(bank)))).toEqual(bank);
	});

	it('does not depend on the order of the papers, nor on another paper for its ids', () => {
		const papers = ours.map(fixture);
		expect(printBankDocument(bankOf(...papers.toReversed()))).toBe(printBankDocument(bankOf(...papers)));
		const together = bankOf(...papers).cards.map(({ id }) => id);
		for (const paper of papers) for (const { id } of bankOf(paper).cards) expect(together).toContain(id);
	});

	it('reads a sentence across a running head as two spans', () => {
		const paper = fixture('river-accord.txt');
		const card = bankOf(paper).cards.find(({ statement }) =>
			statement.startsWith('The Treaty on Shared Pilots')
		);
		expect(card?.evidence[0]?.chars).toHaveLength(2);
		const read = passagesOf(card!, [paper]).replace(/-?\s+/g, '');
		expect(read).toContain('DeltaHarbourOrganization');
		expect(read).not.toContain('CoastalStudiesReview');
	});

	it('records two founding dates as a dispute and names the source in every stem', () => {
		const card = bankOf(fixture('student-essay.txt')).cards.find(({ dispute }) => dispute !== null);
		expect(card?.dispute?.sides.map(({ value }) => value)).toEqual([
			'1994 (Flores)',
			'9 April 1996 (Flores)'
		]);
		for (const { stem } of card?.questions ?? []) expect(stem).toContain('Flores');
	});

	it('asks nothing from lists of further reading', () => {
		expect(JSON.stringify(bankOf(fixture('garden-revolts.md')))).not.toContain('1900');
	});
});

describe('any paper', () => {
	const river = fixture('river-accord.txt');
	const harmless = fc.constantFrom(
		'Tea is a quiet drink.',
		'Nobody knows the reason.',
		'The cat sleeps on the chair.'
	);

	it('keeps its cards when a paragraph about something else is put after it', () => {
		const before = bankOf(river);
		fc.assert(
			fc.property(fc.array(harmless, { minLength: 1, maxLength: 4 }), (sentences) => {
				const after = bankOf({ ...river, text: `${river.text}\n\n${sentences.join(' ')}\n` });
				expect(after.cards).toEqual(expect.arrayContaining(before.cards));
			}),
			{ numRuns: 10, seed: 7 }
		);
	});

	it('changes exactly the card whose year changes', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1999, max: 2010 }), (year) => {
				const changed = bankOf({
					...river,
					text: river.text
						.replace('Calm Water 1998', `Calm Water ${year}`)
						.replace('October 1998', `October ${year}`)
				});
				const statements = (bank: BankDocument) => bank.cards.map(({ statement }) => statement);
				const lost = statements(bankOf(river)).filter((each) => !statements(changed).includes(each));
				expect(lost.every((each) => each.includes('Calm Water'))).toBe(true);
				expect(lost).toHaveLength(2);
			}),
			{ numRuns: 6, seed: 7 }
		);
	});

	it('never breaks on text of any kind, and what it makes is sound', () => {
		const words = fc.constantFrom(
			'1994',
			'Lima',
			'Peru',
			'the',
			'Union',
			'(',
			')',
			'"',
			'¹',
			'|',
			'#',
			'\n',
			'\n\n',
			'-\n',
			'. ',
			'was founded in',
			'Andean Lakes Union',
			'…',
			'🌍',
			'é'
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 120 }), (parts) => {
				const paper = { ...river, id: 'any', text: parts.join(' ') };
				expectSound(bankOf(paper), [paper]);
				expect(printBankDocument(bankOf(paper))).toBe(printBankDocument(bankOf(paper)));
			}),
			{ numRuns: 40, seed: 7 }
		);
	});

	it.each(['', ' \n\n', 'References:\n\n1. Brown, A. 2001. Tea. Lima: Own Press.\n'])(
		'says honestly that %j gives nothing',
		(text) => {
			const { document, report } = generateBank([{ ...river, text }]);
			expect(document.cards).toEqual([]);
			expect(report.papers[0]?.facts).toEqual({});
		}
	);

	it('is refused when two papers have one id', () => {
		expect(() => generateBank([river, river])).toThrow('river-accord');
	});
});

const isHere = existsSync(PAPERS);
if (!isHere)
	console.warn(`LEFT OUT: the two real papers are not at ${PAPERS}, so the shipped bank is not made again.`);

describe.skipIf(!isHere)('the shipped bank', () => {
	const shipped = readFileSync('banks/sco-central-asia.json', 'utf8');
	const papers = isHere
		? ['000_1d419e3ce973ffba.txt', '004_25a6935cbc77f56c.txt'].map((name) => readPaper(join(PAPERS, name)))
		: [];
	const generate = () => generateBank(papers, { title: 'The SCO and Central Asian security' }).document;

	it('is what the papers and the decisions make, byte for byte', () => {
		const review = parseReview(JSON.parse(readFileSync('banks/sco-central-asia.review.json', 'utf8')));
		const result = applyReview(generate(), review);
		expect(result.ok ? [] : result.problems).toEqual([]);
		expect(result.ok && printBankDocument(result.document)).toBe(shipped);
	});

	it('comes out the same twice', () => {
		expect(printBankDocument(generate())).toBe(printBankDocument(generate()));
	});

	it('is sound, and the passages hold the numbers of every undisputed date and figure', () => {
		const bank = parseBankDocument(JSON.parse(shipped));
		expectSound(bank, papers);
		const support = new Support(new Map(papers.map(({ id, text }) => [id, text])));
		const found = bank.cards.flatMap((card) =>
			card.questions.flatMap((question) => support.findQuestionFlaw(question, card)?.code ?? [])
		);
		expect(found).toEqual([]);
	});

	it('records that one source gives the seat of RATS as Tashkent and another its centre as Bishkek', () => {
		const bank = parseBankDocument(JSON.parse(shipped));
		const card = bank.cards.find(({ dispute }) => dispute?.question.includes('Structure (RATS) based'));
		expect(card?.dispute?.sides.map(({ value }) => value.split(' ')[0])).toEqual(['Tashkent', 'Bishkek']);
		expect(card?.dispute?.note?.citation).toContain('SCO');
		for (const { stem, distractors } of card?.questions ?? []) {
			expect(stem).toMatch(/^According to Mansurov/);
			expect(distractors.map(({ text }) => text)).not.toContain('Bishkek');
		}
	});

	it('holds at least 40 cards, and the disputes on founding, charter, declaration and the seat of the centre', () => {
		const bank = parseBankDocument(JSON.parse(shipped));
		expect(bank.cards.length).toBeGreaterThanOrEqual(40);
		const questions = new Set(bank.cards.flatMap(({ dispute }) => (dispute ? [dispute.question] : [])));
		for (const part of [/SCO\) founded/, /Charter/, /Declaration/, /counter-terrorism centre/])
			expect(
				[...questions].filter((question) => part.test(question)),
				String(part)
			).not.toEqual([]);
	});
});
