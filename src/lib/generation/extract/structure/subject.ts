/** What labelled lines and tables speak of: it stands in a heading, not in the line. */
import type { About } from '../../annotate/about';
import { lineAt, locate } from '../../clean/document';
import type { Lexicon } from '../../annotate/lexicon';
import { full } from '../../compose/words';
import type { Block, CleanDocument, Passage } from '../../types';

const GENERIC =
	/^(?:general information|basic info|geography|history|politics|economy|people|government|communications|defense forces|culture|introduction|overview|background|summary|contents|notes|references|members|membership|structure|places? of interest|sports|traditions|education|see also|appendix.*|annex.*|chapter.*|part.*|section.*|article.*)$/i;

/** What a sheet calls itself behind the name of its subject. */
const SUBTITLE =
	/(?:: | [-–—] )(?:(?:key |basic |some |quick )?(?:facts|figures|data)\b.*|(?:a |an )?(?:brief |short |country )?(?:fact sheet|factsheet|profile|overview|portrait|introduction|guide|report|info(?:rmation)? sheet|history)|at a glance|in brief|timeline|chronology)$/i;

/** "Mongolia" of "Country: Mongolia - Geography", "London" of a section on London; else what the paper is about. */
export function subjectOf(section: string, about: About | null): string | null {
	const labelled = /^[\p{L} ]{3,20}: (.+?)(?: [-–—] .*)?$/u.exec(section)?.[1];
	const heading = (labelled ?? section)
		.replace(
			/^(?:history|timeline|chronology|key dates|key facts|facts|fact sheet|profile|overview) (?:of|on|for|about) /i,
			''
		)
		.replace(SUBTITLE, '')
		.replace(/^The /, 'the ')
		.trim();
	const isName =
		!GENERIC.test(heading) &&
		heading.split(' ').length <= 5 &&
		!/[\d:;,.?!()“”"/]/.test(heading) &&
		/^(?:the )?\p{Lu}/u.test(heading);
	if (labelled !== undefined || isName) return heading;
	const name = about?.name.replace(SUBTITLE, '') ?? '';
	return name !== '' && name.split(' ').length <= 6 ? name : null;
}

const WITH_ARTICLE =
	/^(?:Isle|Kingdom|Republic|Principality|Duchy|Union|League|Gulf|Bay|Sea|State|Commonwealth|Federation|Province|City|Battle|Treaty|House) of /;

/** With its article, where it is a country or a body that has one. */
export function nameOf(name: string, lexicon: Lexicon): string {
	const plain = name.replace(/^the /, '');
	const entity = lexicon.get(plain)?.entity;
	if (!entity || !['country', 'organisation'].includes(entity.kind))
		return WITH_ARTICLE.test(name) ? `the ${name}` : name;
	if (entity.name === plain || entity.acronym === plain) return full(entity);
	return /^(?:USA?|UK|UAE|USSR)$/.test(plain) ? `the ${plain}` : name;
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
