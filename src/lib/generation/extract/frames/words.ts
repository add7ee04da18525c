/** The words of a sentence as a clause reader needs them: brackets gone, dates and names one word each. */
import { findDates } from '../../annotate/dates';
import type { Lexicon } from '../../annotate/lexicon';
import { findNames } from '../../annotate/mask';
import { tagWords, type TaggedWord } from '../../annotate/sentences';
import type { DateValue, Entity } from '../../types';

export interface Word {
	text: string;
	/** Universal part of speech, or DATE and NAME for what was put together. */
	pos: string;
	lemma: string;
	date?: DateValue;
	entity?: Entity;
	/** Whether a space stands in front of it. */
	spaced: boolean;
}

/** How a paper writes its words: which ones are names, and which were only the first of a sentence. */
export type Casing = ReadonlyMap<string, { lower: number; upper: number }>;

/** Counts, for each word that is not the first of its sentence, how often it is written small and with a capital. */
export function readCasing(sentences: readonly string[]): Casing {
	const casing = new Map<string, { lower: number; upper: number }>();
	for (const sentence of sentences)
		for (const match of sentence.matchAll(/(?<=[\p{L}\p{N},;)”"’'] )[\p{L}][\p{L}’'-]*/gu)) {
			const key = match[0].toLowerCase();
			const count = casing.get(key) ?? { lower: 0, upper: 0 };
			casing.set(key, count);
			if (match[0] === key) count.lower++;
			else count.upper++;
		}
	return casing;
}

const BRACKETS = /\s*[([][^()[\]]*[)\]]/g;

/** "(May 1868)" says when. */
const DATED =
	/(?<=\p{Ll}) \(((?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?1\d{3}|20\d{2})\)/gu;

/** A sentence without what stands in brackets and without note marks. */
export function withoutAsides(sentence: string): string {
	return sentence
		.replace(/[“"]([^“”"]{1,60})[”"]/g, (_, inner: string) => inner.replace(/[,.]$/, ''))
		.replace(/ present and voting\b/g, '')
		.replace(DATED, ' in $1')
		.replace(/ (?:in|by|from|see) \[[^\]]*\]/g, '')
		.replace(BRACKETS, '')
		.replace(BRACKETS, '')
		.replace(/(?<!, [^,]{1,40}), (?:or|also (?:called|known as)) (?:[\p{L}-]+ ){0,3}[\p{L}-]+(?=, )/gu, '')
		.replace(/\s+([,.;:])/g, '$1')
		.replace(/\s{2,}/g, ' ')
		.trim();
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A day without its year, or a time of day. */
const LOOSE_TIME = new RegExp(
	`\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)\\b|\\b\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?![\\d%])(?= |,|;)(?<=:\\d{2}.*)`,
	'g'
);
const COMPOUND = /(?<![\p{L}\d-])[\p{L}\d]+(?:-[\p{L}\d]+)+(?![\p{L}\d])/gu;

const nounOrAdjective = (text: string, end: number) =>
	/^ \p{L}/u.test(text.slice(end)) &&
	!/^ (?:of|in|on|at|to|and|or|is|are|was|were|has|had|by|for|with|from|that|which)\b/.test(text.slice(end))
		? 'ADJ'
		: 'NOUN';

/** Reads the words of a sentence that has no asides. */
export function readWords(
	text: string,
	lexicon: Lexicon,
	casing: Casing,
	year: number | null = null
): Word[] {
	const merged: { start: number; end: number; word: Partial<Word> & { pos: string } }[] = [];
	for (const { start, end, date } of findDates(text))
		if (!/^[–-]\d|(?<=\d[–-])$/.test(text.slice(end)) && !/\d[–-]$/.test(text.slice(0, start)))
			merged.push({ start, end, word: { pos: 'DATE', date } });
	for (const match of text.matchAll(LOOSE_TIME)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (merged.some((other) => start < other.end && other.start < end)) continue;
		const date = year === null ? undefined : findDates(`${match[0]} ${year}`)[0]?.date;
		merged.push({ start, end, word: date?.day === undefined ? { pos: 'DATE' } : { pos: 'DATE', date } });
	}
	for (const match of text.matchAll(/\b1\d{3}[–-]\d{2,4}\b|\b20\d{2}[–-]\d{2,4}\b/g))
		merged.push({ start: match.index, end: match.index + match[0].length, word: { pos: 'NUM' } });
	for (const match of text.matchAll(COMPOUND)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (merged.some((other) => start < other.end && other.start < end)) continue;
		const pos = /(?:ed|ing|ous|al|ic|ive|ary|wide|based|old|free|like)$/.test(match[0])
			? 'ADJ'
			: /^\p{Lu}/u.test(match[0])
				? 'PROPN'
				: 'COMPOUND';
		merged.push({ start, end, word: { pos } });
	}
	for (const { start, end, mention } of findNames(text, lexicon)) {
		if (!mention || !('entities' in mention) || mention.token === 'demonym') continue;
		const [entity] = mention.entities;
		if (!entity) continue;
		const inside = merged.find((other) => start < other.end && other.start < end);
		if (!inside) merged.push({ start, end, word: { pos: 'NAME', entity } });
	}
	const words: Word[] = [];
	let covered = 0;
	for (const tagged of tagWords(text)) {
		if (tagged.start < covered) continue;
		const span = merged.find(({ start, end }) => start <= tagged.start && tagged.start < end);
		const spaced = /\s/.test(text.charAt(tagged.start - 1));
		if (span) {
			covered = span.end;
			const value = text.slice(tagged.start, span.end);
			const pos =
				span.word.pos === 'COMPOUND'
					? tagged.pos === 'NUM'
						? 'ADJ'
						: nounOrAdjective(text, span.end)
					: span.word.pos;
			words.push({ text: value, lemma: value.toLowerCase(), spaced, ...span.word, pos });
		} else if (isGlued(words.at(-1), tagged, spaced)) {
			const last = words.at(-1);
			if (last) last.text += tagged.text;
		} else words.push({ ...plainWord(tagged, words.length === 0, casing), spaced });
	}
	return mendTags(words, casing);
}

/** "PPAR" and "δ" are one word. */
const isGlued = (last: Word | undefined, { text, pos }: TaggedWord, spaced: boolean) =>
	!spaced &&
	last !== undefined &&
	['X', 'SYM', 'NOUN', 'PROPN'].includes(pos) &&
	/^\p{L}/u.test(text) &&
	/\p{L}$/u.test(last.text) &&
	!last.entity;

/** Mends what the tagger gets wrong often enough to cost whole sentences. */
function mendTags(words: Word[], casing: Casing): Word[] {
	let hasVerb = false;
	for (const [at, word] of words.entries()) {
		const before = words[at - 1];
		const behind = words[at + 1];
		if (
			at === 0 &&
			word.pos === 'PROPN' &&
			/(?:ed|en)$/.test(word.text) &&
			/^(?:by|in|from|with|on|,)$/.test(behind?.text ?? '')
		)
			word.pos = 'VERB';
		// "the dentary.": nothing is left that the adjective could stand before.
		if (word.pos === 'ADJ' && before?.pos === 'DET' && isClosing(behind)) word.pos = 'NOUN';
		const opensObject = behind?.pos === 'DET' || /^(?:its|their|his|her)$/i.test(behind?.text ?? '');
		if (
			word.pos === 'NOUN' &&
			!hasVerb &&
			opensObject &&
			at > 0 &&
			!['DET', 'ADJ', 'ADP', 'NUM', 'VERB', 'CCONJ'].includes(before?.pos ?? '')
		)
			word.pos = 'VERB';
		mendTag(word, before, behind, casing);
		if (word.pos === 'VERB' || word.pos === 'AUX') hasVerb = true;
	}
	return words;
}

/** One word by its neighbours. */
function mendTag(word: Word, before: Word | undefined, behind: Word | undefined, casing: Casing): void {
	const isNextNominal = ['DET', 'PROPN', 'NAME', 'PRON'].includes(behind?.pos ?? '');
	// "was annihilated at", "informed Roosevelt", "articulated this": participles taken for adjectives.
	if (word.pos === 'ADJ' && /(?:ed|own)$/.test(word.text)) {
		const isPassive = before?.pos === 'AUX' || (before?.pos === 'ADV' && isClosing(behind));
		if (isPassive && (isClosing(behind) || behind?.pos === 'PART')) word.pos = 'VERB';
		else if (isNextNominal && ['PROPN', 'NAME', 'NOUN', 'CCONJ', 'ADV', 'PRON'].includes(before?.pos ?? ''))
			word.pos = 'VERB';
	}
	const isCapital =
		/^\p{Lu}\p{Ll}/u.test(word.text) &&
		before !== undefined &&
		(before.pos !== 'PUNCT' || before.text === ',');
	if (isCapital && ['VERB', 'ADJ', 'ADV', 'INTJ', 'X'].includes(word.pos)) {
		const count = casing.get(word.text.toLowerCase());
		if (!count || count.upper > count.lower) word.pos = 'PROPN';
	}
	const isBare = word.pos === 'VERB' && word.text === word.lemma && behind?.pos === 'NOUN';
	if (isBare && ['NOUN', 'NUM', 'ADJ'].includes(before?.pos ?? '')) word.pos = 'NOUN';
	if (
		word.text === 'I' &&
		/^(?:type|class|phase|part|chapter|stage|grade|level|world|war)$/i.test(before?.text ?? '')
	)
		word.pos = 'NUM';
}

const isClosing = (word: Word | undefined) =>
	word === undefined || ['PUNCT', 'AUX', 'VERB', 'CCONJ', 'ADP'].includes(word.pos);

/** The first word of a sentence gets the case it has elsewhere. */
function plainWord({ text, pos, lemma }: TaggedWord, isFirst: boolean, casing: Casing): Omit<Word, 'spaced'> {
	if (!isFirst || !/^\p{Lu}/u.test(text) || text === 'I') return { text, pos, lemma };
	const count = casing.get(text.toLowerCase());
	const isCommon =
		!['PROPN', 'NOUN'].includes(pos) ||
		(count !== undefined ? count.lower > 0 && count.lower >= count.upper : false);
	if (!isCommon) return { text, pos, lemma };
	const small = text.charAt(0).toLowerCase() + text.slice(1);
	// The tagger takes it for a name and leaves it as it is.
	const singular =
		pos === 'PROPN' && /[^s]s$/.test(small) ? small.replace(/ies$/, 'y').replace(/s$/, '') : lemma;
	return { text: small, pos: pos === 'PROPN' ? 'NOUN' : pos, lemma: singular };
}

/** The words as they are read, with the spaces of the source. */
export function joinText(words: readonly Word[]): string {
	return words
		.map(({ text, spaced }, at) => (at > 0 && spaced ? ` ${text}` : text))
		.join('')
		.trim();
}
