/** What must hold for a bank made from any paper, whatever the rules find: the invariants of DESIGN sections 3 and 5. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/lib/generation/annotate/annotate';
import { flaws } from '../src/lib/generation/check/flaws';
import { Support } from '../src/lib/generation/check/support';
import { cleanPaper } from '../src/lib/generation/clean/document';
import { printValue } from '../src/lib/generation/compose/words';
import { extractFacts, withoutRestated } from '../src/lib/generation/extract/engine';
import { extractors, relations } from '../src/lib/generation/extract/rules/index';
import { generateBank } from '../src/lib/generation/generate';
import { reconcile } from '../src/lib/generation/reconcile/reconcile';
import type { PaperInput } from '../src/lib/generation/types';
import { printBankDocument } from '../src/lib/interchange/registan';
import { bankOf, expectSound, fixture, ours } from './support/papers';

const paperOf = (text: string, id = 'own'): PaperInput => ({ id, text, sha256: '0'.repeat(64) });

/** Each paragraph names all that it speaks of, so none needs another. */
const PARAGRAPHS = [
	'The Andean Lakes Union was founded on 9 April 1996. Its fees are low.',
	'The Coral Coast Council was founded in 1971 and still meets.',
	'In October 1998, a naval exercise with the participation of Ghana and Nigeria was held, called "Calm Water 1998".',
	'Ghana has a 550-kilometer shared border with Togo, and smugglers use all of it.',
	'The Secretariat of the Andean Lakes Union is located in Lima, and people like it.',
	'Few weeks changed the coast as much as the Lantern Revolution of Chile in March 1934.',
	'At the Quito Summit in June 1999, the Andean Lakes Union grew by joining Chile as a member.'
];
const textOf = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;
const idsOf = (paragraphs: readonly string[]) =>
	bankOf(paperOf(textOf(paragraphs)))
		.cards.map(({ id }) => id)
		.sort();

describe('the banks of our papers', () => {
	const papers = ours.map(fixture);
	const together = bankOf(...papers);

	it('rest on evidence that is there and says what the keys say', () => {
		expectSound(together, papers);
		const support = new Support(new Map(papers.map(({ id, text }) => [id, text])));
		for (const card of together.cards) {
			expect(support.findCardFlaw(card), card.id).toBeNull();
			for (const question of card.questions)
				expect(support.findQuestionFlaw(question, card), `${question.stem} ${question.id}`).toBeNull();
		}
	});

	it('have no flaw of the list', () => {
		const found = together.cards.flatMap((card) =>
			card.questions.flatMap((question) =>
				flaws.filter(({ isIn }) => isIn(question, card)).map(({ code }) => `${code}: ${question.stem}`)
			)
		);
		expect(found).toEqual([]);
	});

	it('offer no value that a source gives for the same subject and relation', () => {
		const rules = relations.flatMap((relation) => relation.rules);
		const facts = papers
			.map((paper) => annotate(cleanPaper(paper)))
			.map((document) => {
				const typed = extractFacts(document, rules);
				return withoutRestated([typed, ...extractors.map((extract) => extract(document, typed))]);
			});
		const all = reconcile(facts, relations).facts;
		let compared = 0;
		for (const card of together.cards) {
			const fact = all.find(({ relation, id }) => card.id === `${relation}-${id}`);
			if (!fact) continue; // a card about a dispute or a pair
			const supported = all
				.filter(({ relation, subject }) => relation === fact.relation && subject.id === fact.subject.id)
				.map(({ value }) => printValue(value));
			for (const question of card.questions) {
				if (question.type !== 'single-choice' || !supported.includes(question.key)) continue; // asked from the other side
				const offered = question.distractors.map(({ text }) => text);
				expect(
					offered.filter((text) => supported.includes(text)),
					question.id
				).toEqual([]);
				compared++;
			}
		}
		expect(compared).toBeGreaterThan(5);
	});

	it('come out the same twice, and in any order of the files', () => {
		const print = (list: readonly PaperInput[]) => printBankDocument(bankOf(...list));
		expect(print(papers)).toBe(printBankDocument(together));
		fc.assert(
			fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (list) => {
				expect(print(list)).toBe(printBankDocument(together));
			}),
			{ numRuns: 3, seed: 7 }
		);
	});

	it.each(ours)('lose the cards of %s whose passages are taken out', (name) => {
		const paper = fixture(name);
		const { cards } = bankOf(paper);
		for (const card of cards.filter((_, at) => at % Math.ceil(cards.length / 6) === 0)) {
			let text = paper.text;
			for (const [start, end] of card.evidence.flatMap(({ chars }) => chars))
				text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
			expect(
				bankOf({ ...paper, text }).cards.map(({ id }) => id),
				card.statement
			).not.toContain(card.id);
		}
		expect(cards.length).toBeGreaterThanOrEqual(0);
	});
});

describe('the cards of a paper', () => {
	const all = idsOf(PARAGRAPHS);

	it('are found at all', () => {
		expect(all.length).toBeGreaterThanOrEqual(6);
	});

	it('keep their ids in any order of the paragraphs', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(PARAGRAPHS, { minLength: PARAGRAPHS.length }), (paragraphs) => {
				expect(idsOf(paragraphs)).toEqual(all);
			}),
			{ numRuns: 12, seed: 7 }
		);
	});

	it('are those of the paragraphs that are there', () => {
		fc.assert(
			fc.property(fc.subarray(PARAGRAPHS, { minLength: 1 }), (paragraphs) => {
				const alone = paragraphs.flatMap((paragraph) => idsOf([paragraph]));
				expect(all).toEqual(expect.arrayContaining(alone));
				expect(idsOf(paragraphs)).toEqual(expect.arrayContaining(alone));
			}),
			{ numRuns: 12, seed: 7 }
		);
	});

	it.each([
		['9 April 1996', '8 April 1996'],
		['in 1971', 'in 1972'],
		['550-kilometer', '560-kilometer'],
		['March 1934', 'May 1934']
	])('change with the paragraph that says %s, and no others do', (from, to) => {
		const changed = idsOf(PARAGRAPHS.map((paragraph) => paragraph.replace(from, to)));
		const own = idsOf(PARAGRAPHS.filter((paragraph) => paragraph.includes(from)));
		const gone = all.filter((id) => !changed.includes(id));
		expect(gone.length).toBeGreaterThan(0);
		expect(own).toEqual(expect.arrayContaining(gone));
	});
});

/** Words by chance, from a seed: a small generator is enough. */
function noise(length: number, alphabet: string): string {
	let state = 7;
	let text = '';
	while (text.length < length) {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		text += alphabet[(state >>> 16) % alphabet.length];
	}
	return text;
}

const REFERENCES = Array.from(
	{ length: 40 },
	(_, at) =>
		`${at + 1}. Brown, A. and Ruiz, C. (${1960 + at}). *Lakes and friends, volume ${at + 1}*. Lima: Own Press, pp. ${at}–${at + 9}.`
).join('\n');

const NAVIGATION = `[Home](/) | [Lakes](/lakes) | [About us](/about) | [Sign in](/login)
- Main page
- Contents
- Current events
- Random article
v t e
Lakes of Peru
Titicaca · Junín · Parón · Lauricocha
Categories: Lakes | Peru | Stubs
This page was last edited on 3 May 2019, at 10:15.
`;

describe('a text with nothing to ask', () => {
	it.each<[name: string, text: string]>([
		['no text', ''],
		['white space', ' \n\t\n\n   '],
		['letters by chance, 1 MB', noise(1_000_000, 'etaoin shrdlu cmfwyp vbgkq jxz .,\n')],
		['signs by chance', noise(50_000, 'aZ0 9|#*_<>()[]{}"“”¹²-–—.,;:\n\t%$&')],
		[
			'bytes read as text',
			noise(50_000, '\u0001\u0002\u0007\u001b\u007f\u0080\ufffd\ud83c\udf0d\u200b a1\n')
		],
		[
			'Spanish',
			'El gato duerme en la silla y la lluvia cae sobre el tejado de la casa vieja. Nadie sabe por qué el río suena.\n'
		],
		[
			'Russian',
			'Кошка спит на стуле, и дождь падает на крышу старого дома. Никто не знает, почему река шумит.\n'
		],
		[
			'Uzbek',
			'Mushuk stulda uxlaydi, yomgʻir esa eski uyning tomiga yogʻadi. Daryo nega shovqin solishini hech kim bilmaydi.\n'
		],
		['Chinese', '猫在椅子上睡觉，雨落在旧房子的屋顶上。没有人知道河为什么响。\n'],
		['references alone', `References\n\n${REFERENCES}\n`],
		['a navigation box', NAVIGATION]
	])('%s gives no question and no error', (_, text) => {
		const { document, report } = generateBank([paperOf(text)]);
		expect(document.cards.map(({ statement }) => statement)).toEqual([]);
		expect(report.cards).toBe(0);
	});
});
