/** Logs of reviews, made up for tests. */
import fc from 'fast-check';
import type { CardId, QuestionId, ReviewId } from '../../src/lib/ids';
import type { AnswerEvent, Rating, ReviewEvent, UndoEvent } from '../../src/lib/scheduling/types';

/** The casts are what tests are for: ids that a person can read. */
export function answerOf(id: string, reviewedAt: Date, changes: Partial<AnswerEvent> = {}): AnswerEvent {
	return {
		kind: 'answer',
		id: id as ReviewId,
		cardId: 'card' as CardId,
		questionId: 'question' as QuestionId,
		questionVersion: 1,
		rating: 3,
		response: null,
		durationMs: 1000,
		reviewedAt,
		...changes
	};
}

export function undoOf(id: string, undoesId: string, reviewedAt: Date, cardId = 'card'): UndoEvent {
	return {
		kind: 'undo',
		id: id as ReviewId,
		undoesId: undoesId as ReviewId,
		cardId: cardId as CardId,
		reviewedAt
	};
}

const START = Date.UTC(2026, 0, 1);

/** 1 to 40 answers, undos and redos over two years, with instants that coincide and targets that do not exist. */
export function logArbitrary({ cards }: { cards: number }): fc.Arbitrary<ReviewEvent[]> {
	const event = fc.record({
		isUndo: fc.boolean(),
		card: fc.nat({ max: cards - 1 }),
		rating: fc.constantFrom<Rating>(1, 2, 3, 4),
		target: fc.nat({ max: 45 }),
		minute: fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 2 * 365 * 24 * 60 }))
	});
	return fc.array(event, { minLength: 1, maxLength: 40 }).map((drawn) =>
		drawn.map(({ isUndo, card, rating, target, minute }, place) => {
			const id = `e${String(place).padStart(2, '0')}`;
			const reviewedAt = new Date(START + minute * 60_000);
			const cardId = `card${card}`;
			return isUndo
				? undoOf(id, `e${String(target).padStart(2, '0')}`, reviewedAt, cardId)
				: answerOf(id, reviewedAt, { rating, cardId: cardId as CardId });
		})
	);
}
