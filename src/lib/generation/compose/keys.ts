/** Which other spellings of a key count as right. */
import { MONTHS } from '../annotate/dates';
import type { DateValue, Entity, Value } from '../types';
import { joinWords, printValue } from './words';

/** Accepted forms beside the printed one, each once, without the printed one itself. */
export function acceptedForms(value: Value): string[] {
	const printed = printValue(value);
	return [...new Set(formsOf(value))].filter((form) => form !== printed && form.trim() !== '');
}

function formsOf(value: Value): string[] {
	switch (value.kind) {
		case 'date':
			return dateForms(value.date);
		case 'entity':
			return entityForms(value.entity);
		case 'entities':
			return value.entities.length > 3
				? []
				: orders(value.entities).map((order) => joinWords(order.map(({ name }) => name)));
		case 'number':
			return numberForms(value.number.amount, value.number.unit);
		case 'word':
		case 'phrases':
			return [];
		case 'phrase':
			return [value.text.replace(/^(?:the|an?) /i, '')];
		default:
			return value satisfies never;
	}
}

/** "August" for "August 2005" where the stem has given the year. */
export function formsWithoutYear(value: Value, stem: string): string[] {
	if (value.kind !== 'date' || value.date.month === undefined || !stem.includes(String(value.date.year)))
		return [];
	return [printValue(value).replace(` ${value.date.year}`, '')];
}

function dateForms({ year, month, day, endDay, part }: DateValue): string[] {
	if (month === undefined) return part === 'end' ? [`end of ${year}`, `late ${year}`] : [];
	const name = MONTHS[month - 1] ?? '';
	const two = (number: number) => String(number).padStart(2, '0');
	if (day === undefined)
		return [`${two(month)}.${year}`, `${month}/${year}`, `${year}-${two(month)}`, `${name}, ${year}`];
	if (endDay !== undefined) return [`${day}-${endDay} ${name} ${year}`, `${name} ${day}-${endDay}, ${year}`];
	return [
		`${name} ${day}, ${year}`,
		`${name} ${day} ${year}`,
		`${two(day)}.${two(month)}.${year}`,
		`${year}-${two(month)}-${two(day)}`
	];
}

/** The source's spelling, the acronym, and the form with an article. A mended spelling is not taught. */
function entityForms({ name, acronym, sourceNames, article, isRepaired }: Entity): string[] {
	const source = isRepaired ? [] : sourceNames;
	return [
		...source.filter((each) => /^\p{Lu}/u.test(each)),
		...(acronym ? [acronym] : []),
		...(article ? [`the ${name}`] : [])
	];
}

function orders(entities: readonly Entity[]): Entity[][] {
	if (entities.length < 2) return [[...entities]];
	return entities.flatMap((first, at) => orders(entities.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

function numberForms(amount: number, unit: string): string[] {
	const plain = [String(amount), amount.toLocaleString('en-US')];
	if (unit === '') return plain;
	return unit === '%'
		? [...plain, `${amount} %`, `${amount} per cent`]
		: [...plain, ...plain.map((number) => `${number} ${unit}`)];
}
