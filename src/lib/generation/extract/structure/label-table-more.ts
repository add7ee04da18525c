/** Labels of bodies, people, works, living things and places that are no country. */
import type { Label } from './label-table';

const date = (pattern: RegExp, done: string, says = `$ was ${done} @.`): Label => ({
	pattern,
	wants: 'date',
	isLasting: true,
	asks: [`&1 was $ ${done}?`],
	says
});

const of = (
	pattern: RegExp,
	thing: string,
	wants: Label['wants'] = 'phrase',
	more: Partial<Label> = {}
): Label => ({
	pattern,
	wants,
	asks: [`What {is|was} the ${thing} of $?`],
	...(wants === 'phrase' ? {} : { says: `The ${thing} of $ {is|was} @.` }),
	...more
});

const body: readonly Label[] = [
	date(
		/^(?:founded|established|formed|formation|inception|created|date of foundation|foundation|since)$/i,
		'founded'
	),
	date(/^(?:dissolved|disbanded|defunct|abolished)$/i, 'dissolved'),
	date(/^(?:opened|opening|inaugurated|inauguration)$/i, 'opened'),
	{
		pattern: /^(?:founders?|founded by)$/i,
		wants: 'person',
		isLasting: true,
		asks: ['Who founded $?', 'Who {is|was} the founder of $?'],
		says: '$ was founded by @.'
	},
	{
		pattern: /^(?:seat|headquarters|location of the secretariat|head office)$/i,
		wants: 'city',
		asks: ['In which city {does|did} $ have its seat?', 'Where {is|was} the seat of $?'],
		says: '$ {has|had} its seat in @.'
	},
	{
		pattern:
			/^(?:secretary[- ]general|executive secretary|director[- ]general|chairman|chairperson|chairwoman|chair|director|head|ceo|chief executive|leader|general secretary|rector|mayor|governor)$/i,
		wants: 'person',
		asks: ['Who {is|was} the #1 of $?'],
		says: 'The #1 of $ {is|was} @.'
	},
	{
		pattern: /^(?:members|member states|membership|member countries)$/i,
		wants: 'countries',
		asks: ['Which countries {are|were} members of $?']
	},
	{
		pattern: /^(?:number of members|members|membership|member states)$/i,
		wants: 'number',
		asks: ['How many members {does|did} $ have?'],
		says: 'The number of members of $ {is|was} @.'
	},
	{
		pattern: /^(?:employees|staff|number of employees)$/i,
		wants: 'number',
		asks: ['How many people {does|did} $ employ?'],
		says: '$ {employs|employed} @ people.'
	},
	{
		pattern: /^(?:students|number of students|enrolment|enrollment)$/i,
		wants: 'number',
		asks: ['How many students {does|did} $ have?']
	},
	of(/^revenue$/i, 'revenue', 'money'),
	of(/^budget$/i, 'budget', 'money'),
	of(/^(?:official|working) language$/i, '#1'),
	of(/^parent(?: company| organi[sz]ation)?$/i, 'parent organization'),
	of(/^(?:abbreviation|acronym)$/i, 'abbreviation'),
	{ ...of(/^(?:predecessor|preceded by)$/i, 'predecessor'), isLasting: true },
	{ ...of(/^(?:successor|succeeded by)$/i, 'successor'), isLasting: true }
];

const lasting = (label: Label): Label => ({ ...label, isLasting: true });

const person: readonly Label[] = [
	date(/^(?:born|date of birth|birth date|birth)$/i, 'born'),
	{
		pattern: /^(?:died|date of death|death)$/i,
		wants: 'date',
		isLasting: true,
		asks: ['&1 did $ die?'],
		says: '$ died @.'
	},
	{
		pattern: /^(?:birthplace|place of birth|born in)$/i,
		wants: 'city',
		isLasting: true,
		asks: ['In which place was $ born?', 'Where was $ born?'],
		says: '$ was born in @.'
	},
	lasting(of(/^(?:occupation|profession)$/i, 'profession')),
	lasting(of(/^(?:spouse|husband|wife)$/i, 'spouse', 'person')),
	{
		pattern: /^known for$/i,
		wants: 'phrase',
		isLasting: true,
		asks: ['For what is $ known?']
	},
	{
		pattern: /^(?:alma mater|education)$/i,
		wants: 'phrase',
		isLasting: true,
		asks: ['Where did $ study?']
	}
];

const work: readonly Label[] = [
	{
		pattern: /^(?:author|written by|writer)$/i,
		wants: 'person',
		isLasting: true,
		asks: ['Who wrote $?'],
		says: '$ was written by @.'
	},
	{
		pattern: /^(?:architect|designed by|designer)$/i,
		wants: 'person',
		isLasting: true,
		asks: ['Who designed $?'],
		says: '$ was designed by @.'
	},
	{
		pattern: /^(?:composer|music by)$/i,
		wants: 'person',
		isLasting: true,
		asks: ['Who composed $?'],
		says: '$ was composed by @.'
	},
	{
		pattern: /^(?:directed by)$/i,
		wants: 'person',
		isLasting: true,
		asks: ['Who directed $?'],
		says: '$ was directed by @.'
	},
	{
		pattern: /^(?:inventor|invented by)$/i,
		wants: 'person',
		isLasting: true,
		asks: ['Who invented $?'],
		says: '$ was invented by @.'
	},
	{
		pattern: /^(?:discoverer|discovered by)$/i,
		wants: 'person',
		isLasting: true,
		asks: ['Who discovered $?'],
		says: '$ was discovered by @.'
	},
	date(/^(?:published|publication date|date of publication)$/i, 'published'),
	date(/^(?:released|release date|launched|launch date)$/i, 'released'),
	date(/^(?:built|completed|construction completed|year built)$/i, 'completed'),
	date(/^(?:signed|date signed|date of signature)$/i, 'signed'),
	date(/^(?:ratified|date ratified)$/i, 'ratified'),
	{
		pattern: /^(?:effective|in force|entry into force|entered into force)$/i,
		wants: 'date',
		isLasting: true,
		asks: ['&1 did $ enter into force?'],
		says: '$ entered into force @.'
	}
];

const thing: readonly Label[] = [
	lasting(of(/^(?:chemical )?formula$/i, 'chemical formula')),
	lasting(of(/^melting point$/i, 'melting point', 'number')),
	lasting(of(/^boiling point$/i, 'boiling point', 'number')),
	lasting(of(/^(?:atomic number)$/i, 'atomic number', 'number')),
	lasting(of(/^(?:scientific|binomial|latin) name$/i, 'scientific name')),
	...['kingdom', 'phylum', 'class', 'order', 'family', 'genus'].map((rank) => ({
		pattern: new RegExp(`^${rank}$`, 'i'),
		wants: 'phrase' as const,
		isLasting: true,
		asks: [`To which ${rank} does $ belong?`]
	})),
	lasting(of(/^(?:maximum |max\.? |average |mean )?depth$/i, '#1', 'number')),
	lasting(of(/^(?:surface )?elevation$|^altitude$/i, 'elevation', 'number')),
	lasting(of(/^(?:surface area)$/i, 'surface area', 'number')),
	lasting(of(/^(?:total )?length$/i, 'length', 'number')),
	lasting(of(/^height$/i, 'height', 'number')),
	lasting(of(/^weight$/i, 'weight', 'number')),
	lasting(of(/^(?:water )?volume$/i, 'volume', 'number')),
	{
		pattern: /^(?:source|river source)$/i,
		wants: 'phrase',
		isLasting: true,
		asks: ['Where does $ have its source?']
	},
	{
		pattern: /^(?:mouth|outflow|flows into|empties into)$/i,
		wants: 'phrase',
		isLasting: true,
		asks: ['Into what does $ flow?']
	},
	lasting(of(/^(?:main )?inflows?$/i, 'main inflow'))
];

export const moreLabels: readonly Label[] = [...body, ...person, ...work, ...thing];
