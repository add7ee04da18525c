/**
 * A study session as a value: which card is asked, which wait, what was answered. Pure: time and ids are arguments, and
 * each step gives a new state, so that undo is going back to the one before.
 */
import type { CardId, ReviewId } from '../ids';
import { LEARN_AHEAD_MS, chooseQuestion, previewRatings } from '../scheduling';
import type {
	AnswerEvent,
	Memory,
	QueueCounts,
	Rating,
	StudyCard,
	StudySession,
	UndoEvent
} from '../scheduling';

/** A card in its steps that comes again within this session. */
interface Waiting {
	card: StudyCard;
	dueAt: Date;
}

export interface SessionState {
	/** Never asked yet in this session, in order. */
	queue: readonly StudyCard[];
	waiting: readonly Waiting[];
	/** Null when nothing is left to ask. */
	current: StudyCard | null;
	answered: number;
	right: number;
	/** The earliest time a card answered here, or one that was not brought, comes up again. */
	nextDueAt: Date | null;
	/** The state before the last answer, and the answer: what undo goes back to. */
	before: { state: SessionState; event: AnswerEvent } | null;
}

function earlier(a: Date | null, b: Date | null): Date | null {
	return a === null || (b !== null && b < a) ? b : a;
}

/** What comes next: a step that is due, then the queue, then a step that is due soon. */
function advance(state: SessionState, now: Date): SessionState {
	const waiting = state.waiting.toSorted(
		(a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.card.id < b.card.id ? -1 : 1)
	);
	const [soonest, ...others] = waiting;
	const [next, ...queue] = state.queue;
	if (soonest && (soonest.dueAt <= now || !next)) return { ...state, current: soonest.card, waiting: others };
	return { ...state, current: next ?? null, queue, waiting };
}

/**
 * Begins a session.
 *
 * @param isPending cards with answers that the server has not got yet: it would ask them again, we do not
 */
export function startSession(
	session: StudySession,
	isPending: (id: CardId) => boolean,
	now: Date
): SessionState {
	const queue = session.cards.filter(({ id }) => !isPending(id));
	return advance(
		{ queue, waiting: [], current: null, answered: 0, right: 0, nextDueAt: session.nextDueAt, before: null },
		now
	);
}

/** The question in which the current card is asked now. */
export function askedQuestion(card: StudyCard): StudyCard['questions'][number] {
	return chooseQuestion(card.questions, card.memory, card.id);
}

export interface Answer {
	id: ReviewId;
	rating: Rating;
	response: unknown;
	isRight: boolean | null;
	/** From showing to answering. */
	durationMs: number;
}

/** The longest time an answer counts for, milliseconds. */
const MAX_DURATION_MS = 60_000;

/**
 * Answers the current card and goes on.
 *
 * @returns the next state and the event to be kept
 * @throws {Error} if no card is asked
 */
export function answerCard(
	state: SessionState,
	answer: Answer,
	session: StudySession,
	now: Date
): { state: SessionState; event: AnswerEvent } {
	const card = state.current;
	if (!card) throw new Error('no card is asked');
	const question = askedQuestion(card);
	const event: AnswerEvent = {
		kind: 'answer',
		id: answer.id,
		cardId: card.id,
		questionId: question.id,
		questionVersion: question.version,
		rating: answer.rating,
		response: answer.response,
		durationMs: Math.min(MAX_DURATION_MS, Math.max(0, Math.round(answer.durationMs))),
		reviewedAt: now
	};
	const memory: Memory = previewRatings(card.memory, card.id, session.settings, now)[answer.rating];
	const comesAgain = memory.state !== 'review' && memory.dueAt.getTime() - now.getTime() <= LEARN_AHEAD_MS;
	const answered: SessionState = {
		...state,
		current: null,
		waiting: comesAgain
			? [...state.waiting, { card: { ...card, memory }, dueAt: memory.dueAt }]
			: state.waiting,
		answered: state.answered + 1,
		right: state.right + ((answer.isRight ?? answer.rating > 1) ? 1 : 0),
		nextDueAt: comesAgain ? state.nextDueAt : earlier(state.nextDueAt, memory.dueAt),
		before: { state, event }
	};
	return { state: advance(answered, now), event };
}

/**
 * Takes back the last answer: the card is asked again.
 *
 * @returns null if there is nothing to take back
 */
export function undoAnswer(
	state: SessionState,
	id: ReviewId,
	now: Date
): { state: SessionState; event: UndoEvent } | null {
	if (!state.before) return null;
	const { event } = state.before;
	// Within a millisecond an undo could sort before its answer by its id: the log is ordered by time, then id.
	const reviewedAt = new Date(Math.max(now.getTime(), event.reviewedAt.getTime() + 1));
	return {
		state: state.before.state,
		event: { kind: 'undo', id, cardId: event.cardId, undoesId: event.id, reviewedAt }
	};
}

/** What is left to ask, the current card included. */
export function countLeft(state: SessionState): QueueCounts {
	const counts: QueueCounts = { new: 0, learning: state.waiting.length, due: 0 };
	for (const card of state.current ? [state.current, ...state.queue] : state.queue) counts[kindOf(card)] += 1;
	return counts;
}

/** Which of the three counts a card belongs to. */
export function kindOf({ memory }: StudyCard): keyof QueueCounts {
	if (memory === null) return 'new';
	return memory.state === 'review' ? 'due' : 'learning';
}
