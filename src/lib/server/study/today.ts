import type { BankId, LearnerId } from '../../ids';
import type { QueueCounts, StudyCard } from '../../scheduling/types';
import { dayOf, type Day } from '../../time';
import type { Db } from '../db/client';
import { findMeanDuration, findNextDue, listShowcaseCards } from './browse-queries';
import { getLearnerSettings } from './learner-settings';
import { loadStudyCards } from './study-cards';
import { countQueues } from './study-session';

/** Until a learner has answered anything: what one card takes, by Anki's users' common estimate of 8-15 s, with reading. */
const GUESSED_CARD_MS = 15_000;
const MONTH_MS = 30 * 86_400_000;
/** How many cards are looked through for one that can be shown to a visitor. */
const SHOWCASE_CARDS = 20;

export interface Today {
	day: Day;
	timeZone: string;
	queues: Map<BankId, QueueCounts>;
	counts: QueueCounts;
	/** About how long today's cards take, minutes, at least 1 where there are any. */
	minutes: number;
	/** When the next card falls due after now; null if none will. */
	nextDueAt: Date | null;
}

/** What a learner has before them today, over all banks. */
export async function getToday(db: Db, learnerId: LearnerId, now: Date): Promise<Today> {
	const settings = await getLearnerSettings(db, learnerId);
	const queues = await countQueues(db, learnerId, now);
	const counts: QueueCounts = { new: 0, learning: 0, due: 0 };
	for (const queue of queues.values()) {
		counts.new += queue.new;
		counts.learning += queue.learning;
		counts.due += queue.due;
	}
	const cards = counts.new + counts.learning + counts.due;
	const cardMs =
		(await findMeanDuration(db, learnerId, new Date(now.getTime() - MONTH_MS))) ?? GUESSED_CARD_MS;
	return {
		day: dayOf(now, settings),
		timeZone: settings.timeZone,
		queues,
		counts,
		minutes: cards === 0 ? 0 : Math.max(1, Math.round((cards * cardMs) / 60_000)),
		nextDueAt: await findNextDue(db, learnerId, now)
	};
}

/**
 * A card with a choice question for somebody who has no account: a disputed one where there is one. Without the words of
 * the papers, which are for those who are signed in.
 */
export async function findShowcase(db: Db): Promise<StudyCard | null> {
	const ids = await listShowcaseCards(db, SHOWCASE_CARDS);
	const cards = await loadStudyCards(
		db,
		ids.map(({ id }) => ({ id, memory: null }))
	);
	const card = cards.find(({ questions }) =>
		questions.some(({ content }) => content.type === 'single-choice')
	);
	if (!card) return null;
	const closed = (evidence: StudyCard['evidence']) => evidence.map((each) => ({ ...each, excerpt: null }));
	return {
		...card,
		evidence: closed(card.evidence),
		dispute: card.dispute && {
			...card.dispute,
			sides: card.dispute.sides.map((side) => ({ ...side, evidence: closed(side.evidence) }))
		}
	};
}
