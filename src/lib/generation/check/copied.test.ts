import { describe, expect, it } from 'vitest';
import { findCopiedRun, indexRuns } from './copied';

const runs = indexRuns([
	'Ports that lie close together tend to quarrel over pilots and tolls.',
	'The Charter of the Organization of the States of the Lakes and Rivers was read aloud.'
]);

describe('a copied run', () => {
	it('is eight words of one paper in a row, whatever their case and stops', () => {
		expect(findCopiedRun('Often ports that lie close, together, tend to quarrel.', runs)).toBe(
			'ports that lie close together tend to quarrel'
		);
	});

	it.each([
		'Ports that lie close together tend to disagree over pilots.', // seven
		'Quarrel to tend together close lie that ports.', // another order
		'pilots and tolls The Charter of the Organization', // the end of one paper and the start of another
		'The Charter of the Organization of the States of the Lakes was signed.' // a title
	])('is not %j', (text) => {
		expect(findCopiedRun(text, runs)).toBeNull();
	});

	it('is found among very many', () => {
		const words = Array.from({ length: 200_000 }, (_, at) => `w${(at * 7919) % 100_003}`);
		const many = indexRuns([words.join(' ')]);
		for (let at = 0; at < 199_000; at += 997) {
			const run = words.slice(at, at + 8);
			expect(many.has(run)).toBe(true);
			expect(many.has([...run.slice(1), 'w5', 'w6'].slice(0, 8))).toBe(false);
		}
	});
});
