/** Papers of our own, and what holds for every bank that is made from papers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { expect } from 'vitest';
import { findCopiedRun, indexRuns } from '../../src/lib/generation/check/copied';
import { generateBank } from '../../src/lib/generation/generate';
import { readText } from '../../src/lib/generation/read/text';
import type { PaperInput } from '../../src/lib/generation/types';
import type { BankDocument } from '../../src/lib/questions/bank-document';

export const FIXTURES = 'tests/fixtures/papers';

/** The papers with a golden bank beside them. */
export const ours = [
	'river-accord.txt',
	'student-essay.txt',
	'garden-revolts.md',
	'reed-treaty.txt', // articles in "shall"
	'bread-crust.txt', // a scientific article: abstract, figures in percent, a table
	'island-report.txt', // a report with running heads, and notes inside sentences
	'salt-towns.md', // history with many dated events and persons
	'mosses.txt', // a textbook: definitions and lists
	'lake-states.md' // an information sheet, tables with a slipped row, lists that are announced
] as const;

export function readPaper(path: string): PaperInput {
	const bytes = readFileSync(path);
	const read = readText(bytes);
	if (!read.ok) throw new Error(`${path} ${read.reason}`);
	return {
		id: basename(path, extname(path)),
		text: read.text,
		sha256: createHash('sha256').update(bytes).digest('hex')
	};
}

export const fixture = (name: string): PaperInput => readPaper(join(FIXTURES, name));
export const bankOf = (...papers: PaperInput[]): BankDocument => generateBank(papers).document;

/** What holds for every bank: spans inside their lines, keys derivable from them, options that differ, no copied run. */
export function expectSound(bank: BankDocument, papers: readonly PaperInput[]): void {
	const texts = new Map(papers.map(({ id, text }) => [id, text]));
	const runs = indexRuns([...texts.values()]);
	for (const card of bank.cards) {
		for (const { paper, lines, chars } of card.evidence) {
			const text = texts.get(paper) ?? '';
			const lineOf = (offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
			expect([lineOf(chars[0]?.[0] ?? 0), lineOf((chars.at(-1)?.[1] ?? 1) - 1)], card.id).toEqual(lines);
			for (const [at, [start]] of chars.entries())
				expect(start).toBeGreaterThanOrEqual(chars[at - 1]?.[1] ?? 0);
		}
		expect(card.evidence.length, card.id).toBeGreaterThan(0);
		expect(card.questions.length, card.id).toBeGreaterThan(0);
		for (const question of card.questions) {
			const own = [
				question.stem,
				question.explanation,
				...question.distractors.flatMap(({ text, why }) => [text, why])
			];
			expect(own.map((text) => findCopiedRun(text, runs)).filter(Boolean), question.id).toEqual([]);
			expect(question.distractors.map(({ text }) => text)).not.toContain(question.key);
			if (question.type === 'single-choice') expect(question.distractors, question.id).toHaveLength(3);
		}
	}
	const stems = bank.cards.flatMap(({ questions }) => questions.map(({ stem }) => stem));
	expect(new Set(stems).size).toBe(stems.length);
}

/** Letters and digits of the passages a card rests on, without spaces, hyphens and note marks. */
export function passagesOf(card: BankDocument['cards'][number], papers: readonly PaperInput[]): string {
	return card.evidence
		.flatMap(({ paper, chars }) =>
			chars.map(([start, end]) => papers.find(({ id }) => id === paper)?.text.slice(start, end) ?? '')
		)
		.join(' ');
}
