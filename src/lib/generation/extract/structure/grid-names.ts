/** How stems name a table, its rows and its measures. */
import type { AnnotatedDocument } from '../../annotate/annotate';
import { buildEntity } from '../../annotate/lexicon';
import { full } from '../../compose/words';
import type { Entity, Value } from '../../types';
import type { Grid } from './grid';
import { nameOf } from './subject';

const PARTIAL = /^(?:current|former|past|full|present|associate|other|permanent|founding|list)$/i;
const GROUP =
	/\b(?:members|observers|states|secretaries[- ]general|chairmen|chairpersons|presidents|directors|summits|partners|parties|signatories|regions|districts|provinces)$/i;

/** "the table of current members of the Lake Union". */
export function titleOf(grid: Grid, document: AnnotatedDocument): string | null {
	const heading = (grid.caption || grid.section).replace(/^(?:list|table|overview) of (?:the )?/i, '').trim();
	const isPart = PARTIAL.test(heading) && grid.caption === '';
	const whole = isPart ? `${heading} ${grid.parent}` : heading;
	if (whole.trim() === '' || whole.split(' ').length > 9 || /[?!;“"]/.test(whole)) return null;
	const plain = isName(whole, document) ? whole : lowerWords(whole);
	const owner = bodyOf(document);
	const of = owner !== null && GROUP.test(plain) && !plain.includes(owner.name) ? ` of ${full(owner)}` : '';
	return `the table ${GROUP.test(plain) || / (?:of|in|by|and) /.test(plain) || /s$/.test(plain) ? 'of' : 'on'} ${plain.replace(/^the /i, 'the ')}${of}`;
}

const isName = (text: string, { lexicon, about }: AnnotatedDocument) =>
	lexicon.has(text) || about?.name === text;

/** The first word loses its capital unless the next one has one too. */
const lowerWords = (text: string) =>
	text
		.split(' ')
		.map((word, at, all) =>
			/^\p{Lu}\p{Ll}+$/u.test(word) &&
			(at === 0 ? !/^\p{Lu}/u.test(all[1] ?? '') || PARTIAL.test(word) : PARTIAL.test(all[at - 1] ?? ''))
				? word.toLowerCase()
				: word
		)
		.join(' ');

/** The body that the paper is about, if it is about one. */
export function bodyOf({ about, lexicon }: AnnotatedDocument): Entity | null {
	if (!about) return null;
	const known = lexicon.get(about.name)?.entity;
	if (known) return known.kind === 'organisation' ? known : null;
	return /\b(?:Organi[sz]ation|Union|Council|Commission|League|Agency|Alliance|Association|Community|Forum|Bank|Federation|Assembly|Pact|Treaty|Convention)\b/.test(
		about.name
	)
		? buildEntity('organisation', about.name)
		: null;
}

/** A row's name as a value: a country where it is one, else as it stands. */
export function rowValue(name: string, { lexicon }: AnnotatedDocument): Value {
	const known = lexicon.get(name)?.entity;
	return known?.kind === 'country' || known?.kind === 'city'
		? { kind: 'entity', entity: known }
		: { kind: 'phrase', text: name };
}

export const rowName = (name: string, { lexicon }: AnnotatedDocument) => nameOf(name, lexicon);

export interface Measure {
	/** "the largest population", "the smallest population". */
	most: string;
	least: string;
	/** "population". */
	noun: string;
	/** "km2"; empty where none is given. */
	unit: string;
	/** ", in 2020"; empty without a year. */
	year: string;
}

/** Columns whose figures rank nothing. */
const NO_MEASURE =
	/^(?:no\.?|#|nr\.?|rank|ranking|id|code|year|years?|page|phone|number|order|founded|established|opened|iso|postcode|source|notes?|ref\.?|)$/i;

/** What the highest and the lowest figure of a column mean in words; null where a ranking says nothing. */
export function measureOf(header: string): Measure | null {
	const year = /\b((?:19|20)\d{2})\b/.exec(header)?.[1];
	const unit =
		/[([]\s*([^()[\]]*?)\s*[)\]]/
			.exec(header)?.[1]
			?.replace(/\b(?:19|20)\d{2}\b/g, '')
			.replace(/[,;]/g, '')
			.trim() ?? '';
	const noun = header
		.replace(/[([][^()[\]]*[)\]]/g, '')
		.replace(/\b(?:in |, )?(?:19|20)\d{2}\b/g, '')
		.trim()
		.replace(/^(?:total|estimated) (?=\p{L})/iu, '');
	if (NO_MEASURE.test(noun) || noun.split(' ').length > 5 || !/^\p{L}[\p{L} /-]*$/u.test(noun)) return null;
	const words = noun
		.split(' ')
		.map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word))
		.join(' ');
	const [high, low] = degreesOf(words);
	return {
		most: `${high} ${words}`,
		least: `${low} ${words}`,
		noun: words,
		unit,
		year: year === undefined ? '' : ` in ${year}`
	};
}

const COUNTED =
	/^(?:members|employees|students|inhabitants|people|votes|seats|medals|goals|points|deaths|casualties|boats|ships|visitors|books|schools|hospitals|species|islands|troops|soldiers|staff|patients|players)$/;

function degreesOf(noun: string): readonly [string, string] {
	if (COUNTED.test(noun)) return ['the most', 'the fewest'];
	if (/\b(?:depth)\b/.test(noun)) return ['the greatest', 'the smallest'];
	if (
		/\b(?:rate|index|share|percentage|density|price|temperature|elevation|altitude|per capita|speed|score|age|level|literacy|expectancy|salinity|fee|cost|income|wage|height)\b/.test(
			noun
		)
	)
		return ['the highest', 'the lowest'];
	if (/\b(?:length|distance|duration|coastline)\b/.test(noun)) return ['the greatest', 'the smallest'];
	return ['the largest', 'the smallest'];
}
