/** Builds blocks out of classified lines: which lines read on, and which begin something new. */
import type { Block } from '../types';
import { citesByYear, stripCitations } from './citations';
import { repairGlue } from './glue';
import { headingText } from './headings';
import { NoteMarks, stripMarks } from './inline';
import { Draft, type Run } from './join';
import { isEmphasised, type Line } from './lines';
import { footnoteNumbers } from './pages';

const ENDS = /[.!?:;]["”’)\]]*(?:\[\d{1,3}\])*[¹²³⁰⁴-⁹\d]*$/u;
/** A block is closed at the next full stop once it is this long, so that a text without blank lines stays cheap. */
const MAX_BLOCK = 20_000;
/** Words that no paragraph ends with. */
const GOES_ON = /\b(?:the|of|a|an|to|by|with|and|or|in|for|are|is|was|were|that|which|from|on|as)$/;
const LABEL = /^(?:\p{Lu}\p{Ll}[\p{L} /()-]{1,40}|\p{Lu}{2,6}):\s+\S/u;

type Raw = Omit<Block, 'text' | 'offsets'> & { run: Run };

export class BlockBuilder {
	readonly sections: string[] = [];
	readonly #raw: Raw[] = [];
	readonly #footnotes: ReadonlySet<number>;
	/** Length of a full line of wrapped text. */
	readonly #width: number;
	#section = '';
	/** The heading that the parts below it belong to. */
	#parent = '';
	#prose = new Draft();
	#note = new Draft();
	#sawBlank = false;
	/** Something that is no text stood between the last line of prose and this one. */
	#skipped = false;
	#lastLength = 0;
	#lines = 0;
	#lastKind: Line['kind'] = 'blank';
	#isItem = false;
	#isBullet = false;
	/** The last line was "Label: value". */
	#isLabel = false;
	#isReference = false;

	constructor(lines: readonly Line[], width: number) {
		this.#footnotes = footnoteNumbers(lines);
		this.#width = width;
	}

	add(line: Line): void {
		if (line.kind !== 'note' && line.kind !== 'reference') this.#flushNote();
		if (line.kind === 'blank') {
			this.#sawBlank = true;
			this.#flushNote();
			return;
		}
		if (line.kind === 'heading') this.#startSection(line);
		else if (line.kind === 'body' || line.kind === 'item') this.#addBody(line);
		else if (line.kind === 'note' || line.kind === 'reference') this.#addNote(line);
		else if (line.kind !== 'furniture') this.#flushProse();
		this.#lastKind = line.kind;
		if (line.kind === 'furniture' || line.kind === 'note') this.#skipped = true;
		else this.#skipped = false;
		if (line.kind !== 'furniture') this.#sawBlank = false;
	}

	/** The blocks, with marks and citations taken out and lost characters put back. */
	finish(): Block[] {
		this.#flushProse();
		this.#flushNote();
		const marks = new NoteMarks(this.#footnotes);
		const stripped = this.#raw.map((raw) => {
			return raw.kind === 'note' ? raw : { ...raw, run: marks.strip(stripMarks(raw.run)) };
		});
		const isStyle = citesByYear(stripped.map(({ run }) => run));
		return stripped.flatMap(({ run, ...block }) => {
			const clean = repairGlue(block.kind === 'note' ? run : stripCitations(run, isStyle));
			return clean.text.trim() === '' ? [] : [{ ...block, ...clean }];
		});
	}

	#startSection(line: Line): void {
		this.#flushProse();
		const text = headingText(line.text);
		if (text === '') return;
		const isContinued = this.#lastKind === 'heading' && !this.#sawBlank && this.#section !== '';
		const isOne =
			isContinued &&
			!/^(?:[-–]\s|\d{1,2}(?:\.\d+)*\.?\s|[IVX]{1,5}\.\s)/.test(line.text) &&
			this.#section.length < 200 &&
			!/^(?:#|=)/.test(line.text);
		if (isOne && /^\P{P}+$/u.test(this.#section.slice(-1))) this.sections.pop();
		// "- People" below "Country: Mongolia" is a part of what stands there.
		const isPart = /^[-–]\s/.test(line.text);
		const whole = isOne ? `${this.#section} ${text}` : text;
		this.#section = isPart && this.#parent !== '' ? `${this.#parent} - ${text}` : whole;
		if (!isPart) this.#parent = this.#section;
		this.sections.push(this.#section);
	}

	#addBody(line: Line): void {
		const isNew = line.kind === 'item' || this.#beginsNew(line.text);
		if (isNew) this.#flushProse();
		this.#lines += 1;
		this.#isLabel = LABEL.test(line.text);
		if (line.kind === 'item') this.#isBullet = !/^\d{1,3}[.)]/.test(line.text);
		this.#isItem = line.kind === 'item' || this.#lastKind === 'mark' || (this.#isItem && !isNew);
		this.#prose.append(line.kind === 'item' ? withoutBullet(line) : line);
		this.#lastLength = line.text.length;
	}

	/** Whether a line of body text begins a paragraph. A page's head or a note between two halves of a sentence begins none. */
	#beginsNew(text: string): boolean {
		const before = this.#prose.tail;
		const opensUpper = /^["“'‘(]?\p{Lu}/u.test(text);
		if (this.#isItem && this.#isBullet && /["”\d]$/.test(before) && opensUpper) return true;
		if (this.#isLabel && LABEL.test(text)) return true;
		if (isEmphasised(text)) return true;
		if (this.#prose.length > MAX_BLOCK && ENDS.test(before)) return true;
		if (!this.#sawBlank) return false;
		if (ENDS.test(before)) return true;
		if (!opensUpper || /[,–—-]$/.test(before)) return false;
		if (LABEL.test(text)) return true;
		if (this.#skipped || GOES_ON.test(before)) return false;
		const isShort = this.#lines === 1 || (this.#lines === 2 && this.#lastLength < 0.7 * this.#width);
		return this.#isItem || isShort || this.#width > 130;
	}

	#addNote(line: Line): void {
		const startsNew =
			line.kind === 'reference'
				? /^(?:\d{1,3}[.)]|\[|-|[¹²³])/.test(line.text)
				: /^(?:[¹²³⁰⁴-⁹]|\[\^|\d{1,3}\s+["“]?\p{Lu})/u.test(line.text);
		if (startsNew) this.#flushNote();
		this.#isReference = line.kind === 'reference';
		this.#note.append(line);
	}

	#flushProse(): void {
		this.#push('prose', this.#prose, this.#section);
		this.#prose = new Draft();
		this.#lines = 0;
		this.#isLabel = false;
		this.#isItem = false;
		this.#isBullet = false;
	}

	#flushNote(): void {
		this.#push('note', this.#note, this.#isReference ? 'References' : this.#section);
		this.#note = new Draft();
	}

	#push(kind: Block['kind'], draft: Draft, section: string): void {
		if (draft.length === 0) return;
		this.#raw.push({
			kind,
			section,
			run: draft.finish(),
			...(kind === 'prose' && this.#isItem ? { isItem: true } : {})
		});
	}
}

function withoutBullet(line: Line): Line {
	const bullet = /^(?:\d{1,3}[.)]|[a-z]\.|\S+)\s*/.exec(line.text)?.[0].length ?? 0;
	return { ...line, text: line.text.slice(bullet), start: line.start + bullet };
}
