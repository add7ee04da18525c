import { describe, expect, it } from 'vitest';
import type { CardId, QuestionId, ReviewId } from '../ids';
import type { Memory, StudyCard, StudySession } from '../scheduling';
import { answerCard, countLeft, startSession, undoAnswer, type SessionState } from './session';

const now = new Date('2026-03-02T09:00:00Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const known: Memory = {
	state: 'review',
	stability: 20,
	difficulty: 5,
	dueAt: after(-60),
	lastReviewedAt: after(-20 * 24 * 60),
	firstReviewedAt: after(-40 * 24 * 60),
	intervalDays: 20,
	learningStep: 0,
	reviewCount: 4,
	lapses: 0
};

function card(name: string, memory: Memory | null = null): StudyCard {
	return {
		id: name as CardId,
		topic: 'T',
		statement: `${name}.`,
		dispute: null,
		evidence: [],
		memory,
		questions: [
			{
				id: `${name}-q` as QuestionId,
				version: 2,
				content: { id: 'q', type: 'flip', stem: 'S', key: 'K', accept: [], distractors: [], explanation: '' }
			}
		]
	};
}

const sessionOf = (...cards: StudyCard[]): StudySession => ({
	bank: { slug: 'b', title: 'B' },
	cards,
	counts: { new: 0, learning: 0, due: 0 },
	settings: { desiredRetention: 0.9 },
	nextDueAt: null,
	dayEndsAt: after(24 * 60)
});

let made = 0;
const answer = (rating: 1 | 2 | 3 | 4) => ({
	id: `event-${++made}` as ReviewId,
	rating,
	response: null,
	isRight: null,
	durationMs: 1234.6
});
const none = () => false;

describe('a session', () => {
	it('asks the cards in order, and a forgotten one again when its step is due', () => {
		const session = sessionOf(card('a'), card('b'), card('c'));
		let state = startSession(session, none, now);
		expect(state.current?.id).toBe('a');
		({ state } = answerCard(state, answer(1), session, now));
		expect(state.current?.id).toBe('b');
		({ state } = answerCard(state, answer(4), session, after(2)));
		expect(state.current?.id, 'the step of a minute is over').toBe('a');
		({ state } = answerCard(state, answer(4), session, after(2)));
		expect(state.current?.id).toBe('c');
		({ state } = answerCard(state, answer(4), session, after(2)));
		expect(state).toMatchObject({ current: null, answered: 4, right: 3 });
		expect(state.nextDueAt?.getTime()).toBeGreaterThan(after(24 * 60).getTime());
	});

	it('asks a card in its steps ahead of time when nothing else is left', () => {
		const session = sessionOf(card('a'));
		const { state } = answerCard(startSession(session, none, now), answer(3), session, now);
		expect(state.current).toMatchObject({ id: 'a', memory: { state: 'learning' } });
	});

	it('makes an event that names the question and its version, with whole milliseconds up to a minute', () => {
		const session = sessionOf(card('a'));
		const start = startSession(session, none, now);
		expect(answerCard(start, answer(3), session, now).event).toMatchObject({
			kind: 'answer',
			cardId: 'a',
			questionId: 'a-q',
			questionVersion: 2,
			rating: 3,
			durationMs: 1235,
			reviewedAt: now
		});
		const slow = answerCard(start, { ...answer(3), durationMs: 1e7 }, session, now);
		expect(slow.event.durationMs).toBe(60_000);
	});

	it('takes back every answer up to the first, also the last card’s', () => {
		const session = sessionOf(card('a', known), card('b', known));
		const start = startSession(session, none, now);
		const first = answerCard(start, answer(3), session, now);
		const second = answerCard(first.state, answer(3), session, now);
		expect(second.state.current).toBeNull();
		const one = undoAnswer(second.state, 'undo-1' as ReviewId, now);
		expect(one?.state).toBe(first.state);
		expect(one?.event).toMatchObject({ kind: 'undo', cardId: 'b', undoesId: second.event.id });
		expect(one?.event.reviewedAt.getTime()).toBeGreaterThan(second.event.reviewedAt.getTime());
		const two = undoAnswer(one?.state as SessionState, 'undo-2' as ReviewId, now);
		expect(two?.state).toBe(start);
		expect(undoAnswer(start, 'undo-3' as ReviewId, now)).toBeNull();
	});

	it('counts what is left, the current card with it', () => {
		const session = sessionOf(card('a'), card('b', known), card('c'));
		const start = startSession(session, none, now);
		expect(countLeft(start)).toEqual({ new: 2, learning: 0, due: 1 });
		const { state } = answerCard(start, answer(1), session, now);
		expect(countLeft(state)).toEqual({ new: 1, learning: 1, due: 1 });
	});

	it('does not ask what was answered and not sent yet', () => {
		const start = startSession(sessionOf(card('a'), card('b')), (id) => id === 'a', now);
		expect(start.current?.id).toBe('b');
	});
});
