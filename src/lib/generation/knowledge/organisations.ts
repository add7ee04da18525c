/**
 * International bodies that papers name in several ways: name ; acronym ; other names.
 * The first name is the standard English form. In alphabetical order. Bodies that are not here are found by their own words;
 * an acronym that is also a word in capitals in most papers ("CARE") is left out.
 */
const BODIES = `
African Development Bank;AfDB;
African Union;AU;
Amnesty International;;
Andean Community;;Andean Pact
Arab League;;League of Arab States
Arab Maghreb Union;;
Arctic Council;;
Asia-Pacific Economic Cooperation;APEC;Asia Pacific Economic Cooperation
Asian Development Bank;ADB;
Asian Infrastructure Investment Bank;AIIB;
Association of Southeast Asian Nations;ASEAN;Association of South East Asian Nations,Association of South-East Asian Nations
Bank for International Settlements;;
Benelux Union;;
Black Sea Economic Cooperation Organization;BSEC;Organization of the Black Sea Economic Cooperation
Caribbean Community;CARICOM;
Central American Integration System;SICA;
Central Asia Regional Economic Cooperation Program;CAREC;
Central Asian Cooperation Organization;CACO;
Central Treaty Organization;CENTO;
Collective Security Treaty Organization;CSTO;Collective Security Treaty Organisation
Common Market for Eastern and Southern Africa;COMESA;
Commonwealth of Independent States;CIS;
Commonwealth of Nations;;
Cooperation Council for the Arab States of the Gulf;GCC;Gulf Cooperation Council
Council for Mutual Economic Assistance;COMECON;Comecon,CMEA
Council of Europe;;
Court of Justice of the European Union;CJEU;European Court of Justice
Danube Commission;;
Doctors Without Borders;MSF;Médecins Sans Frontières,Medecins Sans Frontieres
Economic Community of Central African States;ECCAS;
Economic Community of West African States;ECOWAS;
Economic Cooperation Organization;ECO;
Eurasian Development Bank;EDB;
Eurasian Economic Community;EurAsEC;EURASEC
Eurasian Economic Union;EAEU;EEU
European Atomic Energy Community;Euratom;
European Bank for Reconstruction and Development;EBRD;
European Central Bank;ECB;
European Coal and Steel Community;ECSC;
European Commission;;
European Council;;
European Court of Human Rights;ECtHR;
European Economic Community;EEC;
European Free Trade Association;EFTA;
European Investment Bank;EIB;
European Organization for Nuclear Research;CERN;
European Parliament;;
European Space Agency;ESA;
European Union;EU;
Financial Action Task Force;FATF;
Food and Agriculture Organization;FAO;Food and Agriculture Organization of the United Nations,Food and Agriculture Organisation
Global Environment Facility;GEF;
Greenpeace;;
Human Rights Watch;HRW;
Inter-American Development Bank;IDB;
Inter-Parliamentary Union;IPU;
Intergovernmental Authority on Development;IGAD;
Intergovernmental Panel on Climate Change;IPCC;
International Air Transport Association;IATA;
International Atomic Energy Agency;IAEA;
International Bank for Reconstruction and Development;IBRD;
International Civil Aviation Organization;ICAO;International Civil Aviation Organisation
International Committee of the Red Cross;ICRC;
International Court of Justice;ICJ;
International Criminal Court;ICC;
International Criminal Police Organization;INTERPOL;Interpol
International Criminal Tribunal for Rwanda;ICTR;
International Criminal Tribunal for the former Yugoslavia;ICTY;
International Crisis Group;;
International Development Association;IDA;
International Energy Agency;IEA;
International Federation of Red Cross and Red Crescent Societies;IFRC;
International Finance Corporation;IFC;
International Fund for Agricultural Development;IFAD;
International Fund for Saving the Aral Sea;IFAS;
International Hydrographic Organization;IHO;
International Institute for Strategic Studies;IISS;
International Labour Organization;ILO;International Labor Organization,International Labour Organisation
International Maritime Organization;IMO;International Maritime Organisation
International Monetary Fund;IMF;
International Olympic Committee;IOC;
International Organization for Migration;IOM;International Organisation for Migration
International Organization for Standardization;ISO;
International Renewable Energy Agency;IRENA;
International Seabed Authority;ISA;
International Telecommunication Union;ITU;
International Tribunal for the Law of the Sea;ITLOS;
International Union for Conservation of Nature;IUCN;
International Whaling Commission;IWC;
Islamic Development Bank;IsDB;
Lake Chad Basin Commission;LCBC;
League of Nations;;
Mekong River Commission;MRC;
Multilateral Investment Guarantee Agency;MIGA;
Nile Basin Initiative;NBI;
Non-Aligned Movement;NAM;
Nordic Council;;
North Atlantic Treaty Organization;NATO;North Atlantic Treaty Organisation
Nuclear Suppliers Group;NSG;
Organisation for Economic Co-operation and Development;OECD;Organization for Economic Cooperation and Development,Organization for Economic Co-operation and Development,Organisation for Economic Cooperation and Development
Organisation for European Economic Co-operation;OEEC;Organization for European Economic Cooperation
Organisation for the Prohibition of Chemical Weapons;OPCW;Organization for the Prohibition of Chemical Weapons
Organization for Security and Cooperation in Europe;OSCE;Organisation for Security and Cooperation in Europe
Organization of African Unity;OAU;Organisation of African Unity
Organization of American States;OAS;Organisation of American States
Organization of Islamic Cooperation;OIC;Organisation of Islamic Cooperation,Organization of the Islamic Conference
Organization of the Petroleum Exporting Countries;OPEC;
Organization of Turkic States;OTS;Organisation of Turkic States,Turkic Council
Oxfam;;
Pacific Islands Forum;PIF;
Parliamentary Assembly of the Council of Europe;;
Permanent Court of Arbitration;PCA;
Permanent Court of International Justice;PCIJ;
Regional Anti-Terrorist Structure;RATS;Regional Antiterror Structure,Regional Anti-Terrorism Structure,Regional Antiterrorist Structure,Regional Anti-Terror Structure,Regional Counter-Terrorism Structure
Shanghai Cooperation Organization;SCO;Shanghai Cooperation Organisation,Shanghai Organization,Shanghai Organisation,Shanghai organization,organization Shanghai Cooperation
Shanghai Five;;Shanghai 5
South Asian Association for Regional Cooperation;SAARC;
Southeast Asia Treaty Organization;SEATO;
Southern African Development Community;SADC;
Southern Common Market;MERCOSUR;Mercosur
Stockholm International Peace Research Institute;SIPRI;
Transparency International;;
Union for the Mediterranean;UfM;
Union of South American Nations;UNASUR;
United Nations;UN;
United Nations Children's Fund;UNICEF;
United Nations Conference on Trade and Development;UNCTAD;
United Nations Development Programme;UNDP;United Nations Development Program
United Nations Economic and Social Commission for Asia and the Pacific;ESCAP;UNESCAP
United Nations Economic and Social Council;ECOSOC;
United Nations Economic Commission for Europe;UNECE;
United Nations Educational Scientific and Cultural Organization;UNESCO;
United Nations Environment Programme;UNEP;United Nations Environment Program
United Nations High Commissioner for Refugees;UNHCR;
United Nations Human Rights Council;UNHRC;
United Nations Human Settlements Programme;;UN-Habitat
United Nations Industrial Development Organization;UNIDO;
United Nations Office on Drugs and Crime;UNODC;
United Nations Population Fund;UNFPA;
United Nations Regional Centre for Preventive Diplomacy for Central Asia;UNRCCA;
United Nations Relief and Works Agency for Palestine Refugees;UNRWA;
United Nations World Tourism Organization;UNWTO;World Tourism Organization
Universal Postal Union;UPU;
Visegrád Group;;Visegrad Group
Warsaw Pact;;Warsaw Treaty Organization
West African Economic and Monetary Union;UEMOA;
Western European Union;WEU;
World Bank;;
World Customs Organization;WCO;
World Economic Forum;WEF;
World Food Programme;WFP;World Food Program
World Health Organization;WHO;World Health Organisation
World Intellectual Property Organization;WIPO;World Intellectual Property Organisation
World Meteorological Organization;WMO;World Meteorological Organisation
World Trade Organization;WTO;World Trade Organisation
World Wide Fund for Nature;WWF;World Wildlife Fund
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
	'UNICEF',
	'APEC',
	'CARICOM',
	'CAREC',
	'CENTO',
	'CERN',
	'COMECON',
	'COMESA',
	'ECOSOC',
	'ESCAP',
	'Euratom',
	'IGAD',
	'INTERPOL',
	'MERCOSUR',
	'SAARC',
	'SEATO',
	'UNCTAD',
	'UNHCR'
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
