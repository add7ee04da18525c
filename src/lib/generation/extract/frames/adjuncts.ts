/** What stands behind a verb: object, prepositional phrases, purposes, reasons. */
import { readPhrase, type Parsed, type Phrase, type VerbGroup } from './phrase';
import type { Word } from './words';

export interface Adjunct {
	kind: 'pp' | 'gerund' | 'purpose' | 'reason' | 'content' | 'other';
	/** The preposition or conjunction; empty for a bare date. */
	lead: string;
	words: Word[];
	phrase: Phrase | null;
}

export interface Clause {
	front: Adjunct[];
	subject: Phrase;
	verb: VerbGroup;
	/** "up" of "set up", placed behind the verb. */
	particle: Word | null;
	object: Phrase | null;
	adjective: Word[] | null;
	after: Adjunct[];
	/** A name or noun set behind the last phrase, between commas: "one bone, the dentary". */
	apposition: Phrase | null;
	/** What a participle behind a comma says came of it: "killing 39,000 persons". */
	results: { verb: Word; object: Phrase }[];
	/** Who says so, where the sentence only reports it. */
	speaker?: string;
}

export const isPrepositional = (words: readonly Word[], at: number) =>
	/^(?:since|after|before|until)$/i.test(words[at]?.text ?? '') &&
	['DATE', 'NUM'].includes(words[at + 1]?.pos ?? '') &&
	!['VERB', 'AUX', 'NOUN'].includes(words[at + 2]?.pos ?? '');

export function readBareDate(words: readonly Word[], at: number): Parsed<Adjunct> | null {
	const word = words[at];
	if (word?.pos !== 'DATE') return null;
	const phrase: Phrase = { words: [word], head: word, items: [[word]], isPlural: false };
	return { value: { kind: 'pp', lead: '', words: [word], phrase }, next: at + 1 };
}

/** "in 1839", "against Khiva", "by building dams", "to protect trade". */
export function readPrepositional(words: readonly Word[], from: number): Parsed<Adjunct> | null {
	const lead = words[from];
	if (!lead) return null;
	const compound = readCompound(words, from);
	const at = compound?.next ?? from + 1;
	if (
		!compound &&
		lead.pos !== 'ADP' &&
		!isPrepositional(words, from) &&
		!/^(?:to|against|during|under|with|without)$/i.test(lead.text)
	)
		return null;
	if (!compound && /^(?:as)$/i.test(lead.text) && words[from + 1]?.pos !== 'DET' && !readPhrase(words, at))
		return null;
	const text = compound?.lead ?? lead.text.toLowerCase();
	const verb = words[at];
	if (verb?.pos === 'VERB' && /ing$/.test(verb.text)) {
		const end = findBoundary(words, at + 1);
		return {
			value: {
				kind: /^(?:due to|because of)$/.test(text) ? 'reason' : 'gerund',
				lead: text,
				words: words.slice(from, end),
				phrase: null
			},
			next: end
		};
	}
	if (text === 'to' && (verb?.pos === 'VERB' || verb?.pos === 'AUX')) {
		const end = findBoundary(words, at + 1);
		return { value: { kind: 'purpose', lead: 'to', words: words.slice(from, end), phrase: null }, next: end };
	}
	const phrase = readPhrase(words, at);
	if (!phrase) return null;
	if (text === 'for' && words[phrase.next]?.text === 'to' && words[phrase.next + 1]?.pos === 'VERB') {
		const end = findBoundary(words, phrase.next + 1);
		return {
			value: { kind: 'purpose', lead: 'for', words: words.slice(from, end), phrase: null },
			next: end
		};
	}
	const kind = /^(?:due to|because of|thanks to|as a result of|owing to)$/.test(text) ? 'reason' : 'pp';
	return {
		value: { kind, lead: text, words: words.slice(from, phrase.next), phrase: phrase.value },
		next: phrase.next
	};
}

const COMPOUNDS = [
	'due to',
	'because of',
	'as a result of',
	'thanks to',
	'owing to',
	'such as',
	'as well as',
	'together with',
	'in front of',
	'on behalf of',
	'according to',
	'instead of',
	'in order to',
	'prior to',
	'along with'
];

function readCompound(words: readonly Word[], from: number): { lead: string; next: number } | null {
	for (const lead of COMPOUNDS) {
		const parts = lead.split(' ');
		if (parts.every((part, at) => words[from + at]?.text.toLowerCase() === part))
			return lead === 'in order to' ? { lead: 'to', next: from + 3 } : { lead, next: from + parts.length };
	}
	return null;
}

/** The place of the next mark or word that ends a run of words. */
function findBoundary(words: readonly Word[], from: number): number {
	for (let at = from; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		if (
			/^[,;:.!?–—]$/.test(word.text) ||
			/^(?:which|who|while|whereas|although|because|when|if|unless)$/i.test(word.text)
		) {
			return at;
		}
		if (
			word.text === 'and' &&
			(words[at + 1]?.pos === 'AUX' ||
				(words[at + 1]?.pos === 'VERB' && /(?:ed|s)$/.test(words[at + 1]?.text ?? '')))
		)
			return at;
	}
	return words.length;
}

type Rest = Omit<Clause, 'front' | 'subject' | 'verb'>;

export function readRest(words: readonly Word[], from: number, verb: VerbGroup): Parsed<Rest> {
	const rest: Rest = {
		particle: null,
		object: null,
		adjective: null,
		after: [],
		apposition: null,
		results: []
	};
	let at = from;
	const first = words[at];
	if (first && PARTICLES.test(first.text) && !verb.isCopula && (first.pos !== 'ADV' || !verb.isPassive)) {
		rest.particle = first;
		at++;
	}
	while (words[at]?.pos === 'ADV' && !['ADJ', 'NUM'].includes(words[at + 1]?.pos ?? '')) at++;
	const object = words[at]?.pos === 'DATE' ? null : readPhrase(words, at);
	if (object) {
		at = readTail(words, object, verb);
		rest.object = object.value;
	} else if (words[at]?.pos === 'ADJ' || words[at]?.pos === 'ADV') {
		const start = at;
		while (['ADJ', 'ADV', 'CCONJ'].includes(words[at]?.pos ?? '')) at++;
		rest.adjective = words.slice(start, at);
	}
	return readAdjuncts(words, at, rest, verb);
}

function readAdjuncts(words: readonly Word[], from: number, rest: Rest, verb: VerbGroup): Parsed<Rest> {
	let at = from;
	for (let steps = 0; steps < 8; steps++) {
		const next =
			readContent(words, at, rest) ??
			readReason(words, at, rest) ??
			readAdjunct(words, at, { rest, verb }) ??
			readBehindComma(words, at, rest) ??
			readApposition(words, at, rest);
		if (next === null) break;
		at = next;
	}
	return { value: rest, next: at };
}

/** Each of these adds what it has read to `rest` and says where it ends; null if nothing of its kind begins here. */
type Reader<T = Rest> = (words: readonly Word[], at: number, into: T) => number | null;

const readContent: Reader = (words, at, rest) => {
	if (!/^that$/i.test(words[at]?.text ?? '') || rest.after.length > 0) return null;
	const end = contentEnd(words, at + 1);
	rest.after.push({ kind: 'content', lead: 'that', words: words.slice(at + 1, end), phrase: null });
	return end;
};

/** A clause behind "that" ends with the sentence; if it is long, where it could end as well. */
function contentEnd(words: readonly Word[], from: number): number {
	const last = lastMark(words);
	if (last - from <= 12) return last;
	const early = words.findIndex(
		(word, at) =>
			at > from + 4 && at < from + 12 && /^(?:under|because|while|when|which|although|,|;)$/.test(word.text)
	);
	return early < 0 ? last : early;
}

const readReason: Reader = (words, at, rest) => {
	const word = words[at];
	if (!word || word.pos === 'ADP' || readCompound(words, at)) return null;
	const isReason =
		(REASONS.test(word.text) && words[at + 1]?.pos !== 'DATE') ||
		(word.text === 'as' && /^(?:they|it|he|she)$/.test(words[at + 1]?.text ?? ''));
	if (!isReason) return null;
	const comma = words.findIndex((each, index) => index > at && /^[,;]$/.test(each.text));
	const end = comma < 0 ? lastMark(words) : comma;
	rest.after.push({
		kind: 'reason',
		lead: word.text.toLowerCase(),
		words: words.slice(at, end),
		phrase: null
	});
	return end;
};

/** A prepositional phrase, a date, an object behind one ("confer on X a right"), or an adverb, which is passed over. */
const readAdjunct: Reader<{ rest: Rest; verb: VerbGroup }> = (words, at, { rest, verb }) => {
	const word = words[at];
	if (!word) return null;
	const adjunct = readPrepositional(words, at) ?? readBareDate(words, at);
	if (adjunct) {
		const { phrase } = adjunct.value;
		const end =
			phrase && phrase.head.pos !== 'DATE'
				? readTail(words, { value: phrase, next: adjunct.next }, verb)
				: adjunct.next;
		rest.after.push({ ...adjunct.value, words: [...adjunct.value.words, ...words.slice(adjunct.next, end)] });
		return end;
	}
	const mayHaveObject =
		!rest.object && !verb.isPassive && !verb.isCopula && (word.pos === 'ADJ' || word.pos === 'DET');
	const late = mayHaveObject ? readPhrase(words, at) : null;
	if (late) {
		rest.object = late.value;
		return readTail(words, late, verb);
	}
	return word.pos === 'ADV' ? at + 1 : null;
};

/** ", due to …" and ", in 1905," still belong to the clause. */
const readBehindComma: Reader = (words, at, rest) => {
	if (words[at]?.text !== ',') return null;
	if (/^(?:due to|because of|as a result of|thanks to)$/.test(readCompound(words, at + 1)?.lead ?? ''))
		return at + 1;
	if (!['ADP', 'DATE'].includes(words[at + 1]?.pos ?? '')) return null;
	const behind = readPrepositional(words, at + 1) ?? readBareDate(words, at + 1);
	const mark = words[behind?.next ?? at]?.text;
	if (!behind || (mark !== '.' && mark !== undefined && mark !== ',')) return null;
	rest.after.push(behind.value);
	return behind.next;
};

const readApposition: Reader = (words, at, rest) => {
	if (!/^[,:–]$/.test(words[at]?.text ?? '') || rest.apposition) return null;
	const phrase = readPhrase(words, at + 1);
	const mark = words[phrase?.next ?? -1]?.text;
	if (!phrase || (mark !== '.' && mark !== undefined && mark !== ';')) return null;
	rest.apposition = phrase.value;
	return phrase.next;
};

/** Reads what restricts a phrase without a comma, and returns where it ends: "that prey on deer", "signed in Lima", "close to the body". */
function readTail(words: readonly Word[], { value, next }: Parsed<Phrase>, verb: VerbGroup): number {
	const word = words[next];
	const behind = words[next + 1];
	if (!word || !behind) return next;
	const isRelative = /^(?:that|which|who|whose|where)$/i.test(word.text);
	const isReduced =
		word.pos === 'VERB' &&
		(/ing$/.test(word.text) ||
			(/(?:ed|own|en|t)$/.test(word.text) &&
				behind.pos === 'ADP' &&
				(verb.auxiliaries.length > 0 || verb.isCopula || value.words.length > 1)));
	const isNaming = /^(?:called|named|termed|known)$/.test(word.text);
	const isAdjective = word.pos === 'ADJ' && behind.pos === 'ADP';
	if (!isRelative && !isReduced && !isNaming && !isAdjective) return next;
	const end = findBoundary(words, next + 1);
	value.tail = words.slice(next, end);
	return end;
}

const lastMark = (words: readonly Word[]) =>
	/^[.!?]$/.test(words.at(-1)?.text ?? '') ? words.length - 1 : words.length;

const PARTICLES = /^(?:up|out|off|down|away|back|apart|together|forward)$/i;

const REASONS = /^(?:because|since)$/i;
