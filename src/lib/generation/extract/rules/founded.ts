/** When a body was set up. */
import { capital, dateIn, full, inSentence, whenAsk, whenNoun } from '../../compose/words';
import { dateValue, type FactDraft, type Found, type Relation } from '../rule';
import { pattern } from '../pattern';

function founded(found: Found): FactDraft[] {
	const body = found.entity('org');
	const date = found.date();
	return body && date ? [{ relation: 'founded', subject: body, value: dateValue(date) }] : [];
}

const VERB = '(?:established|founded|created|formed|set up|launched)';
const NOTE = '(?: \\(<org:\\d+>\\))?';

export const foundedRelation: Relation = {
	name: 'founded',
	topic: 'Founding',
	isFunctional: true,
	rules: [
		{
			id: 'founded/passive',
			pattern: pattern(`{org}${NOTE},? was (?:officially |formally |first )?${VERB}… (?:on|in) {date}`),
			build: founded,
			matches: [
				'The Lake Charter Union was established on 3 May 1991 by four states.',
				'The Coastal Safety Council (CSC) was founded in 1974.',
				'The River Delta Commission was officially created in Geneva in June 1960.'
			],
			rejects: [
				'The Lake Charter Union was not established in 1991.',
				'The Lake Charter Union was criticised in 1991.'
			]
		},
		{
			id: 'founded/active',
			pattern: pattern(
				`\\b(?:and|they|They|members|states|countries)(?: also)? established the {org}${NOTE} in {date}`
			),
			build: founded,
			matches: [
				'The members opened an office and established the Coastal Safety Council (CSC) in April 2003.',
				'Four states established the Lake Charter Union in 1991.',
				'They established the River Delta Commission in June 1960 in order to share water.'
			],
			rejects: [
				'They established the River Delta Commission slowly.',
				'They joined the River Delta Commission in June 1960.'
			]
		},
		{
			id: 'founded/verb-first',
			pattern: pattern(`in {date} ${VERB} (?:the )?{org}`),
			build: founded,
			matches: [
				'In that time, in 1991 year established Lake Charter Union and it helped the region.',
				'For peace in 1974 founded the Coastal Safety Council.',
				'So in June 1960 created River Delta Commission between four countries.'
			],
			rejects: [
				'They say in 1991 the members praised the Lake Charter Union.',
				'Then in 1991 year joined Lake Charter Union one country.'
			]
		},
		{
			id: 'founded/by-treaty',
			pattern: pattern(
				'[Oo]n {date}(?: in {place})?,.{0,40} signed an? (?:treaty|agreement|charter|convention)\\b[^;.]{0,160}\\bthereby established the {org}'
			),
			build: founded,
			matches: [
				'On 3 May 1991 in Lima, the four states signed a treaty on water and thereby established the Lake Charter Union.',
				'On 2 June 1974, six countries signed an agreement and thereby established the Coastal Safety Council.',
				'On 1 July 1960 in Geneva, ministers signed a convention, and thereby established the River Delta Commission.'
			],
			rejects: [
				'On 3 May 1991 in Lima, the four states praised the Lake Charter Union.',
				'On 3 May 1991 they signed a treaty and thereby established peace.'
			]
		}
	],
	wording: ({ subject, value }) => {
		const date = dateIn(value);
		return {
			asks: [
				`${whenAsk(date)} was ${full(subject)} founded?`,
				`What is given as the founding ${whenNoun(date)} of ${full(subject)}?`,
				`${whenAsk(date)} did ${full(subject)} come into being?`
			],
			both: `founding dates of ${full(subject)}`,
			statement: (other) => `${capital(full(subject))} was founded ${inSentence(other)}.`
		};
	}
};
