/** Bank documents of every shape, for property tests. */
import fc from 'fast-check';
import { parseBankDocument } from '../../src/lib/interchange/registan';
import type { BankCard, BankDocument, Evidence } from '../../src/lib/questions/bank-document';
import type { Question } from '../../src/lib/questions/question';

const text = () =>
	fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
		.filter((value) => !value.includes('\0'))
		.map((value) => value.trim() || 'x');

function evidence(paperIds: readonly string[]): fc.Arbitrary<Evidence> {
	return fc
		.record({
			paper: fc.constantFrom(...paperIds),
			section: fc.string({ maxLength: 5 }).filter((value) => !value.includes('\0')),
			from: fc.integer({ min: 1, max: 900 }),
			more: fc.nat({ max: 9 }),
			steps: fc.array(fc.tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 })), {
				minLength: 1,
				maxLength: 3
			})
		})
		.map(({ paper, section, from, more, steps }) => {
			let at = 0;
			const chars = steps.map(([gap, length]): [number, number] => {
				const start = at + gap;
				at = start + length;
				return [start, at];
			});
			return { paper, section, lines: [from, from + more], chars };
		});
}

function question(id: string): fc.Arbitrary<Question> {
	const common = { id: fc.constant(id), stem: text(), accept: fc.array(text(), { maxLength: 2 }) };
	const explanation = fc.string({ maxLength: 8 }).filter((value) => !value.includes('\0'));
	const distractors = fc.array(fc.record({ text: text(), why: text() }), { maxLength: 2 });
	const flip = fc.record({
		...common,
		type: fc.constant('flip' as const),
		key: text(),
		distractors,
		explanation
	});
	const typed = fc.record({
		...common,
		type: fc.constant('typed-answer' as const),
		key: text(),
		distractors,
		explanation
	});
	const truth = fc.record({
		...common,
		type: fc.constant('true-false' as const),
		key: fc.constantFrom('true' as const, 'false' as const),
		distractors,
		explanation
	});
	const choice = fc
		.tuple(typed, fc.uniqueArray(text(), { minLength: 2, maxLength: 5 }), text())
		.map(([base, [key = 'a', ...wrong], why]) => ({
			...base,
			type: 'single-choice' as const,
			key,
			distractors: wrong.map((option) => ({ text: option, why }))
		}));
	return fc.oneof(flip, typed, truth, choice);
}

function card(id: string, paperIds: readonly string[]): fc.Arbitrary<BankCard> {
	const found = fc.array(evidence(paperIds), { minLength: 1, maxLength: 2 });
	const side = fc.record({ value: text(), evidence: found });
	const dispute = fc.record({
		id: fc.constant(`${id}-dispute`),
		question: text(),
		sides: fc.array(side, { minLength: 2, maxLength: 3 }),
		note: fc.option(fc.record({ text: text(), citation: text() }))
	});
	return fc.record({
		id: fc.constant(id),
		topic: fc.constantFrom('History', 'Places', 'Work'),
		statement: text(),
		dispute: fc.option(dispute),
		evidence: fc.array(evidence(paperIds), { maxLength: 2 }),
		questions: fc
			.integer({ min: 1, max: 3 })
			.chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => question(`${id}-q${at}`))))
	});
}

/** A document that parses, with papers whose ids begin with `prefix`. */
export function documentArbitrary(prefix = 'p'): fc.Arbitrary<BankDocument> {
	const ids = fc.uniqueArray(fc.nat({ max: 20 }), { minLength: 1, maxLength: 4 });
	return fc
		.tuple(ids, fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 6 }), text())
		.chain(([papers, cards, title]) => {
			const paperIds = papers.map((id) => `${prefix}${id}`);
			const paper = (id: string) =>
				fc.record({
					id: fc.constant(id),
					title: text(),
					authors: fc.array(text(), { maxLength: 2 }),
					year: fc.option(fc.integer({ min: 1000, max: 2100 })),
					sha256: fc.constant(id.padEnd(64, '0').replace(/[^0-9a-f]/g, 'a'))
				});
			return fc.record({
				format: fc.constant('registan-bank' as const),
				version: fc.constant(1 as const),
				title: fc.constant(title),
				papers: fc.tuple(...paperIds.map(paper)),
				cards: fc.tuple(...cards.map((id) => card(`c${id}`, paperIds)))
			});
		})
		.map((document) => parseBankDocument(JSON.parse(JSON.stringify(document)))); // as it comes from a file
}
