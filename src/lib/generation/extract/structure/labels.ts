/** Facts of labelled lines: fact sheets, information boxes, lecture notes. */
import type { AnnotatedDocument } from '../../annotate/annotate';
import { findDates } from '../../annotate/dates';
import { buildEntity, type Lexicon } from '../../annotate/lexicon';
import { printValue } from '../../compose/words';
import type { Block, Entity, Fact, Value, Wording } from '../../types';
import { buildFact } from '../engine';
import type { Relation } from '../rule';
import { labels, type Label, type Wanted } from './label-table';
import { passageOf, subjectOf } from './subject';

/** "Label: value", "Label -- value", "Label -> value". */
const LINE = /^([\p{L}][\p{L} /-]{2,40}?)(?::| ?--| –| —| ?->| →)\s*(.+)$/u;
const NAMES_YEAR =
	/^(?:([\p{Lu}][^:;–—]{2,50}?) ?(?:--|–|—|->|→) ?((?:1\d|20)\d{2})\b|((?:1\d|20)\d{2}) ?(?:--|–|—|->|→|:) ?(\p{Lu}[^.;]{2,50})$)/u;
const BORDERED = /^border(?:ed|s|ing)? (?:by|with|on) (.+)$/i;
const COUNTED = /^(\d[\d ,.]*(?: ?(?:million|billion))?) (\p{Ll}{4,}(?:s|people))\b/u;

export const labelRelation: Relation = {
	name: 'labelled',
	topic: 'Key facts',
	isFunctional: false,
	rules: [],
	wording: ({ wording }) => {
		if (!wording) throw new TypeError('a labelled fact brings its own wording');
		return wording;
	}
};

/** Every labelled line whose label is known and whose value is of the kind the label wants. */
export function extractLabels(document: AnnotatedDocument): Fact[] {
	const facts = new Map<string, Fact>();
	const year = yearOf(document);
	for (const block of document.document.blocks) {
		if (block.kind === 'note' || block.text.length > 400) continue;
		const subject = subjectOf(block.section, document.about);
		if (subject === null) continue;
		for (const fact of readBlock(block, { subject, document, year }))
			if (!facts.has(fact.id)) facts.set(fact.id, fact);
	}
	return [...facts.values()];
}

interface Read {
	value: Value;
	wording: Wording;
}

function readBlock(
	block: Block,
	{ subject, document, year }: { subject: string; document: AnnotatedDocument; year: string | null }
): Fact[] {
	const text = block.text.replace(/^Leaders: /, '');
	const line = LINE.exec(text);
	const label = line && labels.find(({ pattern }) => pattern.test((line[1] ?? '').trim()));
	const reads = label
		? readLabel(label, line[2] ?? '', {
				subject,
				year: label.wants === 'number' ? (yearIn(line[2] ?? '') ?? year) : year,
				lexicon: document.lexicon
			})
		: [
				...readBorders(text, subject, document.lexicon),
				...readYear(text, subject),
				...readCount(text, subject)
			];
	return reads.map(({ value, wording }) =>
		buildFact(
			{ relation: 'labelled', subject: buildEntity('topic', wording.asks[0] ?? ''), value, wording },
			[passageOf(document.document, block, { start: 0, end: block.text.length, rule: 'structure/label' })]
		)
	);
}

interface Setting {
	subject: string;
	/** Of the value, where it is given behind it: "(July 1990)". */
	year: string | null;
	lexicon: Lexicon;
}

const yearIn = (text: string) =>
	/^[^;]*?\(((?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d{2})\)/.exec(
		text
	)?.[1] ?? null;

/** The year of a fact sheet: the one that most of its figures bear. */
function yearOf({ document }: AnnotatedDocument): string | null {
	const counts = new Map<string, number>();
	for (const { text } of document.blocks)
		for (const [, year = ''] of text.matchAll(/\((?:\p{L}+ )?((?:19|20)\d{2})(?: est\.?)?\)/gu))
			counts.set(year, (counts.get(year) ?? 0) + 1);
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && best[1] >= 8 ? best[0] : null;
}

function readLabel(label: Label, raw: string, { subject, year, lexicon }: Setting): Read[] {
	const value = readValue(label.wants, raw, lexicon);
	if (!value) return [];
	const key = printValue(value);
	const isPast = year !== null && label.wants !== 'date';
	const inYear = (ask: string) => (isPast ? inPast(ask, year) : ask);
	const { says } = label;
	const asks = label.asks(subject).filter((ask) => !ask.toLowerCase().includes(key.toLowerCase()));
	if (asks.length === 0) return [];
	const main: Read = {
		value,
		wording: {
			asks: asks.map(inYear),
			kind: `label-${label.pattern.source}`,
			statement: (other) => (says && !isPast ? capital(says(subject, printValue(other))) : null)
		}
	};
	const from = label.wants === 'date' ? fromCountry(raw, subject, lexicon) : null;
	return from ? [main, from] : [main];
}

/** "In 1990, who was …?" */
const inPast = (ask: string, year: string) =>
	`In ${year}, ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`.replace(
		/ (is|are|does|do|live|border) /,
		(_, verb: string) => ` ${PAST[verb] ?? verb} `
	);

const PAST: Record<string, string> = {
	is: 'was',
	are: 'were',
	does: 'did',
	do: 'did',
	live: 'lived',
	border: 'bordered'
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "2 March 1956 (from France)". */
function fromCountry(raw: string, subject: string, lexicon: Lexicon): Read | null {
	const name = /\(from (?:the )?(\p{Lu}[\p{L} ]+?)[;,)]/u.exec(raw)?.[1];
	const entity = name === undefined ? null : entityOf(name, lexicon);
	if (entity?.kind !== 'country') return null;
	return {
		value: { kind: 'entity', entity },
		wording: {
			asks: [`From which country did ${subject} become independent?`],
			statement: (other) => `${capital(subject)} became independent from ${printValue(other)}.`
		}
	};
}

const entityOf = (name: string, lexicon: Lexicon): Entity | null => lexicon.get(name.trim())?.entity ?? null;

function readValue(wanted: Wanted, raw: string, lexicon: Lexicon): Value | null {
	const text = raw.split(/;|\.(?= |$)/)[0]?.trim() ?? '';
	if (wanted === 'date') {
		const date = findDates(text)[0];
		return date && date.start < 4 ? { kind: 'date', date: date.date } : null;
	}
	if (wanted === 'number') return readFigure(text);
	if (wanted === 'names') return readNames(raw, lexicon);
	const plain =
		text
			.replace(/\([^)]*\)/g, '')
			.split(/,|--/)[0]
			?.trim() ?? '';
	if (wanted === 'name') return readName(plain, lexicon);
	const words = plain.split(' ').length;
	return plain.length > 2 && words <= 7 && !/^(?:none|NA|see|n\/a|\d+$)/i.test(plain)
		? { kind: 'phrase', text: plain }
		: null;
}

function readFigure(text: string): Value | null {
	const match =
		/^(?:about |over |approximately )?([\d][\d ,.]*)\s*(%|km2|km|sq(?:uare)? (?:km|miles)|million|billion)?/.exec(
			text
		);
	const amount = Number((match?.[1] ?? '').replace(/[ ,](?=\d{3})/g, '').replace(/[ ,.]+$/, ''));
	if (!match || !Number.isFinite(amount) || amount === 0) return null;
	const scale = match[2] === 'million' ? 1e6 : match[2] === 'billion' ? 1e9 : 1;
	const unit = scale === 1 ? (match[2] ?? '') : '';
	return { kind: 'number', number: { amount: amount * scale, unit, bound: 'exact' } };
}

/** Names of countries in a list, whatever figures stand beside them. */
function readNames(raw: string, lexicon: Lexicon): Value | null {
	const names = [...raw.matchAll(/\p{Lu}[\p{L}.]+(?: (?:of )?\p{Lu}[\p{L}.]+)*/gu)].map(([name]) =>
		entityOf(name, lexicon)
	);
	const found = names.filter((entity): entity is Entity => entity?.kind === 'country');
	const entities = found.filter((entity, at) => found.findIndex(({ id }) => id === entity.id) === at);
	return entities.length > 1 ? { kind: 'entities', entities } : null;
}

/** A known place, or the name at the end of a title: "King HASSAN II", "Chairman of the Council Ivan Petrov". */
function readName(text: string, lexicon: Lexicon): Value | null {
	const known = entityOf(text, lexicon);
	if (known) return { kind: 'entity', entity: known };
	const name = /((?:\p{Lu}[\p{L}.’'-]+ )*\p{Lu}[\p{L}’'-]+(?: [IVX]+)?)$/u.exec(text)?.[1];
	if (name === undefined || name.split(' ').length > 5 || name.split(' ').length < 2 || /^The /.test(name))
		return null;
	const parts = name
		.split(' ')
		.map((part) => (/^\p{Lu}{4,}$/u.test(part) ? part.charAt(0) + part.slice(1).toLowerCase() : part));
	const capitalised = name.split(' ').findIndex((part) => /^\p{Lu}{4,}$/u.test(part));
	const from = capitalised > 1 ? capitalised - 1 : 0;
	return {
		kind: 'phrase',
		text: parts
			.slice(from)
			.join(' ')
			.replace(/^(?:King|Queen|President|Dr\.?) /, '')
	};
}

/** "Bordered by Germany, Austria and Poland". */
function readBorders(text: string, subject: string, lexicon: Lexicon): Read[] {
	const list = BORDERED.exec(text)?.[1];
	const value = list === undefined ? null : readNames(list, lexicon);
	return value
		? [{ value, wording: { asks: [`Which countries border ${subject}?`], statement: () => null } }]
		: [];
}

/** "Dominion -- 1867", "1666: Great Fire". */
function readYear(text: string, subject: string): Read[] {
	const match = NAMES_YEAR.exec(text);
	const name = (match?.[1] ?? match?.[4] ?? '').trim();
	const year = Number(match?.[2] ?? match?.[3]);
	if (!match || name.split(' ').length > 6 || /\d/.test(name) || !Number.isFinite(year)) return [];
	const thing = /^(?:the )/i.test(name) ? name : `“${name}”`;
	return [
		{
			value: { kind: 'date', date: { year } },
			wording: {
				asks: [`In the history of ${subject}, which year goes with ${thing}?`],
				statement: () => null
			}
		}
	];
}

/** "10 provinces". */
function readCount(text: string, subject: string): Read[] {
	const match = COUNTED.exec(text);
	const value = match && readFigure(match[1] ?? '');
	if (
		!match ||
		!value ||
		text.split(' ').length > 14 ||
		/^(?:years|months|days|hours|minutes)$/.test(match[2] ?? '')
	)
		return [];
	return [
		{ value, wording: { asks: [`How many ${match[2] ?? ''} does ${subject} have?`], statement: () => null } }
	];
}
