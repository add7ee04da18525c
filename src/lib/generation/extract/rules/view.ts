/** Who argues what about a body: how scholars rate it, what they see in it, what they doubt. */
import { joinWords, short } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import { standardName } from '../../knowledge/people';
import type { AnnotatedSentence } from '../../annotate/annotate';
import { claim, claimRelation, phrase, plainPhrase, rule } from '../claim';
import { pattern } from '../pattern';
import type { FactDraft, Found } from '../rule';

const NAME = '(?<who>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?(?: \\p{Lu}\\p{Ll}+){1,2})';
const NOT_A_NAME = /^(?:The|This|In|According|For|One|Some|Other|Theoretical|Central|Western)\b/;

/** Who speaks in this sentence, or in the sentence before where this one says "according to him". */
export function speakerOf(sentence: AnnotatedSentence | null, reach = 2): string | null {
	if (!sentence) return null;
	const named =
		/(?:According to|words of|opinions? of|author|faced|Also|Or) ((?:\p{Lu}\p{Ll}+ ){1,2}\p{Lu}\p{Ll}+)/u.exec(
			sentence.raw
		)?.[1] ??
		/^((?:\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}+)(?: \(| and partner| in (?:his|her)| regards| said)/u.exec(
			sentence.raw
		)?.[1];
	if (named && !NOT_A_NAME.test(named)) return standardName(named);
	return reach > 0 ? speakerOf(sentence.previous, reach - 1) : null;
}

function view(
	found: Found,
	what: { about: string; value: string | null; asks: [string, string]; says: string; who?: string | null }
): FactDraft[] {
	const speaker = what.who ?? speakerOf(found.sentence);
	if (!speaker || !what.value) return [];
	const { about, value, asks, says } = what;
	return [
		claim('view', {
			about: `${speaker} on ${about}`,
			value: phrase(value),
			asks,
			says,
			speaker,
			kind: `view of ${about}`
		})
	];
}

/** "According to him" needs somebody named before; "his" and "her" too. */
const bodyName = (found: Found) => {
	const body = found.entity('org');
	return body ? short(body) : null;
};

export const viewRelation = claimRelation('view', 'Views of scholars', [
	rule(
		'view/regards-as',
		pattern(
			`${NAME} (?:regards|sees|describes|considers|views) the {org} as an? (?<role>[^.;,]+?) of {states} for`
		),
		(found) => {
			const body = bodyName(found);
			const states = found.entities('states').map(({ name }) => name);
			const role = plainPhrase(found.text('role'));
			if (!body || !role || states.length === 0) return [];
			const who = standardName(found.words('who'));
			const says = `${body} is a ${role} of {}.`;
			return [
				{
					...claim('view', {
						about: `${who} on whose instrument ${body} is`,
						value: { kind: 'entities', entities: found.entities('states') },
						asks: [`Whose ${role} is ${body}?`, `Of which states is ${body} a ${role}?`],
						says,
						speaker: who
					})
				}
			];
		},
		{
			matches: [
				'Therefore Ana Ruiz regards the Lake Charter Union as a political tool of Peru and Chile for fishing rights.',
				'So Paul Berg sees the Coastal Safety Council as a useful instrument of Malta and Greece for their ships.',
				'Yet Minh Tran describes the River Delta Commission as a loud voice of Laos and Thailand for rice.'
			],
			rejects: [
				'Ana Ruiz visits the Lake Charter Union as a guest of Peru and Chile for a day.',
				'Ana Ruiz regards the Lake Charter Union as weak.'
			]
		}
	),
	rule(
		'view/purpose-to-drive',
		pattern(
			`${NAME} regards the {org}[^.]*? believes that there (?:is|can be) (?:little|no) doubt about the (?:aim|purpose) of the <org:\\d+> to (?<aim>drive|push|keep) the {states} out of (?:this|the) region`
		),
		(found) => {
			const state = found.entity('states');
			const body = bodyName(found);
			if (!state || !body) return [];
			const who = standardName(found.words('who'));
			return [
				claim('view', {
					about: `${who} on whom ${body} should ${found.words('aim')} out`,
					value: { kind: 'entity', entity: state },
					asks: [
						`Which country is ${body} meant to ${found.words('aim')} out of the region?`,
						`Whom does ${body} want to ${found.words('aim')} out of its region?`
					],
					says: `${body} is meant to ${found.words('aim')} {} out of the region.`,
					speaker: who
				})
			];
		},
		{
			matches: [
				'Thus Ana Ruiz regards the Lake Charter Union as a tool; she believes that there is no doubt about the aim of the Lake Charter Union to push the US out of this region.',
				'Still Paul Berg regards the Coastal Safety Council as new and believes that there can be no doubt about the purpose of the Coastal Safety Council to keep the UK out of the region.',
				'Here Minh Tran regards the River Delta Commission as rich, as he believes that there is no doubt about the aim of the River Delta Commission to drive the US out of this region.'
			],
			rejects: [
				'Ana Ruiz regards the Lake Charter Union as a tool.',
				'Nobody believes that there can be no doubt about the purpose of the Lake Charter Union to push the US out of this region.'
			]
		}
	),
	rule(
		'view/opens-door',
		pattern(
			`${NAME} (?:\\(<date:\\d+>\\) )?in (?:his|her) (?:research|book|article|work) (?:emphasi[sz]ed|stressed|argued|wrote) that {org} is (?:an )?organi[sz]ation which can open (?:an? |the )?door of chances for (?<what>\\p{Ll}+) of (?<where>\\p{Lu}\\p{Ll}+)`
		),
		(found) => {
			const body = bodyName(found);
			return view(found, {
				about: `what ${body} can open`,
				value: found.words('what'),
				asks: [`For which process can ${body} open up opportunities?`, `What can ${body} give a chance to?`],
				says: `${body} can open up opportunities for {}.`,
				who: standardName(found.words('who'))
			});
		},
		{
			matches: [
				'Ana Ruiz (1999) in her research emphasized that Lake Charter Union is organization which can open a door of chances for unity of Oceania.',
				'Paul Berg in his book argued that Coastal Safety Council is an organization which can open a door of chances for trade of Europe.',
				'Minh Tran (2001) in his work stressed that River Delta Commission is organisation which can open the door of chances for growth of Asia.'
			],
			rejects: [
				'Ana Ruiz in her research emphasized that Lake Charter Union is poor.',
				'The door of Lake Charter Union is open for guests of America.'
			]
		}
	),
	rule(
		'view/improves',
		pattern(
			'^In (?:his|her|their) opinion,? (?:the )?{org} plays (?:an? )?(?:crucial|important|key|major) role to improve field of (?<what>[^.;]+)'
		),
		(found) => {
			const body = bodyName(found);
			const fields = labelsIn(found.text('what'), 'field');
			return fields.length > 0
				? view(found, {
						about: `the role of ${body}`,
						value: joinWords(fields),
						asks: [
							`In which fields does ${body} play a crucial role?`,
							`For which fields of the region is ${body} crucial?`
						],
						says: `${body} plays a crucial role in the fields of {}.`
					})
				: [];
		},
		{
			matches: [
				'Ana Ruiz in her book praised the Lake Charter Union. In her opinion the Lake Charter Union plays a key role to improve field of regional trade and culture.',
				'Paul Berg in his paper named the Coastal Safety Council. In his opinion, the Coastal Safety Council plays an important role to improve field of security.',
				'Minh Tran in his work knew the River Delta Commission. In his opinion River Delta Commission plays major role to improve field of health and education.'
			],
			rejects: [
				'In his opinion the Lake Charter Union plays crucial role to improve field of trade.',
				'In her opinion the Lake Charter Union is poor.'
			]
		}
	),
	rule(
		'view/rated-as',
		pattern(`(?:Also |author )${NAME}[^.;]*? rated (?:it|(?:the )?{org}) as (?<what>[^.;]+)`),
		(found) => {
			const body = found.body ? short(found.body) : null;
			const text = found.text('what');
			const value = /limited structures? and (?:having )?(?:an? )?flexible agenda/.test(text)
				? 'limited structures and a flexible agenda'
				: /\b(?:unuseful|useless|ineffective)\b/.test(text)
					? 'ineffective'
					: /\b(?:weak|uneven)\b/.test(text)
						? 'weak'
						: null;
			if (!body || !value) return [];
			const isList = value.includes(' and ');
			return view(found, {
				about: `how to rate ${body}`,
				value,
				asks: isList
					? [`Which two features mark ${body}?`, `By what is ${body} marked?`]
					: [`How effective is ${body}?`, `With which adjective can ${body} be rated?`],
				says: isList ? `${body} is marked by {}.` : `${body} is {}.`,
				who: standardName(found.words('who'))
			});
		},
		{
			matches: [
				'Also Ana Ruiz looked at the Lake Charter Union and rated it as body which limited structures and having flexible agenda.',
				'One other author Paul Berg rated the Coastal Safety Council as unuseful cooperation.',
				'Also Minh Tran in his book rated the River Delta Commission as weak union.'
			],
			rejects: [
				'Also Ana Ruiz rated the food as weak.',
				'One other author Paul Berg rated the Coastal Safety Council as big.'
			]
		}
	),
	rule(
		'view/not-enough',
		pattern(
			'^According to (?:him|her|them),? (?<what>[^.;,]+?) of (?:the )?(?:cooperation|organi[sz]ation|<org:\\d+>) are not enough'
		),
		(found) => {
			const body = found.body;
			const value = plainPhrase(found.text('what'));
			return body
				? view(found, {
						about: `what ${short(body)} lacks`,
						value,
						asks: [`What is insufficient in ${short(body)}?`, `What does ${short(body)} have too little of?`],
						says: `${short(body)} has too few {}.`
					})
				: [];
		},
		{
			matches: [
				'Also Ana Ruiz studied the Lake Charter Union in May. According to her the patrol boats of organization are not enough.',
				'Also Paul Berg liked the Coastal Safety Council too. According to him, permanent offices of the organization are not enough.',
				'Also Minh Tran saw the River Delta Commission once. According to him trained clerks of cooperation are not enough.'
			],
			rejects: [
				'According to him this is enough.',
				'According to the law, boats of the organization are not enough.'
			]
		}
	),
	rule(
		'view/equality-against',
		pattern(
			'^According to (?:his|her|their) opinion,? (?:the )?{org} (?:is )?based on (?<what>\\p{Ll}+) but against (?:to )?this principle (?:is )?(?:the )?domination of {states}'
		),
		(found) => {
			const body = bodyName(found);
			const states = found.entities('states');
			const speaker = speakerOf(found.sentence);
			if (!body || !speaker) return [];
			const principle = found.words('what');
			return [
				claim('view', {
					about: `${speaker} on the principle of ${body}`,
					value: phrase(principle),
					asks: [
						`On which principle is ${body} formally based?`,
						`Which principle of ${body} does the dominance of its largest members contradict?`
					],
					says: `${body} is formally based on {}.`,
					speaker
				}),
				claim('view', {
					about: `${speaker} on who dominates ${body}`,
					value: { kind: 'entities', entities: states },
					asks: [
						`The dominance of which states contradicts the ${principle} of members in ${body}?`,
						`Which states dominate ${body} in spite of its principle of ${principle}?`
					],
					says: `the dominance of {} contradicts the principle of ${principle} in ${body}.`,
					speaker
				})
			];
		},
		{
			matches: [
				'Ana Ruiz and partner authors wrote on the Lake Charter Union. According to their opinion the Lake Charter Union based on unity but against this principle domination of Peru and Chile.',
				'Also Paul Berg came. According to his opinion Coastal Safety Council is based on trust but against this principle is the domination of Malta and Greece.',
				'Also Minh Tran came. According to his opinion the River Delta Commission based on openness but against to this principle domination of Laos and Thailand.'
			],
			rejects: [
				'According to their opinion the Lake Charter Union based on equality.',
				'According to the law the Lake Charter Union based on unity but against this principle domination of Peru.'
			]
		}
	),
	rule(
		'view/vehicle',
		pattern(
			'[“"](?:The )?{org} is (?:primarily |mainly )?a vehicle for {states} to manage their relations with (?<with>[^.”"]+)'
		),
		(found) => {
			const body = bodyName(found);
			const speaker = speakerOf(found.sentence, 3);
			if (!body || !speaker) return [];
			return [
				claim('view', {
					about: `${speaker} on whose vehicle ${body} is`,
					value: { kind: 'entities', entities: found.entities('states') },
					asks: [
						`For which two states is ${body} primarily a vehicle?`,
						`Whose vehicle for managing relations is ${body} above all?`
					],
					says: `${body} is primarily a vehicle for {}.`,
					speaker: `${speaker} and co-authors`
				})
			];
		},
		{
			matches: [
				'Ana Ruiz and partner authors wrote so. They said: “The Lake Charter Union is primarily a vehicle for Peru and Chile to manage their relations with the coast”.',
				'Paul Berg and partner authors spoke. Said that: “Coastal Safety Council is a vehicle for Malta and Greece to manage their relations with others”.',
				'Minh Tran and partner authors knew. Their view: “The River Delta Commission is mainly a vehicle for Laos and Thailand to manage their relations with the towns”.'
			],
			rejects: [
				'Ana Ruiz said: “The Lake Charter Union has a vehicle for Peru and Chile”.',
				'“The Lake Charter Union is primarily a vehicle for Peru and Chile to manage their relations with the coast”.'
			]
		}
	)
]);
