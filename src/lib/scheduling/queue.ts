/** Which cards of a bank come up now, and in which order. */
import { addDays, dayOf, startOfDay, type DayClock } from '../time';
import { retrievability } from './fsrs';
import { LEARN_AHEAD_MS } from './settings';
import type { CardId } from '../ids';
import type { Memory, QueueCounts } from './types';

/** What the queue must know of a card. */
export interface QueueCard {
	id: CardId;
	/** The card's place in its bank: new cards come in this order. */
	position: number;
	memory: Memory | null;
}

/** How many cards a learner may meet in one bank a day. */
export interface DailyLimits {
	newPerDay: number;
	reviewsPerDay: number;
}

export interface Queue<Card extends QueueCard> {
	/** In the order in which they are to be asked. */
	cards: Card[];
	counts: QueueCounts;
	/** When the next card that is not in the queue comes up; null if none will. */
	nextDueAt: Date | null;
	/** When the learner's day ends. */
	dayEndsAt: Date;
}

/** The limits are those of one bank, as in Anki those of one deck. */
export interface QueueRequest {
	limits: DailyLimits;
	now: Date;
	clock: DayClock;
}

function byId(a: QueueCard, b: QueueCard): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

type Known<Card> = Card & { memory: Memory };

function isKnown<Card extends QueueCard>(card: Card): card is Known<Card> {
	return card.memory !== null;
}

/** By due time, then id. */
function byDue(a: Known<QueueCard>, b: Known<QueueCard>): number {
	return a.memory.dueAt.getTime() - b.memory.dueAt.getTime() || byId(a, b);
}

/** Lowest retrievability first: what is nearest to being lost, which puts the overdue before the merely due. */
function byRisk<Card extends QueueCard>(cards: Known<Card>[], now: Date): Card[] {
	return cards
		.map((card) => ({ card, chance: retrievability(card.memory, now) }))
		.sort((a, b) => a.chance - b.chance || byDue(a.card, b.card))
		.map(({ card }) => card);
}

/** Spreads two lists evenly through each other, keeping the order within each; at a tie the first list goes first. */
function mix<Item>(first: readonly Item[], second: readonly Item[]): Item[] {
	const place = (items: readonly Item[]) =>
		items.map((item, index) => ({ item, at: (index + 0.5) / items.length }));
	return [...place(first), ...place(second)].sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/**
 * How many cards of the bank were already met today.
 *
 * `new` are cards whose first review was today; `reviews` are cards first met on an earlier day and answered today.
 */
export function countMetToday(
	memories: readonly Pick<Memory, 'firstReviewedAt' | 'lastReviewedAt'>[],
	dayStartsAt: Date
): { new: number; reviews: number } {
	const met = memories.filter(({ lastReviewedAt }) => lastReviewedAt >= dayStartsAt);
	const fresh = met.filter(({ firstReviewedAt }) => firstReviewedAt >= dayStartsAt).length;
	return { new: fresh, reviews: met.length - fresh };
}

function earliest(times: readonly Date[]): Date | null {
	return times.reduce<Date | null>((first, time) => (first && first <= time ? first : time), null);
}

/**
 * When the first of these cards comes up: a review card at the beginning of its day, a card in its steps at its minute.
 * What is due already, but beyond today's limit, comes when the day ends.
 */
function comesUpAt(later: readonly Memory[], { now, clock }: QueueRequest, dayEndsAt: Date): Date | null {
	const dueOf = (isReview: boolean) =>
		earliest(later.filter(({ state }) => (state === 'review') === isReview).map(({ dueAt }) => dueAt));
	const [review, step] = [dueOf(true), dueOf(false)]; // one look at the calendar, not one for each card
	const reviewDay = review && startOfDay(dayOf(review, clock), clock);
	const times = [reviewDay, step].filter((time) => time !== null);
	return earliest(times.map((at) => (at <= now ? dayEndsAt : at)));
}

/** What a day holds of one bank, before the cards are put in order. */
interface Day {
	startsAt: Date;
	endsAt: Date;
	/** How many review cards the limit leaves for the rest of the day. */
	reviewsLeft: number;
	dueToday: Memory[];
}

function planDay(memories: readonly Memory[], { limits, now, clock }: QueueRequest): Day {
	const today = dayOf(now, clock);
	const startsAt = startOfDay(today, clock);
	const endsAt = startOfDay(addDays(today, 1), clock);
	return {
		startsAt,
		endsAt,
		reviewsLeft: Math.max(0, limits.reviewsPerDay - countMetToday(memories, startsAt).reviews),
		dueToday: memories.filter(({ dueAt }) => dueAt < endsAt)
	};
}

/**
 * The three numbers beside a bank, without putting its cards in order.
 *
 * @param memories of the bank's cards: at least those due before the day ends and those answered today
 * @param unseenCount cards of the bank that were never answered
 * @throws {RangeError} if `now` is invalid
 */
export function countQueue(
	memories: readonly Memory[],
	unseenCount: number,
	request: QueueRequest
): QueueCounts {
	const day = planDay(memories, request);
	const dueReviews = day.dueToday.filter(({ state }) => state === 'review').length;
	const due = Math.min(dueReviews, day.reviewsLeft);
	const metToday = countMetToday(memories, day.startsAt);
	// New cards are held back once today's reviews have used up their limit: they would only add to it.
	const newLeft = Math.max(0, Math.min(request.limits.newPerDay - metToday.new, day.reviewsLeft - due));
	return { new: Math.min(unseenCount, newLeft), learning: day.dueToday.length - dueReviews, due };
}

/**
 * The queue of one bank. Cards in their steps that are due come first (by due time); then the review cards due today,
 * lowest retrievability first, with today's new cards spread among them in the bank's order; last, cards in their steps
 * that are due within 20 minutes.
 *
 * @param cards every card of the bank that can be asked, any order
 * @throws {RangeError} if `now` is invalid
 */
export function buildQueue<Card extends QueueCard>(
	cards: readonly Card[],
	request: QueueRequest
): Queue<Card> {
	const { limits, now } = request;
	const known = cards.filter(isKnown);
	const unseen = cards.filter((card) => !isKnown(card)).sort((a, b) => a.position - b.position || byId(a, b));
	const memories = known.map(({ memory }) => memory);
	const counts = countQueue(memories, unseen.length, request);
	const { endsAt: dayEndsAt } = planDay(memories, request);

	const inSteps = known.filter(({ memory }) => memory.state !== 'review').sort(byDue);
	const learningNow = inSteps.filter(({ memory }) => memory.dueAt <= now);
	const ahead = now.getTime() + LEARN_AHEAD_MS;
	const learningSoon = inSteps.filter(({ memory: { dueAt } }) => dueAt > now && dueAt.getTime() <= ahead);
	const dueToday = known.filter(({ memory }) => memory.state === 'review' && memory.dueAt < dayEndsAt);
	const reviews = byRisk(dueToday, now).slice(0, counts.due);
	const fresh = unseen.slice(0, counts.new);

	const queue: Card[] = [...learningNow, ...mix(reviews, fresh), ...learningSoon];
	const inQueue = new Set(queue.map(({ id }) => id));
	const later = known.filter(({ id }) => !inQueue.has(id)).map(({ memory }) => memory);
	const laterAt = comesUpAt(later, request, dayEndsAt);
	const hasMoreNew = unseen.length > fresh.length && limits.newPerDay > 0 && limits.reviewsPerDay > 0;
	const waiting = [...(laterAt ? [laterAt] : []), ...(hasMoreNew ? [dayEndsAt] : [])];
	return { cards: queue, counts, nextDueAt: earliest(waiting), dayEndsAt };
}
