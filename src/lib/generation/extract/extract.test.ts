import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/annotate';
import { cleanPaper } from '../clean/document';
import { applyRule, extractFacts } from './engine';
import { pattern } from './pattern';
import { relations } from './rules/index';

const annotated = (text: string) => annotate(cleanPaper({ id: 'own', text, sha256: '0'.repeat(64) }));
const rules = relations.flatMap((relation) => relation.rules);

describe('every rule', () => {
	it.each(rules.map((rule) => [rule.id, rule] as const))(
		'%s finds its examples and nothing in its counter-examples',
		(_, rule) => {
			expect(rule.matches.length).toBeGreaterThanOrEqual(3);
			expect(rule.rejects.length).toBeGreaterThanOrEqual(2);
			const count = (text: string) =>
				annotated(text).sentences.flatMap((sentence) => applyRule(rule, sentence)).length;
			expect(rule.matches.filter((text) => count(text) === 0)).toEqual([]);
			expect(rule.rejects.filter((text) => count(text) > 0)).toEqual([]);
		}
	);

	it('has an id of its own', () => {
		expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
	});
});

describe('every relation', () => {
	it('has a name of its own, and every rule makes only relations that exist', () => {
		const names = relations.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const made = rules.flatMap((rule) =>
			rule.matches.flatMap((text) => extractFacts(annotated(text), [rule]).map(({ relation }) => relation))
		);
		expect(made.filter((name) => !names.includes(name))).toEqual([]);
	});

	it('asks in at least two different ways, and states the fact as a sentence', () => {
		for (const rule of rules)
			for (const text of rule.matches)
				for (const fact of extractFacts(annotated(text), [rule])) {
					const wording = relations.find(({ name }) => name === fact.relation)?.wording(fact);
					expect(new Set(wording?.asks).size, rule.id).toBeGreaterThanOrEqual(2);
					for (const ask of wording?.asks ?? []) expect(ask).toMatch(/^\p{Lu}[^?]*\?$/u);
					expect(wording?.statement(fact.value)).toMatch(/^[\p{Lu}“][^\n]*\.$/u);
				}
	});
});

describe('a pattern', () => {
	it('has gaps that stop at a negation, at the end of a clause and at another token of the wanted kind', () => {
		const rule = pattern('{org} was founded … in {date}');
		const matches = (text: string) => [...text.matchAll(rule)].length;
		expect(matches('<org:0> was founded by four states in <date:1>')).toBe(1);
		expect(matches('<org:0> was founded but not in <date:1>')).toBe(0);
		expect(matches('<org:0> was founded; a war began in <date:1>')).toBe(0);
		expect(matches('<org:0> was founded after <date:1> and in <date:2>')).toBe(0);
	});
});
