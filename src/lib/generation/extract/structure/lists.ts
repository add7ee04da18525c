/** Facts of announced lists: a line that ends with a colon and says what follows, and the items behind it. */
import type { AnnotatedDocument } from '../../annotate/annotate';
import { buildEntity, type Lexicon } from '../../annotate/lexicon';
import { full } from '../../compose/words';
import type { Block, Fact, Passage, Value } from '../../types';
import { buildFact } from '../engine';
import { askWith, partsOf } from '../frames/ask';
import { phraseBefore, readClauses } from '../frames/clause';
import { isPluralNoun } from '../frames/phrase';
import { readNumber } from '../frames/value';
import { joinText, readWords, withoutAsides, type Word } from '../frames/words';
import type { Relation } from '../rule';
import { passageOf } from './subject';

const MAX_ITEMS = 10;
const MAX_ITEM_WORDS = 7;
/** A paper about five things has a name that no question can carry. */
const MAX_OWNER_WORDS = 6;

export const listRelation: Relation = {
	name: 'listed',
	topic: 'Lists',
	isFunctional: false,
	rules: [],
	wording: ({ wording }) => {
		if (!wording) throw new TypeError('a listed fact brings its own wording');
		return wording;
	}
};

/** Every list whose announcement says whose list it is and whose items are short. */
export function extractLists(document: AnnotatedDocument): Fact[] {
	const blocks = document.document.blocks.filter(({ kind }) => kind === 'prose');
	return blocks.flatMap((block, at) => {
		if (!block.text.trimEnd().endsWith(':')) return [];
		const items: Block[] = [];
		for (const next of blocks.slice(at + 1)) {
			if (
				!(next.isItem || /^[A-H]\. \p{Lu}/u.test(next.text)) ||
				next.section !== block.section ||
				items.length > MAX_ITEMS
			)
				break;
			items.push(next);
			if (next.isItem && /[.]\s*$/.test(next.text)) break;
		}
		return items.length > 1 && items.length <= MAX_ITEMS ? readList(block, items, document) : [];
	});
}

function readList(block: Block, items: readonly Block[], document: AnnotatedDocument): Fact[] {
	const keys = items.map(({ text }) => shortItem(text));
	if (keys.some((key) => key === null)) return [];
	const start = Math.max(0, block.text.lastIndexOf('. ') + 1);
	const words = readWords(withoutAsides(block.text.slice(start).trim()), document.lexicon, new Map());
	const colon = words.findLastIndex(({ text }) => text === ':');
	const group = phraseBefore(
		words,
		/^(?:are|were|includes?|comprises?)$/.test(words[colon - 1]?.text ?? '') ? colon - 1 : colon,
		() => true
	);
	if (!group || !isPluralNoun(group.head)) return [];
	const owner = ownerOf(words, group.words, document);
	if (owner === null) return [];
	const plain = group.words.slice(
		/^(?:the|its|their|our|his|her|a|an)$/i.test(group.words[0]?.text ?? '') ? 1 : 0
	);
	const name = joinText(plain).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
	const evidence = [
		passageOf(document.document, block, { start, end: block.text.length, rule: 'structure/list' }),
		...items.map((item) =>
			passageOf(document.document, item, { start: 0, end: item.text.length, rule: 'structure/list' })
		)
	];
	const of = owner === '' ? '' : ` of ${owner}`;
	const clause = readClauses(words)[0];
	const met =
		clause?.object && joinText(clause.object.words).endsWith(name) && !clause.verb.isCopula
			? askWith(`Which ${name}`, partsOf(clause, []))
			: null;
	const found: { ask: string; value: Value }[] = [
		{
			ask: met ?? `What are the ${name}${of}?`,
			value: { kind: 'phrases', items: keys.flatMap((key) => key ?? []) }
		}
	];
	const speaker =
		/^(?:From the (?:perspective|viewpoint) of|In the (?:view|eyes) of|According to) ([^,]{5,60}),/.exec(
			block.text.slice(start).trim()
		)?.[1];
	const number = readNumber({ ...group, words: plain });
	if (number && met === null && speaker === undefined && /^(?:the )?\p{Lu}/u.test(owner))
		found.push({
			ask: `${number.wh} ${/^(?:the )?\p{Lu}/u.test(owner) ? 'does' : 'do'} ${owner} have?`,
			value: { kind: 'number', number: { ...number.number, unit: '' } }
		});
	const isWhole = !/\b(?:include|includes|including|such as|like|example|examples)\b/.test(
		block.text.slice(start)
	);
	const howMany =
		isWhole && !number && /^(?:the )?\p{Lu}/u.test(owner) && items.length <= MAX_COUNTED
			? `How many ${name} does ${owner} have?`
			: null;
	return found.map(({ ask, value }) => ({
		...toFact(ask, value, { evidence, howMany, count: items.length }),
		...(speaker === undefined ? {} : { speaker })
	}));
}

/** More items than this are counted wrong by everybody. */
const MAX_COUNTED = 9;

interface Listed {
	evidence: Passage[];
	howMany: string | null;
	count: number;
}

const counted = ({ howMany, count }: Listed) =>
	howMany === null
		? {}
		: {
				also: [
					{
						stem: howMany,
						value: {
							kind: 'number' as const,
							number: { amount: count, unit: '', bound: 'exact' as const }
						}
					}
				]
			};

const toFact = (ask: string, value: Value, listed: Listed): Fact =>
	buildFact(
		{
			relation: 'listed',
			subject: buildEntity('topic', ask),
			value,
			wording: { asks: [ask], ...counted(listed), statement: () => null }
		},
		listed.evidence
	);

/** Whose list it is: named in its announcement, else what the paper is about; empty where the phrase says it itself. */
function ownerOf(
	words: readonly Word[],
	group: readonly Word[],
	{ about, lexicon }: AnnotatedDocument
): string | null {
	if (group.some(({ text }) => text === 'of') && group.some(({ pos }) => pos === 'NAME' || pos === 'PROPN'))
		return '';
	const before = words.slice(0, words.length - group.length - 1);
	const clause = readClauses(words)[0];
	if (clause?.verb.isCopula && clause.after[0]?.lead === 'of') return joinText(clause.subject.words);
	const name = before.findLast(
		({ pos, entity }) =>
			pos === 'NAME' && entity !== undefined && ['organisation', 'document'].includes(entity.kind)
	);
	if (name)
		return `the ${(name.text.split(' ').length > 5 ? name.text.split(/ (?:for|on|against) /)[0] : name.text) ?? name.text}`;
	return about && group.length > 1 && about.name.split(' ').length <= MAX_OWNER_WORDS
		? nameOf(about.name, lexicon)
		: null;
}

/** "it promotes cooperation" as "promoting cooperation". */
function fromClause(text: string): string {
	const match = /(?:^|, )it (?:is a (?:factor|means) (?:in|of|for) )?(?:(\p{Ll}+s) )?(.+)$/iu.exec(text);
	if (!match) return text;
	const [, verb = '', rest = ''] = match;
	const base = verb.replace(/ies$/, 'y').replace(/s$/, '');
	const gerund = verb === '' ? '' : `${base.endsWith('e') ? base.slice(0, -1) : base}ing `;
	return `${gerund}${rest.split(/ for /)[0] ?? rest}`;
}

/** With its article, where it is a body or a paper. */
function nameOf(name: string, lexicon: Lexicon): string {
	const entity = lexicon.get(name)?.entity;
	return entity ? full(entity) : name;
}

/** An item in few words: up to its first comma or semicolon; null if it is a whole sentence. */
function shortItem(text: string): string | null {
	const plain = withoutAsides(text)
		.replace(/^(?:[A-Z]|\d+)[.)] /, '')
		.replace(/^[“"']|[”"']$/g, '');
	const part = fromClause(plain.split(/[;:]|(?<!\b(?:St|Mt|Dr|No|Mr|Mrs|[A-Z]))\.(?= |$)/)[0]?.trim() ?? '');
	const cut = part.split(' ').length > MAX_ITEM_WORDS ? (part.split(',')[0] ?? '') : part;
	const words = cut.trim().split(' ');
	if (
		words.length > MAX_ITEM_WORDS ||
		words[0] === '' ||
		/^(?:we|it|they|this|he|she)$/i.test(words[0] ?? '')
	)
		return null;
	return withoutCapital(cut.trim());
}

/** The capital of a line's start goes; one that belongs to a name stays. */
function withoutCapital(text: string): string {
	if (/^(?:The|An?) /.test(text)) return text.charAt(0).toLowerCase() + text.slice(1);
	const isName = /\s\p{Lu}/u.test(text) || /^\p{Lu}(?:\p{Lu}|\.)/u.test(text);
	return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
