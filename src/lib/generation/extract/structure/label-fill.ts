/** Fills the templates of labels, and what is known where a line is read. */
import { MONTHS } from '../../annotate/dates';
import type { Lexicon } from '../../annotate/lexicon';
import { capital, inSentence, lowerStart, printValue, whenAsk, whenNoun } from '../../compose/words';
import type { Value, Wording } from '../../types';

/** What one line says: a value and how it is asked. */
export interface Read {
	value: Value;
	wording: Wording;
}

export interface Setting {
	/** With its article. */
	subject: string;
	/** Of the sheet; a figure may have one of its own. */
	year: string | null;
	lexicon: Lexicon;
}

const YEAR = `(?:(?:${MONTHS.join('|')}) )?(?:19|20)\\d{2}`;
const OWN_YEAR = new RegExp(`\\((?:[^();]*?[,; ])??(${YEAR})(?: est\\.?)?\\)`);

/** The year in brackets behind a figure: "(July 1990)", "(1985 est.)". */
export const yearIn = (raw: string): string | null => OWN_YEAR.exec(raw)?.[1] ?? null;

export interface Filling {
	subject: string;
	/** Put in front, with the past tense. */
	time: string | null;
	label: string;
	value: Value;
}

/**
 * Fills a template: "$" the subject, "@" the value with its preposition, "@@" without, "&1" and "&2" how a date of this
 * precision is asked for, "#1" the label itself, "{now|then}" the tense.
 */
export function fillIn(template: string, { subject, time, label, value }: Filling): string {
	const text = template
		.replace(/\$/g, () => subject)
		.replace(/\{([^|}]*)\|([^}]*)\}/g, time === null ? '$1' : '$2')
		.replace(/&1/g, () => (value.kind === 'date' ? whenAsk(value.date) : 'When'))
		.replace(/&2/g, () => (value.kind === 'date' ? `which ${whenNoun(value.date)}` : 'when'))
		.replace(/@@/g, () => printValue(value))
		.replace(/@/g, () => inSentence(value))
		.replace(/#1/g, () => label.toLowerCase());

	return time === null ? capital(text) : `In ${time}, ${lowerFirst(text)}`;
}

/** The subject may open a statement, and a name keeps its capital. */
const lowerFirst = (text: string) =>
	/^(?:Which|What|Who|How|Where|With|To|In|From|Of|For|At|People|The) /.test(text)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: lowerStart(text);
