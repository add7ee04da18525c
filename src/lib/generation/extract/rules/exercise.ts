/** Military exercises: when, where, and who took part. */
import { dateIn, full, inSentence, printValue, whenAsk } from '../../compose/words';
import { entityValue, numberValue, type Found, type Relation } from '../rule';
import { pattern } from '../pattern';
import { capitalised, draft, EXERCISE, name, named, sentenceStart, unnamed } from './exercise-name';

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
				`[Ii]n {date}, an? (?:\\w+ )*${EXERCISE} with the participation of {states} was (?:launched|held|carried out),? called ["“]{quote}`
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
				`${EXERCISE} (?:which )?(?:was )?(?:called|named) ["“]{quote}["”] (?:in|on) {date}(?: in {place})?`
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
			pattern: pattern(`${EXERCISE} of (?:the )?{org} in {place}, called ["“]{quote}`),
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
				`${EXERCISE} of the {quote} in {date}(?:, which began (?:from|in) {place:from} and (?:extended to|ended in) {place:to})?`
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
			`${whenAsk(dateIn(value))} did ${name(subject)} take place?`
		],
		both: `dates for ${name(subject)}`,
		statement: (other) => `${sentenceStart(subject)} was held ${inSentence(other)}.`
	})
};

export const exercisePlace: Relation = {
	name: 'exercise-place',
	topic: 'Joint exercises',
	isFunctional: true,
	rules: [
		{
			id: 'exercise/members-in',
			pattern: pattern(
				`${EXERCISE}(?: of (?:the )?member(?: state)?s)? was held in {date} with the participation of {num} {demonym} (?:army )?(?:troops|soldiers) in (?:the )?{place}`
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
				'The exercise of members was held in 1999 with the participation of two thousand Chilean soldiers in Lima.',
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
		const kind = value.kind === 'entity' && value.entity.kind !== 'city' ? value.entity.kind : 'city';
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

/** Exercises as such; their phases stand in a file of their own. */
export const exerciseRelations: readonly Relation[] = [
	exerciseDate,
	exercisePlace,
	exerciseParticipants,
	exerciseTroops,
	exerciseRoute
];
