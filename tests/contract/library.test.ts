import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseBankDocument, printBankDocument } from '../../src/lib/interchange/registan';
import type { BankDocument } from '../../src/lib/questions/bank-document';
import type { Database, Db } from '../../src/lib/server/db/client';
import {
	banks,
	bankPapers,
	cards,
	papers,
	passages,
	questions,
	questionVersions
} from '../../src/lib/server/db/schema';
import {
	exportBank,
	getBank,
	getPapersOf,
	listBanks,
	loadBank,
	loadPaperText,
	showEvidence
} from '../../src/lib/server/library';
import { documentArbitrary } from '../support/bank-documents';
import { openTestDatabase } from '../support/database';

let database: Database;
let db: Db;
let fixture: BankDocument;
const now = new Date('2026-03-01T10:00:00Z');
const later = new Date('2026-03-02T10:00:00Z');

beforeAll(async () => {
	database = await openTestDatabase();
	db = database.db;
	fixture = parseBankDocument(JSON.parse(await readFile('tests/fixtures/bank.json', 'utf8')));
});
afterAll(() => database.close());
beforeEach(async () => {
	for (const table of [questionVersions, questions, passages, cards, bankPapers, banks, papers])
		await db.delete(table);
});

const load = (document: BankDocument, at = now) =>
	loadBank(db, document, { ownerId: null, now: at, slug: 'stars' });

/** A copy of the fixture, changed. */
function change(edit: (document: BankDocument) => void): BankDocument {
	const copy = structuredClone(fixture);
	edit(copy);
	return copy;
}

/** Everything that a load may write, in a fixed order. */
async function readTables() {
	return {
		banks: await db.select().from(banks).orderBy(banks.id),
		papers: await db.select().from(papers).orderBy(papers.id),
		bankPapers: await db.select().from(bankPapers).orderBy(bankPapers.bankId, bankPapers.paperId),
		cards: await db.select().from(cards).orderBy(cards.id),
		passages: await db.select().from(passages).orderBy(passages.cardId, passages.position),
		questions: await db.select().from(questions).orderBy(questions.id),
		versions: await db
			.select()
			.from(questionVersions)
			.orderBy(questionVersions.questionId, questionVersions.version)
	};
}

describe('loading a bank', () => {
	it('gives back the same document, byte for byte', async () => {
		await load(fixture);
		expect(printBankDocument(await exportBank(db, 'stars'))).toBe(printBankDocument(fixture));
	});

	it('gives back any document, byte for byte, whatever was loaded before', { timeout: 120_000 }, async () => {
		const property = fc.asyncProperty(documentArbitrary(), async (document) => {
			await load(document);
			expect(printBankDocument(await exportBank(db, 'stars'))).toBe(printBankDocument(document));
		});
		await fc.assert(property, { seed: 7, numRuns: 40 });
		expect(await db.$count(banks)).toBe(1);
	});

	it('counts what is new', async () => {
		const result = await load(fixture);
		const questionCount = fixture.cards.flatMap((card) => card.questions).length;
		expect(result.cards).toEqual({ new: fixture.cards.length, changed: 0, retired: 0, unchanged: 0 });
		expect(result.questions).toEqual({ new: questionCount, changed: 0, retired: 0, unchanged: 0 });
	});

	it('a second time changes nothing at all', async () => {
		await load(fixture);
		const before = await readTables();
		const result = await load(fixture, later);
		expect(await readTables()).toEqual(before);
		expect(result.cards).toMatchObject({ new: 0, changed: 0, retired: 0, unchanged: fixture.cards.length });
	});

	it('keeps the ids of a question whose text changed, and its old version', async () => {
		await load(fixture);
		const [before] = await db.select().from(questions).where(eq(questions.documentId, 'founding-choice'));
		const result = await load(
			change((d) => (d.cards[0]!.questions[0]!.stem = 'Who ordered the observatory of Samarkand?')),
			later
		);
		const [after] = await db.select().from(questions).where(eq(questions.documentId, 'founding-choice'));
		expect(after).toEqual({ ...before, currentVersion: 2 });
		const versions = await db
			.select()
			.from(questionVersions)
			.where(eq(questionVersions.questionId, before!.id))
			.orderBy(questionVersions.version);
		expect(versions.map(({ version, createdAt }) => [version, createdAt])).toEqual([
			[1, now],
			[2, later]
		]);
		expect(versions[0]!.content).toEqual(fixture.cards[0]!.questions[0]);
		expect(result.questions).toMatchObject({ new: 0, changed: 1, retired: 0 });
	});

	it('retires a card that is gone, and takes the same one back', async () => {
		await load(fixture);
		const [before] = await db.select().from(cards).where(eq(cards.documentId, 'catalogue'));
		const without = change((d) => (d.cards = d.cards.filter(({ id }) => id !== 'catalogue')));
		expect((await load(without, later)).cards.retired).toBe(1);
		const [gone] = await db.select().from(cards).where(eq(cards.documentId, 'catalogue'));
		expect(gone).toMatchObject({ id: before!.id, retiredAt: later });
		expect((await exportBank(db, 'stars')).cards.map(({ id }) => id)).not.toContain('catalogue');
		expect((await getBank(db, 'stars')).cardCount).toBe(fixture.cards.length - 1);
		expect((await load(without, later)).cards.retired).toBe(0);

		const back = await load(fixture, later);
		expect(back.cards).toMatchObject({ new: 0, changed: fixture.cards.length - 1, retired: 0 });
		expect(await db.select().from(cards).where(eq(cards.documentId, 'catalogue'))).toEqual([before]);
		expect(await db.$count(questionVersions)).toBe(fixture.cards.flatMap((card) => card.questions).length);
	});

	it('retires a question that is gone, and takes the same one back', async () => {
		await load(fixture);
		const without = change((d) => d.cards[0]!.questions.pop());
		expect((await load(without, later)).questions.retired).toBe(1);
		expect(printBankDocument(await exportBank(db, 'stars'))).toBe(printBankDocument(without));
		expect((await load(fixture, later)).questions).toMatchObject({ new: 0, changed: 1, retired: 0 });
		expect(printBankDocument(await exportBank(db, 'stars'))).toBe(printBankDocument(fixture));
	});

	it('with a known paper of another content is refused and writes nothing', async () => {
		await load(fixture);
		const before = await readTables();
		const other = change((d) => {
			d.papers[0]!.sha256 = 'b'.repeat(64);
			d.cards[0]!.statement = 'Something else.';
		});
		await expect(load(other, later)).rejects.toMatchObject({ code: 'conflict' });
		await expect(loadBank(db, other, { ownerId: null, now: later, slug: 'new' })).rejects.toMatchObject({
			code: 'conflict'
		});
		expect(await readTables()).toEqual(before);
	});

	it('from two sides at once makes one bank', async () => {
		await Promise.all([load(fixture), load(fixture), load(fixture)]);
		expect(await db.$count(banks)).toBe(1);
		expect(await db.$count(cards)).toBe(fixture.cards.length);
		expect(printBankDocument(await exportBank(db, 'stars'))).toBe(printBankDocument(fixture));
	});

	it('does not touch another bank with cards of the same names', async () => {
		await load(fixture);
		await loadBank(db, fixture, { ownerId: null, now, slug: 'other' });
		await load(change((d) => (d.cards = d.cards.slice(0, 1))));
		expect(printBankDocument(await exportBank(db, 'other'))).toBe(printBankDocument(fixture));
	});

	it('names the bank after its title if no name is given', async () => {
		const { slug } = await loadBank(db, fixture, { ownerId: null, now });
		expect(slug).toBe('the-observatory-of-samarkand');
	});

	it('of two thousand cards takes less than ten seconds', async () => {
		const [first] = fixture.cards;
		const many = change((d) => {
			d.cards = Array.from({ length: 2_000 }, (_, at) => ({
				...first!,
				id: `card-${at}`,
				questions: first!.questions.map((question) => ({ ...question, id: `${question.id}-${at}` }))
			}));
		});
		const startedAt = performance.now();
		await load(many);
		expect(performance.now() - startedAt).toBeLessThan(10_000);
		expect(await db.$count(questions)).toBe(2_000 * first!.questions.length);
	});
});

describe('listing banks', () => {
	it('tells cards, topics, disputes and papers', async () => {
		await load(fixture);
		const [bank] = await listBanks(db);
		expect(bank).toMatchObject({
			slug: 'stars',
			title: fixture.title,
			cardCount: fixture.cards.length,
			disputedCount: 1,
			papers: [{ id: 'observatory', isLoaded: false }]
		});
		expect(bank!.topics[0]).toEqual({ topic: 'Founding', cardCount: 1 });
		expect(bank!.topics.reduce((sum, { cardCount }) => sum + cardCount, 0)).toBe(bank!.cardCount);
	});

	it('knows no bank of an unknown name', async () => {
		await expect(getBank(db, 'none')).rejects.toMatchObject({ code: 'not_found' });
		await expect(exportBank(db, 'none')).rejects.toMatchObject({ code: 'not_found' });
	});
});

describe('the text of a paper', () => {
	const text = 'A heading.\n\nThe observatory stood on a hill.\n12 A footnote.\nIt was round — о да.\n';
	const bytes = new TextEncoder().encode(text);
	const withPaper = () =>
		change((d) => (d.papers[0]!.sha256 = createHash('sha256').update(bytes).digest('hex')));
	const evidence = {
		paper: 'observatory',
		section: 'History',
		lines: [3, 5] as [number, number],
		chars: [
			[12, 44],
			[60, 79]
		] as [number, number][]
	};

	it('is kept when its SHA-256 is a known paper’s, and then passages are cut from it', async () => {
		await load(withPaper());
		const before = showEvidence(evidence, await getPapersOf(db, [evidence]));
		expect(before).toMatchObject({ paperTitle: 'Notes on an observatory', excerpt: null });
		await loadPaperText(db, bytes, 'observatory.txt', now);
		const after = showEvidence(evidence, await getPapersOf(db, [evidence]));
		expect(after.excerpt).toBe(`${text.slice(12, 44)} ${text.slice(60, 79)}`);
		expect((await listBanks(db))[0]!.papers[0]!.isLoaded).toBe(true);
	});

	it('is refused when no bank names its content, and nothing is written', async () => {
		await load(fixture);
		await expect(loadPaperText(db, bytes, 'observatory.txt', now)).rejects.toMatchObject({
			code: 'not_found'
		});
		expect((await listBanks(db))[0]!.papers[0]!.isLoaded).toBe(false);
	});

	it('is refused when no text can be read from it', async () => {
		const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);
		const sha256 = createHash('sha256').update(picture).digest('hex');
		await load(change((d) => Object.assign(d.papers[0]!, { sha256 })));
		await expect(loadPaperText(db, picture, 'lake.txt', now)).rejects.toMatchObject({
			code: 'invalid_input',
			refusal: 'encoding'
		});
	});

	it('stays when the bank is loaded again', async () => {
		await load(withPaper());
		await loadPaperText(db, bytes, 'observatory.txt', now);
		await load(
			change((d) => Object.assign(d.papers[0]!, withPaper().papers[0], { title: 'New title' })),
			later
		);
		const [paper] = await db.select().from(papers);
		expect(paper).toMatchObject({ title: 'New title', text, loadedAt: now });
	});
});
