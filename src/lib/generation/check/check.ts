/** The check stage: refuses questions with a flaw that code can see, before a person reads them. */
import type { BankCard } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import type { Refusal } from '../types';
import { findCopiedRun, type RunIndex } from './copied';
import { flaws } from './flaws';
import { findStatementFlaw } from './flaws/text';
import { Repeats } from './repeats';

export interface Checked {
	cards: BankCard[];
	refusals: Refusal[];
}

/** Takes out flawed questions, and cards that are left with fewer than two. Stems are asked once in a bank. */
export function checkCards(cards: readonly BankCard[], runs: RunIndex): Checked {
	const refusals: Refusal[] = [];
	const repeats = new Repeats();
	const refuse = (question: Question, code: string) => {
		refusals.push({ question: question.id, stem: question.stem, code });
		return false;
	};
	const kept = cards.map((card) => ({
		...card,
		questions: card.questions.filter((question) => {
			const flaw = flaws.find(({ isIn }) => isIn(question, card));
			if (flaw) return refuse(question, flaw.code);
			const repeat = repeats.find(question, card.id);
			if (repeat) return refuse(question, repeat);
			const texts = [question.stem, question.explanation, ...question.distractors.map(({ why }) => why)];
			if (texts.some((text) => findCopiedRun(text, runs) !== null)) return refuse(question, 'copied_run');
			repeats.add(question, card.id);
			return true;
		})
	}));
	return { cards: kept.filter((card) => isWhole(card, runs, refusals)), refusals };
}

function isWhole(card: BankCard, runs: RunIndex, refusals: Refusal[]): boolean {
	const code =
		card.questions.length === 0
			? 'no_question_left'
			: findCopiedRun(card.statement, runs) === null
				? findStatementFlaw(card)
				: 'copied_run';
	if (code) refusals.push({ question: card.id, stem: card.statement, code });
	return code === null;
}
