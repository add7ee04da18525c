/** Each kind of id has a type of its own, so that two ids cannot be swapped. */
declare const idOf: unique symbol;
export type Id<Name extends string> = string & { readonly [idOf]: Name };

export type UserId = Id<'User'>;
/** A user seen as someone who studies: the same value as the `UserId`. */
export type LearnerId = UserId;
export type BankId = Id<'Bank'>;
export type CardId = Id<'Card'>;
export type QuestionId = Id<'Question'>;
export type PaperId = Id<'Paper'>;
/** Made by the client (UUIDv7), so that sending a review twice changes nothing. */
export type ReviewId = Id<'Review'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a UUID in lower case, the one form that ids take. */
export function isUuid(text: string): boolean {
	return UUID.test(text);
}

/**
 * A UUIDv7 (RFC 9562, section 5.7): 48 bits of time, then chance, so that ids sort by the time they were made.
 *
 * @param millis Unix time in milliseconds, an integer >= 0
 * @param chance 10 random bytes
 * @throws {RangeError} if `chance` is not 10 bytes long or `millis` is out of range
 */
export function buildUuidV7(millis: number, chance: Uint8Array): string {
	if (chance.length !== 10) throw new RangeError(`chance must be 10 bytes, got ${chance.length}`);
	if (!Number.isInteger(millis) || millis < 0 || millis >= 2 ** 48)
		throw new RangeError(`millis must be an integer in [0, 2^48), got ${millis}`);
	const hex = (value: number) => value.toString(16).padStart(2, '0');
	const time = millis.toString(16).padStart(12, '0');
	const [a = 0, b = 0, c = 0, ...rest] = chance;
	return [
		time.slice(0, 8),
		time.slice(8),
		`7${hex(a).slice(1)}${hex(b)}`,
		`${hex((c & 0x3f) | 0x80)}${hex(rest[0] ?? 0)}`,
		rest.slice(1).map(hex).join('')
	].join('-');
}

/** A new UUIDv7 of this moment. For the edges only (routes, commands, the browser): pure rooms take ids as arguments. */
export function newUuid(): string {
	return buildUuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
