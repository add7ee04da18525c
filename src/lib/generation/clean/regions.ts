/** Whole regions that are no prose of the paper: front matter, comments, code, boxes for learners, exercises, glossaries. */
import type { Line } from './lines';

/** Headings of parts that hold no statements of the paper itself and end where the next heading stands. */
const APPARATUS =
	/^(?:(?:review|discussion|study|self-check|critical thinking|practice) questions|questions(?: for (?:review|discussion|study))|exercises?|quiz|free response|multiple choice|critical thinking(?: questions| exercises)?|check your (?:understanding|knowledge)|(?:art|visual) connections?|key (?:terms|words)|learning (?:objectives|outcomes|goals)|abbreviations|list of (?:figures|tables|abbreviations)|supporting information|supplementary (?:material|information)|acknowledge?ments?|conflicts? of interest|competing interests|author contributions|about the authors?|(?:table of )?contents|galle?ry|citations)$/i;
/** The same at the end of a paper, known even without a mark. */
const END_MATTER =
	/^(?:references|bibliography|works cited|literature cited|(?:end|foot)?notes|sources|further reading|external links|see also|glossary|review questions|figures and tables|figure legends)$/i;
/** Opens a list of what a learner will be able to do. */
const OBJECTIVES =
	/^(?:by the end of this (?:section|chapter|unit|module|lesson)|after (?:reading|completing|studying) this (?:section|chapter|unit|module|lesson)|(?:in|at the end of) this (?:section|chapter|unit|module|lesson),? you (?:will|should)|learning (?:objectives|outcomes|goals)\s*:)/i;
const BOX =
	/\b(?:exercise|problem|solution|glossary|abstract|objectives|review|quiz|questions|toc|nav(?:box)?|footnotes?|references|metadata)\b/i;
const TAGS_ONLY = /^(?:<(?!https?:|mailto:|www\.)\/?[a-z][^<>]*>\s*|\{:[^{}]*\}\s*)+$/i;

/** The heading's own words, without marks, numbers, attributes and the gaps that small capitals leave. */
export function bareTitle(text: string): string {
	const words = text
		.replace(/\{:[^{}]*\}/g, '')
		.replace(/^(?:#{1,6}|={1,6})\s*/, '')
		.replace(/\s*[#=]*$/, '')
		.replace(/^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-Z]\.)\s+/, '')
		.replace(/^[-–]\s+/, '')
		.replace(/[*_]/g, '')
		.replace(/\s*:$/, '')
		.trim();
	return words === words.toUpperCase() ? joinSmallCapitals(words) : words;
}

/** "I NTRODUCTION" is one word whose first letter is printed larger; "A WARM" is two. */
export const joinSmallCapitals = (text: string) =>
	text
		.replace(/\b([B-HJ-Z]) (?=\p{Lu}{2,})/gu, '$1')
		.replace(
			/\bA (?=PPEND|BSTR|CKNOW|NALY|PPLI|LGOR|UDIO|RCHI|CCESS|DDIT|DVAN|GENT|SSES|TTA|TTEN|UTO|FRIC|SIA)/g,
			'A'
		)
		.replace(/\bI (?=NTRO|MAGE|MPLE|NDEX|NFO|SSUE|DENT|NTER|MPAC|NDUS|NITI|NCRE|NVES|NTEG|NSTI)/g, 'I');

const levelOf = (text: string) => /^(?:#+|=+)/.exec(text)?.[0].length ?? 0;
/** Titles that end a region that was opened by a title without marks. */
const FRESH_START =
	/^(?:appendix|appendices|annex|abstract|introduction|background|(?:materials and )?methods?|results|discussion|conclusions?|chapter|part)\b/i;

/** Marks the regions. Runs once over the lines. */
export function markRegions(lines: Line[]): void {
	const from = markYaml(lines);
	markPaired(lines, from);
	markBoxes(lines);
	markObjectives(lines);
	markApparatus(lines);
}

/** A block between two `---` lines at the very top, with keys. Returns the line after it. */
function markYaml(lines: Line[]): number {
	const first = lines.findIndex(({ text }) => text !== '');
	if (lines[first]?.text !== '---') return 0;
	const end = lines.slice(first + 1, first + 80).findIndex(({ text }) => /^(?:---|\.\.\.)$/.test(text));
	if (end < 0) return 0;
	const block = lines.slice(first, first + end + 2);
	if (!block.some(({ text }) => /^[\w-]+:/.test(text))) return 0;
	for (const line of block) if (line.kind !== 'blank') line.kind = 'front';
	return first + end + 2;
}

/** Comments and fenced code, over as many lines as they take. */
function markPaired(lines: Line[], from: number): void {
	let closing: RegExp | null = null;
	for (const line of lines.slice(from)) {
		if (line.kind === 'blank') continue;
		if (closing) {
			if (closing.test(line.text)) closing = null;
			line.kind = 'furniture';
		} else if (/^<!--/.test(line.text)) {
			if (!/-->/.test(line.text)) closing = /-->/;
			if (/-->$/.test(line.text) || closing) line.kind = 'furniture';
		} else if (/^(?:```|~~~)/.test(line.text)) {
			closing = /^(?:```|~~~)/;
			line.kind = 'furniture';
		} else if (/^!\[[^\]]*$/.test(line.text)) {
			closing = /\)(?:\{:[^{}]*\})?$/;
			line.kind = 'furniture';
		} else if (TAGS_ONLY.test(line.text) || /^\[[^\]^]+\]:\s+\S+(?:\s+["'(].*)?$/.test(line.text))
			line.kind = 'furniture';
	}
}

/** HTML boxes whose type says that they hold exercises, answers, a glossary or objectives. */
function markBoxes(lines: Line[]): void {
	let depth = 0;
	for (const line of lines) {
		if (line.kind === 'blank') continue;
		const opened = line.text.match(/<(?:div|section|aside|nav)\b[^<>]*>/gi) ?? [];
		const closed = line.text.match(/<\/(?:div|section|aside|nav)>/gi) ?? [];
		const isBox = opened.some((tag) =>
			BOX.test(/\b(?:data-type|class|id|role|epub:type)\s*=\s*"([^"]*)"/i.exec(tag)?.[1] ?? '')
		);
		if (depth > 0 || isBox) {
			depth = Math.max(0, depth + opened.length - closed.length);
			line.kind = 'furniture';
		} else if (opened.length > 0 && /<div data-type="title">/i.test(line.text)) line.kind = 'furniture';
	}
}

/** From the words that open a list of objectives to the end of that list. */
function markObjectives(lines: Line[]): void {
	let isInside = false;
	let sawBlank = false;
	for (const line of lines) {
		if (line.kind === 'blank') {
			sawBlank = true;
			continue;
		}
		if (line.kind === 'body') {
			if (OBJECTIVES.test(line.text)) isInside = true;
			else if (isInside && sawBlank && !/^[*•o▪◦+-]\s/.test(line.text)) isInside = false;
			if (isInside) line.kind = 'furniture';
		}
		sawBlank = false;
	}
}

/** From an apparatus heading to the next heading that is as high and opens something else. */
function markApparatus(lines: Line[]): void {
	let level = -1; // of the open region; -1 for none
	for (const [at, line] of lines.entries()) {
		if (line.kind === 'blank' || line.kind === 'front') continue;
		const own = levelOf(line.text);
		const title = line.text.length < 90 ? bareTitle(line.text) : '';
		if (
			own > 0 ? APPARATUS.test(title) || END_MATTER.test(title) : END_MATTER.test(title) && stands(lines, at)
		)
			level = own;
		else if (level >= 0 && title !== '' && endsRegion(title, own, level)) level = -1;
		if (level >= 0 && line.kind === 'body') line.kind = 'reference';
	}
}

/** An unmarked title is one only where nothing stands above it or below it, or it ends with a colon. */
function stands(lines: readonly Line[], at: number): boolean {
	const isFree = (line: Line | undefined) => line === undefined || line.text === '';
	return isFree(lines[at - 1]) || isFree(lines[at + 1]) || /:$/.test(lines[at]?.text ?? '');
}

function endsRegion(title: string, own: number, level: number): boolean {
	if (own > 0) return level === 0 ? own <= 3 : own <= level;
	return level === 0 && FRESH_START.test(title) && title.length < 60 && !/[.,;]$/.test(title);
}
