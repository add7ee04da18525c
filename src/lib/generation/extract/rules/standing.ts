/** Who stands where in a body: founders, great and small members, who was refused, who proposed, who was to preside. */
import { buildEntity } from '../../annotate/lexicon';
import {
	capital,
	countName,
	dateIn,
	dateOf,
	entityOf,
	full,
	inSentence,
	when,
	whenAsk
} from '../../compose/words';
import type { Fact } from '../../types';
import { dateValue, entitiesValue, entityValue, type Relation } from '../rule';
import { pattern } from '../pattern';

const bodyOf = (fact: Fact) => {
	const body = entityOf(fact, 'body');
	return body ? full(body) : '';
};
const sizeOf = (fact: Fact) =>
	fact.value.kind === 'entities' ? countName(fact.value.entities.length) : 'one';
const wordOf = (fact: Fact, role: string) =>
	fact.qualifiers[role]?.kind === 'word' ? fact.qualifiers[role].word : '';

export const groupRelation: Relation = {
	name: 'group',
	topic: 'Membership',
	isFunctional: true,
	rules: [
		{
			id: 'group/bracketed',
			pattern: pattern(
				'<num:\\d+> (?<kind>powerful|smaller|larger|small|great|rich|poor) (?:countries|states|members|powers) of (?:the )?{org} \\({states}\\)'
			),
			build: (found) => {
				const body = found.entity('org');
				const who = found.entities('states');
				const kind = found.words('kind');
				if (!body || who.length < 2) return [];
				return [
					{
						relation: 'group',
						subject: buildEntity('topic', `${kind} members of ${body.name}`),
						value: entitiesValue(who),
						qualifiers: { body: entityValue(body), kind: { kind: 'word', word: kind } }
					}
				];
			},
			matches: [
				'The two powerful countries of the Lake Charter Union (Peru and Chile) agree.',
				'The three smaller states of the Coastal Safety Council (Malta, Cyprus and Greece) do not.',
				'The two rich members of the River Delta Commission (Thailand and Vietnam) pay.'
			],
			rejects: [
				'The two friends of the Lake Charter Union (Peru and Chile) agree.',
				'The two powerful countries of the Lake Charter Union agree.'
			]
		},
		{
			id: 'group/founders',
			pattern: pattern('{states}, which are the main founders of the {org}'),
			build: (found) => {
				const body = found.entity('org');
				const who = found.entities('states');
				return body && who.length > 1
					? [
							{
								relation: 'group',
								subject: buildEntity('topic', `founders of ${body.name}`),
								value: entitiesValue(who),
								qualifiers: { body: entityValue(body), kind: { kind: 'word', word: 'main founding' } }
							}
						]
					: [];
			},
			matches: [
				'Indeed, Peru and Chile, which are the main founders of the Lake Charter Union, agree.',
				'So Malta and Greece, which are the main founders of the Coastal Safety Council, came.',
				'But Thailand and Laos, which are the main founders of the River Delta Commission, left.'
			],
			rejects: [
				'Peru and Chile, which are the main critics of the Lake Charter Union, agree.',
				'Peru and Chile are big.'
			]
		}
	],
	wording: (fact) => ({
		asks: [
			`Which ${sizeOf(fact)} states are described as the ${wordOf(fact, 'kind')} members of ${bodyOf(fact)}?`,
			`Which are the ${sizeOf(fact)} ${wordOf(fact, 'kind')} members of ${bodyOf(fact)}?`
		],
		statement: (other) =>
			`${capital(inSentence(other))} are described as the ${wordOf(fact, 'kind')} members of ${bodyOf(fact)}.`
	})
};

export const membersRelation: Relation = {
	name: 'members',
	topic: 'Membership',
	isFunctional: false,
	rules: [
		{
			id: 'members/comprised',
			pattern: pattern(
				'{org} has (?:evolved|grown|developed) into .{0,60}(?:comprised|composed|made up) of {states}'
			),
			build: (found) => {
				const body = found.entity('org');
				const who = found.entities('states');
				const speaker = /(?:According to|words of) (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(
					found.sentence.raw
				)?.[1];
				return body && speaker && who.length > 2
					? [
							{
								relation: 'members',
								subject: body,
								value: entitiesValue(who),
								qualifiers: { body: entityValue(body), speaker: { kind: 'word', word: speaker } }
							}
						]
					: [];
			},
			matches: [
				'According to Ana Ruiz “The Lake Charter Union has evolved into a big club comprised of Peru, Chile, and Bolivia.”',
				'According to Paul Berg, the Coastal Safety Council has grown into a body composed of Malta, Cyprus and Greece.',
				'In other words of Minh Tran the River Delta Commission has developed into a group made up of Laos, Thailand and Vietnam.'
			],
			rejects: [
				'The Lake Charter Union has evolved into a club of friends.',
				'The Lake Charter Union has lost Peru, Chile and Bolivia.'
			]
		}
	],
	wording: (fact) => ({
		asks: [
			`Which ${sizeOf(fact)} states does ${wordOf(fact, 'speaker')} name as making up ${bodyOf(fact)}?`,
			`Of which ${sizeOf(fact)} states is ${bodyOf(fact)} made up, according to ${wordOf(fact, 'speaker')}?`
		],
		statement: (other) =>
			`According to ${wordOf(fact, 'speaker')}, ${bodyOf(fact)} is made up of ${inSentence(other)}.`
	})
};

export const refusedRelation: Relation = {
	name: 'refused',
	topic: 'Membership',
	isFunctional: false,
	rules: [
		{
			id: 'refused/observer',
			pattern: pattern(
				'{states} had (?:submitted a request|asked|applied) for (?:membership|the status|the place) (?:as|of) (?:an )?observer .{0,20}(?:of|in) the {org}, but .{0,20}(?:rejected|refused) by <org:\\d+> in {date}'
			),
			build: (found) => {
				const body = found.entity('org');
				const who = found.entity('states');
				const date = found.date();
				if (!body || !who || !date) return [];
				const subject = buildEntity('topic', `observer request of ${who.name} to ${body.name}`);
				return [
					{
						relation: 'refused',
						subject,
						isClaim: true,
						value: dateValue(date),
						qualifiers: { who: entityValue(who), body: entityValue(body) }
					}
				];
			},
			matches: [
				'For example, Brazil had applied for the status of an observer in the Lake Charter Union, but this was refused by the organization in 1994.',
				'Then Norway had asked for the place of observer in the Coastal Safety Council, but was rejected by the council in June 1981.',
				'India had submitted a request for the status of observer in the River Delta Commission, but this was rejected by the commission in 1962.'
			],
			rejects: [
				'Brazil had applied for the status of an observer in the Lake Charter Union.',
				'Brazil had applied for a loan of the Lake Charter Union, but this was refused by the organization in 1994.'
			]
		}
	],
	wording: (fact) => {
		const who = entityOf(fact, 'who');
		const name = who ? full(who) : '';
		return {
			asks: [
				`${whenAsk(dateIn(fact.value))} did ${bodyOf(fact)} turn down the request of ${name} to become an observer?`,
				`${whenAsk(dateIn(fact.value))} was the request of ${name} for observer status in ${bodyOf(fact)} refused?`
			],
			statement: (other) =>
				`${capital(bodyOf(fact))} refused observer status to ${name} ${inSentence(other)}.`,
			...(who
				? {
						inverse: {
							stem: `Which country asked ${bodyOf(fact)} for observer status and was refused ${inSentence(fact.value)}?`,
							value: entityValue(who)
						}
					}
				: {})
		};
	}
};

export const proposedRelation: Relation = {
	name: 'proposed',
	topic: 'Membership',
	isFunctional: false,
	rules: [
		{
			id: 'proposed/admission',
			pattern: pattern(
				'{date}, the {org} [Mm]ember [Ss]tates, with the proposal of (?<person>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){1,2}), admitted (?:the )?{states}'
			),
			build: (found) => {
				const body = found.entity('org');
				const who = found.entity('states');
				const date = found.date();
				if (!body || !who || !date) return [];
				const person = buildEntity('person', found.words('person'));
				const subject = buildEntity('topic', `proposer of ${who.name} in ${body.name}`);
				return [
					{
						relation: 'proposed',
						subject,
						value: entityValue(person),
						qualifiers: { who: entityValue(who), body: entityValue(body), date: dateValue(date) }
					}
				];
			},
			matches: [
				'On 3 May 1994, the Lake Charter Union member states, with the proposal of Ana Ruiz, admitted Chile.',
				'In June 1981, the Coastal Safety Council Member States, with the proposal of Paul Berg, admitted Malta.',
				'In 1962, the River Delta Commission member states, with the proposal of Van Minh Tran, admitted Laos.'
			],
			rejects: [
				'In 1994, the Lake Charter Union member states, with the help of Ana Ruiz, admitted Chile.',
				'Ana Ruiz proposed Chile.'
			]
		}
	],
	wording: (fact) => {
		const who = entityOf(fact, 'who');
		const date = dateOf(fact);
		const what = `the admission of ${who ? full(who) : ''} to ${bodyOf(fact)}${date ? ` ${when(date)}` : ''}`;
		return {
			asks: [`Who proposed ${what}?`, `On whose proposal came ${what}?`, `Whose proposal led to ${what}?`],
			statement: (other) => `${inSentence(other)} proposed ${what}.`
		};
	}
};

export const chairRelation: Relation = {
	name: 'chair',
	topic: 'Plans',
	isFunctional: true,
	rules: [
		{
			id: 'chair/will-be',
			pattern: pattern('[Ii]n {date}, {states} will (?:be the president of|chair|preside over) the {org}'),
			build: (found) => {
				const body = found.entity('org');
				const who = found.entity('states');
				const date = found.date();
				if (!body || !who || !date) return [];
				const subject = buildEntity('topic', `chair of ${body.name} in ${date.year}`);
				return [
					{
						relation: 'chair',
						subject,
						value: entityValue(who),
						qualifiers: { body: entityValue(body), date: dateValue(date) }
					}
				];
			},
			matches: [
				'In 1994, Peru will chair the Lake Charter Union.',
				'In 1981, Malta will be the president of the Coastal Safety Council.',
				'In June 1962, Laos will preside over the River Delta Commission.'
			],
			rejects: ['In 1994, Peru will leave the Lake Charter Union.', 'Peru will chair the Lake Charter Union.']
		}
	],
	wording: (fact) => {
		const date = dateOf(fact);
		const on = date ? when(date) : '';
		return {
			asks: [
				`Which country was to preside over ${bodyOf(fact)} ${on}?`,
				`Which country was expected to hold the presidency of ${bodyOf(fact)} ${on}?`
			],
			statement: (other) => `${capital(inSentence(other))} was to preside over ${bodyOf(fact)} ${on}.`
		};
	}
};

export const standingRelations: readonly Relation[] = [
	groupRelation,
	membersRelation,
	refusedRelation,
	proposedRelation,
	chairRelation
];
