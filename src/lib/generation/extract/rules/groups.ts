/** Armed and religious groups and what is said against them: who made them, what binds them, where they went, what stops them. */
import { inSentence } from '../../compose/words';
import { claim, claimRelation, phrase, phrases, plainPhrase, rule, terms } from '../claim';
import { pattern } from '../pattern';
import { entityValue, numberValue, type FactDraft, type Found } from '../rule';

const TOPIC = 'Separatism and extremism';

/** Two groups named with "and", in the other order, as a list. */
const pair = (text: string) =>
	text
		.split(/ and /)
		.flatMap((item) => plainPhrase(item) ?? [])
		.reverse();

type Simple = [about: string, value: string | null, asks: [string, string], says: string, speaker?: string];

function simple(...[about, value, asks, says, speaker]: Simple): FactDraft[] {
	if (value === null) return [];
	const source = speaker === undefined ? { isClaim: true } : { speaker };
	return [claim('group-life', { about, value: phrase(value), asks, says, ...source })];
}

function secondShare(found: Found): FactDraft[] {
	const people = found.entity('demonym');
	const number = found.number('second');
	const about = found.words('what');
	if (!people || !number || about === '') return [];
	const where = inSentence(entityValue(people));
	return [
		claim('group-life', {
			about: `second share of the poll in ${people.id}`,
			value: numberValue(number, '%'),
			asks: [
				`In a regional poll, what share of people in ${where} called the ${about} in question undesirable?`,
				`What percentage of those polled in ${where} regarded the ${about} as undesirable?`
			],
			says: `in a regional poll, {} of people in ${where} called the ${about} undesirable.`,
			topic: 'Figures'
		})
	];
}

export const groupLifeRelation = claimRelation('group-life', TOPIC, [
	rule(
		'group-life/made-by',
		pattern(
			'[Tt]he {org} in an (?:analysis|report|study)[^.;]*? (?:noted|found|said) that these (?:organi[sz]ations|groups) have been (?:developed and created|created|founded|funded) by (?:the )?(?<who>[\\p{L}]+ organi[sz]ations) in {states}'
		),
		(found) => {
			const org = found.entity('org');
			const state = found.entity('states');
			const who = found.words('who');
			return org && state
				? [
						claim('group-life', {
							about: `makers of the groups by ${org.id}`,
							value: entityValue(state),
							asks: [
								`In which country are the ${who} at home that created extremist groups of the region?`,
								`From which country came the ${who} that created the groups?`
							],
							says: `extremist groups of the region were created by ${who} in {}.`,
							speaker: `the ${org.name}`
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union in an analysis of the coast said that these groups have been created by the sailor organizations in Peru.',
				'The Coastal Safety Council in an analysis found that these organizations have been funded by rebel organisations in Malta.',
				'Then the River Delta Commission in an analysis of crime noted that these groups have been founded by the rice organizations in Laos.'
			],
			rejects: [
				'The Lake Charter Union in an analysis said that it rains.',
				'These groups have been created by the sailor organizations in Peru.'
			]
		}
	),
	rule(
		'group-life/adherence',
		pattern(
			'common principles? among (?<who>[\\p{L} ]+? groups) in (?<where>\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+) is their (?:adherence to|belief in) (?<what>[^.;]+)'
		),
		(found) => {
			const who = found.words('who');
			return simple(
				`principle of ${who}`,
				plainPhrase(found.text('what')),
				[
					`To which beliefs do ${who} in ${found.words('where')} commonly adhere?`,
					`What beliefs do ${who} in ${found.words('where')} share?`
				],
				`${who} in ${found.words('where')} adhere to {}.`
			);
		},
		{
			matches: [
				'Of the common principles among armed groups in Upper Coast is their belief in old songs.',
				'One common principle among radical groups in East Delta is their adherence to strict rules.',
				'The common principle among young groups in Inner Sea is their belief in free trade.'
			],
			rejects: ['The common principle among groups is peace.', 'They have a belief in old songs.']
		}
	),
	rule(
		'group-life/violence',
		pattern(
			'[Ss]ince (?:the majority|most) of these groups (?:are|is) ideologically (?:fed|led|guided) by (?<who>[^.;,]+? groups), the use of (?<what>\\p{Ll}+) to achieve (?<aim>\\p{Ll}+) goals'
		),
		(found) => [
			...simple(
				'guides of the groups',
				plainPhrase(found.text('who')),
				[
					'Which groups feed most of the active groups of the region with their ideology?',
					'By which groups is the ideology of most active groups of the region shaped?'
				],
				'the ideology of most active groups of the region is shaped by {}.'
			),
			...simple(
				'means of the groups',
				found.words('what'),
				[
					`Which means do most active groups of the region accept for reaching ${found.words('aim')} goals?`,
					`By what means do most active groups of the region seek ${found.words('aim')} goals?`
				],
				`most active groups of the region accept {} as a means to ${found.words('aim')} goals.`
			)
		],
		{
			matches: [
				'Since most of these groups are ideologically led by old rebel groups, the use of bribery to achieve personal goals is common.',
				'Thus since most of these groups is ideologically guided by student groups, the use of strikes to achieve social goals grew.',
				'Since most of these groups are ideologically fed by exile groups, the use of violence to achieve national goals is old.'
			],
			rejects: [
				'Since most of these groups are poor, they left.',
				'The use of violence to achieve goals is old.'
			]
		}
	),
	rule(
		'group-life/migration',
		pattern(
			'implications of the {states:who} invasion of {states:where} is the migration of [^.;]*?members of (?:the )?(?<list>[^.;]+?) to (?:the )?neighbou?ring countries'
		),
		(found) => {
			const who = found.entity('who');
			const where = found.entity('where');
			const items = pair(found.text('list')).map((item) => (/^Taliban$/.test(item) ? 'the Taliban' : item));
			return who && where && items.length > 0
				? [
						claim('group-life', {
							about: `migration after the invasion of ${where.id}`,
							value: terms(items),
							asks: [
								`Members of which groups moved to neighbouring countries after the invasion of ${inSentence(entityValue(where))}?`,
								`Who fled to the neighbours after the invasion of ${inSentence(entityValue(where))} by ${inSentence(entityValue(who))}?`
							],
							says: `after the invasion of ${inSentence(entityValue(where))}, members of {} moved to neighbouring countries.`
						})
					]
				: [];
		},
		{
			matches: [
				'One of the implications of the US invasion of Grenada is the migration of many members of the Fishers and Millers to the neighboring countries.',
				'The implications of the Iraq invasion of Kuwait is the migration of members of the Traders to neighbouring countries.',
				'Of the implications of the US invasion of Panama is the migration of some members of the Lions to the neighbouring countries.'
			],
			rejects: [
				'The implications of the US invasion of Grenada are many.',
				'The migration of members of the Lions to the neighbouring countries is old.'
			]
		}
	),
	rule(
		'group-life/development',
		pattern(
			'(?<what>[Pp]olitical development|[Ee]ducation|[Ee]conomic growth) is an? (?:important|first|key) step in preventing (?<whom>[\\p{Ll} ]+?) from (?:moving toward|joining) (?<to>[\\p{Ll} ]+? groups)'
		),
		(found) =>
			simple(
				`step against ${found.words('to')}`,
				found.words('what').toLowerCase(),
				[
					`Which step is important for keeping ${found.words('whom')} away from ${found.words('to')}?`,
					`What helps to prevent ${found.words('whom')} from joining ${found.words('to')}?`
				],
				`{} helps to keep ${found.words('whom')} away from ${found.words('to')}.`
			),
		{
			matches: [
				'Education is a key step in preventing boys from joining armed groups.',
				'We know economic growth is an important step in preventing farmers from joining rebel groups.',
				'Here political development is a first step in preventing young men from joining pirate groups.'
			],
			rejects: [
				'Education is a key step.',
				'Sport is a key step in preventing boys from joining armed groups.'
			]
		}
	),
	rule(
		'group-life/notable',
		pattern(
			'[Tt]he activities of (?:the )?{org}(?: \\(<org:\\d+>\\))? and (?<second>[\\p{L} -]+?) in the (?:region|area) are among the (?:notable|known) (?:issues|problems)'
		),
		(found) => {
			const org = found.entity('org');
			return org
				? [
						claim('group-life', {
							about: 'notable groups of the region',
							value: phrases([found.words('second'), `the ${org.name}`]),
							asks: [
								'Which two extremist organizations are named as notably active in the region?',
								'The activities of which two movements stand out in the region?'
							],
							says: 'two movements stand out by their activities in the region: {}.'
						})
					]
				: [];
		},
		{
			matches: [
				'The activities of the Lake Charter Union and Red Sails in the region are among the notable problems.',
				'So the activities of the Coastal Safety Council (CSC) and Night Watch in the area are among the known issues.',
				'And the activities of River Delta Commission and Al-Bahr in the area are among the known issues.'
			],
			rejects: [
				'The activities of the Lake Charter Union are notable.',
				'The boats of the Lake Charter Union and Red Sails in the area are among the known issues.'
			]
		}
	),
	rule(
		'group-life/poll-second',
		pattern(
			'according to a poll.{0,40} <num:\\d+>% of the {demonym} people [^.;]*? (?<what>war|plan|law|reform) and {num:second}% consider it an? (?:undesirable|bad|wrong)'
		),
		secondShare,
		{
			matches: [
				'Here, according to a poll, 40% of the Peruvian people disagree with the war and 55% consider it an undesirable step.',
				'Also according to a poll held in May, 30% of the Maltese people oppose the reform and 45% consider it a bad idea.',
				'Now according to a poll, 20% of the Thai people oppose the plan and 65% consider it a wrong step.'
			],
			rejects: [
				'According to a poll, 20% of the Thai people oppose the plan.',
				'In a book 20% of the Thai people oppose the plan and 65% consider it a wrong step.'
			]
		}
	),
	rule(
		'group-life/nomads',
		pattern(
			'{demonym:one} and {demonym:two} peoples? have (?:more )?flexible religious beliefs than [^.;]*? because of their (?<why>[\\p{Ll} ]+)'
		),
		(found) => {
			const items = ['two', 'one'].flatMap((each) => found.entity(each)?.name ?? []);
			return items.length === 2
				? [
						claim('group-life', {
							about: 'flexible religious beliefs',
							value: phrase(found.words('why')),
							asks: [
								`What explains the more flexible religious beliefs of the peoples of ${items.join(' and ')}?`,
								`Why are the peoples of ${items.join(' and ')} less drawn to religious extremism than their neighbours?`
							],
							says: `the peoples of ${items.join(' and ')} have more flexible religious beliefs because of their {}.`,
							speaker: 'some experts'
						})
					]
				: [];
		},
		{
			matches: [
				'So the Peruvian and Chilean peoples have flexible religious beliefs than others because of their life at sea.',
				'Accordingly, Maltese and Greek people have more flexible religious beliefs than the rest because of their trade.',
				'Here Thai and Laotian peoples have more flexible religious beliefs than others because of their rice harvest.'
			],
			rejects: [
				'Thai and Laotian peoples have flexible hours.',
				'Thai peoples have more flexible religious beliefs.'
			]
		}
	),
	rule(
		'group-life/unfriendly',
		pattern(
			'(?<who>Economist|Times|Guardian|Herald)[^.;]*? noted that (?<what>terrorist movements|[\\p{Ll}]+ movements) [^.;]*? (?:been significantly increased|grown|increased) due to (?<why>[^.;,]+? of the (?<whose>\\p{Lu}\\p{Ll}+))'
		),
		(found) => {
			const why = /polic/.test(found.text('why'))
				? `unfriendly policies of the ${found.words('whose')}`
				: plainPhrase(found.text('why'));
			return simple(
				`growth of ${found.words('what')}`,
				why,
				[
					`What caused the growth of ${found.words('what')} around the world?`,
					`To what is the growth of ${found.words('what')} due?`
				],
				`the growth of ${found.words('what')} is due to {}.`,
				`The ${found.words('who')}`
			);
		},
		{
			matches: [
				'The Herald in a note said much and noted that rebel movements in the south have grown due to bad policies of the North.',
				'The Times noted that peasant movements everywhere have been significantly increased due to tax policies of the East.',
				'In May the Guardian noted that terrorist movements abroad have increased due to trade policies of the West, and more.'
			],
			rejects: [
				'The Times noted that it rains.',
				'Peasant movements have grown due to tax policies of the East.'
			]
		}
	)
]);
