import { describe, expect, it } from 'vitest';
import type { BankDocument } from '../../questions/bank-document';
import {
	applyReview,
	fingerprint,
	listUndecided,
	parseReview,
	type Decision,
	type ReviewDocument
} from './review';

const question = (id: string) => ({
	id,
	type: 'flip' as const,
	stem: `What does ${id} ask?`,
	key: 'something',
	accept: [],
	distractors: [],
	explanation: ''
});

const bank: BankDocument = {
	format: 'registan-bank',
	version: 1,
	title: 'A bank',
	papers: [],
	cards: ['one', 'two'].map((id) => ({
		id,
		topic: 'Things',
		statement: `This is ${id}.`,
		dispute: null,
		evidence: [],
		questions: [question(`${id}-a`), question(`${id}-b`)]
	}))
};

const shown = new Map(bank.cards.flatMap((card) => [card, ...card.questions]).map((each) => [each.id, each]));
const decide = (id: string, decision: 'approve' | 'reject'): Decision => ({
	id,
	seen: fingerprint(shown.get(id)!),
	decision,
	reason: 'read against the lines'
});
const review = (...decisions: Decision[]): ReviewDocument => ({
	format: 'registan-review',
	version: 1,
	decisions
});
const problems = (result: ReturnType<typeof applyReview>) => (result.ok ? [] : result.problems);

describe('a review', () => {
	it('keeps what is approved, drops what is rejected, in the order of the bank', () => {
		const result = applyReview(
			bank,
			review(decide('two', 'approve'), decide('one', 'approve'), decide('one-b', 'reject'))
		);
		expect(
			result.ok && result.document.cards.map(({ id, questions }) => [id, questions.map((each) => each.id)])
		).toEqual([
			['one', ['one-a']],
			['two', ['two-a', 'two-b']]
		]);
	});

	it('writes the new wording of an edit and leaves the rest', () => {
		const edit: Decision = {
			...decide('one-a', 'approve'),
			decision: 'edit',
			change: { stem: 'What is asked?' }
		};
		const result = applyReview(bank, review(decide('one', 'approve'), edit, decide('two', 'reject')));
		expect(result.ok && result.document.cards).toEqual([
			{ ...bank.cards[0], questions: [{ ...question('one-a'), stem: 'What is asked?' }, question('one-b')] }
		]);
	});

	it('refuses a card that nobody decided on, and lists it', () => {
		expect(problems(applyReview(bank, review(decide('one', 'approve'))))).toEqual([
			'two: nobody has decided on it'
		]);
		expect(listUndecided(bank, review(decide('one', 'approve'))).map(({ id }) => id)).toEqual(['two']);
		expect(
			listUndecided(
				bank,
				review(decide('one-a', 'approve'), decide('one-b', 'reject'), decide('two', 'reject'))
			)
		).toEqual([]);
	});

	it('refuses a decision on a wording that has changed since', () => {
		const changed = { ...bank, cards: bank.cards.map((card) => ({ ...card, statement: 'Something else.' })) };
		expect(
			problems(applyReview(changed, review(decide('one', 'approve'), decide('two', 'approve'))))
		).toEqual(['one: has changed since it was read', 'two: has changed since it was read']);
	});

	it('refuses unknown ids, double decisions and fields that do not belong', () => {
		const edit: Decision = { ...decide('two', 'approve'), decision: 'edit', change: { stem: 'Why?' } };
		const unknown: Decision = { ...decide('one', 'approve'), id: 'three' };
		expect(
			problems(applyReview(bank, review(decide('one', 'approve'), decide('one', 'approve'), edit, unknown)))
		).toEqual([
			'one: decided on twice',
			'two: a card has no field "stem"',
			'three: no card or question has this id'
		]);
	});

	it('refuses a decision without a reason or an edit without a change', () => {
		expect(() => parseReview(review({ ...decide('one', 'approve'), reason: ' ' }))).toThrow('reason');
		expect(() => parseReview(review({ ...decide('one', 'approve'), decision: 'edit', change: {} }))).toThrow(
			'edit'
		);
	});
});
