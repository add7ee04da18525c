/** Calendar days of a learner: an instant belongs to the day that began at the learner's day start, in their time zone. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export interface DayClock {
	/** IANA name, for example `Asia/Tashkent`. */
	timeZone: string;
	/** The hour at which a day begins, 0..23. */
	dayStartHour: number;
}

function buildFormat(timeZone: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat('en-CA-u-ca-iso8601', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
		hourCycle: 'h23'
	});
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
	let format = formats.get(timeZone);
	if (!format) {
		format = buildFormat(timeZone);
		if (formats.size >= 600) formats.clear(); // there are fewer zones, but a name may be written in many ways
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

/** The name the running system gives to a time zone, however it was written; null if it knows none of this name. */
export function canonicalTimeZone(name: string): string | null {
	try {
		return buildFormat(name).resolvedOptions().timeZone;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** Whether the running system knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
	return canonicalTimeZone(name) !== null;
}

/** The day after (or, with a negative count, before) a day by so many days. */
export function addDays(day: Day, count: number): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one day to another; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * The instant at which a learner's day begins: the first at which the local clock shows the day start or later. Where
 * clocks skip that hour it is the first instant after the gap; where they show it twice, the first of the two.
 *
 * @throws {RangeError} if the day or the time zone cannot be read
 */
export function startOfDay(day: Day, clock: DayClock): Date {
	const wanted = Date.parse(`${day}T00:00:00Z`) + clock.dayStartHour * 3_600_000;
	const localAt = (instant: number) => instant + offsetMs(new Date(instant), clock.timeZone);
	const guesses = [wanted - 86_400_000, wanted + 86_400_000]
		.map((near) => wanted - offsetMs(new Date(near), clock.timeZone))
		.sort((a, b) => a - b);
	const exact = guesses.find((guess) => localAt(guess) === wanted);
	if (exact !== undefined) return new Date(exact);
	// In a gap: the clock is short of the wanted hour at the earlier guess and beyond it at the later one.
	let [before = wanted, after = wanted] = guesses;
	while (after - before > 1000) {
		const middle = before + Math.floor((after - before) / 2000) * 1000;
		if (localAt(middle) < wanted) before = middle;
		else after = middle;
	}
	return new Date(after);
}

/**
 * The learner's day that an instant belongs to. Days follow each other without gap or overlap (see `startOfDay`).
 *
 * @throws {RangeError} if the instant is invalid
 */
export function dayOf(at: Date, clock: DayClock): Day {
	const local = new Date(at.getTime() + offsetMs(at, clock.timeZone));
	const guess = local.toISOString().slice(0, 10);
	for (const day of [addDays(guess, 1), guess, addDays(guess, -1)]) {
		if (startOfDay(day, clock) <= at) return day;
	}
	return addDays(guess, -2);
}
