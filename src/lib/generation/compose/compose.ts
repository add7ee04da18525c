/** The compose stage: one card for each fact, asked in two or three forms, in our own words. */
import type { Relation } from '../extract/rule';
import { hashText } from '../hash';
import type { BankCard } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import type { Fact, FactDispute, Passage, Value, Wording } from '../types';
import { composeDispute, describeSides, documentDispute } from './disputes';
import { listSiblings } from './distractors/concepts';
import { listCandidates, type Candidate } from './distractors/values';
import { acceptedForms, formsWithoutYear } from './keys';
import { valuesAgree } from '../reconcile/reconcile';
import { joinWords, lowerStart, printValue } from './words';
import { findDispute, findNote, isSupported, stateFact, wordingOf, type World } from './world';
import { findRelated } from './world-index';

/** All cards, in the order of the facts; a dispute inside one paper becomes one card that asks for both values. */
export function composeCards(world: World): BankCard[] {
	const told = new Set<string>();
	return world.facts.flatMap((fact) => {
		const relation = world.relations.get(fact.relation);
		if (!relation) return [];
		const dispute = findDispute(fact, world);
		const inner = dispute && findInner(fact, dispute);
		if (inner) {
			const key = `${inner.paper}|${relation.name}|${inner.dispute.subject.id}`;
			if (told.has(key)) return [];
			told.add(key);
			return [composeDispute(inner.dispute, relation, world)];
		}
		return [composeCard(fact, relation, world)];
	});
}

/** The part of a dispute that a paper has with itself, so that naming the paper would not tell the sides apart. */
function findInner(fact: Fact, dispute: FactDispute): { paper: string; dispute: FactDispute } | null {
	for (const { paper } of fact.evidence) {
		const sides = dispute.sides
			.map((side) => side.filter(({ evidence }) => evidence.some((each) => each.paper === paper)))
			.filter((side) => side.length > 0);
		if (sides.length > 1) return { paper, dispute: { ...dispute, sides } };
	}
	return null;
}

interface Drafting {
	id: string;
	fact: Fact;
	wording: Wording;
	world: World;
	/** "According to Mansurov, …" where a source must be named. */
	attribute: (text: string) => string;
	/** Whether stems must say whose statement it is. */
	needsSource: boolean;
	/** The fact as a sentence, with its source where one must be named. */
	statement: string;
	explanation: string;
}

function composeCard(fact: Fact, relation: Relation, world: World): BankCard {
	const dispute = findDispute(fact, world);
	const wording = wordingOf(fact, relation);
	const note = findNote(fact);
	const isDoubtful = dispute !== null || note !== null;
	const needsSource = isDoubtful || fact.isClaim === true;
	const label = needsSource ? labelOf(fact, world) : undefined;
	const source = isDoubtful ? label : (fact.speaker ?? label);
	const attribute = (text: string) =>
		source === undefined ? text : `According to ${source}, ${lowerStart(text)}`;
	const id = `${relation.name}-${fact.id}`;
	const statement = attribute(stateFact(fact, wording, world.isCopied));
	const drafting: Drafting = {
		id,
		fact,
		wording,
		world,
		attribute,
		needsSource,
		statement,
		explanation: explain(fact, dispute, world)
	};
	return {
		id,
		topic: fact.topic ?? relation.topic,
		statement,
		dispute: dispute ? documentDispute(dispute, relation, world) : null,
		evidence: toEvidence(fact.evidence),
		questions: [...composeQuestions(drafting), ...(dispute ? askSource(id, fact, dispute, drafting) : [])]
	};
}

/** "Which source gives …?": only where exactly one paper stands for the value, and another one for another value. */
function askSource(
	id: string,
	fact: Fact,
	dispute: FactDispute,
	{ wording, world, explanation }: Drafting
): Question[] {
	const papers = new Set(fact.evidence.map(({ paper }) => paper));
	// The other value comes from other papers only, and this value from no other paper, under whatever name.
	const isSplit = dispute.sides.flat().every((other) => {
		const isShared = other.evidence.some(({ paper }) => papers.has(paper));
		return valuesAgree(other.value, fact.value) === isShared;
	});
	if (papers.size !== 1 || !isSplit || wording.both === undefined) return [];
	return [
		{
			id: `${id}-source`,
			type: 'flip',
			stem: `The sources differ on the ${wording.both}: which of them gives ${printValue(fact.value)}?`,
			key: labelOf(fact, world),
			accept: [],
			distractors: [],
			explanation
		}
	];
}

/** "Mansurov", "Mansurov and Kim": the papers that a fact comes from, as stems name them. */
export function labelOf(fact: Fact, world: World): string {
	const papers = [...new Set(fact.evidence.map(({ paper }) => paper))];
	return joinWords(papers.map((paper) => world.labels.get(paper) ?? paper));
}

/** A long heading by its first words: enough to find it, too little to be a copied run. */
function shorten(section: string): string {
	const words = section.split(' ');
	return words.length > 7 ? `${words.slice(0, 6).join(' ')} …` : section;
}

/** Where the facts of a card stand, as a bank records it. */
export function toEvidence(passages: readonly Passage[]): BankCard['evidence'] {
	return passages.map(({ paper, section, lines, chars }) => ({
		paper,
		section: shorten(section),
		lines: [...lines],
		chars: chars.map(([start, end]): [number, number] => [start, end])
	}));
}

function composeQuestions(drafting: Drafting): Question[] {
	const { fact, wording, id, attribute, needsSource } = drafting;
	const explanation = joinOwn([drafting.statement, drafting.explanation], drafting.world);
	// "According to X, what is given as …" says the same thing twice.
	const asks = wording.asks.filter(
		(each) => !needsSource || !/\bis (?:given|named)\b|\bsaid to\b/.test(each)
	);
	const turn = hashText(fact.id) % asks.length;
	const ask = (at: number) => attribute(asks[(turn + at) % asks.length] ?? '');
	const key = printValue(fact.value);
	const accept = [...acceptedForms(fact.value), ...formsWithoutYear(fact.value, ask(1))];
	const distractors = chooseDistractors(drafting, ask(0));
	const questions: Question[] = [];
	if (distractors.length >= 3 && fact.value.kind !== 'phrases')
		questions.push({
			id: `${id}-choice`,
			type: 'single-choice',
			stem: ask(0),
			key,
			accept: [],
			distractors: distractors.slice(0, 3).map(({ value, why }) => ({ text: printValue(value), why })),
			explanation
		});
	const canType = isTypeable(fact.value);
	const recall = { stem: ask(1), key, accept, distractors: [], explanation };
	if (questions.length === 0 || ask(1) !== ask(0))
		questions.push(
			canType
				? { id: `${id}-typed`, type: 'typed-answer', ...recall }
				: { id: `${id}-flip`, type: 'flip', ...recall }
		);
	const claim = composeTrueFalse(drafting, distractors);
	if (claim) questions.push(claim);
	const member = composeOneOf(drafting);
	if (member) questions.push(member);
	const isShort = wording.inverse !== undefined || (canType ? questions.length < 3 : questions.length < 2);
	if (wording.also) questions.push(...composeAlso(drafting));
	else if (isShort) questions.push(...composeInverse(drafting, ask(canType ? 2 : 0)));
	return questions;
}

/** The other questions that the fact's sentence answers. */
function composeAlso({ id, wording, attribute, explanation }: Drafting): Question[] {
	return (wording.also ?? []).map(({ stem, value }, at) => ({
		id: `${id}-also-${at + 1}`,
		type: isTypeable(value) ? 'typed-answer' : 'flip',
		stem: attribute(stem),
		key: printValue(value),
		accept: acceptedForms(value),
		distractors: [],
		explanation
	}));
}

/** A choice of the one thing that is on a list, among things of its kind that no passage of the section names. */
function composeOneOf({ id, fact, wording, world, attribute, statement }: Drafting): Question | null {
	if (wording.oneOf === undefined || fact.value.kind !== 'phrases') return null;
	const { items } = fact.value;
	const start = hashText(fact.id);
	for (const at of items.keys()) {
		const key = items[(start + at) % items.length] ?? '';
		const others = listSiblings(key, fact, world.pool).slice(0, 3);
		if (others.length < 3) continue;
		return {
			id: `${id}-one`,
			type: 'single-choice',
			stem: attribute(wording.oneOf),
			key,
			accept: [],
			distractors: others.map((text) => ({ text, why: `The list is ${joinWords(items)}.` })),
			explanation: statement
		};
	}
	return null;
}

/** Whether a learner can be expected to type the answer: no long list, no phrase of many words. */
function isTypeable(value: Value): boolean {
	if (value.kind === 'word' || value.kind === 'phrases') return false;
	if (value.kind === 'phrase') return value.text.split(' ').length <= 3;
	return !(value.kind === 'entities' && value.entities.length > 3);
}

/** Reasons that only say what the whole statement says as well. */
const isRestated = (why: string) => /^The (?:date|figure|list) /.test(why);

/** A longer claim is no fair test of true or false. */
const MAX_CLAIM_WORDS = 30;

/** A claim: the fact itself, or the fact with a wrong value of the same kind, as the hash decides. */
function composeTrueFalse(
	{ id, fact, wording, world, attribute, statement: whole, explanation }: Drafting,
	distractors: readonly Candidate[]
): Question | null {
	const wrong = distractors[hashText(`${fact.id}wrong`) % Math.max(1, distractors.length)];
	if (fact.value.kind === 'phrase' && wrong === undefined) return null; // a claim of plain words would always be true
	const isTrue = wrong === undefined || hashText(`${fact.id}truth`) % 2 === 0;
	const statement = wording.statement(isTrue ? fact.value : wrong.value);
	if (statement === null || world.isCopied(statement)) return null;
	if (attribute(statement).split(' ').length > MAX_CLAIM_WORDS) return null;
	return {
		id: `${id}-claim`,
		type: 'true-false',
		stem: attribute(statement),
		key: isTrue ? 'true' : 'false',
		accept: [],
		distractors: [],
		explanation: isTrue
			? explanation || whole
			: joinOwn([whole, isRestated(wrong.why) ? '' : wrong.why, explanation], world)
	};
}

/** Sentences of ours put together, the first alone where the seam would repeat a paper. */
function joinOwn(parts: readonly string[], { isCopied }: World): string {
	const own = parts.filter((part) => !isCopied(part));
	const joined = joinSentences(own);
	return isCopied(joined) ? (own[0] ?? '') : joined;
}

const joinSentences = (parts: readonly string[]) =>
	[...new Set(parts)].filter((part) => part !== '').join(' ');

/** The other direction, where the relation has one; else the value once more as a card to turn over. */
function composeInverse(
	{ id, wording, fact, world, attribute, statement, explanation: more }: Drafting,
	stem: string
): Question[] {
	const common = {
		distractors: [],
		explanation: joinOwn([statement, more], world)
	};
	if (wording.inverse) {
		const { value } = wording.inverse;
		const recall = {
			stem: attribute(wording.inverse.stem),
			key: printValue(value),
			accept: acceptedForms(value),
			...common
		};
		return [
			{
				id: `${id}-inverse`,
				type: value.kind === 'entities' && value.entities.length > 3 ? 'flip' : 'typed-answer',
				...recall
			}
		];
	}
	return [
		{
			id: `${id}-turn`,
			type: 'flip',
			stem,
			key: printValue(fact.value),
			accept: acceptedForms(fact.value),
			...common
		}
	];
}

/** The nearest are enough: three are options, and one of these is in a wrong claim. */
const MAX_CHOSEN = 12;

/** Wrong options that no source supports, that differ from each other and from the key, and that the stem does not give away. */
function chooseDistractors({ fact, world }: Drafting, stem: string): Candidate[] {
	const seen = new Set([printValue(fact.value)]);
	const chosen: Candidate[] = [];
	for (const candidate of listCandidates(fact, stem, world.pool)) {
		const text = printValue(candidate.value);
		if (seen.has(text) || stem.includes(text) || isSupported(candidate.value, fact, world)) continue;
		seen.add(text);
		chosen.push(candidate);
		if (chosen.length === MAX_CHOSEN) break;
	}
	return chosen;
}

/** What is shown after the answer: both sides of a dispute, the editor's note, else something close that adds to the fact. */
function explain(fact: Fact, dispute: FactDispute | null, world: World): string {
	const note = findNote(fact);
	const noteText = note ? `Editor’s note: ${note.text} (${note.citation})` : '';
	if (dispute) return joinSentences([describeSides(dispute, world), noteText]);
	if (noteText !== '') return noteText;
	return findRelated(fact, world)?.statement || gloss(fact.value);
}

/** What the gazetteer knows about a place that is the answer. */
function gloss(value: Value): string {
	if (value.kind !== 'entity') return '';
	const { name, kind, country } = value.entity;
	return country && (kind === 'city' || kind === 'region')
		? `${name} is ${kind === 'city' ? 'a city' : 'a region'} in ${country}.`
		: '';
}
