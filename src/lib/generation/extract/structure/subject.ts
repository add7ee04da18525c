/** What labelled lines and tables speak of: it stands in a heading, not in the line. */
import type { About } from '../../annotate/about';
import { lineAt, locate } from '../../clean/document';
import type { Block, CleanDocument, Passage } from '../../types';

const GENERIC =
	/^(?:general information|basic info|geography|history|politics|economy|people|government|communications|defense forces|culture|introduction|overview|background|summary|contents|notes|references|members|membership|structure|places? of interest|sports|traditions|education|see also|appendix.*|annex.*|chapter.*|part.*|section.*|article.*)$/i;

/** "Mongolia" of "Country: Mongolia - Geography", "London" of a section on London; else what the paper is about. */
export function subjectOf(section: string, about: About | null): string | null {
	const labelled = /^[\p{L} ]{3,20}: (.+?)(?: [-–—] .*)?$/u.exec(section)?.[1];
	const heading = (labelled ?? section).replace(/^The /, 'the ').trim();
	const isName =
		!GENERIC.test(heading) &&
		heading.split(' ').length <= 5 &&
		!/[\d:;,.?!()“”"/]/.test(heading) &&
		/^(?:the )?\p{Lu}/u.test(heading);
	if (labelled !== undefined || isName) return heading;
	return about && about.name.split(' ').length <= 6 ? about.name : null;
}

/** Evidence for a part of a block. */
export function passageOf(
	document: CleanDocument,
	block: Block,
	{ start, end, rule }: { start: number; end: number; rule: string }
): Passage {
	const chars = locate(block, start, end, document.paper.text);
	return {
		paper: document.paper.id,
		section: block.section,
		lines: [
			lineAt(document.lineStarts, chars[0]?.[0] ?? 0),
			lineAt(document.lineStarts, Math.max(0, (chars.at(-1)?.[1] ?? 1) - 1))
		],
		chars,
		rule,
		fromNote: false,
		sentence: block.text.slice(start, end)
	};
}
