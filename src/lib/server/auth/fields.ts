/** What a person may write into each field of the account forms, and what they are told otherwise. */
import * as v from 'valibot';
import { m } from '../../paraglide/messages';
import { isTimeZone } from '../../time';
import { parseNextPath } from './next-path';
import { findPasswordFlaw, MAX_PASSWORD, MIN_PASSWORD, type PasswordFlaw } from './password-rules';

const MAX_EMAIL = 254; // RFC 5321, section 4.5.3.1.3
const MAX_NAME = 80;
/** Longer than any password can be, short enough to cost nothing. */
const MAX_TYPED_PASSWORD = 2000;

const text = v.pipe(
	v.string(),
	v.transform((typed) => typed.normalize('NFC').trim())
);

/** Enough to catch a slip. Whether the address exists only a message to it could tell. */
export const email = v.pipe(
	text,
	v.minLength(1, () => m.account_email_missing()),
	v.maxLength(MAX_EMAIL, () => m.account_email_wrong()),
	v.check(
		(typed) => /^[^\s@\p{C}]+@[^\s@\p{C}.]+(\.[^\s@\p{C}.]+)*$/u.test(typed),
		() => m.account_email_wrong()
	)
);

/** No control characters, and none that turn the direction of the text around a name. */
export const name = v.pipe(
	text,
	v.transform((typed) => typed.replaceAll(/\s+/gu, ' ')),
	v.minLength(1, () => m.account_name_missing()),
	v.check(
		(typed) => [...typed].length <= MAX_NAME,
		() => m.account_name_long({ most: MAX_NAME })
	),
	v.check(
		(typed) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(typed) && /[\p{L}\p{N}\p{S}\p{P}]/u.test(typed),
		() => m.account_name_wrong()
	)
);

/** A password that exists already: whether it is the right one is not for the form to say. */
export const oldPassword = v.pipe(
	v.string(),
	v.minLength(1, () => m.account_password_missing()),
	v.maxLength(MAX_TYPED_PASSWORD, () => m.account_password_long({ most: MAX_PASSWORD }))
);

/** A new password; `passwordMessage` says what is wrong with it once it is known whose it is. */
export const newPassword = v.pipe(
	v.string(),
	v.minLength(1, () => m.account_password_missing())
);

/** Never refused: a browser fills it in, not a person. */
export const timeZone = v.string();

export const token = v.string();

/** What is wrong with a new password, in words, or null. */
export function passwordMessage(password: string, person: { email: string; name: string }): string | null {
	const flaw = findPasswordFlaw(password, person);
	return flaw && MESSAGES[flaw]();
}

const MESSAGES: Record<PasswordFlaw, () => string> = {
	broken_text: () => m.account_field_broken(),
	too_short: () => m.account_password_short({ least: MIN_PASSWORD }),
	too_long: () => m.account_password_long({ most: MAX_PASSWORD }),
	too_common: () => m.account_password_common(),
	says_who: () => m.account_password_says_who()
};

/** Where to go on afterwards; what is no page of ours becomes the front page. */
export const next = v.pipe(
	v.string(),
	v.transform((path) => parseNextPath(path))
);

const wholeNumber = (least: number, most: number) =>
	v.pipe(
		text,
		v.check(
			(typed) => /^\d{1,5}$/.test(typed) && Number(typed) >= least && Number(typed) <= most,
			() => m.account_number_range({ least, most })
		),
		v.transform(Number)
	);

/** What a learner may set about studying; the ranges are those of the schema. */
export const settingsFields = {
	timeZone: v.pipe(
		text,
		v.check(isTimeZone, () => m.account_time_zone_wrong())
	),
	dayStartHour: wholeNumber(0, 23),
	retentionPercent: wholeNumber(70, 99),
	newPerDay: wholeNumber(0, 9999),
	reviewsPerDay: wholeNumber(0, 9999)
};

/** The time zones to choose from, in alphabetical order. @param current one that must be among them */
export function listTimeZones(current: string): string[] {
	return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', current])].sort();
}
