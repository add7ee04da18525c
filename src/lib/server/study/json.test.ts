import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { canonicalJson, cleanJson, cleanText } from './json';

vi.setConfig({ testTimeout: 60_000 }); // thousands of generated cases, also on a busy machine

function nest(depth: number): unknown {
	return depth === 0 ? 'core' : [nest(depth - 1)];
}

describe('JSON made fit for the database', () => {
	it.each([
		['a\0b', 'ab'],
		['\uD800', '\uFFFD'],
		['x\uDC00\uD800y', 'x\uFFFD\uFFFDy'],
		['Улугбек 😀 𝒜', 'Улугбек 😀 𝒜']
	])('cleans the text %j', (given, clean) => {
		expect(cleanText(given)).toBe(clean);
	});

	it('holds no NUL and no lone surrogate anywhere, and stays as it is when cleaned again', () => {
		const dirty = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('\0', '\uD800', 'a\uDFFF', '\\u0000', '\uD83D\uDE00')
		);
		const value = fc.oneof(
			fc.dictionary(dirty, fc.array(dirty)),
			fc.array(fc.dictionary(dirty, dirty)),
			dirty,
			fc.double({ noNaN: true, noDefaultInfinity: true })
		);
		fc.assert(
			fc.property(value, (given) => {
				const clean = cleanJson(given);
				const text = JSON.stringify(clean);
				expect(text).not.toMatch(/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/);
				expect(cleanJson(clean)).toEqual(clean);
			})
		);
	});

	it('is one text for one value, whatever the order of its fields', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (given) => {
				const reversed = Object.fromEntries(Object.entries(given).reverse());
				const [one, other] = [given, reversed].map((value) => canonicalJson(cleanJson(value)));
				expect(one).toBe(other);
				expect(JSON.parse(one!)).toEqual(JSON.parse(JSON.stringify(cleanJson(given))));
			})
		);
	});

	it('refuses what is no JSON, and what is nested too deep', () => {
		for (const value of [NaN, Infinity, () => 1, Symbol('s'), 1n, new Date(0), new Map()])
			expect(() => cleanJson(value)).toThrow(RangeError);
		expect(cleanJson(nest(8))).toEqual(nest(8));
		expect(() => cleanJson(nest(9))).toThrow(RangeError);
		expect(() => cleanJson(nest(5000))).toThrow(RangeError);
	});
});
