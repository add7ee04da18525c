/** A learner's past, made up but plausible, answered through the same functions as a real one. */
import { buildUuidV7, type LearnerId } from '../../src/lib/ids';
import type { Question } from '../../src/lib/questions/question';
import { chooseQuestion, retrievability, type Rating, type StudyCard } from '../../src/lib/scheduling';
import type { Db } from '../../src/lib/server/db/client';
import { getLearnerSettings, loadStudySession, recordReviews } from '../../src/lib/server/study';
import { addDays, dayOf, startOfDay } from '../../src/lib/time';

export interface HistoryOptions {
	/** When the history ends; the last sitting is on the evening before, so that cards are due. */
	now: Date;
	/** How many days back it goes; the account must be older. 60 if left out. */
	days?: number;
	/** The same seed gives the same history. */
	seed?: number;
	bankSlug: string;
}

/** Chance with a memory: mulberry32, within [0, 1). */
function chanceFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function respond(question: Question, isRight: boolean): unknown {
	if (question.type === 'flip') return null;
	if (isRight) return question.key;
	if (question.type === 'true-false') return question.key === 'true' ? 'false' : 'true';
	return question.distractors[0]?.text ?? 'no idea';
}

function rate(isRight: boolean, chance: number): Rating {
	if (!isRight) return 1;
	return chance < 0.12 ? 2 : chance < 0.9 ? 3 : 4;
}

/** Answers one card at an instant: right with the chance that FSRS predicts, a new card in six cases of ten. */
function answer(card: StudyCard, at: Date, chance: () => number) {
	const asked = chooseQuestion(card.questions, card.memory, card.id);
	const isRight = chance() < (card.memory ? retrievability(card.memory, at) : 0.6);
	const bytes = Uint8Array.from({ length: 10 }, () => Math.floor(chance() * 256));
	return {
		kind: 'answer',
		id: buildUuidV7(at.getTime(), bytes),
		cardId: card.id,
		questionId: asked.id,
		questionVersion: asked.version,
		rating: rate(isRight, chance()),
		response: respond(asked.content, isRight),
		durationMs: Math.round(3000 + chance() * 12_000),
		reviewedAt: at.toISOString()
	};
}

/**
 * Lets a learner study a bank for many evenings, leaving out one in eight.
 *
 * @returns how many reviews were recorded
 * @throws {Error} if a review is refused, for example because the account is younger than the history
 */
export async function recordHistory(db: Db, learnerId: LearnerId, options: HistoryOptions): Promise<number> {
	const { now, days = 60, seed = 1, bankSlug } = options;
	const chance = chanceFrom(seed);
	const clock = await getLearnerSettings(db, learnerId);
	const today = dayOf(now, clock);
	let recorded = 0;
	for (let back = days; back >= 1; back--) {
		if (chance() < 1 / 8) continue;
		const evening = startOfDay(addDays(today, -back), clock).getTime() + (13 + chance() * 4) * 3_600_000;
		let time = evening;
		// Two or three rounds: what was wrong comes back after its steps.
		for (let round = 0; round < 3; round++) {
			const request = { bankSlug, now: new Date(time), limit: 200 };
			const { cards } = await loadStudySession(db, learnerId, request);
			const events = cards.map((card) => answer(card, new Date((time += 4000 + chance() * 9000)), chance));
			if (events.length === 0) break;
			const result = await recordReviews(db, learnerId, events, new Date(time));
			if (result.refused[0]) throw new Error(`refused: ${result.refused[0].message}`);
			recorded += result.accepted.length;
			time += 11 * 60_000;
		}
	}
	return recorded;
}
