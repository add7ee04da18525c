/** The only file that knows ts-fsrs: FSRS-6 with the published weights, translated to and from our own words. */
import {
	fsrs,
	forgetting_curve,
	GenSeedStrategyWithCardId,
	State,
	StrategyMode,
	type CardInput,
	type Card,
	type FSRS
} from 'ts-fsrs';
import type { CardId } from '../ids';
import { LEARNING_STEPS, RELEARNING_STEPS } from './settings';
import type { Memory, Rating, SchedulerSettings } from './types';

const STATE_OF = {
	learning: State.Learning,
	review: State.Review,
	relearning: State.Relearning
} as const satisfies Record<Memory['state'], State>;

const MILLIS_PER_DAY = 86_400_000;

const schedulers = new Map<number, FSRS>();

/**
 * Fuzz spreads the due days of cards learnt together. Its seed is the card's id and how often the card was answered, so
 * that the interval on a button is the one that is kept, and the browser and the server draw the same.
 */
function schedulerFor({ desiredRetention }: SchedulerSettings): FSRS {
	let scheduler = schedulers.get(desiredRetention);
	if (!scheduler) {
		if (!(desiredRetention >= 0.7 && desiredRetention <= 0.99))
			throw new RangeError(`desiredRetention must be within [0.7, 0.99], got ${desiredRetention}`);
		scheduler = fsrs({
			request_retention: desiredRetention,
			enable_fuzz: true,
			learning_steps: LEARNING_STEPS,
			relearning_steps: RELEARNING_STEPS
		}).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('cardId'));
		if (schedulers.size >= 100) schedulers.clear(); // retention is a free number: the cache must not grow for ever
		schedulers.set(desiredRetention, scheduler);
	}
	return scheduler;
}

type SeededCard = CardInput & { cardId: CardId };

function toFsrs(memory: Memory | null, cardId: CardId, at: Date): SeededCard {
	const common = { cardId, elapsed_days: 0 };
	if (!memory) {
		const zero = { stability: 0, difficulty: 0, scheduled_days: 0, learning_steps: 0, reps: 0, lapses: 0 };
		return { ...common, ...zero, state: State.New, due: at };
	}
	return {
		...common,
		state: STATE_OF[memory.state],
		stability: memory.stability,
		difficulty: memory.difficulty,
		due: memory.dueAt,
		last_review: memory.lastReviewedAt,
		scheduled_days: memory.intervalDays,
		learning_steps: memory.learningStep,
		reps: memory.reviewCount,
		lapses: memory.lapses
	};
}

function fromFsrs(card: Card, previous: Memory | null, at: Date): Memory {
	const state = (Object.keys(STATE_OF) as Memory['state'][]).find((name) => STATE_OF[name] === card.state);
	if (!state) throw new Error(`ts-fsrs gave the state ${card.state} after a review`);
	return {
		state,
		stability: card.stability,
		difficulty: card.difficulty,
		dueAt: card.due,
		lastReviewedAt: at,
		firstReviewedAt: previous?.firstReviewedAt ?? at,
		intervalDays: card.scheduled_days,
		learningStep: card.learning_steps,
		reviewCount: card.reps,
		lapses: card.lapses
	};
}

/** A review cannot lie before the last one: a clock that was set back counts as standing still. */
function notBefore(memory: Memory | null, at: Date): Date {
	if (Number.isNaN(at.getTime())) throw new RangeError('a review needs a valid time');
	return memory && at < memory.lastReviewedAt ? memory.lastReviewedAt : at;
}

/** One step of the fold: what a card is to be remembered by, and the settings of the learner. */
export interface Step {
	memory: Memory | null;
	cardId: CardId;
	settings: SchedulerSettings;
}

/**
 * The memory after one more review.
 *
 * @param at an instant; taken as the last review's if it lies before it
 * @throws {RangeError} if `at` is invalid or the desired retention is out of range
 * @see docs/formulas.md#fsrs-6
 */
export function applyRating({ memory, cardId, settings }: Step, rating: Rating, at: Date): Memory {
	const time = notBefore(memory, at);
	const { card } = schedulerFor(settings).next(toFsrs(memory, cardId, time), time, rating);
	return fromFsrs(card, memory, time);
}

/** The memory after each of the four ratings; the same as four times `applyRating`, at the cost of about one. */
export function applyEachRating({ memory, cardId, settings }: Step, at: Date): Record<Rating, Memory> {
	const time = notBefore(memory, at);
	const outcomes = schedulerFor(settings).repeat(toFsrs(memory, cardId, time), time);
	return {
		1: fromFsrs(outcomes[1].card, memory, time),
		2: fromFsrs(outcomes[2].card, memory, time),
		3: fromFsrs(outcomes[3].card, memory, time),
		4: fromFsrs(outcomes[4].card, memory, time)
	};
}

/**
 * The chance that a card is recalled at an instant: 1 at the last review (and before it), 0.9 after `stability` days.
 *
 * @param at an instant; parts of a day count
 * @returns a chance within (0, 1]
 * @throws {RangeError} if `at` is invalid
 * @see docs/formulas.md#retrievability
 */
export function retrievability(memory: Memory, at: Date): number {
	const elapsedDays = (notBefore(memory, at).getTime() - memory.lastReviewedAt.getTime()) / MILLIS_PER_DAY;
	return forgetting_curve(
		schedulerFor({ desiredRetention: 0.9 }).parameters.w,
		elapsedDays,
		memory.stability
	);
}
