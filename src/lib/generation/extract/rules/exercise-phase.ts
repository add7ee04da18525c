/** Exercises in phases, with members away, with a host, and the first of their kind. */
import { buildEntity } from '../../annotate/lexicon';
import { full, inSentence, printValue } from '../../compose/words';
import type { Entity, Fact } from '../../types';
import { entitiesValue, entityValue, type Relation } from '../rule';
import { pattern } from '../pattern';
import { capitalised, name, named, sentenceStart, unnamed } from './exercise-name';

export const exercisePhases: Relation = {
	name: 'exercise-phases',
	topic: 'Joint exercises',
	isFunctional: false,
	rules: [
		{
			id: 'exercise/phases',
			pattern: pattern(
				`[Tt]he first (?:joint )?military (?:exercise|man(?:oeuv|euv)(?:re|er)) in {date} was (?:carried out|held) in {num} phases in {states}`
			),
			build: (found) => {
				const date = found.date();
				const where = found.entities('states');
				if (!date || where.length < 2) return [];
				return [
					{
						relation: 'exercise-phases',
						subject: unnamed('two-phase military exercise', date),
						value: entitiesValue(where)
					}
				];
			},
			matches: [
				'The first military exercise in 1999 was carried out in two phases in Peru and Chile.',
				'The first joint military manoeuvre in 2003 was held in two phases in Laos and Thailand.',
				'They say the first military maneuver in 2004 was held in two phases in Spain and Italy.'
			],
			rejects: [
				'The first school play in 1999 was held in two phases in Peru and Chile.',
				'The first military exercise in 1999 was cancelled in Peru and Chile.'
			]
		},
		{
			id: 'exercise/phase-states',
			pattern: pattern(
				`(?:exercise|man(?:oeuv|euv)(?:re|er)) of all members(?: except {states:absent})? in {date}, which (?:was held|took place) (?:at|in|during) the first phase in {states:first} with the presence of {states:firstwho}, and (?:at|in) the second phase in {place} by the forces of {states:secondwho}`
			),
			build: (found) => {
				const date = found.date();
				const place = found.entity('place');
				const first = found.entity('first');
				if (!date || !place || !first) return [];
				const exercise = unnamed('multilateral exercise', date);
				const absent = found.entity('absent');
				return [
					...(absent
						? [{ relation: 'exercise-absent', subject: exercise, value: entityValue(absent), isClaim: true }]
						: []),
					{
						relation: 'exercise-phase-participants',
						subject: phase(exercise, 'first'),
						value: entitiesValue(found.entities('firstwho')),
						qualifiers: { place: entityValue(first) }
					},
					{
						relation: 'exercise-phase-participants',
						subject: phase(exercise, 'second'),
						value: entitiesValue(found.entities('secondwho')),
						qualifiers: { place: entityValue(place) }
					}
				];
			},
			matches: [
				'We recall the exercise of all members except Chile in 1999, which took place during the first phase in Peru with the presence of Peru and Bolivia, and in the second phase in Cusco by the forces of Peru and Brazil.',
				'The exercise of all members in 2011, which took place during the first phase in Laos with the presence of Laos and Thailand, and at the second phase in Hanoi by the forces of Vietnam and Laos, was new.',
				'The manoeuvre of all members except Malta in 2004, which took place during the first phase in Spain with the presence of Spain and Italy, and in the second phase in Rome by the forces of Italy and France.'
			],
			rejects: [
				'The exercise of all members in 1999, which was short, was held in Peru.',
				'The dinner of all members in 1999 was held in Peru.'
			]
		}
	],
	wording: ({ subject, value }) => ({
		asks: [
			`In which two countries was ${name(subject)} held?`,
			`Which two countries hosted ${name(subject)}?`
		],
		statement: (other) =>
			`${sentenceStart(subject)} was held in ${value.kind === 'entities' ? inSentence(other) : printValue(other)}.`
	})
};

const phase = (exercise: Entity, which: string): Entity =>
	buildEntity('exercise', `${which} phase of the ${exercise.name}`, { article: true });

const placeOf = (fact: Fact) =>
	fact.qualifiers.place?.kind === 'entity' ? full(fact.qualifiers.place.entity) : '';

export const exercisePhaseParticipants: Relation = {
	name: 'exercise-phase-participants',
	topic: 'Joint exercises',
	isFunctional: true,
	rules: [],
	wording: (fact) => ({
		asks: [
			`Whose forces took part in the ${fact.subject.name}, held in ${placeOf(fact)}?`,
			`Which countries were present at the ${fact.subject.name}, held in ${placeOf(fact)}?`
		],
		statement: (other) =>
			`${capitalised(inSentence(other))} took part in the ${fact.subject.name}, held in ${placeOf(fact)}.`
	})
};

export const exerciseAbsent: Relation = {
	name: 'exercise-absent',
	topic: 'Joint exercises',
	isFunctional: false,
	rules: [],
	wording: ({ subject }) => ({
		asks: [
			`Which member state stayed away from ${name(subject)}?`,
			`Who was the only member missing from ${name(subject)}?`
		],
		statement: (other) =>
			`${capitalised(inSentence(other))} was the only member that stayed away from ${name(subject)}.`
	})
};

export const exerciseHost: Relation = {
	name: 'exercise-host',
	topic: 'Joint exercises',
	isFunctional: true,
	rules: [
		{
			id: 'exercise/hosted',
			pattern: pattern(
				`(?<what>multilateral|joint|naval|military) (?:exercise|man(?:oeuv|euv)(?:re|er)) hosted by {states} in {date}`
			),
			build: (found) => {
				const date = found.date();
				const host = found.entity('states');
				return date && host
					? [
							{
								relation: 'exercise-host',
								subject: unnamed(`${found.words('what')} exercise`, date),
								value: entityValue(host)
							}
						]
					: [];
			},
			matches: [
				'They list the multilateral exercise hosted by Peru in 1999.',
				'The joint exercise hosted by Laos in 2003 was small.',
				'We saw the naval manoeuvre hosted by Spain in 2004.'
			],
			rejects: [
				'They list the multilateral dinner hosted by Peru in 1999.',
				'The exercise of Peru in 1999 was small.'
			]
		}
	],
	wording: ({ subject }) => ({
		asks: [`Which country hosted ${name(subject)}?`, `Which country was the host of ${name(subject)}?`],
		statement: (other) => `${capitalised(inSentence(other))} hosted ${name(subject)}.`
	})
};

export const exerciseFirst: Relation = {
	name: 'exercise-first',
	topic: 'Joint exercises',
	isFunctional: false,
	rules: [
		{
			id: 'exercise/first-between',
			pattern: pattern(
				'^(?:This|It) (?:is|was) the first joint (?:military |naval )?(?:exercise|drill) between {states}'
			),
			build: (found) => {
				const { previous } = found.sentence;
				const quote = previous?.mentions.find((mention) => mention.token === 'quote');
				const exercise = quote && 'entities' in quote ? named(quote.entities[0], undefined) : null;
				const who = found.entities('states');
				if (!exercise || !previous || who.length < 2) return [];
				return [
					{ relation: 'exercise-first', subject: exercise, value: entitiesValue(who), alsoFrom: [previous] }
				];
			},
			matches: [
				'In May 1999, they held an exercise called "Blue Shield 1999". This was the first joint drill between Peru and Chile.',
				'A drill was named "River Guard 2003". It was the first joint drill between Laos and Thailand.',
				'A drill was called "Sea Wall 2004". This is the first joint drill between Spain and Italy.'
			],
			rejects: [
				'This was the first joint drill between Peru and Chile.',
				'A drill was called "Sea Wall 2004". This was the second joint military exercise between Spain and Italy.'
			]
		}
	],
	wording: ({ subject, value }) => ({
		asks: [
			`For which two countries was ${name(subject)} the first joint military exercise with each other?`,
			`Between which two countries was ${name(subject)} the first joint military exercise?`
		],
		statement: (other) =>
			`${sentenceStart(subject)} was the first joint military exercise between ${inSentence(other)}.`,
		inverse: {
			stem: `What was the name of the first joint military exercise between ${inSentence(value)}?`,
			value: entityValue(subject)
		}
	})
};

export const exercisePhaseRelations: readonly Relation[] = [
	exercisePhases,
	exercisePhaseParticipants,
	exerciseAbsent,
	exerciseHost,
	exerciseFirst
];
