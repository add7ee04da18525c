import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson';

describe('the Wilson interval', () => {
	it.each([
		// Worked out by hand from the formula with z = 1.96.
		[0, 10, 0, 0.2775],
		[10, 10, 0.7225, 1],
		[5, 10, 0.2366, 0.7634],
		[81, 90, 0.8208, 0.9465]
	])('of %i in %i is %f to %f', (successes, total, low, high) => {
		const interval = wilsonInterval(successes, total);
		expect(interval?.[0]).toBeCloseTo(low, 3);
		expect(interval?.[1]).toBeCloseTo(high, 3);
	});

	it('is unknown without an observation', () => {
		expect(wilsonInterval(0, 0)).toBeNull();
	});
});
