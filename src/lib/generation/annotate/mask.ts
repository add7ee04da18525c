/** Replaces what is known in a sentence by typed tokens, so that rules match kinds and not words. */
import type { DateValue, Entity, Quantity } from '../types';
import { findDates } from './dates';
import type { Lexicon, Named } from './lexicon';
import { ENDINGS, longestNameFrom, WORD } from './name-index';

export type Mention =
	| { token: 'date'; date: DateValue; raw: string }
	| { token: 'num'; number: Quantity; raw: string }
	| {
			token: 'states' | 'demonym' | 'place' | 'org' | 'doc' | 'quote' | 'organ' | 'base' | 'event' | 'name';
			entities: Entity[];
			raw: string;
	  };

export interface Masked {
	text: string;
	mentions: Mention[];
}

export interface FoundMention {
	start: number;
	end: number;
	mention: Mention | null;
}

const CITATION =
	/\((?:see )?[^()]*\p{Lu}[^()]*(?:\b\d{4}[a-z]?\b|: ?\d+)[^()]*\)|\(\p{Lu}[\p{L} ]+: \d+\)|\[\d+(?:[,–-]\s?\d+)*\]|<?https?:\/\/\S+>?/gu;
const NUMBER_WORDS: Record<string, number> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	fifteen: 15,
	twenty: 20
};
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const NUMBER = new RegExp(
	`(?:\\b(about|around|approximately|nearly|almost|some|more than|at least|up to)\\s+)?` +
		`(?:(?<![\\p{L}\\d/-])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)|\\b(${Object.keys(NUMBER_WORDS).join('|')})(?=\\b))` +
		`(?:[ -](${Object.keys(SCALES).join('|')})\\b)?`,
	'giu'
);

/** Masks one sentence. Citations in brackets vanish; dates, names and numbers become `<kind:index>`. */
export function maskSentence(sentence: string, lexicon: Lexicon): Masked {
	const found: FoundMention[] = [];
	const taken = new Uint8Array(sentence.length);
	const isFree = (start: number, end: number) => !taken.subarray(start, end).includes(1);
	const take = (part: FoundMention) => {
		taken.fill(1, part.start, part.end);
		found.push(part);
	};
	for (const match of sentence.matchAll(CITATION))
		if (!/^\(\p{L}+\)$/u.test(match[0]))
			take({ start: match.index, end: match.index + match[0].length, mention: null });
	const names = findNames(sentence, lexicon).filter(({ start, end }) => isFree(start, end));
	for (const name of names.filter(
		({ mention }) => mention && ['quote', 'doc', 'org'].includes(mention.token)
	))
		take(name);
	for (const { start, end, date } of findDates(sentence))
		if (isFree(start, end))
			take({ start, end, mention: { token: 'date', date, raw: sentence.slice(start, end) } });
	for (const name of names) if (isFree(name.start, name.end)) take(name);
	for (const match of sentence.matchAll(NUMBER)) {
		const number = readNumber(match);
		const start = match.index;
		const end = start + match[0].length;
		if (number && isFree(start, end)) take({ start, end, mention: { token: 'num', number, raw: match[0] } });
	}
	return write(
		sentence,
		found.sort((a, b) => a.start - b.start)
	);
}

function readNumber(match: RegExpExecArray): Quantity | null {
	const [, bound = '', digits, word = '', scale = ''] = match;
	const base = digits === undefined ? NUMBER_WORDS[word.toLowerCase()] : Number(digits.replaceAll(',', ''));
	if (base === undefined || !Number.isFinite(base)) return null;
	const amount = base * (SCALES[scale.toLowerCase()] ?? 1);
	const lower = bound.toLowerCase();
	const kind = /^(?:more|at least)/.test(lower)
		? 'over'
		: lower === '' || lower === 'up to'
			? 'exact'
			: 'about';
	return { amount, unit: '', bound: kind };
}

/** A name has no more words than this, so the time is linear. */
const MAX_WORDS = 14;

/** The longest known names, from left to right. */
export function findNames(sentence: string, lexicon: Lexicon): FoundMention[] {
	const words = [...sentence.matchAll(WORD)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		longest: Math.min(MAX_WORDS, longestNameFrom(match[0], lexicon))
	}));
	const found: FoundMention[] = [];
	for (let at = 0; at < words.length; at++) {
		for (let to = Math.min(words.length, at + (words[at]?.longest ?? 0)) - 1; to >= at; to--) {
			const start = words[at]?.start ?? 0;
			const match = lookUp(sentence, start, words[to]?.end ?? 0, lexicon);
			if (!match) continue;
			if (match.named.isAmbiguous && isInLongerName(sentence, start, match.end, lexicon)) break;
			found.push({
				start,
				end: match.end,
				mention: mentionOf(match.named, sentence.slice(start, match.end))
			});
			at = to;
			break;
		}
	}
	return found;
}

/** The bodies that a text of any length names, in order; those in citations are not counted. */
export function findBodies(text: string, lexicon: Lexicon): Entity[] {
	const uncited = text.replace(CITATION, (cited) =>
		/^\(\p{L}+\)$/u.test(cited) ? cited : ' '.repeat(cited.length)
	);
	return findNames(uncited, lexicon).flatMap(({ mention }) =>
		mention?.token === 'org' ? mention.entities.slice(0, 1) : []
	);
}

/** Words with a capital that stand in front of a name without belonging to it, or behind it and belong to an event there. */
const BEFORE_NAME =
	/^(?:In|At|On|From|To|Near|Of|By|For|The|And|Between|Both|When|Since|After|Before|While|As|Until|With|Outside|Around)$/;
const BEHIND_NAME =
	/^(?:Summit|Declaration|Conference|Congress|Agreement|Accords?|Treaty|Protocol|Convention|Statement|Process|Airport|Air|Oblast|Region|Province|District|Massacre|Uprising|Revolution)$/;

/** Whether a name is only a part of a longer one: "Tomsk" in "Anna Tomsk", in "Tomsk University". */
function isInLongerName(sentence: string, start: number, end: number, lexicon: Lexicon): boolean {
	const before = /(?:^|[\s(“"])(\p{Lu}[\p{L}.’'-]*) $/u.exec(
		sentence.slice(Math.max(0, start - 40), start)
	)?.[1];
	if (before !== undefined && !BEFORE_NAME.test(before)) return true;
	const behind = /^ (\p{Lu}[\p{L}’'-]*)/u.exec(sentence.slice(end, end + 40))?.[1];
	return behind !== undefined && !BEHIND_NAME.test(behind) && lexicon.get(behind)?.token !== 'country';
}

function lookUp(
	sentence: string,
	start: number,
	end: number,
	lexicon: Lexicon
): { named: Named; end: number } | null {
	let text = sentence.slice(start, end).replace(/’/g, "'");
	for (const ending of ENDINGS) {
		const named = lexicon.get(text) ?? lexicon.get(text.replace(/'/g, '’'));
		if (named) return { named, end };
		if (text.endsWith(ending)) {
			text = text.slice(0, -ending.length);
			end -= ending.length;
		}
	}
	const named = lexicon.get(text);
	return named ? { named, end } : null;
}

function mentionOf({ token, entity }: Named, raw: string): Mention {
	const own =
		raw === entity.name || raw === entity.acronym || token === 'demonym'
			? entity
			: { ...entity, sourceNames: [raw] };
	return { token: token === 'country' ? 'states' : token, entities: [own], raw };
}

function write(sentence: string, found: readonly FoundMention[]): Masked {
	const mentions: Mention[] = [];
	let text = '';
	let from = 0;
	for (const { start, end, mention } of found) {
		text += sentence.slice(from, start);
		if (mention) text += `<${mention.token}:${mentions.push(mention) - 1}>`;
		from = end;
	}
	return { text: (text + sentence.slice(from)).replace(/ {2,}/g, ' ').replace(/ ([,.;])/g, '$1'), mentions };
}
