/** How long until a card comes back, in the unit a person would say it in. */

export type IntervalUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A rounded span. `unit` is a unit name of `Intl.NumberFormat`; the page formats it in its own language. */
export interface Interval {
	/** Whole for seconds to days, one decimal for months and years; >= 0. */
	value: number;
	unit: IntervalUnit;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY; // as Anki counts them
const YEAR = 365 * DAY;

/**
 * The span from one instant to another, rounded as Anki shows it.
 *
 * @returns 0 seconds if `due` does not lie after `from`
 * @throws {RangeError} if either instant is invalid
 */
export function intervalOf(from: Date, due: Date): Interval {
	const seconds = Math.max(0, (due.getTime() - from.getTime()) / 1000);
	if (Number.isNaN(seconds)) throw new RangeError('an interval needs two valid instants');
	const tenths = (value: number) => Math.round(value * 10) / 10;
	// Compared after rounding: 59.6 minutes are an hour, not 60 minutes.
	if (Math.round(seconds) < MINUTE) return { value: Math.round(seconds), unit: 'second' };
	if (Math.round(seconds / MINUTE) < 60) return { value: Math.round(seconds / MINUTE), unit: 'minute' };
	if (Math.round(seconds / HOUR) < 24) return { value: Math.round(seconds / HOUR), unit: 'hour' };
	if (Math.round(seconds / DAY) < 30) return { value: Math.round(seconds / DAY), unit: 'day' };
	if (tenths(seconds / MONTH) < 12) return { value: tenths(seconds / MONTH), unit: 'month' };
	return { value: Math.max(1, tenths(seconds / YEAR)), unit: 'year' };
}
