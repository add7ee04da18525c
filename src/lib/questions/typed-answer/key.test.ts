import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mark } from '../index';

function typed(key: string) {
	const common = { id: 'q', stem: 'Which?', accept: [], distractors: [], explanation: '' };
	return { ...common, type: 'typed-answer' as const, key };
}

test.each(['x'.repeat(301), '…', '26 April 1996', 'Oʻzbekiston', 'Шанхай', '1,018'])(
	'the key itself is right: %s',
	(key) => {
		expect(mark(typed(key), key)).toMatchObject({ isRight: true, isSlip: false });
	}
);

test('any key is right when typed as it stands, whatever its length or script', () => {
	const keys = fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => text.trim());
	fc.assert(
		fc.property(
			keys.filter((key) => key !== ''),
			(key) => mark(typed(key), ` ${key} `).isRight === true
		),
		{ seed: 1996, numRuns: 500 }
	);
	expect(mark(typed('Tashkent'), '').isRight).toBe(false);
});
