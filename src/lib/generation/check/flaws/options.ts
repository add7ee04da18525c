/** Flaws of the options: what lets somebody guess who knows nothing. */
import { flat, optionsOf, type Flaw } from '../flaw';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const NUMBER_WORD =
	/^(?:about |over |around )?(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b/i;

/** Patterns in the order they are tried; the name is the kind, and a date's kind is its precision. */
const KINDS: readonly [kind: string, pattern: RegExp][] = [
	[
		'days',
		new RegExp(`^\\d{1,2}(?:[–-]\\d{1,2}| ${MONTH}(?: \\d{4})? ?[–-] ?\\d{1,2}) ${MONTH}(?: \\d{4})?$`)
	],
	['day', new RegExp(`^\\d{1,2} ${MONTH}(?: \\d{3,4})?$`)],
	['month', new RegExp(`^(?:(?:early|mid|late)[- ])?${MONTH}(?:,? \\d{3,4})?$`)],
	['years', /^\d{3,4} ?[–-] ?\d{2,4}$/],
	['decade', /^(?:the )?\d{3}0s$/],
	['century', /^(?:the )?\d{1,2}(?:st|nd|rd|th) century$/i],
	['year', /^(?:1[0-9]|20)\d{2}$/],
	['share', /^(?:about |over |around )?[\d.,]+ ?(?:%|per ?cent)$/]
];

/** What kind of thing an option is; two options of one question must be of one kind. */
export function kindOf(option: string): string {
	const found = KINDS.find(([, pattern]) => pattern.test(option));
	if (found) return found[0];
	const isNumber =
		/^(?:about |over |around |more than )?[\d.,]+(?: |$)/.test(option) || NUMBER_WORD.test(option);
	if (!isNumber) return 'text';
	const unit = option.replace(/[\d.,]+(?: (?:million|billion|thousand))?/g, '').replace(NUMBER_WORD, '');
	return `number ${flat(unit.replace(/\b(?:about|over|around|more than|million|billion|thousand)\b/g, '')).replace(/s$/, '')}`.trim();
}

/** A year is a number too: "1200" among figures is no date. */
function areOfOneKind(options: readonly string[]): boolean {
	const kinds = new Set(options.map(kindOf));
	if (kinds.size <= 1) return true;
	return kinds.size === 2 && kinds.has('year') && kinds.has('number');
}

/** One of two classes for each option; the key alone in its class is told from the rest at a glance. */
const LOOKS: readonly ((option: string) => boolean)[] = [
	(option) => /^(?:the |an? )?[“"]?\p{Lu}/u.test(option),
	(option) => /^\p{Ll}[\p{Ll} -]*$/u.test(option) && isPlural(option)
];

/** Of a plain noun phrase: whether its head, the last word before "of" or "for", is a plural. */
function isPlural(phrase: string): boolean {
	const head = phrase.split(/ (?:of|for|in|on|from|with|to|by) /)[0] ?? '';
	return /[^siu]s$|ies$|ees$|i$|ae$|[^m]ia$/.test(head);
}

function standsOut([key, ...distractors]: readonly string[]): boolean {
	if (key === undefined || distractors.length < 3 || kindOf(key) !== 'text') return false;
	return LOOKS.some((look) => distractors.every((distractor) => look(distractor) !== look(key)));
}

const shareOf = (option: string) =>
	/(?:%|per ?cent)$/.test(option) ? Number(/[\d.]+/.exec(option)?.[0]) : null;

export const optionFlaws: readonly Flaw[] = [
	{
		code: 'too_few_distractors',
		why: 'a choice has exactly three distractors: with fewer it is asked typed',
		isIn: (question) => question.type === 'single-choice' && question.distractors.length !== 3
	},
	{
		code: 'options_alike',
		why: 'two options say the same',
		isIn: (question) => {
			const options = optionsOf(question).map(flat);
			return new Set(options).size < options.length;
		}
	},
	{
		code: 'option_kinds',
		why: 'options are of one kind, a date of one precision and a number of one unit',
		isIn: (question) => !areOfOneKind(optionsOf(question))
	},
	{
		code: 'key_stands_out',
		why: 'the key alone has a capital or a plural, or alone has none',
		isIn: (question) => standsOut(optionsOf(question))
	},
	{
		code: 'option_length',
		why: 'the key is much longer or much shorter than every distractor',
		isIn: (question) => {
			const [key, ...lengths] = optionsOf(question).map((option) => option.length);
			if (key === undefined || lengths.length === 0) return false;
			return key > 2.5 * Math.max(...lengths, 8) || Math.min(...lengths) > 2.5 * Math.max(key, 8);
		}
	},
	{
		code: 'all_of_the_above',
		why: 'an option speaks of the other options',
		isIn: (question) =>
			optionsOf(question).some((option) =>
				/\b(?:all|none|both|any) of (?:the above|these|them|the other)\b|^(?:both|all|neither|none)$/i.test(
					option
				)
			)
	},
	{
		code: 'impossible_share',
		why: 'no share is above 100 %',
		isIn: (question) => {
			const [key = null, ...others] = optionsOf(question).map(shareOf);
			const isGrowth = key !== null && key > 100;
			return !isGrowth && others.some((share) => share !== null && share > 100);
		}
	}
];
