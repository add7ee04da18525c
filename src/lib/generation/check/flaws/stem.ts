/** Flaws of a stem: what keeps it from standing alone and being answered. */
import { contentWords, flat, keysOf, withoutQuotes, words, type Flaw } from '../flaw';

const MAX_STEM_WORDS = 30;

/** Whose word is asked for. A paper without authors has a long name, and a dispute cannot do without it. */
const ATTRIBUTION = /^According to [^,]+, /;

const holds = (text: string, part: string) => part.length > 1 && ` ${text} `.includes(` ${part} `);

/** A capital behind the first word, a figure or a quotation: something is named. */
const namesSomething = (stem: string) => /(?<!^[“"]?)\p{Lu}|\d|[“"]/u.test(stem);

const isQuestion = (stem: string) => stem.endsWith('?');

/** The key as it stands, or all of its words that carry sense, wherever they stand. */
function isKeyInStem(key: string, stem: string): boolean {
	if (holds(words(stem).join(' '), flat(key))) return true;
	const own = contentWords(key);
	const given = new Set(contentWords(stem));
	return own.length > 1 && own.every((word) => given.has(word));
}

const DEFINITE =
	/\bthe (?:said )?(?:organi[sz]ation|treaty|agreement|country|author|authors|summit|meeting|exercise)\b(?! (?:of|for|on|that|which|between|with|in)\b)/i;

const PLURAL =
	/(?:s|a|i|ae|en|people|feet|teeth|mice|geese|fish|sheep|aircraft|police|cattle|series|species|offspring|per cent|percent)$/;
const isSingularAfterMany = (stem: string) => {
	const noun =
		/\bhow many ([a-z]+) (?:did|do|does|shall|will|has|have|had|was|were|is|are|must|may|can|should|would)\b/i.exec(
			stem
		)?.[1];
	return noun !== undefined && !PLURAL.test(noun);
};

const VAGUE =
	/^(?:some|many|several|all|thing|things|way|ways|role|part|interest|attention|account|use|place|effort|efforts|example|examples|problem|problems|issue|issues|fact|facts|case|cases|measure|measures|step|steps|action|actions|document|documents|area|areas|number|result|results|side|sides|report|reports|study|studies|others?|people|time|times|treaty|agreement|meeting|meetings|strategy|strategies)$/;

export const stemFlaws: readonly Flaw[] = [
	{
		code: 'stem_too_long',
		why: `a stem of more than ${MAX_STEM_WORDS} words is read twice`,
		isIn: ({ stem }) => stem.replace(ATTRIBUTION, '').split(/\s+/).length > MAX_STEM_WORDS
	},
	{
		code: 'stem_too_short',
		why: 'two words ask nothing that stands alone',
		isIn: ({ stem }) => words(stem).length < 3
	},
	{
		code: 'dangling_start',
		why: 'a stem that starts with a pronoun or a link stands for a text that is not there',
		isIn: ({ stem }) =>
			/^(?:it|its|this|that|they|their|these|those|he|she|his|her|such|however|therefore|also|thus|moreover|besides)\b/i.test(
				stem
			)
	},
	{
		code: 'dangling_word',
		why: 'a word points at something that the stem does not name',
		isIn: ({ stem }) =>
			/\bthe (?:latter\b(?! (?:half|part|years|period|stages?)\b)|former(?=[?,.]| (?:and|or|did|was|were|is|are|join)\b))/i.test(
				stem
			) ||
			(isQuestion(stem) &&
				/\b(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|shall|should|must) (?:it|they|he|she|these|those)\b(?! that\b)/i.test(
					stem
				) &&
				!namesSomething(stem))
	},
	{
		code: 'unnamed_subject',
		why: 'the stem speaks of "the organization" or "the treaty" and names none',
		isIn: ({ stem }) => DEFINITE.test(stem) && !namesSomething(stem)
	},
	{
		code: 'points_at_page',
		why: 'the stem points at a place of the paper that a learner does not see',
		isIn: ({ stem }) =>
			/\b(?:Fig(?:ure|\.)|Appendix) (?:\d|[A-Z]\b)|\b(?:mentioned|described|shown|listed|discussed|noted|seen) (?:above|below|earlier|here)\b|\bthe above\b|\bhere[.?]$/i.test(
				stem
			)
	},
	{
		code: 'undated_time',
		why: 'the stem says "last year" and means the year of the paper',
		isIn: ({ stem }) =>
			/\b(?:last|next|this) (?:year|month|week|decade|century)\b|\b(?:yesterday|tomorrow|recently|so far|years? ago)\b/i.test(
				stem
			) && !/\b[12]\d{3}\b/.test(stem)
	},
	{
		code: 'dangling_key',
		why: 'the key points at something that is not named in it',
		isIn: (question) =>
			keysOf(question).some(
				(key) =>
					/^(?:my|our|this|that|these|those|such|it|they|he|she|him|them|which|who)\b/i.test(key) ||
					(/^(?:its|their|his|her)\b/i.test(key) && !namesSomething(question.stem))
			)
	},
	{
		code: 'vague_key',
		why: 'the key is a word that answers any question',
		isIn: (question) => keysOf(question).some((key) => VAGUE.test(flat(key)))
	},
	{
		code: 'key_in_stem',
		why: 'the stem gives the answer away',
		isIn: (question) => keysOf(question).some((key) => isKeyInStem(key, question.stem))
	},
	{
		code: 'negative_stem',
		why: 'a negation is overlooked, and tests reading rather than knowing',
		isIn: ({ type, stem }) =>
			type !== 'true-false' && /\b(?:not|never|except|neither|cannot)\b|n[’']t\b/i.test(withoutQuotes(stem))
	},
	{
		code: 'needs_options',
		why: 'a stem must be answerable before the options are read',
		isIn: ({ stem }) =>
			/\bwhich (?:one )?of (?:the following|these|those)\b|\bfollowing (?:options|answers|statements)\b|\bchoose the\b/i.test(
				stem
			)
	},
	{
		code: 'no_sentence',
		why: 'a question ends with a question mark, a claim with a full stop',
		isIn: ({ type, stem }) => !(type === 'true-false' ? /[.”"]$/ : /\?$/).test(stem)
	},
	{
		code: 'singular_after_many',
		why: '"how many" wants a plural',
		isIn: ({ stem }) => isSingularAfterMany(stem)
	},
	{
		code: 'hedged_claim',
		why: 'nobody can say whether a claim with "perhaps" is true, unless it says whose claim it is',
		isIn: ({ type, stem }) =>
			type === 'true-false' &&
			!ATTRIBUTION.test(stem) &&
			/\b(?:perhaps|probably|possibly|might|sometimes|usually|often|generally|mostly)\b/.test(
				withoutQuotes(stem)
			)
	}
];
