/** What composing one card needs to know about all the others: sources, disputes, notes, and which values anybody supports. */
import { datesAgree } from '../annotate/dates';
import type { Relation } from '../extract/rule';
import { recordNotes, type RecordNote } from '../knowledge/record';
import { valuesAgree, type Reconciled } from '../reconcile/reconcile';
import type { Fact, FactDispute, Value, Wording } from '../types';
import type { Pool } from './distractors/values';
import { capital, printValue } from './words';

export interface World {
	facts: readonly Fact[];
	disputes: readonly FactDispute[];
	relations: ReadonlyMap<string, Relation>;
	/** Paper id to how stems name it. */
	labels: ReadonlyMap<string, string>;
	pool: Pool;
}

/** Puts the world together. Facts in dispute never serve as reasons for a wrong option. */
export function buildWorld(
	{ facts, disputes }: Reconciled,
	relations: readonly Relation[],
	labels: ReadonlyMap<string, string>
): World {
	const byName = new Map(relations.map((relation) => [relation.name, relation]));
	const disputed = new Set(disputes.flatMap(({ sides }) => sides.flat()));
	const pool = facts
		.filter((fact) => !disputed.has(fact) && findNote(fact) === null)
		.flatMap((fact) => {
			const relation = byName.get(fact.relation);
			return relation ? [{ fact, statement: stateFact(fact, wordingOf(fact, relation)) }] : [];
		});
	return { facts, disputes, relations: byName, labels, pool: { facts: pool } };
}

export const wordingOf = (fact: Fact, relation: Relation): Wording => fact.wording ?? relation.wording(fact);

/** The fact as a sentence; where no sentence of ours says it, its question with the answer behind it. */
export function stateFact(fact: Fact, wording: Wording): string {
	return wording.statement(fact.value) ?? `${wording.asks[0] ?? ''} ${capital(printValue(fact.value))}.`;
}

export function findDispute(fact: Fact, world: World): FactDispute | null {
	return world.disputes.find(({ sides }) => sides.some((side) => side.includes(fact))) ?? null;
}

/** The editor's note on a fact, where the record has something to say about its value. */
export function findNote(fact: Fact): RecordNote | null {
	const note = recordNotes.find(
		({ relation, subject }) => relation === fact.relation && subject === fact.subject.id
	);
	return note && !(note.onlyIfDifferent && isInRecord(fact.value, note)) ? note : null;
}

function isInRecord(value: Value, note: RecordNote): boolean {
	if (value.kind === 'date') return (note.dates ?? []).some((date) => datesAgree(date, value.date));
	return value.kind === 'entity' && (note.places ?? []).includes(value.entity.name);
}

/** Whether any paper, any side of a dispute, or the record gives this value for the fact's subject and relation. */
export function isSupported(value: Value, fact: Fact, world: World): boolean {
	const isSame = (other: Fact) => other.relation === fact.relation && other.subject.id === fact.subject.id;
	if (world.facts.some((other) => isSame(other) && valuesAgree(other.value, value))) return true;
	const note = recordNotes.find(
		({ relation, subject }) => relation === fact.relation && subject === fact.subject.id
	);
	return note !== undefined && isInRecord(value, note);
}
