/** Reads dates as papers write them. Nothing is guessed: a day without a year is no date unless its year is pointed to. */
import type { DateValue } from '../types';

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

const MONTH = `(${MONTHS.join('|')}|${MONTHS.map((name) => name.slice(0, 3)).join('|')}|Sept)\\.?`;
const YEAR = '(1\\d{3}|20\\d{2})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** What follows a four-digit number that is no year. */
const NO_YEAR =
	'(?![\\d,]*\\d)(?![/.]\\d)(?!\\s?[-–]\\s?\\d)(?!-?\\s?(?:km|kilomet|met|mile|troops|soldiers|people|tons?|billion|million|percent|%|members))';

export interface FoundDate {
	start: number;
	end: number;
	date: DateValue;
}

interface Form {
	pattern: RegExp;
	read: (match: RegExpExecArray, before: DateValue | undefined) => DateValue | undefined;
}

const monthNumber = (name: string | undefined) =>
	MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === (name ?? '').slice(0, 3).toLowerCase()) + 1;

function day(
	year: string | undefined,
	month: string | undefined,
	first: string | undefined,
	last?: string
): DateValue | undefined {
	const number = Number(first);
	if (number < 1 || number > 31) return undefined;
	const date = { year: Number(year), month: monthNumber(month), day: number };
	return last !== undefined && Number(last) > number && Number(last) <= 31
		? { ...date, endDay: Number(last) }
		: date;
}

const FORMS: readonly Form[] = [
	{
		pattern: new RegExp(`\\b(?:from |between )${DAY} (?:to|and) ${DAY} ${MONTH},? ${YEAR}`, 'g'),
		read: (m) => day(m[4], m[3], m[1], m[2])
	},
	{
		pattern: new RegExp(`\\b${MONTH} ${DAY} ?[-–] ?${DAY},? (?:of )?${YEAR}`, 'g'),
		read: (m) => day(m[4], m[1], m[2], m[3])
	},
	{
		pattern: new RegExp(`\\b${DAY} ?[-–] ?${DAY} ${MONTH},? ${YEAR}`, 'g'),
		read: (m) => day(m[4], m[3], m[1], m[2])
	},
	{ pattern: new RegExp(`\\b${MONTH} ${DAY},? (?:of )?${YEAR}`, 'g'), read: (m) => day(m[3], m[1], m[2]) },
	{
		pattern: new RegExp(`\\b${DAY} (?:of )?${MONTH},? (?:of )?${YEAR}`, 'g'),
		read: (m) => day(m[3], m[2], m[1])
	},
	{
		pattern: new RegExp(`\\b${MONTH},? (?:of )?${YEAR}\\b`, 'g'),
		read: (m) => ({ year: Number(m[2]), month: monthNumber(m[1]) })
	},
	{
		pattern: new RegExp(`\\b(?:the )?(end|beginning) of ${YEAR}${NO_YEAR}`, 'gi'),
		read: (m) => ({ year: Number(m[2]), part: m[1]?.toLowerCase() === 'end' ? 'end' : 'early' })
	},
	{
		pattern: new RegExp(`\\b(early|mid|late)[- ]${YEAR}${NO_YEAR}(?!s)`, 'gi'),
		read: (m) => ({ year: Number(m[2]), part: partOf(m[1]) })
	},
	{
		pattern: new RegExp(`(?<![\\d.,$/:№#-])\\b${YEAR}\\b${NO_YEAR}(?!s\\b)(?:(?<=in \\d{4}) year\\b)?`, 'g'),
		read: (m) => ({ year: Number(m[1]) })
	},
	{
		pattern: /\b(?:in |at |during )?the same year\b/gi,
		read: (_, before) => (before ? { year: before.year } : undefined)
	}
];

function partOf(word: string | undefined): 'early' | 'mid' | 'late' {
	const lower = (word ?? '').toLowerCase();
	return lower === 'early' || lower === 'mid' ? lower : 'late';
}

/** All dates of a sentence, in order, the longest reading first, none overlapping. */
export function findDates(text: string): FoundDate[] {
	const found: FoundDate[] = [];
	for (const { pattern, read } of FORMS) {
		for (const match of text.matchAll(pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			if (found.some((other) => start < other.end && other.start < end)) continue;
			const before = found.filter((other) => other.end <= start).sort((a, b) => b.end - a.end)[0]?.date;
			const date = read(match, before);
			if (date) found.push({ start, end, date });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** "26 April 1996", "16-26 August 2010", "June 2004", "the end of 2005", "2001". */
export function printDate(date: DateValue): string {
	const month = date.month === undefined ? '' : `${MONTHS[date.month - 1]} `;
	if (date.part === 'end') return `the end of ${date.year}`;
	if (date.part) return `${date.part} ${month}${date.year}`;
	const days =
		date.day === undefined ? '' : date.endDay === undefined ? `${date.day} ` : `${date.day}–${date.endDay} `;
	return `${days}${month}${date.year}`;
}

export type Precision = 'range' | 'day' | 'month' | 'part' | 'year';

/** How exactly the source dates it. A question never asks for more. */
export function precisionOf(date: DateValue): Precision {
	if (date.endDay !== undefined) return 'range';
	if (date.day !== undefined) return 'day';
	if (date.month !== undefined) return 'month';
	return date.part === undefined ? 'year' : 'part';
}

/** Whether two dates can be the same moment, each seen at the precision they share. */
export function datesAgree(a: DateValue, b: DateValue): boolean {
	if (a.year !== b.year) return false;
	if (a.month === undefined || b.month === undefined) return true;
	if (a.month !== b.month) return false;
	if (a.day === undefined || b.day === undefined) return true;
	return a.day <= (b.endDay ?? b.day) && b.day <= (a.endDay ?? a.day);
}

/** Days since year 0 in a calendar of 372 days a year: enough to put dates in order. */
export function orderOf(date: DateValue): number {
	return (date.year * 12 + (date.month ?? 1)) * 31 + (date.day ?? 1);
}
