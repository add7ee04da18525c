/** Turns a clause into questions and statements of ours: word order, auxiliary verbs, agreement. */
import type { Adjunct, Clause } from './adjuncts';
import { isPluralNoun, type Phrase, type VerbGroup } from './phrase';
import { joinText, type Word } from './words';

/** What a stem is made of, each part already text. */
export interface Parts {
	subject: string;
	isPluralSubject: boolean;
	verb: VerbGroup;
	particle: string;
	/** What stands behind the verb, in order; one of them may be asked for. */
	behind: string[];
}

const text = (words: readonly Word[]) => joinText(words);

/** "did the council sign", "was the treaty signed", "shall the council consist": verb and subject in the order of a question. */
export function invert({ subject, verb, particle, isPluralSubject }: Parts): string {
	const rest = particle === '' ? '' : ` ${particle}`;
	const [first, ...others] = verb.auxiliaries;
	if (verb.isCopula && !first) return `${verb.main.text} ${subject}`;
	if (first) {
		const main = verb.main.text;
		return [first.text, subject, ...others.map((word) => word.text), main].join(' ') + rest;
	}
	const helper = verb.isPast
		? 'did'
		: isPluralSubject && !verb.isSingular
			? 'do'
			: verb.isSingular
				? 'does'
				: 'do';
	return `${helper} ${subject} ${verb.main.lemma}${rest}`;
}

/** The verb as it stands behind "who" or "what", which take the singular; behind "which countries" it stays plural. */
export function agree({ verb, particle }: Parts, isPlural: boolean): string {
	const rest = particle === '' ? '' : ` ${particle}`;
	const words = [...verb.auxiliaries, verb.main].map((word) => word.text);
	const [first = '', ...others] = words;
	const lead = isPlural ? first : singular(first, verb);
	return [lead, ...others].join(' ') + rest;
}

const SINGULAR: Record<string, string> = { are: 'is', were: 'was', have: 'has', do: 'does' };

function singular(word: string, verb: VerbGroup): string {
	const known = SINGULAR[word];
	if (known !== undefined) return known;
	const isBare = verb.auxiliaries.length === 0 && !verb.isPast && !verb.isSingular && !verb.isCopula;
	if (!isBare) return word;
	if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
	return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

export function partsOf(clause: Clause, behind: readonly string[]): Parts {
	return {
		subject: text(clause.subject.words),
		isPluralSubject: clause.subject.isPlural,
		verb: clause.verb,
		particle: clause.particle?.text ?? '',
		behind: [...behind]
	};
}

/** "In which year did the council sign the treaty in Lima?" */
export function askWith(wh: string, parts: Parts): string {
	return tidy(`${wh} ${invert(parts)} ${parts.behind.join(' ')}?`);
}

/** "Which country signed the treaty in 1990?" */
export function askSubject(wh: string, parts: Parts, isPlural: boolean): string {
	return tidy(`${wh} ${agree(parts, isPlural)} ${parts.behind.join(' ')}?`);
}

export function tidy(sentence: string): string {
	const clean = sentence
		.replace(/\s+/g, ' ')
		.replace(/ ([,.;:?])/g, '$1')
		.replace(/([,;:–-])\?$/, '?')
		.trim();
	return clean.charAt(0).toUpperCase() + clean.slice(1);
}

/** The clause once more as a statement, with one part exchanged. */
export function state(parts: Parts): string {
	const words = [...parts.verb.auxiliaries, parts.verb.main].map((word) => word.text).join(' ');
	const particle = parts.particle === '' ? '' : ` ${parts.particle}`;
	return tidy(`${parts.subject} ${words}${particle} ${parts.behind.join(' ')}.`);
}

export const adjunctText = ({ words, kind }: Adjunct) =>
	kind === 'content' ? `that ${text(words)}` : text(words);

const VAGUE_HEADS =
	/^(?:one|most|part|number|kind|type|set|lot|group|series|range|form|way|area|use|use|aim|goal|construction|development|presence)s?$/i;

/** "which countries" for a list of countries, "which glands" where the key's own noun says the kind. */
export function whichKind(phrase: Phrase): { wh: string; isPlural: boolean } {
	const kind = phrase.head.entity?.kind;
	const many = phrase.items.length > 1;
	const countries = phrase.items.filter((item) =>
		item.some(({ entity }) => entity?.kind === 'country')
	).length;
	if (many && countries >= phrase.items.length - 1 && countries > 1)
		return { wh: 'Which countries', isPlural: true };
	if (kind === 'country' && phrase.words.length <= 2 * phrase.items.length + 2)
		return { wh: many ? 'Which countries' : 'Which country', isPlural: many };
	if (kind === 'city') return { wh: many ? 'Which cities' : 'Which city', isPlural: many };
	if (kind === 'organisation' && phrase.words.length <= 2 && !many)
		return { wh: 'Which body', isPlural: false };
	if (phrase.isPlace) return { wh: 'Which place', isPlural: false };
	const role = roleOf(phrase);
	if (role) return { wh: `Which ${role.role}`, isPlural: false };
	const words = phrase.words.filter(({ pos }) => pos !== 'DET');
	const first = words[0];
	const isPlain =
		!many &&
		words.length > 1 &&
		words.length <= 4 &&
		phrase.head === words.at(-1) &&
		phrase.head.pos === 'NOUN';
	// A number or a nationality in front says too little about the thing to ask for it by its noun.
	const isTelling =
		first !== undefined &&
		['ADJ', 'NOUN', 'PROPN'].includes(first.pos) &&
		!NATIONALITY.test(first.text) &&
		!QUANTITY.test(first.text);
	if (isPlain && isTelling && isPluralNoun(phrase.head) && !VAGUE_HEADS.test(phrase.head.text))
		return { wh: `Which ${phrase.head.text}`, isPlural: isPluralNoun(phrase.head) };
	return { wh: 'What', isPlural: false };
}

/** "Kazakh president" and "Nursultan Nazarbayev" of "Kazakh president Nursultan Nazarbayev". */
export function roleOf({ items, words }: Phrase): { role: string; name: Word[] } | null {
	if (items.length > 1) return null;
	const plain = words.filter(({ pos }) => pos !== 'DET');
	const at = plain.findIndex(({ pos, text }) => pos === 'NOUN' && ROLE.test(text));
	const name = plain.slice(at + 1);
	if (at < 0 || name.length === 0 || !name.every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text)))
		return null;
	return { role: joinText(plain.slice(0, at + 1)), name };
}

/** "group" and "the cynodonts" of "a group called the cynodonts". */
export function nameOf({ words, tail = [] }: Phrase): { kind: string; name: Word[] } | null {
	const all = [...words, ...tail];
	const at = all.findIndex(({ text }) => /^(?:called|named|termed|dubbed|nicknamed)$/.test(text));
	const known = all.findIndex(({ text }, index) => text === 'known' && all[index + 1]?.text === 'as');
	const from = at >= 0 ? at : known;
	if (from < 1) return null;
	const name = all.slice(from + (at >= 0 ? 1 : 2)).filter(({ pos }) => pos !== 'PUNCT');
	const kind = joinText(all.slice(0, from).filter(({ pos }) => pos !== 'DET' && pos !== 'PUNCT'));
	return name.length > 0 && name.length <= 6 ? { kind, name } : null;
}

const ROLE =
	/^(?:president|minister|king|queen|emperor|general|scientist|physicist|chemist|biologist|geographer|historian|scholar|author|writer|poet|philosopher|explorer|sailor|leader|governor|senator|diplomat|economist|engineer|inventor|mathematician|architect|artist|painter|composer|champion|director|chairman|secretary|professor|researcher|ambassador|commander|officer|politician|ruler|khan|sultan|pope|bishop|monk|traveller|merchant|doctor|physician|astronomer|analyst|expert)$/i;

const NATIONALITY = /^\p{Lu}\p{L}+(?:an|ish|ese|ch|ian|i)$/u;
const QUANTITY =
	/^(?:many|several|some|certain|various|different|other|such|first|second|third|last|main|major|new|old|great|large|small|important|certain|own|whole|only|same)$/i;
