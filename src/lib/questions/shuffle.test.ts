import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffle } from './shuffle';

describe('shuffle', () => {
	it('gives a permutation, the same for the same seed', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string()), fc.string(), (items, seed) => {
				const shuffled = shuffle(items, seed);
				expect(shuffled.toSorted()).toEqual(items.toSorted());
				expect(shuffle(items, seed)).toEqual(shuffled);
			})
		);
	});

	it('puts each of four items in each place about equally often', () => {
		const counts = [0, 0, 0, 0];
		for (let i = 0; i < 4000; i++) counts[shuffle(['key', 'a', 'b', 'c'], `card-${i}`).indexOf('key')]! += 1;
		for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});
});
