/** Where a body or one of its organs has its seat. */
import { capital, inSentence } from '../../compose/words';
import { entityValue, type FactDraft, type Found, type Relation } from '../rule';
import { pattern } from '../pattern';
import { organName } from './organ-name';

function seat(found: Found): FactDraft[] {
	const subject = found.entity('org') ?? found.entity('organ');
	const place = found.entity('place');
	return subject && place?.kind === 'city' ? [{ relation: 'seat', subject, value: entityValue(place) }] : [];
}

const BASED = '(?:based|located|seated|headquartered|situated)';
const SET_UP = '(?:formed|established|set up|created|opened|founded)';

export const seatRelation: Relation = {
	name: 'seat',
	topic: 'Seats and centres',
	isFunctional: true,
	rules: [
		{
			id: 'seat/located',
			pattern: pattern(`{org}(?: \\(<org:\\d+>\\))? (?:is|was|are) ${BASED} in (?:the )?{place}`),
			build: seat,
			matches: [
				'The Lake Charter Union is based in Lima.',
				'The main structure which Coastal Safety Council (CSC) is located in the capital of Austria Vienna works well.',
				'The River Delta Commission was headquartered in Bangkok, Thailand.'
			],
			rejects: ['The Lake Charter Union is not based in Lima.', 'The Lake Charter Union is popular in Lima.']
		},
		{
			id: 'seat/organ',
			pattern: pattern(`{organ},? (?:would be|is|was|will be|were) (?:${SET_UP}|${BASED}) in {place}`),
			build: seat,
			matches: [
				'They agreed: the secretariat of the Lake Charter Union would be formed in Lima.',
				'The headquarters of the Coastal Safety Council is located in Vienna.',
				'The secretariat of the River Delta Commission was opened in Bangkok.'
			],
			rejects: [
				'The secretariat of the Lake Charter Union would be closed in Lima.',
				'The secretariat of the Lake Charter Union is not located in Lima.'
			]
		},
		{
			id: 'seat/organ-place-verb',
			pattern: pattern(`{organ} in {place},? (?:was|were) ${SET_UP}`),
			build: seat,
			matches: [
				'The secretariat of the Lake Charter Union in Lima was set up to help the members.',
				'The counter-terrorism centre of the Coastal Safety Council in Vienna was established.',
				'The headquarters of the River Delta Commission in Bangkok, Thailand, was opened.'
			],
			rejects: [
				'The secretariat of the Lake Charter Union in Lima was visited.',
				'The Lake Charter Union in Lima was set up.'
			]
		},
		{
			id: 'seat/set-up-as',
			pattern: pattern('set up [^;.<]{0,60}\\bas {organ} in {place}'),
			build: seat,
			matches: [
				'The Lake Charter Union met and the members set up a small team as a counter-terrorism centre in Lima.',
				'The Coastal Safety Council set up an office as a secretariat in Vienna.',
				'The River Delta Commission set up a unit as a counter terrorism centre in Bangkok.'
			],
			rejects: [
				'The Lake Charter Union set up a school in Lima.',
				'The Lake Charter Union used a house as a secretariat in Lima.'
			]
		},
		{
			id: 'seat/example',
			pattern: pattern(
				'(?:structures?|bodies|organs|offices),? (?:for example|such as|like) {org}(?: \\(<org:\\d+>\\))? in {place}'
			),
			build: seat,
			matches: [
				'There are structures, for example Lake Charter Union in Lima.',
				'It has bodies such as Coastal Safety Council (CSC) in Vienna.',
				'It already has offices, for example River Delta Commission in Bangkok, but they are small.'
			],
			rejects: ['There are friends, for example Lake Charter Union in Lima.', 'There are structures in Lima.']
		}
	],
	wording: ({ subject }) => ({
		asks: [
			`In which city is ${organName(subject)} based?`,
			`Which city is named as the seat of ${organName(subject)}?`,
			`Where does ${organName(subject)} have its seat?`
		],
		both: `seats of ${organName(subject)}`,
		statement: (other) => `${capital(organName(subject))} is based in ${inSentence(other)}.`
	})
};
