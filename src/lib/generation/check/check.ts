/** The check stage: refuses questions with a flaw that code can see, before a person reads them. */
import type { BankCard } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import type { Refusal } from '../types';
import { findCopiedRun, type RunIndex } from './copied';

/** One flaw: a code, and whether a question has it. */
interface Flaw {
	code: string;
	isIn: (question: Question, card: BankCard) => boolean;
}

const MAX_STEM_WORDS = 34;
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const flat = (text: string) =>
	words(text)
		.join(' ')
		.replace(/^(?:the|a|an) /, '');
const holds = (text: string, part: string) => part.length > 1 && ` ${text} `.includes(` ${part} `);
const keysOf = (question: Question): string[] => [question.key].flat();

const flaws: readonly Flaw[] = [
	{ code: 'stem_too_long', isIn: ({ stem }) => words(stem).length > MAX_STEM_WORDS },
	{
		code: 'dangling_start',
		isIn: ({ stem }) =>
			/^(?:it|its|this|that|they|their|these|those|he|she|his|her|such|however|therefore|also|thus)\b/i.test(
				stem
			)
	},
	{
		code: 'key_in_stem',
		isIn: (question) =>
			question.type !== 'true-false' &&
			keysOf(question).some((key) => holds(words(question.stem).join(' '), flat(key)))
	},
	{
		code: 'too_few_distractors',
		isIn: (question) => question.type === 'single-choice' && question.distractors.length !== 3
	},
	{
		code: 'options_alike',
		isIn: (question) => {
			const options = [...keysOf(question), ...question.distractors.map(({ text }) => text)].map(flat);
			return new Set(options).size < options.length;
		}
	},
	{
		code: 'option_length',
		isIn: (question) => {
			if (question.type !== 'single-choice') return false;
			const lengths = question.distractors.map(({ text }) => text.length);
			return (
				question.key.length > 2.5 * Math.max(...lengths, 8) ||
				Math.min(...lengths) > 2.5 * Math.max(question.key.length, 8)
			);
		}
	},
	{
		code: 'all_of_the_above',
		isIn: ({ distractors }) => distractors.some(({ text }) => /\b(?:all|none) of the above\b/i.test(text))
	},
	{
		code: 'impossible_share',
		isIn: ({ distractors }) =>
			distractors.some(({ text }) => /%$/.test(text) && Number(/[\d.]+/.exec(text)?.[0]) > 100)
	},
	{
		code: 'negative_stem',
		isIn: ({ type, stem }) => type !== 'true-false' && /\b(?:not|never|except)\b/i.test(stem)
	},
	{
		code: 'no_sentence',
		isIn: ({ type, stem }) =>
			!(type === 'true-false' ? /[.”"]$/ : /\?$/).test(stem) || /\bundefined\b| {2}/.test(stem)
	},
	{
		code: 'unsourced_dispute',
		isIn: ({ stem }, card) =>
			card.dispute !== null && !/\baccording to\b|\bdoes .* give\b|\bgives\b/i.test(stem)
	}
];

export interface Checked {
	cards: BankCard[];
	refusals: Refusal[];
}

/** Takes out flawed questions, and cards that are left with fewer than two. Stems are asked once in a bank. */
export function checkCards(cards: readonly BankCard[], runs: RunIndex): Checked {
	const refusals: Refusal[] = [];
	const stems = new Set<string>();
	const refuse = (question: Question, code: string) => {
		refusals.push({ question: question.id, stem: question.stem, code });
		return false;
	};
	const kept = cards.map((card) => ({
		...card,
		questions: card.questions.filter((question) => {
			const flaw = flaws.find(({ isIn }) => isIn(question, card));
			if (flaw) return refuse(question, flaw.code);
			if (stems.has(flat(question.stem))) return refuse(question, 'duplicate_stem');
			const texts = [question.stem, question.explanation, ...question.distractors.map(({ why }) => why)];
			if (texts.some((text) => findCopiedRun(text, runs) !== null)) return refuse(question, 'copied_run');
			stems.add(flat(question.stem));
			return true;
		})
	}));
	return { cards: kept.filter((card) => isWhole(card, runs, refusals)), refusals };
}

function isWhole(card: BankCard, runs: RunIndex, refusals: Refusal[]): boolean {
	const code =
		card.questions.length < 2
			? 'too_few_forms'
			: findCopiedRun(card.statement, runs) === null
				? null
				: 'copied_run';
	if (code) refusals.push({ question: card.id, stem: card.statement, code });
	return code === null;
}
