/** Cities that are no capital, and regions. The tables are in `scripts/gazetteer/`; capitals stand with their countries. */
import { PLACES } from './gazetteer/places';

export interface GazetteerPlace {
	name: string;
	otherNames: string[];
	country: string;
	kind: 'city' | 'region';
	/** The name is a person's or a word as well: it is a place only where no other capital stands beside it. */
	isAmbiguous: boolean;
}

function parseNames(
	cell: string | undefined,
	more: Pick<GazetteerPlace, 'country' | 'kind' | 'isAmbiguous'>
): GazetteerPlace[] {
	return (cell ?? '')
		.split(',')
		.filter((names) => names !== '')
		.map((names) => {
			const [name = '', ...otherNames] = names.replace('?', '').split('=');
			return { name, otherNames, ...more, isAmbiguous: more.isAmbiguous || names.includes('?') };
		});
}

/** Cities and regions that are no national capital: of each country the best known first, then by population. */
export const places: readonly GazetteerPlace[] = PLACES.trim()
	.split('\n')
	.flatMap((row) => {
		const [country = '', rest = ''] = row.split(': ');
		const [known, others, regions] = rest.split('/');
		return [
			...parseNames(known, { country, kind: 'city', isAmbiguous: false }),
			...parseNames(others, { country, kind: 'city', isAmbiguous: true }),
			...parseNames(regions, { country, kind: 'region', isAmbiguous: false })
		];
	});
