/** Schedule the fact, vary the form: which of a card's questions is asked this time. */
import type { Question, QuestionType } from '../questions/question';
import { hashText } from './hash';
import type { Memory } from './types';

/**
 * The forms that suit a memory, best first; the first row entry of which the card has a question is used.
 *
 * | the card is            | first                     | else                      | else |
 * |------------------------|---------------------------|---------------------------|------|
 * | new, learning, relearning | single choice, true/false | typed answer           | flip |
 * | in review (known)      | typed answer              | single choice, true/false | flip |
 */
const FORMS: Record<'learning' | 'known', readonly (readonly QuestionType[])[]> = {
	learning: [['single-choice', 'true-false'], ['typed-answer'], ['flip']],
	known: [['typed-answer'], ['single-choice', 'true-false'], ['flip']]
};

/**
 * The question to ask now. Among several that suit, they take turns by the number of reviews, so that the one asked last
 * time is never asked again while another suits; taking a review back brings its question back.
 *
 * @param questions in the card's order, at least one
 * @param memory null for a new card
 * @param seed the card's id: it must stay the same from review to review
 * @throws {RangeError} if there is no question
 */
export function chooseQuestion<Asked extends { content: Question }>(
	questions: readonly Asked[],
	memory: Memory | null,
	seed: string
): Asked {
	const forms = FORMS[memory?.state === 'review' ? 'known' : 'learning'];
	const suiting = forms
		.map((types) => questions.filter(({ content }) => types.includes(content.type)))
		.find((found) => found.length > 0);
	const turn = hashText(seed) + (memory?.reviewCount ?? 0);
	const chosen = suiting?.[turn % suiting.length];
	if (!chosen) throw new RangeError('a card needs at least one question');
	return chosen;
}
