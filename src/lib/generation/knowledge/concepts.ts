/**
 * Standard terms of international relations, security and regional economics, each with a clean English name and the ways in
 * which papers, weak English among them, write it. Terms of one family can stand in for each other in a question's options.
 */

/** Family, then rows of: name ; pattern over lower-case text (a regular expression). Longer ways of writing come first. */
const FAMILIES: Record<string, string> = {
	threat: `
terrorism;\\bterroris[mt]\\w*|terror activit
separatism;\\bseparatis[mt]\\w*
religious fundamentalism;\\bfundamentalis[mt]\\w*
religious extremism;\\bextremis[mt]\\w*|religious radicalism
drug trafficking;drugs? (?:and (?:arms|weapons?) )?(?:trade|traffic\\w*|smuggling)|trade of drugs|drugs? and psychotropic|illicit (?:trade|traffic\\w*) (?:of|in) drugs|narcotics
arms trafficking;(?:arms|weapons?|guns?) (?:trade|traffic\\w*|smuggling)|contraband of guns
organized crime;organi[sz](?:ed|ational) crimes?
illegal migration;illegal (?:im)?migration
border disputes;border (?:problems?|disputes?|conflicts?)|territorial disputes?
transnational threats;transnational threa[td]s?
internal instability;(?:domestic|internal) (?:insecurity|instability)|insecurity and instability
colour revolutions;colou?r(?:ed)? revolutions?|velvet revolutions?
human trafficking;human trafficking|trafficking in (?:persons|people)
money laundering;money laundering
cybercrime;cyber ?(?:crime|attacks?|security)
piracy;\\bpiracy\\b
nuclear proliferation;nuclear (?:proliferation|weapons? spread)
water shortage;water (?:shortages?|scarcity)
illegal fishing;illegal fishing`,
	weakness: `
weak institutions;institutional(?:ly)? weak\\w*|weakness of (?:its |the )?institutions|weak institutions
differing interests of the members;different (?:incomes?|benefits?|interests?)|(?:diverging|conflicting|differing) interests
dominance of China and Russia;(?:dominations?|dominance|dominatic positions?|strong effect) of (?:China and Russia|Russia and China)|political domination
enlargement of the membership;extension of|expanded membership|expansion of membership|enlargement
a scattered focus;focus of .{0,60}distracted|loss of focus|scattered focus
the absence of enforcement mechanisms;(?:any|no) enforcement mechanisms?|(?:any|no) binding (?:vivace )?mechanisms?|lack of enforcement
poor transparency;transparency is poor|lack of transparency|not (?:opened|open|transparent)
lack of trust;lack of (?:mutual )?(?:trust|faith)|not internal balance and faith
lack of financial resources;lack of (?:financial resources|funds|money|funding)
lack of military means;lack of sufficient military assets|lack of military (?:means|assets)
slow decision-making;slow decision-making
rivalry with neighbouring organizations;rivalry with (?:other|neighbouring) organi[sz]ations
frequent changes of leadership;changes? of leadership
a shortage of trained staff;(?:shortage|lack) of (?:trained )?staff
public indifference;(?:public|popular) indifference`,
	gain: `
joint military exercises;friendly (?:military )?(?:acts?|actions?)|joint (?:military )?(?:exercises?|man(?:oeuv|euv)(?:re|er)s?)
exchange of information;news integrity|information exchanged?|exchange of information
diplomatic mediation;diplomatic (?:mediation|intercessions?)
closer diplomatic relations;diplomatic relations
coordinated security activities;coordinated security activit\\w+
a security partnership;partnership in (?:the )?security
standing committees;(?:constant|permanent|standing) committees?
regional meetings;regional meetings?
a common currency;(?:common|single) currency
a customs union;customs union
a shared court;(?:shared|common) court
a common parliament;common parliament
visa-free travel;visa-free travel`,
	principle: `
mutual respect;mutual respect
territorial integrity;territorial integrity
non-interference;non-?interference
sovereign equality;sovereign equality
peaceful settlement of disputes;peaceful settlement
freedom of navigation;freedom of navigation
decision by majority;majority (?:vote|decision)
free movement of labour;free movement
collective defence;collective defen[cs]e
open borders;open borders`,
	field: `
politics;\\bpolitical\\b|\\bpolitics\\b
security;\\bsecurity\\b
diplomacy;\\bdiplomatic\\b|\\bdiplomacy\\b
the economy;\\beconomic\\b|\\beconomy\\b
trade;\\btrade\\b
culture;\\bcultur(?:e|al)\\b
art;\\barts?\\b
tourism;\\btourism\\b
sport;\\bsports?\\b
education;\\beducation(?:al)?\\b
science;\\bscien(?:ce|tific)\\b
health;\\bhealth\\b
agriculture;\\bagricultur(?:e|al)\\b
the environment;\\benvironment(?:al)?\\b
transport;\\btransport(?:ation)?\\b`,
	'social problem': `
rising unemployment;(?:increased|rising|growing|high) unemployment
poor health care;(?:low levels? of|poor) health ?care
lack of access to public education;(?:impossibility|lack) of public education
shrinking budgets for social services;reduction in (?:the )?social services? budgets?
corruption;\\bcorruption\\b
ethnic discrimination;(?:tribal|ethnic) (?:and (?:tribal|ethnic) )?discrimination
housing shortage;housing shortage
an ageing population;age?ing population
emigration of the young;emigration
child labour;child labou?r
hunger;\\bhunger\\b|\\bfamine\\b
inflation;\\binflation\\b`,
	'root of extremism': `
limits on religious life;limitation of religious activities|restrict(?:ing|ions?) (?:people's |on )?religio\\w*
an ideological vacuum;ideological vacuum
the political structure of the states;political structure|structure of the governments
separation of religion from politics;separation of religion
economic problems;economic problems
historical background;historical background
geographic position;geographic(?:al)? position
transnational religious activity;trans-?(?:national|regional) religious (?:activit\\w+|groups)
Western policies towards the region;policies and strategies of the Western|Western governments' strategies
interference in the countries’ politics;interference in the political affairs
promotion of Western culture;promotion of Western culture
disappointment with Western models;frustration of Western|disappointment with Western
work of Christian missionaries;christian missionar\\w+
quarrels over water between villages;quarrels? over water
compulsory military service;compulsory military service
the closing of mines and factories;clos(?:ing|ure) of (?:mines|factories)
foreign control of the banks;control of the banks
the privatization of farmland;privati[sz]ation of farm
rivalry between royal families;royal families`,
	'world order': `
the collapse of the bipolar system;collapse of the bipolar system
the unclear shape of a new international order;vague prospects? of (?:the )?new international
US attempts at a unipolar order;efforts to establish a unipolar
the eastward expansion of NATO;expansion of (?:the )?(?:north atlantic treaty organization|nato) to the east|nato expansion
the need for new international rules;formulate new rules|formulation of new rules
the war in Afghanistan;war in afghanistan
internal unrest in Tajikistan;tajikistan(?:'s|’s)? internal unrest
Islamic radical movements;islamic radical movements
the end of the Cold War;end of the cold war
the dissolution of Yugoslavia;dissolution of yugoslavia
the oil shock of the 1970s;oil shock
the creation of the euro;creation of the euro
the reunification of Germany;reunification of germany
the partition of India;partition of india
the Suez crisis;suez crisis`,
	'economic factor': `
the monetary policy of the US Federal Reserve;federal reserve
slower growth in China;slowdown in china
sanctions between the EU and Russia;reciprocal sanctions
lower demand for commodities;reduced demand for commodit
excess supply of oil;excessive supply
OPEC’s pressure on unconventional producers;(?:opec|petroleum exporting countries) pressure
possible US entry into the oil market;entry of the (?:united states|usa?) into the (?:world|global) oil
greater export capacity of Iran;export potential of iran
military conflicts;military conflicts
migration;(?<!illegal im)\\bmigration\\b
climate change;climate change
a banking crisis in Japan;banking crisis
a drought in Australia;drought in australia
a strike of dock workers;dock workers
the default of Argentina;default of argentina
a shortage of container ships;container ships`,
	remedy: `
stronger institutions;strong institutional mechanisms?|stronger institutions
a balance of powers;balance of powers?
a greater say for weaker members;(?:vote|voice|say) of weak
practical action instead of statements;real important activities|practical action
a larger secretariat;larger secretariat
a common army;common army
a single market;single market
a new headquarters;new headquarters
a longer term for the chair;longer term`
};

export interface Concept {
	label: string;
	family: string;
	pattern: RegExp;
}

export const concepts: readonly Concept[] = Object.entries(FAMILIES).flatMap(([family, rows]) =>
	rows
		.trim()
		.split('\n')
		.map((row) => {
			const at = row.indexOf(';');
			return { label: row.slice(0, at), family, pattern: new RegExp(row.slice(at + 1), 'iu') };
		})
);

const byLabel = new Map(concepts.map((concept) => [concept.label, concept]));

/** The family of a term by its clean name, or null if it is none. */
export const familyOf = (label: string): string | null => byLabel.get(label)?.family ?? null;

/** The clean names of a family. */
export const listFamily = (family: string): string[] =>
	concepts.filter((concept) => concept.family === family).map(({ label }) => label);

/** The terms that a text speaks of, of all families or of some, in the order of the text. */
export function findConcepts(text: string, ...families: string[]): Concept[] {
	return concepts
		.filter(({ family }) => families.length === 0 || families.includes(family))
		.map((concept) => ({ concept, at: text.search(concept.pattern) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ concept }) => concept);
}

/** The clean names of the terms of these families in a text. */
export const labelsIn = (text: string, ...families: string[]): string[] =>
	findConcepts(text, ...families).map(({ label }) => label);
