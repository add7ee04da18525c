/** The annotate stage: sentences with typed tokens, and what "the organization" means in each. */
import { lineAt, locate } from '../clean/document';
import { formOf, type SentenceForm } from '../clean/fragments';
import type { Block, CleanDocument, Entity, PaperMeta, Passage } from '../types';
import { findTitle } from '../read/paper';
import { findAbout, type About } from './about';
import { buildEntity, buildLexicon, ORG_HEAD, type Lexicon } from './lexicon';
import { findBodies, maskSentence, type Masked } from './mask';
import { mergeMentions, organ } from './merge';
import { splitSentences } from './sentences';

export interface AnnotatedSentence extends Masked {
	/** As cleaned, for checks inside generation. */
	raw: string;
	fromNote: boolean;
	/** Whether it states something by itself. What is broken is left out of the document altogether. */
	form: Exclude<SentenceForm, 'fragment'>;
	/** The nearest body named before, in the section; a rule may fall back on it. */
	nearestBody: Entity | null;
	/** What the paper is about, if one body stands out. */
	topic: Entity | null;
	/** The sentence before, for "Then, all six states …". */
	previous: AnnotatedSentence | null;
	passage: Omit<Passage, 'rule'>;
}

export interface AnnotatedDocument {
	/** Every name that is known in this paper. */
	lexicon: Lexicon;
	document: CleanDocument;
	/** The body that "the organization" means where no other is near. */
	topic: Entity | null;
	/** What the whole paper is about, body or not. */
	about: About | null;
	sentences: AnnotatedSentence[];
}

/** Masks every sentence of a clean document. */
export function annotate(document: CleanDocument): AnnotatedDocument {
	const title = findTitle(document);
	// A title defines acronyms as a sentence does: "The Lakes Union (LU) and Trade".
	const titled: Block = { kind: 'note', section: '', text: title ?? '', offsets: [] };
	const lexicon = withGiven(buildLexicon([titled, ...document.blocks]), document.paper.meta);
	const topic = givenBody(lexicon, document.paper.meta) ?? findTopic(document.blocks, lexicon);
	const sentences: AnnotatedSentence[] = [];
	let context: Context = { section: '', body: null, previous: null, age: 0, topicAge: Infinity };
	for (const block of document.blocks) {
		if (block.section !== context.section && block.kind === 'prose')
			context = { section: block.section, body: null, previous: null, age: 0, topicAge: Infinity };
		// A note is one statement: its full stops stand between author, title and year.
		const spans = block.kind === 'note' ? [{ start: 0, end: block.text.length }] : splitSentences(block.text);
		for (const { start, end } of spans) {
			const form =
				block.kind === 'note' ? 'sentence' : formOf(block.text.slice(start, end), block.isItem === true);
			if (form === 'fragment') continue;
			const sentence = annotateSentence({ document, block, start, end, form, lexicon, topic, context });
			sentences.push(sentence);
			if (block.kind === 'prose') context = follow(context, sentence);
		}
	}
	return { document, lexicon, topic, about: findAbout(document, title, topic), sentences };
}

interface Context {
	section: string;
	body: Entity | null;
	previous: AnnotatedSentence | null;
	/** Sentences since `body` was named. */
	age: number;
	/** Sentences since the topic was named. */
	topicAge: number;
}

interface Input {
	document: CleanDocument;
	block: Block;
	start: number;
	end: number;
	form: AnnotatedSentence['form'];
	lexicon: Lexicon;
	topic: Entity | null;
	context: Context;
}

const DESCRIPTION =
	/\b(?:this|the|that) (?:organi[sz]ation|union|alliance|league|commission|assembly|group(?:ing)?|council|association|bloc)\b(?!['’]s|-)/gi;
/** Bodies of this many sentences ago are no longer "the organization". */
const REACH = 3;

function annotateSentence(input: Input): AnnotatedSentence {
	const { document, block, start, end, topic, context } = input;
	const raw = block.text.slice(start, end);
	const chars = locate(block, start, end, document.paper.text);
	const isTopicNear = context.topicAge <= REACH && topic !== null;
	const nearestBody = isTopicNear ? topic : context.age <= REACH ? context.body : null;
	const described = describeBodies(maskSentence(raw, input.lexicon), nearestBody ?? topic);
	const merged = mergeMentions(described);
	return {
		...ownOrgans(merged, nearestBody ?? topic),
		raw,
		form: input.form,
		fromNote: block.kind === 'note',
		nearestBody,
		topic,
		previous: context.previous,
		passage: {
			paper: document.paper.id,
			section: block.section,
			lines: [
				lineAt(document.lineStarts, chars[0]?.[0] ?? 0),
				lineAt(document.lineStarts, Math.max(0, (chars.at(-1)?.[1] ?? 1) - 1))
			],
			chars,
			fromNote: block.kind === 'note',
			sentence: raw
		}
	};
}

/** "The organization" becomes the body it stands for: the one named last in this sentence, else the nearest, else the topic. */
function describeBodies(masked: Masked, fallback: Entity | null): Masked {
	const mentions = [...masked.mentions];
	const text = masked.text.replace(DESCRIPTION, (words, at: number) => {
		const body = bodyBefore(masked, at) ?? fallback;
		return body ? `<org:${mentions.push({ token: 'org', entities: [body], raw: words }) - 1}>` : words;
	});
	return { text, mentions };
}

/** An organ whose owner is not named in the sentence belongs to the nearest body. */
function ownOrgans(masked: Masked, owner: Entity | null): Masked {
	const mentions = [...masked.mentions];
	const pattern =
		/(?:the |a )?(secretariat|counter[- ]?terrorism cent(?:re|er)|anti-?terrorist cent(?:re|er))\b/g;
	const text = masked.text.replace(pattern, (words, name: string, at: number) => {
		const mention = organ(name, bodyBefore(masked, at) ?? owner ?? undefined, words);
		return mention ? `<organ:${mentions.push(mention) - 1}>` : words;
	});
	return { text, mentions };
}

/** The body named last before a place in the sentence. */
function bodyBefore({ text, mentions }: Masked, at: number): Entity | null {
	const before = [...text.slice(0, at).matchAll(/<org:(\d+)>/g)].at(-1)?.[1];
	const mention = before === undefined ? undefined : mentions[Number(before)];
	return mention && 'entities' in mention ? (mention.entities[0] ?? null) : null;
}

function follow(context: Context, sentence: AnnotatedSentence): Context {
	const bodies = sentence.mentions.flatMap((mention) => (mention.token === 'org' ? mention.entities : []));
	const isTopicNamed = bodies.some(({ id }) => id === sentence.topic?.id);
	const body = bodies.at(-1);
	return {
		section: context.section,
		previous: sentence,
		body: body ?? context.body,
		age: body ? 1 : context.age + 1,
		topicAge: isTopicNamed ? 1 : context.topicAge + 1
	};
}

/** The names of a topic given by hand, all for one thing; what is known already stays as it is. */
function withGiven(lexicon: Lexicon, meta: PaperMeta | undefined): Lexicon {
	if (meta?.topic === undefined) return lexicon;
	const names = [meta.topic, ...(meta.aliases ?? [])];
	const known = names.map((name) => lexicon.get(name)).find((named) => named?.token === 'org');
	if (!known && !ORG_HEAD.test(meta.topic)) return lexicon;
	const acronym = (meta.aliases ?? []).find((alias) => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(alias));
	const entity =
		known?.entity ?? buildEntity('organisation', meta.topic, acronym === undefined ? {} : { acronym });
	return new Map([...lexicon, ...names.map((name) => [name, { token: 'org' as const, entity }] as const)]);
}

function givenBody(lexicon: Lexicon, meta: PaperMeta | undefined): Entity | null {
	const named = meta?.topic === undefined ? undefined : lexicon.get(meta.topic);
	return named?.token === 'org' ? named.entity : null;
}

/** The body named most often in the prose, if it is named at least three times and clearly more than any other. */
function findTopic(blocks: readonly Block[], lexicon: Lexicon): Entity | null {
	const counts = new Map<string, { entity: Entity; count: number }>();
	for (const block of blocks.filter(({ kind }) => kind === 'prose')) {
		for (const entity of findBodies(block.text, lexicon)) {
			const entry = counts.get(entity.id) ?? { entity: { ...entity, sourceNames: [] }, count: 0 };
			counts.set(entity.id, { ...entry, count: entry.count + 1 });
		}
	}
	const [best, second] = [...counts.values()].sort((a, b) => b.count - a.count);
	return best && best.count >= 3 && best.count >= 1.5 * (second?.count ?? 0) ? best.entity : null;
}
