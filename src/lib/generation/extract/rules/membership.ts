/** Who joined a body, as what, and when. The subject is the group that joined together. */
import {
	capital,
	dateIn,
	entitiesOf,
	entityOf,
	full,
	inSentence,
	list,
	whenAsk,
	whenNoun
} from '../../compose/words';
import type { DateValue, Entity, Fact, Wording } from '../../types';
import { buildEntity } from '../../annotate/lexicon';
import { dateValue, entitiesValue, entityValue, type FactDraft, type Found, type Relation } from '../rule';
import { pattern } from '../pattern';

type Status = 'member' | 'observer';

function joined(
	status: Status,
	who: Entity[],
	body: Entity | null | undefined,
	date: DateValue | undefined
): FactDraft[] {
	if (who.length === 0 || !body || !date) return [];
	const name = who.map((each) => each.name).join(', ');
	const id = `pair:${who
		.map((each) => each.id)
		.sort()
		.join('+')}@${body.id}`;
	return [
		{
			relation: status === 'member' ? 'joined' : 'observer',
			subject: buildEntity('pair', name, { id }),
			value: dateValue(date),
			qualifiers: { who: entitiesValue(who), body: entityValue(body) }
		}
	];
}

const statusOf = (words: string): Status => (/observer/.test(words) ? 'observer' : 'member');

function wording(status: Status): (fact: Fact) => Wording {
	const role = status === 'member' ? 'member' : 'observer';
	return (fact) => {
		const who = entitiesOf(fact, 'who');
		const body = entityOf(fact, 'body') ?? fact.subject;
		const date = dateIn(fact.value);
		const roles = who.length === 1 ? `a${role === 'observer' ? 'n' : ''} ${role}` : `${role}s`;
		const whoAsk =
			who.length === 1
				? `Which country became ${roles}`
				: `Which ${['', '', 'two', 'three', 'four'][who.length] ?? ''} countries became ${roles}`;
		return {
			asks: [
				`${whenAsk(date)} did ${list(who)} become ${roles} of ${full(body)}?`,
				`What ${whenNoun(date)} is given for the admission of ${list(who)} to ${full(body)} as ${roles}?`,
				`${whenAsk(date)} did ${full(body)} take in ${list(who)} as ${roles}?`
			],
			statement: (other) => `${capital(list(who))} became ${roles} of ${full(body)} ${inSentence(other)}.`,
			inverse: { stem: `${whoAsk} of ${full(body)} ${inSentence(fact.value)}?`, value: entitiesValue(who) }
		};
	};
}

const joining = (found: Found): FactDraft[] => {
	const status = statusOf(found.words('role'));
	const body = found.entity('org') ?? found.bodyBefore;
	return [
		...joined(status, found.entities('first'), body, found.date('then')),
		...joined(status, found.entities('second'), body, found.date('later'))
	];
};

export const joinedRelation: Relation = {
	name: 'joined',
	topic: 'Membership',
	isFunctional: true,
	rules: [
		{
			id: 'joined/joining-as',
			pattern: pattern(
				'joining (?:the )?{states:first} in {date:then}(?: as well as (?:the )?{states:second} in {date:later})? as (?<role>observer|full|permanent|associate)? ?members? of (?:the )?{org}'
			),
			build: joining,
			matches: [
				'The club grew by joining Peru in June 1994 as members of the Lake Charter Union.',
				'It grew by joining Chile in 1980 as well as Peru and Bolivia in May 1981 as observer members of the Coastal Safety Council.',
				'It became larger by joining Laos in 1962 as full member of the River Delta Commission.'
			],
			rejects: ['It lost members by joining a war in 1994.', 'It talked of joining Peru in 1994.']
		},
		{
			id: 'joined/admission-of',
			pattern: pattern(
				'admission of (?:the )?{states:first} as (?<role>observer|full|permanent|new)? ?(?:members?|states?) in {date:then}'
			),
			build: joining,
			matches: [
				'The Lake Charter Union grew with the admission of Peru as full member in 1994.',
				'The Coastal Safety Council decided on the admission of Chile and Peru as observer members in May 1981.',
				'The River Delta Commission saw the admission of Laos as new member in 1962.'
			],
			rejects: [
				'The Lake Charter Union discussed the admission of Peru.',
				'The admission of students as members in 1994 helped.'
			]
		},
		{
			id: 'joined/admitted',
			pattern: pattern(
				'on {date:then}, the {org} [Mm]ember [Ss]tates,(?: with the [^;.<]{0,40},)? admitted (?:the )?{states:first}'
			),
			build: joining,
			matches: [
				'At the meeting in Lima on 3 May 1994, the Lake Charter Union member states, with the proposal of Ana Ruiz, admitted Chile.',
				'At the congress on 2 June 1981, the Coastal Safety Council Member States, with the support of Paul Berg, admitted Peru as a member.',
				'There on 1 July 1962, the River Delta Commission member states, admitted Laos.'
			],
			rejects: [
				'There on 3 May 1994, the Lake Charter Union member states, refused Chile.',
				'They admitted Chile.'
			]
		},
		{
			id: 'joined/added',
			pattern: pattern(
				'new members? of (?:the )?{org}.{0,60} added (?:country|member|state) in {date:then}.{0,24} which (?:is )?{states:first}'
			),
			build: joining,
			matches: [
				'We know new members of Lake Charter Union, and added country in 1994 year in 8 meeting which Chile.',
				'There are new members of the Coastal Safety Council and added state in 1981 which is Peru.',
				'About new members of River Delta Commission: added member in 1962 at meeting which Laos.'
			],
			rejects: [
				'New members of Lake Charter Union added money in 1994 which Chile liked.',
				'New members added country in 1994.'
			]
		}
	],
	wording: wording('member')
};

export const observerRelation: Relation = {
	name: 'observer',
	topic: 'Membership',
	isFunctional: true,
	rules: [],
	wording: wording('observer')
};
