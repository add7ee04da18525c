/** The facts of a world by what one card asks of all the others, so that a long paper costs no more for each card. */
import type { Fact, FactDispute, Value } from '../types';
import { push, type Pooled } from './distractors/pool-index';
import type { World } from './world';

interface WorldIndex {
	disputes: Map<Fact, FactDispute>;
	/** All facts, by relation and subject. */
	facts: Map<string, Fact[]>;
	/** The pool's, by subject; by passage; by relation and the bodies or people in them. */
	bySubject: Map<string, Pooled[]>;
	byPassage: Map<string, Pooled[]>;
	byThing: Map<string, Pooled[]>;
}

const indexes = new WeakMap<World, WorldIndex>();

/** The index of a world, made when it is first asked for. */
export function indexWorld(world: World): WorldIndex {
	const known = indexes.get(world);
	if (known) return known;
	const index: WorldIndex = {
		disputes: new Map(),
		facts: new Map(),
		bySubject: new Map(),
		byPassage: new Map(),
		byThing: new Map()
	};
	for (const dispute of world.disputes)
		for (const fact of dispute.sides.flat()) if (!index.disputes.has(fact)) index.disputes.set(fact, dispute);
	for (const fact of world.facts) push(index.facts, sameKey(fact), fact);
	for (const [position, { fact, statement }] of world.pool.facts.entries()) {
		const pooled = { fact, statement, position };
		push(index.bySubject, fact.subject.id, pooled);
		for (const passage of new Set(passagesOf(fact))) push(index.byPassage, passage, pooled);
		for (const thing of new Set(thingsOf(fact))) push(index.byThing, `${fact.relation}|${thing}`, pooled);
	}
	indexes.set(world, index);
	return index;
}

export const sameKey = ({ relation, subject }: Fact) => `${relation}|${subject.id}`;

const passagesOf = ({ evidence }: Fact) => evidence.map(({ paper, lines }) => `${paper}:${lines.join()}`);

const entityIn = (value: Value) => (value.kind === 'entity' ? [value.entity] : []);

/** The bodies, people and named things of a fact; countries are in too many facts to connect two of them. */
function thingsOf({ subject, qualifiers }: Fact): string[] {
	return [subject, ...Object.values(qualifiers).flatMap(entityIn)]
		.filter(({ kind }) => kind === 'organisation' || kind === 'person')
		.map(({ id }) => id);
}

/** Another undisputed fact that is close: on the same subject, from the same passage, or on the same body or event. */
export function findRelated(fact: Fact, world: World): Pooled | null {
	const { bySubject, byPassage, byThing } = indexWorld(world);
	const topicOf = ({ topic, relation }: Fact) => topic ?? world.relations.get(relation)?.topic;
	const first = (lists: readonly (readonly Pooled[] | undefined)[], fits: (other: Fact) => boolean) =>
		lists
			.flatMap((list) => list?.find(({ fact: other }) => other !== fact && fits(other)) ?? [])
			.sort((a, b) => a.position - b.position)[0];
	return (
		first([bySubject.get(fact.subject.id)], () => true) ??
		first(
			passagesOf(fact).map((passage) => byPassage.get(passage)),
			(other) => topicOf(other) === topicOf(fact)
		) ??
		first(
			thingsOf(fact).map((thing) => byThing.get(`${fact.relation}|${thing}`)),
			() => true
		) ??
		null
	);
}
