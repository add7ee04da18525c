/** What scholars are reported to say: quotations with their speaker, concerns, comparisons, how others see a body. */
import { short } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import { standardName } from '../../knowledge/people';
import { dateValue, type FactDraft, type Found } from '../rule';
import { claim, claimRelation, phrase, phrases, plainPhrase, rule } from '../claim';
import { pattern } from '../pattern';

const NAME = '(?<who>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})';
const topicName = (found: Found) => {
	const { body } = found;
	return body ? short(body) : null;
};

export const reportedViewRelation = claimRelation('reported-view', 'Views of scholars', [
	rule(
		'reported-view/talking-shop',
		pattern(
			`(?:opinions? of|words of|According to) ${NAME},? [“"](?<causes>[^”"]+?) have turned (?<what>[^”"]+?) into (?:little more than )?an? (?<result>[^”"]+)[”"]`
		),
		(found) => {
			const body = topicName(found);
			const result = plainPhrase(found.text('result'));
			const speaker = standardName(found.words('who'));
			if (!body || !result) return [];
			const causes = found
				.text('causes')
				.split(/ and (?:an? )?/)
				.flatMap((cause) => plainPhrase(cause) ?? []);
			const drafts: FactDraft[] = [
				claim('reported-view', {
					about: `${speaker} on what ${body} has become`,
					value: phrase(`a ${result}`),
					asks: [`What has ${body} become?`, `Into what has ${body} been turned?`],
					says: `${body} has been turned into {}.`,
					speaker
				})
			];
			if (causes.length > 1)
				drafts.push(
					claim('reported-view', {
						about: `${speaker} on what weakened ${body}`,
						value: phrases(causes),
						asks: [
							`What has reduced ${body} to a ${result}?`,
							`Which developments have made ${body} a ${result}?`
						],
						says: `${body} has been reduced to a ${result} by {}.`,
						speaker
					})
				);
			return drafts;
		},
		{
			matches: [
				'The Lake Charter Union is there. Or take the opinions of Ana Ruiz “old quarrels and a large membership have turned the coastal body into little more than a dinner club”.',
				'The Coastal Safety Council is there. According to Paul Berg “lost money and bad luck have turned the group into an empty house”.',
				'The River Delta Commission is there. In the words of Minh Tran “slow boats have turned the union into a bad joke”.'
			],
			rejects: [
				'According to Ana Ruiz “old quarrels have ended”.',
				'Old quarrels have turned the group into an empty house.'
			]
		}
	),
	rule(
		'reported-view/cast-as',
		pattern(
			`${NAME} (?:said|wrote) that [“"]It was (?:often|widely|sometimes) (?:cast|seen) as an? joint (?<who1>\\p{Lu}\\p{Ll}+)-(?<who2>\\p{Lu}\\p{Ll}+) attempt to (?:counteract|limit|reduce) the geopolitical influence of {org:one} and the {states:two}`
		),
		(found) => {
			const topic = found.sentence.nearestBody ?? found.sentence.topic;
			const one = found.entity('one');
			const two = found.entity('two');
			const speaker = standardName(found.words('who').replace(/^Or /, ''));
			if (!topic || !one || !two) return [];
			return [
				claim('reported-view', {
					about: `${speaker} on whom ${short(topic)} counters`,
					value: phrases([`${one.acronym ?? one.name}`, `the ${two.name}`]),
					asks: [
						`Whose geopolitical influence was ${short(topic)} often said to counteract?`,
						`Against whose influence was ${short(topic)} often thought to be directed?`
					],
					says: `${short(topic)} was often seen as an attempt to counteract the influence of {}.`,
					speaker
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union is old. Ana Ruiz said that “It was widely cast as a joint Peruvian-Chilean attempt to limit the geopolitical influence of NATO and the United Kingdom in the south.”',
				'The Coastal Safety Council is old. Paul Berg wrote that “It was widely seen as a joint Greek-Maltese attempt to reduce the geopolitical influence of NATO and the UK at sea.”',
				'The River Delta Commission is old. Minh Tran said that “It was often seen as a joint Thai-Laotian attempt to counteract the geopolitical influence of ASEAN and the US in the delta.”'
			],
			rejects: [
				'Ana Ruiz said that “It was widely cast as a joint attempt”.',
				'Ana Ruiz said that “It was often sold as a joint Greek-Maltese attempt to reduce the price”.'
			]
		}
	),
	rule(
		'reported-view/plays-role-in',
		pattern(
			`(?:faced|of|to) ${NAME}(?: for this reason)?,? [“"]The {org} plays an increasingly important role in (?<what>[^.”"]+)`
		),
		(found) => {
			const body = topicName(found);
			const items = found
				.text('what')
				.split(/ and /)
				.flatMap((item) => plainPhrase(item) ?? []);
			if (!body || items.length === 0) return [];
			const speaker = standardName(found.words('who'));
			return [
				claim('reported-view', {
					about: `${speaker} on the growing role of ${body}`,
					value: phrases([...items].reverse()),
					asks: [
						`In what does ${body} play a growing part?`,
						`Where does ${body} have a role of growing importance?`
					],
					says: `${body} has a growing role in {}.`,
					speaker
				})
			];
		},
		{
			matches: [
				'If we faced Ana Ruiz for this reason “The Lake Charter Union plays an increasingly important role in trade between ports and school exchanges.”',
				'In the words of Paul Berg “The Coastal Safety Council plays an increasingly important role in rescue at sea and weather reports.”',
				'According to Minh Tran “The River Delta Commission plays an increasingly important role in rice research and flood control.”'
			],
			rejects: [
				'“The Lake Charter Union plays an increasingly important role in trade.”',
				'According to Minh Tran “The River Delta Commission plays music”.'
			]
		}
	),
	rule(
		'reported-view/concern',
		pattern(
			`According to ${NAME}, <num:\\d+> of the important (?<field>\\p{Ll}+) concerns of the members is (?<what>preserving|protecting|keeping|saving) (?<thing>[^.;]+?) against the flow of (?<threat>[^.;,]+), inspired by the (?<by>[^.;]+)`
		),
		(found) => {
			const speaker = standardName(found.words('who'));
			const threat = labelsIn(found.text('threat'), 'threat')[0] ?? plainPhrase(found.text('threat'));
			const body = found.body;
			if (!threat || !body) return [];
			return [
				claim('reported-view', {
					about: `${speaker} on a concern of ${short(body)}`,
					value: phrase(threat),
					asks: [
						`Against what do the members of ${short(body)} want to protect their governments and political systems?`,
						`What threatens the stability of the governments in ${short(body)}?`
					],
					says: `the members of ${short(body)} want to protect their governments against {}.`,
					speaker
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union met. According to Ruiz, one of the important economic concerns of the members is keeping the peace of ports against the flow of illegal migration, inspired by the hope of work.',
				'The Coastal Safety Council met. According to Paul Berg, one of the important political concerns of the members is protecting the order of cities against the flow of color revolutions, inspired by the values of others.',
				'The River Delta Commission met. According to Tran, one of the important social concerns of the members is saving the old houses against the flow of cheap bricks, inspired by the price.'
			],
			rejects: [
				'According to Ruiz, one of the members is poor.',
				'One of the important concerns of the members is piracy.'
			]
		}
	),
	rule(
		'reported-view/assessed-as',
		pattern(
			'[Ss]ome {demonym} (?<who>analysts|scholars|experts|authors) assessed the {org} as the (?<what>[^.;,<]+?) of {states} in {date}'
		),
		(found) => {
			const body = topicName(found);
			const date = found.date();
			const people = found.sentence.mentions.find(({ token }) => token === 'demonym')?.raw;
			if (!body || !date || !people) return [];
			const speaker = `some ${people} ${found.words('who')}`;
			const what = found.words('what').replace('sacred', 'holy');
			return [
				claim('reported-view', {
					about: `${speaker} on what ${body} is like`,
					value: { kind: 'entities', entities: found.entities('states') },
					asks: [
						`To the ${what} of which states, made in ${date.year}, can ${body} be compared?`,
						`Which states formed the ${what} of ${date.year} that ${body} resembles?`
					],
					says: `${body} resembles the ${what} that {} formed in ${date.year}.`,
					speaker
				}),
				claim('reported-view', {
					about: `${speaker} on the year of the ${what}`,
					value: dateValue({ year: date.year }),
					asks: [
						`In which year was the ${what} formed that ${body} resembles?`,
						`From which year is the ${what} to which ${body} is compared?`
					],
					says: `${body} resembles the ${what} formed {}.`,
					speaker
				})
			];
		},
		{
			matches: [
				'Then some Peruvian scholars assessed the Lake Charter Union as the naval league of Spain, France and Portugal in 1761.',
				'Some British analysts assessed the Coastal Safety Council as the trade pact of Malta and Greece in 1934.',
				'And some Thai authors assessed the River Delta Commission as the old alliance of Laos and Vietnam in 1977.'
			],
			rejects: [
				'Some Peruvian scholars assessed the Lake Charter Union.',
				'Some Peruvian pilots assessed the Lake Charter Union as the naval league of Spain in 1761.'
			]
		}
	),
	rule(
		'reported-view/as-modern',
		pattern(
			'^Others (?:also )?(?:regard|see|consider) (?:the )?{org} as an? (?<what>modern|new|second) (?<name>(?:<place:\\d+>|<org:\\d+>) (?:treaty|pact|alliance|league))'
		),
		(found) => {
			const body = topicName(found);
			const name = found.text('name').replace(/^Warsaw treaty$/, 'Warsaw Pact');
			if (!body) return [];
			return [
				claim('reported-view', {
					about: `other analysts on what ${body} is like`,
					value: phrase(name),
					asks: [
						`With which alliance of the past is ${body} compared as its ${found.words('what')} form?`,
						`As the ${found.words('what')} form of which alliance is ${body} regarded?`
					],
					says: `${body} is a ${found.words('what')} {}.`,
					speaker: 'some analysts'
				})
			];
		},
		{
			matches: [
				'Ruiz likes the Lake Charter Union. Others also regard the Lake Charter Union as a new Lima treaty.',
				'Berg wrote. Others see the Coastal Safety Council as a modern Vienna pact that is stronger.',
				'Tran wrote. Others consider the River Delta Commission as a second Bangkok league.'
			],
			rejects: [
				'Others regard the Lake Charter Union as rich.',
				'We regard the Lake Charter Union as a new Lima treaty.'
			]
		}
	),
	rule(
		'reported-view/media',
		pattern(
			'(?<who>Western|Foreign|Local|Regional) media regarded (?:this|the) (?:change|step|move) as the emergence of (?<what>[^.;]+?)(?: in (?:the|this) region)?\\.'
		),
		(found) => {
			const value = plainPhrase(found.text('what'));
			const before = found.sentence.previous?.mentions.find(({ token }) => token === 'base');
			const base = before && 'entities' in before ? before.entities[0] : undefined;
			if (!value || !base || !found.sentence.previous) return [];
			const who = `${found.words('who')} media`;
			return [
				{
					...claim('reported-view', {
						about: `${who} on the ${base.name}`,
						value: phrase(value),
						asks: [
							`What emerged when the troops left the ${base.name}?`,
							`Of whose emergence was the withdrawal from the ${base.name} a sign?`
						],
						says: `the withdrawal from the ${base.name} showed the emergence of {}.`,
						speaker: who
					}),
					alsoFrom: [found.sentence.previous]
				}
			];
		},
		{
			matches: [
				'US forces left the Lima Air Base in 1994. Foreign media regarded this step as the emergence of a strong neighbour.',
				'They closed the Marsa naval base. Local media regarded this step as the emergence of a rival port in the region.',
				'The Bangkok Air Base was given up. Western media regarded this move as the emergence of a bold government.'
			],
			rejects: [
				'Western media regarded this step as the emergence of a rival.',
				'US forces left the Lima Air Base in 1994. Foreign media liked this change.'
			]
		}
	)
]);
