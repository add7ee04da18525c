import type { BankId, LearnerId } from '../../ids';
import { groupByCard } from '../../scheduling/events';
import { traceMemory } from '../../scheduling/fold';
import type { LearnerSettings } from '../../scheduling/settings';
import {
	countReviewsByDay,
	countStreak,
	measureTrueRetention,
	type DatedReview,
	type DayReviews,
	type Retention
} from '../../scheduling/statistics';
import { addDays, dayOf, startOfDay, type Day, type DayClock } from '../../time';
import type { Db } from '../db/client';
import { getLearnerSettings } from '../study';
import { listDatedLog } from '../study/queries';
import { countCards, listDueTimes, listOpenBanks, type CardGroup, type GroupRow } from './queries';

/** How many days back and ahead the page looks. */
const DAYS = 30;

/** Cards by state. Learning includes relearning; a mature card has an interval of 21 days or more. */
export interface CardCounts extends Record<CardGroup, number> {
	total: number;
	/** Due today or overdue, in any state. */
	due: number;
}

/** What falls due on a day, by the group its card is in now. */
export interface DueDay {
	day: Day;
	learning: number;
	young: number;
	mature: number;
	total: number;
}

export interface TopicProgress {
	topic: string;
	cards: CardCounts;
}

export interface BankProgress {
	id: BankId;
	slug: string;
	title: string;
	cards: CardCounts;
	/** By name. */
	topics: TopicProgress[];
}

export interface Progress {
	today: Day;
	/** The chance of recall at the due time that scheduling aims at. */
	desiredRetention: number;
	cards: CardCounts;
	/** The last 30 days of the learner, oldest first, today last. */
	days: DayReviews[];
	/** The last of `days`. */
	todayReviews: DayReviews;
	/** Days in a row with a review. */
	streakDays: number;
	/** The last 7 days, the last 30 days (both with today), and all. */
	trueRetention: { week: Retention; month: Retention; all: Retention };
	/** Today and the 29 days after it; what is overdue counts on today. */
	due: DueDay[];
	/** Banks open to the learner, by title. */
	banks: BankProgress[];
}

const COUNT_NAMES = [
	'new',
	'learning',
	'young',
	'mature',
	'total',
	'due'
] as const satisfies (keyof CardCounts)[];

function sumCounts(rows: readonly GroupRow[]): CardCounts {
	const counts: CardCounts = { new: 0, learning: 0, young: 0, mature: 0, total: 0, due: 0 };
	for (const { group, cards, due } of rows) {
		counts[group] += cards;
		counts.total += cards;
		counts.due += due;
	}
	return counts;
}

function addCounts(all: readonly CardCounts[]): CardCounts {
	const sum = sumCounts([]);
	for (const counts of all) for (const name of COUNT_NAMES) sum[name] += counts[name];
	return sum;
}

function listTopics(rows: readonly GroupRow[]): TopicProgress[] {
	const topics = [...new Set(rows.map(({ topic }) => topic))].sort();
	return topics.map((topic) => ({ topic, cards: sumCounts(rows.filter((row) => row.topic === topic)) }));
}

async function loadDue(db: Db, learnerId: LearnerId, today: Day, clock: DayClock): Promise<DueDay[]> {
	const days = Array.from({ length: DAYS }, (_, place) => {
		const day = addDays(today, place);
		return { day, endsAt: startOfDay(addDays(day, 1), clock), learning: 0, young: 0, mature: 0, total: 0 };
	});
	const dueTimes = await listDueTimes(db, learnerId, startOfDay(addDays(today, DAYS), clock));
	for (const { dueAt, group } of dueTimes) {
		const counts = days.find(({ endsAt }) => dueAt < endsAt);
		if (!counts || group === 'new') continue;
		counts[group]++;
		counts.total++;
	}
	return days.map(({ day, learning, young, mature, total }) => ({ day, learning, young, mature, total }));
}

/** Every review that counts, in the order of the log, with the memory it met. */
async function loadTrace(db: Db, learnerId: LearnerId, settings: LearnerSettings): Promise<DatedReview[]> {
	const log = await listDatedLog(db, learnerId);
	const dayOfEvent = new Map(log.map(({ event, day }) => [event.id, day]));
	const order = new Map(log.map(({ event }, place) => [event.id, place]));
	const traced: DatedReview[] = [];
	for (const [cardId, events] of groupByCard(log.map(({ event }) => event)))
		for (const review of traceMemory(events, cardId, settings)) {
			const day = dayOfEvent.get(review.event.id);
			if (day !== undefined) traced.push({ ...review, day });
		}
	return traced.sort((a, b) => (order.get(a.event.id) ?? 0) - (order.get(b.event.id) ?? 0));
}

/**
 * The banks open to a learner, by title, with their cards counted by state and topic. Costs 3 statements; none reads the
 * log.
 */
export async function listBankProgress(db: Db, learnerId: LearnerId, now: Date): Promise<BankProgress[]> {
	const settings = await getLearnerSettings(db, learnerId);
	const tomorrow = addDays(dayOf(now, settings), 1);
	const groups = await countCards(db, learnerId, startOfDay(tomorrow, settings));
	return (await listOpenBanks(db, learnerId)).map((bank) => {
		const rows = groups.filter(({ bankId }) => bankId === bank.id);
		return { ...bank, cards: sumCounts(rows), topics: listTopics(rows) };
	});
}

/**
 * What a learner has reached, and what comes. Reviews that were taken back do not count. Costs 6 statements; one reads
 * the learner's whole log, which is folded once (about a second for 20,000 reviews), because true retention needs the state
 * each review met.
 */
export async function getProgress(db: Db, learnerId: LearnerId, now: Date): Promise<Progress> {
	const settings = await getLearnerSettings(db, learnerId);
	const today = dayOf(now, settings);
	const reviews = await loadTrace(db, learnerId, settings);
	const days = countReviewsByDay(reviews, today, DAYS);
	const banks = await listBankProgress(db, learnerId, now);
	const [todayReviews] = countReviewsByDay(reviews, today, 1) as [DayReviews]; // one day was asked for
	return {
		today,
		desiredRetention: settings.desiredRetention,
		cards: addCounts(banks.map((bank) => bank.cards)),
		days,
		todayReviews,
		streakDays: countStreak(
			reviews.map(({ day }) => day),
			today
		),
		trueRetention: {
			week: measureTrueRetention(reviews, addDays(today, -6)),
			month: measureTrueRetention(reviews, addDays(today, -29)),
			all: measureTrueRetention(reviews, null)
		},
		due: await loadDue(db, learnerId, today, settings),
		banks
	};
}
