/** Reads the clauses of a sentence: subject, verb, object and what else is said of them. Refuses what it cannot read whole. */
import {
	isPrepositional,
	readBareDate,
	readPrepositional,
	readRest,
	type Adjunct,
	type Clause
} from './adjuncts';
import { readPhrase, readVerb, type Parsed, type Phrase, type VerbGroup } from './phrase';
import { joinText, type Word } from './words';

const CONNECTIVES =
	/^(?:however|therefore|thus|moreover|furthermore|also|consequently|nevertheless|meanwhile|finally|then|later|eventually|similarly|indeed|instead|initially|subsequently|hence|first|second|third|firstly|secondly|thirdly|today|now|overall|additionally|accordingly|and|but|yet|so|still|for|example|instance|addition|fact|particular|contrast)$/i;
const CONDITIONS = /^(?:if|unless|whether|provided|lest|except)$/i;
const SUBORDINATORS = /^(?:although|though|while|whereas|because|since|after|before|when|once|as|until)$/i;
const MAX_CLAUSES = 8;
/** Behind these words a clause of its own begins. */
const OPENERS =
	/^(?:[;,:–—]|when|while|where|whereas|after|before|although|though|because|since|once|until|as|and|but|that|so)$/i;

/** All clauses that can be read, in order: main clauses, subordinate ones, relative ones with their noun, participles with theirs. */
export function readClauses(words: readonly Word[]): Clause[] {
	const clauses: Clause[] = [];
	const reported: Clause[] = [];
	let free = 0; // up to here the words belong to a clause that is read
	let subject: Phrase | null = null;
	for (let at = 0; at < words.length && clauses.length < MAX_CLAUSES; at++) {
		const word = words[at];
		if (!word || (at > 0 && CONDITIONS.test(word.text))) continue;
		const isStart = at === 0 || (at >= free && OPENERS.test(word.text));
		const begin = at === 0 ? 0 : at + 1;
		if (at === 0 && SUBORDINATORS.test(word.text)) {
			const behind = readClause(words, 1, null);
			if (behind?.value.clause) clauses.push(behind.value.clause);
		}
		if (isStart) {
			const mayInherit = /^(?:and|but)$/.test(word.text) || words[at + 1]?.text === 'and';
			const read = readClause(words, begin, mayInherit ? subject : null);
			if (read) {
				if (read.value.clause) shareModal(read.value.clause, clauses.at(-1), subject);
				if (read.value.clause && !dependsOnCondition(words, at)) {
					clauses.push(read.value.clause);
					reported.push(...readReported(read.value.clause));
				}
				subject = read.value.subject;
				free = Math.max(free, read.next);
			}
		}
		const result = readResult(words, at);
		if (result) clauses.at(-1)?.results.push(result);
		const isMainVerb = clauses.some(({ verb }) => verb.main === word);
		const attached = readRelative(words, at) ?? (isMainVerb ? null : readParticiple(words, at));
		if (attached) clauses.push(attached);
	}
	return [...clauses, ...reported];
}

/** "shall consider and approve": the second verb has the modal of the first. */
function shareModal(clause: Clause, before: Clause | undefined, inherited: Phrase | null): void {
	const modal = before?.verb.auxiliaries[0];
	const { verb } = clause;
	const isBare = verb.auxiliaries.length === 0 && !verb.isCopula && verb.main.text === verb.main.lemma;
	if (clause.subject === inherited && isBare && modal && /^(?:shall|will|may|can|must)$/.test(modal.text))
		verb.auxiliaries.push(modal);
}

const FINDS =
	/^(?:show|find|demonstrate|reveal|indicate|report|confirm|discover|prove|observe|note|know|mean|ensure|establish)$/;
const SAYS =
	/^(?:argue|claim|believe|say|hold|maintain|contend|assert|think|suggest|state|write|stress|emphasize|emphasise|conclude|point|warn|propose)$/;

/** What "that" brings: a fact where it was found, a view of whoever is named where it is said. */
function readReported({ after, verb, subject, particle }: Clause): Clause[] {
	const content = after.find(({ kind }) => kind === 'content');
	if (!content || verb.isNegated) return [];
	if (FINDS.test(verb.main.lemma)) return readClauses(content.words);
	const isNamed =
		subject.words.length <= 4 && subject.words.every(({ pos }) => pos === 'PROPN' || pos === 'NAME');
	if (!isNamed || !(SAYS.test(verb.main.lemma) || (verb.main.lemma === 'point' && particle))) return [];
	const speaker = joinText(subject.words);
	return readClauses(content.words).map((clause) => ({ ...clause, speaker }));
}

/** ", killing 39,000 persons" */
function readResult(words: readonly Word[], at: number): Clause['results'][number] | null {
	const verb = words[at];
	const isOpen =
		words[at - 1]?.text === ',' ||
		(words[at - 1]?.pos === 'ADV' && words[at - 2]?.text === ',') ||
		(words[at - 1]?.text === 'and' && words[at - 2]?.text === ',');
	if (!verb || verb.pos !== 'VERB' || !/ing$/.test(verb.text) || !isOpen) return null;
	const object = readPhrase(words, at + 1);
	return object ? { verb, object: object.value } : null;
}

/** Whether "if" or "unless" stands between this place and the comma before it. */
function dependsOnCondition(words: readonly Word[], at: number): boolean {
	for (let before = at; before >= 0 && before > at - 3; before--)
		if (CONDITIONS.test(words[before]?.text ?? '')) return true;
	return false;
}

/** The longest noun phrase that ends at a place. */
export function phraseBefore(
	words: readonly Word[],
	end: number,
	isWanted: ((phrase: Phrase) => boolean) | null = null
): Phrase | null {
	let best: Phrase | null = null;
	for (let start = end - 1; start >= Math.max(0, end - 9); start--) {
		if (
			/^[,;:]$/.test(words[start]?.text ?? '') ||
			['AUX', 'SCONJ'].includes(words[start]?.pos ?? '') ||
			(words[start]?.pos === 'VERB' && !/(?:ing|ed)$/.test(words[start]?.text ?? ''))
		)
			break;
		const phrase = readPhrase(words, start);
		if (phrase?.next === end && (isWanted ? isWanted(phrase.value) : words[start - 1]?.text !== 'of'))
			best = phrase.value;
	}
	return best;
}

/** "the treaty, which entered into force in 1969": the relative clause with its noun as subject. */
function readRelative(words: readonly Word[], at: number): Clause | null {
	if (!/^(?:which|who)$/i.test(words[at]?.text ?? '')) return null;
	const isLoose = words[at - 1]?.text === ',';
	const subject = phraseBefore(words, isLoose ? at - 1 : at);
	const verb = readVerb(words, at + 1);
	if (!subject || !verb || (!isLoose && subject.words.every(({ pos }) => pos !== 'PROPN' && pos !== 'NAME')))
		return null;
	const rest = readRest(words, verb.next, verb.value);
	return endsClause(words, rest.next) ? { front: [], subject, verb: verb.value, ...rest.value } : null;
}

/** "the agreement signed by four states in Lima", "the bomb, first tested in 1945,": a passive clause of the past. */
function readParticiple(words: readonly Word[], at: number): Clause | null {
	const word = words[at];
	const isParticiple =
		word?.pos === 'VERB' && /(?:ed|own|en|held|built|led|made|set|won|lost|sent)$/.test(word.text);
	if (!word || !isParticiple || words[at + 1]?.pos !== 'ADP' || !hasVerbBefore(words, at)) return null;
	let end = at;
	while (words[end - 1]?.pos === 'ADV') end--;
	if (words[end - 1]?.text === ',') end--;
	const subject = phraseBefore(words, end);
	if (
		!subject ||
		subject.items.length > 1 ||
		(subject.words.length < 3 && !subject.words.some(({ pos }) => pos === 'NAME' || pos === 'PROPN'))
	)
		return null;
	const was: Word = { text: subject.isPlural ? 'were' : 'was', pos: 'AUX', lemma: 'be', spaced: true };
	const verb: VerbGroup = {
		words: [was, word],
		auxiliaries: [was],
		main: word,
		isPassive: true,
		isNegated: false,
		isCopula: false,
		isPast: true,
		isSingular: !subject.isPlural
	};
	const rest = readRest(words, at + 1, verb);
	if (rest.value.object) return null;
	return { front: [], subject, verb, ...rest.value };
}

/** Whether a finite verb stands earlier in the sentence, so that this one need not be finite; or a finite one follows behind a comma. */
function hasVerbBefore(words: readonly Word[], at: number): boolean {
	if (
		words
			.slice(0, at)
			.some((word, before) => (word.pos === 'VERB' || word.pos === 'AUX') && readVerb(words, before) !== null)
	)
		return true;
	return words[at - 1]?.text === ',' || (words[at - 1]?.pos === 'ADV' && words[at - 2]?.text === ',');
}

interface ReadClause {
	clause: Clause | null;
	subject: Phrase | null;
}

function readClause(
	words: readonly Word[],
	from: number,
	inherited: Phrase | null
): Parsed<ReadClause> | null {
	const front: Adjunct[] = [];
	let at = readFront(words, from, front);
	if (at === null) return null;
	let subject = inherited;
	let verb = inherited ? readVerb(words, at) : null;
	if (!verb) {
		const phrase = readSubject(words, at);
		if (!phrase) return null;
		subject = phrase.value;
		at = phrase.next;
		verb = readVerb(words, at);
	}
	if (!verb || !subject) return null;
	const rest = readRest(words, verb.next, verb.value);
	const isWhole = endsClause(words, rest.next) || rest.value.after.at(-1)?.kind === 'content';
	const later = isWhole || verb.value.auxiliaries.length > 0 ? null : readReduced(words, verb.next - 1);
	if (later !== null && subject !== inherited)
		return readWithReduced(words, { front, subject, from: verb.next - 1, at: later });
	const clause = isWhole ? { front, subject, verb: verb.value, ...rest.value } : null;
	return { value: { clause, subject }, next: rest.next };
}

/** "the treaty signed in 1990 entered into force": what looked like the verb belongs to the subject. */
function readWithReduced(
	words: readonly Word[],
	{ front, subject, from, at }: { front: Adjunct[]; subject: Phrase; from: number; at: number }
): Parsed<ReadClause> | null {
	const verb = readVerb(words, at);
	if (!verb) return null;
	const whole: Phrase = { ...subject, words: [...subject.words, ...words.slice(from, at)] };
	const rest = readRest(words, verb.next, verb.value);
	const clause = endsClause(words, rest.next)
		? { front, subject: whole, verb: verb.value, ...rest.value }
		: null;
	return { value: { clause, subject: whole }, next: rest.next };
}

/** A phrase with a finite verb behind it; what stands between belongs to the subject: "construction on the canal", "several attempts by France". */
function readSubject(words: readonly Word[], from: number): Parsed<Phrase> | null {
	const phrase = readPhrase(words, from, true);
	if (!phrase) return null;
	let at = phrase.next;
	for (let steps = 0; steps < 4; steps++) {
		const verbAt = skipAside(words, at);
		if (readVerb(words, verbAt)) {
			const value =
				at === phrase.next
					? phrase.value
					: { ...phrase.value, words: words.slice(from, at), core: phrase.value.words };
			return { value, next: verbAt };
		}
		const reduced = readReduced(words, at);
		if (reduced !== null) {
			at = reduced;
			continue;
		}
		const added = readPrepositional(words, at);
		const tail = /^(?:called|named|termed|known)$/.test(words[at]?.text ?? '')
			? readPhrase(words, at + (words[at + 1]?.text === 'as' ? 2 : 1))
			: null;
		const next = tail?.next ?? (added && added.value.kind !== 'gerund' ? added.next : null);
		if (next === null || phrase.value.items.length > 1) return null;
		at = next;
	}
	return null;
}

/** Where "flying at high altitude" ends in front of its verb; null if no such words begin here. */
function readReduced(words: readonly Word[], from: number): number | null {
	const word = words[from];
	if (word?.pos !== 'VERB' || !/(?:ing|ed)$/.test(word.text)) return null;
	for (let at = from + 1; at < Math.min(words.length, from + 12); at++) {
		if (/^[,;:]$/.test(words[at]?.text ?? '')) return null;
		if (readVerb(words, at)) return at;
	}
	return null;
}

/** Reads what stands in front of the subject; null if it makes the clause depend on a condition. */
function readFront(words: readonly Word[], from: number, front: Adjunct[]): number | null {
	let at = from;
	for (let steps = 0; steps < 9; steps++) {
		const word = words[at];
		if (!word) return null;
		if (word.text === ',') {
			at++;
			continue;
		}
		if (CONNECTIVES.test(word.text) && (words[at + 1]?.text === ',' || word.pos !== 'ADP')) {
			if (word.pos === 'ADJ' || word.pos === 'NUM' || word.pos === 'NOUN') return at;
			at++;
			continue;
		}
		if (CONDITIONS.test(word.text)) return null;
		if (SUBORDINATORS.test(word.text) && !isPrepositional(words, at)) {
			if (/^(?:when|as|until)$/i.test(word.text)) return null;
			return afterAside(words, at);
		}
		if (word.pos === 'VERB' && /(?:ed|ing|own|en)$/.test(word.text)) return afterAside(words, at);
		const adjunct = readPrepositional(words, at) ?? readBareDate(words, at);
		if (!adjunct) {
			if (word.pos === 'ADV' && !readPhrase(words, at)) {
				at++;
				continue;
			}
			const aside = readSubject(words, at) ? null : skipFront(words, at);
			if (aside !== null) {
				at = aside;
				continue;
			}
			return at;
		}
		if (
			adjunct.value.lead === '' &&
			(words[adjunct.next]?.pos === 'AUX' || words[adjunct.next]?.pos === 'VERB')
		)
			return at;
		front.push(adjunct.value);
		at = adjunct.next;
	}
	return at;
}

/** Behind "three days later," or "Japanese time,": an aside without a verb in front of the subject. */
function skipFront(words: readonly Word[], from: number): number | null {
	for (let at = from; at < Math.min(words.length, from + 7); at++) {
		if (words[at]?.text === ',') return at + 1;
		if (['VERB', 'AUX', 'PRON', 'SCONJ', 'CCONJ'].includes(words[at]?.pos ?? '')) return null;
	}
	return null;
}

/** Where the main clause begins behind a fronted clause: at the first comma with a subject and a verb behind it. */
function afterAside(words: readonly Word[], from: number): number | null {
	for (let at = from + 1; at < Math.min(words.length, from + 40); at++) {
		if (words[at]?.text !== ',') continue;
		const start = readPrepositional(words, at + 1)?.next ?? at + 1;
		const begin = words[start]?.text === ',' ? start + 1 : start;
		if (readSubject(words, begin)) return begin;
	}
	return null;
}

/** An aside between commas behind the subject is skipped, if a verb follows it. */
function skipAside(words: readonly Word[], from: number): number {
	const isOpen = words[from]?.text === ',' || words[from]?.text === '–' || words[from]?.text === '—';
	if (!isOpen) return from;
	const mark = words[from]?.text;
	for (let at = from + 1; at < Math.min(words.length, from + 25); at++)
		if (words[at]?.text === mark && readVerb(words, at + 1)) return at + 1;
	return from;
}

/** Whether a clause may end here: at a stop, before a relative clause, a contrast or a further verb. */
function endsClause(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || /^[.;]$/.test(word.text)) return true;
	const isComma = word.text === ',';
	const next = isComma ? words[at + 1] : word;
	if (!next) return true;
	if (CONDITIONS.test(next.text)) return false;
	if (/^(?:which|who|whose|where|whom)$/i.test(next.text)) return isComma;
	if (isComma && !/^(?:and|or|nor)$/.test(next.text)) return true;
	if (
		/^(?:while|whereas|although|though|when|after|before|as|until|where|because|since|so)$/i.test(next.text)
	)
		return !/^(?:until|when)$/.test(next.text) || isComma;
	if (/^(?:and|but|or|yet)$/.test(next.text)) {
		const behind = at + (isComma ? 2 : 1);
		if (words[behind]?.pos === 'ADV' || readVerb(words, behind)) return true;
		return readSubject(words, behind) !== null;
	}
	return false;
}
