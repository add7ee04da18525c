/** On whom states depend, what they fear of others, and with what they meet an expansion. */
import { full } from '../../compose/words';
import { claim, claimRelation, phrase, rule } from '../claim';
import { entityValue } from '../rule';
import { pattern } from '../pattern';

export const dependenceRelation = claimRelation('dependence', 'Positions of the members', [
	rule(
		'dependence/on-state',
		pattern('dependence of (?:these|the smaller|the small) (?:countries|states|members) on {states}'),
		(found) => {
			const on = found.entity('states');
			if (!on) return [];
			return [
				claim('dependence', {
					about: 'dependence of the smaller members',
					value: entityValue(on),
					asks: [
						'On which country do the smaller member states depend for their economy, politics and security?',
						'With the policies of which country do the smaller member states mostly comply, since they depend on it?'
					],
					says: 'The smaller member states depend on {} for their economy, politics and security.',
					isClaim: true
				})
			];
		},
		{
			matches: [
				'The first reason is the dependence of these countries on Peru.',
				'There is a deep dependence of the smaller states on Chile, as all know.',
				'They point to the dependence of the small members on Laos.'
			],
			rejects: [
				'They point to the trade of the small members with Laos.',
				'The dependence of these countries on rain is great.'
			]
		}
	),
	rule(
		'dependence/fear-of-interference',
		pattern('concern about (?:the )?(?:{states}|{demonym}) interference in (?:\\p{Ll}+ )?regime change'),
		(found) => {
			const of = found.entity('states') ?? found.entity('demonym');
			if (!of) return [];
			return [
				claim('dependence', {
					about: `fear of ${of.name}`,
					value: phrase('interference and regime change'),
					asks: [
						`What do the smaller member states fear from ${full(of)}?`,
						`Which actions of ${full(of)} worry the smaller member states?`
					],
					says: `The smaller member states fear {} by ${full(of)}.`,
					isClaim: true
				})
			];
		},
		{
			matches: [
				'Second comes the concern about Chilean interference in regime change.',
				'The concern about Peru interference in regional regime change is old.',
				'They share the concern about the Laotian interference in local regime change.'
			],
			rejects: ['They share the concern about Laotian rice.', 'There is no regime change in Peru.']
		}
	),
	rule(
		'dependence/meet-expansion',
		pattern(
			'(?:confront|resist|oppose|counter) the expansion of (?:the )?{org} to the [Ee]ast by (?:consolidating|strengthening|deepening) (?<what>[\\p{Ll} ]{4,40}?) with'
		),
		(found) => {
			const body = found.entity('org');
			const what = found.words('what');
			if (!body || what === '') return [];
			return [
				claim('dependence', {
					about: `answer to the expansion of ${body.name}`,
					value: phrase(what),
					asks: [
						`Which links with the region are to be deepened against the eastward expansion of ${full(body)}?`,
						`What is to be consolidated in the region to meet the eastward expansion of ${full(body)}?`
					],
					says: `The eastward expansion of ${full(body)} is to be met with {} in the region.`,
					isClaim: true
				})
			];
		},
		{
			matches: [
				'They try to confront the expansion of the Lake Charter Union to the East by consolidating trade links with Peru.',
				'Peru will resist the expansion of the Coastal Safety Council to the east by deepening military ties with Chile.',
				'So they counter the expansion of the River Delta Commission to the East by strengthening cultural bonds with all neighbours.'
			],
			rejects: [
				'They welcome the expansion of the Lake Charter Union to the East by boat.',
				'They confront the expansion of the Lake Charter Union.'
			]
		}
	)
]);
