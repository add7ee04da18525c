/** Wrong options that a table or a list of labels itself offers: other values of the same kind, each with its reason. */
import { buildEntity } from '../../annotate/lexicon';
import { full, printValue } from '../../compose/words';
import { hashText } from '../../hash';
import { countries } from '../../knowledge/countries';
import type { Value, Wording } from '../../types';

export type Rivals = NonNullable<Wording['options']>;

/** A list from another place of its own for each seed, so that not every question has the same options. */
export function turned<T>(list: readonly T[], seed: string): T[] {
	const start = hashText(seed) % Math.max(1, list.length);
	return [...list.slice(start), ...list.slice(0, start)];
}

/** Phrases of a pool that the source does not speak of in the same place, written like the key. */
export function phrasesBeside(key: string, pool: readonly string[], raw: string): Rivals {
	const said = raw.toLowerCase();
	const isName = /^\p{Lu}/u.test(key);
	return turned(
		pool.filter((other) => {
			const words = other.toLowerCase().split(' ');
			return (
				other !== key &&
				/^\p{Lu}/u.test(other) === isName &&
				!words.some((word) => said.includes(word.slice(0, 6)))
			);
		}),
		key
	).map((text) => ({ value: { kind: 'phrase', text }, why: `The source gives ${key} here.` }));
}

/** Capitals of the same part of the world. */
export function capitalsNear(country: string, key: string): Rivals {
	const home = countries.find(({ name }) => name === country);
	if (!home) return [];
	return turned(
		countries.filter(
			(other) =>
				other.subregion === home.subregion && !other.isFormer && !other.isTerritory && other.capital !== ''
		),
		key
	)
		.filter(({ capital, name }) => capital !== key && name !== country)
		.map(({ capital, name }) => ({
			value: { kind: 'entity', entity: buildEntity('city', capital, { country: name }) },
			why: `${capital} is the capital of ${full(buildEntity('country', name))}.`
		}));
}

/** Powers that have held others, without those that the line itself speaks of. */
export function powersBeside(key: string, raw: string): Rivals {
	const powers = [
		'France',
		'United Kingdom',
		'Spain',
		'Portugal',
		'Netherlands',
		'Belgium',
		'Italy',
		'Germany',
		'Japan',
		'Russia'
	];
	return turned(powers, raw)
		.filter((name) => name !== key && !raw.includes(name))
		.map((name) => ({
			value: { kind: 'entity', entity: buildEntity('country', name) },
			why: `The source names ${full(buildEntity('country', key))} here.`
		}));
}

/** Values of other rows or lines, each once, without the key. */
export function othersOf(key: Value, others: readonly { value: Value; why: string }[]): Rivals {
	const seen = new Set([printValue(key)]);
	return others.filter(({ value }) => {
		const text = printValue(value);
		if (seen.has(text)) return false;
		seen.add(text);
		return true;
	});
}
