/** Cards as the study page needs them: questions, and where the papers say it. */
import type { CardId, PaperId } from '../../ids';
import type { Dispute, Evidence } from '../../questions/bank-document';
import type { Memory, ShownEvidence, StudyCard } from '../../scheduling/types';
import type { Db } from '../db/client';
import {
	listCardContents,
	listCurrentQuestions,
	listPapers,
	listPassages,
	type PaperRow
} from './content-queries';

/** A place in a paper, from the catalogue or from a dispute's own document. */
type Place = Pick<Evidence, 'section' | 'lines' | 'chars'> & { paperId: PaperId };

/**
 * The passage cut from a paper's text. Several spans (around a footnote or a running head) are joined by a space.
 *
 * @returns null while the text is not loaded, or where it is too short for the spans
 */
export function cutPassage(
	text: string | null,
	chars: readonly (readonly [number, number])[]
): string | null {
	if (text === null || chars.length === 0) return null;
	if (chars.some(([, end]) => end > text.length)) return null;
	return chars.map(([start, end]) => text.slice(start, end)).join(' ');
}

function showEvidence(place: Place, papers: ReadonlyMap<PaperId, PaperRow>): ShownEvidence {
	const paper = papers.get(place.paperId);
	return {
		paperTitle: paper?.title ?? place.paperId,
		authors: paper?.authors ?? [],
		year: paper?.year ?? null,
		section: place.section,
		lines: place.lines,
		excerpt: cutPassage(paper?.text ?? null, place.chars)
	};
}

/** Checked where it is made: the bank document names a paper by the id of its row. */
function placeOf({ paper, section, lines, chars }: Evidence): Place {
	return { paperId: paper as PaperId, section, lines, chars };
}

function showDispute(dispute: Dispute | null, papers: ReadonlyMap<PaperId, PaperRow>): StudyCard['dispute'] {
	if (!dispute) return null;
	const sides = dispute.sides.map(({ value, evidence }) => ({
		value,
		evidence: evidence.map((each) => showEvidence(placeOf(each), papers))
	}));
	return { ...dispute, sides };
}

/**
 * Everything about these cards, in the order given. Four statements, whatever the number of cards; the texts of the
 * papers they name are read once each.
 */
export async function loadStudyCards(
	db: Db,
	wanted: readonly { id: CardId; memory: Memory | null }[]
): Promise<StudyCard[]> {
	if (wanted.length === 0) return [];
	const ids = wanted.map(({ id }) => id);
	const contents = new Map((await listCardContents(db, ids)).map((card) => [card.id, card]));
	const questions = await listCurrentQuestions(db, ids);
	const passages = await listPassages(db, ids);
	const disputed = [...contents.values()].flatMap(({ dispute }) =>
		(dispute?.sides ?? []).flatMap(({ evidence }) => evidence.map(placeOf))
	);
	const named = new Set([...passages, ...disputed].map(({ paperId }) => paperId));
	const papers = new Map((await listPapers(db, [...named])).map((paper) => [paper.id, paper]));
	return wanted.flatMap(({ id, memory }) => {
		const card = contents.get(id);
		if (!card) return []; // retired between two statements
		return [
			{
				id,
				topic: card.topic,
				statement: card.statement,
				dispute: showDispute(card.dispute, papers),
				evidence: passages.filter(({ cardId }) => cardId === id).map((each) => showEvidence(each, papers)),
				questions: questions
					.filter(({ cardId }) => cardId === id)
					.map(({ id: questionId, version, content }) => ({ id: questionId, version, content })),
				memory
			}
		];
	});
}
