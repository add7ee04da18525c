/** English for typed values: articles, prepositions, lists, units. */
import { printDate } from '../annotate/dates';
import { concepts } from '../knowledge/concepts';
import { WITHOUT_ARTICLE } from '../knowledge/organisations';
import type { DateValue, Entity, Fact, Quantity, Value } from '../types';

/** "the Shanghai Cooperation Organization (SCO)", "Tashkent", "the United States": for the first mention in a stem. */
export function full(entity: Entity): string {
	const article = entity.article ? 'the ' : '';
	return entity.acronym ? `${article}${entity.name} (${entity.acronym})` : `${article}${entity.name}`;
}

/** The acronym where there is one, with its article: "the SCO", "NATO". */
export function short(entity: Entity): string {
	const article = entity.article && !WITHOUT_ARTICLE.has(entity.acronym ?? '') ? 'the ' : '';
	return `${article}${entity.acronym ?? entity.name}`;
}

/** "China, Russia and India", each with its article. */
export function list(entities: readonly Entity[]): string {
	return joinWords(entities.map(full));
}

export function joinWords(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** "on 3 May 1991", "in June 2004", "at the end of 2005", "from 16 to 26 August 2010". */
export function when(date: DateValue): string {
	const { endDay, ...first } = date;
	if (endDay !== undefined) return `from ${first.day} to ${printDate({ ...first, day: endDay })}`;
	if (date.part === 'end') return `at ${printDate(date)}`;
	return `${date.day === undefined ? 'in' : 'on'} ${printDate(date)}`;
}

/** How a question asks for a date of this precision: "On which date", "In which month and year", "In which year". */
export function whenAsk(date: DateValue): string {
	if (date.endDay !== undefined) return 'On which dates';
	if (date.day !== undefined) return 'On which date';
	if (date.month !== undefined) return 'In which month and year';
	return date.part === undefined ? 'In which year' : 'At which point of which year';
}

/** The noun for a date of this precision: "date", "month", "year". */
export function whenNoun(date: DateValue): string {
	if (date.day !== undefined) return date.endDay === undefined ? 'date' : 'days';
	return date.month !== undefined ? 'month and year' : date.part === undefined ? 'year' : 'time';
}

/** "7,500 km", "about 40%", "more than 5,000 mosques". Numbers below ten that count things are words. */
export function printQuantity({ amount, unit, bound }: Quantity): string {
	const start = bound === 'about' ? 'about ' : bound === 'over' ? 'more than ' : '';
	return unit === '%'
		? `${start}${printNumber(amount)}%`
		: `${start}${countWord(amount, unit)} ${unit}`.trim();
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export function printNumber(amount: number): string {
	return amount.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

function countWord(amount: number, unit: string): string {
	return /^(?:km|miles|%)$/.test(unit) ? printNumber(amount) : (WORDS[amount] ?? printNumber(amount));
}

export function countName(count: number): string {
	return WORDS[count] ?? String(count);
}

/** A value as an option or a key. */
export function printValue(value: Value): string {
	switch (value.kind) {
		case 'date':
			return printDate(value.date);
		case 'entity':
			return value.entity.name;
		case 'entities':
			return joinWords(
				value.entities.map((entity) =>
					entity.kind === 'country' && entity.article ? `the ${entity.name}` : entity.name
				)
			);
		case 'number':
			return printQuantity(value.number);
		case 'word':
			return value.word;
		case 'phrase':
			return value.text;
		case 'phrases':
			return value.items.some((item) => /,| and /.test(item))
				? value.items.join('; ')
				: joinWords(value.items);
		default:
			return value satisfies never;
	}
}

/** A value inside a sentence: with its article, and with its preposition if it is a date. */
export function inSentence(value: Value): string {
	if (value.kind === 'date') return when(value.date);
	if (value.kind === 'entity') return full(value.entity);
	if (value.kind === 'entities') return list(value.entities);
	return printValue(value);
}

/** Lower-cases the first word of a sentence that now stands inside one, unless it is a name. */
export function lowerStart(text: string): string {
	const isPlain =
		/^(?:The|A|An|In|On|At|From|What|Which|Whose|Where|Who|Why|When|How|During|With|Within|By|Under|After|Before|For|To|Of|Between|Into|Against|One|Two|Three|Four|Some|Many|Most|Name|Towards|As|Because|Along|Beyond|Whom|By|Through|Until|Since|Within|Among|Besides|Beside|Only|No|All|Both|Five|Six|Joint|Political|Young|Western|Operations|Drug|Political|Religious|Radical|Extremist|Realism|Institutionalism|Liberalism|Failed|Civil|Other|Elections|Free|Increased|Growing) /.test(
			text
		) || concepts.some(({ label }) => /^\p{Ll}/u.test(label) && text.startsWith(capital(label)));
	return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A qualifier that the relation's rules always set. */
export function entitiesOf(fact: Fact, role: string): Entity[] {
	const value = fact.qualifiers[role];
	if (value?.kind === 'entity') return [value.entity];
	return value?.kind === 'entities' ? value.entities : [];
}

export function entityOf(fact: Fact, role: string): Entity | undefined {
	return entitiesOf(fact, role)[0];
}

export function dateOf(fact: Fact, role = 'date'): DateValue | undefined {
	const value = fact.qualifiers[role];
	return value?.kind === 'date' ? value.date : undefined;
}

/** The date a fact has as its value; relations whose value is a date call this. */
export function dateIn(value: Value): DateValue {
	if (value.kind !== 'date') throw new TypeError(`a date is wanted, got ${value.kind}`);
	return value.date;
}
