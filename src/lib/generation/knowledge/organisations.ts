/**
 * International bodies that papers name in several ways: name ; acronym ; other names.
 * The first name is the standard English form. Bodies that are not here are found by their own words.
 */
const BODIES = `
Shanghai Cooperation Organization;SCO;Shanghai Cooperation Organisation,Shanghai Organization,Shanghai Organisation,Shanghai organization,organization Shanghai Cooperation
Shanghai Five;;Shanghai 5
Regional Anti-Terrorist Structure;RATS;Regional Antiterror Structure,Regional Anti-Terrorism Structure,Regional Antiterrorist Structure,Regional Anti-Terror Structure,Regional Counter-Terrorism Structure
North Atlantic Treaty Organization;NATO;North Atlantic Treaty Organisation
United Nations;UN;
European Union;EU;
Eurasian Economic Union;EAEU;EEU
Collective Security Treaty Organization;CSTO;Collective Security Treaty Organisation
Commonwealth of Independent States;CIS;
Organization for Security and Cooperation in Europe;OSCE;
Organization of Turkic States;OTS;Organisation of Turkic States,Turkic Council
Association of Southeast Asian Nations;ASEAN;Association of South East Asian Nations
African Union;AU;
Arab League;;League of Arab States
Organization of the Petroleum Exporting Countries;OPEC;
World Trade Organization;WTO;World Trade Organisation
World Health Organization;WHO;World Health Organisation
World Bank;;
International Monetary Fund;IMF;
League of Nations;;
Mekong River Commission;MRC;
Council of Europe;;
Warsaw Pact;;Warsaw Treaty Organization
Economic Cooperation Organization;ECO;
Stockholm International Peace Research Institute;SIPRI;
`;

/** Acronyms that take no article in front ("NATO", "ASEAN"). */
export const WITHOUT_ARTICLE: ReadonlySet<string> = new Set([
	'NATO',
	'ASEAN',
	'OPEC',
	'SIPRI',
	'RATS',
	'ECOWAS',
	'UNESCO',
	'UNICEF'
]);

export interface KnownBody {
	name: string;
	acronym: string | null;
	otherNames: string[];
}

/** The bodies of the table. */
export const bodies: readonly KnownBody[] = BODIES.trim()
	.split('\n')
	.map((row) => {
		const [name = '', acronym = '', others = ''] = row.split(';');
		return {
			name,
			acronym: acronym || null,
			otherNames: others
				.split(',')
				.map((part) => part.trim())
				.filter(Boolean)
		};
	});
