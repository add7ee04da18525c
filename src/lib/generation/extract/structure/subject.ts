/** What labelled lines and tables speak of: it stands in a heading, not in the line. */
import type { About } from '../../annotate/about';
import { lineAt, locate } from '../../clean/document';
import type { Lexicon } from '../../annotate/lexicon';
import { full } from '../../compose/words';
import type { Block, CleanDocument, Passage } from '../../types';

/** Words of headings that name a part of any text, and not what it is about. */
const PART =
	/^(?:and|of|the|its|on|in|&|general|basic|key|quick|brief|main|other|important|fact|facts|sheet|info|information|data|details|figures|statistics|profile|glance|at|geography|climate|history|politics|political|system|systém|economy|economics|people|population|society|government|administration|communications|communication|transport|transportation|defen[cs]e|military|forces|security|culture|cultural|sports?|schools?|education|religion|language|languages|introduction|overview|background|summary|contents|notes|references|members?|membership|structure|organi[sz]ation|places?|interest|sights|cities|traditions|symbols|personalities|tourism|nature|environment|resources|trade|industry|health|chapter|part|section|article|appendix|annex|see|also|table|tables|list|timeline|chronology|[\divx]+)$/i;

const isGeneric = (heading: string) =>
	heading.split(/[\s,/-]+/).every((word) => word === '' || PART.test(word));

/** "Country: Mongolia", "Name: Lake Orrin". */
export const NAMED =
	/^(?:(?:common |short )?name|country|state|territory|city|town|region|province|island|lake|river|mountain|company|product|organi[sz]ation|agency|person|species|element): (\p{Lu}.{1,60}?)(?: [-–—] .*)?$/iu;

/** What a sheet calls itself behind the name of its subject. */
const SUBTITLE =
	/(?:: | [-–—] )(?:(?:key |basic |some |quick )?(?:facts|figures|data)\b.*|(?:a |an )?(?:brief |short |country )?(?:fact sheet|factsheet|profile|overview|portrait|introduction|guide|report|info(?:rmation)? sheet|history)|at a glance|in brief|timeline|chronology)$/i;

/** "Mongolia" of "Country: Mongolia - Geography", "London" of a section on London; else what the paper is about. */
export function subjectOf(section: string, about: About | null): string | null {
	const labelled = NAMED.exec(section)?.[1];
	const heading = (labelled ?? section)
		.replace(
			/^(?:history|timeline|chronology|key dates|key facts|facts|fact sheet|profile|overview) (?:of|on|for|about) /i,
			''
		)
		.replace(SUBTITLE, '')
		.replace(/^The /, 'the ')
		.trim();
	const isName =
		!isGeneric(heading) &&
		heading.split(' ').length <= 5 &&
		!/[\d:;,.?!()“”"/]/.test(heading) &&
		heading
			.split(' ')
			.every(
				(word) => /^\p{Lu}/u.test(word) || /^(?:the|of|and|de|on|upon|in|for|to|la|del|von|van)$/.test(word)
			);
	if (labelled !== undefined || isName) return heading;
	if (heading !== '' && !isGeneric(heading)) return null;
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
