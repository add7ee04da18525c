/** The limits of a body that a section counts up in order. */
import { short } from '../../compose/words';
import { labelsIn } from '../../knowledge/concepts';
import type { AnnotatedDocument, AnnotatedSentence } from '../../annotate/annotate';
import type { Fact, Passage } from '../../types';
import { claim, claimRelation, phrase, phrases } from '../claim';
import { buildFact } from '../engine';
import { writeOut } from '../rule';

const ORDINALS = [
	/^(?:First of all|First(?:ly)?)\b/,
	/^Second(?:ly)?\b/,
	/^Third(?:ly)?\b/,
	/^Fourth(?:ly)?\b/,
	/^Fifth(?:ly)?\b/,
	/^Sixth(?:ly)?\b/
];
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const LIMITS = /\b(?:limit(?:ation)?s|weakness(?:es)?|barriers?|obstacles?|shortcomings)\b/i;

/** Sentences of one section that count up in order, behind one that announces limits; the last such row of the section. */
function limitRows(
	sentences: readonly AnnotatedSentence[]
): { head: AnnotatedSentence; rows: AnnotatedSentence[] } | null {
	for (const [at, head] of sentences.entries()) {
		if (!LIMITS.test(head.text) || !ORDINALS[0]?.test(sentences[at + 1]?.text ?? '')) continue;
		const rows: AnnotatedSentence[] = [];
		for (const sentence of sentences.slice(at + 1))
			if (ORDINALS[rows.length]?.test(sentence.text)) rows.push(sentence);
		if (rows.length > 2) return { head, rows };
	}
	return null;
}

/** The limits of a body that a section counts up ("First of all … Secondly …"): the list, and each by its place. */
export function extractLimits({ sentences }: AnnotatedDocument): Fact[] {
	const prose = sentences.filter(({ fromNote }) => !fromNote);
	const sections = new Map<string, AnnotatedSentence[]>();
	for (const sentence of prose) {
		const { section } = sentence.passage;
		sections.set(section, [...(sections.get(section) ?? []), sentence]);
	}
	return [...sections.values()].flatMap((section) => {
		const found = limitRows(section);
		if (!found) return [];
		const { head, rows } = found;
		const body = head.mentions.find(({ token }) => token === 'org');
		const name =
			body && 'entities' in body && body.entities[0]
				? short(body.entities[0])
				: head.topic
					? short(head.topic)
					: null;
		const labels = rows.map((row) => labelsIn(writeOut(row.text, row), 'weakness')[0] ?? null);
		if (!name || labels.includes(null)) return [];
		return limitFacts(
			name,
			labels.flatMap((label) => label ?? []),
			[head, ...rows]
		);
	});
}

function limitFacts(name: string, labels: string[], sentences: AnnotatedSentence[]): Fact[] {
	const [head, ...rows] = sentences.map(({ passage }): Passage => ({ ...passage, rule: 'limits/ordinals' }));
	if (!head) return [];
	const list = claim('limit', {
		about: `limits of ${name}`,
		value: phrases(labels),
		asks: [
			`Which ${labels.length} factors limit ${name}?`,
			`What are the limits of ${name}, from the first to the last?`
		],
		says: `${name} is limited by {}.`,
		oneOf: `What is one of the factors that limit ${name}?`,
		isClaim: true
	});
	const each = labels.map((label, at) =>
		claim('limit', {
			about: `${ORDINAL_WORDS[at]} limit of ${name}`,
			value: phrase(label),
			asks: [
				`Which limit of ${name} comes ${ORDINAL_WORDS[at]} in the list of its limits?`,
				`What is the ${ORDINAL_WORDS[at]} of the factors that limit ${name}?`
			],
			kind: `limit of ${name}`,
			says: `the ${ORDINAL_WORDS[at]} factor that limits ${name} is {}.`,
			isClaim: true
		})
	);
	return [
		buildFact(list, [head, ...rows]),
		...each.map((draft, at) => buildFact(draft, rows.slice(at, at + 1)))
	];
}

export const limitRelation = claimRelation('limit', 'Achievements and limits', []);
