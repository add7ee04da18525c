/** The values that travel between the stages of generation. */
import type { BankDocument } from '../questions/bank-document';

/** What is known about a paper beside its text. A field that is missing is looked for in the text. */
export interface PaperMeta {
	title?: string;
	authors?: string[];
	year?: number | null;
	/** How stems name the paper, after "According to": "Mansurov", "the Journal of X article". */
	label?: string;
	/** What the paper is about, where the reader of the text gets it wrong. */
	topic?: string;
	/** Other names of the topic: acronyms, former and short names. */
	aliases?: string[];
}

export interface PaperInput {
	/** The file's name without its ending; becomes the paper's id in the bank. */
	id: string;
	text: string;
	/** Of the file's bytes, 64 hexadecimal digits; computed at the edge. */
	sha256: string;
	meta?: PaperMeta;
}

/** Half-open, in UTF-16 units of the paper's text. */
export type Span = readonly [start: number, end: number];

/** A run of text that reads on without furniture, with the place of each of its characters in the paper. */
export interface Block {
	kind: 'prose' | 'note';
	section: string;
	text: string;
	/** For each character of `text`, its place in the paper. Never decreasing. */
	offsets: readonly number[];
	/** One entry of a list, without its bullet or number. */
	isItem?: boolean;
}

export interface CleanDocument {
	paper: PaperInput;
	blocks: Block[];
	/** Headings in order, for the report. */
	sections: string[];
	/** Running heads and front matter lines, where titles and years may stand. */
	furniture: string[];
	frontMatter: string[];
	/** Values of a YAML front matter by lower-case key. */
	metadata: Readonly<Record<string, string>>;
	/** Offset of the start of each line. */
	lineStarts: readonly number[];
}

export interface DateValue {
	year: number;
	month?: number;
	day?: number;
	/** Last day of a range within one month ("16-26 August 2010"). */
	endDay?: number;
	/** A part of the year: "at the end of 2005". */
	part?: 'early' | 'mid' | 'late' | 'end';
}

export type EntityKind =
	| 'country'
	| 'city'
	| 'region'
	| 'organisation'
	| 'organ'
	| 'document'
	| 'exercise'
	| 'person'
	| 'base'
	| 'event'
	| 'pair'
	| 'topic';

/** A thing that facts are about. Two mentions are the same thing when their ids are equal. */
export interface Entity {
	id: string;
	kind: EntityKind;
	/** The standard English form, without an article. */
	name: string;
	/** How the source writes it, where that differs; accepted as an answer. */
	sourceNames: string[];
	acronym?: string;
	/** For an organ: the body it belongs to. */
	owner?: Entity;
	/** For a city or region: its country. */
	country?: string;
	/** Whether a sentence puts "the" in front of the name. */
	article: boolean;
	/** The source's spelling was mended to reach this entity. */
	isRepaired?: boolean;
}

export interface Quantity {
	amount: number;
	/** "km", "%", "troops", "mosques"; never empty. */
	unit: string;
	bound: 'exact' | 'about' | 'over';
}

export type Value =
	| { kind: 'date'; date: DateValue }
	| { kind: 'entity'; entity: Entity }
	| { kind: 'entities'; entities: Entity[] }
	| { kind: 'number'; number: Quantity }
	| { kind: 'word'; word: string }
	| { kind: 'phrase'; text: string }
	| { kind: 'phrases'; items: string[] };

/** The passage a fact was read from. */
export interface Passage {
	paper: string;
	section: string;
	lines: [number, number];
	chars: Span[];
	rule: string;
	fromNote: boolean;
	/** The clean sentence; used inside generation only and never written to a bank. */
	sentence: string;
}

export interface Wording {
	/** One or more questions that ask for the value, in our own words, each standing alone. */
	asks: string[];
	/** The fact as one sentence, with this value or another of its kind; null if no sentence of ours can say it. */
	statement: (value: Value) => string | null;
	/** Phrases that can stand in for each other as options share a kind; without one, any of the relation can. */
	kind?: string;
	/** For a list: asks for one of its items, as a choice among things of the same kind. */
	oneOf?: string;
	/** For a functional relation, what a paper gives two of when it contradicts itself: "founding dates of the SCO". */
	both?: string;
	/** The same fact asked from the other side. */
	inverse?: { stem: string; value: Value };
	/** Wrong options that the fact brings along, best first: other rows of its column, other terms of its kind. */
	options?: { value: Value; why: string }[];
	/** Further questions that the same sentence answers. */
	also?: { stem: string; value: Value }[];
}

export interface Fact {
	id: string;
	relation: string;
	subject: Entity;
	value: Value;
	/** What narrows the subject: other typed values of the same sentence, by role. */
	qualifiers: Record<string, Value>;
	/** Whose statement it is, where the paper only reports it: stems say "According to …". */
	speaker?: string;
	/** A judgement of the paper itself: stems name the paper, after "According to". */
	isClaim?: boolean;
	/** How it is asked, where the sentence and not the relation decides that. */
	wording?: Wording;
	/** Heading under which its card stands, where the relation's own is too wide. */
	topic?: string;
	evidence: Passage[];
}

export interface FactDispute {
	relation: string;
	subject: Entity;
	/** Facts that agree with each other stand on one side. */
	sides: Fact[][];
}

export interface Refusal {
	question: string;
	stem: string;
	code: string;
}

export interface PaperReport {
	paper: string;
	/** What the paper is about, and its other names; null where nothing says so. */
	about: { name: string; aliases: string[] } | null;
	/** Facts by relation, after passages printed twice were merged. */
	facts: Record<string, number>;
	/** Headings under which nothing was found. */
	silentSections: string[];
}

export interface GenerationReport {
	papers: PaperReport[];
	disputes: number;
	cards: number;
	questions: number;
	refusals: Refusal[];
}

export interface GenerationResult {
	document: BankDocument;
	report: GenerationReport;
}
