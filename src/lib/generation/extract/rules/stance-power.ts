/** How states see an outside power and answer it: as a threat, a siege, a peak of protest, a request to leave. */
import { inSentence, joinWords, short } from '../../compose/words';
import type { Entity } from '../../types';
import { claim, claimRelation, phrase, plainPhrase, rule } from '../claim';
import { pattern } from '../pattern';
import { dateValue, entitiesValue, entityValue } from '../rule';

const name = (entity: Entity) => inSentence(entityValue(entity));
const TOPIC = 'United States and NATO';

export const powerRelation = claimRelation('power-view', TOPIC, [
	rule(
		'power-view/threat-view',
		pattern(
			'<num:\\d+> powerful (?:countries|states|members) of (?:the )?{org} \\({states}\\) consider the presence and influence of the {states:power} as an? (?<what>[^.;,]+)'
		),
		(found) => {
			const body = found.entity('org');
			const who = found.entities('states');
			const power = found.entity('power');
			const what = plainPhrase(found.text('what'));
			return body && power && what
				? [
						claim('power-view', {
							about: `view of ${power.id} by the powerful of ${body.id}`,
							value: phrase(`a ${what}`),
							asks: [
								`As what do ${joinWords(who.map(name))} regard the presence of ${name(power)} in the region?`,
								`How do ${joinWords(who.map(name))} see the influence of ${name(power)} in their region?`
							],
							says: `${joinWords(who.map(name))} regard the presence of ${name(power)} in the region as {}.`
						})
					]
				: [];
		},
		{
			matches: [
				'The two powerful states of the Lake Charter Union (Peru and Chile) consider the presence and influence of the US as a great danger.',
				'Two powerful members of the Coastal Safety Council (Malta and Greece) consider the presence and influence of the UK as an old burden.',
				'The two powerful countries of River Delta Commission (Laos and Thailand) consider the presence and influence of the US as a new chance.'
			],
			rejects: [
				'The two powerful states of the Lake Charter Union (Peru and Chile) are near.',
				'Peru and Chile consider the presence of the US as a danger.'
			]
		}
	),
	rule(
		'power-view/defence-begins',
		pattern(
			'{states:who} believes that defending the borders of {states:whose} begins (?:from|at) the borders of the {org}'
		),
		(found) => {
			const who = found.entity('who');
			const body = found.entity('org');
			return who && body
				? [
						claim('power-view', {
							about: `where the defence of ${who.id} begins`,
							value: entityValue(body),
							asks: [
								`At the borders of which organization does the defence of ${name(who)} begin, in its own view?`,
								`The borders of which body does ${name(who)} treat as its own first line of defence?`
							],
							says: `${name(who)} believes that its own defence begins where the territory of {} begins.`
						})
					]
				: [];
		},
		{
			matches: [
				'So Peru believes that defending the borders of Peru begins at the borders of the Lake Charter Union.',
				'Malta believes that defending the borders of Malta begins from the borders of the Coastal Safety Council.',
				'Here Laos believes that defending the borders of Laos begins at the borders of the River Delta Commission.'
			],
			rejects: [
				'Laos believes that defending the borders of Laos is hard.',
				'Defending the borders of Laos begins at the borders of the River Delta Commission.'
			]
		}
	),
	rule(
		'power-view/siege',
		pattern(
			'^{states} is also (?:worried|concerned) about (?:extending )?{states:power} presence[^.;]*?, (?:fearing|afraid) that it (?:would|could) be under the (?<what>strategic siege|naval blockade|influence) of the <states:\\d+>'
		),
		(found) => {
			const who = found.entity('states');
			const power = found.entity('power');
			const what = found.words('what');
			return who && power
				? [
						claim('power-view', {
							about: `fear of ${who.id} of ${power.id}`,
							value: entityValue(who),
							asks: [
								`Which country fears a ${what} by ${name(power)}?`,
								`Which state is afraid that ${name(power)} will put it under a ${what}?`
							],
							says: `{} fears a ${what} by ${name(power)}.`
						})
					]
				: [];
		},
		{
			matches: [
				'Peru is also worried about US presence at sea, afraid that it could be under the naval blockade of the US.',
				'Malta is also concerned about extending UK presence and trade, afraid that it could be under the influence of the UK.',
				'Laos is also worried about US presence near by, afraid that it could be under the strategic siege of the US.'
			],
			rejects: [
				'Laos is also worried about US presence.',
				'Laos is happy about US presence, afraid that it could be under the influence of the rain.'
			]
		}
	),
	rule(
		'power-view/peak',
		pattern(
			'peak of (?:the )?anti-(?<whom>\\p{Lu}\\p{Ll}+) stance can be (?:observed|seen|found) in the {date} [Ss]ummit'
		),
		(found) => {
			const date = found.date();
			const body = found.memberBody;
			return date && body
				? [
						claim('power-view', {
							about: `peak of the anti-${found.words('whom')} stance of ${body.id}`,
							value: dateValue({ year: date.year }),
							asks: [
								`The summit of which year marks the peak of the anti-${found.words('whom')} stance of ${short(body)}?`,
								`In which year did the anti-${found.words('whom')} stance of ${short(body)} reach its peak in a summit statement?`
							],
							says: `the anti-${found.words('whom')} stance of ${short(body)} reached its peak in a summit statement {}.`,
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union spoke. The peak of the anti-Spanish stance can be seen in the 1994 Summit.',
				'The Coastal Safety Council spoke. A peak of anti-British stance can be observed in the 1981 summit and its text.',
				'The River Delta Commission spoke. The peak of anti-French stance can be found in the 1962 Summit.'
			],
			rejects: [
				'The peak of the mountain can be seen in the 1994 Summit.',
				'The anti-French stance can be found in the 1962 Summit.'
			]
		}
	),
	rule(
		'power-view/main-feature',
		pattern('main feature of the {date} [Ss]ummit was the (?<what>[^.;,]+)'),
		(found) => {
			const date = found.date();
			const body = found.memberBody;
			const what = plainPhrase(found.text('what'));
			return date && body && what
				? [
						claim('power-view', {
							about: `main feature of the ${date.year} summit`,
							value: phrase(
								what.replace(/^strengthening of security dimensions$/, 'stronger emphasis on security')
							),
							asks: [
								`What was the main feature of the ${date.year} summit of ${short(body)}?`,
								`What marked the ${date.year} summit of ${short(body)} above all?`
							],
							says: `the main feature of the ${date.year} summit of ${short(body)} was {}.`,
							topic: 'Summits',
							isClaim: true
						})
					]
				: [];
		},
		{
			matches: [
				'The Lake Charter Union met. The main feature of the 1994 Summit was the new flag.',
				'The Coastal Safety Council met. One main feature of the 1981 summit was the long debate.',
				'The River Delta Commission met. The main feature of the 1962 Summit was the stronger secretariat, as all said.'
			],
			rejects: ['The main feature of the boat was the sail.', 'The 1962 Summit was long.']
		}
	),
	rule(
		'power-view/urged-base',
		pattern(
			'the {demonym:host} government officially (?:requested|asked) the {states:power} to (?:quickly )?withdraw [^.;]*? and (?:shut down|close) (?:the )?{base}'
		),
		(found) => {
			const host = found.entity('host');
			const power = found.entity('power');
			return host && power
				? [
						claim('power-view', {
							about: `request of ${host.id} to ${power.id}`,
							value: entityValue(host),
							asks: [
								`Which government officially asked ${name(power)} to withdraw its troops quickly and to close a base?`,
								`Which member state followed the call of the organization and asked ${name(power)} to close its air base?`
							],
							says: `the government of {} officially asked ${name(power)} to withdraw its troops and close its base.`,
							topic: 'Military bases'
						})
					]
				: [];
		},
		{
			matches: [
				'Then the Peruvian government officially asked the US to withdraw all troops and close the Lima Air Base.',
				'Now the Maltese government officially requested the UK to quickly withdraw its men and shut down the Marsa naval base.',
				'So the Thai government officially asked the US to withdraw the soldiers and close the Bangkok Air Base.'
			],
			rejects: [
				'The Thai government officially asked the US to stay.',
				'The Thai people asked the US to withdraw the soldiers and close the Bangkok Air Base.'
			]
		}
	),
	rule(
		'power-view/power-gap',
		pattern(
			'{states:who}, which are the main founders of the {org}(?: \\(<org:\\d+>\\))?, (?:seek|try|want) to (?:overcome|fill|close) the (?<what>power gap|vacuum)[^.;]*? and the {states:rival} was trying to fill it'
		),
		(found) => {
			const rival = found.entity('rival');
			const who = found.entities('who');
			return rival && who.length > 1
				? [
						claim('power-view', {
							about: `rival over the ${found.words('what')}`,
							value: entityValue(rival),
							asks: [
								`Which country tried to fill the ${found.words('what')} that ${joinWords(who.map(name))} wanted to close?`,
								`Against whom did ${joinWords(who.map(name))} compete over the ${found.words('what')} in the region?`
							],
							says: `{} tried to fill the ${found.words('what')} that ${joinWords(who.map(name))} wanted to close.`,
							topic: 'United States and NATO'
						})
					]
				: [];
		},
		{
			matches: [
				'Peru and Chile, which are the main founders of the Lake Charter Union, want to fill the vacuum of the war and the US was trying to fill it.',
				'Malta and Greece, which are the main founders of the Coastal Safety Council (CSC), seek to close the power gap at sea and the UK was trying to fill it.',
				'Laos and Thailand, which are the main founders of the River Delta Commission, try to overcome the vacuum and the US was trying to fill it.'
			],
			rejects: [
				'Peru and Chile, which are the main founders of the Lake Charter Union, agree.',
				'The US was trying to fill it.'
			]
		}
	),
	rule(
		'power-view/consists',
		pattern(
			"[Ff]rom the (?<whose>\\p{L}+)[’'] perspective, the {org} consists of members with (?<what>\\p{Ll}+ governments) under the [^.;]*? of <num:\\d+> (?<power>\\p{Ll}+ powers), {states}"
		),
		(found) => {
			const body = found.entity('org');
			const speaker = `the ${found.words('whose')}`;
			return body
				? [
						claim('power-view', {
							about: `${body.id} seen by ${speaker}`,
							value: phrase(found.words('what')),
							asks: [
								`What kind of governments do the members of ${short(body)} have?`,
								`Which governments make up ${short(body)}?`
							],
							says: `the members of ${short(body)} have {}.`,
							speaker,
							topic: 'United States and NATO'
						}),
						claim('power-view', {
							about: `${body.id} led, seen by ${speaker}`,
							value: entitiesValue(found.entities('states')),
							asks: [
								`Which ${found.words('power')} lead ${short(body)}?`,
								`Under the control of which ${found.words('power')} does ${short(body)} stand?`
							],
							says: `${short(body)} stands under the control of {}, both ${found.words('power')}.`,
							speaker,
							topic: 'United States and NATO'
						})
					]
				: [];
		},
		{
			matches: [
				'From the islanders’ perspective, the Lake Charter Union consists of members with military governments under the lead of two naval powers, Chile and Brazil.',
				'From the sailors’ perspective, the Coastal Safety Council consists of members with royal governments under the hand of two great powers, Malta and Greece.',
				'From the farmers’ perspective, the River Delta Commission consists of members with weak governments under the shadow of two rich powers, Laos and Thailand.'
			],
			rejects: [
				'The River Delta Commission consists of members with weak governments.',
				'From the farmers’ perspective, rice consists of water.'
			]
		}
	)
]);
