/** Military exercises: when, where, and who took part. */
import { buildEntity } from '../../annotate/lexicon';
import { dateIn, full, inSentence, printValue, whenAsk } from '../../compose/words';
import type { DateValue, Entity, Fact } from '../../types';
import {
	dateValue,
	entitiesValue,
	entityValue,
	numberValue,
	type FactDraft,
	type Found,
	type Relation
} from '../rule';
import { pattern } from '../pattern';

const WORD = '(?:exercises?|man(?:oeuv|euv)(?:re|er)s?|drills?|activity|operation)';

/** A named exercise: "Peace Mission" of August 2005 and "Peace Mission 2005" are one. */
function named(entity: Entity | undefined, date: DateValue | undefined): Entity | null {
	if (!entity) return null;
	const hasYear = /\b\d{4}$/.test(entity.name);
	if (!hasYear && !date) return null;
	return buildEntity('exercise', hasYear ? entity.name : `${entity.name} ${date?.year ?? ''}`, {
		article: false
	});
}

/** An exercise without a name, known by its year and who held it. */
const unnamed = (what: string, date: DateValue): Entity =>
	buildEntity('exercise', `${what} of ${date.year}`, { article: true });

function name(exercise: Entity): string {
	return exercise.article ? `the ${exercise.name}` : `the exercise “${exercise.name}”`;
}

const isDatedByName = (exercise: Entity, date: DateValue) =>
	date.month === undefined && exercise.name.endsWith(String(date.year));

function draft(
	exercise: Entity | null,
	parts: { date?: DateValue | undefined; place?: Entity | undefined; who?: Entity[] }
): FactDraft[] {
	if (!exercise) return [];
	const { date, place, who = [] } = parts;
	return [
		...(date && !isDatedByName(exercise, date)
			? [{ relation: 'exercise-date', subject: exercise, value: dateValue(date) }]
			: []),
		...(place ? [{ relation: 'exercise-place', subject: exercise, value: entityValue(place) }] : []),
		...(who.length > 1
			? [{ relation: 'exercise-participants', subject: exercise, value: entitiesValue(who) }]
			: [])
	];
}

const whole = (found: Found) =>
	draft(named(found.entity('quote'), found.date()), {
		date: found.date(),
		place: found.entity('place'),
		who: found.entities('states')
	});

export const exerciseDate: Relation = {
	name: 'exercise-date',
	topic: 'Joint exercises',
	isFunctional: true,
	rules: [
		{
			id: 'exercise/participation',
			pattern: pattern(
				`[Ii]n {date}, an? (?:\\w+ )*${WORD} with the participation of {states} was (?:launched|held|carried out),? called ["“]{quote}`
			),
			build: whole,
			matches: [
				'In May 1999, a large naval exercise with the participation of Peru and Chile was held, called "Blue Shield 1999".',
				'In June 2003, a military exercise with the participation of Laos and Thailand was launched called "River Guard 2003".',
				'In 2004, a joint exercise with the participation of Spain and Italy was carried out, called "Sea Wall 2004".'
			],
			rejects: [
				'In May 1999, a large concert with the participation of Peru and Chile was held, called "Blue Shield 1999".',
				'In May 1999, a naval exercise was held.'
			]
		},
		{
			id: 'exercise/called-in',
			pattern: pattern(
				`${WORD} (?:which )?(?:was )?(?:called|named) ["“]{quote}["”] (?:in|on) {date}(?: in {place})?`
			),
			build: whole,
			matches: [
				'They organised a naval exercise called "Blue Shield 1999" in May 4-9, 1999 in Lima, Peru.',
				'There was a drill named "River Guard 2003" in June 2003.',
				'Countries show the activity which called "Sea Wall" in May 2004.'
			],
			rejects: [
				'They read a book called "Blue Shield 1999" in May 1999.',
				'They organised a naval exercise in May 1999.'
			]
		},
		{
			id: 'exercise/place-called',
			pattern: pattern(`${WORD} of (?:the )?{org} in {place}, called ["“]{quote}`),
			build: whole,
			matches: [
				'Approving the large exercise of the Lake Charter Union in Lima, called "Blue Shield 1999".',
				'The drill of the Coastal Safety Council in Vienna, called "River Guard 2003", was long.',
				'They saw the main exercise of the River Delta Commission in Bangkok, called "Sea Wall 2004".'
			],
			rejects: [
				'The school of the Lake Charter Union in Lima, called "Blue Shield 1999".',
				'The exercise of the Lake Charter Union in Lima was long.'
			]
		},
		{
			id: 'exercise/of-name',
			pattern: pattern(
				`${WORD} of the {quote} in {date}(?:, which began (?:from|in) {place:from} and (?:extended to|ended in) {place:to})?`
			),
			build: (found) => {
				const exercise = named(found.entity('quote'), found.date());
				const ends = [found.entity('from'), found.entity('to')].filter((place) => place !== undefined);
				const route =
					exercise && ends.length === 2
						? [
								{
									relation: 'exercise-route',
									subject: exercise,
									value: { kind: 'word' as const, word: ends.map(full).join(' to ') }
								}
							]
						: [];
				return [...draft(exercise, { date: found.date() }), ...route];
			},
			matches: [
				'There were exercises of the Blue Shield in May 1999. It was called "Blue Shield 1999".',
				'There was the drill of the River Guard in June 2003, which began in Bangkok and ended in Hanoi. It was called "River Guard 2003".',
				'We saw the maneuver of the Sea Wall in August 2004. It was called "Sea Wall 2004".'
			],
			rejects: [
				'There were concerts of the Blue Shield in May 1999. It was called "Blue Shield 1999".',
				'There were exercises of the pupils in May 1999.'
			]
		}
	],
	wording: ({ subject, value }) => ({
		asks: [
			/month/.test(whenAsk(dateIn(value))) && /\d{4}$/.test(subject.name)
				? `In which month was ${name(subject)} held?`
				: `${whenAsk(dateIn(value))} was ${name(subject)} held?`,
			`When did ${name(subject)} take place?`
		],
		both: `dates for ${name(subject)}`,
		statement: (other) => `${sentenceStart(subject)} was held ${inSentence(other)}.`
	})
};

function sentenceStart(exercise: Entity): string {
	return `The ${name(exercise).slice(4)}`;
}

export const exercisePlace: Relation = {
	name: 'exercise-place',
	topic: 'Joint exercises',
	isFunctional: true,
	rules: [
		{
			id: 'exercise/members-in',
			pattern: pattern(
				`${WORD}(?: of the member states)? was held in {date} with the participation of {num} {demonym} (?:army )?(?:troops|soldiers) in (?:the )?{place}`
			),
			build: (found) => {
				const date = found.date();
				const number = found.number();
				const force = found.entity('demonym');
				const place = found.entity('place');
				if (!date || !number || !force || !place) return [];
				const exercise = unnamed('joint military exercise', date);
				return [
					{ relation: 'exercise-place', subject: exercise, value: entityValue(place) },
					{
						relation: 'exercise-troops',
						subject: exercise,
						value: numberValue(number, 'troops'),
						qualifiers: { force: entityValue(force) }
					}
				];
			},
			matches: [
				'The exercise of the member states was held in 1999 with the participation of two thousand Chilean soldiers in Lima.',
				'The drill was held in 2003 with the participation of 500 Thai troops in Hanoi.',
				'The exercise was held in 2004 with the participation of 900 Italian army troops in the Barcelona region of Spain.'
			],
			rejects: [
				'The concert was held in 1999 with the participation of 20 Chilean soldiers in Lima.',
				'The exercise was held in 1999 in Lima.'
			]
		}
	],
	wording: ({ subject, value }) => {
		const kind = value.kind === 'entity' && value.entity.kind === 'region' ? 'region' : 'city';
		return {
			asks: [
				`In which ${kind} was ${name(subject)} held?`,
				`Which ${kind} was the place of ${name(subject)}?`,
				`In or near which ${kind} did ${name(subject)} take place?`
			],
			both: `places for ${name(subject)}`,
			statement: (other) => `${sentenceStart(subject)} was held in ${inSentence(other)}.`
		};
	}
};

export const exerciseTroops: Relation = {
	name: 'exercise-troops',
	topic: 'Joint exercises',
	isFunctional: true,
	rules: [],
	wording: ({ subject, qualifiers }) => {
		const force = qualifiers.force?.kind === 'entity' ? full(qualifiers.force.entity) : '';
		return {
			asks: [
				`How many troops did ${force} send to ${name(subject)}?`,
				`With how many troops did ${force} take part in ${name(subject)}?`
			],
			statement: (other) => `${capitalised(force)} took part in ${name(subject)} with ${inSentence(other)}.`
		};
	}
};

export const exerciseParticipants: Relation = {
	name: 'exercise-participants',
	topic: 'Joint exercises',
	isFunctional: true,
	rules: [
		{
			id: 'exercise/of-states',
			pattern: pattern(
				`the joint (?:military |naval )?(?:exercise|man(?:oeuv|euv)(?:re|er)) of {states} in {date}`
			),
			build: (found) => {
				const date = found.date();
				return date
					? draft(unnamed('bilateral joint exercise', date), { who: found.entities('states') })
					: [];
			},
			matches: [
				'They counted the joint exercise of Peru and Chile in 1999.',
				'We know the joint naval exercise of Laos and Thailand in 2003.',
				'It began with the joint military exercise of Spain and Italy in 2004.'
			],
			rejects: [
				'They counted the joint debt of Peru and Chile in 1999.',
				'They held the joint exercise in 1999.'
			]
		}
	],
	wording: ({ subject, value }) => {
		const count = value.kind === 'entities' ? value.entities.length : 1;
		const number = ['', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count);
		return {
			asks: [
				`Which ${number} countries took part in ${name(subject)}?`,
				`Which ${number} countries held ${name(subject)} together?`
			],
			statement: (other) => `${capitalised(inSentence(other))} took part in ${name(subject)}.`
		};
	}
};

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const exerciseRoute: Relation = {
	name: 'exercise-route',
	topic: 'Joint exercises',
	isFunctional: false,
	rules: [],
	wording: ({ subject, value }) => ({
		asks: [
			`From which place to which place did ${name(subject)} move?`,
			`Which route did ${name(subject)} take, from where to where?`
		],
		statement: () => `${sentenceStart(subject)} moved from ${printValue(value)}.`
	})
};

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
						subject: unnamed('first joint military exercise', date),
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
				`(?:exercise|man(?:oeuv|euv)(?:re|er)) of all members(?: except {states:absent})? in {date}, which was held (?:at|in) the first phase in {states:first} with the presence of {states:firstwho}, and (?:at|in) the second phase in {place} by the forces of {states:secondwho}`
			),
			build: (found) => {
				const date = found.date();
				const place = found.entity('place');
				const first = found.entity('first');
				if (!date || !place || !first) return [];
				const exercise = unnamed('multilateral exercise', date);
				const absent = found.entity('absent');
				return [
					...(absent ? [{ relation: 'exercise-absent', subject: exercise, value: entityValue(absent) }] : []),
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
				'We recall the exercise of all members except Chile in 1999, which was held in the first phase in Peru with the presence of Peru and Bolivia, and in the second phase in Cusco by the forces of Peru and Brazil.',
				'The exercise of all members in 2003, which was held at the first phase in Laos with the presence of Laos and Thailand, and at the second phase in Hanoi by the forces of Vietnam and Laos, was new.',
				'The manoeuvre of all members except Malta in 2004, which was held in the first phase in Spain with the presence of Spain and Italy, and in the second phase in Rome by the forces of Italy and France.'
			],
			rejects: [
				'The exercise of all members in 1999, which was short, was held in Peru.',
				'The dinner of all members in 1999 was held in Peru.'
			]
		}
	],
	wording: ({ subject, value }) => ({
		asks: [
			`In which two countries were the two phases of ${name(subject)} held?`,
			`Which two countries hosted the phases of ${name(subject)}?`
		],
		statement: (other) =>
			`${sentenceStart(subject)} was held in two phases, in ${value.kind === 'entities' ? inSentence(other) : printValue(other)}.`
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
			pattern: pattern('^(?:This|It) (?:is|was) the first joint military exercise between {states}'),
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
				'In May 1999, they held an exercise called "Blue Shield 1999". This was the first joint military exercise between Peru and Chile.',
				'A drill was named "River Guard 2003". It was the first joint military exercise between Laos and Thailand.',
				'A drill was called "Sea Wall 2004". This is the first joint military exercise between Spain and Italy.'
			],
			rejects: [
				'This was the first joint military exercise between Peru and Chile.',
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

export const exerciseRelations: readonly Relation[] = [
	exerciseDate,
	exercisePlace,
	exerciseParticipants,
	exerciseTroops,
	exerciseRoute,
	exercisePhases,
	exercisePhaseParticipants,
	exerciseAbsent,
	exerciseHost,
	exerciseFirst
];
