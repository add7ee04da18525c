/** What else a labelled line says behind its first value: who one became independent from, each border's length, since when. */
import { findDates } from '../../annotate/dates';
import { inSentence, when, whenAsk } from '../../compose/words';
import { fillIn, yearIn, type Read, type Setting } from './label-fill';
import { entityOf, readValue } from './label-values';
import { powersBeside } from './rivals';

type Reader = (raw: string, setting: Setting, label: string) => Read[];

const readers: readonly (readonly [RegExp, Reader])[] = [
	[/^independence$/i, independenceFrom],
	[/^(?:land )?(?:boundaries|borders?)$/i, borderLengths],
	[/^life expectancy(?: at birth)?$/i, lifeExpectancy],
	[/^national holiday$/i, holidayDay],
	[/^administrative divisions$/i, divisions],
	[/^type$/i, dependence],
	[/^(?:chief of state|head of (?:the )?state)$/i, (raw, setting) => inOffice(raw, 'head of state', setting)],
	[/^head of (?:the )?government$/i, (raw, setting) => inOffice(raw, 'head of government', setting)],
	[/^(?:territorial )?disputes$/i, claim],
	[/^languages?$/i, officialLanguage],
	[/^(?:highest|tallest) (?:point|peak|mountain|building)$/i, heightOf],
	[/^(?:rivers|lakes|mountains|islands|cities|peaks|ports|valleys|deserts)$/i, superlative]
];

/** The further facts of a line, by its label. */
export const readParts = (label: string, raw: string, setting: Setting): Read[] =>
	readers.flatMap(([pattern, read]) => (pattern.test(label) ? read(raw, setting, label) : []));

const template = (text: string, { subject, year }: Setting, value: Read['value'], isLasting = false) =>
	fillIn(text, { subject, time: isLasting ? null : year, label: '', value });

/** "2 March 1956 (from France)". */
function independenceFrom(raw: string, setting: Setting): Read[] {
	const name = /\(from (?:the )?(\p{Lu}[\p{L} ]+?)[;,)]/u.exec(raw)?.[1];
	const entity = name === undefined ? null : entityOf(name, setting.lexicon);
	if (entity?.kind !== 'country') return [];
	const value = { kind: 'entity' as const, entity };
	return [
		{
			value,
			wording: {
				asks: [
					template('From which country did $ become independent?', setting, value, true),
					template('Which country did $ belong to before it became independent?', setting, value, true)
				],
				options: powersBeside(entity.name, raw),
				statement: (other) => template('$ became independent from @.', setting, other, true)
			}
		}
	];
}

/** "900 km total; Peru 500 km, Chile 400 km": which is the longest, and how long it is. */
function borderLengths(raw: string, setting: Setting): Read[] {
	const borders = [...raw.matchAll(/(\p{Lu}[\p{L}. ]+?) (\d[\d,.]*) (km|miles)/gu)].flatMap(
		([, name = '', length = '', unit = '']) => {
			const entity = entityOf(name, setting.lexicon);
			const amount = Number(length.replace(/,/g, ''));
			return entity?.kind === 'country' && amount > 0 ? [{ entity, amount, unit }] : [];
		}
	);
	const [first, second] = [...borders].sort((a, b) => b.amount - a.amount);
	if (!first || !second || borders.length > 6) return [];
	const longest = { kind: 'entity' as const, entity: first.entity };
	const length = {
		kind: 'number' as const,
		number: { amount: first.amount, unit: first.unit, bound: 'exact' as const }
	};
	const beside = { ...setting, subject: `${setting.subject} and ${inSentence(longest)}` };
	return [
		{
			value: longest,
			wording: {
				asks: [template('With which country {does|did} $ share its longest land border?', setting, longest)],
				options: borders
					.filter(({ entity }) => entity.id !== first.entity.id)
					.map(({ entity, amount, unit }) => ({
						value: { kind: 'entity' as const, entity },
						why: `The border with ${inSentence({ kind: 'entity', entity })} is ${amount} ${unit} long.`
					})),
				statement: (other) =>
					template('The longest land border of $ {is|was} the one with @.', setting, other)
			}
		},
		{
			value: length,
			wording: {
				asks: [template('How long is the border between $?', beside, length, true)],
				statement: (other) => template('The border between $ is @ long.', beside, other, true)
			}
		}
	];
}

/** "62 years male, 67 years female (1990)". */
function lifeExpectancy(raw: string, setting: Setting): Read[] {
	const time = yearIn(raw) ?? setting.year;
	return (['male', 'female'] as const).flatMap((sex) => {
		const amount = Number(new RegExp(`(\\d+(?:\\.\\d+)?) years (?:for )?${sex}`).exec(raw)?.[1]);
		if (!Number.isFinite(amount)) return [];
		const who = sex === 'male' ? 'men' : 'women';
		const fill = (text: string, value: Read['value']) =>
			fillIn(text, { subject: setting.subject, time, label: '', value });
		const value = (years: number): Read['value'] => ({
			kind: 'number',
			number: { amount: years, unit: 'years', bound: 'exact' }
		});
		return [
			{
				value: value(amount),
				wording: {
					asks: [fill(`What {is|was} the life expectancy of ${who} in $ at birth?`, value(amount))],
					options: [-9, 6, -5, 11].map((gap) => ({
						value: value(amount + gap),
						why: `The figure given is ${amount} years.`
					})),
					statement: (other) => fill(`The life expectancy of ${who} in $ at birth {is|was} @.`, other)
				}
			}
		];
	});
}

/** "People's Revolution Day, 11 July (1921)". */
function holidayDay(raw: string, setting: Setting): Read[] {
	const match = /^(\p{Lu}[\p{L}’' -]{3,40}?)(?: \([^)]*\))?, (\d{1,2}) (\p{Lu}\p{Ll}+)\b/u.exec(raw);
	if (!match) return [];
	const [, name = '', day = '', month = ''] = match;
	const value = { kind: 'phrase' as const, text: `${day} ${month}` };
	const holiday = /^(?:the |Celebration)/.test(name) || !/Day$/.test(name) ? `the holiday “${name}”` : name;
	const others = [
		`${day} ${month === 'March' ? 'May' : 'March'}`,
		`${day} ${month === 'June' ? 'August' : 'June'}`,
		`${day} ${month === 'October' ? 'December' : 'October'}`
	];
	return [
		{
			value,
			wording: {
				asks: [
					`On which day of the year does ${setting.subject} keep ${holiday} as its national holiday?`,
					`On which day of the year is ${holiday}, the national holiday of ${setting.subject}?`
				],
				kind: 'label-holiday',
				options: others.map((text) => ({
					value: { kind: 'phrase', text },
					why: `The day given is ${day} ${month}.`
				})),
				statement: (other) =>
					other.kind === 'phrase' ? `The national holiday of ${setting.subject} is on ${other.text}.` : null
			}
		}
	];
}

/** "18 provinces (aymguud …) and 3 municipalities". */
function divisions(raw: string, setting: Setting): Read[] {
	const match = /^(\d{1,3}) (\p{Ll}{4,}s)\b/u.exec(raw);
	if (!match) return [];
	const value = {
		kind: 'number' as const,
		number: { amount: Number(match[1]), unit: '', bound: 'exact' as const }
	};
	return [
		{
			value,
			wording: {
				asks: [
					template(`Into how many ${match[2] ?? ''} {is|was} $ divided?`, setting, value),
					template(`How many ${match[2] ?? ''} {does|did} $ have?`, setting, value)
				],
				statement: (other) => template(`The number of ${match[2] ?? ''} in $ {is|was} @.`, setting, other)
			}
		}
	];
}

/** "dependent territory of the UK". */
function dependence(raw: string, setting: Setting): Read[] {
	const name = /^(?:dependent|overseas) territory of (?:the )?(\p{Lu}[\p{L} ]*)$/u.exec(raw)?.[1];
	const entity = name === undefined ? null : entityOf(name, setting.lexicon);
	if (entity?.kind !== 'country') return [];
	const value = { kind: 'entity' as const, entity };
	return [
		{
			value,
			wording: {
				asks: [
					template('Of which state {is|was} $ a dependent territory?', setting, value),
					template('To which state {does|did} $ belong as a dependent territory?', setting, value)
				],
				options: powersBeside(entity.name, raw),
				statement: (other) => template('$ {is|was} a dependent territory of @.', setting, other)
			}
		}
	];
}

/** "King HASSAN II (since 3 March 1961)". */
function inOffice(raw: string, office: string, setting: Setting): Read[] {
	const since = /^[^;(]*\(since ([^)]*)\)/.exec(raw)?.[1];
	const date = since === undefined ? undefined : findDates(since)[0]?.date;
	if (!date) return [];
	const person = readValue('person', raw, setting.lexicon);
	if (person?.kind !== 'entity') return [];
	const who = person.entity.name;
	return [
		{
			value: { kind: 'date', date },
			wording: {
				asks: [
					`${whenAsk(date)} did ${who} become ${office} of ${setting.subject}?`,
					`${whenAsk(date)} did ${who} take office as ${office} of ${setting.subject}?`
				],
				statement: (other) =>
					other.kind === 'date' ? `${who} became ${office} of ${setting.subject} ${when(other.date)}.` : null
			}
		}
	];
}

/** "claims and administers Western Sahara". */
function claim(raw: string, setting: Setting): Read[] {
	const name =
		/^claims (?:and administers |part of |all of |the )?(\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+){0,3})/u.exec(
			raw
		)?.[1];
	if (name === undefined) return [];
	const value = { kind: 'phrase' as const, text: name };
	return [
		{
			value,
			wording: {
				asks: [
					template('Which territory {does|did} $ claim?', setting, value),
					template('To which territory {does|did} $ lay claim?', setting, value)
				],
				kind: 'label-claim',
				statement: () => null
			}
		}
	];
}

/** "Arabic (official); several Berber dialects". */
function officialLanguage(raw: string, setting: Setting): Read[] {
	const name = /^(\p{Lu}\p{Ll}+) \(official\)/u.exec(raw)?.[1];
	if (name === undefined) return [];
	const value = { kind: 'phrase' as const, text: name };
	return [
		{
			value,
			wording: {
				asks: [template('What {is|was} the official language of $?', setting, value)],
				kind: 'label-language',
				statement: () => null
			}
		}
	];
}

/** "Mount Logan (5 959 m, Yukon)". */
function heightOf(raw: string): Read[] {
	const match = /^(\p{Lu}[\p{L}’' -]+?)(?: \(|, | )(\d[\d ,]*) ?(?:m|met(?:er|re)s)\b/u.exec(raw);
	const amount = Number((match?.[2] ?? '').replace(/[ ,]/g, ''));
	if (!match || !(amount > 0)) return [];
	const [, name = ''] = match;
	return [
		{
			value: { kind: 'number', number: { amount, unit: 'm', bound: 'exact' } },
			wording: {
				asks: [`How high is ${name}?`, `What is the height of ${name}?`],
				statement: (other) => `The height of ${name} is ${inSentence(other)}.`
			}
		}
	];
}

const SINGULAR: Record<string, string> = { cities: 'city' };

/** "Rivers: Mackenzie -- longest, Yukon, Columbia". */
function superlative(raw: string, { subject }: Setting, label: string): Read[] {
	const match =
		/(?:^|[,;] )(\p{Lu}[\p{L}’' ]{2,30}?) ?(?:--|–|—|->|\() ?(?:the )?(longest|largest|biggest|highest|oldest|deepest)\b/u.exec(
			raw
		);
	if (!match) return [];
	const [, name = '', most = ''] = match;
	const noun = SINGULAR[label.toLowerCase()] ?? label.toLowerCase().replace(/s$/, '');
	return [
		{
			value: { kind: 'phrase', text: name },
			wording: {
				asks: [`Which is the ${most} ${noun} of ${subject}?`],
				kind: `label-${most} ${noun}`,
				statement: () => null
			}
		}
	];
}
