/** What clauses of clean English are asked, and which are left alone. All sentences are our own. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate/annotate';
import { cleanPaper } from '../../clean/document';
import { printValue } from '../../compose/words';
import { extractClauses } from './frames';

/** Other sentences, so that the words of one are known to be small or names. */
const AROUND =
	'The weather was kind to the people of the valley in that year. Most of the ships and the boats of the harbour were at sea.';

function ask(text: string): string[] {
	const document = annotate(
		cleanPaper({ id: 'own', text: `${AROUND}\n\n${text}\n`, sha256: '0'.repeat(64) })
	);
	return extractClauses(document, [])
		.filter(({ evidence }) => !AROUND.includes(evidence[0]?.sentence ?? ''))
		.flatMap(({ wording, value }) => [
			...(wording?.asks ?? []).map((stem) => `${stem} ${printValue(value)}`),
			...(wording?.also ?? []).map((also) => `${also.stem} ${printValue(also.value)}`)
		]);
}

describe('clauses', () => {
	it.each([
		[
			'In 1839 Captain Brown led a fleet against Valparaíso.',
			'Who led a fleet against Valparaíso in 1839? Captain Brown'
		],
		['The Harbour Canal opened in 1914.', 'In which year did the Harbour Canal open? 1914'],
		[
			'The treaty of Lima was signed in Peru on 3 May 1951.',
			'On which date was the treaty of Lima signed in Peru? 3 May 1951'
		],
		[
			'The Lake Council shall consist of fifteen members.',
			'How many members shall the Lake Council consist of? 15'
		],
		[
			'The beak of the heron consists of one part, the rostrum.',
			'Which part does the beak of the heron consist of? the rostrum'
		],
		['Otters are mammals that hunt in rivers.', 'What are otters? mammals that hunt in rivers'],
		['Wax glands produce the wax of the comb.', 'Which glands produce the wax of the comb? wax glands'],
		[
			'Most herons are waders, meaning that they hunt in shallow water.',
			'What does the term “waders” mean? they hunt in shallow water'
		],
		[
			'Rowan Field, the father of modern rowing, taught in Chile.',
			'Who was the father of modern rowing? Rowan Field'
		],
		[
			'There are three kinds of Andean harbour boats: the caique, the lighter and the tug.',
			'What are the three kinds of Andean harbour boats? caique, lighter and tug'
		],
		[
			'A storm struck Lima on 4 June 1921, killing 300 sailors.',
			'How many sailors were killed when a storm struck Lima? 300'
		],
		[
			'The members of the Lake Council are elected for a term of two years.',
			'For how long are the members of the Lake Council elected? two years'
		],
		[
			'Rowan argues that the Lake Council protected the herons of Peru.',
			'Which body protected the herons of Peru? Lake Council'
		]
	])('%s', (sentence, wanted) => {
		expect(ask(sentence).map((text) => text.toLowerCase())).toContain(wanted.toLowerCase());
	});

	it.each([
		'It was founded in 1951.',
		'The committee met in 1951 if the Lake Council had asked for it.',
		'The Lake Council would have met in Lima in 1951.',
		'The Lake Council did not meet in Lima in 1951.',
		'They took it there and left.',
		'Several things were important in many ways.'
	])('asks nothing of: %s', (sentence) => {
		expect(ask(sentence)).toEqual([]);
	});

	it('names whoever holds a view, and takes what was found as a fact', () => {
		const document = annotate(
			cleanPaper({
				id: 'own',
				text: `${AROUND}\n\nRowan argues that the Lake Council protected the herons of Peru.\n`,
				sha256: '0'.repeat(64)
			})
		);
		expect(extractClauses(document, []).map(({ speaker }) => speaker)).toContain('Rowan');
	});

	it('says “the council” and “it” by their names', () => {
		const asked = ask('The Lake Council was founded in 1951. In 1960 the council bought the Harbour Canal.');
		expect(asked).toContain('In which year did the Lake Council buy the Harbour Canal? 1960');
	});
});
