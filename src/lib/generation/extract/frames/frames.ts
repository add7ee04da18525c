/** Facts from clauses of clean English: every clause that can be read whole is asked for what it says. */
import type { AnnotatedDocument, AnnotatedSentence } from '../../annotate/annotate';
import { buildEntity } from '../../annotate/lexicon';
import { indexRuns, type RunIndex } from '../../check/copied';
import { printValue } from '../../compose/words';
import type { Entity, Fact, Value } from '../../types';
import { buildFact } from '../engine';
import type { Relation } from '../rule';
import type { Clause } from './adjuncts';
import { readClauses } from './clause';
import { Context } from './context';
import { forms } from './all-forms';
import type { Finding } from './forms';
import { isSound, isStem, weigh, type Worth } from './gate';
import { countCapitals, readAcronyms } from './acronyms';
import { readNouns } from './nouns';
import { reword } from './reword';
import { readCasing, readWords, withoutAsides, type Casing } from './words';

/** Questions of one card beside the one its fact is about. */
const MAX_ALSO = 3;

/** Sections that say how a study was made and paid for. */
const APPARATUS =
	/^(?:\d[\d.]* ?)?(?:materials? and methods?|methods?|methodology|experimental (?:procedures?|section)|acknowledge?ments?|funding|author contributions?|supporting information|abbreviations|conflicts? of interest|data availability)\b/i;

/** Where the rules find a fact in one of so many sentences, they know the subject, and plain clauses would only dilute it. */
const COVERED = 10;

/** All facts of the clauses of a paper that the rules leave unread. */
export function extractClauses(document: AnnotatedDocument, typed: readonly Fact[]): Fact[] {
	const prose = document.sentences.filter(
		({ fromNote, passage }) => !fromNote && !APPARATUS.test(passage.section)
	);
	if (typed.length * COVERED >= prose.length && prose.length > 60) return [];
	if (!isEnglish(prose)) return [];
	const casing = readCasing(prose.map(({ raw }) => raw));
	const context = new Context(bodyOf(document));
	for (const heading of document.document.sections)
		context.learn(readWords(withoutAsides(fromCapitals(heading)), document.lexicon, casing));
	const read = prose.map((sentence) => {
		context.enter(sentence.passage.section);
		const words = readWords(withoutAsides(sentence.raw), document.lexicon, casing, context.year);
		const clauses = readClauses(words);
		const resolved = clauses.flatMap((clause) => context.resolveClause(clause) ?? []);
		context.follow(words, resolved);
		return { sentence, clauses: resolved, nouns: readNouns(words) };
	});
	const uses = countCapitals(prose.map(({ raw }) => raw));
	const place = {
		runs: indexRuns(prose.map(({ raw }) => raw)),
		setting: null,
		topic: document.topic?.id ?? null
	};
	const groups = read.flatMap(({ sentence, clauses, nouns }) => {
		const setting = settingOf(sentence.passage.section, casing);
		const single = [...nouns, ...readAcronyms(sentence.raw, uses)];
		return [
			...clauses.map((clause) => scoreClause(context.markNames(clause), { ...place, setting })),
			...single.map((finding) => [scoreOne(finding, null, place) ?? []].flat())
		].map((scored) => ({ sentence, scored }));
	});
	const isEventful = hasMoreEvents(groups.map(({ scored }) => scored));
	return groups.flatMap(({ sentence, scored }) =>
		toFacts(
			scored.filter((each) => isWorthy(each, isEventful)),
			sentence
		)
	);
}

/** The body that the paper is about, which it calls "the Organization". */
function bodyOf({ about, lexicon, topic }: AnnotatedDocument): Entity | null {
	const words = (about?.name ?? '').split(' ');
	for (let length = words.length; length > 0; length--)
		for (let from = 0; from + length <= words.length; from++) {
			const named = lexicon.get(words.slice(from, from + length).join(' '));
			if (named?.token === 'org') return named.entity;
		}
	return topic;
}

/** English has its small words; noise, lists of names and other languages have not. */
function isEnglish(prose: readonly AnnotatedSentence[]): boolean {
	const words = prose.flatMap(({ raw }) => raw.toLowerCase().match(/\p{L}+/gu) ?? []);
	const small = words.filter((word) => /^(?:the|of|and|in|to|a|is|was|are|were|by|for|that)$/.test(word));
	return small.length > 0.1 * words.length;
}

/** Whether a paper is full of dates, people and figures; another explains things. */
function hasMoreEvents(groups: readonly Scored[][]): boolean {
	const found = groups.filter((scored) => scored.length > 0);
	return found.filter((scored) => scored.some(({ isTyped }) => isTyped)).length > found.length / 2;
}

/** Where there are events, plain statements are asked only if they name what they are about. */
function isWorthy({ score, anchors, isTyped, finding }: Scored, isEventful: boolean): boolean {
	if (!isEventful) return score >= 3;
	// "the river" is an answer only where things are explained, not where they happen.
	if (finding.value.kind === 'phrase' && /^the \p{Ll}+$/u.test(finding.value.text)) return false;
	return score >= 5 && (isTyped || anchors > 1 || finding.relation === 'definition');
}

const PLAIN_HEADINGS =
	/^(?:introduction|history|background|overview|results?|discussion|conclusions?|methods?|abstract|summary|references|membership|structure|organi[sz]ation|general|other|see also|definition|notes|contents|preface|literature review|main analysis|terms)\b/i;

/** What a section is about, as words of a sentence: "the Panama Canal"; null if its heading names nothing. */
function settingOf(section: string, casing: Casing): string | null {
	const words = fromCapitals(section).split(' ');
	if (
		words.length > 8 ||
		(words.length === 1 && !isName(section, casing)) ||
		PLAIN_HEADINGS.test(section) ||
		/[:;,“”"?!()\d]/.test(section)
	)
		return null;
	const plain = words.map((word) => {
		const count = casing.get(word.toLowerCase());
		return count && count.lower > count.upper ? word.toLowerCase() : word;
	});
	if (!plain.some((word) => /^\p{Lu}/u.test(word))) return null;
	return plain.join(' ');
}

/** A heading of one word that the text writes as a name. */
function isName(heading: string, casing: Casing): boolean {
	const count = casing.get(heading.toLowerCase());
	return count !== undefined && count.upper > 2 && count.lower === 0;
}

/** "THE PANAMA CANAL" as it is written in a sentence. */
const fromCapitals = (heading: string) =>
	heading === heading.toUpperCase()
		? heading.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
		: heading;

/** The clause, and the same clause with less and less behind it: the longest that reads well is asked. */
function* shorten(clause: Clause): Generator<Clause> {
	yield clause;
	if (clause.subject.core) clause = { ...clause, subject: { ...clause.subject, words: clause.subject.core } };
	yield clause;
	let { after } = clause;
	while (after.length > 0) {
		const at = after.findLastIndex(({ phrase }) => phrase?.head.pos !== 'DATE');
		if (at < 0) break;
		after = after.toSpliced(at, 1);
		yield { ...clause, after };
	}
	if (clause.front.length > 0)
		yield { ...clause, front: clause.front.filter(({ phrase }) => phrase?.head.pos === 'DATE') };
}

/** Everything that a clause can be asked for, each in its longest form that reads well. */
function scoreClause(clause: Clause, place: Place): Scored[] {
	if (!isSound(clause)) return [];
	const best = new Map<string, Scored>();
	for (const form of forms)
		for (const shorter of shorten(clause))
			for (const finding of form(shorter)) {
				const key = `${finding.relation}|${printValue(finding.value)}`;
				const scored = best.has(key) ? null : scoreOne(finding, shorter, place);
				if (scored) best.set(key, scored);
			}
	return [...best.values()];
}

/** Where a sentence stands: what it must not be copied from, and the heading that says what it is about. */
interface Place {
	runs: RunIndex;
	setting: string | null;
	/** Id of what the paper is about: too easy an answer. */
	topic: string | null;
}

interface Scored extends Worth {
	finding: Finding;
	asks: string[];
	speaker: string | undefined;
	statement: (value: Value) => string | null;
}

function scoreOne(finding: Finding, clause: Clause | null, { runs, setting, topic }: Place): Scored | null {
	const { value } = finding;
	if (value.kind === 'entity' && value.entity.id === topic) return null;
	const alone = weigh(finding, clause);
	const isTyped = value.kind === 'date' || value.kind === 'entity' || value.kind === 'number';
	const isSet = alone === null && setting !== null && isTyped;
	const worth = isSet ? weigh(finding, clause, true) : alone;
	if (!worth) return null;
	const asks = finding.wording.asks
		.filter((ask) => isStem(ask, finding.value))
		.flatMap(
			(ask) =>
				reword(isSet ? `Concerning ${setting}, ${ask.charAt(0).toLowerCase()}${ask.slice(1)}` : ask, runs) ??
				[]
		);
	const { statement } = finding.wording;
	if (asks.length === 0) return null;
	return {
		...worth,
		finding,
		asks,
		speaker: clause?.speaker,
		statement: (value) => {
			const text = statement(value);
			return text === null || isSet ? null : reword(text, runs);
		}
	};
}

/** One fact a clause: the best thing to ask for, and up to two other questions that the clause answers. */
function toFacts(scored: readonly Scored[], sentence: AnnotatedSentence): Fact[] {
	const [first, ...others] = scored.toSorted((a, b) => b.score - a.score);
	const stem = first?.asks[0];
	if (!first || stem === undefined) return [];
	const { relation, value } = first.finding;
	const also = others
		.slice(0, MAX_ALSO)
		.flatMap(({ asks: [ask], finding }) => (ask === undefined ? [] : [{ stem: ask, value: finding.value }]));
	return [
		buildFact(
			{
				relation,
				subject: buildEntity('topic', stem),
				value,
				...(first.speaker === undefined ? {} : { speaker: first.speaker }),
				wording: { asks: first.asks, statement: first.statement, also }
			},
			[{ ...sentence.passage, rule: `frames/${relation}` }]
		)
	];
}

const relation = (name: string, topic: string): Relation => ({
	name,
	topic,
	isFunctional: false,
	rules: [],
	wording: ({ wording }) => {
		if (!wording) throw new TypeError(`a fact of ${name} brings its own wording`);
		return wording;
	}
});

export const clauseRelations: readonly Relation[] = [
	relation('when', 'Dates'),
	relation('where', 'Places'),
	relation('who', 'Who did what'),
	relation('what', 'What was done'),
	relation('number', 'Figures'),
	relation('definition', 'Terms'),
	relation('why', 'Reasons')
];
