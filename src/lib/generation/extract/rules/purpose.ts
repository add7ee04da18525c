/** What a body, an organ or a document is for. */
import { countName, full, inSentence, short, when } from '../../compose/words';
import { claim, claimRelation, plainPhrase, rule, terms } from '../claim';
import { pattern } from '../pattern';
import { numberValue, type FactDraft, type Found } from '../rule';

/** "strengthening trust and reducing forces": the two aims, if there are two, and not in the order of the text. */
function aimsOf(text: string): string[] {
	return text
		.split(/ and (?=\p{Ll}+ing )/u)
		.flatMap((aim) => plainPhrase(aim) ?? [])
		.reverse();
}

function setUp(name: string, found: Found, isClaim = false): FactDraft[] {
	const aim = plainPhrase(found.text('aim'));
	if (!aim) return [];
	return [
		claim('purpose', {
			about: `purpose of ${name}`,
			value: terms([aim]),
			asks: [`What was ${name} set up to do?`, `For what purpose was ${name} created?`],
			says: `${name} was set up to {}.`,
			isClaim
		})
	];
}

const bodyAim = (found: Found) => {
	const body = found.entity('org');
	return body ? setUp(full(body), found, true) : [];
};

function documentAim(found: Found): FactDraft[] {
	const doc = found.entity('doc');
	const aims = aimsOf(found.text('aim'));
	if (!doc || aims.length === 0) return [];
	return [
		claim('purpose', {
			about: `aim of ${doc.id}`,
			value: terms(aims),
			asks: [`What was the aim of the ${doc.name}?`, `At what was the ${doc.name} aimed?`],
			says: `the ${doc.name} was aimed at {}.`,
			topic: 'Documents'
		})
	];
}

function documentsAim(found: Found): FactDraft[] {
	const date = found.date();
	const place = found.entity('place');
	const number = found.number();
	const aims = aimsOf(found.text('aim'));
	if (!date || !place || !number || aims.length === 0) return [];
	const count = countName(number.amount);
	const meeting = `the ${place.name} summit of ${date.year}`;
	return [
		claim('purpose', {
			about: `aim of the documents of ${meeting}`,
			value: terms(aims),
			asks: [
				`What was the aim of the ${count} documents signed at ${meeting}?`,
				`At what were the ${count} documents of ${meeting} aimed?`
			],
			says: `the ${count} documents signed at ${meeting} were aimed at {}.`,
			topic: 'Documents'
		}),
		claim('purpose', {
			about: `number of documents of ${meeting}`,
			value: numberValue(number, 'documents'),
			asks: [
				`How many documents were signed at ${meeting}?`,
				`What number of documents came out of ${meeting}?`
			],
			says: `{} were signed at ${meeting}.`,
			topic: 'Documents'
		})
	];
}

function heldFor(found: Found): FactDraft[] {
	const host = found.entity('states');
	const date = found.date();
	const focus = plainPhrase(found.text('focus'));
	if (!host || !date || !focus) return [];
	const exercise = `the exercise hosted by ${inSentence({ kind: 'entity', entity: host })} ${when(date)}`;
	return [
		claim('purpose', {
			about: `focus of ${exercise}`,
			value: terms([focus]),
			asks: [`On what did ${exercise} lay emphasis?`, `What was stressed in ${exercise}?`],
			says: `${exercise} laid emphasis on {}.`,
			topic: 'Joint exercises'
		})
	];
}

const AIM = '(?<aim>\\p{Ll}[^.;,(<]{5,90}?)';
const END = '(?: between| among| along|,? and thereby|,? because|\\.|,|;| \\()';

export const purposeRelation = claimRelation('purpose', 'Aims', [
	rule(
		'purpose/established-to',
		pattern(
			`{org}(?: \\(<org:\\d+>\\))? was (?:established|founded|created) (?:on|in) {date} to ${AIM}${END}`
		),
		bodyAim,
		{
			matches: [
				'The Lake Charter Union was founded in 1991 to share clean water between the four states.',
				'The Coastal Safety Council was established on 2 June 1974 to save ships.',
				'The River Delta Commission (RDC) was created in 1960 to settle old disputes among its members.'
			],
			rejects: [
				'The Lake Charter Union was founded in 1991.',
				'The Lake Charter Union was closed in 1991 to save money.'
			]
		}
	),
	rule('purpose/aimed-to', pattern(`{org} and it aimed to ${AIM}${END}`), bodyAim, {
		matches: [
			'In 1991 year established Lake Charter Union and it aimed to supply clean water between countries.',
			'There is the Coastal Safety Council and it aimed to save ships.',
			'So came River Delta Commission and it aimed to share fish, rice and salt.'
		],
		rejects: [
			'The Lake Charter Union and its members aimed to share water.',
			'The Lake Charter Union aimed high.'
		]
	}),
	rule(
		'purpose/structure-to',
		pattern(`established the {org}(?: \\(<org:\\d+>\\))? (?:on|in) {date} to ${AIM}${END}`),
		(found) => {
			const body = found.entity('org');
			return body ? setUp(full(body), found) : [];
		},
		{
			matches: [
				'They established the Coastal Safety Council (CSC) in April 2003 to train young pilots.',
				'Four states established the Lake Charter Union in 1991 to share water.',
				'The members established the River Delta Commission in June 1960 to count the fish.'
			],
			rejects: [
				'They established the River Delta Commission in June 1960.',
				'They left the River Delta Commission in June 1960 to count the fish.'
			]
		}
	),
	rule(
		'purpose/organ-to',
		pattern(`{organ} in {place},? was (?:set up|opened|established|created) to ${AIM}${END}`),
		(found) => {
			const organ = found.entity('organ');
			const place = found.entity('place');
			if (!organ?.owner || !place) return [];
			return setUp(`the ${organ.name} of ${short(organ.owner)} in ${place.name}`, found);
		},
		{
			matches: [
				'The secretariat of the Lake Charter Union in Lima was set up to help the members.',
				'The counter-terrorism centre of the Coastal Safety Council in Vienna was established to train pilots.',
				'The headquarters of the River Delta Commission in Bangkok, was opened to keep the papers.'
			],
			rejects: [
				'The secretariat of the Lake Charter Union in Lima was set up.',
				'The secretariat of the Lake Charter Union was moved to help the members.'
			]
		}
	),
	rule(
		'purpose/document',
		pattern(`signed (?:an? \\p{Ll}+ called ["“]|the ){doc}["”]? (?:aimed at|with the aim of) ${AIM}${END}`),
		documentAim,
		{
			matches: [
				'The states signed a treaty called "Lake Water Treaty" aimed at sharing water along the coast.',
				'Six countries signed the Coastal Rescue Agreement with the aim of saving ships and training pilots.',
				'Ministers signed the River Fishing Convention aimed at keeping fish alive.'
			],
			rejects: [
				'Ministers signed the River Fishing Convention.',
				'Ministers read the River Fishing Convention with the aim of learning.'
			]
		}
	),
	rule(
		'purpose/documents-at',
		pattern(
			`in {date}, at a summit in {place}, {num} (?:other |new |further )?documents were (?:signed|adopted) with the aim of ${AIM}${END}`
		),
		documentsAim,
		{
			matches: [
				'The Lake Charter Union grew. In spring, in 1994, at a summit in Lima, five further documents were signed with the aim of sharing water.',
				'They met in 1981, at a summit in Vienna, three new documents were signed with the aim of saving ships and training pilots.',
				'It was in July 1962, at a summit in Bangkok, two new documents were signed with the aim of keeping fish alive.'
			],
			rejects: [
				'In 1994, at a summit in Lima, two documents were read with the aim of sharing water.',
				'Two documents were signed with the aim of sharing water.'
			]
		}
	),
	rule(
		'purpose/exercise-focus',
		pattern(
			'hosted by {states} (?:in|on) {date},? with an emphasis on (?<focus>[^.;,<]{4,60}?)(?:, and|,|\\.|;)'
		),
		heldFor,
		{
			matches: [
				'We saw the naval exercise hosted by Peru in 1999 with an emphasis on rescue at sea, and more.',
				'The drill hosted by Laos in 2003 with an emphasis on night flights.',
				'A manoeuvre was hosted by Spain in 2004, with an emphasis on the use of boats.'
			],
			rejects: ['The drill hosted by Laos in 2003.', 'The drill with an emphasis on night flights was long.']
		}
	)
]);
