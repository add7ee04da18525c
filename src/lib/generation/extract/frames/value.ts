/** What kind of answer a phrase is: a person, a place, a number, or a phrase of words. */
import { buildEntity } from '../../annotate/lexicon';
import type { Entity, Quantity, Value } from '../../types';
import { roleOf } from './ask';
import type { Clause } from './adjuncts';
import type { Phrase } from './phrase';
import { joinText, type Word } from './words';

export const TITLE_WORD =
	/^(?:president|general|king|queen|emperor|empress|sultan|khan|tsar|czar|pope|prince|princess|dr\.?|doctor|professor|mr\.?|mrs\.?|sir|lord|lady|colonel|captain|admiral|major|governor|senator|chancellor|minister|secretary|ambassador|director|bishop|saint)$/i;
const THINGS =
	/^(?:river|sea|ocean|lake|mountains?|war|treaty|canal|university|party|empire|dynasty|company|bank|agreement|council|commission|congress|parliament|church|project|program|programme|system|act|plan|policy|age|period|era|century|railway|island|islands|city|street|bridge|university|institute|agency|army|navy|forces?|government|senate|house|court|state|states|republic|union|valley|desert|khanate|doctrine|corollary|conference|summit|bomb|network|theory|model|algorithm|method|secretariat|assembly|staff|committee|office|headquarters|museum|station|district|ministry|foundation|fund|league|alliance|association|academy|review|journal|prize|award)$/i;
const HUMAN_VERBS =
	/^(?:replace|kill|arrest|exile|shoot|murder|invite|accompany|advise|convince|escape|flee|retire|resign|dismiss|say|lead|write|argue|claim|believe|discover|invent|capture|conquer|marry|die|become|win|defeat|succeed|command|direct|propose|found|rule|reign|sail|travel|publish|coin|develop|create|describe|define|appoint|elect|declare|proclaim|announce|negotiate|persuade|order|visit|sign|point|observe|demonstrate|show|train|play|beat|recognize|abdicate|surrender|storm|march|serve|work|study|think|attack|invade|send|receive|award|assassinate|bear|bury|return|arrive|meet|force|build)$/;

/** Whether a phrase names one person. Told by a title, or by a bare name that does what people do. */
export function isPerson(phrase: Phrase, clause: Clause): boolean {
	if (phrase.isPerson) return true;
	if (phrase.items.length > 1 || phrase.head.entity || phrase.words.some(({ text }) => text === 'of'))
		return false;
	if (phrase.head.pos !== 'PROPN') return false;
	const [first] = phrase.words;
	if (THINGS.test(phrase.head.text)) return false;
	if (first && TITLE_WORD.test(first.text)) return true;
	if (THINGS.test(phrase.head.text) || phrase.words.some(({ text }) => THINGS.test(text))) return false;
	const titled = phrase.words.some(({ text }) => TITLE_WORD.test(text));
	if (titled) return true;
	if (first?.pos === 'DET' || phrase.isPlural) return false;
	const isActor = phrase.words === clause.subject.words && !clause.verb.isPassive;
	return (
		isActor && phrase.words.every(({ pos }) => pos === 'PROPN') && HUMAN_VERBS.test(clause.verb.main.lemma)
	);
}

/** Whether a name looks like a person's: a title in front, or two or three words of which none is a thing. */
export function isPersonName({ words }: Phrase): boolean {
	if (words.some(({ entity }) => entity !== undefined)) return false;
	if (words.some(({ text }) => TITLE_WORD.test(text))) return true;
	return (
		words.length >= 2 &&
		words.length <= 4 &&
		words.every(({ pos, text }) => pos === 'PROPN' && !THINGS.test(text))
	);
}

export function entityOfPhrase(phrase: Phrase): Entity | null {
	const words = phrase.words.filter(({ pos }) => pos !== 'DET');
	return words.length === 1 ? (words[0]?.entity ?? null) : null;
}

const MONTHS_AND_DAYS =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Spring|Summer|Autumn|Winter|Chapter|Article|Section|Figure|Table|Part)$/;

/** A place: one of the gazetteer, or a capitalised name of one or two words that is no thing. "Turkey's Istanbul" is Istanbul. */
export function placeOf(phrase: Phrase, clause: Clause): Entity | null {
	const isOwner = phrase.words.some(({ pos }) => pos === 'PART');
	const last = phrase.words.at(-1);
	const entity = entityOfPhrase(phrase) ?? (isOwner ? (last?.entity ?? null) : null);
	if (entity) return ['city', 'country', 'region'].includes(entity.kind) ? entity : null;
	const words = isOwner && last ? [last] : phrase.words;
	const isName =
		words.length <= 2 &&
		!words.some(({ text }) => MONTHS_AND_DAYS.test(text)) &&
		words.every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}\p{Ll}+/u.test(text) && !THINGS.test(text));
	if (!isName || phrase.items.length > 1) return null;
	const country = clause.apposition?.head.entity;
	const name = joinText(words);
	return buildEntity('city', name, country?.kind === 'country' ? { country: country.name } : {});
}

/** The typed value of a phrase; a phrase of plain words where no kind is known. */
export function phraseValue(phrase: Phrase, clause: Clause): Value {
	if (phrase.items.length > 1 && phrase.words.some(({ text }) => text === 'or'))
		return { kind: 'phrase', text: joinText(phrase.words) };
	if (phrase.items.length > 1) {
		const entities = phrase.items.map((item) => {
			const words = item.filter(({ pos }) => pos !== 'DET');
			return words.length === 1 ? words[0]?.entity : undefined;
		});
		if (entities.every((entity) => entity?.kind === 'country'))
			return { kind: 'entities', entities: entities.flatMap((entity) => (entity ? [entity] : [])) };
		return { kind: 'phrases', items: phrase.items.map((item) => joinText(withoutArticle(item))) };
	}
	const entity = entityOfPhrase(phrase);
	if (entity) return { kind: 'entity', entity };
	const role = roleOf(phrase);
	if (role) return { kind: 'entity', entity: buildEntity('person', joinText(role.name)) };
	if (isPerson(phrase, clause)) {
		const name = joinText(phrase.words);
		return { kind: 'entity', entity: buildEntity('person', name) };
	}
	return { kind: 'phrase', text: joinText(trimKey(phrase.words)) };
}

const LIGHT =
	/^(?:principle|process|form|idea|notion|concept|question|matter|use|act|task|policy|kind|type)$/i;
const MAX_KEY = 7;

/** A key of few words: light heads go ("the principle of …"), then what "of" adds at the end. */
export function trimKey(words: readonly Word[]): Word[] {
	let key = [...words];
	const of = key.findIndex(({ text }) => text === 'of');
	if (of > 0 && of <= 2 && LIGHT.test(key[of - 1]?.text ?? '') && key.length > 3) key = key.slice(of + 1);
	const length = () => joinText(key).split(' ').length;
	while (length() > MAX_KEY) {
		const at = key.findLastIndex(({ text }, index) => index > 1 && text === 'of');
		if (at < 1) break;
		key = key.slice(0, at);
	}
	return key;
}

const withoutArticle = (words: readonly Word[]) => (words[0]?.pos === 'DET' ? words.slice(1) : words);

const WORDS: Record<string, number> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90
};
const SCALES: Record<string, number> = {
	hundred: 100,
	thousand: 1000,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12
};
const PERCENT = /^(?:%|percent|per)$/i;
const UNITS =
	/^(?:km|kilomet(?:er|re)s?|miles?|feet|met(?:er|re)s?|tons?|tonnes?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|degrees?|hectares?|acres?|km2|gigawatts?|megawatts?|GW|MW|yards?|inches|pounds?|kg|dollars?)$/i;

/** The number that leads a phrase, and how it is asked for: "How many members", "What percentage of mice". */
export function readNumber(phrase: Phrase): { number: Quantity; unit: string; wh: string } | null {
	const hedge = phrase.words.find(({ pos }) => pos === 'ADV')?.text.toLowerCase() ?? '';
	const bound = /^(?:about|nearly|almost|approximately|roughly|around|some)$/.test(hedge)
		? 'about'
		: hedge === 'over'
			? 'over'
			: 'exact';
	const [first, ...others] = phrase.words
		.filter(({ pos }) => pos !== 'ADV')
		.filter(({ pos, text }) => pos !== 'DET' || !/^(?:the|a|an|some)$/i.test(text));
	if (!first || first.pos !== 'NUM') return null;
	let amount = amountOf(first.text);
	if (amount === null || amount === 1) return null;
	let rest = others;
	const scale = SCALES[rest[0]?.text.toLowerCase() ?? ''];
	if (scale !== undefined) {
		amount *= scale;
		rest = rest.slice(1);
	}
	const [next] = rest;
	if (!next) return null;
	const base: Quantity = { amount, unit: '', bound };
	if (PERCENT.test(next.text)) {
		const behind = rest.slice(/^per$/i.test(next.text) ? 2 : 1);
		const of = behind[0]?.text === 'of' ? ` ${joinText(behind)}` : '';
		return { number: base, unit: '%', wh: `What percentage${of}` };
	}
	if (
		/^[–—-]/.test(next.text) ||
		next.pos === 'NUM' ||
		next.pos === 'SYM' ||
		next.pos === 'DATE' ||
		next.text === 'of'
	)
		return null;
	const unit = UNITS.test(next.text) ? next.text : '';
	return { number: base, unit, wh: `How many ${joinText(rest)}` };
}

function amountOf(text: string): number | null {
	if (/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
	const lower = text.toLowerCase();
	const known = WORDS[lower];
	if (known !== undefined) return known;
	const [tens = '', ones = ''] = lower.split('-');
	const sum = (WORDS[tens] ?? NaN) + (WORDS[ones] ?? NaN);
	return Number.isFinite(sum) ? sum : null;
}
