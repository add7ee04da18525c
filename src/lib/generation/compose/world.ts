/** What composing one card needs to know about all the others: sources, disputes, notes, and which values anybody supports. */
import { datesAgree } from '../annotate/dates';
import type { Relation } from '../extract/rule';
import { recordNotes, type RecordNote } from '../knowledge/record';
import { valuesAgree, type Reconciled } from '../reconcile/reconcile';
import type { Fact, FactDispute, Value, Wording } from '../types';
import type { Pool } from './distractors/values';
import { capital, lowerStart, printValue } from './words';
import { indexWorld, sameKey } from './world-index';

export interface World {
	facts: readonly Fact[];
	disputes: readonly FactDispute[];
	relations: ReadonlyMap<string, Relation>;
	/** Paper id to how stems name it. */
	labels: ReadonlyMap<string, string>;
	pool: Pool;
	/** Whether a text of ours shares a run of words with a paper, so that it may not be written. */
	isCopied: (text: string) => boolean;
}

/** What composing needs beside the facts. */
export interface Surroundings {
	/** Paper id to how stems name it. */
	labels: ReadonlyMap<string, string>;
	isCopied: (text: string) => boolean;
	/** Standard terms in the prose of the papers. */
	spoken: ReadonlySet<string>;
}

/** Puts the world together. Facts in dispute never serve as reasons for a wrong option. */
export function buildWorld(
	{ facts, disputes }: Reconciled,
	relations: readonly Relation[],
	{ labels, isCopied, spoken }: Surroundings
): World {
	const byName = new Map(relations.map((relation) => [relation.name, relation]));
	const disputed = new Set(disputes.flatMap(({ sides }) => sides.flat()));
	const pool = facts
		.filter((fact) => !disputed.has(fact) && findNote(fact) === null)
		.flatMap((fact) => {
			const relation = byName.get(fact.relation);
			if (!relation) return [];
			const statement = stateFact(fact, wordingOf(fact, relation), isCopied);
			const paper = fact.evidence[0]?.paper ?? '';
			const source = fact.speaker ?? (fact.isClaim ? (labels.get(paper) ?? paper) : undefined);
			return [
				{
					fact,
					statement: source === undefined ? statement : `According to ${source}, ${lowerStart(statement)}`
				}
			];
		});
	return { facts, disputes, relations: byName, labels, pool: { facts: pool, spoken }, isCopied };
}

export const wordingOf = (fact: Fact, relation: Relation): Wording => fact.wording ?? relation.wording(fact);

/** The fact as a sentence; where no sentence of ours says it without copying, its question with the answer behind it. */
export function stateFact(fact: Fact, wording: Wording, isCopied: (text: string) => boolean): string {
	const ask = wording.asks[0] ?? '';
	const statements = [wording.statement(fact.value), `${ask} ${capital(printValue(fact.value))}.`];
	return statements.find((statement) => statement !== null && !isCopied(statement)) ?? ask;
}

export function findDispute(fact: Fact, world: World): FactDispute | null {
	return indexWorld(world).disputes.get(fact) ?? null;
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
	const same = indexWorld(world).facts.get(sameKey(fact)) ?? [];
	if (same.some((other) => valuesAgree(other.value, value))) return true;
	const note = recordNotes.find(
		({ relation, subject }) => relation === fact.relation && subject === fact.subject.id
	);
	return note !== undefined && isInRecord(value, note);
}
