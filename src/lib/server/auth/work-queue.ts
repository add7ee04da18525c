/** Keeps expensive work from taking the machine: so many at once, so many waiting, the rest refused at once. */

export class QueueFullError extends Error {
	override readonly name = 'QueueFullError';
}

export class WorkQueue {
	private running = 0;
	private readonly waiting: (() => void)[] = [];

	/**
	 * @param atOnce how many run at the same time, > 0
	 * @param mostWaiting how many may wait behind them, >= 0
	 */
	constructor(
		private readonly atOnce: number,
		private readonly mostWaiting: number
	) {}

	/**
	 * Runs a piece of work when its turn comes, first come, first served.
	 *
	 * @throws {QueueFullError} at once, if as many wait as may
	 */
	async run<T>(work: () => Promise<T>): Promise<T> {
		await this.takeTurn();
		try {
			return await work();
		} finally {
			this.passTurn();
		}
	}

	private async takeTurn(): Promise<void> {
		if (this.running < this.atOnce) {
			this.running += 1;
			return;
		}
		if (this.waiting.length >= this.mostWaiting) throw new QueueFullError('too much work is waiting');
		await new Promise<void>((resolve) => this.waiting.push(resolve));
	}

	/** The turn goes straight to the next one: nobody who comes in between can take it. */
	private passTurn(): void {
		const next = this.waiting.shift();
		if (next) next();
		else this.running -= 1;
	}
}
