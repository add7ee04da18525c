import { distance } from 'fastest-levenshtein';
import { normaliseAnswer, parseTypedDate } from '../normalise';
import { RIGHT, WRONG, type QuestionTypeOf } from '../types';
import type { TypedAnswer } from './content';

/** Longer texts are no answer, and comparing them would take time. */
const MAX_LENGTH = 300;

/** How many letters may be wrong: none up to four, one up to eight, then two. */
function slipsAllowed(length: number): number {
	return length <= 4 ? 0 : length <= 8 ? 1 : 2;
}

function isSameDate(typed: string, key: string): boolean {
	const wanted = parseTypedDate(key);
	const given = wanted && parseTypedDate(typed);
	return (
		given !== null && given.year === wanted?.year && given.month === wanted.month && given.day === wanted.day
	);
}

/**
 * Whether what was typed is an accepted spelling but for a slip of the finger. Figures must be exact: one digit makes
 * another year.
 */
function isSlipOf(typed: string, accepted: string): boolean {
	const digits = (text: string) => text.replace(/\D/g, ' ').trim();
	if (digits(typed) !== digits(accepted)) return false;
	const letters = accepted.replace(/[^\p{L}]/gu, '').length;
	return distance(typed, accepted) <= slipsAllowed(letters);
}

/** The response is what was typed. */
export const typedAnswer: QuestionTypeOf<TypedAnswer> = {
	present: ({ stem }) => ({ type: 'typed-answer', stem }),
	mark: ({ key, accept, distractors }, response) => {
		if (typeof response !== 'string') return WRONG;
		const spellings = [key, ...accept];
		// Before any rule below: a key that is long, or all signs, must still be right when it is typed as it stands.
		if (spellings.includes(response.trim())) return RIGHT;
		if (response.length > MAX_LENGTH) return WRONG;
		if (spellings.some((spelling) => isSameDate(response, spelling))) return RIGHT;
		const typed = normaliseAnswer(response);
		if (typed === '') return WRONG;
		const accepted = spellings.map(normaliseAnswer);
		if (accepted.includes(typed)) return RIGHT;
		// A slip must never make a wrong answer right: what is as near to a wrong one is wrong.
		const nearest = Math.min(...accepted.map((spelling) => distance(typed, spelling)));
		const isWrongOne = distractors.some(({ text }) => distance(typed, normaliseAnswer(text)) <= nearest);
		return !isWrongOne && accepted.some((spelling) => isSlipOf(typed, spelling))
			? { ...RIGHT, isSlip: true }
			: WRONG;
	}
};
