/** Facts of labelled lines: fact sheets, information boxes, lecture notes. */
import type { AnnotatedDocument } from '../../annotate/annotate';
import { buildEntity } from '../../annotate/lexicon';
import { printValue } from '../../compose/words';
import type { Block, Fact, Value } from '../../types';
import { buildFact } from '../engine';
import type { Relation } from '../rule';
import { fillIn, yearIn, type Read, type Setting } from './label-fill';
import { labels, type Label } from './label-table';
import { readParts } from './label-parts';
import { moneyLike, readLeading, readValue } from './label-values';
import { capitalsNear, phrasesBeside, turned, type Rivals } from './rivals';
import { NAMED, nameOf, passageOf, subjectOf } from './subject';

/** "Label: value", "Label -- value", "Label -> value". */
const LINE = /^(\p{L}[\p{L}\d /’'()-]{2,48}?)(?::| ?--| –| —| ?->| →)\s*(\S.*)$/u;

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
	// A line "Name: …" holds for the lines below it in the same section.
	let named: { section: string; name: string | null } = { section: '', name: null };
	for (const block of document.document.blocks) {
		if (block.kind === 'note' || block.text.length > 700) continue;
		if (block.section !== named.section) named = { section: block.section, name: null };
		const own = NAMED.exec(block.text)?.[1];
		if (own !== undefined && own.split(' ').length <= 5) named.name = own.replace(/[.;]$/, '');
		const name = named.name ?? subjectOf(block.section, document.about);
		if (name === null) continue;
		const setting = { subject: nameOf(name, document.lexicon), year, lexicon: document.lexicon };
		for (const read of readBlock(block, setting)) {
			const fact = toFact(read, document, block);
			if (!facts.has(fact.id)) facts.set(fact.id, fact);
		}
	}
	return [...facts.values()];
}

const toFact = ({ value, wording }: Read, { document }: AnnotatedDocument, block: Block): Fact =>
	buildFact(
		{
			relation: 'labelled',
			subject: buildEntity('topic', wording.asks[0] ?? ''),
			value,
			wording,
			isClaim: isLoose(wording)
		},
		[passageOf(document, block, { start: 0, end: block.text.length, rule: 'structure/label' })]
	);

/** How many people live somewhere is true for a time only: without one the source is named. */
const isLoose = ({ asks }: Read['wording']) => /^How many people live /.test(asks[0] ?? '');

function readBlock(block: Block, setting: Setting): Read[] {
	const text = block.text.replace(/^Leaders: /, '');
	const line = LINE.exec(text);
	if (!line) return [];
	const name = (line[1] ?? '').replace(/\s*\([^)]*\)?/g, '').trim();
	const raw = (line[2] ?? '').trim();
	const found = labels.filter(({ pattern }) => pattern.test(name));
	const reads = found.flatMap((label) => readLabel(label, { name, raw }, setting) ?? []);
	return [...reads.slice(0, 1), ...readParts(name, raw, setting)];
}

/** The year of a fact sheet: the one that most of its figures bear. */
function yearOf({ document }: AnnotatedDocument): string | null {
	const counts = new Map<string, number>();
	for (const { text } of document.blocks)
		for (const [, year = ''] of text.matchAll(/\((?:\p{L}+ )?((?:19|20)\d{2})(?: est\.?)?\)/gu))
			counts.set(year, (counts.get(year) ?? 0) + 1);
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && best[1] >= 8 ? best[0] : null;
}

interface Line {
	name: string;
	raw: string;
}

function readLabel(label: Label, { name, raw }: Line, { subject, year, lexicon }: Setting): Read | null {
	if (label.unless?.test(raw)) return null;
	const read = readValue(label.wants, raw, lexicon);
	const value = read && withUnit(read, label.unit);
	if (!value) return null;
	const isFigure = label.wants === 'number' || label.wants === 'money';
	const time = label.isLasting || label.wants === 'date' ? null : ((isFigure ? yearIn(raw) : null) ?? year);
	const fill = (template: string) => fillIn(template, { subject, time, label: name, value });
	const key = printValue(value).toLowerCase();
	const asks = label.asks.map(fill).filter((ask) => !ask.toLowerCase().includes(key));
	if (asks.length === 0) return null;
	const { says } = label;
	return {
		value,
		wording: {
			asks,
			kind: `label-${label.pattern.source}`,
			...withRivals(rivalsOf(label, value, { raw, subject })),
			statement: (other) =>
				says === undefined ? null : fillIn(says, { subject, time, label: name, value: other })
		}
	};
}

const withRivals = (rivals: Rivals) => (rivals.length < 3 ? {} : { options: rivals });

function withUnit(value: Value, unit: string | undefined): Value | null {
	if (unit === undefined || value.kind !== 'number') return value;
	const { number } = value;
	if (number.unit !== '' && number.unit !== unit) return null;
	return unit === '%' && number.amount > 100 && !number.unit
		? null
		: { ...value, number: { ...number, unit } };
}

function rivalsOf(label: Label, value: Value, { raw, subject }: { raw: string; subject: string }): Rivals {
	if (label.wants === 'city' && value.kind === 'entity')
		return capitalsNear(subject.replace(/^the /, ''), value.entity.name);
	if (value.kind === 'number')
		return (label.figures ?? [])
			.filter((amount) => amount !== value.number.amount)
			.map((amount) => ({
				value: { ...value, number: { ...value.number, amount } },
				why: `The source gives ${printValue(value)}.`
			}));
	if (value.kind !== 'phrase') return [];
	if (label.wants === 'money')
		return turned(moneyLike(value.text), `${subject}${raw}`).map((text) => ({
			value: { kind: 'phrase', text },
			why: `The figure given is ${value.text}.`
		}));
	const own = (label.wants === 'leading' ? (readLeading(raw)?.others ?? []) : []).map((text) => ({
		value: { kind: 'phrase' as const, text },
		why: `The source gives ${text} a smaller share.`
	}));
	return [...own, ...phrasesBeside(value.text, label.among ?? [], raw)];
}
