/** The reconcile stage: the facts of all papers together, and where they disagree. */
import { datesAgree } from '../annotate/dates';
import { addFact, valueKey } from '../extract/engine';
import type { Relation } from '../extract/rule';
import { sameBodies } from '../knowledge/record';
import type { Fact, FactDispute, Value } from '../types';

export interface Reconciled {
	facts: Fact[];
	disputes: FactDispute[];
}

/** Merges equal facts of several papers and groups values that cannot all be true. */
export function reconcile(factsByPaper: readonly Fact[][], relations: readonly Relation[]): Reconciled {
	const merged = new Map<string, Fact>();
	for (const facts of factsByPaper) for (const fact of facts) addFact(merged, fact);
	const facts = [...merged.values()];
	const functional = new Set(relations.filter((each) => each.isFunctional).map((each) => each.name));
	const groups = new Map<string, Fact[]>();
	for (const fact of facts.filter(({ relation }) => functional.has(relation))) {
		const key = `${fact.relation}|${fact.subject.id}`;
		const group = groups.get(key);
		if (group) group.push(fact);
		else groups.set(key, [fact]);
	}
	const disputes = [...groups.values(), ...joinSameBodies(groups)].flatMap((group) => {
		const sides = splitSides(group);
		const [first] = group;
		return first && sides.length > 1 ? [{ relation: first.relation, subject: first.subject, sides }] : [];
	});
	return { facts, disputes };
}

/**
 * Groups of facts that papers tell of one body under two names, for bodies that the record says are one. They come behind
 * the groups of each name alone: a fact belongs first to the dispute about the name its paper uses.
 */
function joinSameBodies(groups: ReadonlyMap<string, Fact[]>): Fact[][] {
	return sameBodies.flatMap(({ relation, body, otherName }) => {
		const own = groups.get(`${relation}|${body}`);
		const other = groups.get(`${relation}|${otherName}`);
		return own && other ? [[...own, ...other]] : [];
	});
}

/** Facts that can be true together stand on one side; a side's facts all agree with each other. */
function splitSides(group: readonly Fact[]): Fact[][] {
	const sides: Fact[][] = [];
	for (const fact of group) {
		const side = sides.find((facts) => facts.every((other) => valuesAgree(other.value, fact.value)));
		if (side) side.push(fact);
		else sides.push([fact]);
	}
	return sides;
}

/** Whether two values of one subject and relation can both be true. */
export function valuesAgree(a: Value, b: Value): boolean {
	if (a.kind === 'date' && b.kind === 'date') return datesAgree(a.date, b.date);
	if (a.kind === 'entity' && b.kind === 'entity') {
		return a.entity.id === b.entity.id || isPartOf(a.entity, b.entity) || isPartOf(b.entity, a.entity);
	}
	return valueKey(a) === valueKey(b);
}

/** A city lies in its country: "Xinjiang" and "China" do not disagree. */
function isPartOf(part: { country?: string }, whole: { kind: string; name: string }): boolean {
	return whole.kind === 'country' && part.country === whole.name;
}
