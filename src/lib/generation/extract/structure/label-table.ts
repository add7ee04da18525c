/** What the labels of fact sheets and information boxes ask, each with the kind of value it wants. */

export type Wanted = 'name' | 'date' | 'number' | 'names' | 'phrase';

export interface Label {
	pattern: RegExp;
	wants: Wanted;
	/** Two wordings where there are two; `subject` comes with its article. */
	asks: (subject: string) => string[];
	/** The value as a sentence; null where none reads well. */
	says: ((subject: string, value: string) => string) | null;
}

const what =
	(thing: string) =>
	(subject: string): string[] => [`What is the ${thing} of ${subject}?`];
const isOf =
	(thing: string) =>
	(subject: string, value: string): string =>
		`The ${thing} of ${subject} is ${value}.`;

/** A label that is asked as "What is the … of …?". */
const plain = (pattern: RegExp, thing: string, wants: Wanted): Label => ({
	pattern,
	wants,
	asks: what(thing),
	says: isOf(thing)
});

export const labels: readonly Label[] = [
	{
		pattern: /^capital(?: city)?$/i,
		wants: 'name',
		asks: (subject) => [`Which city is the capital of ${subject}?`, `What is the capital of ${subject}?`],
		says: isOf('capital')
	},
	plain(/^(?:total )?area$/i, 'total area', 'number'),
	plain(/^coastline$/i, 'length of the coastline', 'number'),
	{
		pattern:
			/^(?:land )?(?:boundaries|borders?|border countries|neighbou?rs)$|^border(?:ed|s) (?:by|with|on)$/i,
		wants: 'names',
		asks: (subject) => [
			`Which countries border ${subject}?`,
			`With which countries does ${subject} share a land border?`
		],
		says: null
	},
	{
		pattern: /^population$/i,
		wants: 'number',
		asks: (subject) => [`How many people live in ${subject}?`, `What is the population of ${subject}?`],
		says: isOf('population')
	},
	{
		pattern: /^independence$/i,
		wants: 'date',
		asks: (subject) => [
			`On which date did ${subject} become independent?`,
			`When did ${subject} become independent?`
		],
		says: (subject, value) => `${subject} became independent on ${value}.`
	},
	{
		pattern: /^(?:constitution)$/i,
		wants: 'date',
		asks: (subject) => [`From which date is the constitution of ${subject}?`],
		says: (subject, value) => `The constitution of ${subject} is of ${value}.`
	},
	{
		pattern: /^(?:founded|established|formed|formation|inception|created|date of foundation)$/i,
		wants: 'date',
		asks: (subject) => [`When was ${subject} founded?`],
		says: (subject, value) => `${subject} was founded on ${value}.`
	},
	{
		pattern: /^(?:chief of state|head of (?:the )?state|president|king|queen|monarch|sovereign)$/i,
		wants: 'name',
		asks: (subject) => [`Who is chief of state of ${subject}?`, `Who is the head of state of ${subject}?`],
		says: (subject, value) => `The head of state of ${subject} is ${value}.`
	},
	{
		pattern: /^(?:head of (?:the )?government|prime minister|premier|chancellor)$/i,
		wants: 'name',
		asks: (subject) => [`Who is the head of government of ${subject}?`],
		says: (subject, value) => `The head of government of ${subject} is ${value}.`
	},
	{
		pattern: /^(?:long-form name|official name|full name|conventional long form|native name)$/i,
		wants: 'phrase',
		asks: (subject) => [`What is the long-form name of ${subject}?`],
		says: null
	},
	{
		pattern: /^(?:type|government type|form of government|political system|government)$/i,
		wants: 'phrase',
		asks: (subject) => [`What type of government does ${subject} have?`],
		says: null
	},
	{
		pattern: /^(?:legislative branch|legislature|parliament)$/i,
		wants: 'phrase',
		asks: (subject) => [`What is the legislature of ${subject}?`],
		says: null
	},
	plain(/^(?:judicial branch|highest court)$/i, 'highest court', 'phrase'),
	plain(/^national holiday$/i, 'national holiday', 'phrase'),
	plain(/^currency$/i, 'currency', 'phrase'),
	{
		pattern: /^(?:official )?languages?$/i,
		wants: 'phrase',
		asks: (subject) => [`Which language is the main or official one of ${subject}?`],
		says: null
	},
	plain(/^(?:main )?religions?$/i, 'main religion', 'phrase'),
	plain(/^(?:highest (?:point|peak|mountain))$/i, 'highest mountain', 'phrase'),
	plain(/^lowest point$/i, 'lowest point', 'phrase'),
	plain(/^longest river$/i, 'longest river', 'phrase'),
	plain(/^(?:biggest|largest) river$/i, 'largest river', 'phrase'),
	plain(/^(?:biggest|largest) city$/i, 'largest city', 'phrase'),
	plain(/^(?:seat|headquarters|location of the secretariat)$/i, 'seat', 'name'),
	plain(
		/^(?:secretary[- ]general|executive secretary|director[- ]general|chairman|chairperson)$/i,
		'head',
		'name'
	),
	plain(/^motto$/i, 'motto', 'phrase'),
	plain(/^(?:national )?anthem$/i, 'anthem', 'phrase'),
	plain(/^climate$/i, 'climate', 'phrase'),
	{
		pattern: /^(?:members|member states|membership)$/i,
		wants: 'names',
		asks: (subject) => [`Which countries are members of ${subject}?`],
		says: null
	},
	plain(/^literacy(?: rate)?$/i, 'literacy rate', 'number'),
	plain(/^(?:growth rate|population growth)$/i, 'growth rate of the population', 'number'),
	{
		pattern: /^dependent territory$/i,
		wants: 'phrase',
		asks: (subject) => [`Of which state is ${subject} a dependent territory?`],
		says: null
	},
	{
		pattern: /^(?:disputes|territorial disputes)$/i,
		wants: 'phrase',
		asks: (subject) => [`Which territorial dispute does ${subject} have?`],
		says: null
	}
];
