/** Facts of short bullets: an event and its year, a count, a pair under a line that says what is paired. */
import type { AnnotatedDocument } from '../../annotate/annotate';
import { buildEntity } from '../../annotate/lexicon';
import { lineAt } from '../../clean/document';
import { capital, printValue } from '../../compose/words';
import type { Block, Fact, Value } from '../../types';
import { buildFact } from '../engine';
import type { Relation } from '../rule';
import type { Read } from './label-fill';
import { entityOf, readCountries } from './label-values';
import { nameOf, passageOf, subjectOf } from './subject';

export const bulletRelation: Relation = {
	name: 'noted',
	topic: 'Key facts',
	isFunctional: false,
	rules: [],
	wording: ({ wording }) => {
		if (!wording) throw new TypeError('a fact of a bullet brings its own wording');
		return wording;
	}
};

/** One bullet with its place in the outline. */
interface Bullet {
	block: Block;
	/** What the section is about, with its article; null where no heading says so. */
	subject: string | null;
	/** The bullet that this one is indented under. */
	parent: string | null;
	document: AnnotatedDocument;
}

export function extractBullets(document: AnnotatedDocument): Fact[] {
	const facts = new Map<string, Fact>();
	for (const bullet of outline(document))
		for (const { value, wording } of readBullet(bullet)) {
			const fact = buildFact(
				{
					relation: 'noted',
					subject: buildEntity('topic', wording.asks[0] ?? ''),
					value,
					wording,
					isClaim: isLoose(wording)
				},
				[
					passageOf(document.document, bullet.block, {
						start: 0,
						end: bullet.block.text.length,
						rule: 'structure/bullet'
					})
				]
			);
			if (!facts.has(fact.id)) facts.set(fact.id, fact);
		}
	return [...facts.values()];
}

/** How many people live somewhere is true for a time only: without one the source is named. */
const isLoose = ({ asks }: Read['wording']) => /^How many people live /.test(asks[0] ?? '');

/** All short list items, each with the item it is indented under. */
function outline(document: AnnotatedDocument): Bullet[] {
	const { blocks, paper, lineStarts } = document.document;
	const bullets: Bullet[] = [];
	let open: { indent: number; text: string }[] = [];
	let section = '';
	for (const block of blocks) {
		if (block.kind === 'note') continue;
		if (block.section !== section || !block.isItem) open = [];
		section = block.section;
		const name = subjectOf(block.section, document.about);
		if (!block.isItem || block.text.length > 700) continue;
		const indent = indentOf(paper.text, lineStarts, block.offsets[0] ?? 0);
		open = open.filter((each) => each.indent < indent);
		bullets.push({
			block,
			subject: name === null ? null : nameOf(name, document.lexicon),
			parent: open.at(-1)?.text ?? null,
			document
		});
		open.push({ indent, text: block.text });
	}
	return bullets;
}

/** How far in a line begins, bullet and all. */
function indentOf(text: string, lineStarts: readonly number[], offset: number): number {
	const start = lineStarts[lineAt(lineStarts, offset) - 1] ?? 0;
	return /^[ \t]*/.exec(text.slice(start, offset))?.[0].length ?? 0;
}

/** Longer items are sentences, which other readers understand. */
const MAX_SHORT = 220;

function readBullet({ subject, ...bullet }: Bullet): Read[] {
	if (bullet.block.text.length > MAX_SHORT) return subject === null ? [] : readEvents({ ...bullet, subject });
	if (subject === null) return readSeat(bullet);
	const owned = { ...bullet, subject };
	return [
		...readBorders(owned),
		...readEvents(owned),
		...readCounts(owned),
		...readHouse(owned),
		...readSeat(owned),
		...readPair(owned)
	];
}

/** A bullet whose section says what it is about. */
type Owned = Omit<Bullet, 'subject'> & { subject: string };

/** "Bordered by Germany, Austria and Poland". */
function readBorders({ block, subject, document }: Owned): Read[] {
	const list = /^border(?:ed|s|ing)? (?:by|with|on) (.+)$/i.exec(block.text)?.[1];
	const value = list === undefined ? null : readCountries(list, document.lexicon);
	return value
		? [
				{
					value,
					wording: {
						asks: [
							`Which countries border ${subject}?`,
							`With which countries does ${subject} share a border?`
						],
						statement: () => null
					}
				}
			]
		: [];
}

const DASH = '(?:--|–|—|->|→)';
const YEAR = '((?:1\\d|20)\\d{2})';
const NAME = "(\\p{Lu}[\\p{L}’'.-]*(?: [\\p{L}’'.-]+){0,5}?)";
const EVENT =
	'Fire|Plague|War|Act|Acts|Treaty|Peace|Conquest|Revolution|Railway|Underground|Constitution|Charter|Battle|Rising|Uprising|Rebellion|Revolt|Famine|Flood|Earthquake|Crisis|Strike|Congress|Council|Accord|Accords|Declaration|Union|Reformation|Restoration|Massacre|Siege|Coup|Olympics|Games|Exhibition|Armistice|Law|Agreement|Convention|Purchase|Partition|Referendum|Canal|Bridge';
/** "Dominion -- 1867", "Pacific Railway -- 1885, coast to coast". Behind a second dash the year belongs to what follows. */
const YEAR_BEHIND = new RegExp(`^${NAME} ?${DASH} ?${YEAR}(?:$|, \\p{Ll})`, 'u');
const LAW_DATED = new RegExp(
	`^(${NAME.slice(1, -1)} (?:Act|Treaty|Law|Charter|Constitution|Declaration)) ?${DASH} ?${YEAR} ?${DASH}`,
	'u'
);
/** "2020 -- Brexit", "1608: Great Fire". */
const YEAR_BEFORE = new RegExp(`^${YEAR} ?(?:${DASH}|:) ?${NAME}$`, 'u');
/** "the Great Plague (1665)". */
const BRACKETED = new RegExp(
	`(\\p{Lu}[\\p{L}’'-]*(?: (?:of |the )*\\p{Lu}[\\p{L}’'-]*){0,5}) \\(${YEAR}\\)`,
	'gu'
);
const isEvent = (name: string) => new RegExp(`\\b(?:${EVENT})\\b`, 'u').test(name);

function readEvents({ block, subject }: Owned): Read[] {
	const { text } = block;
	const behind = YEAR_BEHIND.exec(text) ?? LAW_DATED.exec(text);
	const before = YEAR_BEFORE.exec(text);
	const single = behind
		? [[behind[1] ?? '', behind[2] ?? ''] as const]
		: before
			? [[before[2] ?? '', before[1] ?? ''] as const]
			: [];
	const bracketed = [...text.matchAll(BRACKETED)].flatMap(([, name = '', year = '']) =>
		isEvent(name) ? [[name, year] as const] : []
	);
	return [...single, ...bracketed].flatMap(([name, year]) => dated(name.trim(), Number(year), subject));
}

function dated(name: string, year: number, subject: string): Read[] {
	const plain = name.replace(/^The /, '');
	if (/\d/.test(plain) || plain.length < 4 || /^(?:In|On|At|From|Since|By|Early|Late) /.test(plain))
		return [];
	if (/\p{L}ii\p{L}|(\p{L})\1\1/u.test(plain)) return []; // misspelt
	const thing = isEvent(plain) ? `the ${plain}` : `“${plain}”`;
	const place = `In the history of ${subject}, `;
	const where = plain.includes(subject.replace(/^the /, '')) ? '' : place;
	const say = (text: string) => (where === '' ? capital(text) : `${where}${text}`);
	return [
		{
			value: { kind: 'date', date: { year } },
			wording: {
				asks: [say(`which year is given for ${thing}?`), say(`to which year does ${thing} belong?`)],
				inverse: {
					stem: `${place}what is dated ${year}?`,
					value: { kind: 'phrase', text: plain }
				},
				statement: (other) => (other.kind === 'date' ? say(`${thing} is dated ${other.date.year}.`) : null)
			}
		}
	];
}

/** "10 provinces. 3 territories (…)", "7 ravens", "40 million people". */
const COUNT =
	/(?:^(?:over |about |almost |nearly )?|(?<=[.;,] ))(\d[\d,.]*(?: \d{3})*)( million| billion)? (people|\p{Ll}{3,}s)(?=$|[.,;]| \()/gu;
const NO_COUNT =
	/^(?:years|months|weeks|days|hours|minutes|times|degrees|miles|met(?:er|re)s|kilomet(?:er|re)s|services|percents?)$/;

function readCounts(bullet: Owned): Read[] {
	const { text } = bullet.block;
	if (text.split(' ').length > 14 || !/^(?:over |about |almost |nearly )?\d/i.test(text)) return [];
	return [...text.matchAll(COUNT)].flatMap(([, digits = '', scale = '', noun = '']) => {
		const amount = readAmount(digits) * (scale === ' million' ? 1e6 : scale === ' billion' ? 1e9 : 1);
		if (!(amount > 0) || NO_COUNT.test(noun)) return [];
		return [counted(amount, noun, bullet)];
	});
}

const readAmount = (digits: string) =>
	Number(
		digits
			.replace(/[ ,](?=\d{3}(?!\d))/g, '')
			.replace(/(\d),(\d{1,2})$/, '$1.$2')
			.replace(/[.,]$/, '')
	);

function counted(amount: number, noun: string, { subject, parent, block }: Owned): Read {
	const isPeople = /^(?:people|inhabitants|residents)$/.test(noun);
	const owner = !isPeople && parent !== null && isThing(parent) ? parent.replace(/^The /, 'the ') : subject;
	const bound = /^over /i.test(block.text)
		? 'over'
		: /^(?:about|almost|nearly) /i.test(block.text)
			? 'about'
			: 'exact';
	return {
		value: { kind: 'number', number: { amount, unit: '', bound } },
		wording: {
			asks: isPeople
				? [`How many people live in ${owner}?`, `What is the population of ${owner}?`]
				: [`How many ${noun} does ${owner} have?`],
			statement: (other) =>
				isPeople
					? `The population of ${owner} is ${printValue(other)}.`
					: `${capital(owner)} has ${printValue(other)} ${noun}.`
		}
	};
}

/** A bare name, with its article perhaps. */
const isThing = (text: string) =>
	/^(?:The )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(text) && /^The | /.test(text);

/** "Senate (105 members, appointed by the governor)". */
function readHouse({ block, subject }: Owned): Read[] {
	const match =
		/^(\p{Lu}\p{L}+(?: (?:of )?\p{Lu}\p{L}+){0,3}) \((\d{1,4}) (members|seats|deputies|senators|judges)\b/u.exec(
			block.text
		);
	if (!match) return [];
	const [, name = '', digits = '', noun = ''] = match;
	const house = `the ${name} of ${subject}`;
	return [
		{
			value: { kind: 'number', number: { amount: Number(digits), unit: '', bound: 'exact' } },
			wording: {
				asks: [`How many ${noun} does ${house} have?`, `How many ${noun} make up ${house}?`],
				statement: (other) =>
					other.kind === 'number' ? `The number of ${noun} of ${house} is ${other.number.amount}.` : null
			}
		}
	];
}

/** "the Lake Academy (based in Lima)", "the Fish Bank (head office in Quito)". */
function readSeat({ block, document }: Omit<Bullet, 'subject'>): Read[] {
	const match =
		/^(?:the )?(\p{Lu}[\p{L}’' -]+?)(?: \((\p{Lu}{2,})\))? \((?:administrative capital|administrative cent(?:er|re)|capital|seat|headquarters|head office|office|headquartered|based|located)(?: is)? in (\p{Lu}[\p{L}’ -]+)\)/u.exec(
			block.text
		);
	if (!match) return [];
	const place = match[3] ?? '';
	const city = entityOf(place, document.lexicon) ?? buildEntity('city', place);
	if (city.kind !== 'city' || place.split(' ').length > 3) return [];
	const body = `the ${match[1] ?? ''}${match[2] === undefined ? '' : ` (${match[2]})`}`;
	const value: Value = { kind: 'entity', entity: city };
	return [
		{
			value,
			wording: {
				asks: [`In which city does ${body} have its seat?`, `Where is ${body} based?`],
				statement: (other) =>
					other.kind === 'entity' ? `${capital(body)} is based in ${other.entity.name}.` : null
			}
		}
	];
}

const PAIRED =
	/^(?:symbol|emblem|flower|animal|bird|plant|capital|currency|language|dish|nickname|colour|color|leader|religion|export|product)$/;

/** Under "symbols": "Scotland -> thistle". The line above names what is paired, in the plural. */
function readPair({ block, parent, subject, document }: Owned): Read[] {
	const noun = /^(?:national )?(\p{Ll}{4,})s$/u.exec((parent ?? '').toLowerCase())?.[1];
	const match = new RegExp(
		`^(\\p{L}[\\p{L} ]{2,30}?) ?(?:${DASH}|:) ?(\\p{L}[\\p{L} ’'-]{2,30})[.;]?$`,
		'u'
	).exec(block.text);
	if (!match || noun === undefined || !PAIRED.test(noun)) return [];
	const [, left = '', key = ''] = match;
	const known = entityOf(capital(left), document.lexicon);
	const name = known ? nameOf(capital(left), document.lexicon) : left;
	if (!known || key.split(' ').length > 4) return [];
	return [
		{
			value: { kind: 'phrase', text: key },
			wording: {
				asks: [
					`Which ${noun} is given for ${name}?`,
					`Among the ${noun}s of ${subject}, which one belongs to ${name}?`
				],
				kind: `pair-${noun}`,
				statement: (other) =>
					other.kind === 'phrase' ? `The ${noun} given for ${name} is “${other.text}”.` : null
			}
		}
	];
}
