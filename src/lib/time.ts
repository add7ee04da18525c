/** Calendar days of a learner: an instant belongs to the day that began at the learner's day start, in their time zone. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export interface DayClock {
	/** IANA name, for example `Asia/Tashkent`. */
	timeZone: string;
	/** The hour at which a day begins, 0..23. */
	dayStartHour: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
	let format = formats.get(timeZone);
	if (!format) {
		format = new Intl.DateTimeFormat('en-CA-u-ca-iso8601', {
			timeZone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit',
			hourCycle: 'h23'
		});
		formats.set(timeZone, format);
	}
	return format;
}

/** Milliseconds by which local time is ahead of UTC at an instant, to the second. */
function offsetMs(at: Date, timeZone: string): number {
	const parts = Object.fromEntries(
		formatIn(timeZone)
			.formatToParts(at)
			.map((part) => [part.type, Number(part.value)])
	);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
	return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at.getTime() / 1000) * 1000;
}

/** Whether the running system knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
	try {
		formatIn(name);
		return true;
	} catch {
		return false;
	}
}

/** The day after (or, with a negative count, before) a day by so many days. */
export function addDays(day: Day, count: number): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one day to another; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The instant at which a learner's day begins. Where clocks skip that hour, the first instant after the gap. */
export function startOfDay(day: Day, clock: DayClock): Date {
	const local = Date.parse(`${day}T00:00:00Z`) + clock.dayStartHour * 3_600_000;
	const before = local - offsetMs(new Date(local - 86_400_000), clock.timeZone);
	const after = local - offsetMs(new Date(local + 86_400_000), clock.timeZone);
	const isExact = (guess: number) => guess + offsetMs(new Date(guess), clock.timeZone) === local;
	const exact = [Math.min(before, after), Math.max(before, after)].find(isExact);
	// In a gap neither offset gives the wanted hour: the later guess lies just behind the gap.
	return new Date(exact ?? Math.max(before, after));
}

/** The learner's day that an instant belongs to. Days follow each other without gap or overlap (see `startOfDay`). */
export function dayOf(at: Date, clock: DayClock): Day {
	const local = new Date(at.getTime() + offsetMs(at, clock.timeZone));
	const guess = local.toISOString().slice(0, 10);
	for (const day of [addDays(guess, 1), guess, addDays(guess, -1)]) {
		if (startOfDay(day, clock) <= at) return day;
	}
	return addDays(guess, -2);
}
