/** What a flaw is, and the words that flaws are looked for in. */
import type { BankCard } from '../../questions/bank-document';
import type { Question } from '../../questions/question';

/** One flaw that code can see: refused while a bank is made, and named when a bank is measured. */
export interface Flaw {
	/** Stands in reports and refusals; never changes its meaning. */
	code: string;
	/** One line: why a question with it is no good one. */
	why: string;
	isIn: (question: Question, card: BankCard) => boolean;
}

/** Words in lower case, without what joins or ends them. */
export const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text as one line of words, for comparing; a leading article does not count. */
export const flat = (text: string): string =>
	words(text)
		.join(' ')
		.replace(/^(?:the|a|an) /, '');

/** A text without what stands in quotation marks: a title may hold any word. */
export const withoutQuotes = (text: string): string => text.replace(/[“"][^”"]*[”"]/g, '“”');

const EMPTY_WORDS = new Set(
	(
		'a an the of in on at to for from by with and or as is are was were be been being do does did has have had what which who whom ' +
		'whose where when how many much according that this these those its their his her it they into than name called given said ' +
		'month year date dates day place take took'
	).split(' ')
);

/** Words that carry the sense, without a plural's s. */
export const contentWords = (text: string): string[] =>
	words(text)
		.filter((word) => !EMPTY_WORDS.has(word))
		.map((word) => (word.length > 3 ? word.replace(/(?<![su])s$/, '') : word));

export const keysOf = (question: Question): string[] =>
	question.type === 'true-false' ? [] : [question.key];

/** What a learner chooses from: the key first; empty where there is nothing to choose. */
export const optionsOf = (question: Question): string[] =>
	question.type === 'single-choice' ? [question.key, ...question.distractors.map(({ text }) => text)] : [];

/** Every text of a question but its explanation, without the bare "true" and "false". */
export const textsOf = (question: Question): string[] => [
	question.stem,
	...keysOf(question),
	...question.accept,
	...question.distractors.flatMap(({ text, why }) => [text, why])
];
