/** Cards and records of what sources tell differently. Nothing here decides who is right. */
import type { Relation } from '../extract/rule';
import { hashId } from '../hash';
import type { BankCard, Dispute } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import type { Fact, FactDispute } from '../types';
import { labelOf, toEvidence } from './compose';
import { capital, countName, joinWords, printValue } from './words';
import { listCandidates } from './distractors/values';
import { findNote, isSupported, wordingOf, type World } from './world';

const firstOf = (side: readonly Fact[]): Fact => {
	const [fact] = side;
	if (!fact) throw new RangeError('a side of a dispute holds at least one fact');
	return fact;
};

/** The most exact value of a side stands for it. */
const valueOf = (side: readonly Fact[]) =>
	side
		.map(({ value }) => printValue(value))
		.reduce((longest, text) => (text.length > longest.length ? text : longest));

/** The dispute as a bank records it: a question, each side with its evidence, and the editor's note if there is one. */
export function documentDispute(dispute: FactDispute, relation: Relation, world: World): Dispute {
	const fact = firstOf(dispute.sides[0] ?? []);
	const note = findNote(fact);
	return {
		id: `dispute-${hashId(`${dispute.relation}|${dispute.subject.id}`)}`,
		question: wordingOf(fact, relation).asks[0] ?? '',
		sides: dispute.sides.map((side) => ({
			value: `${valueOf(side)} (${joinWords([...new Set(side.map((each) => labelOf(each, world)))])})`,
			evidence: toEvidence(side.flatMap(({ evidence }) => evidence))
		})),
		note: note ? { text: note.text, citation: note.citation } : null
	};
}

/** "Mansurov gives 2001; the Journal of X article gives 26 April 1996." */
export function describeSides(dispute: FactDispute, world: World): string {
	const parts = dispute.sides.map((side) => `${labelOf(firstOf(side), world)} gives ${valueOf(side)}`);
	return `The sources disagree: ${parts.join('; ')}.`;
}

/** One card on a paper that gives two values for the same thing: asked for both, since naming the paper would not tell them apart. */
export function composeDispute(dispute: FactDispute, relation: Relation, world: World): BankCard {
	const fact = firstOf(dispute.sides[0] ?? []);
	const id = `dispute-${hashId(`${dispute.relation}|${dispute.subject.id}`)}`;
	const values = dispute.sides.map(valueOf);
	const label = joinWords([...new Set(dispute.sides.flat().map((each) => labelOf(each, world)))]);
	const record = documentDispute(dispute, relation, world);
	const note = record.note ? ` Editor’s note: ${record.note.text} (${record.note.citation})` : '';
	const explanation = `The statements cannot all be true.${note}`;
	const both = wordingOf(fact, relation).both ?? 'values';
	const count = countName(values.length);
	const claim = (sides: readonly string[]) =>
		capital(`${label} gives ${count} different ${both}: ${joinSides(sides)}.`);
	const wrong = wrongPair(fact, values, world);
	const base = { accept: [], distractors: [], explanation };
	const questions: Question[] = [
		{
			id: `${id}-flip`,
			type: 'flip',
			stem: `Which ${count} different ${both} does ${label} give?`,
			key: joinSides(values),
			...base
		}
	];
	questions.push(
		wrong
			? { id: `${id}-claim`, type: 'true-false', stem: claim(wrong), key: 'false', ...base }
			: { id: `${id}-claim`, type: 'true-false', stem: claim(values), key: 'true', ...base }
	);
	return {
		id,
		topic: relation.topic,
		statement: claim(values),
		dispute: record,
		evidence: toEvidence(dispute.sides.flat().flatMap(({ evidence }) => evidence)),
		questions
	};
}

/** "A and B"; with a semicolon where a value has an "and" of its own. */
const joinSides = (sides: readonly string[]) =>
	sides.some((side) => / and /.test(side)) ? sides.join('; or ') : joinWords(sides);

/** The values of a dispute with the last one exchanged for one that nobody gives. */
function wrongPair(fact: Fact, values: readonly string[], world: World): string[] | null {
	const other = listCandidates(fact, '', world.pool).find(({ value }) => !isSupported(value, fact, world));
	return other ? [...values.slice(0, -1), printValue(other.value)] : null;
}
