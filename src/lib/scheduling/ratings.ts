/** Which ratings an answer leaves open. */
import type { Rating } from './types';

/**
 * The ratings a learner may give: a wrong answer is "again", a right one is a pass (hard is a pass), and where the
 * learner judges the recall alone, all four.
 *
 * @param isRight null where the answer cannot be marked (flip cards)
 * @returns ascending, at least one
 */
export function allowedRatings(isRight: boolean | null): readonly Rating[] {
	if (isRight === null) return [1, 2, 3, 4];
	return isRight ? [2, 3, 4] : [1];
}

/** The allowed rating nearest to the given one. */
export function clampRating(rating: Rating, isRight: boolean | null): Rating {
	const allowed = allowedRatings(isRight);
	if (allowed.includes(rating)) return rating;
	return isRight ? 2 : 1;
}
