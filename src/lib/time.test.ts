import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, canonicalTimeZone, dayOf, daysBetween, isTimeZone, startOfDay } from './time';

const HOUR_MS = 3_600_000;
const ZONES = Intl.supportedValuesOf('timeZone');
const clock = (timeZone: string, dayStartHour = 4) => ({ timeZone, dayStartHour });

describe('the day of an instant', () => {
	it.each([
		['just before the day starts', '2026-03-10T03:59:59.999Z', clock('UTC'), '2026-03-09'],
		['when the day starts', '2026-03-10T04:00:00.000Z', clock('UTC'), '2026-03-10'],
		['in Tashkent, five hours ahead', '2026-03-09T23:00:00Z', clock('Asia/Tashkent'), '2026-03-10'],
		['in Samarkand, just before', '2026-03-09T22:59:59Z', clock('Asia/Samarkand'), '2026-03-09'],
		['on 29 February', '2028-02-29T12:00:00Z', clock('UTC'), '2028-02-29'],
		['on New Year’s morning', '2027-01-01T03:00:00Z', clock('UTC'), '2026-12-31'],
		['half an hour off', '2026-03-09T22:15:00Z', clock('Asia/Kathmandu'), '2026-03-10'],
		['far west of the date line', '2026-03-10T14:59:00Z', clock('Pacific/Pago_Pago'), '2026-03-09'],
		['far east of it', '2026-03-09T14:00:00Z', clock('Pacific/Kiritimati'), '2026-03-10'],
		// Kazakhstan moved from UTC+6 to UTC+5 as 1 March 2024 began.
		['in Almaty before its change', '2024-02-28T22:00:00Z', clock('Asia/Almaty'), '2024-02-29'],
		[
			'in Almaty after its change, one hour later',
			'2024-02-29T22:30:00Z',
			clock('Asia/Almaty'),
			'2024-02-29'
		],
		['in Almaty after its change', '2024-02-29T23:00:00Z', clock('Asia/Almaty'), '2024-03-01'],
		['before 1970', '1969-12-31T12:00:00Z', clock('UTC'), '1969-12-31']
	])('is right %s', (_, at, dayClock, day) => {
		expect(dayOf(new Date(at), dayClock)).toBe(day);
	});

	it('refuses an invalid instant and an unknown zone', () => {
		expect(() => dayOf(new Date(NaN), clock('UTC'))).toThrow(RangeError);
		expect(() => dayOf(new Date(0), clock('Mars/Olympus'))).toThrow(RangeError);
	});
});

describe('the start of a day', () => {
	it.each([
		['plainly', '2026-03-10', clock('Asia/Tashkent'), '2026-03-09T23:00:00Z'],
		// 29 March 2026: Lisbon skips from 01:00 to 02:00, which happens at 01:00 UTC.
		['in a gap: its end', '2026-03-29', clock('Europe/Lisbon', 1), '2026-03-29T01:00:00Z'],
		['after a gap', '2026-03-29', clock('Europe/Lisbon', 2), '2026-03-29T01:00:00Z'],
		// 25 October 2026: Lisbon shows 01:00 to 02:00 twice, from 00:00 UTC and from 01:00 UTC.
		['in a repeated hour: the first', '2026-10-25', clock('Europe/Lisbon', 1), '2026-10-25T00:00:00Z'],
		['after a repeated hour', '2026-10-25', clock('Europe/Lisbon', 2), '2026-10-25T02:00:00Z'],
		// 5 October 2025: Lord Howe Island skips half an hour, 02:00 to 02:30, at 15:30 UTC of the day before.
		['in a gap of half an hour', '2025-10-05', clock('Australia/Lord_Howe', 2), '2025-10-04T15:30:00Z'],
		// Samoa left out 30 December 2011: what would have begun then begins with the 31st.
		['of a day that never was', '2011-12-30', clock('Pacific/Apia', 0), '2011-12-30T10:00:00Z'],
		['of the day after it', '2011-12-31', clock('Pacific/Apia', 0), '2011-12-30T10:00:00Z'],
		[
			'in the midst of a gap: its end, not as long after it',
			'2011-12-30',
			clock('Pacific/Apia', 4),
			'2011-12-30T10:00:00Z'
		],
		['of the day after that gap', '2011-12-31', clock('Pacific/Apia', 4), '2011-12-30T14:00:00Z'],
		// Cairo's summer begins at midnight of a Friday: 00:00 to 01:00 is left out.
		['in a gap at midnight', '2026-04-24', clock('Africa/Cairo', 0), '2026-04-23T22:00:00Z']
	])('is right %s', (_, day, dayClock, at) => {
		expect(startOfDay(day, dayClock).toISOString()).toBe(new Date(at).toISOString());
	});

	it('is the first instant behind a gap that does not begin on the hour', () => {
		// Monrovia went from UTC-0:44:30 to UTC as 7 January 1972 began: 00:00:00 to 00:44:30 was left out.
		expect(startOfDay('1972-01-07', clock('Africa/Monrovia', 0)).toISOString()).toBe(
			'1972-01-07T00:44:30.000Z'
		);
	});
});

describe('in every zone, at every hour of day start, from 2020 to 2035', () => {
	const instants = fc.date({
		min: new Date('2020-01-01T00:00:00Z'),
		max: new Date('2035-12-31T23:59:59Z'),
		noInvalidDate: true
	});
	const clocks = fc.record({ timeZone: fc.constantFrom(...ZONES), dayStartHour: fc.nat({ max: 23 }) });

	it('each instant lies in exactly one day, which is 21 to 27 hours long', () => {
		fc.assert(
			fc.property(instants, clocks, (at, dayClock) => {
				const day = dayOf(at, dayClock);
				const start = startOfDay(day, dayClock).getTime();
				const end = startOfDay(addDays(day, 1), dayClock).getTime();
				expect(start <= at.getTime() && at.getTime() < end).toBe(true);
				// Casey in the Antarctic moves its clock by three hours at once; no zone moves it by more.
				expect(end - start).toBeGreaterThanOrEqual(21 * HOUR_MS);
				expect(end - start).toBeLessThanOrEqual(27 * HOUR_MS);
				expect(dayOf(new Date(end - 1), dayClock)).toBe(day);
				expect(dayOf(new Date(start), dayClock)).toBe(day);
			}),
			{ numRuns: 3000 }
		);
	}, 60_000);

	it('a later instant never has an earlier day', () => {
		fc.assert(
			fc.property(instants, fc.nat({ max: 50 * HOUR_MS }), clocks, (at, laterMs, dayClock) => {
				const later = new Date(at.getTime() + laterMs);
				expect(daysBetween(dayOf(at, dayClock), dayOf(later, dayClock))).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 2000 }
		);
	}, 60_000);

	it('holds on both sides of every change of the clock in 2026', () => {
		for (const timeZone of ZONES.filter((_, place) => place % 7 === 0))
			for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
				const start = startOfDay(day, clock(timeZone, 2)).getTime();
				const length = startOfDay(addDays(day, 1), clock(timeZone, 2)).getTime() - start;
				if (length === 24 * HOUR_MS) continue;
				expect(length).toBeGreaterThanOrEqual(22 * HOUR_MS);
				expect(dayOf(new Date(start), clock(timeZone, 2))).toBe(day);
				expect(dayOf(new Date(start - 1), clock(timeZone, 2))).toBe(addDays(day, -1));
			}
		expect(ZONES.length).toBeGreaterThan(300);
	}, 60_000);
});

describe('calendar days', () => {
	it('are added and counted across months, years and leap days', () => {
		expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
		expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
		expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
		expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
	});
});

describe('names of time zones', () => {
	it('are known in any case, and unknown ones are none', () => {
		expect(canonicalTimeZone('asia/TASHKENT')).toBe('Asia/Tashkent');
		expect(isTimeZone('Europe/Lisbon')).toBe(true);
		for (const name of ['', 'Mars/Olympus', '../etc', 'Asia/Tashkent\0'])
			expect(isTimeZone(name)).toBe(false);
	});
});
