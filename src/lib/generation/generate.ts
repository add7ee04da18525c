/** The entry of generation: papers in, a bank document and an honest report out. Pure; same papers, same bytes. */
import { BANK_FORMAT, BANK_VERSION, type BankDocument } from '../questions/bank-document';
import { annotate, type AnnotatedDocument } from './annotate/annotate';
import { checkCards } from './check/check';
import { findCopiedRun, indexRuns } from './check/copied';
import { cleanPaper } from './clean/document';
import { composeCards } from './compose/compose';
import { buildWorld } from './compose/world';
import { extractFacts, withoutRestated } from './extract/engine';
import { extractors, relations } from './extract/rules/index';
import { describePaper } from './read/paper';
import { findConcepts } from './knowledge/concepts';
import { reconcile } from './reconcile/reconcile';
import type { Fact, GenerationResult, PaperInput, PaperReport } from './types';

export interface GenerationOptions {
	/** Of the bank; by default the title of the only paper, or the number of papers. */
	title?: string;
}

/**
 * Generates a bank. The order of the papers does not matter: they are read in the order of their ids.
 *
 * @throws {RangeError} if two papers have the same id
 */
export function generateBank(
	papers: readonly PaperInput[],
	options: GenerationOptions = {}
): GenerationResult {
	const ordered = [...papers].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const twice = ordered.find((paper, at) => paper.id === ordered[at + 1]?.id);
	if (twice) throw new RangeError(`two papers have the id ${twice.id}`);
	const documents = ordered.map((paper) => annotate(cleanPaper(paper)));
	const rules = relations.flatMap((relation) => relation.rules);
	const facts = documents.map((document) => {
		const typed = extractFacts(document, rules);
		return withoutRestated([typed, ...extractors.map((extract) => extract(document, typed))]);
	});
	const reports = documents.map((document, at) => reportPaper(document, facts[at] ?? []));
	const reconciled = reconcile(facts, relations);
	const described = documents.map(({ document, about }) => ({
		paper: document.paper,
		...describePaper(document, about)
	}));
	const labels = new Map(described.map(({ paper, label }) => [paper.id, label]));
	const runs = indexRuns(ordered.map(({ text }) => text));
	const prose = documents.flatMap(({ sentences }) =>
		sentences.flatMap(({ fromNote, raw }) => (fromNote ? [] : [raw]))
	);
	const world = buildWorld(reconciled, relations, {
		labels,
		isCopied: (text) => findCopiedRun(text, runs) !== null,
		spoken: new Set(findConcepts(prose.join('\n')).map(({ label }) => label))
	});
	const checked = checkCards(composeCards(world), runs);
	const document: BankDocument = {
		format: BANK_FORMAT,
		version: BANK_VERSION,
		title: options.title ?? titleOf(described.map(({ title }) => title)),
		papers: described.map(({ paper, title, authors, year }) => ({
			id: paper.id,
			title,
			authors,
			year,
			sha256: paper.sha256
		})),
		cards: checked.cards
	};
	return {
		document,
		report: {
			papers: reports,
			disputes: reconciled.disputes.length,
			cards: checked.cards.length,
			questions: checked.cards.reduce((sum, { questions }) => sum + questions.length, 0),
			refusals: checked.refusals
		}
	};
}

const titleOf = (titles: readonly string[]) =>
	titles.length === 1 ? (titles[0] ?? '') : `Questions on ${titles.length} papers`;

function reportPaper({ document, about }: AnnotatedDocument, facts: readonly Fact[]): PaperReport {
	const counts: Record<string, number> = {};
	for (const { relation } of facts) counts[relation] = (counts[relation] ?? 0) + 1;
	const speaking = new Set(facts.flatMap(({ evidence }) => evidence.map(({ section }) => section)));
	return {
		paper: document.paper.id,
		about,
		facts: counts,
		silentSections: document.sections.filter((section) => !speaking.has(section))
	};
}
