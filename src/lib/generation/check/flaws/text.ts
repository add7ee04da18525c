/** Flaws of any text of a card: leftovers of the paper's page, and slips of grammar and spacing. */
import type { BankCard } from '../../../questions/bank-document';
import type { Question } from '../../../questions/question';
import { keysOf, textsOf, type Flaw } from '../flaw';

const MARK = /[¹²³⁴⁵⁶⁷⁸⁹⁰†‡*|#{}\\]|\[[^\]]*\]|<\w+(?::\d+)?>|&\w+;/u;
const CITATION =
	/https?:|www\.|\bdoi:|\bet al\b|\bibid\b|\bpp?\. ?\d|\((?:see |cf\. )?\p{Lu}[^()]*,? \d{4}[a-z]?(?:[:,] ?(?:pp?\. ?)?\d+)?\)/u;

const COUNTED: readonly (readonly [open: string, close: string])[] = [
	['(', ')'],
	['“', '”']
];
const count = (text: string, character: string) => text.split(character).length - 1;

const isUnbalanced = (text: string) =>
	COUNTED.some(([open, close]) => count(text, open) !== count(text, close)) || count(text, '"') % 2 !== 0;

/** Lower-case words only: "Baden Baden" and "Bora Bora" are names. "That that" and "had had" are English. */
const isDoubled = (text: string) =>
	[...text.matchAll(/(?<![\p{L}’'-])(\p{Ll}{2,}) \1(?![\p{L}’'-])/gu)].some(
		([, word]) => !/^(?:that|had|is|no|so|very)$/.test(word ?? '')
	);

/** "a" before a vowel's sound and "an" before a consonant's, in plain words; letters read one by one are left alone. */
const hasWrongArticle = (text: string) =>
	/(?:^A|(?<![\p{L}.’'-])a) (?!(?:eu|ew|one\b|once\b|ub|uk|un[aeiou](?!n)|uni(?!n|m)|ur[aei]|us[aeu]|ut[ei]|u-))[aeiou]\p{Ll}{2,}/u.test(
		text
	) ||
	/(?:^An|(?<![\p{L}.’'-])an) (?!(?:hour|honest|hono|heir|herb|x-))[b-df-hj-np-tv-z]\p{Ll}{2,}/u.test(text);

const CUT_KEY = /(?:\b(?:of|the|a|an|and|or|for|with|by|from|than|into|its|their|whose)|[,;:–—-]|…|\.\.\.)$/i;
const CUT_SENTENCE = /\b(?:the|a|an|and|or|its|their|whose)[.?!]$|[,;:–—…] ?[.?!]?$/i;

const SPACING = /\s{2,}|[\t\n\r]| [,;?!](?! ?\d)| \.(?!\d)|[,;?!]{2}|(?<!\.)\.\.(?!\.)|[.,;]\?|\( | \)/;
const LEFT_EMPTY = /\b(?:undefined|NaN|\[object)\b|“”|""|\(\)/;

const sentencesOf = (question: Question): string[] => [
	question.stem,
	...question.distractors.map(({ why }) => why)
];

/** What makes any text of a question, or its card's statement, unfit to be shown. */
interface TextFlaw {
	code: string;
	why: string;
	/** An explanation may hold an editor's note with its citation; nothing else may. */
	besideExplanation?: (text: string) => boolean;
	inText?: (text: string) => boolean;
	inSentence?: (text: string) => boolean;
	inKey?: (text: string) => boolean;
}

const flawsOfTexts: readonly TextFlaw[] = [
	{
		code: 'leftover',
		why: 'a citation, an address, a note mark or a sign of the page was left in',
		inText: (text) => MARK.test(text),
		besideExplanation: (text) => CITATION.test(text)
	},
	{
		code: 'unbalanced',
		why: 'a bracket or a quotation mark has no partner',
		inText: isUnbalanced
	},
	{
		code: 'doubled_word',
		why: 'a word is written twice',
		inText: isDoubled
	},
	{
		code: 'wrong_article',
		why: '"a" stands before a vowel, or "an" before a consonant',
		inText: hasWrongArticle
	},
	{
		code: 'spacing',
		why: 'spaces or stops are doubled or stand on the wrong side',
		inText: (text) => SPACING.test(text)
	},
	{
		code: 'left_empty',
		why: 'a template was filled with nothing',
		inText: (text) => LEFT_EMPTY.test(text)
	},
	{
		code: 'lower_start',
		why: 'a sentence begins in lower case: its beginning is missing',
		inSentence: (text) => /^[“"(]*\p{Ll}(?!\p{Lu})/u.test(text)
	},
	{
		code: 'cut_off',
		why: 'a text ends before its sense does',
		inSentence: (text) => CUT_SENTENCE.test(text),
		inKey: (text) => CUT_KEY.test(text)
	}
];

interface Texts {
	all: string[];
	sentences: string[];
	keys: string[];
	explanation: string;
}

const has = (flaw: TextFlaw, { all, sentences, keys, explanation }: Texts) =>
	(flaw.inText !== undefined && [...all, explanation].some(flaw.inText)) ||
	(flaw.besideExplanation !== undefined && all.some(flaw.besideExplanation)) ||
	(flaw.inSentence !== undefined && [...sentences, explanation].some(flaw.inSentence)) ||
	(flaw.inKey !== undefined && keys.some(flaw.inKey));

/** The code of what is wrong with a card's own statement, or null. */
export function findStatementFlaw({ statement }: BankCard): string | null {
	const texts = { all: [statement], sentences: [statement], keys: [], explanation: '' };
	return flawsOfTexts.find((flaw) => has(flaw, texts))?.code ?? null;
}

export const textFlaws: readonly Flaw[] = flawsOfTexts.map((flaw) => ({
	code: flaw.code,
	why: flaw.why,
	isIn: (question) =>
		has(flaw, {
			all: textsOf(question),
			sentences: sentencesOf(question),
			keys: [...keysOf(question), ...question.distractors.map(({ text }) => text)],
			explanation: question.explanation
		})
}));
