import { expect, it } from 'vitest';
import { QueueFullError, WorkQueue } from './work-queue';

/** Work that ends when it is told to. */
function gate() {
	let open: () => void = () => {};
	const opened = new Promise<void>((resolve) => (open = resolve));
	return { open, opened };
}

it('runs two at once, lets twenty wait, and refuses the next at once', async () => {
	const queue = new WorkQueue(2, 20);
	const { open, opened } = gate();
	let running = 0;
	let most = 0;
	const order: number[] = [];
	const work = (index: number) => async () => {
		running += 1;
		most = Math.max(most, running);
		await opened;
		order.push(index);
		running -= 1;
	};
	const all = Array.from({ length: 22 }, (_, index) => queue.run(work(index)));
	await expect(queue.run(work(22))).rejects.toThrow(QueueFullError);
	open();
	await Promise.all(all);
	expect(most).toBe(2);
	expect(order).toEqual(Array.from({ length: 22 }, (_, index) => index));
});

it('goes on after work that fails', async () => {
	const queue = new WorkQueue(1, 1);
	await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await queue.run(() => Promise.resolve('yes'))).toBe('yes');
});
