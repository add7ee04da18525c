/** Wrong options for answers that are standard terms: other terms of the same family that no passage near by names. */
import { familyOf, findConcepts, listFamily } from '../../knowledge/concepts';
import { hashText } from '../../hash';
import type { Fact } from '../../types';
import type { Candidate, Pool } from './values';
import { joinWords } from '../words';

/**
 * Terms of the key's family, in an order of the fact's own. A term that the section of the fact speaks of anywhere may be
 * right as well, so it is left out; so is a term that another fact of the relation gives.
 */
export function listSiblings(key: string, fact: Fact, pool: Pool): string[] {
	const family = familyOf(key);
	if (family === null) return [];
	const home = new Set(fact.evidence.map(({ paper, section }) => `${paper}|${section}`));
	const near = pool.facts.filter(
		({ fact: other }) =>
			other.subject.id === fact.subject.id ||
			other.relation === fact.relation ||
			other.evidence.some(({ paper, section }) => home.has(`${paper}|${section}`))
	);
	const texts = new Set([fact, ...near.map(({ fact: other }) => other)].flatMap(sentencesOf));
	const spoken = new Set([...texts].flatMap((text) => findConcepts(text).map(({ label }) => label)));
	const others = listFamily(family).filter((label) => label !== key && !spoken.has(label));
	const start = hashText(`${fact.id}${key}`) % Math.max(1, others.length);
	return [...others.slice(start), ...others.slice(0, start)];
}

const sentencesOf = ({ evidence, value }: Fact) => [
	...evidence.map(({ sentence }) => sentence),
	...(value.kind === 'phrase' ? [value.text] : value.kind === 'phrases' ? value.items : [])
];

/** Candidates for one term. */
export function conceptsLike(key: string, fact: Fact, pool: Pool): Candidate[] {
	return listSiblings(key, fact, pool).map((text) => ({
		value: { kind: 'phrase', text },
		why: `The source speaks of ${key} here and does not name ${text}.`
	}));
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
