/**
 * Answers on their way to the server. An event is stored in the browser before the screen moves on, and leaves the store
 * only when the server has said what became of it: kept, or refused for good. Sending twice is harmless.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { UserId } from '../ids';
import type { ReviewEvent } from '../scheduling';

interface Stored {
	learnerId: UserId;
	id: string;
	event: ReviewEvent;
}

interface OutboxSchema extends DBSchema {
	outbox: { key: [string, string]; value: Stored };
}

/** Where events are kept until they are sent: one learner's never meet another's. */
export interface EventStore {
	/** Whether all that is in it survives a reload. */
	readonly isLasting: boolean;
	add(event: ReviewEvent): Promise<void>;
	/** In the order they were made (ids begin with the time). */
	list(): Promise<ReviewEvent[]>;
	remove(ids: readonly string[]): Promise<void>;
}

export function keepInMemory(): EventStore {
	const events = new Map<string, ReviewEvent>();
	return {
		isLasting: false,
		add: async (event) => void events.set(event.id, event),
		list: async () => [...events.values()],
		remove: async (ids) => ids.forEach((id) => events.delete(id))
	};
}

function keepInDatabase(database: IDBPDatabase<OutboxSchema>, learnerId: UserId): EventStore {
	const own = IDBKeyRange.bound([learnerId, ''], [learnerId, '\uffff']);
	return {
		isLasting: true,
		add: async (event) => {
			const writing = database.transaction('outbox', 'readwrite', { durability: 'strict' });
			await Promise.all([writing.store.put({ learnerId, id: event.id, event }), writing.done]);
		},
		list: async () => (await database.getAll('outbox', own)).map(({ event }) => event),
		remove: async (ids) => {
			const writing = database.transaction('outbox', 'readwrite');
			await Promise.all([...ids.map((id) => writing.store.delete([learnerId, id])), writing.done]);
		}
	};
}

/** A store that takes to memory what its first store cannot take (a full disk), rather than lose it. */
export function withSpare(first: EventStore): EventStore {
	const spare = keepInMemory();
	let hasSpare = false;
	return {
		get isLasting() {
			return first.isLasting && !hasSpare;
		},
		add: async (event) => {
			try {
				await first.add(event);
			} catch {
				hasSpare = true;
				await spare.add(event);
			}
		},
		list: async () => [...(await first.list()), ...(await spare.list())],
		remove: async (ids) => {
			await first.remove(ids);
			await spare.remove(ids);
			hasSpare = (await spare.list()).length > 0;
		}
	};
}

/** The learner's events in this browser; in memory only where the browser keeps nothing (some private windows). */
export async function openEventStore(learnerId: UserId): Promise<EventStore> {
	try {
		const database = await openDB<OutboxSchema>('registan', 1, {
			upgrade: (fresh) => void fresh.createObjectStore('outbox', { keyPath: ['learnerId', 'id'] })
		});
		return withSpare(keepInDatabase(database, learnerId));
	} catch {
		return keepInMemory();
	}
}

/** What became of sending. `waiting` counts events that are still only here. */
export type Delivery =
	{ state: 'saved' } | { state: 'sending' | 'offline' | 'failing' | 'signed-out'; waiting: number };

/** An event the server will never keep, with its words. */
export interface Refusal {
	id: string;
	message: string;
}

interface Answered {
	accepted: string[];
	refused: Refusal[];
}

/** Events sent at once; the server takes 500. */
const BATCH = 100;

async function post(
	events: readonly ReviewEvent[]
): Promise<Answered | 'offline' | 'failing' | 'signed-out'> {
	let response: Response;
	try {
		response = await fetch('/api/reviews', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ events }),
			keepalive: JSON.stringify(events).length < 60_000 // the browser refuses larger ones
		});
	} catch {
		return 'offline';
	}
	if (response.status === 401) return 'signed-out';
	if (!response.ok) return 'failing';
	return (await response.json()) as Answered; // our own endpoint's answer
}

/**
 * Sends what a store holds, a batch at a time, oldest first.
 *
 * @param send how a batch is sent; another one in tests
 * @returns what became of it; refusals are removed from the store and handed to the caller, who shows them
 */
export async function deliver(
	store: EventStore,
	send: typeof post = post
): Promise<{ delivery: Delivery; refused: Refusal[] }> {
	const refused: Refusal[] = [];
	for (;;) {
		const events = await store.list();
		const batch = events.slice(0, BATCH);
		if (batch.length === 0) return { delivery: { state: 'saved' }, refused };
		const answer = await send(batch);
		if (typeof answer === 'string') return { delivery: { state: answer, waiting: events.length }, refused };
		refused.push(...answer.refused);
		const settled = [...answer.accepted, ...answer.refused.map(({ id }) => id)];
		await store.remove(settled);
		// An answer that settles nothing would be asked for for ever.
		if (settled.length === 0) return { delivery: { state: 'failing', waiting: events.length }, refused };
	}
}
