import { describe, expect, it } from 'vitest';
import { intervalOf } from './interval';

const FROM = new Date('2026-01-01T00:00:00Z');
const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

describe('intervals for people', () => {
	it.each([
		[-5, 0, 'second'],
		[0, 0, 'second'],
		[59.4, 59, 'second'],
		[59.6, 1, 'minute'],
		[MINUTE, 1, 'minute'],
		[10 * MINUTE, 10, 'minute'],
		[59.4 * MINUTE, 59, 'minute'],
		[59.6 * MINUTE, 1, 'hour'],
		[23.4 * HOUR, 23, 'hour'],
		[23.6 * HOUR, 1, 'day'],
		[8 * DAY, 8, 'day'],
		[29.4 * DAY, 29, 'day'],
		[30 * DAY, 1, 'month'],
		[45 * DAY, 1.5, 'month'],
		[357 * DAY, 11.9, 'month'],
		[360 * DAY, 1, 'year'],
		[365 * DAY, 1, 'year'],
		[548 * DAY, 1.5, 'year'],
		[36_500 * DAY, 100, 'year']
	])('say %d seconds as %d %s', (seconds, value, unit) => {
		expect(intervalOf(FROM, new Date(FROM.getTime() + seconds * 1000))).toEqual({ value, unit });
	});

	it('refuse invalid instants', () => {
		expect(() => intervalOf(FROM, new Date(NaN))).toThrow(RangeError);
		expect(() => intervalOf(new Date(NaN), FROM)).toThrow(RangeError);
	});
});
