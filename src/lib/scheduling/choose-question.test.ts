import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Question, QuestionType } from '../questions/question';
import { chooseQuestion } from './choose-question';
import type { Memory } from './types';

vi.setConfig({ testTimeout: 60_000 }); // thousands of generated cases, also on a busy machine

const asked = (...types: QuestionType[]) =>
	types.map((type, place) => ({ id: `${type}${place}`, content: { type } as Question }));
const memory = (state: Memory['state'], reviewCount = 3) => ({ state, reviewCount }) as Memory;
const ALL = asked('flip', 'typed-answer', 'true-false', 'single-choice');

describe('the form that is asked', () => {
	it.each([
		['new', null, ['true-false', 'single-choice']],
		['learning', memory('learning'), ['true-false', 'single-choice']],
		['relearning', memory('relearning'), ['true-false', 'single-choice']],
		['known', memory('review'), ['typed-answer']]
	] as const)('suits a card that is %s', (_, known, types) => {
		for (const seed of ['a', 'b', 'c', 'd'])
			expect(types).toContain(chooseQuestion(ALL, known, seed).content.type);
	});

	it.each([
		['typed while new, for want of a choice', null, asked('flip', 'typed-answer'), 'typed-answer'],
		[
			'a choice when known, for want of typing',
			memory('review'),
			asked('flip', 'single-choice'),
			'single-choice'
		],
		['a flip, for want of all else', null, asked('flip'), 'flip'],
		['a flip when known', memory('review'), asked('flip'), 'flip']
	] as const)('is %s', (_, known, questions, type) => {
		expect(chooseQuestion(questions, known, 'seed').content.type).toBe(type);
	});

	it('is never the one of last time while another suits, and comes back when the review is taken back', () => {
		const types = fc.constantFrom<QuestionType>('flip', 'typed-answer', 'true-false', 'single-choice');
		const states = fc.constantFrom<Memory['state']>('learning', 'review', 'relearning');
		fc.assert(
			fc.property(
				fc.array(types, { minLength: 1, maxLength: 6 }),
				fc.array(states, { minLength: 2, maxLength: 12 }),
				fc.string(),
				(forms, life, seed) => {
					const questions = asked(...forms);
					const at = (count: number) => {
						const state = life[count - 1];
						return chooseQuestion(questions, state ? memory(state, count) : null, seed);
					};
					for (let count = 1; count <= life.length; count++) {
						const suiting = new Set(
							Array.from({ length: 12 }, (_, turn) =>
								chooseQuestion(questions, memory(life[count - 1]!, turn), seed)
							)
						);
						if (suiting.size > 1) expect(at(count).id).not.toBe(at(count - 1).id);
						expect(at(count - 1)).toEqual(at(count - 1));
					}
				}
			),
			{ numRuns: 300 }
		);
	});

	it('differs from card to card while new', () => {
		const seeds = Array.from({ length: 50 }, (_, place) => `card ${place}`);
		expect(new Set(seeds.map((seed) => chooseQuestion(ALL, null, seed).id)).size).toBe(2);
	});

	it('needs a question', () => {
		expect(() => chooseQuestion([], null, 'seed')).toThrow(RangeError);
	});
});
