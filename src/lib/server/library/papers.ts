/** The text of papers: a bank carries locators only, and whoever may read a paper loads its file. */
import { createHash } from 'node:crypto';
import { AppError } from '../../errors';
import type { PaperId } from '../../ids';
import type { Evidence } from '../../questions/bank-document';
import type { ShownEvidence } from '../../scheduling/types';
import type { Db } from '../db/client';
import { readPaperFile, type PaperRefusal } from '../papers';
import { listPapers, listPapersByHash, savePaperText, type PaperRow } from './queries';

/**
 * Keeps the text of a paper's file. It is recognised by its content, so that the locators of the banks fit it to the
 * character.
 *
 * @param bytes the whole file, of any kind that `readPaperFile` reads
 * @param fileName for messages only
 * @returns the papers it is the text of
 * @throws {AppError} `not_found` if no bank names a paper with this content, `invalid_input`
 *   if no text can be read from it
 */
export async function loadPaperText(
	db: Db,
	bytes: Uint8Array,
	fileName: string,
	now: Date
): Promise<{ id: PaperId; title: string }[]> {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	if ((await listPapersByHash(db, sha256)).length === 0) throw unknownFile(fileName, sha256);
	// Only now: a file that no bank names is not worth the work, nor the risk.
	const read = await readPaperFile(bytes, fileName);
	if (!read.ok) throw new PaperFileError(read.code, `${fileName} ${read.reason}.`);
	const { text } = read;
	return db.transaction(async (tx) => {
		const papers = await listPapersByHash(tx, sha256);
		if (papers.length === 0) throw unknownFile(fileName, sha256);
		for (const { id } of papers) await savePaperText(tx, id, { text, loadedAt: now });
		return papers.map(({ id, title }) => ({ id, title }));
	});
}

/** A file that gives no text, and of what kind the trouble is. */
export class PaperFileError extends AppError {
	constructor(
		readonly refusal: PaperRefusal,
		message: string
	) {
		super('invalid_input', message, { refusal });
	}
}

function unknownFile(fileName: string, sha256: string): AppError {
	return new AppError(
		'not_found',
		`${fileName}: no bank names a paper with exactly this content. Load the bank first, and the file it was made from.`,
		{ sha256 }
	);
}

/** The paper rows that pieces of evidence name, by id. Read once, then used by `showEvidence`. */
export async function getPapersOf(
	db: Db,
	evidence: readonly Evidence[]
): Promise<ReadonlyMap<string, PaperRow>> {
	const ids = [...new Set(evidence.map(({ paper }) => paper as PaperId))]; // ids of the stored document
	return new Map((await listPapers(db, ids)).map((paper) => [paper.id, paper]));
}

/**
 * A piece of evidence with its paper's title and, where the text is loaded, the passage itself. A locator that points
 * behind the text shows no passage: one wrong locator must not keep a whole bank from being studied.
 */
export function showEvidence(evidence: Evidence, papers: ReadonlyMap<string, PaperRow>): ShownEvidence {
	const paper = papers.get(evidence.paper);
	if (!paper) throw new Error(`evidence names the paper ${evidence.paper}, which is not stored`);
	const { section, lines, chars } = evidence;
	const { text } = paper;
	const isInside = text !== null && chars.every(([, end]) => end <= text.length);
	return {
		paperTitle: paper.title,
		authors: paper.authors,
		year: paper.year,
		section,
		lines,
		excerpt: isInside ? cutPassage(text, chars) : null
	};
}

/**
 * The passage of a text that spans point at. What lies between two spans (a footnote, a running head) becomes a space.
 *
 * @param spans half-open [start, end) in UTF-16 units, in order
 * @throws {RangeError} if a span ends behind the text
 */
export function cutPassage(text: string, spans: readonly (readonly [number, number])[]): string {
	return spans
		.map(([start, end]) => {
			if (end > text.length)
				throw new RangeError(`span [${start}, ${end}) ends behind the text (${text.length})`);
			return text.slice(start, end);
		})
		.join(' ');
}
