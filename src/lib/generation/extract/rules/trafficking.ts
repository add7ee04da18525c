/** Drugs and crime: routes, what they pay for, when it grew, which threat comes in which place, and what is done. */
import { inSentence, short, whenAsk } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import { claim, claimRelation, phrase, phrases, plainPhrase, rule, terms } from '../claim';
import { pattern } from '../pattern';
import { dateValue, entityValue, type FactDraft, type Found } from '../rule';

const GOODS = '(?<goods>drugs|arms|weapons|opium|ivory|timber)';

function route(found: Found): FactDraft[] {
	const from = found.entity('from');
	const to = found
		.text('to')
		.split(/ and |, /)
		.flatMap((item) => plainPhrase(item) ?? []);
	const where = found.words('where');
	const goods = found.words('goods');
	if (!from || to.length === 0) return [];
	const origin = inSentence(entityValue(from));
	return [
		claim('trafficking', {
			about: `origin of ${goods} through ${where}`,
			value: entityValue(from),
			asks: [
				`From which country do ${goods} pass through ${where} on their way abroad?`,
				`Which country is the origin of the ${goods} that are carried across ${where}?`
			],
			says: `${goods} from {} pass through ${where}.`
		}),
		claim('trafficking', {
			about: `goal of ${goods} through ${where}`,
			value: terms(to),
			asks: [
				`Where do ${goods} from ${origin} go by way of ${where}?`,
				`For which markets is ${where} a transit route for ${goods} from ${origin}?`
			],
			says: `${goods} from ${origin} are carried through ${where} to {}.`
		})
	];
}

export const traffickingRelation = claimRelation('trafficking', 'Drugs and crime', [
	rule(
		'trafficking/route',
		pattern(
			`(?<where>\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+) is an? (?:transit )?(?:route|corridor) for the (?:export|transport|smuggling) of ${GOODS} from {states:from} to (?<to>[^.;,]+)`
		),
		route,
		{
			matches: [
				'It is so while Upper Coast is a transit corridor for the smuggling of arms from Peru to Chile and Africa.',
				'Here East Delta is a route for the export of timber from Laos to Japan.',
				'The Inner Sea is a transit route for the transport of weapons from Malta to Greece and Egypt.'
			],
			rejects: ['East Delta is a route for the export of hope.', 'The sea is a route from Malta to Greece.']
		}
	),
	rule(
		'trafficking/funding',
		pattern(
			'profits? (?:of|from) (?:the )?(?<what>\\p{Ll}+ trade) as the (?:most important|main|chief) source of (?:funding|money|income) for (?<who>[^.;,(]+)'
		),
		(found) => {
			const who = plainPhrase(found.text('who'));
			const what = found.words('what');
			return who
				? [
						claim('trafficking', {
							about: `funding of ${who}`,
							value: phrase(`the ${what}`),
							asks: [
								`What is the most important source of money for ${who}?`,
								`From what do ${who} draw most of their funds?`
							],
							says: `{} is the most important source of money for ${who}.`,
							inverse: { stem: `Whom do the profits of the ${what} finance above all?`, value: phrase(who) }
						})
					]
				: [];
		},
		{
			matches: [
				'They fear the profits of the ivory trade as the main source of money for armed bands.',
				'We know the profit from timber trade as the main source of income for local warlords.',
				'All see profits of arms trade as the main source of funding for the pirates, and worry.'
			],
			rejects: [
				'The profits of the ivory trade are large.',
				'The profits of the school as the main source of money for pupils.'
			]
		}
	),
	rule(
		'trafficking/grew-after',
		pattern(
			'[Aa]ccording to the member states, the production of (?<what>drugs?|opium|arms) has (?:been )?(?:increased|grown|risen) (?:after|since) the (?<who>coalition|foreign|allied) forces entered [^.;]*? in {states}'
		),
		(found) => {
			const state = found.entity('states');
			const body = found.memberBody;
			if (!state) return [];
			const where = inSentence(entityValue(state));
			return [
				claim('trafficking', {
					about: `growth of production in ${state.id}`,
					value: phrase(`the entry of the ${found.words('who')} forces`),
					asks: [
						`After which event did the production of drugs in ${where} grow?`,
						`What came before the growth of drug production in ${where}?`
					],
					says: `the production of drugs in ${where} grew after {}.`,
					speaker: body ? `the member states of ${short(body)}` : 'the member states'
				})
			];
		},
		{
			matches: [
				'According to the member states, the production of opium has grown after the foreign forces entered the war in Laos.',
				'Yet according to the member states, the production of drugs has risen after the allied forces entered the valley in Peru.',
				'According to the member states, the production of drugs has risen since the coalition forces entered the war in Malta.'
			],
			rejects: [
				'According to the member states, the production of rice has grown.',
				'The production of opium has grown after the foreign forces entered the war in Laos.'
			]
		}
	),
	rule(
		'trafficking/agreement',
		pattern(
			'members (?:signed|reached) an agreement on cooperation (?:to combat|against|in fighting) (?<what>[^.;]+?) in {date}'
		),
		(found) => {
			const body = found.memberBody;
			const date = found.date();
			const what = labelsIn(found.text('what'), 'threat')[0] ?? plainPhrase(found.text('what'));
			if (!body || !date || !what) return [];
			return [
				claim('trafficking', {
					about: `agreement of ${body.id} against ${what}`,
					value: dateValue(date),
					asks: [
						`${whenAsk(date)} did the members of ${short(body)} sign an agreement against ${what}?`,
						`${whenAsk(date)} was the agreement of the members of ${short(body)} on combating ${what} signed?`
					],
					says: `the members of ${short(body)} signed an agreement against ${what} {}.`,
					inverse: {
						stem: `What did the members of ${short(body)} agree ${inSentence(dateValue(date))} to combat together?`,
						value: phrase(what)
					}
				})
			];
		},
		{
			matches: [
				'The Lake Charter Union met. Its members signed an agreement on cooperation against piracy in 1994.',
				'The Coastal Safety Council met. The members signed an agreement on cooperation in fighting illegal fishing in May 1981.',
				'The River Delta Commission met. So members reached an agreement on cooperation to combat arms smuggling in 1962.'
			],
			rejects: [
				'Its members signed an agreement on cooperation in 1994.',
				'Its members read an agreement on cooperation against piracy in 1994.'
			]
		}
	),
	rule(
		'trafficking/rank',
		pattern(
			"[Tt]he (?<rank>first|second|third|fourth) (?:cause of (?:instability|unrest) in the region|common security concern among the {org}[’']s members|threat to the region)(?: after the [^.;]*?)? is (?<list>[^.;]+)"
		),
		(found) => {
			const items = [...new Set(labelsIn(found.text('list'), 'threat'))];
			const body = found.memberBody;
			const rank = found.words('rank');
			return items.length > 0 && body
				? [
						claim('trafficking', {
							about: `${rank} security concern of ${body.id}`,
							value: terms(items),
							asks: [
								`What is the ${rank} common security concern of the members of ${short(body)}?`,
								`Which dangers come ${rank} among the security concerns of ${short(body)}?`
							],
							says: `the ${rank} common security concern of the members of ${short(body)} is {}.`,
							topic: 'Threats',
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union met. The second cause of unrest in the region is piracy and illegal fishing.',
				'The first common security concern among the Coastal Safety Council’s members is human trafficking.',
				'The River Delta Commission met. Now the third threat to the region after the flood is arms smuggling.'
			],
			rejects: ['The second cause of joy is music.', 'The second cause of unrest in the region is unknown.']
		}
	),
	rule(
		'trafficking/top-priority',
		pattern(
			'triple evils? is (?<list>[^.;]+?),? and (?:it|this) is the (?:top|first) priority of (?:the )?{org} to fight'
		),
		(found) => {
			const body = found.entity('org');
			return body
				? [
						claim('trafficking', {
							about: `top priority of ${body.id}`,
							value: phrase('the fight against the triple evils'),
							asks: [
								`What is the top priority of ${short(body)}?`,
								`Which task does ${short(body)} put before all others?`
							],
							says: `the top priority of ${short(body)} is {}.`,
							topic: 'Threats'
						})
					]
				: [];
		},
		{
			matches: [
				'So triple evil is hunger, cold and fear, and this is the first priority of the Lake Charter Union to fight.',
				'The triple evils is debt and drought, and it is the top priority of Coastal Safety Council to fight them.',
				'Their triple evil is war, and it is the first priority of the River Delta Commission to fight it.'
			],
			rejects: [
				'The triple evils is debt.',
				'Music is the first priority of the Coastal Safety Council to fight boredom.'
			]
		}
	),
	rule(
		'trafficking/factors',
		pattern(
			'(?<what>[Nn]egative factors also affect this situation, including|oil market (?:will be|is) affected by negative factors, such as) (?<list>[^.;]+)'
		),
		(found) => {
			const items = labelsIn(found.text('list'), 'economic factor');
			const isOil = /oil market/.test(found.words('what'));
			const year =
				/\b(20\d\d|19\d\d)\b/.exec(found.sentence.raw)?.[1] ??
				/\b(20\d\d|19\d\d)\b/.exec(found.sentence.previous?.raw ?? '')?.[1];
			if (items.length < 3 || !year) return [];
			const what = isOil ? `the oil market in ${year}` : `the world economy in ${year}`;
			return [
				claim('trafficking', {
					about: `negative factors for ${what}`,
					value: phrases(items),
					asks: [
						`Which negative factors were expected to weigh on ${what}?`,
						`What was expected to hurt ${what}?`
					],
					says: `${what} was expected to suffer from {}.`,
					oneOf: `What was one of the factors expected to weigh on ${what}?`,
					topic: 'Economy',
					isClaim: true
				})
			];
		},
		{
			matches: [
				'The year 1994 was bad. Negative factors also affect this situation, including climate change, migration, and excessive supply.',
				'In 2011 the oil market is affected by negative factors, such as military conflicts, a banking crisis and excessive supply.',
				'It is 2001. Negative factors also affect this situation, including a banking crisis, migration and climate change.'
			],
			rejects: [
				'Negative factors also affect this situation, including rain.',
				'The oil market is affected by negative factors, such as rain and snow.'
			]
		}
	),
	rule(
		'trafficking/anniversary',
		pattern(
			'[Ii]n {date}, the {org}(?: \\(<org:\\d+>\\))? (?:celebrates|marks) its (?<which>first|second|third|fifth|tenth) anniversary'
		),
		(found) => {
			const body = found.entity('org');
			const date = found.date();
			return body && date
				? [
						claim('trafficking', {
							about: `anniversary of ${body.id}`,
							value: dateValue({ year: date.year }),
							asks: [
								`In which year did ${short(body)} mark its ${found.words('which')} anniversary?`,
								`When did the ${found.words('which')} anniversary of ${short(body)} fall?`
							],
							says: `${short(body)} marked its ${found.words('which')} anniversary {}.`,
							topic: 'Economy'
						})
					]
				: [];
		},
		{
			matches: [
				'In 1994, the Lake Charter Union celebrates its third anniversary.',
				'In 1981, the Coastal Safety Council (CSC) marks its fifth anniversary.',
				'Then in 1962, the River Delta Commission marks its second anniversary and hopes.'
			],
			rejects: [
				'In 1994, the Lake Charter Union celebrates peace.',
				'The Lake Charter Union celebrates its third anniversary.'
			]
		}
	)
]);
