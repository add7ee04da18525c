import { AppError } from '../../errors';
import type { CardId, LearnerId, QuestionId, ReviewId } from '../../ids';
import { mark } from '../../questions';
import { groupByCard } from '../../scheduling/events';
import { foldMemory } from '../../scheduling/fold';
import { clampRating } from '../../scheduling/ratings';
import type { LearnerSettings } from '../../scheduling/settings';
import type { AnswerEvent, Memory } from '../../scheduling/types';
import { dayOf } from '../../time';
import type { Db } from '../db/client';
import { getLearnerSettings } from './learner-settings';

import { conflictOf, parseEvents, type RefusedReview, type SentEvent } from './parse-events';
import {
	appendReviews,
	deleteMemories,
	listAnswerable,
	listLog,
	listRecorded,
	listVersions,
	lockLearner,
	saveMemories,
	type CardMemory,
	type NewReview,
	type VersionRow
} from './queries';

const CLOCK_TOLERANCE_MS = 2 * 60_000;

/** What became of a batch of events. */
export interface RecordedReviews {
	/** One for each card that an accepted event touches, by card id; null: the card is new again. */
	memories: { cardId: CardId; memory: Memory | null }[];
	/** Ids that are in the log now, whether this call or an earlier one brought them; in the order sent. */
	accepted: ReviewId[];
	refused: RefusedReview[];
}

/** What the events of a batch refer to. */
interface Catalogue {
	answerable: ReadonlySet<CardId>;
	versions: readonly VersionRow[];
}

interface Circumstances {
	accountMadeAt: Date;
	now: Date;
	settings: LearnerSettings;
}

type Check = { review: NewReview } | { refusal: RefusedReview };

function findVersion({ versions }: Catalogue, event: AnswerEvent): VersionRow | undefined {
	return versions.find(
		({ cardId, questionId, version }) =>
			cardId === event.cardId && questionId === event.questionId && version === event.questionVersion
	);
}

/** A device's clock may be wrong: a review lies between the making of the account and (nearly) now. */
function clampTime(at: Date, accountMadeAt: Date, now: Date): Date {
	const earliest = Math.max(at.getTime(), accountMadeAt.getTime());
	return new Date(Math.min(earliest, now.getTime() + CLOCK_TOLERANCE_MS));
}

/** Turns a sent event into a row of the log, marked and clamped by the server's own rules. */
function checkEvent(
	{ event, index, fingerprint }: SentEvent,
	catalogue: Catalogue,
	{ accountMadeAt, now, settings }: Circumstances
): Check {
	const refuse = (message: string): Check => ({
		refusal: { id: event.id, index, code: 'not_found', message }
	});
	if (!catalogue.answerable.has(event.cardId)) return refuse('There is no such card.');
	const reviewedAt = clampTime(event.reviewedAt, accountMadeAt, now);
	const common = {
		id: event.id,
		cardId: event.cardId,
		reviewedAt,
		learnerDay: dayOf(reviewedAt, settings),
		clientReviewedAt: event.reviewedAt,
		receivedAt: now,
		fingerprint
	};
	if (event.kind === 'undo') {
		const unanswered = { questionId: null, questionVersion: null, rating: null, response: null };
		const unmarked = { isRight: null, durationMs: null };
		return { review: { ...common, ...unanswered, ...unmarked, kind: 'undo', undoesId: event.undoesId } };
	}
	const asked = findVersion(catalogue, event);
	if (!asked) return refuse('The card has no such question.');
	const { questionId, questionVersion, response, durationMs } = event;
	const isRight = mark(asked.content, response).isRight;
	const rating = clampRating(event.rating, isRight);
	const answer = { questionId, questionVersion, response, durationMs, isRight, rating };
	return { review: { ...common, ...answer, kind: 'answer', undoesId: null } };
}

async function loadCatalogue(tx: Db, learnerId: LearnerId, sent: readonly SentEvent[]): Promise<Catalogue> {
	const cardIds = new Set(sent.map(({ event }) => event.cardId));
	const questionIds = new Set<QuestionId>();
	const versions = new Set<number>();
	for (const { event } of sent) {
		if (event.kind !== 'answer') continue;
		questionIds.add(event.questionId);
		versions.add(event.questionVersion);
	}
	return {
		answerable: await listAnswerable(tx, learnerId, [...cardIds]),
		versions: questionIds.size > 0 ? await listVersions(tx, [...questionIds], [...versions]) : []
	};
}

/** Brings the memories of these cards up to date with the log. */
async function refold(
	tx: Db,
	learnerId: LearnerId,
	cardIds: readonly CardId[],
	settings: LearnerSettings
): Promise<RecordedReviews['memories']> {
	if (cardIds.length === 0) return [];
	const log = groupByCard(await listLog(tx, learnerId, cardIds));
	const folded = [...cardIds]
		.sort()
		.map((cardId) => ({ cardId, memory: foldMemory(log.get(cardId) ?? [], cardId, settings) }));
	await saveMemories(
		tx,
		learnerId,
		folded.filter((each): each is CardMemory => each.memory !== null)
	);
	const forgotten = folded.filter(({ memory }) => memory === null).map(({ cardId }) => cardId);
	await deleteMemories(tx, learnerId, forgotten);
	return folded;
}

/**
 * Appends reviews to the learner's log (each id once) and brings the memories they touch up to date, in one transaction.
 * An event that cannot be kept is refused alone, with a code: `invalid_input` (unreadable), `not_found` (no such card or
 * question for this learner), `conflict` (the id stands for another event). The server marks again what can be marked,
 * and keeps a rating only as far as the mark allows. Costs at most 9 statements, whatever the number of events.
 *
 * @param events unknown input: a list of at most 500 `ReviewEvent`s, with dates as `Date` or ISO text
 * @throws {AppError} `invalid_input` if it is no list, `too_large` beyond 500 events, `not_found` without the account
 */
export async function recordReviews(
	db: Db,
	learnerId: LearnerId,
	events: unknown,
	now: Date
): Promise<RecordedReviews> {
	const { sent, refused } = parseEvents(events);
	if (sent.length === 0) return { memories: [], accepted: [], refused };
	return db.transaction(async (tx) => {
		const accountMadeAt = await lockLearner(tx, learnerId);
		if (!accountMadeAt) throw new AppError('not_found', 'There is no such account.');
		const ids = sent.map(({ event }) => event.id);
		const recorded = new Map((await listRecorded(tx, learnerId, ids)).map((row) => [row.id, row]));
		const fresh = sent.filter(({ event }) => !recorded.has(event.id));
		const settings = await getLearnerSettings(tx, learnerId);
		const catalogue = await loadCatalogue(tx, learnerId, fresh);
		const added: NewReview[] = [];
		const accepted: ReviewId[] = [];
		const touched = new Set<CardId>();
		for (const each of sent) {
			const known = recorded.get(each.event.id);
			const isConflict = known && known.fingerprint !== each.fingerprint;
			const check = known ? null : checkEvent(each, catalogue, { accountMadeAt, now, settings });
			if (isConflict) refused.push(conflictOf(each.event.id, each.index));
			else if (check && 'refusal' in check) refused.push(check.refusal);
			else {
				if (check) added.push(check.review);
				accepted.push(each.event.id);
				touched.add(each.event.cardId);
			}
		}
		await appendReviews(tx, learnerId, added);
		const memories = await refold(tx, learnerId, [...touched], settings);
		return { memories, accepted, refused: refused.sort((a, b) => a.index - b.index) };
	});
}
