/** Counts, growth and shares. What is counted is a plain noun of the sentence. */
import { buildEntity } from '../../annotate/lexicon';
import { entityOf, full, inSentence, when } from '../../compose/words';
import type { Fact, Quantity } from '../../types';
import { dateValue, entityValue, numberValue, type FactDraft, type Found, type Relation } from '../rule';
import { pattern } from '../pattern';

function count(
	thing: string,
	found: Found,
	number: Quantity | undefined,
	date: 'date' | 'first' | 'later'
): FactDraft[] {
	const country = found.entity('states');
	const at = found.date(date);
	if (!country || !number || thing === '') return [];
	const century = found.words('century');
	const time = at
		? when(at)
		: century
			? `by the end of the ${/\d+/.exec(found.sentence.raw.slice(found.sentence.raw.indexOf('end of the')))?.[0] ?? ''}th century`
			: '';
	const subject = buildEntity('topic', `${thing} in ${country.name} ${time}`.trim());
	const qualifiers = {
		country: entityValue(country),
		thing: { kind: 'word' as const, word: thing },
		time: { kind: 'word' as const, word: time }
	};
	return [
		{
			relation: 'count',
			subject,
			value: numberValue(number, ''),
			qualifiers: at ? { ...qualifiers, date: dateValue(at) } : qualifiers
		}
	];
}

function parts(fact: Fact): { thing: string; where: string; time: string } {
	const country = entityOf(fact, 'country');
	const time = fact.qualifiers.time?.kind === 'word' ? fact.qualifiers.time.word : '';
	const thing = fact.qualifiers.thing?.kind === 'word' ? fact.qualifiers.thing.word : '';
	return { thing, where: country ? full(country) : '', time: time === '' ? '' : ` ${time}` };
}

export const countRelation: Relation = {
	name: 'count',
	topic: 'Figures',
	isFunctional: true,
	rules: [
		{
			id: 'count/growth',
			pattern: pattern(
				'in {states} and the number of (?<thing>\\p{Ll}+s) (?:increased|grew|rose|fell) from {num:start} in {date:first} to {num:end} in {date:later}'
			),
			build: (found) => [
				...count(found.words('thing'), found, found.number('start'), 'first'),
				...count(found.words('thing'), found, found.number('end'), 'later')
			],
			matches: [
				'Forty clubs were opened in Peru and the number of boats increased from 300 in 1989 to 6,500 in 1994.',
				'There was peace in Chile and the number of schools grew from 20 in 1971 to 80 in 1981.',
				'It rained in Laos and the number of bridges rose from 5 in 1950 to 12 in 1960.'
			],
			rejects: [
				'It rained in Laos and the number of bridges rose.',
				'It rained in Laos and the price of rice rose from 5 in 1950 to 12 in 1960.'
			]
		},
		{
			id: 'count/built',
			pattern: pattern(
				'[Ii]n {states}, {num} (?<thing>\\p{Ll}+s) were (?:built|opened|founded) by the end of the (?<century>\\d+|<num:\\d+>)th century'
			),
			build: (found) => count(found.words('thing'), found, found.number(), 'date'),
			matches: [
				'In Peru, more than 500 schools were built by the end of the 18th century.',
				'In Chile, 70 harbours were opened by the end of the 19th century.',
				'In Laos, about 40 bridges were founded by the end of the 18th century.'
			],
			rejects: [
				'In Peru, schools were built by the end of the 18th century.',
				'In Peru, more than 500 schools were closed by the end of the 18th century.'
			]
		},
		{
			id: 'count/developed',
			pattern: pattern(
				'{num} (?<thing>(?:\\p{Lu}\\p{Ll}+ )?(?:organizations|organisations|associations|parties|schools|companies)) were (?:developed|founded|established|opened) in {states}'
			),
			build: (found) =>
				count(found.words('thing').replace('organisations', 'organizations'), found, found.number(), 'date'),
			matches: [
				'After the war, 1,200 associations were founded in Peru.',
				'In that time 30 Catholic schools were opened in Chile.',
				'About 60 companies were established in Laos.'
			],
			rejects: [
				'After the war, associations were founded in Peru.',
				'After the war, 1,200 associations were closed in Peru.'
			]
		}
	],
	wording: (fact) => {
		const { thing, where, time } = parts(fact);
		return {
			asks: [
				`How many ${thing} is ${where} said to have had${time}?`,
				`What number of ${thing} is given for ${where}${time}?`
			],
			both: `numbers of ${thing} in ${where}${time}`,
			statement: (other) => `The number of ${thing} in ${where}${time} is given as ${inSentence(other)}.`
		};
	}
};

export const pollRelation: Relation = {
	name: 'poll',
	topic: 'Figures',
	isFunctional: false,
	rules: [
		{
			id: 'poll/share',
			pattern: pattern(
				'according to a poll.{0,40} {num}% of the {demonym} people (?<verb>disagree with|agree with|support|oppose) the (?:<demonym:\\d+>|{event})? ?(?<what>\\p{Ll}+)?'
			),
			build: (found) => {
				const people = found.entity('demonym');
				const number = found.number();
				const about = found
					.all('states')
					.concat(
						found.sentence.mentions.flatMap((mention) =>
							mention.token === 'demonym' ? mention.entities : []
						)
					)
					.at(1);
				if (!people || !number || !about || found.words('what') === '') return [];
				const subject = buildEntity('topic', `${people.name} on the ${found.words('what')} in ${about.name}`);
				return [
					{
						relation: 'poll',
						subject,
						value: numberValue(number, '%'),
						qualifiers: {
							people: entityValue(people),
							about: entityValue(about),
							what: { kind: 'word', word: found.words('what') },
							verb: { kind: 'word', word: found.words('verb') }
						}
					}
				];
			},
			matches: [
				'Here, according to a poll in the region, about 40% of the Peruvian people disagree with the Chilean war.',
				'It is so, according to a poll, 60% of the Laotian people support the Thai plan.',
				'As we saw according to a poll, 30% of the Spanish people oppose the French law.'
			],
			rejects: [
				'According to a book, 40% of the Peruvian people disagree with the Chilean war.',
				'According to a poll, many of the Peruvian people disagree.'
			]
		}
	],
	wording: (fact) => {
		const word = (role: string) => (fact.qualifiers[role]?.kind === 'word' ? fact.qualifiers[role].word : '');
		const people = entityOf(fact, 'people');
		const about = entityOf(fact, 'about');
		const who = people ? full(people) : '';
		const what = `the ${word('what')} in ${about ? full(about) : ''}`;
		const did = word('verb')
			.replace(/^disagree with$/, 'were against')
			.replace(/^agree with$|^support$/, 'were for')
			.replace(/^oppose$/, 'were against');
		return {
			asks: [
				`In a regional poll, about what share of people in ${who} ${did} ${what}?`,
				`What percentage of those polled in ${who} ${did} ${what}?`
			],
			statement: (other) => `In a regional poll, ${inSentence(other)} of people in ${who} ${did} ${what}.`
		};
	}
};

export const quantityRelations: readonly Relation[] = [countRelation, pollRelation];
