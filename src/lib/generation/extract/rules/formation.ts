/** Why a body came into being: the levels of the reasons, and the reasons of each level. */
import { countName, short } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import type { Entity } from '../../types';
import { claim, claimRelation, listItems, phrases, rule } from '../claim';
import { pattern } from '../pattern';
import type { FactDraft, Found } from '../rule';
import type { AnnotatedSentence } from '../../annotate/annotate';

const REASONS = /\breasons for the (?:formation|creation|founding|emergence) of (?:the )?<org:(\d+)>/;

/** The body whose formation this sentence or one of the two before gives reasons for. */
function formedBody(sentence: AnnotatedSentence | null, reach = 2): Entity | null {
	if (!sentence) return null;
	const at = REASONS.exec(sentence.text)?.[1];
	const mention = at === undefined ? undefined : sentence.mentions[Number(at)];
	if (mention && 'entities' in mention) return mention.entities[0] ?? null;
	return reach > 0 ? formedBody(sentence.previous, reach - 1) : null;
}

function atLevel(found: Found): FactDraft[] {
	const body = formedBody(found.sentence);
	const level = found.words('level') || found.words('other');
	const text = found.text('list');
	const named = labelsIn(text, 'world order');
	const items = named.length > 1 ? named : listItems(text);
	if (!body || items.length < 2) return [];
	const what = `${level} reasons for the formation of ${short(body)}`;
	return [
		claim('formation-reason', {
			about: what,
			value: phrases(items),
			asks: [`Which developments count among the ${what}?`, `What are the ${what}?`],
			says: `the ${what} include {}.`,
			oneOf: `What counts among the ${what}?`,
			isClaim: true
		})
	];
}

export const formationRelation = claimRelation('formation-reason', 'Founding', [
	rule(
		'formation/levels',
		pattern(
			'the reasons for the (?:formation|creation|founding) of (?:the )?{org} (?:can|may) be (?:examined|seen|studied|found) (?:at|on) {num} levels: (?<first>\\p{Ll}+) and (?<second>\\p{Ll}+)'
		),
		(found) => {
			const body = found.entity('org');
			const number = found.number();
			if (!body || number?.amount !== 2) return [];
			return [
				claim('formation-reason', {
					about: `levels of the reasons for ${body.id}`,
					value: phrases([found.words('first'), found.words('second')]),
					asks: [
						`At which ${countName(2)} levels can the reasons for the formation of ${short(body)} be seen?`,
						`Into which two levels do experts divide the reasons for the formation of ${short(body)}?`
					],
					says: `the reasons for the formation of ${short(body)} lie at two levels: {}.`
				})
			];
		},
		{
			matches: [
				'The reasons, the reasons for the formation of the Lake Charter Union can be seen at two levels: local and national.',
				'To many, the reasons for the creation of the Coastal Safety Council can be examined at two levels: public and private.',
				'So the reasons for the founding of River Delta Commission may be found on two levels: old and new.'
			],
			rejects: [
				'The reasons for the formation of the Lake Charter Union are unknown.',
				'The costs of the Lake Charter Union can be seen at two levels: local and national.'
			]
		}
	),
	rule(
		'formation/at-level',
		pattern(
			'(?:[Ff]actors|[Rr]easons) such as (?<list>.+?) are (?:among the (?<level>\\p{Ll}+) (?:reasons|factors|causes)|at the (?<other>\\p{Ll}+) level)'
		),
		atLevel,
		{
			matches: [
				'There are many reasons for the formation of the Lake Charter Union in its youth. Factors such as old friendship, cheap boats and a long coast are among the local reasons.',
				'We know the reasons for the creation of the Coastal Safety Council at sea. The reasons such as the end of the Cold War, and the war in Afghanistan are at the national level.',
				'These are the reasons for the founding of the River Delta Commission then. Here, factors such as lost harvests, and high prices are among the regional causes.'
			],
			rejects: [
				'Factors such as old friendship, cheap boats and a long coast are among the local reasons.',
				'There are reasons for the formation of the Lake Charter Union. Factors such as fear are common.'
			]
		}
	)
]);
