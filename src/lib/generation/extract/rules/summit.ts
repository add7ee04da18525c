/** Where a body met at its highest level, and when. One summit is known by its body and its date. */
import { buildEntity } from '../../annotate/lexicon';
import { printDate } from '../../annotate/dates';
import { capital, dateOf, entityOf, full, inSentence, printValue, when, whenAsk } from '../../compose/words';
import { dateValue, entityValue, type FactDraft, type Found, type Relation } from '../rule';
import { pattern } from '../pattern';

function summit(found: Found): FactDraft[] {
	const body = found.entity('org') ?? found.body;
	const date = found.date();
	const place = found.entity('place');
	if (!body || !date || place?.kind !== 'city') return [];
	const subject = buildEntity('event', `summit of ${printDate(date)}`, {
		id: `event:summit/${body.id}/${printDate(date)}`
	});
	return [
		{
			relation: 'summit',
			subject,
			value: entityValue(place),
			qualifiers: { body: entityValue(body), date: dateValue(date) }
		}
	];
}

export const summitRelation: Relation = {
	name: 'summit',
	topic: 'Summits',
	isFunctional: true,
	rules: [
		{
			id: 'summit/place-date',
			pattern: pattern(
				'[Aa]t the (?:(?:<num:\\d+>|\\d+)(?:st|nd|rd|th) )?[Ss]ummit in {place} (?:in|on) {date}'
			),
			build: summit,
			matches: [
				'The Lake Charter Union grew. At the 5th Summit in Lima on 3 May 1994, the Lake Charter Union member states agreed.',
				'At the summit in Vienna in June 1981, the Coastal Safety Council chose a head.',
				'The River Delta Commission changed at the summit in Bangkok on 1 July 1962.'
			],
			rejects: [
				'The Lake Charter Union met at a hotel in Lima in 1994.',
				'At the summit in Lima, the Lake Charter Union agreed.'
			]
		},
		{
			id: 'summit/named-place',
			pattern: pattern('[Aa]t the {place} [Ss]ummit in {date}'),
			build: summit,
			matches: [
				'At the Lima Summit in June 1994, the Lake Charter Union took a new form.',
				'At the Vienna summit in 1981, the Coastal Safety Council chose a head.',
				'The River Delta Commission changed at the Bangkok Summit in July 1962.'
			],
			rejects: [
				'At the Lima market in June 1994, the Lake Charter Union took a new form.',
				'The Lima Summit of the Lake Charter Union was good.'
			]
		},
		{
			id: 'summit/date-place',
			pattern: pattern('[Aa]t the (?:summit in )?{date} ?(?:[Ss]ummit )?in {place}'),
			build: (found) => (/summit/i.test(found.match[0]) ? summit(found) : []),
			matches: [
				'At the June 1994 Summit in Lima, the heads of the Lake Charter Union signed two papers.',
				'The members of the Coastal Safety Council at the summit in May 1981 in Vienna asked for help.',
				'At the 1962 summit in Bangkok, the River Delta Commission changed.'
			],
			rejects: [
				'At the June 1994 fair in Lima, the heads of the Lake Charter Union signed two papers.',
				'At the June 1994 Summit, the Lake Charter Union met.'
			]
		},
		{
			id: 'summit/was-held',
			pattern: pattern('[Oo]n {date},.{0,120} {org} summit was held in {place}'),
			build: summit,
			matches: [
				'On 3 May 1994, when times were hard, the Lake Charter Union summit was held in Lima.',
				'On 2 June 1981, the Coastal Safety Council summit was held in Vienna, Austria.',
				'On 1 July 1962, in the rain, the River Delta Commission summit was held in Bangkok.'
			],
			rejects: [
				'On 3 May 1994, the Lake Charter Union summit was cancelled in Lima.',
				'The Lake Charter Union summit was held in Lima.'
			]
		},
		{
			id: 'summit/held-in',
			pattern: pattern('{org} [Ss]ummit (?:held )?in {place} in {date}'),
			readsNotes: true,
			build: summit,
			matches: [
				'The words of the Lake Charter Union Summit held in Lima, Peru in 1994 were clear.',
				'Coastal Safety Council summit in Vienna in 1981.',
				'See the River Delta Commission summit in Bangkok in July 1962.'
			],
			rejects: [
				'The Lake Charter Union Summit held in Lima was clear.',
				'The Lake Charter Union office held in Lima in 1994.'
			]
		},
		{
			id: 'summit/at-a-summit',
			pattern: pattern('in {date}, at a summit in {place}'),
			build: summit,
			matches: [
				'The Lake Charter Union grew. A year later, in 1994, at a summit in Lima, two papers were signed.',
				'The Coastal Safety Council met in 1981, at a summit in Vienna.',
				'The River Delta Commission spoke in July 1962, at a summit in Bangkok.'
			],
			rejects: [
				'The Lake Charter Union met in 1994, at a hotel in Lima.',
				'The Lake Charter Union met at a summit in Lima.'
			]
		}
	],
	wording: (fact) => {
		const body = entityOf(fact, 'body');
		const date = dateOf(fact);
		const of = body ? full(body) : 'the member states';
		const on = date ? when(date) : '';
		const city = printValue(fact.value);
		return {
			asks: of.includes(city)
				? [
						`In which city was the summit of ${date ? printDate(date) : ''} held?`,
						`Which city was the place of the summit of ${date ? printDate(date) : ''}?`
					]
				: [
						`In which city did ${of} hold its summit ${on}?`,
						`Which city was the place of the summit that ${of} held ${on}?`,
						`Where did ${of} meet at summit level ${on}?`
					],
			both: `places for the summit of ${of} ${on}`,
			statement: (other) => `${capital(of)} held a summit in ${inSentence(other)} ${on}.`,
			...(date
				? { inverse: { stem: `${whenAsk(date)} did ${of} hold its ${city} summit?`, value: dateValue(date) } }
				: {})
		};
	}
};
