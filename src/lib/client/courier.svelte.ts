/** Keeps an outbox moving: sends after each answer, again when the network is back, and more and more rarely otherwise. */
import type { UserId } from '$lib/ids';
import type { ReviewEvent } from '$lib/scheduling';
import { deliver, openEventStore, type Delivery, type EventStore, type Refusal } from './outbox';

const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

export class Courier {
	delivery: Delivery = $state({ state: 'saved' });
	refused: Refusal[] = $state([]);
	/** False where the browser forgets everything when the window closes. */
	isLasting = $state(true);

	#store: Promise<EventStore>;
	#sending: Promise<void> | null = null;
	#isAskedAgain = false;
	#retryMs = FIRST_RETRY_MS;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(learnerId: UserId) {
		this.#store = openEventStore(learnerId);
		void this.#store.then((store) => (this.isLasting = store.isLasting));
	}

	/** Events that are still only in this browser. */
	async pending(): Promise<ReviewEvent[]> {
		return (await this.#store).list();
	}

	/** Stores an event, then begins to send. Resolves once it is stored: the screen may move on. */
	async keep(event: ReviewEvent): Promise<void> {
		const store = await this.#store;
		await store.add(event);
		this.isLasting = store.isLasting;
		void this.send();
	}

	/** Sends what is waiting. Calls during sending are one more round behind it. */
	send(): Promise<void> {
		if (this.#sending) {
			this.#isAskedAgain = true;
			return this.#sending;
		}
		this.#sending = this.#round().finally(() => (this.#sending = null));
		return this.#sending;
	}

	async #round(): Promise<void> {
		clearTimeout(this.#timer);
		const store = await this.#store;
		do {
			this.#isAskedAgain = false;
			const waiting = (await store.list()).length;
			if (waiting > 0 && this.delivery.state === 'saved') this.delivery = { state: 'sending', waiting };
			// One tab at a time: two would send the same events, which is harmless and wasteful.
			const { delivery, refused } = await withLock(() => deliver(store));
			this.delivery = delivery;
			this.isLasting = store.isLasting;
			this.refused.push(...refused);
		} while (this.#isAskedAgain && this.delivery.state === 'saved');
		this.#plan();
	}

	#plan(): void {
		if (this.delivery.state === 'saved') {
			this.#retryMs = FIRST_RETRY_MS;
			return;
		}
		this.#timer = setTimeout(() => void this.send(), this.#retryMs);
		this.#retryMs = Math.min(LAST_RETRY_MS, this.#retryMs * 2);
	}

	/** Stops trying again; what is stored stays stored. */
	stop(): void {
		clearTimeout(this.#timer);
	}
}

function withLock<Result>(work: () => Promise<Result>): Promise<Result> {
	return 'locks' in navigator ? navigator.locks.request('registan-outbox', work) : work();
}
