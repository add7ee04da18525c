/** The extract stage: every rule over every sentence, duplicates of one fact brought together. */
import type { AnnotatedDocument, AnnotatedSentence } from '../annotate/annotate';
import { hashId } from '../hash';
import type { Entity, Fact, Passage, Value } from '../types';
import { Found, type FactDraft, type Rule } from './rule';

/** All facts that the rules find in one paper, in the order of the text, each once. */
export function extractFacts(document: AnnotatedDocument, rules: readonly Rule[]): Fact[] {
	const facts = new Map<string, Fact>();
	for (const sentence of document.sentences)
		for (const rule of rules)
			for (const draft of applyRule(rule, sentence)) addFact(facts, toFact(draft, sentence, rule));
	return [...facts.values()];
}

const needs = new WeakMap<RegExp, readonly string[]>();

/** Tokens that every match of a pattern holds: a sentence without one of them need not be searched. */
function needsOf(pattern: RegExp): readonly string[] {
	let found = needs.get(pattern);
	if (!found) {
		found = requiredTokens(pattern.source);
		needs.set(pattern, found);
	}
	return found;
}

/** Tokens that stand outside every bracket of a pattern without alternatives at its top. */
export function requiredTokens(source: string): string[] {
	let depth = 0;
	let isInSet = false;
	const tokens: string[] = [];
	for (let at = 0; at < source.length; at++) {
		const character = source.charAt(at);
		if (character === '\\') at++;
		else if (isInSet) isInSet = character !== ']';
		else if (character === '[') isInSet = true;
		else if (character === '(') depth++;
		else if (character === ')') depth--;
		else if (depth === 0 && character === '|') return [];
		else if (depth === 0 && character === '<') {
			const token = /^<\p{Ll}+:/u.exec(source.slice(at))?.[0];
			const end = source.indexOf('>', at);
			if (token !== undefined && end > 0 && !/^[?*{]/.test(source.slice(end + 1))) tokens.push(token);
		}
	}
	return [...new Set(tokens)];
}

/** What one rule finds in one sentence. */
export function applyRule(rule: Rule, sentence: AnnotatedSentence): FactDraft[] {
	if (sentence.fromNote && !rule.readsNotes) return [];
	if (!needsOf(rule.pattern).every((token) => sentence.text.includes(token))) return [];
	return [...sentence.text.matchAll(rule.pattern)].flatMap((match) => rule.build(new Found(match, sentence)));
}

/** Adds a fact, or its evidence to the same fact that is there already: a passage printed twice is one fact in two places. */
export function addFact(facts: Map<string, Fact>, fact: Fact): void {
	const same = facts.get(fact.id);
	if (!same) {
		facts.set(fact.id, fact);
		return;
	}
	for (const passage of fact.evidence) {
		const isThere = same.evidence.some(
			(other) => other.paper === passage.paper && other.chars[0]?.[0] === passage.chars[0]?.[0]
		);
		if (!isThere) same.evidence.push(passage);
	}
	same.qualifiers = { ...fact.qualifiers, ...same.qualifiers };
	same.subject = mergeNames(same.subject, fact.subject);
	if (same.value.kind === 'entity' && fact.value.kind === 'entity')
		same.value = { kind: 'entity', entity: mergeNames(same.value.entity, fact.value.entity) };
}

function mergeNames(a: Entity, b: Entity): Entity {
	return { ...a, sourceNames: [...new Set([...a.sourceNames, ...b.sourceNames])] };
}

function toFact(draft: FactDraft, sentence: AnnotatedSentence, rule: Rule): Fact {
	const sentences = [...(draft.alsoFrom ?? []), sentence];
	return buildFact(
		draft,
		sentences.map((each): Passage => ({ ...each.passage, rule: rule.id }))
	);
}

/**
 * A reader of whole papers, for what one masked sentence does not show: clauses, lists, tables, labelled lines.
 *
 * @param typed what the rules have found, for readers that add only where rules are silent
 */
export type Extractor = (document: AnnotatedDocument, typed: readonly Fact[]) => Fact[];

/** A fact with its id, from what was found and where. */
export function buildFact(draft: FactDraft, evidence: Passage[]): Fact {
	const { relation, subject, value, qualifiers = {}, speaker, isClaim, wording, topic } = draft;
	return {
		id: hashId([relation, subject.id, valueKey(value)].join('|')),
		relation,
		subject,
		value,
		qualifiers,
		...(speaker === undefined ? {} : { speaker }),
		...(isClaim ? { isClaim } : {}),
		...(wording ? { wording } : {}),
		...(topic === undefined ? {} : { topic }),
		evidence
	};
}

/** A text that is equal for equal values, whatever their spelling in the source. */
export function valueKey(value: Value): string {
	switch (value.kind) {
		case 'date': {
			const { year, month, day, endDay, part } = value.date;
			return ['date', year, month, day, endDay, part].join('-');
		}
		case 'entity':
			return value.entity.id;
		case 'entities':
			return value.entities
				.map(({ id }) => id)
				.sort()
				.join('+');
		case 'number':
			return `number-${value.number.amount}-${value.number.unit}`;
		case 'word':
			return `word-${value.word}`;
		case 'phrase':
			return `phrase-${value.text}`;
		case 'phrases':
			return `phrases-${value.items.join('+')}`;
		default:
			return value satisfies never;
	}
}

/**
 * The facts of several readers, those of the first in front. A later reader's fact is left out where an earlier one has read
 * the same value in the same sentence: asking it twice in other words teaches nothing.
 */
export function withoutRestated(readers: readonly (readonly Fact[])[]): Fact[] {
	const told = new Set<string>();
	return readers.flatMap((facts) => {
		const kept = facts.filter((fact) => !placesOf(fact).some((place) => told.has(place)));
		for (const fact of kept) for (const place of placesOf(fact)) told.add(place);
		return kept;
	});
}

/** Sentence and value, for every sentence that tells the fact. */
const placesOf = ({ evidence, value }: Fact): string[] =>
	evidence.map(
		({ chars }) => `${chars[0]?.[0] ?? 0}|${value.kind === 'number' ? value.number.amount : valueKey(value)}`
	);
