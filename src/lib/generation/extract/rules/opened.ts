/** When an organ began its work. */
import { capital, dateIn, inSentence, whenAsk, whenNoun } from '../../compose/words';
import { dateValue, type Relation } from '../rule';
import { pattern } from '../pattern';
import { organName } from './organ-name';

export const openedRelation: Relation = {
	name: 'opened',
	topic: 'Seats and centres',
	isFunctional: true,
	rules: [
		{
			id: 'opened/began',
			pattern: pattern(
				'{organ}(?:[^;.<]{0,40} in <place:\\d+>)?,? (?:which )?(?:began|opened|started)(?: (?:its )?(?:work|operations?|working))? (?:on|in) {date}'
			),
			build: (found) => {
				const subject = found.entity('organ');
				const date = found.date();
				return subject && date ? [{ relation: 'opened', subject, value: dateValue(date) }] : [];
			},
			matches: [
				'The secretariat of the Lake Charter Union would be formed in Lima, which began on 3 May 1992.',
				'The headquarters of the Coastal Safety Council opened in 1975.',
				'The secretariat of the River Delta Commission started work in June 1961.'
			],
			rejects: [
				'The secretariat of the Lake Charter Union closed in 1992.',
				'The secretariat of the Lake Charter Union never opened in 1992.'
			]
		}
	],
	wording: ({ subject, value }) => ({
		asks: [
			`${whenAsk(dateIn(value))} did ${organName(subject)} begin its work?`,
			`${whenAsk(dateIn(value))} did ${organName(subject)} open?`,
			`What ${whenNoun(dateIn(value))} is given for the start of ${organName(subject)}?`
		],
		statement: (other) => `${capital(organName(subject))} began its work ${inSentence(other)}.`
	})
};
