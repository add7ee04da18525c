import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, present } from './index';
import { normaliseAnswer, parseTypedDate } from './normalise';
import type { Question } from './question';

const common = {
	id: 'q',
	stem: 'S?',
	accept: [] as string[],
	distractors: [] as { text: string; why: string }[],
	explanation: ''
};
const typed = (key: string, accept: string[] = [], distractors: string[] = []): Question => ({
	...common,
	type: 'typed-answer',
	key,
	accept,
	distractors: distractors.map((text) => ({ text, why: 'other' }))
});
const choice: Question = {
	...common,
	type: 'single-choice',
	key: 'Tashkent',
	distractors: ['Bishkek', 'Beijing', 'Astana'].map((text) => ({ text, why: 'other' }))
};

describe('a typed answer', () => {
	it.each([
		['Tashkent', 'tashkent', 'right'],
		['Tashkent', '  TASHKENT. ', 'right'],
		['Tashkent', 'Tashkennt', 'slip'],
		['Tashkent', 'Tashkant', 'slip'],
		['Tashkent', 'Bishkek', 'wrong'],
		['Tashkent', '', 'wrong'],
		['Tashkent', '…', 'wrong'],
		['the Shanghai Five', 'Shanghai five', 'right'],
		['Regional Anti-Terrorist Structure', 'regional antiterrorist structure', 'slip'],
		['Regional Anti-Terrorist Structure', 'Regional Anti Terrorist Structure', 'right'],
		['Iran', 'Iraq', 'wrong'],
		['2001', '2002', 'wrong'],
		['2001', '2001.', 'right'],
		['26 April 1996', 'April 26, 1996', 'right'],
		['26 April 1996', '26th of April 1996', 'right'],
		['26 April 1996', '1996-04-26', 'right'],
		['26 April 1996', '26.4.1996', 'right'],
		['26 April 1996', '26 Apr 1996', 'right'],
		['26 April 1996', '25 April 1996', 'wrong'],
		['26 April 1996', 'April 1996', 'wrong'],
		['26 April 1996', '4/26/1996', 'wrong'],
		['June 2002', 'june, 2002', 'right'],
		['June 2002', 'July 2002', 'wrong'],
		['1,018', '1018', 'right'],
		['7,500 km', '7 500 km', 'right'],
		['Peace Mission 2005', 'Peace Mision 2005', 'slip'],
		['Peace Mission 2005', 'Peace Mission 2007', 'wrong'],
		['Oʻzbekiston', "O'zbekiston", 'right'],
		['Сергей Лавров', 'сергей лавров', 'right'],
		['Андижан', 'Андижон', 'slip'],
		['Ёркин', 'Еркин', 'right'],
		['Köln', 'Koln', 'right']
	])('%s: "%s" is %s', (key, response, outcome) => {
		const { isRight, isSlip } = mark(typed(key), response);
		expect(isRight ? (isSlip ? 'slip' : 'right') : 'wrong').toBe(outcome);
	});

	it('takes any accepted spelling', () => {
		expect(mark(typed('Ulugh Beg', ['Mirzo Ulugbek']), 'mirzo ulugbek').isRight).toBe(true);
	});

	it('forgives no slip towards a wrong answer', () => {
		expect(mark(typed('Kazakhstan', [], ['Kazakhstam']), 'Kazakhstam').isRight).toBe(false);
	});

	it.each([[null], [undefined], [7], [{ text: 'Tashkent' }], [['Tashkent']], ['T'.repeat(301)]])(
		'is wrong where it cannot be read: %s',
		(response) => {
			expect(mark(typed('Tashkent'), response).isRight).toBe(false);
		}
	);
});

describe('every type', () => {
	const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

	it('marks its own key as right', () => {
		fc.assert(
			fc.property(
				text.filter((key) => normaliseAnswer(key) !== ''),
				(key) => {
					expect(mark(typed(key), key).isRight).toBe(true);
					expect(mark({ ...choice, key } as Question, key).isRight).toBe(true);
				}
			)
		);
	});

	it('shows all options and says nothing of the key', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const view = present(choice, seed);
				expect(Object.keys(view).sort()).toEqual(['options', 'stem', 'type']);
				expect(view.type === 'single-choice' && view.options.toSorted()).toEqual([
					'Astana',
					'Beijing',
					'Bishkek',
					'Tashkent'
				]);
			})
		);
		expect(present(typed('Tashkent'), 's')).toEqual({ type: 'typed-answer', stem: 'S?' });
		expect(present({ ...common, type: 'true-false', key: 'false' }, 's')).toEqual({
			type: 'true-false',
			stem: 'S?'
		});
		expect(present({ ...common, type: 'flip', key: 'Back' }, 's')).toEqual({ type: 'flip', stem: 'S?' });
	});

	it('leaves a flip card to the learner', () => {
		expect(mark({ ...common, type: 'flip', key: 'Back' }, null)).toEqual({
			isRight: null,
			share: null,
			isSlip: false
		});
	});

	it('marks true and false', () => {
		const claim: Question = { ...common, type: 'true-false', key: 'false' };
		expect(mark(claim, 'false').isRight).toBe(true);
		expect(mark(claim, 'true').isRight).toBe(false);
		expect(mark(claim, false).isRight).toBe(false);
	});
});

describe('a typed date', () => {
	it.each([
		['32 May 2001', null],
		['May', null],
		['13.13.2001', null],
		['2001-6', { year: 2001, month: 6, day: null }],
		['15 June 2001', { year: 2001, month: 6, day: 15 }],
		['sept 2003', { year: 2003, month: 9, day: null }],
		['3 May 4 2001', null]
	])('"%s"', (text, date) => {
		expect(parseTypedDate(text)).toEqual(date);
	});
});
