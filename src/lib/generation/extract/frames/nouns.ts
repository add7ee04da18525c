/** Facts that stand in noun phrases: dated events, a name set beside what it is, lists behind a colon, terms and their meaning. */
import { whenAsk } from '../../compose/words';
import type { DateValue, Value } from '../../types';
import { tidy } from './ask';
import { phraseBefore } from './clause';
import type { Finding } from './forms';
import { isPluralNoun, readPhrase, readVerb, type Phrase } from './phrase';
import { isPersonName, readNumber } from './value';
import { joinText, type Word } from './words';

/** All findings of the noun phrases of one sentence. */
export function readNouns(words: readonly Word[]): Finding[] {
	return words.flatMap((_, at) => [
		...readDatedEvent(words, at),
		...readApposition(words, at),
		...readColonList(words, at),
		...readMeaning(words, at),
		...readExistence(words, at),
		...readDeed(words, at)
	]);
}

const HELD =
	/^(?:conference|summit|meeting|congress|games|olympics|convention|talks|referendum|elections?|election|session|exhibition)$/i;
const HAPPENED =
	/^(?:war|battle|revolution|uprising|siege|earthquake|fire|crisis|rebellion|massacre|famine|plague|epidemic|coup|genocide|flood|invasion|conquest|discovery|establishment|creation|founding|foundation|signing|adoption|opening|assassination|death|birth|fall|collapse|capture|occupation|annexation|partition|unification|accession|withdrawal|launch|introduction|abolition|dissolution|reunification|bombing|bombings|bombardment|eruption|expedition|outbreak|defeat|surrender|completion|publication|inauguration|coronation)$/i;
const DATED =
	/^(?:treaty|agreement|charter|declaration|protocol|accord|pact|act|law|constitution|resolution|doctrine|statute|memorandum|report|study|book|novel|decree|edict|code|corollary|manifesto)$/i;

function eventQuestion(
	head: string,
	name: string,
	date: DateValue
): { ask: string; say: (when: string) => string } | null {
	const wh = whenAsk(date);
	const isMany = /s$/.test(head) && !/ss$/.test(head);
	if (HAPPENED.test(head))
		return { ask: `${wh} did ${name} take place?`, say: (when) => `${name} took place ${when}.` };
	if (HELD.test(head))
		return {
			ask: `${wh} ${isMany ? 'were' : 'was'} ${name} held?`,
			say: (when) => `${name} ${isMany ? 'were' : 'was'} held ${when}.`
		};
	if (DATED.test(head))
		return {
			ask: `From ${wh.replace(/^(?:In|On) /, '')} does ${name} date?`,
			say: (when) => `${name} dates from ${when.replace(/^(?:in|on) /, '')}.`
		};
	return null;
}

/** "the 1954 Geneva Conference", "the battle of Liegnitz in 1241", "the collapse of the Soviet Union in 1991". */
function readDatedEvent(words: readonly Word[], at: number): Finding[] {
	const date = words[at]?.date;
	if (!date) return [];
	const found = eventBefore(words, at) ?? eventAround(words, at);
	if (!found) return [];
	const name = found.text.replace(/^(?:the|a|an) /i, '');
	const question = eventQuestion(found.head, `the ${name}`, date);
	if (!question) return [];
	return [
		{
			relation: 'when',
			value: { kind: 'date', date },
			wording: {
				asks: [tidy(question.ask)],
				statement: (value) => (value.kind === 'date' ? tidy(question.say(whenText(value.date))) : null)
			},
			kept: [found.phrase],
			keyWords: []
		}
	];
}

import { when } from '../../compose/words';
const whenText = (date: DateValue) => when(date);

interface FoundEvent {
	text: string;
	head: string;
	phrase: Phrase;
}

const isNamed = (words: readonly Word[]) =>
	words.some(({ pos, text }) => pos === 'NAME' || (pos === 'PROPN' && /^\p{Lu}/u.test(text)));

/** An event with its date behind it, joined by "of", "in" or "on". */
function eventBefore(words: readonly Word[], at: number): FoundEvent | null {
	if (!/^(?:of|in|on)$/.test(words[at - 1]?.text ?? '')) return null;
	const phrase = phraseBefore(words, at - 1, (each) => headOf(each) !== null && isNamed(each.words));
	if (!phrase || phrase.items.length > 1) return null;
	const head = headOf(phrase);
	if (phrase.words.filter(({ pos }) => pos !== 'DET').length < 2 && !phrase.head.entity) return null;
	return head ? { text: joinText(phrase.words), head, phrase } : null;
}

/** An event with its date in front: "the April 1995 Agreement on …". */
function eventAround(words: readonly Word[], at: number): FoundEvent | null {
	if (words[at - 1]?.pos === 'ADP') return null;
	const phrase = readPhrase(words, at + 1);
	if (
		!phrase ||
		phrase.value.items.length > 1 ||
		!isNamed(phrase.value.words) ||
		words[at + 1]?.pos === 'DET'
	)
		return null;
	const head = headOf(phrase.value);
	if (
		!head ||
		(phrase.value.words.filter(({ pos }) => pos !== 'DET').length < 2 && !phrase.value.head.entity)
	)
		return null;
	const text = joinText(words.slice(at + 1, fullNameEnd(words, phrase.next)));
	return { text, head, phrase: phrase.value };
}

/** A conference "on" something is named only with it. */
function fullNameEnd(words: readonly Word[], from: number): number {
	if (!/^(?:on|for|against|to)$/.test(words[from]?.text ?? '')) return from;
	const added = readPhrase(words, from + 1);
	return added && /^\p{Lu}/u.test(added.value.head.text) ? fullNameEnd(words, added.next) : from;
}

/** The word that says what kind of event or paper it is. */
function headOf({ head, words }: Phrase): string | null {
	const isKind = (text: string) => HELD.test(text) || HAPPENED.test(text) || DATED.test(text);
	const last = head.text.split(' ').at(-1) ?? '';
	if (isKind(last)) return last;
	const first = words.find(({ pos }) => pos !== 'DET')?.text.split(' ')[0] ?? '';
	return isKind(first) ? first : null;
}

/** "Roger Bacon, the father of modern science," and "the capital of Peru, Lima,". */
function readApposition(words: readonly Word[], at: number): Finding[] {
	if (words[at]?.text !== ',') return [];
	const behind = readPhrase(words, at + 1);
	const before = phraseBefore(words, at);
	if (!behind || !before || before.items.length > 1 || behind.value.items.length > 1) return [];
	const mark = words[behind.next];
	if (mark && !/^[,.;]$/.test(mark.text) && mark.text !== 'to') return [];
	if (
		mark?.text === ',' &&
		(/^(?:and|or)$/.test(words[behind.next + 1]?.text ?? '') ||
			readPhrase(words, behind.next + 1)?.value.words.length === 1)
	)
		return [];
	if (before.head.entity && behind.value.head.entity?.kind === before.head.entity.kind) return []; // a list
	const [name, role] = isName(before) ? [before, behind.value] : [behind.value, before];
	if (!isName(name) || isName(role) || !/^the$/i.test(role.words[0]?.text ?? '') || role.words.length < 4)
		return [];
	const end = role === behind.value && mark?.text === 'to' ? infinitive(words, behind.next) : '';
	const who = isPersonName(name) ? 'Who' : 'What';
	const isPast = words.some(
		(word, index) => word.pos === 'VERB' && (readVerb(words, index)?.value.isPast ?? false)
	);
	const be = isPast ? 'was' : 'is';
	return [
		{
			relation: 'who',
			value: nameValue(name),
			wording: {
				asks: [tidy(`${who} ${be} ${joinText(role.words)}${end}?`)],
				statement: (value) => tidy(`${textOf(value)} ${be} ${joinText(role.words)}${end}.`)
			},
			kept: [role],
			keyWords: name.words
		}
	];
}

import { printValue } from '../../compose/words';
import { buildEntity } from '../../annotate/lexicon';
const textOf = (value: Value) => printValue(value);

const isName = ({ words }: Phrase) =>
	words.length <= 5 &&
	words.every(({ pos, text }) => pos === 'NAME' || (pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text)));

function nameValue(name: Phrase): Value {
	const [first] = name.words;
	if (name.words.length === 1 && first?.entity) return { kind: 'entity', entity: first.entity };
	if (isPersonName(name)) return { kind: 'entity', entity: buildEntity('person', joinText(name.words)) };
	return { kind: 'phrase', text: joinText(name.words) };
}

function infinitive(words: readonly Word[], from: number): string {
	const end = words.findIndex((word, index) => index > from && /^[,.;:]$/.test(word.text));
	return end < 0 || end - from > 8 ? '' : ` ${joinText(words.slice(from, end))}`;
}

/** "the principal organs of the Union: A, B and C." */
function readColonList(words: readonly Word[], at: number): Finding[] {
	if (words[at]?.text !== ':') return [];
	const list = readPhrase(words, at + 1);
	const mark = words[list?.next ?? 0]?.text;
	if (!list || list.value.items.length < 2 || (mark !== undefined && !/^[.;]$/.test(mark))) return [];
	const group = phraseBefore(words, at);
	if (
		!group ||
		group.words[0]?.text.toLowerCase() !== 'the' ||
		!isPluralNoun(group.head) ||
		group.words.length < 4
	)
		return [];
	const items = list.value.items.map((item) =>
		joinText(item.filter(({ pos }, index) => index > 0 || pos !== 'DET'))
	);
	if (items.some((item) => item.split(' ').length > 7)) return [];
	return [
		{
			relation: 'what',
			value: { kind: 'phrases', items },
			wording: { asks: [tidy(`What are ${joinText(group.words)}?`)], statement: () => null },
			kept: [group],
			keyWords: []
		}
	];
}

/** "a biped, meaning that it walks on two legs". */
function readMeaning(words: readonly Word[], at: number): Finding[] {
	if (words[at]?.text !== 'meaning' || words[at - 1]?.text !== ',') return [];
	const term = phraseBefore(words, at - 1);
	if (!term || term.items.length > 1 || term.words.length > 4) return [];
	const from = words[at + 1]?.text === 'that' ? at + 2 : at + 1;
	const end = words.findIndex(
		(word, index) => index > from && /^[,.;:]$|^(?:rather|which|because|while)$/.test(word.text)
	);
	const text = joinText(words.slice(from, end < 0 ? words.length : end))
		.replace(/^(?:they|it) (?:have|has) /, 'having ')
		.replace(/^(?:they|it) (?:are|is) /, 'being ');
	if (text.split(' ').length > 10) return [];
	const name = joinText(term.words).replace(/^(?:the|an?) /i, '');
	return [
		{
			relation: 'definition',
			value: { kind: 'phrase', text },
			wording: { asks: [`What does the term “${name}” mean?`], statement: () => null },
			kept: [],
			keyWords: []
		}
	];
}

const DEEDS: Record<string, string> = {
	discovery: 'discovered',
	invention: 'invented',
	conquest: 'conquered',
	invasion: 'invaded',
	defeat: 'defeated',
	assassination: 'assassinated',
	translation: 'translated',
	annexation: 'annexed',
	occupation: 'occupied'
};

/** "Walter Reed’s discovery of the cause": who discovered it. */
function readDeed(words: readonly Word[], at: number): Finding[] {
	const verb = DEEDS[words[at]?.text ?? ''];
	if (verb === undefined || words[at - 1]?.pos !== 'PART' || words[at + 1]?.text !== 'of') return [];
	const name = phraseBefore(words, at - 1);
	const thing = readPhrase(words, at + 2);
	if (!name || !isName(name) || !thing || thing.value.words.length < 2) return [];
	return [
		{
			relation: 'who',
			value: nameValue(name),
			wording: {
				asks: [
					tidy(
						`${isPersonName(name) ? 'Who' : 'Which country or body'} ${verb} ${joinText(thing.value.words)}?`
					)
				],
				statement: (value) => tidy(`${textOf(value)} ${verb} ${joinText(thing.value.words)}.`)
			},
			kept: [thing.value],
			keyWords: name.words
		}
	];
}

/** "There are three living species of monotremes: the platypus and two echidnas." */
function readExistence(words: readonly Word[], at: number): Finding[] {
	if (words[at]?.text.toLowerCase() !== 'there' || !/^(?:are|were)$/.test(words[at + 1]?.text ?? ''))
		return [];
	const phrase = readPhrase(words, at + 2);
	const number = phrase && readNumber(phrase.value);
	if (
		!phrase ||
		!number ||
		phrase.value.items.length > 1 ||
		!phrase.value.words.some(({ text }) => text === 'of')
	)
		return [];
	const be = words[at + 1]?.text ?? '';
	const isClosed = /^[.:,;]$/.test(words[phrase.next]?.text ?? '.');
	if (!isClosed) return [];
	const list = words[phrase.next]?.text === ':' ? readPhrase(words, phrase.next + 1) : null;
	const found: Finding[] = [
		{
			relation: 'number',
			value: { kind: 'number', number: { ...number.number, unit: number.unit } },
			wording: { asks: [tidy(`${number.wh} ${be} there?`)], statement: () => null },
			kept: [phrase.value],
			keyWords: []
		}
	];
	if (list && list.value.items.length > 1)
		found.push({
			relation: 'what',
			value: {
				kind: 'phrases',
				items: list.value.items.map((item) =>
					joinText(item.filter(({ pos }, index) => index > 0 || pos !== 'DET'))
				)
			},
			wording: { asks: [tidy(`What ${be} the ${joinText(phrase.value.words)}?`)], statement: () => null },
			kept: [phrase.value],
			keyWords: []
		});
	return found;
}
