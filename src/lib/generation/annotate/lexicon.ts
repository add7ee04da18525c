/** The names that one run knows: the gazetteer, well-known bodies, and what the paper itself introduces. */
import { places } from '../knowledge/cities';
import { countries } from '../knowledge/countries';
import { bodies } from '../knowledge/organisations';
import type { Block, Entity, EntityKind } from '../types';

/** What a name stands for in a sentence. A demonym stands for its country. */
export interface Named {
	token: 'country' | 'demonym' | 'place' | 'org' | 'doc' | 'quote';
	entity: Entity;
	/** Also a person's name or a word: it counts only where no other capital stands beside it. */
	isAmbiguous?: true;
}

export type Lexicon = ReadonlyMap<string, Named>;

export const slug = (name: string) =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.replace(/\p{M}/gu, '');

const COUNTRIES_WITH_ARTICLE =
	/^(?:United |Soviet Union|Netherlands|Philippines|Bahamas|Gambia|Czech Republic|Dominican Republic|Central African|Democratic Republic|Maldives|Comoros)/;

/** Makes an entity; two calls with the same kind and name give the same id. */
export function buildEntity(kind: EntityKind, name: string, more: Partial<Entity> = {}): Entity {
	const article =
		kind === 'country'
			? COUNTRIES_WITH_ARTICLE.test(name)
			: !['city', 'region', 'person', 'exercise'].includes(kind);
	return { id: `${kind}:${slug(name)}`, kind, name, sourceNames: [], article, ...more };
}

const countryEntity = (name: string) => buildEntity('country', name);

function addGazetteer(lexicon: Map<string, Named>): void {
	const add = (names: readonly string[], named: Named) => {
		for (const name of names) if (name !== '' && !lexicon.has(name)) lexicon.set(name, named);
	};
	for (const country of countries) {
		const entity = countryEntity(country.name);
		add([country.name, ...country.otherNames], { token: 'country', entity });
		add(country.demonyms, { token: 'demonym', entity });
	}
	for (const { name, capital, capitalOtherNames, isCapitalAmbiguous, isFormer } of countries)
		if (!isFormer && capital !== '')
			add([capital, ...capitalOtherNames], {
				token: 'place',
				entity: buildEntity('city', capital, { country: name }),
				...(isCapitalAmbiguous ? { isAmbiguous: true } : {})
			});
	for (const { name, otherNames, country, kind, isAmbiguous } of places)
		add([name, ...otherNames], {
			token: 'place',
			entity: buildEntity(kind, name, { country }),
			...(isAmbiguous ? { isAmbiguous: true } : {})
		});
}

function addBodies(lexicon: Map<string, Named>): void {
	for (const { name, acronym, otherNames } of bodies) {
		const entity = bodyEntity(name, acronym);
		for (const each of [name, ...otherNames, ...(acronym ? [acronym] : [])])
			lexicon.set(each, { token: 'org', entity });
	}
}

function bodyEntity(name: string, acronym: string | null): Entity {
	return buildEntity('organisation', name, acronym ? { acronym } : {});
}

const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}’'.-]*";
const LINK = '(?: (?:of|for|on|the|and|in|against|to))*';
/** The last word of a body's name. */
export const ORG_HEAD =
	/\b(?:Organi[sz]ation|Union|Council|Commission|League|Bank|Agency|Structure|Committee|Assembly|Alliance|Association|Community|Forum|Pact|Federation|Secretariat|Institute|Ministry|Office|Authority|Foundation|Company|Society|Conference|Movement|Congress|Parliament|Academy|Group)\b/;
const DOC_HEAD =
	/\b(?:Programme|Agenda|Resolution|Framework|Treaty|Charter|Convention|Declaration|Agreement|Protocol|Statute|Constitution|Memorandum|Accord|Act|Strategy)\b/;
const RUN = new RegExp(`${CAPITAL}(?:${LINK} ${CAPITAL})+`, 'gu');
const DEFINED = new RegExp(`(${CAPITAL}(?:${LINK} ${CAPITAL})+) \\((\\p{Lu}[\\p{Lu}\\p{N}&]{1,9})\\)`, 'gu');
/** Words that open a sentence with a capital and belong to no name. */
const OPENERS =
	/^(?:The|A|An|In|On|At|This|That|These|Those|After|Before|By|For|From|With|As|While|When|Since|Under|During|According|Also|Although|However|Then|Similarly|Based|Both|All|Our|Its|Their|It|If|But|And|Or|Of|To|Ensuring|Organizing|Approving|Following|Because)\b ?/;

/** What the blocks themselves introduce: acronyms in brackets, capitalised bodies and documents, names given in quotation marks. */
function addFromText(lexicon: Map<string, Named>, blocks: readonly Block[]): void {
	for (const { text, kind } of blocks) {
		for (const match of text.matchAll(DEFINED)) addDefined(lexicon, match[1] ?? '', match[2] ?? '');
		if (kind === 'note') continue;
		for (const match of text.matchAll(RUN)) addRuns(lexicon, match[0]);
		for (const match of text.matchAll(CALLED)) addQuoted(lexicon, match[1] ?? '', match[2] ?? '');
	}
}

function addDefined(lexicon: Map<string, Named>, fullName: string, acronym: string): void {
	const name = acronymExpansion(fullName, acronym);
	if (name === null || lexicon.get(acronym)?.token === 'country') return;
	const known = lexicon.get(name) ?? lexicon.get(acronym);
	const named = known ?? { token: 'org' as const, entity: bodyEntity(name, acronym) };
	lexicon.set(name, named);
	if (named.token === 'org') lexicon.set(acronym, named);
}

/** The last words of a run whose initials are the acronym, or null: brackets hold other things too. */
export function acronymExpansion(run: string, acronym: string): string | null {
	const words = run.split(' ');
	for (let from = words.length - 1; from >= 0; from--) {
		const part = words.slice(from);
		const initials = part
			.flatMap((word) => word.split('-'))
			.filter((word) => /^\p{Lu}/u.test(word))
			.map((word) => word.charAt(0));
		const lower = acronym.toUpperCase();
		if (initials.join('') === lower) return part.join(' ');
	}
	return null;
}

/** A run of capitals, and its parts: in "Lake Union in Lima and Andean Bank" two bodies hide. */
function addRuns(lexicon: Map<string, Named>, run: string): void {
	addRun(lexicon, run);
	addRun(lexicon, run.replace(/ (?:Member States?|Summit)$/, ''));
	for (const separator of [/ in /, / (?:in|and|to|on|against|for) /])
		for (const part of run.split(separator)) addRun(lexicon, part);
}

function addRun(lexicon: Map<string, Named>, run: string): void {
	const name = run
		.replace(OPENERS, '')
		.replace(/^(?:(?:of|for|on|the|and|in|to|against) )+/, '')
		.replace(/[.’'-]+$/, '')
		.replace(/’s$|'s$/, '');
	if (lexicon.has(name) || name.split(' ').length < 2 || name.split(' ').length > 14 || /\. /.test(name))
		return;
	if (/\b(?:of|for|on|the|and|in|against|to)$/.test(name)) return;
	const last = name.split(' ').at(-1) ?? '';
	if (
		DOC_HEAD.test(last) ||
		new RegExp(`^(?:\\p{Lu}\\S* ){0,3}(?:${DOC_HEAD.source}) (?:of|on|for|against)\\b`, 'u').test(name)
	)
		lexicon.set(name, { token: 'doc', entity: buildEntity('document', tidyDocument(name)) });
	else if (
		ORG_HEAD.test(last) &&
		(!/ and /.test(name) || /^\p{L}+ and (?:\p{L}+ )?\p{L}+$/u.test(name)) &&
		!/^\p{L}+s of the /u.test(name)
	)
		lexicon.set(name, { token: 'org', entity: bodyEntity(name, null) });
}

/** Patterns are made once: every name that looks like a document's goes through all of them. */
const OF_BODY = bodies.map(({ name }) => ({
	name,
	of: new RegExp(`\\bof ${name}`),
	document: new RegExp(`^${name} (?:Charter|Declaration|Convention|Treaty|Statute)$`)
}));

/** "Declaration of Shanghai Cooperation Organization" and "Charter of the X" get one form. */
export function tidyDocument(name: string): string {
	// "Treaty on Deepening Trust" is known well enough as the treaty on trust.
	let tidy = name
		.replace(/Organisation/g, 'Organization')
		.replace(/ on \p{Lu}\p{Ll}+ing (?=\p{Lu})/u, ' on ');
	for (const { name, of } of OF_BODY) tidy = tidy.replace(of, `of the ${name}`);
	const owner = OF_BODY.find(({ document }) => document.test(tidy));
	return owner ? `${tidy.slice(owner.name.length + 1)} of the ${owner.name}` : tidy;
}

const CALLED =
	/\b(?:called|named|entitled|titled|code-?named|known as),?\s+["“]([^"”]{3,90})["”]|["“](\p{Lu}[^"”]{3,60} (?:1|2)\d{3})["”]/gu;

function addQuoted(lexicon: Map<string, Named>, called: string, dated: string): void {
	const name = (called || dated).trim();
	if (!/^\p{Lu}/u.test(name) || lexicon.has(name)) return;
	const isDocument = DOC_HEAD.test(name);
	lexicon.set(
		name,
		isDocument ? { token: 'doc', entity: buildEntity('document', name, { article: false }) } : quoted(name)
	);
	const series = / (?:1|2)\d{3}$/.test(name) ? name.slice(0, -5) : '';
	if (series.includes(' ') && !lexicon.has(series)) lexicon.set(series, quoted(series));
}

const quoted = (name: string): Named => ({
	token: 'quote',
	entity: buildEntity('exercise', name, { article: false })
});

/** The lexicon of one paper. What the paper says about itself never overrides the gazetteer. */
export function buildLexicon(blocks: readonly Block[]): Lexicon {
	const lexicon = new Map(knownBefore());
	addFromText(lexicon, blocks);
	return lexicon;
}

let known: Lexicon | undefined;

/** The gazetteer and the bodies, the same for every paper. */
function knownBefore(): Lexicon {
	if (known) return known;
	const lexicon = new Map<string, Named>();
	addGazetteer(lexicon);
	addBodies(lexicon);
	return (known = lexicon);
}
