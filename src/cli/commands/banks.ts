/** `registan banks`: what can be studied. */
import { listBanks } from '../../lib/server/library';
import { withDatabase } from '../with-database';

export function run(): Promise<number> {
	return withDatabase('banks', async (db) => {
		const banks = await listBanks(db);
		if (banks.length === 0) console.log('There is no bank yet. Load one with: registan load <file>');
		for (const { slug, title, cardCount, disputedCount, papers } of banks) {
			const loaded = papers.filter(({ isLoaded }) => isLoaded).length;
			console.log(`${slug}  ${title}`);
			console.log(
				`  ${cardCount} cards, ${disputedCount} of them disputed; text of ${loaded} of ${papers.length} papers loaded`
			);
		}
		return 0;
	});
}
