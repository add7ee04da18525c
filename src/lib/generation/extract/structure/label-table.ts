/** What the labels of fact sheets and information boxes ask. A table: kinds of values, wordings, and what can stand beside a key. */
import { moreLabels } from './label-table-more';

/** The kind of value that a label must be followed by. */
export type Wanted =
	| 'city'
	| 'person'
	| 'country'
	| 'countries'
	| 'date'
	/** A day of each year: "11 July". */
	| 'day'
	| 'number'
	| 'money'
	/** The name of a few words that stands in front. */
	| 'phrase'
	/** Three to eight short names. */
	| 'list'
	/** What has the largest share: "98.7% Muslim, 1.1% Christian". */
	| 'leading';

export interface Label {
	pattern: RegExp;
	wants: Wanted;
	/** "$" is the subject; of "{is|was}" the second stands where a year is put in front. */
	asks: readonly string[];
	/** "@" is the value, with its preposition if it is a date. */
	says?: string;
	/** Stays true, so that no year is put in front. */
	isLasting?: boolean;
	/** Other values that a learner may confuse with the key. */
	among?: readonly string[];
	/** Lines that another reader understands better. */
	unless?: RegExp;
	/** Figures to offer beside the key, where halves and doubles are no likely mistakes. */
	figures?: readonly number[];
	/** Of the figure, where the line gives none. */
	unit?: string;
}

/** "What is the area of $?", "The area of $ is @." */
export const plain = (pattern: RegExp, thing: string, wants: Wanted, more: Partial<Label> = {}): Label => ({
	pattern,
	wants,
	asks: [`What {is|was} the ${thing} of $?`],
	says: `The ${thing} of $ {is|was} @.`,
	...more
});

const GOVERNMENTS = [
	'constitutional monarchy',
	'federal republic',
	'absolute monarchy',
	'military regime',
	'parliamentary republic',
	'Communist state'
];
const LANGUAGES = ['English', 'French', 'Spanish', 'Arabic', 'Portuguese', 'Russian', 'German', 'Chinese'];
const RELIGIONS = [
	'Muslim',
	'Roman Catholic',
	'Hindu',
	'Protestant',
	'Orthodox Christian',
	'Buddhist',
	'Jewish'
];
const CURRENCIES = [
	'yuan',
	'rupee',
	'rouble',
	'baht',
	'tenge',
	'Tunisian dinar',
	'Egyptian pound',
	'Swiss franc',
	'Mexican peso',
	'Danish krone'
];
const CLIMATES = ['tropical', 'Mediterranean', 'temperate', 'arctic', 'alpine', 'subtropical', 'maritime'];

const country: readonly Label[] = [
	{
		pattern: /^capital(?: city)?$|^capital and (?:largest|biggest) city$/i,
		wants: 'city',
		asks: ['Which city {is|was} the capital of $?', 'What {is|was} the capital of $?'],
		says: 'The capital of $ {is|was} @.'
	},
	plain(/^(?:total )?area$/i, 'total area', 'number', { isLasting: true }),
	plain(/^land area$/i, 'land area', 'number', { isLasting: true }),
	plain(/^coastline$/i, 'length of the coastline', 'number', { isLasting: true }),
	{
		pattern:
			/^(?:land )?(?:boundaries|borders?|border countries|neighbou?rs|neighbou?ring countries)$|^border(?:ed|s) (?:by|with|on)$/i,
		wants: 'countries',
		asks: ['Which countries border{|ed} $?', 'With which countries {does|did} $ share a land border?']
	},
	{
		pattern: /^population$/i,
		wants: 'number',
		asks: ['How many people live{|d} in $?', 'What {is|was} the population of $?'],
		says: 'The population of $ {is|was} @.'
	},
	{
		pattern: /^population density$|^density$/i,
		wants: 'number',
		asks: ['What {is|was} the population density of $?'],
		says: 'The population density of $ {is|was} @.'
	},
	{
		pattern: /^(?:independence|independent since|date of independence)$/i,
		wants: 'date',
		asks: ['&1 did $ become independent?', '&1 did $ gain independence?'],
		says: '$ became independent @.'
	},
	{
		pattern: /^(?:constitution|date of constitution)$/i,
		wants: 'date',
		asks: ['What is the date of the constitution of $?', 'From &2 does the constitution of $ date?'],
		says: 'The constitution of $ is dated @@.'
	},
	{
		pattern: /^(?:chief of state|head of (?:the )?state|president|king|queen|monarch|sovereign)$/i,
		wants: 'person',
		asks: ['Who {is|was} chief of state of $?', 'Who {is|was} the head of state of $?'],
		says: 'The head of state of $ {is|was} @.'
	},
	{
		pattern: /^(?:head of (?:the )?government|prime minister|premier|chancellor)$/i,
		wants: 'person',
		asks: ['Who {is|was} the head of government of $?', 'Who {leads|led} the government of $?'],
		says: 'The head of government of $ {is|was} @.'
	},
	{
		pattern: /^(?:long-form name|official name|full name|conventional long form)$/i,
		wants: 'phrase',
		asks: ['What {is|was} the official long-form name of $?']
	},
	{
		pattern: /^(?:type|type of government|government type|form of government|political system)$/i,
		wants: 'phrase',
		asks: ['What type of government {does|did} $ have?', 'How {is|was} the government of $ classed?'],
		says: 'The type of government of $ {is|was} given as “@”.',
		among: GOVERNMENTS,
		unless: /\bterritory of\b/
	},
	{
		pattern: /^(?:legislative branch|legislature|parliament)$/i,
		wants: 'phrase',
		asks: ['What {is|was} the legislature of $ called?', 'Which body {is|was} the legislature of $?'],
		says: 'The legislature of $ {is|was} called @.',
		unless: /(?:Palace|Castle|Building|Hall)$/
	},
	plain(/^national holiday$/i, 'national holiday', 'phrase', {
		isLasting: true,
		unless: /^(?:Celebration|National Day)/
	}),
	{
		pattern: /^currency$/i,
		wants: 'phrase',
		asks: ['What {is|was} the currency of $?', 'In which currency {do|did} people in $ pay?'],
		says: 'The currency of $ {is|was} called @.',
		among: CURRENCIES
	},
	{
		pattern: /^(?:main )?languages?$|^official languages?$/i,
		wants: 'phrase',
		asks: ['Which language {is|was} the main or official one of $?'],
		unless: /\(official\)/,
		among: LANGUAGES
	},
	{
		pattern: /^(?:main )?religions?$/i,
		wants: 'leading',
		asks: [
			'Which {is|was} the largest religious group in $?',
			'To which religious group {do|did} most people in $ belong?'
		],
		says: 'The largest religious group in $ {is|was} given as “@”.',
		among: RELIGIONS
	},
	{
		pattern: /^ethnic (?:divisions|groups)$/i,
		wants: 'leading',
		asks: ['Which {is|was} the largest ethnic group in $?'],
		says: 'The largest ethnic group in $ {is|was} given as “@”.'
	},
	plain(/^(?:highest (?:point|peak|mountain|elevation))$/i, '#1', 'phrase', { isLasting: true }),
	plain(/^lowest point$/i, 'lowest point', 'phrase', { isLasting: true }),
	plain(/^longest river$/i, 'longest river', 'phrase', { isLasting: true }),
	plain(/^(?:biggest|largest) river$/i, 'largest river', 'phrase', { isLasting: true }),
	plain(/^(?:biggest|largest) lake$/i, 'largest lake', 'phrase', { isLasting: true }),
	plain(/^(?:biggest|largest) city$/i, 'largest city', 'phrase'),
	plain(/^motto$/i, 'motto', 'phrase', { isLasting: true }),
	plain(/^(?:national )?anthem$/i, 'national anthem', 'phrase', { isLasting: true }),
	plain(/^climate$/i, 'climate', 'phrase', {
		isLasting: true,
		says: 'The climate of $ is described as “@”.',
		asks: ['What kind of climate does $ have?', 'How is the climate of $ described?'],
		among: CLIMATES
	}),
	{
		pattern: /^natural resources$/i,
		wants: 'list',
		isLasting: true,
		asks: ['Which natural resources are listed for $?']
	},
	{
		pattern: /^(?:(?:major |main )?mountain ranges)$/i,
		wants: 'list',
		isLasting: true,
		asks: ['Which mountain ranges are named for $?']
	},
	{
		pattern: /^(?:(?:major |main )?ports)$/i,
		wants: 'list',
		asks: ['Which ports {are|were} listed for $?']
	},
	plain(/^literacy(?: rate)?$/i, 'literacy rate', 'number', { unit: '%' }),
	plain(/^(?:population )?growth rate$|^population growth$/i, 'growth rate of the population', 'number', {
		unit: '%'
	}),
	{
		pattern: /^birth rate$/i,
		wants: 'number',
		asks: ['How many births per 1,000 people {are|were} counted in $?'],
		says: 'The birth rate of $ {is|was} @ per 1,000 people.'
	},
	{
		pattern: /^death rate$/i,
		wants: 'number',
		asks: ['How many deaths per 1,000 people {are|were} counted in $?'],
		says: 'The death rate of $ {is|was} @ per 1,000 people.'
	},
	{
		pattern: /^infant mortality(?: rate)?$/i,
		wants: 'number',
		asks: ['How many of every 1,000 children born alive in $ {die|died} as infants?'],
		says: 'The infant mortality of $ {is|was} @ in 1,000 live births.'
	},
	{
		pattern: /^(?:total )?fertility rate$/i,
		wants: 'number',
		asks: ['How many children per woman {are|were} born in $?'],
		says: 'The number of children per woman in $ {is|was} @.'
	},
	plain(/^unemployment(?: rate)?$/i, 'unemployment rate', 'number', { unit: '%' }),
	plain(/^inflation(?: rate)?$/i, 'rate of inflation', 'number', { unit: '%' }),
	plain(/^(?:gdp|gnp|gross domestic product)$/i, 'gross domestic product', 'money'),
	plain(/^external debt$/i, 'external debt', 'money'),
	{
		pattern: /^exports$/i,
		wants: 'money',
		asks: ['What {is|was} the value of the exports of $?'],
		says: 'The exports of $ {are|were} worth @.'
	},
	{
		pattern: /^imports$/i,
		wants: 'money',
		asks: ['What {is|was} the value of the imports of $?'],
		says: 'The imports of $ {are|were} worth @.'
	},
	{
		pattern: /^(?:railroads|railways)$/i,
		wants: 'number',
		asks: ['How long {is|was} the railway network of $?'],
		says: 'The railway network of $ {is|was} @ long.'
	},
	{
		pattern: /^(?:highways|roads|roadways)$/i,
		wants: 'number',
		asks: ['How long {is|was} the road network of $?'],
		says: 'The road network of $ {is|was} @ long.'
	},
	{
		pattern: /^suffrage$|^voting age$/i,
		wants: 'number',
		asks: ['From which age {do|did} people in $ have the vote?'],
		says: 'The voting age in $ {is|was} @.',
		figures: [16, 20, 21, 25]
	},
	{
		pattern: /^defen[cs]e expenditures?$|^military expenditures?$/i,
		wants: 'number',
		asks: ['What share of its gross domestic product {does|did} $ spend on defence?'],
		says: 'The share of its gross domestic product that $ {spends|spent} on defence {is|was} @.'
	},
	{
		pattern: /^dependent territory$/i,
		wants: 'country',
		asks: [
			'Of which state {is|was} $ a dependent territory?',
			'To which state {does|did} $ belong as a dependent territory?'
		],
		says: '$ {is|was} a dependent territory of @.'
	}
];

export const labels: readonly Label[] = [...country, ...moreLabels];
