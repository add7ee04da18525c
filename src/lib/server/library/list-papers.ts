import type { Db } from '../db/client';
import type { PaperSummary } from './list-banks';
import { listCitedPapers } from './paper-queries';

export type CitedPaper = PaperSummary & {
	/** Asked cards of published banks that cite it. */
	cardCount: number;
};

/** The papers behind the published banks, by title. */
export async function listPapersOfBanks(db: Db): Promise<CitedPaper[]> {
	const rows = await listCitedPapers(db);
	return rows.map(({ loadedAt, ...paper }) => ({ ...paper, isLoaded: loadedAt !== null }));
}
