/** Joins lines into running text: words broken at a line's end, note marks, ligatures. Each character keeps its place. */
import type { Line } from './lines';

/** Running text and the place of each of its characters in the paper. */
export interface Run {
	text: string;
	offsets: number[];
}

/** Parts that keep their hyphen when a line breaks after it. */
const KEEPS_HYPHEN =
	/(?:^|[\s(])(?:self|well|long|short|cross|non|post|pre|anti|ex|two|three|four|five|six)-$/i;
const MARK = /[¹²³⁰⁴-⁹\u00ad\u200b-\u200d\u2060\ufeff]/u;
const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', '\u2011': '-' };
/** As much of the end as any question about it looks at; looking at all of a long text would cost time again and again. */
const TAIL = 120;

/** A text that grows line by line, in time that does not depend on how long it is already. */
export class Draft {
	readonly #parts: string[] = [];
	readonly #offsets: number[] = [];
	#tail = '';

	/** The last characters, no more than `TAIL`. */
	get tail(): string {
		return this.#tail;
	}

	get length(): number {
		return this.#offsets.length;
	}

	/** Appends a line. A word broken by a hyphen is joined; otherwise a space stands for the line's end. */
	append(line: Pick<Line, 'text' | 'start'>): void {
		if (/\p{L}-$/u.test(this.#tail)) {
			if (/^\p{Ll}/u.test(line.text) && !KEEPS_HYPHEN.test(this.#tail)) this.#dropLast();
		} else if (this.#tail !== '' && !this.#tail.endsWith(' '))
			this.#push(' ', [(this.#offsets.at(-1) ?? line.start - 1) + 1]);
		const characters: string[] = [];
		const offsets: number[] = [];
		let last = this.#tail.slice(-1);
		for (let at = 0; at < line.text.length; at++) {
			const character = line.text.charAt(at);
			if (MARK.test(character) || isEmphasis(line.text, at)) continue;
			const plain = /\s/.test(character) ? ' ' : (LIGATURES[character] ?? character);
			if (plain === ' ' && last === ' ') continue;
			for (const each of plain) {
				characters.push(each);
				offsets.push(line.start + at);
			}
			last = plain;
		}
		this.#push(characters.join(''), offsets);
	}

	finish(): Run {
		return { text: this.#parts.join(''), offsets: this.#offsets };
	}

	#push(text: string, offsets: readonly number[]): void {
		if (text === '') return;
		this.#parts.push(text);
		for (const offset of offsets) this.#offsets.push(offset);
		this.#tail = (this.#tail + text).slice(-TAIL);
	}

	#dropLast(): void {
		this.#parts.push((this.#parts.pop() ?? '').slice(0, -1));
		this.#offsets.pop();
		this.#tail = this.#tail.slice(0, -1);
	}
}

/** Asterisks and underscores that mark up words are left out; those inside words and formulas stay. */
function isEmphasis(text: string, at: number): boolean {
	const character = text.charAt(at);
	if (character === '*') return true;
	if (character !== '_') return false;
	return !/\w/.test(text.charAt(at - 1)) || !/\w/.test(text.charAt(at + 1));
}

/** What becomes of a match: it is left as it is, loses everything but one part, or gives way to other characters. */
export type Change = null | { keep: readonly [start: number, end: number] } | { put: string };

/**
 * Changes a run wherever a pattern matches. What is put in stands at the place of the character before it, so that no span
 * grows by it.
 *
 * @param decide gets the match; positions in its answer count from the start of the text
 */
export function rewrite(run: Run, pattern: RegExp, decide: (match: RegExpExecArray) => Change): Run {
	const parts: string[] = [];
	const offsets: number[] = [];
	let from = 0;
	const keep = (start: number, end: number) => {
		parts.push(run.text.slice(start, end));
		for (let at = start; at < end; at++) offsets.push(run.offsets[at] ?? 0);
	};
	for (const match of run.text.matchAll(pattern)) {
		const change = decide(match);
		if (change === null) continue;
		keep(from, match.index);
		if ('keep' in change) keep(change.keep[0], change.keep[1]);
		else {
			parts.push(change.put);
			const place = offsets.at(-1) ?? run.offsets[match.index] ?? 0;
			for (let at = 0; at < change.put.length; at++) offsets.push(place);
		}
		from = match.index + match[0].length;
	}
	if (from === 0) return run;
	keep(from, run.text.length);
	return { text: parts.join(''), offsets };
}
