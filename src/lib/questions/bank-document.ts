/**
 * The bank document: the one shape in which a bank is generated, reviewed, shipped, exported and loaded.
 * It is a contract with other tools: a change of meaning needs a new `version`.
 */
import * as v from 'valibot';
import { documentId as id, text } from './content';
import { questionSchema } from './question';

export const BANK_FORMAT = 'registan-bank';
export const BANK_VERSION = 1;

/** Half-open [start, end) in UTF-16 code units of the paper's text, like `slice`. */
const charSpan = v.pipe(
	v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.pipe(v.number(), v.integer(), v.minValue(1))]),
	v.check(([start, end]) => start < end, 'a span must end after it starts')
);

/** First and last line, counted from 1, both included. */
const lineRange = v.pipe(
	v.tuple([v.pipe(v.number(), v.integer(), v.minValue(1)), v.pipe(v.number(), v.integer(), v.minValue(1))]),
	v.check(([from, to]) => from <= to, 'the last line must not come before the first')
);

export const evidenceSchema = v.strictObject({
	paper: id,
	section: v.string(),
	lines: lineRange,
	/** Several spans serve a sentence that runs across a footnote or a running head. In order, not overlapping. */
	chars: v.pipe(v.array(charSpan), v.minLength(1, 'at least one span is needed'))
});

/** Sources that cannot all be right. Each side keeps its own evidence; `note` is an editor's, with its citation. */
export const disputeSchema = v.strictObject({
	id,
	question: text,
	sides: v.pipe(
		v.array(v.strictObject({ value: text, evidence: v.pipe(v.array(evidenceSchema), v.minLength(1)) })),
		v.minLength(2, 'a dispute has at least two sides')
	),
	note: v.nullable(v.strictObject({ text, citation: text }))
});

export const cardSchema = v.strictObject({
	id,
	topic: text,
	/** The fact in our own words, one full sentence. */
	statement: text,
	dispute: v.nullable(disputeSchema),
	evidence: v.array(evidenceSchema),
	questions: v.pipe(v.array(questionSchema), v.minLength(1, 'a card needs at least one question'))
});

export const paperSchema = v.strictObject({
	id,
	title: text,
	authors: v.array(text),
	year: v.nullable(v.pipe(v.number(), v.integer())),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'))
});

export const bankDocumentSchema = v.strictObject({
	format: v.literal(BANK_FORMAT),
	version: v.literal(BANK_VERSION),
	title: text,
	papers: v.array(paperSchema),
	cards: v.array(cardSchema)
});

export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Dispute = v.InferOutput<typeof disputeSchema>;
export type BankCard = v.InferOutput<typeof cardSchema>;
export type BankPaper = v.InferOutput<typeof paperSchema>;
export type BankDocument = v.InferOutput<typeof bankDocumentSchema>;
