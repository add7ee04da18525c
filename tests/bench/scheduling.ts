/**
 * `npm run bench`: what the fold and the queue cost, as multiples of one named yardstick (one `next` of ts-fsrs on the
 * same machine in the same run), so that figures from different machines can be compared. Nothing is asserted.
 */
import { createEmptyCard, fsrs } from 'ts-fsrs';
import type { CardId } from '../../src/lib/ids';
import {
	activeEvents,
	buildQueue,
	foldMemory,
	previewRatings,
	type Memory,
	type QueueCard,
	type Rating
} from '../../src/lib/scheduling';
import { dayOf } from '../../src/lib/time';
import { answerOf } from '../support/review-log';

const SETTINGS = { desiredRetention: 0.9 };
const START = new Date('2026-01-01T10:00:00Z');
const DAY_MS = 86_400_000;
const ROUNDS = 7;

/** Median over rounds, after one round that warms up: nanoseconds for each of `count` pieces of work. */
function measure(count: number, work: () => void): number {
	work();
	const rounds = Array.from({ length: ROUNDS }, () => {
		const from = process.hrtime.bigint();
		work();
		return Number(process.hrtime.bigint() - from) / count;
	});
	return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

/** A card's life: `length` reviews, each on the day it falls due. */
function historyOf(cardId: CardId, length: number) {
	const events = [];
	let memory: Memory | null = null;
	for (let place = 0; place < length; place++) {
		const rating: Rating = place % 7 === 5 ? 1 : 3;
		const at: Date = memory?.dueAt ?? START;
		events.push(answerOf(`${cardId}-${String(place).padStart(3, '0')}`, at, { cardId, rating }));
		memory = previewRatings(memory, cardId, SETTINGS, at)[rating];
	}
	return { events, memory };
}

const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: true });
const NEXTS = 20_000;
const yardstick = measure(NEXTS, () => {
	let card = createEmptyCard(START);
	for (let place = 0; place < NEXTS; place++) {
		if (place % 20 === 0) card = createEmptyCard(START);
		card = scheduler.next(card, card.due, place % 7 === 5 ? 1 : 3).card;
	}
});

const HISTORY = 20;
const CARDS = 10_000;
const lives = Array.from({ length: 500 }, (_, place) => ({
	cardId: `card${place}` as CardId, // a readable id, for a benchmark
	...historyOf(`card${place}` as CardId, HISTORY)
}));
const now = new Date(START.getTime() + 150 * DAY_MS); // some cards are due, most are not
const bank: QueueCard[] = Array.from({ length: CARDS }, (_, place) => ({
	id: `card${place}` as CardId,
	position: place,
	memory: place % 2 === 0 ? (lives[place % lives.length]?.memory ?? null) : null
}));
const clock = { timeZone: 'Asia/Tashkent', dayStartHour: 4 };

const results: [work: string, nanoseconds: number][] = [
	['ts-fsrs next (the yardstick)', yardstick],
	[
		`foldMemory, each of ${HISTORY} reviews of a card`,
		measure(lives.length * HISTORY, () => {
			for (const { cardId, events } of lives) foldMemory(events, cardId, SETTINGS);
		})
	],
	[
		'activeEvents, each event',
		measure(lives.length * HISTORY, () => {
			for (const { events } of lives) activeEvents(events);
		})
	],
	[
		'previewRatings, all four buttons',
		measure(lives.length, () => {
			for (const { cardId, memory } of lives) previewRatings(memory, cardId, SETTINGS, now);
		})
	],
	[
		`buildQueue, each of ${CARDS} cards`,
		measure(CARDS, () => {
			buildQueue(bank, { limits: { newPerDay: 20, reviewsPerDay: 200 }, now, clock });
		})
	],
	[
		'dayOf, each instant',
		measure(2000, () => {
			for (let place = 0; place < 2000; place++) dayOf(new Date(START.getTime() + place * 3_600_000), clock);
		})
	]
];

for (const [work, nanoseconds] of results) {
	const ratio = (nanoseconds / yardstick).toFixed(2).padStart(8);
	console.log(`${ratio} x  ${(nanoseconds / 1000).toFixed(2).padStart(9)} µs  ${work}`);
}
