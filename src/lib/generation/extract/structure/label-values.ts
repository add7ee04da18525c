/** Reads the value behind a label: a name, a figure with its unit, a date, a list. */
import { findDates, MONTHS } from '../../annotate/dates';
import { buildEntity, type Lexicon } from '../../annotate/lexicon';
import type { Entity, Value } from '../../types';
import type { Wanted } from './label-table';

/** Nothing is said behind the label. */
const EMPTY = /^(?:none|no |NA\b|N\/A|n\/a|see |unknown|negligible|not |-+$|\$?NA)/i;
const NAME = /^(?:(?:the|of|and|de|la|del|von|van|al|el|[A-Z]\.) |\p{Lu}[\p{L}.’'-]* )*\p{Lu}[\p{L}’'-]+$/u;
const MAX_PHRASE = 7;

/** The value as the label wants it, or null where the line holds another kind of thing. */
export function readValue(wanted: Wanted, raw: string, lexicon: Lexicon): Value | null {
	if (EMPTY.test(raw.trim())) return null;
	switch (wanted) {
		case 'date':
			return readDate(raw);
		case 'day':
			return readDay(raw);
		case 'number':
			return readFigure(raw);
		case 'money':
			return readMoney(raw);
		case 'countries':
			return readCountries(raw, lexicon);
		case 'country':
			return readCountry(raw, lexicon);
		case 'city':
			return readCity(firstPart(raw), lexicon);
		case 'person':
			return readPerson(raw, lexicon);
		case 'list':
			return readList(raw);
		case 'leading':
			return readLeading(raw)?.value ?? null;
		case 'phrase':
			return readPhrase(raw);
		default:
			return wanted satisfies never;
	}
}

/** A full stop that ends something, and not an abbreviation. */
const STOP = '(?<!\\b(?:St|Sts|Mt|Ft|Dr|No|Mr|Mrs|Ms|Jr|Gen|[A-Z]))\\.(?= |$)';
const FIRST_END = new RegExp(`[;,]|--|${STOP}`);

/** Up to the first semicolon, bracket, comma or dash. */
const firstPart = (raw: string) => (raw.replace(/\s*\([^)]*\)?/g, '').split(FIRST_END)[0] ?? '').trim();

export const entityOf = (name: string, lexicon: Lexicon): Entity | null =>
	lexicon.get(name.trim().replace(/^the /i, ''))?.entity ?? null;

function readDate(raw: string): Value | null {
	const found = findDates(raw.split(';')[0] ?? '')[0];
	return found && found.start < 4 ? { kind: 'date', date: found.date } : null;
}

function readDay(raw: string): Value | null {
	const match = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})\\b`).exec(raw);
	return match ? { kind: 'phrase', text: `${match[1] ?? ''} ${match[2] ?? ''}` } : null;
}

const UNIT =
	'(%|km2|km²|km3|km³|sq(?:uare)? (?:km|kilomet(?:er|re)s|miles)|km|kilomet(?:er|re)s|m(?:et(?:er|re)s)?\\b|miles|hectares|ha\\b|kg|tonnes|tons|years|°C|nm\\b|million|billion)?';
const FIGURE = new RegExp(
	`(about |over |more than |approximately |some |around )?(\\d[\\d ,.]*)\\s*${UNIT}`,
	'i'
);
const UNIT_NAMES: Record<string, string> = {
	nm: 'nautical miles',
	'km²': 'km2',
	'km³': 'km3',
	meters: 'm',
	metres: 'm'
};

/** The figure in front, or behind a few words: "universal at age 18". */
export function readFigure(raw: string): Value | null {
	const text = (raw.split(';')[0] ?? '').replace(
		/^(?:universal (?:adult )?(?:over|at) (?:the )?age(?: of)?|total:?) /i,
		''
	);
	const match = FIGURE.exec(text);
	if (!match || match.index > 0 || /^[-–] ?\d/.test(text)) return null;
	const digits = (match[2] ?? '')
		.trim()
		.replace(/[ ,](?=\d{3}(?!\d))/g, '')
		.replace(/[ ,.]+$/, '');
	const amount = Number(digits);
	if (!Number.isFinite(amount) || amount === 0) return null;
	const unit = match[3] ?? '';
	const scale = unit === 'million' ? 1e6 : unit === 'billion' ? 1e9 : 1;
	const bound = /over|more/i.test(match[1] ?? '') ? 'over' : match[1] === undefined ? 'exact' : 'about';
	return {
		kind: 'number',
		number: { amount: amount * scale, unit: scale === 1 ? (UNIT_NAMES[unit] ?? unit) : '', bound }
	};
}

function readMoney(raw: string): Value | null {
	const match = /^((?:US)?[$€£] ?\d[\d.,]*(?: (?:thousand|million|billion|trillion))?)(?= |,|;|$)/.exec(raw);
	return match ? { kind: 'phrase', text: (match[1] ?? '').replace(/,$/, '') } : null;
}

const FACTORS = [0.4, 0.6, 0.8, 1.25, 1.5, 2];

/** Other sums of the same look as "$1.7 billion". */
export function moneyLike(key: string): string[] {
	const match = /^(\D*)(\d[\d.,]*)(.*)$/.exec(key);
	const amount = Number((match?.[2] ?? '').replace(/,/g, ''));
	if (!match || !Number.isFinite(amount)) return [];
	const decimals = /\.(\d+)/.exec(match[2] ?? '')?.[1]?.length ?? 0;
	return FACTORS.map((factor) => `${match[1] ?? ''}${(amount * factor).toFixed(decimals)}${match[3] ?? ''}`);
}

/** Names of countries in a list, whatever figures stand beside them. */
export function readCountries(raw: string, lexicon: Lexicon): Value | null {
	const names = [...raw.matchAll(/\p{Lu}[\p{L}.]+(?: (?:of )?\p{Lu}[\p{L}.]+)*/gu)].map(([name]) => name);
	const found = names.flatMap((name) => entityOf(name, lexicon) ?? []);
	const entities = found.filter(
		(entity, at) => entity.kind === 'country' && found.findIndex(({ id }) => id === entity.id) === at
	);
	// A name that is no country, or an "and so on", leaves the list open.
	const isWhole =
		names.length === found.length && !/\b(?:and others|etc|among others|including)\b/i.test(raw);
	return entities.length > 1 && entities.length < 11 && isWhole ? { kind: 'entities', entities } : null;
}

function readCountry(raw: string, lexicon: Lexicon): Value | null {
	const entity = entityOf(firstPart(raw), lexicon);
	return entity?.kind === 'country' ? { kind: 'entity', entity } : null;
}

/** A known city, or a short name that stands where only a city can stand. */
function readCity(text: string, lexicon: Lexicon): Value | null {
	const known = entityOf(text, lexicon);
	if (known) return known.kind === 'city' ? { kind: 'entity', entity: known } : null;
	const isName = NAME.test(text) && text.split(' ').length <= 3 && !/^(?:The|A) /.test(text);
	return isName ? { kind: 'entity', entity: buildEntity('city', text) } : null;
}

const TITLES =
	/^(?:(?:(?:First|Chief|High|Lord|Lady|Grand|Vice|Deputy|Acting) (?:Steward|Minister|Secretary|Commissioner|Officer|President|Executive|Magistrate|Councillor|Chancellor|Warden|Keeper)|King|Queen|President|Prime Minister|Chief Minister|Premier|Chancellor|Governor|Chairman|Chairwoman|General|Brig\.|Gen\.|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir|Dame|Professor|Prof\.?|Emperor|Sultan|Prince|Princess) )+/;

const isInitial = (word: string) => /^\p{Lu}\.$/u.test(word);
const isLoud = (word: string) => /^\p{Lu}{3,}$/u.test(word) && !/^[IVXL]+$/.test(word);
const soften = (word: string) => (isLoud(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word);

/** A person's name, alone or behind a title: "King HASSAN II", "Chairman of the Council Ivan PETROV". */
function readPerson(raw: string, lexicon: Lexicon): Value | null {
	const text = (raw.replace(/\s*\([^)]*\)?/g, '').split(/[;,]|--|\.$/)[0] ?? '').trim();
	const words = text.replace(TITLES, '').split(' ');
	const loud = words.findIndex(isLoud);
	const name = (loud < 0 ? words : aroundSurname(words, loud)).map(soften).join(' ').replace(TITLES, '');
	const isName = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,4}$/u.test(name) && !/^The /.test(name);
	if (!isName || entityOf(name, lexicon) !== null) return null;
	return { kind: 'entity', entity: buildEntity('person', name) };
}

/** A surname in capitals, what numbers it, the initials in front and one given name. */
function aroundSurname(words: readonly string[], loud: number): string[] {
	const end = loud + (/^[IVXL]+$/.test(words[loud + 1] ?? '') ? 2 : 1);
	let from = loud;
	while (from > 0 && isInitial(words[from - 1] ?? '')) from--;
	if (from > 0 && /^\p{Lu}\p{Ll}/u.test(words[from - 1] ?? '')) from--;
	return words.slice(from, end);
}

function readList(raw: string): Value | null {
	const items = (raw.split(new RegExp(`;|${STOP}`))[0] ?? '')
		.replace(/\s*\([^)]*\)/g, '')
		.replace(/,? and /g, ', ')
		.split(', ')
		.map((item) => item.trim())
		.filter((item) => item !== '');
	const isList = items.length >= 3 && items.length <= 8;
	return isList &&
		items.every((item) => item.split(' ').length <= 4 && !/\d|--|\betc\b|\bother\b|->/.test(item))
		? { kind: 'phrases', items }
		: null;
}

interface Share {
	name: string;
	share: number;
}

/** What has the largest share of a list of shares, if that is more than half, or is said to predominate. */
export function readLeading(raw: string): { value: Value; others: string[] } | null {
	const predominant =
		/^(?:predominantly|mostly|mainly|almost entirely|overwhelmingly) ([\p{Lu}][\p{L} -]+?)(?:,|;|$| with )/u.exec(
			raw
		)?.[1];
	if (predominant !== undefined && predominant.split(' ').length <= 3)
		return { value: { kind: 'phrase', text: predominant }, others: [] };
	const shares = [
		...raw.matchAll(/(\d[\d.]*)% (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2})(?=[,;(]|$| \()/gu)
	].map(([, share = '', name = '']): Share => ({ share: Number(share), name }));
	const best = [...shares].sort((a, b) => b.share - a.share)[0];
	if (!best || best.share <= 50) return null;
	const others = shares.filter(({ name }) => name !== best.name).map(({ name }) => name);
	return { value: { kind: 'phrase', text: best.name }, others };
}

function readPhrase(raw: string): Value | null {
	const text = firstPart(raw)
		.replace(/(?<=\p{L}) \d[\d .]* ?(?:m|ft|km)$/u, '')
		.replace(/^(?:unicameral|bicameral) /i, '')
		.replace(/^(?:the|an?) (?=\p{Ll})/u, '');
	const words = text.split(' ').length;
	const isOpen = /\b(?:is|are|was|were|has|have|by|of|in|the|and|used|with)$|^\d+$|[%$]|[()“”"]/.test(text);
	return text.length > 2 && words <= MAX_PHRASE && !EMPTY.test(text) && !isOpen
		? { kind: 'phrase', text }
		: null;
}
