/** The rarer questions of a clause: why, for what purpose, how, for how long, in which period. */
import { printValue } from '../../compose/words';
import { adjunctText, askSubject, askWith, partsOf, state } from './ask';
import { elementsOf, findingAbout, type Form } from './forms';
import { phraseValue, readNumber } from './value';
import { joinText, type Word } from './words';

/** "Why …?", "For what purpose …?", "How …?" */
export const askWhy: Form = (clause) => {
	const reason = clause.after.find(
		({ kind, lead }) =>
			kind === 'reason' ||
			(kind === 'purpose' && lead === 'to' && clause.object) ||
			(kind === 'gerund' && lead === 'by')
	);
	if (!reason || (clause.verb.isCopula && reason.kind !== 'reason')) return [];
	const wh = reason.kind === 'reason' ? 'Why' : reason.kind === 'purpose' ? 'For what purpose' : 'How';
	const elements = elementsOf(clause).filter(({ adjunct }) => adjunct !== reason);
	const parts = partsOf(
		clause,
		elements.map(({ text }) => text)
	);
	return [
		{
			relation: 'why',
			value: {
				kind: 'phrase',
				text: joinText(reason.words).replace(/^(?:as|since) (?!a result)(?=\p{Ll})/u, 'because ')
			},
			wording: { asks: [askWith(wh, parts)], statement: () => null },
			kept: [clause.subject, ...elements.flatMap(({ phrase }) => (phrase ? [phrase] : []))],
			keyWords: reason.words
		}
	];
};

/** "In which period …?", "In which century …?" */
export const askPeriod: Form = (clause) => {
	const elements = elementsOf(clause);
	return elements.flatMap((asked) => {
		const phrase = asked.adjunct?.phrase;
		if (
			!phrase ||
			!/^(?:in|during)$/.test(asked.adjunct?.lead ?? '') ||
			!PERIOD.test(phrase.head.text) ||
			phrase.words.length < 3
		)
			return [];
		return [
			findingAbout(clause, asked, elements, {
				relation: 'when',
				value: { kind: 'phrase', text: joinText(phrase.words) },
				asks: [(parts) => askWith(`In which ${phrase.head.text.toLowerCase()}`, parts)],
				element: null
			})
		];
	});
};

const PERIOD = /^(?:period|era|epoch|age|century|dynasty|reign)$/i;

/** "For how long …?", "Within what time …?" */
export const askHowLong: Form = (clause) => {
	const elements = elementsOf(clause);
	return elements.flatMap((asked) => {
		const lead = asked.adjunct?.lead ?? '';
		const match = DURATION.exec(asked.text);
		if (!match || !/^(?:for|within)$/.test(lead)) return [];
		return [
			findingAbout(clause, asked, elements, {
				relation: 'number',
				value: { kind: 'phrase', text: match[1] ?? '' },
				asks: [(parts) => askWith(lead === 'for' ? 'For how long' : 'Within what time', parts)],
				element: null
			})
		];
	});
};

const DURATION =
	/^(?:for|within) (?:an? (?:term|period) of |a further )?((?:\p{L}+|\d+) (?:years?|months?|weeks?|days?|hours?|decades?|centuries))$/u;

/** "…, killing 39,000 persons": how many were killed when it happened. */
export const askResult: Form = (clause) => {
	const parts = partsOf(
		clause,
		elementsOf(clause)
			.filter(({ adjunct }) => adjunct?.phrase?.head.date === undefined)
			.map(({ text }) => text)
	);
	return clause.results.flatMap(({ verb, object }) => {
		const read = readNumber(object);
		const participle = participleOf(verb);
		if (!read || participle === null || clause.verb.isCopula || !/^How many/.test(read.wh)) return [];
		const event = state({ ...parts, subject: parts.subject }).replace(/\.$/, '');
		return [
			{
				relation: 'number',
				value: { kind: 'number' as const, number: { ...read.number, unit: read.unit } },
				wording: {
					asks: [`${read.wh} were ${participle} when ${lowerStart(event)}?`],
					statement: () => null
				},
				kept: [clause.subject, ...(clause.object ? [clause.object] : [])],
				keyWords: object.words
			}
		];
	});
};

const IRREGULAR: Record<string, string> = {
	lose: 'lost',
	leave: 'left',
	build: 'built',
	sink: 'sunk',
	take: 'taken',
	make: 'made',
	win: 'won',
	drive: 'driven'
};

function participleOf({ lemma, text }: Word): string | null {
	const known = IRREGULAR[lemma];
	if (known !== undefined) return known;
	if (lemma === text) return null;
	return lemma.endsWith('e')
		? `${lemma}d`
		: /[^aeiou]y$/.test(lemma)
			? `${lemma.slice(0, -1)}ied`
			: `${lemma}ed`;
}

const lowerStart = (text: string) =>
	/^(?:The|A|An) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "Who argued that …?" */
export const askSpeaker: Form = (clause) => {
	const content = clause.after.find(({ kind }) => kind === 'content');
	const names = clause.subject.words.filter(({ text }) => text !== ',' && text !== 'and');
	if (!content || content.words.length > 14 || !SAYING.test(clause.verb.main.lemma)) return [];
	if (!names.every(({ pos }) => pos === 'PROPN' || pos === 'DET') || clause.subject.head.entity) return [];
	const parts = partsOf(clause, [adjunctText(content)]);
	return [
		{
			relation: 'who',
			value: phraseValue({ ...clause.subject, isPerson: clause.subject.items.length === 1 }, clause),
			wording: { asks: [askSubject('Who', parts, false)], statement: () => null },
			kept: [],
			keyWords: clause.subject.words,
			isWhole: true
		}
	];
};

const SAYING =
	/^(?:argue|claim|believe|say|show|find|demonstrate|note|suggest|conclude|point|hold|state|maintain|contend|assert|observe|report|discover|prove|propose|think|warn|stress|emphasize|emphasise|write|predict)$/;

/** "What are such mice resistant to?" */
export const askQuality: Form = (clause) => {
	const { verb, adjective, subject } = clause;
	const [complement, ...others] = clause.after;
	if (
		!verb.isCopula ||
		!adjective ||
		!complement?.phrase ||
		!/^(?:to|of|for|from|with)$/.test(complement.lead)
	)
		return [];
	const parts = partsOf(clause, [
		joinText(adjective),
		complement.lead,
		...others.filter(({ kind }) => kind === 'pp').map(adjunctText)
	]);
	return [
		{
			relation: 'what',
			value: phraseValue(complement.phrase, clause),
			wording: {
				asks: [askWith('What', parts)],
				statement: (value) =>
					state({ ...parts, behind: [joinText(adjective), complement.lead, printValue(value)] })
			},
			kept: [subject],
			keyWords: complement.phrase.words
		}
	];
};
