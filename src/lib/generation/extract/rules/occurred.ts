/** When named events took place: revolutions, wars, uprisings. */
import { dateIn, capital, inSentence, whenAsk, whenNoun } from '../../compose/words';
import type { Entity } from '../../types';
import { buildEntity } from '../../annotate/lexicon';
import { eventNames } from '../../knowledge/record';
import { dateValue, type Relation } from '../rule';
import { pattern } from '../pattern';

/** "the Velvet Revolution in Georgia": the country tells two revolutions of one name apart. */
function name({ name: words, country }: Entity): string {
	if (!country || words.includes(country) || / events$/.test(words)) return `the ${words}`;
	return `the ${words} in ${inSentence({ kind: 'entity', entity: buildEntity('country', country) })}`;
}

/** The event under the name that the record has for it; the paper's own name is kept as another spelling. */
function standardEvent(event: Entity | undefined): Entity | undefined {
	const known = eventNames.find(
		({ country, paperName }) => country === event?.country && paperName === event?.name
	);
	return event && known
		? buildEntity('event', known.name, { country: known.country, sourceNames: [event.name] })
		: event;
}

export const occurredRelation: Relation = {
	name: 'occurred',
	topic: 'Events',
	isFunctional: true,
	rules: [
		{
			id: 'occurred/event-date',
			pattern: pattern('{event}(?: (?:of|in|on))? {date}'),
			build: (found) => {
				const event = standardEvent(found.entity('event'));
				const date = found.date();
				return event && date ? [{ relation: 'occurred', subject: event, value: dateValue(date) }] : [];
			},
			matches: [
				'This began with the Silver Revolution of Peru in May 1994.',
				'They recall the Chilean Harbour Uprising of 1981.',
				'All changed after the Lake Massacre in July 1962.'
			],
			rejects: [
				'They recall the Silver Revolution of Peru.',
				'They recall the silver coins of Peru in May 1994.'
			]
		}
	],
	wording: ({ subject, value }) => {
		const date = dateIn(value);
		return {
			asks: [
				`${whenAsk(date)} did ${name(subject)} take place?`,
				`What ${whenNoun(date)} is given for ${name(subject)}?`,
				`${whenAsk(date)} did ${name(subject)} happen?`
			],
			both: `dates for ${name(subject)}`,
			statement: (other) => `${capital(name(subject))} took place ${inSentence(other)}.`
		};
	}
};
