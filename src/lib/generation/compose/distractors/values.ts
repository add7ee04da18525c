/** Wrong options: values of the same kind as the key, nearest first, each with the reason why it is wrong. */
import { orderOf, precisionOf } from '../../annotate/dates';
import { buildEntity } from '../../annotate/lexicon';
import { hashText } from '../../hash';
import { countries } from '../../knowledge/countries';
import { places } from '../../knowledge/cities';
import type { DateValue, Entity, Fact, Quantity, Value } from '../../types';
import { capital, full, printValue } from '../words';
import { dateKey, indexPool, likenessOf } from './pool-index';
import { conceptsLike, phraseListsLike } from './concepts';
import { familyOf } from '../../knowledge/concepts';

export interface Candidate {
	value: Value;
	why: string;
}

/** What a candidate may be taken from: other facts that nobody disputes, each with its sentence. */
export interface Pool {
	facts: readonly { fact: Fact; statement: string }[];
	/** Standard terms that the prose of any paper speaks of: whoever names one may mean it as an answer. */
	spoken: ReadonlySet<string>;
}

/** Candidates for one fact's value, best first. What is supported by a source is taken out later, by the caller. */
export function listCandidates(fact: Fact, stem: string, pool: Pool): Candidate[] {
	if (fact.wording?.options) return fact.wording.options;
	switch (fact.value.kind) {
		case 'date':
			return dateCandidates(fact.value.date, fact, stem, pool);
		case 'entity':
			return entityCandidates(fact.value.entity, fact, pool);
		case 'entities':
			return listsLike(fact.value.entities, fact, pool);
		case 'number':
			return numbersNear(fact.value.number, fact.id);
		case 'word':
			return [];
		case 'phrases':
			return phraseListsLike(fact.value.items, fact, pool);
		case 'phrase':
			return familyOf(fact.value.text) === null
				? phrasesLike(fact.value.text, fact, pool)
				: conceptsLike(fact.value.text, fact, pool);
		default:
			return fact.value satisfies never;
	}
}

/** A date further off is no likely mistake. */
const NEAR_YEARS = 8;

function dateCandidates(key: DateValue, fact: Fact, stem: string, pool: Pool): Candidate[] {
	const precision = precisionOf(key);
	const isYearGiven = stem.includes(String(key.year));
	const span = isYearGiven ? 0 : NEAR_YEARS;
	const { dates } = indexPool(pool);
	const fromFacts: (Candidate & { text: string; date: DateValue; isNear: boolean; position: number })[] = [];
	for (let year = key.year - span; year <= key.year + span; year++)
		for (const { fact: other, statement, date, text, position } of dates.get(dateKey(precision, year)) ?? [])
			fromFacts.push({
				value: other.value,
				why: statement,
				date,
				text,
				position,
				isNear: other.relation === fact.relation
			});
	fromFacts.sort(
		(a, b) =>
			Number(b.isNear) - Number(a.isNear) ||
			distance(a.date, key) - distance(b.date, key) ||
			a.position - b.position
	);
	const near = datesNear(key, fact.id, isYearGiven).map((candidate) => {
		const text = printValue(candidate.value);
		return fromFacts.find((other) => other.text === text) ?? candidate;
	});
	return [...fromFacts.slice(0, 2), ...near].map(({ value, why }) => ({ value, why }));
}

const distance = (a: DateValue, b: DateValue) => Math.abs(orderOf(a) - orderOf(b));

const SHIFTS = [
	[-1, 1, 2, -2, 3],
	[1, 2, -1, 3, -2],
	[-2, -1, 1, -3, 2]
] as const;

function datesNear(key: DateValue, seed: string, isYearGiven: boolean): Candidate[] {
	const shifts = SHIFTS[hashText(seed) % SHIFTS.length] ?? SHIFTS[0];
	return shifts.flatMap((shift): Candidate[] => {
		const date = isYearGiven ? shiftMonth(key, shift) : { ...key, year: key.year + shift };
		return date
			? [
					{
						value: { kind: 'date', date },
						why: `The date given is ${printValue({ kind: 'date', date: key })}.`
					}
				]
			: [];
	});
}

function shiftMonth(key: DateValue, shift: number): DateValue | null {
	if (key.month === undefined) return null;
	const month = key.month + shift * 2;
	return month >= 1 && month <= 12 && (key.day ?? 1) <= 28 ? { ...key, month } : null;
}

/** More are never wanted, and a long paper has thousands. */
const MAX_FROM_FACTS = 60;

function entityCandidates(key: Entity, fact: Fact, pool: Pool): Candidate[] {
	if (key.kind === 'country') return [...countriesNear(key, fact, pool), ...neighbours(key)];
	const { entities, relations } = indexPool(pool);
	const same: Candidate[] = [];
	const others: Candidate[] = [];
	for (const { fact: other, statement, value } of entities.get(key.kind) ?? []) {
		if (other.id === fact.id) continue;
		const list = relations.get(value)?.has(fact.relation) ? same : others;
		if (list.length < MAX_FROM_FACTS) list.push({ value, why: statement });
		else if (same.length >= MAX_FROM_FACTS) break;
	}
	return [...same, ...others, ...neighbours(key)];
}

const GREAT_POWERS = ['United States', 'Russia', 'China', 'India', 'United Kingdom', 'Japan', 'France'];

/** Countries that the papers speak of most, as many as a learner may confuse with the key, in an order of the fact's own. */
function countriesNear(key: Entity, fact: Fact, pool: Pool): Candidate[] {
	// A great power among small neighbours is told apart at a glance, and the other way round.
	const isGreat = GREAT_POWERS.includes(key.name);
	const others = (
		isGreat ? GREAT_POWERS.map((name) => buildEntity('country', name)) : indexPool(pool).countries
	)
		.filter(({ id, name }) => id !== key.id && (isGreat || name !== 'United States'))
		.slice(0, 7);
	return turn(others, fact.id).map((entity) => ({
		value: { kind: 'entity', entity },
		why: `The source names ${full(key)} here, not ${full(entity)}.`
	}));
}

function turn<T>(list: readonly T[], seed: string): T[] {
	const start = hashText(seed) % Math.max(1, list.length);
	return [...list.slice(start), ...list.slice(0, start)];
}

/** Places of one country that are offered: the best known stand first, and a town nobody knows misleads nobody. */
const MAX_PLACES = 10;

/** The gazetteer's neighbours of a place: capitals and countries of the same part of the world. */
function neighbours(key: Entity): Candidate[] {
	const home = countries.find(({ name }) => name === (key.kind === 'country' ? key.name : key.country));
	if (!home) return [];
	const near = countries.filter(
		(country) => country.subregion === home.subregion && !country.isFormer && !country.isTerritory
	);
	if (key.kind === 'country')
		return near.map(({ name }) => ({
			value: { kind: 'entity', entity: buildEntity('country', name) },
			why: `No source here names ${full(buildEntity('country', name))} in this role.`
		}));
	const isCapital = key.name === home.capital;
	if (key.kind === 'city' && isCapital)
		return near.map(({ name, capital }) => ({
			value: { kind: 'entity', entity: buildEntity('city', capital, { country: name }) },
			why: `${capital} is the capital of ${name}; no source here names it in this role.`
		}));
	return places
		.filter(({ kind, country }) => kind === key.kind && country === home.name)
		.slice(0, MAX_PLACES)
		.map(({ name, country }) => ({
			value: { kind: 'entity', entity: buildEntity(key.kind, name, { country }) },
			why: `${name} is elsewhere in ${country}; no source here names it in this role.`
		}));
}

/** Lists of the same length: one or two members exchanged for countries that other facts name. */
function listsLike(key: readonly Entity[], fact: Fact, pool: Pool): Candidate[] {
	if (key.some(({ kind }) => kind !== 'country')) return [];
	const keyIds = new Set(key.map(({ id }) => id));
	const banned = new Set([...keyIds, fact.subject.id]);
	const turned = turn(
		indexPool(pool)
			.countries.filter(({ id, name }) => !banned.has(id) && name !== 'United States')
			.slice(0, 8),
		fact.id
	);
	return turned.slice(0, 6).map((other, at): Candidate => {
		const out = key[at % key.length];
		const entities = key.map((entity) => (entity.id === out?.id ? other : entity));
		return {
			value: { kind: 'entities', entities },
			why: `${capital(full(other))} is not among the countries named here; ${out ? full(out) : ''} is.`
		};
	});
}

/** Phrases that answer the same kind of question about something else, of a similar length. */
function phrasesLike(key: string, fact: Fact, pool: Pool): Candidate[] {
	const length = (text: string) => text.split(' ').length;
	return (indexPool(pool).phrases.get(likenessOf(key, fact)) ?? [])
		.flatMap(({ fact: other, statement }) =>
			other.value.kind === 'phrase' && other.subject.id !== fact.subject.id
				? [{ value: other.value, why: statement, gap: Math.abs(length(other.value.text) - length(key)) }]
				: []
		)
		.filter(({ gap, value }) => gap <= Math.max(2, length(key) / 2) && !holdsOther(printValue(value), key))
		.sort((a, b) => a.gap - b.gap)
		.map(({ value, why }) => ({ value, why }));
}

/** Whether one phrase is the other with words added: "mammals" and "most mammals" are no two options. */
const holdsOther = (a: string, b: string) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

const FACTORS = [
	[0.5, 0.75, 1.5, 2],
	[0.75, 1.5, 2, 3],
	[0.4, 0.5, 0.75, 1.5]
] as const;

function numbersNear(key: Quantity, seed: string): Candidate[] {
	const factors = FACTORS[hashText(seed) % FACTORS.length] ?? FACTORS[0];
	const isSmall = key.amount < 10 && Number.isInteger(key.amount);
	const amounts = isSmall
		? [key.amount + 1, key.amount - 1, key.amount + 2, key.amount + 3]
		: factors.map((factor) => {
				const amount = roundLike(key.amount * factor, key.amount);
				return Number.isInteger(key.amount) ? Math.round(amount) : amount;
			});
	return amounts
		.filter(
			(amount) => amount > (isSmall ? 1 : 0) && amount !== key.amount && !(key.unit === '%' && amount >= 100)
		)
		.map((amount) => ({
			value: { kind: 'number', number: { ...key, amount } },
			why: `The figure given is ${printValue({ kind: 'number', number: key })}.`
		}));
}

/** A number with as many significant digits as the model has. */
function roundLike(amount: number, model: number): number {
	const digits = String(model).replace('.', '').replace(/0+$/, '').length;
	// A head count is exact to the last person; of a decimal four digits are enough.
	return Number(amount.toPrecision(Math.max(1, Math.min(digits, Number.isInteger(model) ? 8 : 4))));
}
