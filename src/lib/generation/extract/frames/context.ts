/** What "the council", "he" and "it" stand for, sentence by sentence; and whether a phrase can stand alone in a question. */
import type { Entity } from '../../types';
import type { Adjunct, Clause } from './adjuncts';
import { isPluralNoun, type Phrase } from './phrase';
import { isPerson, isPersonName, TITLE_WORD } from './value';
import type { Word } from './words';

/** What the sentences before have named. */
export class Context {
	readonly #names = new Map<string, Word[]>();
	readonly #persons = new Set<string>();
	readonly #uses = new Map<string, { place: number; all: number }>();
	#person: Word[] | null = null;
	#thing: Word[] | null = null;
	#group: Word[] | null = null;
	#section = '';
	#year: number | null = null;

	/** @param topic what "the organization" means where no name of that kind was read */
	constructor(topic: Entity | null) {
		if (topic?.kind !== 'organisation') return;
		const name = [word('the', 'DET'), { ...word(topic.name, 'NAME'), entity: topic }];
		for (const noun of ['organization', 'organisation']) this.#names.set(noun, name);
	}

	/** Forgets people and things at the start of a section; names stay known. */
	enter(section: string): void {
		if (section === this.#section) return;
		this.#section = section;
		this.#person = null;
		this.#thing = null;
		this.#group = null;
	}

	/** The year that a day without one belongs to: the one named last. */
	get year(): number | null {
		return this.#year;
	}

	/** A phrase with "the council", "he", "it" and "their" replaced by what they stand for; null if that is not known. */
	resolve(phrase: Phrase): Phrase | null {
		const [first, ...others] = phrase.words;
		if (!first) return null;
		const small = first.text.toLowerCase();
		if (others.length === 0 && /^(?:he|she)$/.test(small)) return replace(phrase, this.#person);
		if (others.length === 0 && small === 'it') return replace(phrase, this.#thing);
		if (others.length === 0 && small === 'they') return replace(phrase, this.#group);
		const owner = /^(?:his|her)$/.test(small)
			? this.#person
			: small === 'its'
				? this.#thing
				: small === 'their'
					? this.#group
					: undefined;
		if (owner !== undefined) {
			const last = owner?.at(-1);
			if (!owner || !last) return null;
			const mark: Word = {
				text: last.text.endsWith('s') ? '’' : '’s',
				pos: 'PART',
				lemma: '’s',
				spaced: false
			};
			return { ...phrase, words: [...owner, mark, ...others], items: [[...owner, mark, ...others]] };
		}
		return this.#resolveDefinite(phrase);
	}

	/** "the council" by the name that ends or begins with that word, wherever it stands in the phrase. */
	#resolveDefinite(phrase: Phrase): Phrase {
		const named = this.#nameWords(phrase.words);
		if (named === phrase.words) return phrase;
		return {
			...phrase,
			words: named,
			items: phrase.items.length > 1 ? phrase.items.map((item) => this.#nameWords(item)) : [named]
		};
	}

	#nameWords(words: Word[]): Word[] {
		for (const [at, word] of words.entries()) {
			if (!/^(?:the|this)$/i.test(word.text)) continue;
			const noun = words[at + 1];
			const behind = words[at + 2];
			const isBare =
				noun &&
				['NOUN', 'PROPN'].includes(noun.pos) &&
				(!behind || !['NOUN', 'PROPN', 'NAME'].includes(behind.pos)) &&
				behind?.text !== 'of' &&
				!(noun.pos === 'PROPN' && behind?.pos === 'ADP');
			const name = isBare ? this.#names.get(noun.text.toLowerCase()) : undefined;
			if (name) return [...words.slice(0, at), ...name, ...words.slice(at + 2)];
		}
		return words;
	}

	/** Any phrase of a clause, as far as it can be named. */
	resolveClause(clause: Clause): Clause | null {
		const subject = this.resolve(withoutAnother(clause.subject));
		if (!subject) return null;
		const adjunct = (each: Adjunct): Adjunct => {
			const phrase = each.phrase && this.#resolveDefinite(each.phrase);
			if (!phrase || phrase === each.phrase) return each;
			const lead = each.words.slice(
				0,
				each.words.length - (each.phrase?.words.length ?? 0) - (each.phrase?.tail?.length ?? 0)
			);
			return { ...each, phrase, words: [...lead, ...phrase.words, ...(phrase.tail ?? [])] };
		};
		return {
			...clause,
			subject,
			object: clause.object && this.#resolveDefinite(clause.object),
			after: clause.after.map(adjunct),
			front: clause.front.map(adjunct)
		};
	}

	/** The clause with its phrases marked that name people or places of this paper. */
	markNames(clause: Clause): Clause {
		const mark = (phrase: Phrase): Phrase =>
			this.#isPersonName(phrase)
				? { ...phrase, isPerson: true }
				: this.#isPlaceName(phrase)
					? { ...phrase, isPlace: true }
					: phrase;
		const markAdjunct = (adjunct: Adjunct) =>
			adjunct.phrase ? { ...adjunct, phrase: mark(adjunct.phrase) } : adjunct;
		return {
			...clause,
			subject: mark(clause.subject),
			object: clause.object && mark(clause.object),
			after: clause.after.map(markAdjunct),
			apposition: clause.apposition && mark(clause.apposition)
		};
	}

	/** Names that stand behind "in", "at" or "from" as often as not. */
	#isPlaceName({ items, words }: Phrase): boolean {
		const [word] = words;
		const count = this.#uses.get(word?.text ?? '');
		return (
			items.length === 1 &&
			words.length === 1 &&
			word?.pos === 'PROPN' &&
			count !== undefined &&
			count.place > 0 &&
			count.place * 2 >= count.all
		);
	}

	#isPersonName({ items, words }: Phrase): boolean {
		return (
			items.length === 1 &&
			words.every(({ pos, text }) => pos === 'PROPN' || TITLE_WORD.test(text)) &&
			this.#persons.has(words.at(-1)?.text ?? '')
		);
	}

	/** Learns the names in headings. */
	learn(words: readonly Word[]): void {
		for (const run of nameRuns(words)) this.#remember(run);
	}

	/** Remembers the names of a sentence, its last year and the subjects of its clauses. */
	follow(words: readonly Word[], clauses: readonly Clause[]): void {
		for (const { date } of words) if (date) this.#year = date.year;
		for (const [at, { pos, text }] of words.entries()) {
			if (pos !== 'PROPN') continue;
			const count = this.#uses.get(text) ?? { place: 0, all: 0 };
			this.#uses.set(text, count);
			count.all++;
			if (
				/^(?:in|at|from|near|towards?|to|reached|left|occupied|captured|took|besieged)$/.test(
					words[at - 1]?.text ?? ''
				)
			)
				count.place++;
		}
		for (const run of nameRuns(words)) this.#remember(run);
		for (const clause of clauses)
			if (isPerson(clause.subject, clause)) this.#persons.add(clause.subject.words.at(-1)?.text ?? '');
		const [clause] = clauses;
		if (clause) this.#followSubject(clause.subject);
	}

	#remember(run: readonly Word[]): void {
		const text = run
			.map((word) => word.text)
			.join(' ')
			.split(' ');
		if (text.length < 2 || text.every((word) => word === word.toUpperCase())) return;
		const the: Word = { text: 'the', pos: 'DET', lemma: 'the', spaced: true };
		const [first] = run;
		if (!first) return;
		const named = [the, { ...first, spaced: true }, ...run.slice(1)];
		for (const word of [text.at(-1), text[1] === 'of' || text[1] === 'on' ? text[0] : undefined])
			if (word !== undefined && COMMON_HEADS.test(word)) this.#names.set(word.toLowerCase(), named);
	}

	#followSubject(subject: Phrase): void {
		if (subject.words.some(({ text }) => LOOSE.test(text)) || subject.words.length > 7) return;
		if (subject.words.some(({ pos }) => pos === 'PART')) return;
		const isName = subject.words.every(
			({ pos, text }) => ['PROPN', 'NAME', 'DET'].includes(pos) || text === 'of'
		);
		if (subject.isPlural) this.#group = isPeople(subject) ? subject.words : this.#group;
		else if (this.#isPersonName(subject) || isPersonName(subject)) this.#person = subject.words;
		else this.#thing = isName || subject.words[0]?.text.toLowerCase() !== 'the' ? subject.words : null;
	}
}

/** "the Russians", "Kazakh merchants": those whom "they" may mean. */
const isPeople = ({ head, words, items }: Phrase) =>
	items.length > 1 || (head.pos === 'PROPN' && words.length <= 3) || PEOPLE.test(head.text);
const PEOPLE =
	/^(?:people|peoples|men|women|soldiers|troops|settlers|merchants|traders|workers|scientists|researchers|members|states|countries|governments|leaders|delegates|mammals|animals|birds|cells|mice|fibers|fibres|students|children|rebels|tribes|nomads)$/i;

/** "another bomber" is a bomber to whoever has not read of the first. */
function withoutAnother(phrase: Phrase): Phrase {
	const [first, second] = phrase.words;
	if (first?.text.toLowerCase() !== 'another' || !second || phrase.items.length > 1) return phrase;
	const article = { ...first, text: /^[aeiou]/i.test(second.text) ? 'an' : 'a' };
	const words = [article, ...phrase.words.slice(1)];
	return { ...phrase, words, items: [words] };
}

/** Words that papers use alone for a thing they have named: "the treaty", "the canal". */
const COMMON_HEADS =
	/^(?:organi[sz]ation|council|commission|committee|union|treaty|agreement|charter|convention|declaration|canal|war|conference|summit|secretariat|assembly|court|bank|fund|league|alliance|corollary|doctrine|act|protocol|company|university|institute|project|programme|program|empire|dynasty|khanate|kingdom|republic|party|fort|river|dam|statute|parliament|senate|congress|district|agency|association|forum|bomb|expedition|battle|railway|economy|country|government|city|region|population|area|climate|president|people|state|army|capital)$/i;

/** Runs of capitalised names: "Panama Canal", "Organization of Turkic States". */
function nameRuns(words: readonly Word[]): Word[][] {
	const runs: Word[][] = [];
	let run: Word[] = [];
	for (const word of words) {
		if (word.pos === 'PROPN' || word.pos === 'NAME') run.push(word);
		else {
			if (run.length > 0) runs.push(run);
			run = [];
		}
	}
	if (run.length > 0) runs.push(run);
	return runs;
}

function replace(phrase: Phrase, by: readonly Word[] | null, rest: readonly Word[] = []): Phrase | null {
	const head = by?.at(-1);
	if (!by || !head) return null;
	const words = [...by, ...rest];
	return { ...phrase, words, head: rest.length > 0 ? phrase.head : head, items: [words] };
}

const word = (text: string, pos: string): Word => ({ text, pos, lemma: text.toLowerCase(), spaced: true });

const LOOSE =
	/^(?:it|they|he|she|we|i|you|this|these|those|that|them|him|us|me|such|there|here|its|their|his|her|our|my|your|another|other|others|former|latter|same|above|following|aforementioned|itself|themselves|himself)$/i;

/** Whether a phrase names what it means without the sentences before. */
export function standsAlone(words: readonly Word[], isGeneric: boolean, hasOwner = false): boolean {
	const isOpen = ({ text }: Word) => LOOSE.test(text) && !(hasOwner && /^(?:its|their|his|her)$/i.test(text));
	if (words.length === 0 || words.some(isOpen)) return false;
	const hasName = words.some(
		({ pos, text }) => pos === 'NAME' || pos === 'DATE' || (pos === 'PROPN' && /^\p{Lu}/u.test(text))
	);
	// "the Office" and "the Khan" are no names, however they are written.
	const bare = words.filter(({ pos }) => pos !== 'DET');
	const [only] = bare;
	if (
		words.length > bare.length &&
		bare.length === 1 &&
		only?.pos === 'PROPN' &&
		(COMMON_HEADS.test(only.text) ||
			TITLE_WORD.test(only.text) ||
			/^(?:Office|Party|Members?|State|Government|Article|Chapter)$/.test(only.text))
	)
		return false;
	if (hasName) return true;
	const [first] = words;
	const isDefinite = first?.text.toLowerCase() === 'the';
	if (!isDefinite) return isGeneric;
	const last = words.at(-1);
	if (isGeneric && words.length === 2 && last?.pos === 'NOUN' && isPluralNoun(last)) return true;
	// "the lower jaw of mammals" is as clear as "mammals"; "the committee" is not.
	return isGeneric && words.length > 2;
}
