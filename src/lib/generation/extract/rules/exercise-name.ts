/** How exercises are named, and the facts that several rules make of one. */
import { buildEntity } from '../../annotate/lexicon';
import type { DateValue, Entity } from '../../types';
import { dateValue, entitiesValue, entityValue, type FactDraft } from '../rule';

/** Words for an exercise, for patterns. */
export const EXERCISE = '(?:exercises?|man(?:oeuv|euv)(?:re|er)s?|drills?|activity|operation)';

/** A named exercise: "Peace Mission" of August 2005 and "Peace Mission 2005" are one. */
export function named(entity: Entity | undefined, date: DateValue | undefined): Entity | null {
	if (!entity) return null;
	const hasYear = /\b\d{4}$/.test(entity.name);
	if (!hasYear && !date) return null;
	return buildEntity('exercise', hasYear ? entity.name : `${entity.name} ${date?.year ?? ''}`, {
		article: false
	});
}

/** An exercise without a name, known by its year and who held it. */
export const unnamed = (what: string, date: DateValue): Entity =>
	buildEntity('exercise', `${what} of ${date.year}`, { article: true });

/** "the exercise “Peace Mission 2005”", "the joint exercise of 2002". */
export function name(exercise: Entity): string {
	return exercise.article ? `the ${exercise.name}` : `the exercise “${exercise.name}”`;
}

const isDatedByName = (exercise: Entity, date: DateValue) =>
	date.month === undefined && exercise.name.endsWith(String(date.year));

/** The place, or its country where the exercise is named after the place and its name would give the answer away. */
const placeToAsk = (exercise: Entity, place: Entity): Entity =>
	exercise.name.includes(place.name) && place.country !== undefined
		? buildEntity('country', place.country)
		: place;

/** Date, place and participants of an exercise, as far as a sentence gives them. */
export function draft(
	exercise: Entity | null,
	parts: { date?: DateValue | undefined; place?: Entity | undefined; who?: Entity[] }
): FactDraft[] {
	if (!exercise) return [];
	const { date, place, who = [] } = parts;
	return [
		...(date && !isDatedByName(exercise, date)
			? [{ relation: 'exercise-date', subject: exercise, value: dateValue(date) }]
			: []),
		...(place
			? [{ relation: 'exercise-place', subject: exercise, value: entityValue(placeToAsk(exercise, place)) }]
			: []),
		...(who.length > 1
			? [{ relation: 'exercise-participants', subject: exercise, value: entitiesValue(who) }]
			: [])
	];
}

/** The name at the start of a sentence. */
export function sentenceStart(exercise: Entity): string {
	return `The ${name(exercise).slice(4)}`;
}

/** With a capital at the start of a sentence. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
