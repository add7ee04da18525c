/** Flaws against the fact: a side taken in a dispute, or more said than the source says. */
import { keysOf, type Flaw } from '../flaw';

const DAY =
	/^(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{3,4})$/;

/** The key gives a day where the card's own statement gives the month and year alone. */
function isTooPrecise(key: string, statement: string): boolean {
	const [, day, month, year] = DAY.exec(key) ?? [];
	if (!day || !month || !year) return false;
	const given = statement.indexOf(`${month} ${year}`);
	return given > 0 && !new RegExp(`\\b${day}(?!\\d)`).test(statement);
}

export const factFlaws: readonly Flaw[] = [
	{
		code: 'unsourced_dispute',
		why: 'sources disagree, and the stem does not say whose word is asked for',
		isIn: ({ stem }, card) =>
			card.dispute !== null &&
			!/\baccording to\b|\bdoes .* give\b|\bgives?\b|\b(?:which|what) source/i.test(stem)
	},
	{
		code: 'too_precise',
		why: 'a date is asked with more precision than the source has',
		isIn: (question, card) => keysOf(question).some((key) => isTooPrecise(key, card.statement))
	}
];
