/** Where a threat is at home: provinces, neighbours, training grounds, centres, what it feeds on, how it spreads. */
import { countName, inSentence } from '../../compose/words';
import type { Entity } from '../../types';
import { claim, claimRelation, phrase, phrases, rule } from '../claim';
import { pattern } from '../pattern';
import { entityValue, type FactDraft, type Found } from '../rule';

const name = (entity: Entity) => inSentence(entityValue(entity));

/** "riots of the A in B since the 1970s": who, where, since when. */
function riots(found: Found): FactDraft[] {
	const state = found.entity('states');
	const place = found.entity('place');
	const since = /since the (\d{4}s)/.exec(found.sentence.raw)?.[1];
	const who = found.words('who').replace(/[’']s?$/, '');
	if (!state || !place || !since) return [];
	const people = who.endsWith('s') ? who : `${who}s`;
	return [
		claim('trouble', {
			about: `people of the riots in ${place.name}`,
			value: phrase(people),
			asks: [
				`Whose riots has ${name(state)} faced in ${place.name}?`,
				`Which people has rioted in ${place.name} against the rule of ${name(state)}?`
			],
			says: `${name(state)} has faced riots of the {} in ${place.name}.`,
			inverse: {
				stem: `In which province has ${name(state)} faced riots of the ${people}?`,
				value: entityValue(place)
			}
		}),
		claim('trouble', {
			about: `time of the riots in ${place.name}`,
			value: phrase(`the ${since}`),
			asks: [
				`Since when has ${name(state)} faced riots of the ${people} in ${place.name}?`,
				`Since which decade have there been riots in ${place.name}?`
			],
			says: `${name(state)} has faced riots in ${place.name} since {}.`
		})
	];
}

export const troubleRelation = claimRelation('trouble', 'Separatism and extremism', [
	rule(
		'trouble/riots',
		pattern(
			"{states} has (?:faced|seen|met) (?:the )?(?:riots|unrest|revolts) of the (?<who>\\p{Lu}\\p{Ll}+(?:[’']s)?)(?:, [^,.]+,)? in (?:the )?{place}(?: province)? since the "
		),
		riots,
		{
			matches: [
				'It is so because China has seen unrest of the Tibetans in Xinjiang since the 1950s.',
				'As Russia has faced revolts of the Tatars, proud people, in Chechnya since the 1820s, it sends troops.',
				'So China has met riots of the Dungan’s in Xinjiang since the 1860s.'
			],
			rejects: [
				'China has seen unrest in Xinjiang.',
				'China has seen the art of the Tibetans in Xinjiang since the 1950s.'
			]
		}
	),
	rule(
		'trouble/basins',
		pattern(
			'{place} includes {num} (?:major |big |large )?(?<what>oil spills|oil basins|oil fields|gas fields|coal fields|rivers|ports), namely (?<list>[^.;]+?)(?:, which|\\.|;)'
		),
		(found) => {
			const place = found.entity('place');
			const number = found.number()?.amount ?? 0;
			const items = found
				.text('list')
				.split(/, | and /)
				.map((item) => item.trim())
				.filter(Boolean);
			const what = found.words('what').replace('oil spills', 'oil basins');
			return place && items.length === number
				? [
						claim('trouble', {
							about: `${what} of ${place.name}`,
							value: phrases(items),
							asks: [
								`Which ${countName(number)} major ${what} lie in ${place.name}?`,
								`What are the names of the ${countName(number)} major ${what} of ${place.name}?`
							],
							says: `the ${countName(number)} major ${what} of ${place.name} are {}.`
						})
					]
				: [];
		},
		{
			matches: [
				'Xinjiang includes two big rivers, namely Ili and Tarim, which are long.',
				'Chelyabinsk includes three major coal fields, namely Kopey, Emanzha and Korkino.',
				'Chechnya includes two gas fields, namely Argun and Sunzha.'
			],
			rejects: [
				'Xinjiang includes two big rivers.',
				'Xinjiang includes three big rivers, namely Ili and Tarim.'
			]
		}
	),
	rule(
		'trouble/oppose',
		pattern(
			"principle of combating (?<threat>\\p{Ll}+), {states} can oppose (?<what>\\p{Lu}\\p{Ll}+|<\\w+:\\d+>)[’']s (?:separation|independence|secession)"
		),
		(found) => {
			const state = found.entity('states');
			return state
				? [
						claim('trouble', {
							about: `separation that ${state.id} opposes`,
							value: phrase(found.text('what')),
							asks: [
								`Whose separation can ${name(state)} oppose on the principle of combating ${found.words('threat')}?`,
								`Against the independence of which territory can ${name(state)} use the principle of combating ${found.words('threat')}?`
							],
							says: `${name(state)} can oppose the separation of {} on the principle of combating ${found.words('threat')}.`
						})
					]
				: [];
		},
		{
			matches: [
				'By the principle of combating piracy, China can oppose Tibetia’s secession.',
				"On the principle of combating extremism, Russia can oppose Tataria's independence from it.",
				'With the principle of combating separatism, Spain can oppose Catalonia’s separation.'
			],
			rejects: [
				'On the principle of combating separatism, Spain can speak.',
				'Spain can oppose Catalonia’s separation.'
			]
		}
	),
	rule(
		'trouble/similar',
		pattern('^{states} has (?:also )?(?:the |a )?similar problem of (?<what>\\p{Ll}+) in {place}'),
		(found) => {
			const state = found.entity('states');
			const place = found.entity('place');
			return state && place
				? [
						claim('trouble', {
							about: `${found.words('what')} in ${state.id}`,
							value: entityValue(place),
							asks: [
								`In which territory does ${name(state)} face ${found.words('what')}?`,
								`Where does ${name(state)} have a problem with ${found.words('what')}?`
							],
							says: `${name(state)} faces ${found.words('what')} in {}.`
						})
					]
				: [];
		},
		{
			matches: [
				'Russia has a similar problem of piracy in Chechnya.',
				'China has also similar problem of extremism in Xinjiang.',
				'Russia has the similar problem of smuggling in Dagestan.'
			],
			rejects: ['Russia has a problem in Chechnya.', 'Russia has a similar problem of smuggling.']
		}
	),
	rule(
		'trouble/also-rising',
		pattern(
			'presence of (?<who>radical [\\p{L}]+|[\\p{L}]+ groups) in other (?:autonomous )?(?:republics|regions) (?:in|of) (?:the )?(?:{place:region}|(?<name>\\p{Lu}[\\p{L} ]+?)), such as {place},? is (?:also )?(?:rising|growing)'
		),
		(found) => {
			const place = found.entity('place');
			const region = found.entity('region')?.name ?? found.words('name');
			return place && region
				? [
						claim('trouble', {
							about: `${found.words('who')} in ${region}`,
							value: entityValue(place),
							asks: [
								`Which other republic of the ${region} is an example of the growing presence of ${found.words('who')}?`,
								`In which republic of the ${region}, for example, are ${found.words('who')} on the rise?`
							],
							says: `the presence of ${found.words('who')} in the ${region} is growing in {}, for example.`
						})
					]
				: [];
		},
		{
			matches: [
				'The presence of radical students in other republics of the North Caucasus, such as Dagestan, is growing.',
				'Now the presence of armed groups in other regions of the North Caucasus, such as Chechnya is also rising.',
				'The presence of radical monks in other autonomous regions of the Upper Lands, such as Xinjiang, is rising.'
			],
			rejects: [
				'The presence of radical students is growing.',
				'The presence of tourists in other regions, such as Dagestan, is growing.'
			]
		}
	),
	rule(
		'trouble/chain',
		pattern(
			'{demonym} leaders are (?:concerned|worried) about (?:a )?(?<what>chain reactions?) among (?<whom>\\p{L}+) in the country'
		),
		(found) => {
			const state = found.entity('demonym');
			return state
				? [
						claim('trouble', {
							about: `fear of ${state.id}`,
							value: phrase(`a chain reaction among ${found.words('whom')}`),
							asks: [
								`What do the leaders of ${name(state)} fear inside their country?`,
								`Which development among part of the population worries the leaders of ${name(state)}?`
							],
							says: `the leaders of ${name(state)} fear {} in their country.`
						})
					]
				: [];
		},
		{
			matches: [
				'Chinese leaders are concerned about a chain reaction among miners in the country.',
				'So Russian leaders are worried about chain reactions among farmers in the country.',
				'Spanish leaders are worried about chain reactions among students in the country.'
			],
			rejects: [
				'Chinese leaders are concerned about prices in the country.',
				'Chinese pilots are concerned about chain reactions among miners in the country.'
			]
		}
	)
]);
