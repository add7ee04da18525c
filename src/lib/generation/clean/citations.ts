/** Takes citations and pointers to figures out of running text, and mends the full stop that went with them. */
import { rewrite, type Run } from './join';

const BRACKETS = /\s?\(([^()]{4,240})\)/gu;
const KEY = /\s?\[(?:\p{L}[\p{L}]{1,9}\+?\s?\d{2}[a-z]?)(?:[,;]\s?\p{L}{2,10}\+?\s?\d{2}[a-z]?)*\]/gu;
const POINTER =
	/^(?:see |cf\.? )?(?:also )?(?:figs?\.|figures?|tables?|boxe?s?|sections?|appendix|appendices|plates?|eqs?\.|equations?|supplementary)\s?[\dA-ZIVX][^()]{0,60}$|^(?:unpublished (?:data|results|observations)|data not shown|not shown|see (?:above|below)|my (?:emphasis|translation)|emphasis (?:added|mine|in original)|author['’]s (?:translation|emphasis|note))$/iu;
const WORK =
	/^(?:see(?: also)?,? |e\.g\.,? |cf\.? |compare )?(?:\p{Lu}[\p{L}.’'-]*|and|&|et|al\.?|de|von|van|der|di|bin|[,\s])+,?\s\(?(?:1[5-9]|20)\d{2}[a-z]?(?:[,/–-]\s?(?:(?:1[5-9]|20)\d{2})?[a-z]?)*(?:\s?[:,]\s?(?:pp?\.?\s?)?\d+(?:\s?[–,-]\s?\d+)*)*\.?$/u;
const NOT_A_NAME =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|Since|From|Until|About|Circa|Before|After|Founded|Act|Treaty|Charter|Resolution|Convention|Agreement|World|War|Olympics?)\b/;
const SURE = /\bet al\b|\d{4}[a-z]?\s?:\s?\d|\bpp?\.\s?\d|\d{4}[a-z]?;\s|\d{4}[a-z]\b/;
/** From this many on a paper is taken to cite by author and year, and "(Baku, 2019)" for a citation. */
const MIN_STYLE = 5;

/** Whether what stands in brackets is one or more works with their years. */
function isCitation(inside: string, isStyle: boolean): boolean {
	if (!/\d{4}/.test(inside) || NOT_A_NAME.test(inside)) return false;
	if (!isStyle && !SURE.test(inside)) return false;
	return inside.split(/;|(?<=\d{4}[a-z]?),(?=\s\p{Lu})/u).every((work) => WORK.test(work.trim()));
}

/** Whether a paper cites by author and year. */
export function citesByYear(runs: readonly Run[]): boolean {
	let count = 0;
	for (const { text } of runs)
		for (const match of text.matchAll(BRACKETS))
			if (isCitation(match[1] ?? '', true) && ++count >= MIN_STYLE) return true;
	return false;
}

/** Takes them out. A key that is part of its sentence ("as [Abc12] shows") stays, and the sentence counts as broken. */
export function stripCitations(run: Run, isStyle: boolean): Run {
	const withoutKeys = run.text.includes('[')
		? rewrite(run, KEY, (match) => {
				const before = run.text.slice(Math.max(0, match.index - 12), match.index);
				const isPart =
					match.index === 0 ||
					/(?:\b(?:by|in|from|under|of|see|at|to|with|on|and|as|for)|[.!?]["”]?)$/i.test(before);
				return isPart ? null : { put: '' };
			})
		: run;
	if (!withoutKeys.text.includes('(')) return withoutKeys;
	const { text } = withoutKeys;
	return rewrite(withoutKeys, BRACKETS, (match) => {
		const inside = (match[1] ?? '').trim();
		if (POINTER.test(inside)) return { put: '' };
		if (!isCitation(inside, isStyle)) return null;
		const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
		const isEnd = after === '' || /^ (?:The|In|This|These|It|However|According|On|A|Also) \p{L}/u.test(after);
		return { put: isEnd && /[\p{L}\d”"’)%]$/u.test(text.slice(0, match.index)) ? '.' : '' };
	});
}
