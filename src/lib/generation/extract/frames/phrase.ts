/** Noun phrases and verb groups: the parts that a clause is made of. */
import type { Word } from './words';

/** A noun phrase with what "of" adds to it; several of them where they are listed. */
export interface Phrase {
	words: Word[];
	/** What is said of it without a comma: "that prey on deer", "signed in Lima". */
	tail?: Word[];
	/** The phrase without what was added between it and its verb. */
	core?: Word[];
	/** The last word of the first noun phrase, before any "of". */
	head: Word;
	/** Items of a list, each without its comma; one item for a plain phrase. */
	items: Word[][];
	isPlural: boolean;
	/** The paper shows elsewhere that the name is a person's. */
	isPerson?: boolean;
	isPlace?: boolean;
}

export interface VerbGroup {
	/** All words, adverbs included. */
	words: Word[];
	/** "was", "has been", "shall"; empty for a simple tense. */
	auxiliaries: Word[];
	main: Word;
	isPassive: boolean;
	isNegated: boolean;
	/** "is", "are", "was", "were" with no verb behind it. */
	isCopula: boolean;
	isPast: boolean;
	/** Third person singular: "produces", "is", "has", "was". */
	isSingular: boolean;
}

export interface Parsed<T> {
	value: T;
	next: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NAME', 'NUM', 'DATE', 'SYM']);
const BEFORE = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'NAME', 'DATE', 'SYM']);
const PRONOUNS =
	/^(?:it|they|he|she|we|i|you|this|that|these|those|them|him|her|us|me|there|which|who|whom|what|one|ones|others|another|each|some|many|most|all|both|none|itself|themselves|himself)$/i;

const isOpenDash = (word: Word | undefined) => word?.text === '-' || word?.text === '–';

const SUBJECTS = /^(?:it|they|he|she|we)$/i;

/** One noun phrase without "of": "the first regional council", "Kublai Khan’s army". Null if none starts here. */
function readCore(words: readonly Word[], from: number): { end: number; head: number } | null {
	let at = from;
	let head = -1;
	if (SUBJECTS.test(words[from]?.text ?? '')) return { end: from + 1, head: from };
	if (words[at]?.pos === 'DET' || isPossessive(words[at])) at++;
	if (words[at - 1]?.pos === 'DET' && isPossessive(words[at]) && at > from) at++;
	for (; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		if (word.pos === 'PART' && /^['’]s?$/.test(word.text) && head === at - 1) {
			if (!isModifier(words[at + 1])) return { end: at + 1, head };
			head = -1;
			continue;
		}
		if (isQuantifier(words, at)) {
			head = at;
			continue;
		}
		if (PRONOUNS.test(word.text) && (word.pos === 'PRON' || (word.pos === 'DET' && at > from))) break;
		if (NOMINAL.has(word.pos)) {
			// "In 1839 Perovsky led": a date closes the phrase in front of it.
			if (word.pos === 'DATE' && at > from) break;
			head = at;
			if (word.pos === 'DATE') break;
			continue;
		}
		// "confer on the Council primary responsibility": a new phrase begins behind a name.
		if (word.pos === 'ADJ' && words[at - 1]?.pos === 'NAME' && at > from) break;
		if (BEFORE.has(word.pos) && isModifier(words[at + 1])) continue;
		if (
			word.pos === 'ADV' &&
			(words[at + 1]?.pos === 'ADJ' || (words[at + 1]?.pos === 'NUM' && HEDGES.test(word.text)))
		)
			continue;
		if (word.pos === 'ADV' && head < 0 && isParticiple(words[at + 1]) && isNounAhead(words, at + 2)) continue;
		if (
			isParticiple(word) &&
			(at > from || (/ed$/.test(word.text) && !/^(?:called|named|termed)$/.test(word.text))) &&
			head < 0 &&
			isNounAhead(words, at + 1)
		)
			continue;
		if (isOpenDash(word) && !word.spaced && words[at + 1]) continue;
		if (
			word.pos === 'CCONJ' &&
			words[at - 1]?.pos === 'ADJ' &&
			(words[at + 1]?.pos === 'ADJ' || (isParticiple(words[at + 1]) && isNounAhead(words, at + 2)))
		)
			continue;
		if (word.text === ',' && words[at - 1]?.pos === 'ADJ' && words[at + 1]?.pos === 'ADJ') continue;
		break;
	}
	return head < 0 ? null : { end: head + 1, head };
}

/** "most of the body", "one of the signs", "each of the members". */
const isQuantifier = (words: readonly Word[], at: number) =>
	/^(?:one|most|all|each|some|many|both|part|half|much|none|several)$/i.test(words[at]?.text ?? '') &&
	words[at + 1]?.text === 'of';

const isPossessive = (word: Word | undefined) =>
	/^(?:its|their|his|her|our|my|whose)$/i.test(word?.text ?? '');
const isModifier = (word: Word | undefined) =>
	word !== undefined &&
	(BEFORE.has(word.pos) ||
		isParticiple(word) ||
		isOpenDash(word) ||
		word.pos === 'ADV' ||
		word.pos === 'CCONJ' ||
		word.text === ',');
const HEDGES = /^(?:only|about|nearly|almost|approximately|over|roughly|around|some)$/i;
const isParticiple = (word: Word | undefined) =>
	word?.pos === 'VERB' && /(?:ed|en|ing|wn|t)$/.test(word.text);
/** Whether a noun follows, with nothing but adjectives before it: "the newly *established* council". */
function isNounAhead(words: readonly Word[], from: number): boolean {
	const next = words[from];
	if (!next) return false;
	return NOMINAL.has(next.pos) ? next.pos !== 'DATE' : next.pos === 'ADJ' && isNounAhead(words, from + 1);
}

/** A noun phrase with its "of" parts: "the primary responsibility of the Council". */
function readOne(words: readonly Word[], from: number): { end: number; head: number } | null {
	const core = readCore(words, from);
	if (!core) return null;
	let { end } = core;
	while (words[end]?.text === 'of' || (words[end]?.text === 'between' && words[end - 1]?.pos === 'NOUN')) {
		const next = readCore(words, end + 1);
		if (!next) break;
		end = next.end;
		if (words[end]?.text === 'and') {
			const joined = readCore(words, end + 1);
			if (joined && belongsTogether(words, { end, joined: joined.end, head: core.head })) end = joined.end;
		}
	}
	return { end, head: core.head };
}

/** Whether "and" joins two names behind "of", and not two subjects: "an army of Poles and Germans was", "of Peru and Chile". */
function belongsTogether(words: readonly Word[], at: { end: number; joined: number; head: number }): boolean {
	const isName = (word: Word | undefined) => word?.pos === 'NAME' || word?.pos === 'PROPN';
	if (!isName(words[at.end - 1]) || !isName(words[at.joined - 1])) return false;
	const head = words[at.head];
	const next = words[at.joined];
	const isVerb = next?.pos === 'VERB' || next?.pos === 'AUX';
	return !isVerb || /^(?:was|is|has)$/.test(next.text) || (head !== undefined && isPluralNoun(head));
}

/** A noun phrase or a list of them. In front of its verb a list may have two members; behind one it must not swallow the next clause. */
export function readPhrase(words: readonly Word[], from: number, isSubject = false): Parsed<Phrase> | null {
	const first = readOne(words, from);
	if (!first) return null;
	const head = words[first.head];
	if (!head) return null;
	const items = [words.slice(from, first.end)];
	let next = first.end;
	let pending: { items: Word[][]; next: number } = { items: [], next };
	while (head.pos !== 'DATE') {
		const comma = words[pending.next]?.text === ',';
		const after = comma ? pending.next + 1 : pending.next;
		const isLast = /^(?:and|or)$/.test(words[after]?.text ?? '');
		if (!comma && !isLast) break;
		const start = isLast ? after + 1 : after;
		const one = ['ADV', 'VERB'].includes(words[start]?.pos ?? '') ? null : readOne(words, start);
		if (!one) break;
		const item = words.slice(start, one.end);
		if (isLast) {
			const follows = words[one.end];
			// "… a treaty, and the king left": the last item is the subject of a verb of its own.
			if (
				comma &&
				!(isSubject && pending.items.length > 0) &&
				(follows?.pos === 'VERB' || follows?.pos === 'AUX')
			)
				break;
			if (comma && pending.items.length === 0) break;
			items.push(...pending.items, item);
			next = one.end;
			break;
		}
		pending = { items: [...pending.items, item], next: one.end };
	}
	const value = words.slice(from, next);
	return {
		value: { words: value, head, items, isPlural: items.length > 1 || isPluralNoun(head) },
		next
	};
}

export function isPluralNoun({ text, lemma, pos, entity }: Word): boolean {
	if (pos === 'NAME')
		return entity !== undefined && /^(?:United States|Netherlands|Philippines)$/.test(entity.name)
			? false
			: false;
	if (/^(?:people|men|women|children|mice|teeth|feet|data|species|police|troops|forces)$/i.test(text))
		return true;
	return /s$/.test(text) && !/(?:ss|us|is|ics|news|series)$/.test(text) && text.toLowerCase() !== lemma;
}

const BE = /^(?:is|are|was|were|be|been|being|'s|’s)$/;
const MODALS = /^(?:will|would|shall|should|can|could|may|might|must)$/;

/** A finite verb group: "was formally recognized", "shall consist", "produces". Null if the words here are none. */
export function readVerb(words: readonly Word[], from: number): Parsed<VerbGroup> | null {
	let at = from;
	while (words[at]?.pos === 'ADV' && words[at + 1] && !/^(?:not)$/i.test(words[at]?.text ?? '')) at++;
	const first = words[at];
	if (!first || (first.pos !== 'AUX' && first.pos !== 'VERB')) return null;
	const auxiliaries: Word[] = [];
	let main: Word | undefined;
	let isNegated = false;
	let end = at;
	for (; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		if (word.pos === 'AUX' || (auxiliaries.length > 0 && BE.test(word.text))) {
			auxiliaries.push(word);
			end = at + 1;
		} else if (/^(?:not|n['’]t|never)$/i.test(word.text)) {
			isNegated = true;
			end = at + 1;
		} else if (word.pos === 'ADV' && auxiliaries.length > 0 && isVerbSoon(words, at + 1)) continue;
		else if (word.pos === 'VERB') {
			main = word;
			end = at + 1;
			break;
		} else break;
	}
	const last = auxiliaries.at(-1);
	if (!main && !last) return null;
	const hasBe = auxiliaries.some(({ text }) => BE.test(text));
	const isPassive = main !== undefined && hasBe && !/ing$/.test(main.text);
	const lead = auxiliaries[0] ?? main;
	if (!lead || (!main && !BE.test(last?.text ?? '') && !/^(?:has|have|had)$/.test(last?.text ?? '')))
		return null;
	if (auxiliaries.length === 0 && main && /ing$/.test(main.text)) return null;
	return {
		value: {
			words: words.slice(from, end),
			auxiliaries: main ? auxiliaries : auxiliaries.slice(0, -1),
			main: main ?? (last as Word),
			isPassive,
			isNegated,
			isCopula: main === undefined && BE.test(last?.text ?? ''),
			isPast: isPastForm(lead),
			isSingular: isSingularForm(lead)
		},
		next: end
	};
}

const isVerbSoon = (words: readonly Word[], at: number) =>
	['VERB', 'AUX'].includes(words[at]?.pos ?? '') ||
	(words[at]?.pos === 'ADV' && ['VERB', 'AUX'].includes(words[at + 1]?.pos ?? ''));

function isPastForm({ text, lemma }: Word): boolean {
	if (MODALS.test(text)) return false;
	if (/^(?:was|were|had|did)$/.test(text)) return true;
	if (/^(?:is|are|has|have|do|does|be)$/.test(text)) return false;
	return text !== lemma && !/(?:s|ing)$/.test(text)
		? true
		: /ed$/.test(text) || (text !== lemma && !text.endsWith('s'));
}

function isSingularForm({ text, lemma }: Word): boolean {
	if (/^(?:is|was|has|does)$/.test(text)) return true;
	if (/^(?:are|were|have|do)$/.test(text) || MODALS.test(text)) return false;
	return text !== lemma && text.endsWith('s');
}
