/** The study page's session: what is shown now, and what each act does. */
import { newUuid, type ReviewId } from '$lib/ids';
import { mark, present, type Mark, type QuestionView } from '$lib/questions';
import type { Question } from '$lib/questions/question';
import {
	allowedRatings,
	previewRatings,
	type Memory,
	type Rating,
	type StudyCard,
	type StudySession
} from '$lib/scheduling';
import type { Courier } from './courier.svelte';
import {
	answerCard,
	askedQuestion,
	countLeft,
	kindOf,
	startSession,
	undoAnswer,
	type SessionState
} from './session';

/** One showing of a card. */
export interface Showing {
	card: StudyCard;
	question: Question;
	view: QuestionView;
	/** Distinguishes two showings of the same card. */
	number: number;
	/** Milliseconds of the page's clock. */
	startedAt: number;
}

export interface Outcome {
	mark: Mark;
	response: unknown;
	ratings: readonly Rating[];
	/** What each rating would leave, for the intervals on the buttons. */
	previews: Record<Rating, Memory>;
	at: Date;
	durationMs: number;
}

export interface StudyOptions {
	courier: Courier;
	clock: () => Date;
	/** Cards with answers that the server has not got yet. */
	isPending: (id: StudyCard['id']) => boolean;
}

export class Study {
	#session: StudySession;
	#courier: Courier;
	#clock: () => Date;
	#state: SessionState = $state.raw() as SessionState;
	#number = 0;
	#turn: Promise<void> = Promise.resolve();

	showing: Showing | null = $state.raw(null);
	/** Null until the answer is shown. */
	outcome: Outcome | null = $state.raw(null);
	left = $derived.by(() => countLeft(this.#state));
	kind = $derived.by(() => (this.#state.current ? kindOf(this.#state.current) : null));
	answered = $derived.by(() => this.#state.answered);
	right = $derived.by(() => this.#state.right);
	nextDueAt = $derived.by(() => this.#state.nextDueAt);
	canUndo = $derived.by(() => this.#state.before !== null);

	constructor(session: StudySession, { courier, clock, isPending }: StudyOptions) {
		this.#session = session;
		this.#courier = courier;
		this.#clock = clock;
		this.#state = startSession(session, isPending, this.#clock());
		this.#show();
	}

	/** Shows the current card, unanswered. */
	#show(): void {
		this.outcome = null;
		const card = this.#state.current;
		if (!card) {
			this.showing = null;
			return;
		}
		const question = askedQuestion(card).content;
		this.#number += 1;
		this.showing = {
			card,
			question,
			view: present(question, newUuid()),
			number: this.#number,
			startedAt: performance.now()
		};
	}

	/** Marks a response and shows the answer. */
	respond(response: unknown): void {
		const { showing } = this;
		if (!showing || this.outcome) return;
		const at = this.#clock();
		const result = mark(showing.question, response);
		this.outcome = {
			mark: result,
			response,
			ratings: allowedRatings(result.isRight),
			previews: previewRatings(showing.card.memory, showing.card.id, this.#session.settings, at),
			at,
			durationMs: performance.now() - showing.startedAt
		};
	}

	/** The rating that Space gives: Good, or Again where nothing else is left. */
	get usualRating(): Rating {
		return this.outcome?.ratings.includes(3) ? 3 : 1;
	}

	/** Keeps the answer and goes on. The event is stored before the next card is shown. */
	rate(rating: Rating): Promise<void> {
		return this.#inTurn(async () => {
			const { outcome } = this;
			if (!outcome?.ratings.includes(rating)) return;
			const { state, event } = answerCard(
				this.#state,
				{
					id: newUuid() as ReviewId, // a fresh UUIDv7 is what an id is made of
					rating,
					response: outcome.response,
					isRight: outcome.mark.isRight,
					durationMs: outcome.durationMs
				},
				this.#session,
				outcome.at
			);
			await this.#courier.keep(event);
			this.#state = state;
			this.#show();
		});
	}

	/** Takes back the last answer and asks its card again; before that, hides an answer that is shown. */
	undo(): Promise<void> {
		return this.#inTurn(async () => {
			if (this.outcome) {
				this.#show();
				return;
			}
			const undone = undoAnswer(this.#state, newUuid() as ReviewId, this.#clock());
			if (!undone) return;
			await this.#courier.keep(undone.event);
			this.#state = undone.state;
			this.#show();
		});
	}

	/** One act after the other: a fast hand presses the next key while the last answer is still being stored. */
	#inTurn(act: () => Promise<void>): Promise<void> {
		this.#turn = this.#turn.then(act);
		return this.#turn;
	}
}
