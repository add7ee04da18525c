import { describe, expect, it } from 'vitest';
import type { CardId, ReviewId } from '../ids';
import type { ReviewEvent } from '../scheduling';
import { deliver, keepInMemory, withSpare, type EventStore } from './outbox';

function storeOf(count: number): EventStore & { ids(): string[] } {
	const events = new Map<string, ReviewEvent>();
	for (let i = 0; i < count; i++) {
		const id = `event-${String(i).padStart(4, '0')}` as ReviewId;
		const event = {
			kind: 'undo',
			id,
			cardId: 'card' as CardId,
			undoesId: id,
			reviewedAt: new Date(i)
		} as const;
		events.set(id, event);
	}
	return {
		isLasting: true,
		add: async (event) => void events.set(event.id, event),
		list: async () => [...events.values()],
		remove: async (ids) => ids.forEach((id) => events.delete(id)),
		ids: () => [...events.keys()]
	};
}

const acceptAll = async (events: readonly ReviewEvent[]) => ({
	accepted: events.map(({ id }) => id),
	refused: []
});

describe('delivering an outbox', () => {
	it('sends everything in batches and keeps nothing', async () => {
		const store = storeOf(250);
		const sizes: number[] = [];
		const { delivery } = await deliver(store, async (events) => {
			sizes.push(events.length);
			return acceptAll(events);
		});
		expect(delivery).toEqual({ state: 'saved' });
		expect(sizes).toEqual([100, 100, 50]);
		expect(store.ids()).toEqual([]);
	});

	it.each(['offline', 'failing', 'signed-out'] as const)('keeps everything while it is %s', async (state) => {
		const store = storeOf(3);
		expect((await deliver(store, async () => state)).delivery).toEqual({ state, waiting: 3 });
		expect(store.ids()).toHaveLength(3);
	});

	it('hands on what the server refused for good, and keeps what it did not speak of', async () => {
		const store = storeOf(3);
		const message = 'There is no such card.';
		let calls = 0;
		const { delivery, refused } = await deliver(store, async () => {
			calls += 1;
			return calls === 1 ? { accepted: ['event-0000'], refused: [{ id: 'event-0001', message }] } : 'offline';
		});
		expect(refused).toEqual([{ id: 'event-0001', message }]);
		expect(delivery).toEqual({ state: 'offline', waiting: 1 });
		expect(store.ids()).toEqual(['event-0002']);
	});

	it('does not ask for ever where an answer settles nothing', async () => {
		const store = storeOf(2);
		const { delivery } = await deliver(store, async () => ({ accepted: [], refused: [] }));
		expect(delivery).toEqual({ state: 'failing', waiting: 2 });
	});
});

describe('a store that is full', () => {
	it('keeps in memory what it cannot take, says so, and sends it all the same', async () => {
		const [kept, lost] = await storeOf(2).list();
		let isFull = false;
		const first = keepInMemory();
		const store = withSpare({
			...first,
			isLasting: true,
			add: async (event) => {
				if (isFull) throw new DOMException('no space', 'QuotaExceededError');
				await first.add(event);
			}
		});
		await store.add(kept!);
		expect(store.isLasting).toBe(true);
		isFull = true;
		await store.add(lost!);
		expect(store.isLasting).toBe(false);
		expect(await store.list()).toEqual([kept, lost]);
		expect((await deliver(store, acceptAll)).delivery).toEqual({ state: 'saved' });
		expect(await store.list()).toEqual([]);
		expect(store.isLasting).toBe(true);
	});
});
