/** Countries of the gazetteer: states, territories and states that are gone. The tables are in `scripts/gazetteer/`. */
import { FORMER, STATES, TERRITORIES } from './gazetteer/countries';

export interface Country {
	/** The standard English form, without an article. */
	name: string;
	otherNames: string[];
	/** The first is the one that questions use. */
	demonyms: string[];
	/** Empty where there is none that is another name than the country's. */
	capital: string;
	capitalOtherNames: string[];
	/** The capital's name is a person's as well: it is a place only where no other capital letter stands beside it. */
	isCapitalAmbiguous: boolean;
	/** Of the United Nations geoscheme, shortened; empty for a territory. */
	subregion: string;
	/** A state that is gone, or a territory, may be party to a fact and is never offered as a wrong option. */
	isFormer: boolean;
	isTerritory: boolean;
}

const listOf = (cell: string | undefined, separator = ',') => (cell ? cell.split(separator) : []);

function parse(table: string, status: Pick<Country, 'isFormer' | 'isTerritory'>): Country[] {
	return table
		.trim()
		.split('\n')
		.map((row) => {
			const [name = '', others, demonyms, capitals, subregion = ''] = row.split(';');
			const [capital = '', ...capitalOtherNames] = listOf(capitals?.replace('?', ''), '=');
			return {
				name,
				otherNames: listOf(others),
				demonyms: listOf(demonyms),
				capital,
				capitalOtherNames,
				isCapitalAmbiguous: capitals?.includes('?') ?? false,
				subregion,
				...status
			};
		});
}

/** Every country of the gazetteer: states in alphabetical order, then territories, then states that are gone. */
export const countries: readonly Country[] = [
	...parse(STATES, { isFormer: false, isTerritory: false }),
	...parse(TERRITORIES, { isFormer: false, isTerritory: true }),
	...parse(FORMER, { isFormer: true, isTerritory: false })
];
