/** Wrong options for answers that are standard terms: other terms of the same family that no passage near by names. */
import { familyOf, listFamily } from '../../knowledge/concepts';
import { hashText } from '../../hash';
import type { Fact } from '../../types';
import { indexPool, phraseKeyOf } from './pool-index';
import type { Candidate, Pool } from './values';
import { joinWords } from '../words';

/** Terms of the key's family that no paper speaks of anywhere, in an order of the fact's own: what is spoken of may be right as well. */
export function listSiblings(key: string, fact: Fact, pool: Pool): string[] {
	const family = familyOf(key);
	if (family === null) return [];
	const others = listFamily(family).filter((label) => label !== key && !pool.spoken.has(label));
	const start = hashText(`${fact.id}${key}`) % Math.max(1, others.length);
	const turned = [...others.slice(start), ...others.slice(0, start)];
	// Options of one number: a plural among singulars gives itself away.
	const isAlike = (label: string) => isPlural(label) === isPlural(key);
	return [...turned.filter(isAlike), ...turned.filter((label) => !isAlike(label))];
}

const isPlural = (label: string) => /[^s]s\b/.test(label.split(/ of | for | between | in /)[0] ?? '');

/** Candidates for one term. */
export function conceptsLike(key: string, fact: Fact, pool: Pool): Candidate[] {
	const { phrasesByRelation } = indexPool(pool);
	const alike =
		fact.wording?.kind === undefined
			? []
			: [true, false]
					.flatMap((isName) => phrasesByRelation.get(phraseKeyOf(fact, isName)) ?? [])
					.filter(({ fact: other }) => other.subject.id !== fact.subject.id)
					.sort((a, b) => a.position - b.position)
					.map(({ fact: { value }, statement }): Candidate => ({ value, why: statement }));
	const siblings = listSiblings(key, fact, pool).map((text): Candidate => ({
		value: { kind: 'phrase', text },
		why: `The source speaks of ${key} here and does not name ${text}.`
	}));
	return [...alike, ...siblings];
}

/** Candidates for a list: one of its terms exchanged for another of the same family. */
export function phraseListsLike(items: readonly string[], fact: Fact, pool: Pool): Candidate[] {
	return items.flatMap((item, at) => {
		const [other] = listSiblings(item, fact, pool);
		return other === undefined
			? []
			: [
					{
						value: { kind: 'phrases' as const, items: items.with(at, other) },
						why: `The list is ${joinWords(items)}.`
					}
				];
	});
}
