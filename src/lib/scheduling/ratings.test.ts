import { describe, expect, it } from 'vitest';
import { allowedRatings, clampRating } from './ratings';

describe('ratings an answer leaves open', () => {
	it('are again for a wrong answer, a pass for a right one, and all where the learner judges', () => {
		expect(allowedRatings(false)).toEqual([1]);
		expect(allowedRatings(true)).toEqual([2, 3, 4]);
		expect(allowedRatings(null)).toEqual([1, 2, 3, 4]);
	});

	it('move the rating that was sent to the nearest one allowed', () => {
		expect(([1, 2, 3, 4] as const).map((rating) => clampRating(rating, false))).toEqual([1, 1, 1, 1]);
		expect(([1, 2, 3, 4] as const).map((rating) => clampRating(rating, true))).toEqual([2, 2, 3, 4]);
		expect(([1, 2, 3, 4] as const).map((rating) => clampRating(rating, null))).toEqual([1, 2, 3, 4]);
	});
});
