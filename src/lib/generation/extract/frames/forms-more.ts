/** The rarer questions of a clause: why, for what purpose, how, for how long, in which period. */
import { askWith, partsOf } from './ask';
import { elementsOf, findingAbout, type Form } from './forms';
import { joinText } from './words';

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
				text: joinText(reason.words).replace(/^(?:as|since) (?=\p{Ll})/u, 'because ')
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
