/** The pool of facts by what candidates are looked for by, so that the cost of a card does not grow with the paper. */
import { precisionOf } from '../../annotate/dates';
import { countries } from '../../knowledge/countries';
import type { DateValue, Entity, Fact, Value } from '../../types';
import { printValue } from '../words';
import type { Pool } from './values';

export interface Pooled {
	fact: Fact;
	statement: string;
	/** Its place in the pool: equal candidates come in this order. */
	position: number;
}

interface PoolIndex {
	/** By precision and year. */
	dates: Map<string, (Pooled & { date: DateValue; text: string })[]>;
	/** By the entity's kind. */
	entities: Map<string, (Pooled & { value: Value })[]>;
	/** Relations that have this very value. */
	relations: Map<Value, Set<string>>;
	/** By relation, kind of wording, and whether the phrase is a name. */
	phrasesByRelation: Map<string, Pooled[]>;
	/** By what lets phrases stand in for each other. */
	phrases: Map<string, Pooled[]>;
	/** Present-day countries among the values, those named most often first. */
	countries: Entity[];
}

const indexes = new WeakMap<Pool, PoolIndex>();

/** The index of a pool, made when it is first asked for. */
export function indexPool(pool: Pool): PoolIndex {
	const known = indexes.get(pool);
	if (known) return known;
	const index: PoolIndex = {
		dates: new Map(),
		entities: new Map(),
		relations: new Map(),
		phrasesByRelation: new Map(),
		phrases: new Map(),
		countries: countriesByWeight(pool)
	};
	for (const [position, { fact, statement }] of pool.facts.entries())
		addFact(index, { fact, statement, position });
	indexes.set(pool, index);
	return index;
}

function addFact(index: PoolIndex, pooled: Pooled): void {
	const { fact } = pooled;
	const { value } = fact;
	index.relations.set(value, (index.relations.get(value) ?? new Set()).add(fact.relation));
	if (value.kind === 'date')
		push(index.dates, dateKey(precisionOf(value.date), value.date.year), {
			...pooled,
			date: value.date,
			text: printValue(value)
		});
	if (value.kind === 'entity') push(index.entities, value.entity.kind, { ...pooled, value });
	if (value.kind !== 'phrase') return;
	push(index.phrasesByRelation, phraseKeyOf(fact, /^\p{Lu}/u.test(value.text)), pooled);
	push(index.phrases, likenessOf(value.text, fact), pooled);
}

export function push<T>(map: Map<string, T[]>, key: string, item: T): void {
	const list = map.get(key);
	if (list) list.push(item);
	else map.set(key, [item]);
}

export const dateKey = (precision: string, year: number) => `${precision}|${year}`;

export const phraseKeyOf = ({ relation, wording }: Fact, isName: boolean) =>
	`${relation}|${wording?.kind ?? ''}|${isName}`;

/** What phrases must share to stand in for each other: their last noun where a sentence made the question, else kind and case. */
export function likenessOf(text: string, fact: Fact): string {
	return fact.wording && fact.wording.kind === undefined
		? `head ${headOf(text) ?? ''}`
		: phraseKeyOf(fact, /^\p{Lu}/u.test(text));
}

/** "glands" of "eccrine glands", in lower case. */
const headOf = (phrase: string) =>
	(/^(?:(?:the|an?) )?(.*?)(?= (?:of|in|on|for|that|with)\b|$)/i.exec(phrase)?.[1] ?? phrase)
		.split(' ')
		.at(-1)
		?.toLowerCase();

function countriesByWeight(pool: Pool): Entity[] {
	const former = new Set(countries.filter(({ isFormer }) => isFormer).map(({ name }) => name));
	const seen = new Map<string, { entity: Entity; count: number }>();
	for (const { fact } of pool.facts)
		for (const value of [fact.value, ...Object.values(fact.qualifiers)])
			for (const entity of value.kind === 'entities'
				? value.entities
				: value.kind === 'entity'
					? [value.entity]
					: [])
				if (entity.kind === 'country')
					seen.set(entity.id, { entity, count: (seen.get(entity.id)?.count ?? 0) + 1 });
	return [...seen.values()]
		.filter(({ entity: { name } }) => !former.has(name))
		.sort((a, b) => b.count - a.count)
		.map(({ entity }) => entity);
}
