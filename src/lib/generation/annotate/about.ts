/** What a paper is about, and its other names: from its title, its first sentences, its headings and what it names most. */
import { titleCase } from '../read/title-case';
import type { CleanDocument, Entity } from '../types';
import { isFragment } from '../clean/fragments';
import { splitSentences } from './sentences';

export interface About {
	name: string;
	/** Acronyms, former and short names. */
	aliases: string[];
}

/** As much of a paper as may introduce its subject, in characters of prose. */
const LEAD = 2500;
/** Headings that name a part of any paper. */
export const GENERIC =
	/^(?:abstract|introduction|foreword|preface|preamble|summary|overview|outline|background|contents?|conclusions?|history|geography|chapter\b.{0,8}|part\b.{0,8}|article\b.{0,8}|section\b.{0,8}|[IVXLC]+|resolution \d.*|united nations|general assembly|\d+)$/i;

/** What it is about, or null where nothing says so clearly. Given by hand it is taken as it is. */
export function findAbout(document: CleanDocument, title: string | null, body: Entity | null): About | null {
	const { topic, aliases = [] } = document.paper.meta ?? {};
	if (topic !== undefined) return { name: topic, aliases };
	const lead = leadOf(document);
	const found =
		fromBold(document, lead) ??
		fromCapitals(lead) ??
		fromBody(body, title, lead) ??
		fromDefinition(lead, title) ??
		fromTitle(title, document) ??
		fromSiblings(document) ??
		fromPurpose(lead);
	return found && { name: found.name, aliases: withoutRepeats(found.name, [...found.aliases, ...aliases]) };
}

const WITH_ARTICLE =
	/\b(?:Organi[sz]ation|Union|Council|Commission|League|Bank|Agency|Committee|Assembly|Alliance|Association|Community|Federation|Conference|Treaty|Charter|Convention|Declaration|Agreement|Protocol|Constitution|Conquests?|War|Empire|Republic|effects?|history|causes?|impact|role)\b/;

/** "This paper is about the Lake Union, also called LU." */
export function sayAbout(about: About | null): string {
	if (!about) return 'What this paper is about was not found; say it with a topic in its metadata.';
	const { name, aliases } = about;
	const article = WITH_ARTICLE.test(name) && !/^(?:the|an?)\b|[’']s\b/i.test(name) ? 'the ' : '';
	const also =
		aliases.length < 2 ? aliases.join('') : `${aliases.slice(0, -1).join(', ')} and ${aliases.at(-1) ?? ''}`;
	return `This paper is about ${article}${name}${also === '' ? '' : `, also called ${also}`}.`;
}

const withoutRepeats = (name: string, aliases: readonly string[]) =>
	[...new Set(aliases.map((alias) => alias.replace(/^the /i, '').trim()))].filter(
		(alias) => alias !== '' && alias.toLowerCase() !== name.toLowerCase()
	);

/** The whole sentences at the start of the prose. */
function leadOf(document: CleanDocument): string[] {
	const sentences: string[] = [];
	let length = 0;
	for (const { kind, text } of document.blocks) {
		if (length > LEAD) break;
		if (kind === 'note') continue;
		for (const { start, end } of splitSentences(text.slice(0, LEAD)))
			if (!isFragment(text.slice(start, end))) sentences.push(text.slice(start, end));
		length += text.length;
	}
	return sentences;
}

/** A term set in bold in the first sentence is what an article is about; bold ones beside it are its other names. */
function fromBold(document: CleanDocument, lead: readonly string[]): About | null {
	const first = lead[0];
	if (first === undefined) return null;
	const head = document.paper.text.slice(0, 3 * LEAD);
	const bold = [
		...head.matchAll(
			/(?:\*\*|__|'''|<(?:b|strong)>)(?!\s)([^*_<>\n][^*<>]{1,90}?)(?:\*\*|__|'''|<\/(?:b|strong)>)/g
		)
	]
		.map((match) => (match[1] ?? '').replace(/\s+/g, ' ').trim())
		.filter((term) => first.includes(term) && /\p{L}{2}/u.test(term));
	const [name, ...others] = [...new Set(bold)];
	if (name === undefined || first.indexOf(name) > 60) return null;
	return { name, aliases: [...others, ...otherNames(name, lead)] };
}

/** The same, printed in capitals: "The RUSSIAN CONQUEST OF … took place". */
function fromCapitals(lead: readonly string[]): About | null {
	const match = /^(?:The )?(\p{Lu}{3,}(?: \p{Lu}{2,}){1,8})(?=[ ,(])/u.exec(lead[0] ?? '');
	return match?.[1] === undefined ? null : { name: titleCase(match[1]), aliases: [] };
}

/** A body that is named most counts if the title or the first sentences name it too. */
function fromBody(body: Entity | null, title: string | null, lead: readonly string[]): About | null {
	if (!body) return null;
	const names = [body.name, ...(body.acronym ? [body.acronym] : [])];
	const isIn = (text: string) =>
		names.some((name) =>
			text.toLowerCase().includes(name.toLowerCase().replace(/organi[sz]ation/, 'organi'))
		);
	const inTitle = title !== null && isIn(title.replace(/organi[sz]ation/i, 'organi'));
	const inLead = lead.slice(0, 4).some((sentence) => isIn(sentence.replace(/organi[sz]ation/i, 'organi')));
	if (!inTitle && (!inLead || (title !== null && DOCUMENT.test(title)))) return null;
	if (inTitle && DOCUMENT.test(title)) return null; // a treaty is about itself, not about the body that it founds
	return { name: body.name, aliases: [...names.slice(1), ...otherNames(body.name, lead)] };
}

const DOCUMENT =
	/^(?:the )?(?:[\p{Lu}][\p{L}-]+ )*(?:Treaty|Charter|Convention|Declaration|Agreement|Protocol|Constitution|Statute|Accord|Resolution)\b/u;

/** "The X (ABC) is …" as the first sentence, if the title does not say something else. */
function fromDefinition(lead: readonly string[], title: string | null): About | null {
	const match =
		/^(?:The |An? )?((?:\p{Lu}|\p{Ll}+(?= \p{Lu}))[\p{L}\p{N}’'-]*(?: (?:of|the|for|and|in|on|de|\p{Lu}[\p{L}\p{N}’'-]*)){0,9})(?: \([^()]{2,40}\))?(?:, [^,]{3,80},)? (?:is|are|was|were|refers to|means|comprises)\b/u.exec(
			lead[0] ?? ''
		);
	const name = match?.[1]?.trim();
	if (name === undefined || name.split(' ').length < 2 || /^(?:This|These|There|It|In|At|On)\b/.test(name))
		return null;
	if (title !== null && !sharesWord(name, title)) return null;
	return { name, aliases: otherNames(name, lead) };
}

const words = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
function sharesWord(a: string, b: string): boolean {
	const others = new Set(words(b));
	return words(a).some((word) => others.has(word));
}

/** A title names the subject; where it ends with a name that the text uses again and again, that name is an alias. */
function fromTitle(title: string | null, document: CleanDocument): About | null {
	if (title === null) return null;
	const text = document.blocks
		.map((block) => block.text)
		.join(' ')
		.slice(0, 60_000);
	const names = (
		title.match(/(?<!\p{L})(?:\p{Lu}{2,}[\p{L}\p{N}-]*|\p{L}*\p{Lu}\p{Lu}[\p{L}\p{N}-]*)/gu) ?? []
	).filter((name) => name !== name.toUpperCase() || title !== title.toUpperCase());
	const aliases = names.flatMap((name) => [
		...(text.split(name).length > 8 ? [name] : []),
		...expansionsOf(name, text)
	]);
	return { name: title.replace(/\s*[:.]\s*$/, '').replace(/^(?:The|A|An) (?=\p{Lu})/u, ''), aliases };
}

/** "peroxisome … receptor δ (PPARδ)": the words before the brackets that begin as the acronym's letters do. */
function expansionsOf(acronym: string, text: string): string[] {
	const at = text.indexOf(`(${acronym})`);
	if (at < 0) return [];
	const before = text
		.slice(Math.max(0, at - 120), at)
		.trim()
		.split(' ');
	const first = acronym.charAt(0).toLowerCase();
	for (let count = Math.min(8, before.length); count >= 2; count--) {
		const run = before.slice(-count);
		const initials = run.flatMap((word) => word.split('-')).map((word) => word.charAt(0).toLowerCase());
		const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
		if (run[0]?.charAt(0).toLowerCase() === first && isSubsequence(initials, letters)) return [run.join(' ')];
	}
	return [];
}

/** Whether the initials come in the acronym in this order, and are most of it. */
function isSubsequence(initials: readonly string[], letters: readonly string[]): boolean {
	let at = 0;
	for (const letter of letters) if (initials[at] === letter) at += 1;
	return at === initials.length && at >= letters.length - 1;
}

/** Headings of the highest level that stand beside each other, where no title stands above them. */
function fromSiblings(document: CleanDocument): About | null {
	const labelled = document.sections.flatMap(
		(section) => /^\p{L}+:\s+(\p{Lu}.{2,40})$/u.exec(section.replace(/ - .*$/, ''))?.[1] ?? []
	);
	const marked = [...document.paper.text.matchAll(/^(#{1,3}|={1,3})\s+(.{2,50}?)\s*[#=]*$/gm)];
	const highest = Math.min(...marked.map((match) => match[1]?.length ?? 9));
	const top = marked.filter((match) => match[1]?.length === highest).map((match) => match[2] ?? '');
	const names = [...new Set(labelled.length > 1 ? labelled : top)].filter((name) => !GENERIC.test(name));
	if (names.length < 2 || names.length > 12) return null;
	return { name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`, aliases: [] };
}

/** "This report describes the effects of …": the words up to the end of the phrase. */
function fromPurpose(lead: readonly string[]): About | null {
	for (const sentence of lead) {
		const match =
			/\b(?:this|the present|our) (?:paper|report|study|article|essay|chapter|work|book|thesis) (?:describes|examines|analy[sz]es|discusses|explores|investigates|considers|presents|studies|reviews|surveys|deals with|is about|looks at|traces|explains)\s+(?:how |why )?(?:the )?([^,.;:]{5,90}?)(?= which| that| who| in order| between \d|[,.;:])/i.exec(
				sentence
			);
		if (match?.[1]) return { name: match[1].trim(), aliases: [] };
	}
	return null;
}

/** Acronyms in brackets behind the name, and what the lead says it is or was called. */
function otherNames(name: string, lead: readonly string[]): string[] {
	const names: string[] = [];
	const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const acronym = new RegExp(`${literal} \\((?:the )?["“]?(\\p{Lu}[\\p{L}\\p{N}&-]{1,11})["”]?[,;)]`, 'u');
	const called =
		/\b(?:formerly|previously|originally|also|sometimes|commonly|better|usually)?,? ?(?:called|known as|named|abbreviated(?: as| to)?) (?:the )?["“]?(\p{Lu}[\p{L}\p{N}’'-]*(?: (?:of|the|for|and|on) ?|[ -]\p{Lu}[\p{L}\p{N}’'-]*){0,8})/u;
	for (const [at, sentence] of lead.slice(0, 6).entries()) {
		const short = acronym.exec(sentence)?.[1];
		if (short) names.push(short);
		const other =
			at === 0 && sentence.includes(name)
				? called.exec(sentence.slice(sentence.indexOf(name)))?.[1]
				: undefined;
		if (other) names.push(other.replace(/ (?:of|the|for|and|on) ?$/, ''));
	}
	return names;
}
