/** Cards as the study page needs them: questions, and where the papers say it. */
import type { CardId } from '../../ids';
import type { Memory, StudyCard } from '../../scheduling/types';
import type { Db } from '../db/client';
import { getPapersOf, showEvidence } from '../library';
import { listCardContents, listCurrentQuestions, listEvidence, type CardContent } from './content-queries';

type Papers = Awaited<ReturnType<typeof getPapersOf>>;

function showDispute({ dispute }: CardContent, papers: Papers): StudyCard['dispute'] {
	if (!dispute) return null;
	const sides = dispute.sides.map(({ value, evidence }) => ({
		value,
		evidence: evidence.map((each) => showEvidence(each, papers))
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
	const evidence = await listEvidence(db, ids);
	const disputed = [...contents.values()].flatMap(({ dispute }) => dispute?.sides ?? []);
	const papers = await getPapersOf(db, [
		...evidence.map((each) => each.evidence),
		...disputed.flatMap((side) => side.evidence)
	]);
	return wanted.flatMap(({ id, memory }) => {
		const card = contents.get(id);
		if (!card) return []; // deleted between two statements
		return {
			id,
			topic: card.topic,
			statement: card.statement,
			dispute: showDispute(card, papers),
			evidence: evidence
				.filter(({ cardId }) => cardId === id)
				.map((each) => showEvidence(each.evidence, papers)),
			questions: questions
				.filter(({ cardId }) => cardId === id)
				.map(({ id: questionId, version, content }) => ({ id: questionId, version, content })),
			memory
		};
	});
}
