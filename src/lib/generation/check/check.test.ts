import { describe, expect, it } from 'vitest';
import type { BankCard } from '../../questions/bank-document';
import type { Question } from '../../questions/question';
import { checkCards } from './check';
import { indexRuns } from './copied';
import { flaws } from './flaws';
import { findStatementFlaw } from './flaws/text';
import { Support } from './support';

const choice = (stem: string, key: string, ...distractors: string[]): Question => ({
	id: 'q',
	type: 'single-choice',
	stem,
	key,
	accept: [],
	distractors: distractors.map((text) => ({ text, why: 'The paper says otherwise.' })),
	explanation: ''
});
const typed = (stem: string, key: string, explanation = ''): Question => ({
	id: 'q',
	type: 'typed-answer',
	stem,
	key,
	accept: [],
	distractors: [],
	explanation
});
const claim = (stem: string): Question => ({
	id: 'q',
	type: 'true-false',
	stem,
	key: 'true',
	accept: [],
	distractors: [],
	explanation: ''
});
const cardOf = (...questions: Question[]): BankCard => ({
	id: 'founded-00000000000',
	topic: 'Founding',
	statement: 'The Lake Union was founded on 3 May 1994.',
	dispute: null,
	evidence: [{ paper: 'p', section: '', lines: [1, 1], chars: [[0, 44]] }],
	questions
});
const codesOf = (question: Question, card: BankCard = cardOf(question)) =>
	flaws.filter(({ isIn }) => isIn(question, card)).map(({ code }) => code);

const WHERE = 'In which city does the Lake Union meet?';

describe('a flaw is found', () => {
	it.each<[code: string, question: Question]>([
		['stem_too_long', typed(`In which year ${'and place '.repeat(15)}was Lima founded?`, '1535')],
		['stem_too_short', typed('What happened?', 'a flood')],
		['dangling_start', typed('It was founded in which year?', '1994')],
		['dangling_start', claim('However, the Lake Union grew.')],
		['dangling_word', typed('In which year was it founded?', '1994')],
		['dangling_word', typed('Which of the two did the latter join?', 'Peru')],
		['unnamed_subject', typed('When was the organization founded?', '1994')],
		['points_at_page', typed('What is shown in Figure 3 about the Lake Union?', 'its lakes')],
		['points_at_page', claim('Czech queens used to live here.')],
		['undated_time', typed('Who led the Lake Union last year?', 'Ana Ruiz')],
		['dangling_key', typed('What does the union guard?', 'its lakes')],
		['dangling_key', typed('What does the Lake Union guard?', 'these lakes')],
		['vague_key', typed('What did the Lake Union adopt?', 'strategies')],
		['key_in_stem', typed('In which city did the Lima Group meet?', 'Lima')],
		[
			'key_in_stem',
			typed('On what did the states sign an agreement about the border?', 'a border agreement')
		],
		['negative_stem', typed('Which state did not join the Lake Union?', 'Chile')],
		['negative_stem', typed('Which state hasn’t joined the Lake Union?', 'Chile')],
		['needs_options', typed('Which of the following is a member of the Lake Union?', 'Peru')],
		['no_sentence', typed('The seat of the Lake Union', 'Lima')],
		['no_sentence', claim('The Lake Union is based in Lima')],
		['singular_after_many', typed('How many vote does each member of the Lake Union have?', 'one')],
		['hedged_claim', claim('The Lake Union usually meets in Lima.')],
		['too_few_distractors', choice(WHERE, 'Lima', 'Quito', 'La Paz')],
		['options_alike', choice(WHERE, 'Lima', 'Quito', 'La Paz', 'the Quito')],
		['option_kinds', choice(WHERE, 'Lima', 'Quito', 'June', '1994')],
		['option_kinds', choice('When was Lima founded?', '1535', 'May 1536', '1540', '1541')],
		['option_kinds', choice('How long is the road to Lima?', '100 km', '200 km', '300 miles', '150 km')],
		['key_stands_out', choice('Who sued for peace with Peru?', 'rebels', 'Ana Ruiz', 'Juan Paz', 'Luis Rey')],
		['key_stands_out', choice('What do mammals have?', 'fur', 'gills', 'scales', 'feathers')],
		['option_length', choice(WHERE, 'a very long town name by the lake', 'a hut', 'a farm', 'a camp')],
		['all_of_the_above', choice(WHERE, 'Lima', 'Quito', 'La Paz', 'all of these')],
		['impossible_share', choice('What share of Peru votes?', '52 %', '104 %', '26 %', '78 %')],
		['leftover', typed('Where does the Lake Union meet (Ruiz, 2006)?', 'Lima')],
		['leftover', typed('Where does the Lake Union¹ meet?', 'Lima')],
		['leftover', typed('Where does the | Lake | Union meet?', 'Lima')],
		['leftover', typed('Where does <org:3> meet in Peru?', 'Lima')],
		['leftover', typed(WHERE, 'Lima', 'The seat is Lima [12].')],
		['unbalanced', typed('Where does the Lake Union (LU meet?', 'Lima')],
		['unbalanced', typed('Which body is called “Lake Union?', 'the LU')],
		['doubled_word', typed('What does the Lake Union refer to to block a flood?', 'a dam')],
		['wrong_article', typed('Which state sent a envoy to Lima?', 'Peru')],
		['wrong_article', typed('Which state built an dam near Lima?', 'Peru')],
		['spacing', typed('Where does  the Lake Union meet?', 'Lima')],
		['spacing', typed('Where does the Lake Union meet ?', 'Lima')],
		['left_empty', typed('Where does the Lake Union () meet?', 'Lima')],
		['left_empty', typed('Where does undefined meet in Peru?', 'Lima')],
		['lower_start', typed('where does the Lake Union meet?', 'Lima')],
		['lower_start', typed(WHERE, 'Lima', 'and moved there in 1994.')],
		['cut_off', typed('What does the Lake Union guard?', 'the lakes of')],
		['cut_off', claim('The Lake Union shall submit annual and.')],
		['too_precise', typed('When was the Lake Union enlarged?', '7 June 1999')]
	])('%s: %o', (code, question) => {
		const card = { ...cardOf(question), statement: 'The Lake Union was enlarged in June 1999.' };
		expect(codesOf(question, card)).toContain(code);
	});

	it('unsourced_dispute, where nobody is named', () => {
		const side = { value: '1994', evidence: cardOf().evidence };
		const dispute = { id: 'd', question: 'When?', sides: [side, side], note: null };
		const question = typed('In which year was the Lake Union founded?', '1994');
		expect(codesOf(question, { ...cardOf(question), dispute })).toEqual(['unsourced_dispute']);
		const sourced = typed('According to Ruiz, in which year was the Lake Union founded?', '1994');
		expect(codesOf(sourced, { ...cardOf(sourced), dispute })).toEqual([]);
	});

	it('in a card’s statement too', () => {
		expect(findStatementFlaw({ ...cardOf(), statement: 'The Lake Union shall submit annual and.' })).toBe(
			'cut_off'
		);
		expect(findStatementFlaw(cardOf())).toBeNull();
	});
});

describe('a good question is left alone', () => {
	it.each<Question>([
		typed('Who wrote Hamlet?', 'Shakespeare'),
		typed('What is osmosis?', 'the passage of water through a membrane'),
		typed('When did the Lake Union hold its first summit?', '1995'),
		typed('What did Peru do after it left the Lake Union?', 'It joined the Lima Group'.slice(3)),
		typed('Which treaty did Peru and Chile sign in 1994?', 'the Treaty of Lima'),
		typed('What must the parties to the treaty on shared pilots report?', 'military exercises'),
		typed('In which month was the exercise “Calm Water 1998” held?', 'October 1998'),
		typed('What does the “Treaty on What Is Not Ours” protect?', 'wells'),
		typed('How many species of whales live near Peru?', '31'),
		typed('How many military bases did Peru keep?', 'three'),
		typed('How many people live in Lima?', 'ten million'),
		typed('Which university has a European partner in Lima?', 'San Marcos'),
		typed('What is an X-ray of an hour’s length called in Peru?', 'a long exposure'),
		typed('Which body has an SCO office, a UN seat and a one-year term?', 'the Lake Union'),
		typed('What did the U.S. Congress pass in 1994?', 'the Lakes Act (LA)'),
		typed('What does Peru try to keep?', 'its influence on the coast'),
		typed('What does vitamin A activate in Peru’s llamas?', 'growth'),
		claim('Vitamin A activates growth.'),
		typed('What is it that plants need light for?', 'photosynthesis'),
		typed('By what percentage did trade grow in Peru?', '150 %'),
		typed('What did Peru’s first census of 1836–1840 count?', 'households, wells and mills'),
		typed('What does Article 5 oblige a member of the Lake Union to do?', 'to report floods within two days'),
		typed(WHERE, 'Lima', 'The record has Lima (Lake Union, “About us”, lake.example.org, 10 August 2022).'),
		choice('By what share did exports of Peru grow?', '150 %', '75 %', '110 %', '300 %'),
		choice('How many years did Peru wait?', 'one year', 'two years', 'three years', 'four years'),
		choice('How many troops did Peru send?', '1200', '900', '1,800', '2,400'),
		choice('When did the war of Peru end?', '3 May 1994', '3 May 1993', '3 May 1995', '3 May 1996'),
		choice(
			'When was “Calm Water 1998” held?',
			'7–11 April 1998',
			'7–11 June 1998',
			'7–11 May 1998',
			'8–12 May 1998'
		),
		choice('What do the lungs of mammals hold?', 'alveoli', 'tracheids', 'spiracles', 'gills'),
		choice('Which body did Peru join?', 'the Lake Union', 'the Lima Group', 'NATO', 'the Andean Bank'),
		choice('Who sued for peace with Peru?', 'the Khan', 'Ana Ruiz', 'Juan Paz', 'Luis Rey'),
		choice('Which country left?', 'Peru', 'Chile', 'the United States', 'the Gambia'),
		claim('The Council may establish committees.'),
		claim('About 35 % of the people of Peru oppose the war.'),
		claim('In 1994 Peru left the Lake Union (LU) and joined the “Lima Group”.'),
		claim('The U.S. left Peru in 1946.')
	])('%o', (question) => {
		expect(codesOf(question)).toEqual([]);
	});
});

describe('a bank', () => {
	const none = indexRuns([]);
	const made = (id: string, stem: string, key = 'Lima') =>
		({
			...cardOf(
				{ ...typed(stem, key), id: `${id}-a` },
				{ ...claim(`Paper ${id} has ${key}.`), id: `${id}-b` }
			),
			id
		}) satisfies BankCard;
	const codes = (...cards: BankCard[]) => checkCards(cards, none).refusals.map(({ code }) => code);

	it('asks nothing twice, in the same words or nearly so', () => {
		expect(
			codes(
				made('x1', 'In which city does the Union meet?'),
				made('x2', 'In which city does the Union meet?')
			)
		).toContain('duplicate_stem');
		expect(
			codes(
				made('x1', 'In which city did the old fishing union of Peru sign the charter?'),
				made('x2', 'In what city did the old fishing union of Peru sign the charter?')
			)
		).toContain('near_duplicate');
	});

	it.each([
		[
			'In which city did the Union hold its 2000 summit?',
			'In which city did the Union hold its 2001 summit?'
		],
		['Where was Calm Water held?', 'Where was Long Rope held?'],
		['Where does the Council meet?', 'Where does the Secretariat meet?']
	])('keeps apart what only looks alike: %s', (one, other) => {
		expect(codes(made('x1', one), made('x2', other))).toEqual([]);
	});

	it('asks one card in several forms', () => {
		const card = cardOf(
			{ ...typed('In which city does the Union meet?', 'Lima'), id: 'x' },
			{ ...typed('In what city does the Union meet?', 'Lima'), id: 'y' }
		);
		expect(checkCards([card], none).refusals).toEqual([]);
	});
});

describe('support', () => {
	const text = 'The Kazakh envoy paid 4,600 crowns and 3.5 million in 1994; about four thousand men saw it.';
	const support = new Support(new Map([['p', text]]));
	const card = {
		...cardOf(),
		evidence: [
			{
				paper: 'p',
				section: '',
				lines: [1, 1] as [number, number],
				chars: [[0, text.length] as [number, number]]
			}
		]
	};
	const find = (key: string, accept: string[] = []) =>
		support.findQuestionFlaw({ ...typed('What is asked of Peru?', key), accept }, card)?.code ?? null;

	it.each([
		'4600',
		'4,600 crowns',
		'1994',
		'Kazakhstan',
		'3.5 million',
		'3,500,000',
		'4,000',
		'NATO and Kazakhstan',
		'four thousand',
		'three',
		'12'
	])('%s stands there, or may be counted', (key) => {
		expect(find(key)).toBeNull();
	});

	it.each(['1995', '4,601 crowns', 'Peru', '3.6 million', '44 %'])('%s does not', (key) => {
		expect(find(key)).toBe('key_unsupported');
	});

	it('takes any accepted form, and does not judge a card whose paper is absent', () => {
		expect(find('Astana', ['Kazakh envoy'])).toBeNull();
		expect(new Support(new Map()).findQuestionFlaw(typed('What?', '1995'), card)).toBeNull();
	});

	it('misses spans behind the end of the paper', () => {
		const beyond = { ...card, evidence: [{ ...card.evidence[0]!, chars: [[900, 910] as [number, number]] }] };
		expect(support.findCardFlaw(beyond)?.code).toBe('evidence_missing');
		expect(support.findCardFlaw(card)).toBeNull();
	});
});
