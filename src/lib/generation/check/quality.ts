/** Measures a bank: what it holds by kind of fact and by topic, its flaws by name, and how much of its papers it asks. */
import type { BankCard, BankDocument } from '../../questions/bank-document';
import type { Question, QuestionType } from '../../questions/question';
import { annotate, type AnnotatedSentence } from '../annotate/annotate';
import { cleanPaper } from '../clean/document';
import type { PaperInput } from '../types';
import { findCopiedRun, indexRuns, type RunIndex } from './copied';
import { flaws } from './flaws';
import { findStatementFlaw } from './flaws/text';
import { Repeats } from './repeats';
import { EVIDENCE_MISSING, KEY_UNSUPPORTED, Support } from './support';

export interface Count {
	/** The relation, as it stands in the cards' ids; or the topic. */
	name: string;
	cards: number;
	disputes: number;
	questions: Partial<Record<QuestionType, number>>;
	flawed: number;
}

export interface FoundFlaw {
	code: string;
	/** Id of the question, or of the card where the card has it. */
	id: string;
	text: string;
}

export interface SectionCoverage {
	section: string;
	sentences: number;
	/** Sentences that the evidence of some card touches. */
	cited: number;
}

export interface PaperCoverage {
	paper: string;
	sections: SectionCoverage[];
	silentSections: string[];
}

export interface Quality {
	byRelation: Count[];
	byTopic: Count[];
	flaws: FoundFlaw[];
	disputes: number;
	/** One entry for each paper whose text was given. */
	coverage: PaperCoverage[];
	/** Over single choice questions; null where there is none. */
	keyLength: { longest: number; shortest: number; questions: number } | null;
}

/** Why a flaw is one, by its code. */
export const reasons: ReadonlyMap<string, string> = new Map<string, string>([
	...flaws.map(({ code, why }) => [code, why] as const),
	['duplicate_stem', 'two questions of a bank have one stem'],
	['near_duplicate', 'another card asks the same in nearly the same words'],
	['copied_run', 'eight words in a row stand in the paper'],
	[EVIDENCE_MISSING.code, EVIDENCE_MISSING.why],
	[KEY_UNSUPPORTED.code, KEY_UNSUPPORTED.why]
]);

/**
 * Measures a bank with the list of flaws by which generation refuses.
 *
 * @param papers those whose text is at hand; only for them support, copied runs and coverage are looked at
 */
export function measureBank(bank: BankDocument, papers: readonly PaperInput[]): Quality {
	const found = listFlaws(bank, papers);
	const flawed = new Set(found.map(({ id }) => id));
	return {
		byRelation: countBy(bank.cards, relationOf, flawed),
		byTopic: countBy(bank.cards, ({ topic }) => topic, flawed),
		flaws: found,
		disputes: bank.cards.filter(({ dispute }) => dispute !== null).length,
		coverage: papers.map((paper) => coverPaper(paper, bank.cards)),
		keyLength: compareLengths(bank.cards)
	};
}

/** "exercise-date" of "exercise-date-0tfxshbl7iw"; an id of another form stands under "other". */
const relationOf = ({ id }: BankCard) => /^(.+)-[0-9a-z]{11}$/.exec(id)?.[1] ?? 'other';

function countBy(
	cards: readonly BankCard[],
	nameOf: (card: BankCard) => string,
	flawed: ReadonlySet<string>
): Count[] {
	const counts = new Map<string, Count>();
	for (const card of cards) {
		const name = nameOf(card);
		const count = counts.get(name) ?? { name, cards: 0, disputes: 0, questions: {}, flawed: 0 };
		counts.set(name, count);
		count.cards++;
		if (card.dispute) count.disputes++;
		if (flawed.has(card.id)) count.flawed++;
		for (const { type, id } of card.questions) {
			count.questions[type] = (count.questions[type] ?? 0) + 1;
			if (flawed.has(id)) count.flawed++;
		}
	}
	return [...counts.values()].sort((a, b) => b.cards - a.cards || (a.name < b.name ? -1 : 1));
}

function listFlaws(bank: BankDocument, papers: readonly PaperInput[]): FoundFlaw[] {
	const support = new Support(new Map(papers.map(({ id, text }) => [id, text])));
	const runs = indexRuns(papers.map(({ text }) => text));
	const repeats = new Repeats();
	return bank.cards.flatMap((card) => [
		...codesOfCard(card, support, runs).map((code) => ({ code, id: card.id, text: card.statement })),
		...card.questions.flatMap((question) => {
			const codes = codesOf(question, card, support, runs);
			const repeat = repeats.find(question, card.id);
			repeats.add(question, card.id);
			return [...codes, ...(repeat ? [repeat] : [])].map((code) => ({
				code,
				id: question.id,
				text: question.stem
			}));
		})
	]);
}

function codesOfCard(card: BankCard, support: Support, runs: RunIndex): string[] {
	return [
		findStatementFlaw(card),
		support.findCardFlaw(card)?.code ?? null,
		findCopiedRun(card.statement, runs) === null ? null : 'copied_run'
	].filter((code) => code !== null);
}

function codesOf(question: Question, card: BankCard, support: Support, runs: RunIndex): string[] {
	const texts = [question.stem, question.explanation, ...question.distractors.map(({ why }) => why)];
	const unsupported = support.findQuestionFlaw(question, card);
	return [
		...flaws.filter(({ isIn }) => isIn(question, card)).map(({ code }) => code),
		...(unsupported ? [unsupported.code] : []),
		...(texts.some((text) => findCopiedRun(text, runs) !== null) ? ['copied_run'] : [])
	];
}

function coverPaper(paper: PaperInput, cards: readonly BankCard[]): PaperCoverage {
	const cited = new Uint8Array(paper.text.length);
	for (const { evidence } of cards)
		for (const { paper: id, chars } of evidence)
			if (id === paper.id) for (const [start, end] of chars) cited.fill(1, start, end);
	const isCited = ({ passage }: AnnotatedSentence) =>
		passage.chars.some(([start, end]) => cited.subarray(start, end).includes(1));
	const sections = new Map<string, SectionCoverage>();
	for (const sentence of annotate(cleanPaper(paper)).sentences.filter(({ fromNote }) => !fromNote)) {
		const { section } = sentence.passage;
		const coverage = sections.get(section) ?? { section, sentences: 0, cited: 0 };
		sections.set(section, coverage);
		coverage.sentences++;
		if (isCited(sentence)) coverage.cited++;
	}
	const list = [...sections.values()];
	return {
		paper: paper.id,
		sections: list,
		silentSections: list.filter(({ cited: count }) => count === 0).map(({ section }) => section)
	};
}

function compareLengths(cards: readonly BankCard[]): Quality['keyLength'] {
	const choices = cards.flatMap(({ questions }) => questions.filter(({ type }) => type === 'single-choice'));
	if (choices.length === 0) return null;
	const lengths = choices.map(({ key, distractors }) => ({
		key: key.length,
		others: distractors.map(({ text }) => text.length)
	}));
	return {
		longest: lengths.filter(({ key, others }) => key > Math.max(...others)).length,
		shortest: lengths.filter(({ key, others }) => key < Math.min(...others)).length,
		questions: choices.length
	};
}
