/** Which clauses can be trusted, and which questions are worth asking: a question too few is better than a wrong one. */
import { printValue } from '../../compose/words';
import type { Value } from '../../types';
import type { Clause } from './adjuncts';
import { standsAlone } from './context';
import { MAX_CONTENT, type Finding } from './forms';
import { isPluralNoun, type Phrase } from './phrase';
import { joinText, type Word } from './words';

const MAX_KEY_WORDS = 8;
const MAX_STEM_WORDS = 26;
const MIN_STEM_WORDS = 5;

export const wordsOf = (text: string) => text.match(/[\p{L}\p{N}%]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Whether a clause was read rightly, as far as its grammar shows, and tells a fact. */
export function isSound(clause: Clause): boolean {
	return (
		tellsFact(clause) && hasRealSubject(clause) && !repeatsSubject(clause) && agrees(clause.subject, clause)
	);
}

function tellsFact({ verb, object, after, particle }: Clause): boolean {
	const { main, auxiliaries } = verb;
	if (
		verb.isNegated ||
		auxiliaries.some(({ text }) => /^(?:would|could|should|might|did|do|does|let)$/.test(text))
	)
		return false;
	if (/^(?:seem|appear|let|try|want|need|tend|happen|wish|hope)$/.test(main.lemma)) return false;
	if (auxiliaries.length > 0 && /ing$/.test(main.text)) return false;
	// "announced that …": without what was said there is nothing to ask.
	if (!object && after.some(({ kind, words }) => kind === 'content' && words.length > MAX_CONTENT))
		return false;
	const isStray =
		after[0]?.lead === 'of' &&
		!object &&
		!particle &&
		!/^(?:consist|compose|dispose|approve|die|accuse|make|think|speak|know)$/.test(main.lemma);
	// A verb whose dictionary form is not known cannot be put behind "did".
	const isUnknown =
		auxiliaries.length === 0 &&
		!verb.isCopula &&
		verb.isPast &&
		main.lemma === main.text &&
		/ed$/.test(main.text);
	return !isStray && !isUnknown;
}

function hasRealSubject({ subject }: Clause): boolean {
	const first = subject.words.find(({ pos }) => pos !== 'DET')?.text ?? '';
	if (subject.head.pos === 'DATE' || TIMES.test(subject.head.text)) return false;
	if (/^(?:first|second|third|later|then)$/i.test(subject.head.text) || isRun(subject.words)) return false;
	if (/^(?:next|last|following|same|previous|late|later|early)$/.test(first)) return false;
	if (
		subject.words.length === 2 &&
		subject.words[0]?.pos === 'DET' &&
		/^\p{Lu}\p{L}+(?:an|ish)$/u.test(subject.head.text)
	)
		return false;
	return !subject.words.some(({ text }) => /^(?:whose|which|who|what|\p{Lu}\.|one)$/u.test(text));
}

/** "eccrine glands produce sweat" taken for one phrase: a plural stands before its noun only in set terms. */
const isRun = (words: readonly Word[]) =>
	words.some(
		(word, at) =>
			word.pos === 'NOUN' &&
			isPluralNoun(word) &&
			words[at + 1]?.pos === 'NOUN' &&
			!/^(?:sports|arms|rights|sales|news|weapons|affairs|systems|services|savings|goods|customs|means|series|relations|communications|economics|politics|physics|human)$/i.test(
				word.text
			)
	);

const TIMES =
	/^(?:summer|winter|spring|autumn|year|month|day|end|beginning|century|decade|time|morning|night|period)$/i;

/** A sentence whose "it" was taken for its own object. */
function repeatsSubject({ subject, object, after }: Clause): boolean {
	const name = joinText(subject.words).toLowerCase();
	return [object, ...after.map(({ phrase }) => phrase)].some(
		(phrase) => phrase && joinText(phrase.words).toLowerCase() === name
	);
}

/** Whether subject and verb agree in number; where they do not, one of them was misread. */
function agrees(subject: Phrase, { verb }: Clause): boolean {
	const lead = verb.auxiliaries[0] ?? verb.main;
	const isOf = subject.words.some(({ text }) => text === 'of');
	const isMany = subject.items.length > 1 || (subject.head.pos === 'NOUN' && isPluralNoun(subject.head));
	const isOne =
		subject.items.length === 1 &&
		(subject.head.pos === 'NOUN' || subject.head.pos === 'NAME') &&
		!isPluralNoun(subject.head) &&
		!isOf &&
		!/^(?:majority|number|couple|pair|half|rest|population|public|army|group|team|staff|crew)$/.test(
			subject.head.text
		);
	if (/^(?:is|was|has|does)$/.test(lead.text)) return !isMany;
	if (/^(?:are|were|have)$/.test(lead.text)) return !isOne;
	if (verb.auxiliaries.length > 0 || verb.isPast) return true;
	return verb.isSingular
		? !isMany
		: !isOne &&
				(subject.head.pos !== 'PROPN' ||
					subject.isPlural ||
					/s$/.test(subject.head.text) ||
					subject.words[0]?.pos === 'DET');
}

const isAnchor = ({ pos, text }: Word) =>
	pos === 'NAME' || pos === 'DATE' || pos === 'NUM' || (pos === 'PROPN' && /^\p{Lu}/u.test(text));
const isContent = ({ pos }: Word) => ['NOUN', 'PROPN', 'NAME', 'ADJ', 'NUM', 'DATE'].includes(pos);
/** Prepositions that belong to their verb: only with these is what follows asked for. */
const COMPLEMENTS =
	/^(?:consist|compose|belong|lead|result|depend|base|divide|derive|evolve|refer|differ|apply|know|regard|serve|use|attach|connect|convert|turn|rename|transfer|move|cede|respond|agree|focus|rely|call|aim|provide|replace|protect|defend|surrender|originate|arise|stem|suffer|separate|refrain|participate|engage|specialize|contribute|confer|elect|appoint|classify|describe|define|consider|recognize|treat|name|grow|extend|amount|rise|fall|account|stand|date|contain|descend|develop|form|make|cause|link|relate|associate|bind|restrict|limit|concern|join|merge|establish|found|convene|subordinate|responsible|report|recommend|submit|refer|entitle|vote|accede|react|correspond|adapt)$/;

export interface Worth {
	/** Higher is better. */
	score: number;
	/** Names, dates and numbers that the stem keeps. */
	anchors: number;
	isTyped: boolean;
}

/** How much a finding is worth; null if it must not be asked. */
export function weigh(finding: Finding, clause: Clause | null, hasSetting = false): Worth | null {
	const { value, kept, relation } = finding;
	const isGeneric = clause === null || !clause.verb.isPast || isKind(clause.subject);
	const isTyped = value.kind !== 'phrase' && value.kind !== 'phrases';
	// "its" is clear where its owner is in the stem.
	const hasOwner = clause !== null && kept[0] === clause.subject;
	const isNamed = (words: readonly Word[], may: boolean) =>
		standsAlone(words, may, hasOwner && words !== clause.subject.words) ||
		(hasSetting && isPlainDefinite(words));
	if (!kept.every(({ words }) => isNamed(words, true))) return null;
	if (kept.length > 0 && !kept.some(({ words }) => isNamed(words, isGeneric))) return null;
	if (kept.some(({ words }) => VAGUE.test(joinText(words)))) return null;
	if (!isKeyGood(value, relation) || (clause && isEmpty(finding, clause))) return null;
	const words = kept.flatMap((phrase) => phrase.words);
	const anchors = words.filter(isAnchor).length;
	const content =
		words.filter(isContent).length +
		(clause?.adjective?.length ?? 0) +
		(clause?.after.some(({ kind }) => kind === 'purpose') ? 1 : 0);
	const isWhole = relation === 'definition' || hasSetting || finding.isWhole === true;
	if (clause && anchors === 0 && !isWhole && (!isGeneric || content < (isTyped ? 3 : 2))) return null;
	if (clause && !isTyped && !isGeneric && anchors < 2 && relation !== 'why' && relation !== 'when')
		return null;
	const kind = relation === 'when' || isTyped ? 'typed' : value.kind === 'phrases' ? 'list' : relation;
	return { score: (BASE[kind] ?? 2) + Math.min(3, anchors) + Math.min(2, content / 2), anchors, isTyped };
}

/** Whether the clause says too little to be asked in this way. */
function isEmpty({ relation, lead, value }: Finding, clause: Clause): boolean {
	const { verb, object, subject } = clause;
	if (relation === 'what') return lead !== undefined && !COMPLEMENTS.test(verb.main.lemma);
	const rest =
		clause.after.filter(({ phrase }) => phrase?.head.pos !== 'DATE').length +
		(object ? 1 : 0) +
		(clause.adjective ? 1 : 0);
	if (relation === 'when' && rest === 0 && !verb.isPassive && !EVENTS.test(verb.main.lemma)) return true;
	if (
		relation === 'where' &&
		((verb.isCopula && object !== null) || clause.after.some(({ words }) => /\band \d/.test(joinText(words))))
	)
		return true;
	if (relation === 'definition')
		return isPlain(object) || isBarePlace(subject) || object?.words[0]?.text === 'one';
	if (
		relation === 'who' &&
		verb.isCopula &&
		object &&
		subject.items.length === 1 &&
		!isNamedObject(value, object)
	) {
		const says = object.words.length > 3 || object.tail !== undefined || isAnchored(object);
		return !/^the$/i.test(object.words[0]?.text ?? '') || !says;
	}
	// "plays a role", "has a desire": who does so is not worth asking.
	if (relation === 'who' && value.kind !== 'phrases')
		return isPlain(object) && clause.after.every(({ phrase }) => !phrase || !isAnchored(phrase));
	return false;
}

/** The predicate is the key: "the capital of Peru is Lima". */
const isNamedObject = (value: Value, object: Phrase) => printValue(value).includes(object.head.text);
const isAnchored = ({ words }: Phrase) => words.some(isAnchor);
const isBarePlace = ({ head }: Phrase) => ['country', 'city', 'region'].includes(head.entity?.kind ?? '');
/** "a role", "an important step": a noun that says nothing without more. */
const isPlain = (phrase: Phrase | null) =>
	phrase !== null &&
	!phrase.tail &&
	!phrase.words.some(({ text }) => text === 'of') &&
	PLAIN_NOUNS.test(phrase.head.text);
/** What can simply happen, with nothing behind it. */
const EVENTS =
	/^(?:begin|start|open|close|end|die|erupt|fall|collapse|break|land|occur|happen|arrive|surrender|return|retire|abdicate|resign|emerge|appear|cease|rise|explode|sink|vanish|perish|dissolve|disappear)$/;

const PLAIN_NOUNS =
	/^(?:roles?|desire|step|factor|concern|scope|interest|issue|mechanism|zone|hub|part|place|action|help|support|response|importance|matter|problem|goal|aim|way|position|effect|influence|impact|attention|situation|opportunity|challenge|development|relation|relations|cooperation|process|basis|example|result|member|members|thing|things|change|changes)$/i;

/** "mammals": a kind of thing, not some of them. */
const isKind = ({ words, head }: Phrase) =>
	words.length <= 2 &&
	head.pos === 'NOUN' &&
	isPluralNoun(head) &&
	words[0]?.pos !== 'DET' &&
	words[0]?.pos !== 'NUM';

/** "the treaty": clear to whoever knows what the question is about. */
const isPlainDefinite = (words: readonly Word[]) =>
	words[0]?.text === 'the' &&
	words.length <= 4 &&
	words.every(({ pos }) => ['DET', 'NOUN', 'ADJ', 'PROPN'].includes(pos));

const BASE: Record<string, number> = {
	typed: 5,
	list: 4,
	definition: 4,
	why: 3,
	who: 2,
	what: 2,
	number: 4,
	where: 4
};

/** Whether a stem is long enough to say what it asks, and short enough to read, and holds no key. */
export function isStem(ask: string, value: Value): boolean {
	const words = wordsOf(ask);
	const least = /^What (?:is|are) /.test(ask) ? 3 : MIN_STEM_WORDS;
	if (words.length < least || words.length > MAX_STEM_WORDS || /\bof[’']s\b/.test(ask)) return false;
	return !` ${words.join(' ').toLowerCase()} `.includes(
		` ${wordsOf(printValue(value)).join(' ').toLowerCase()} `
	);
}

function isKeyGood(value: Value, relation: string): boolean {
	if (value.kind !== 'phrase' && value.kind !== 'phrases') return true;
	const texts = value.kind === 'phrase' ? [value.text] : value.items;
	return texts.every((text) => {
		const count = wordsOf(text).length;
		if (
			count === 0 ||
			count > MAX_KEY_WORDS ||
			(VAGUE.test(text) && relation !== 'definition') ||
			/^\p{N}+$/u.test(text)
		)
			return false;
		if (relation === 'definition' || relation === 'why') return count > 1;
		return !LOOSE_KEY.test(text) && !/^(?:an?|every|any|each|no) [\p{L}-]+$/u.test(text);
	});
}

const VAGUE =
	/\b(?:many|various|certain|several|some|different|numerous|other|others|particular|a number of|such|etc|thing|things)\b(?! of)/i;
const LOOSE_KEY =
	/\b(?:it|they|them|this|these|those|such|their|his|her|our|we|he|she|other|another|same|following|above)\b|^(?:an? |the |no )?(?:\p{L}+ )?(?:problems?|issues?|things?|part|parts|way|ways|role|importance|examples?|changes?|ability|number|fact|reasons?|case|cases|kind|type|place|time|lot|result|results|idea|end|place|use|effect|effects|attention|advantage|account|action|steps?|measures?|order|form|forms|name|names)$/iu;
