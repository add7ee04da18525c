import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { activeEvents } from './events';
import { answerOf, logArbitrary, undoOf } from '../../../tests/support/review-log';

vi.setConfig({ testTimeout: 60_000 }); // thousands of generated cases, also on a busy machine

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
const idsOf = (events: Parameters<typeof activeEvents>[0]) => activeEvents(events).map(({ id }) => id);

describe('events that count', () => {
	it.each([
		['none of none', [], []],
		['an answer', [answerOf('a1', at(1))], ['a1']],
		['answers by time, not by arrival', [answerOf('a2', at(2)), answerOf('a1', at(1))], ['a1', 'a2']],
		['answers of one instant by id', [answerOf('a2', at(1)), answerOf('a1', at(1))], ['a1', 'a2']],
		['an undone answer not', [answerOf('a1', at(1)), undoOf('u1', 'a1', at(2))], []],
		[
			'a redone answer again',
			[answerOf('a1', at(1)), undoOf('u1', 'a1', at(2)), undoOf('u2', 'u1', at(3))],
			['a1']
		],
		[
			'an answer whose redo was undone not',
			[
				answerOf('a1', at(1)),
				undoOf('u1', 'a1', at(2)),
				undoOf('u2', 'u1', at(3)),
				undoOf('u3', 'u2', at(4))
			],
			[]
		],
		[
			'an answer undone twice and redone once not',
			[
				answerOf('a1', at(1)),
				undoOf('u1', 'a1', at(2)),
				undoOf('u2', 'a1', at(3)),
				undoOf('u3', 'u2', at(4))
			],
			[]
		],
		['an answer that an earlier event undoes', [answerOf('a1', at(3)), undoOf('u1', 'a1', at(2))], ['a1']],
		[
			'an answer undone at the same instant by a later id not',
			[answerOf('a1', at(1)), undoOf('u1', 'a1', at(1))],
			[]
		],
		[
			'an answer undone by a smaller id of that instant',
			[answerOf('z1', at(1)), undoOf('u1', 'z1', at(1))],
			['z1']
		],
		[
			'what an undo of another card aims at',
			[answerOf('a1', at(1)), undoOf('u1', 'a1', at(2), 'other')],
			['a1']
		],
		[
			'what is there when a target is unknown',
			[answerOf('a1', at(1)), undoOf('u1', 'nothing', at(2))],
			['a1']
		],
		['what is there when an undo aims at itself', [answerOf('a1', at(1)), undoOf('u1', 'u1', at(2))], ['a1']],
		[
			'what is there when two undos aim at each other',
			[answerOf('a1', at(1)), undoOf('u1', 'u2', at(2)), undoOf('u2', 'u1', at(2))],
			['a1']
		]
	])('count %s', (_, events, expected) => {
		expect(idsOf(events)).toEqual(expected);
	});

	it('are the same in any order of arrival and with any repeats', () => {
		fc.assert(
			fc.property(logArbitrary({ cards: 3 }), fc.infiniteStream(fc.nat()), (log, chance) => {
				const drawn = [...chance.take(log.length * 2)];
				const arrived = drawn.map((draw) => log[draw % log.length]!).concat(log);
				expect(activeEvents(arrived)).toEqual(activeEvents(log));
			}),
			{ numRuns: 500 }
		);
	});

	it('do not depend on arrival even where one id stands for two contents', () => {
		const one = answerOf('a1', at(1), { rating: 1 });
		const two = answerOf('a1', at(1), { rating: 4 });
		expect(activeEvents([two, one])).toEqual(activeEvents([one, two]));
	});

	it('refuse an invalid time, also of a single event', () => {
		expect(() => activeEvents([answerOf('a1', new Date(NaN))])).toThrow(RangeError);
		expect(() => activeEvents([answerOf('a1', at(1)), undoOf('u1', 'a1', new Date('x'))])).toThrow('u1');
	});
});
