/** Web pages and what mammoth makes of Word files: the words of the main part as plain text with Markdown's marks. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { decodeText } from './decode';
import { frontMatter, type PaperText } from './result';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** Nothing in these is text of the page. */
const SKIPPED = new Set(
	'script style noscript template nav footer aside form button select svg math iframe object embed video audio canvas dialog figcaption head'.split(
		' '
	)
);
const BLOCKS = new Set(
	'address article blockquote body dd details div dl dt fieldset figure header hr html main p pre section summary caption center'.split(
		' '
	)
);
const RAISED: Record<string, string> = Object.fromEntries(
	[...'0123456789'].map((digit, at) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(at)])
);
const raise = (digits: string) =>
	[...digits.replace(/[[\]]/g, '')].map((digit) => RAISED[digit] ?? digit).join('');
/** Deeper nesting is no document but an attack; what is below is left out. */
const MAX_DEPTH = 400;

const attribute = (element: Element, name: string) =>
	element.attrs.find((each) => each.name === name)?.value ?? '';

/** Reads a page, by its mark or its own declaration of the encoding. */
export function readHtml(bytes: Uint8Array): PaperText {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
	const read = decodeText(bytes, declared);
	return read.ok ? { ...read, text: htmlToText(read.text) } : read;
}

/** The text of a page with its title, author and date in front. Nothing of the page is run or fetched. */
export function htmlToText(html: string): string {
	const elements = [...walk(parse(html).childNodes)];
	const meta = (...names: string[]) =>
		elements
			.filter(({ tagName }) => tagName === 'meta')
			.find((each) => names.includes(attribute(each, 'name') || attribute(each, 'property')));
	const content = (...names: string[]) => {
		const found = meta(...names);
		return found ? attribute(found, 'content') : undefined;
	};
	const title = elements.find(({ tagName }) => tagName === 'title');
	const root = findMain(elements);
	const writer = new Writer();
	if (root) writer.write(root.childNodes, 0);
	return (
		frontMatter({
			title: content('citation_title', 'og:title') ?? (title ? textOf(title) : undefined),
			author: content('citation_author', 'author'),
			date: content('citation_publication_date', 'article:published_time', 'date')
		}) + writer.finish()
	);
}

/** All elements in order, without recursion: pages may be nested as deep as they like. */
function* walk(nodes: readonly Node[]): Generator<Element> {
	const open: Node[] = [...nodes].reverse();
	for (let node = open.pop(); node; node = open.pop()) {
		if (!defaultTreeAdapter.isElementNode(node)) continue;
		yield node;
		for (const child of node.childNodes.toReversed()) open.push(child);
	}
}

/** The one main part if the page marks it, else its body. */
function findMain(elements: readonly Element[]): Element | undefined {
	const mains = elements.filter((each) => each.tagName === 'main' || attribute(each, 'role') === 'main');
	const articles = elements.filter(({ tagName }) => tagName === 'article');
	return (
		(articles.length === 1 ? articles[0] : undefined) ??
		mains[0] ??
		elements.find(({ tagName }) => tagName === 'body')
	);
}

function textOf(element: Element): string {
	let text = '';
	const open: Node[] = [...element.childNodes].reverse();
	for (let node = open.pop(); node; node = open.pop()) {
		if (defaultTreeAdapter.isTextNode(node)) text += node.value;
		else if (defaultTreeAdapter.isElementNode(node) && !SKIPPED.has(node.tagName))
			for (const child of node.childNodes.toReversed()) open.push(child);
	}
	return text.replace(/\s+/g, ' ').trim();
}

function isHidden(element: Element): boolean {
	return (
		element.attrs.some(({ name }) => name === 'hidden') ||
		attribute(element, 'aria-hidden') === 'true' ||
		/display\s*:\s*none/i.test(attribute(element, 'style')) ||
		/\b(?:reference|mw-editsection|noprint|navbox|toc|infobox-caption)\b/.test(attribute(element, 'class'))
	);
}

/** Writes paragraphs one after another, each on a line of its own. */
class Writer {
	readonly #blocks: { text: string; isItem: boolean }[] = [];
	#line = '';
	#prefix = '';

	write(nodes: readonly Node[], depth: number): void {
		if (depth > MAX_DEPTH) return;
		for (const node of nodes) {
			if (defaultTreeAdapter.isTextNode(node)) this.#line += node.value.replace(/\s+/g, ' ');
			else if (defaultTreeAdapter.isElementNode(node)) this.#element(node, depth + 1);
		}
	}

	finish(): string {
		this.#close();
		const text = this.#blocks
			.map((block, at) => {
				const last = this.#blocks[at - 1];
				return `${last ? (last.isItem && block.isItem ? '\n' : '\n\n') : ''}${block.text}`;
			})
			.join('');
		return `${text}\n`;
	}

	#element(element: Element, depth: number): void {
		const { tagName, childNodes } = element;
		if (SKIPPED.has(tagName) || isHidden(element)) return;
		const level = /^h([1-6])$/.exec(tagName)?.[1];
		if (level !== undefined) this.#block(`${'#'.repeat(Number(level))} `, childNodes, depth);
		else if (tagName === 'ul' || tagName === 'ol') this.#list(element, depth);
		else if (tagName === 'table') this.#table(element);
		else if (tagName === 'br') this.#line += ' ';
		else if (tagName === 'sup' && /^\[?\d+\]?$/.test(textOf(element))) this.#line += raise(textOf(element));
		else if (BLOCKS.has(tagName)) this.#block(this.#prefix, childNodes, depth);
		else this.write(childNodes, depth);
	}

	#block(prefix: string, nodes: readonly Node[], depth: number): void {
		this.#close();
		const before = this.#prefix;
		this.#prefix = prefix;
		this.write(nodes, depth);
		this.#close();
		this.#prefix = before;
	}

	#list(list: Element, depth: number): void {
		this.#close();
		let number = 0;
		for (const item of list.childNodes) {
			if (!defaultTreeAdapter.isElementNode(item) || item.tagName !== 'li') continue;
			number += 1;
			const isNote = /^(?:foot|end)note-?\d/.test(attribute(item, 'id'));
			const bullet = isNote ? `${raise(String(number))} ` : list.tagName === 'ol' ? `${number}. ` : '- ';
			this.#block(bullet, item.childNodes, depth);
		}
	}

	#table(table: Element): void {
		this.#close();
		const rows = [...walk(table.childNodes)]
			.filter(({ tagName }) => tagName === 'tr')
			.map((row) =>
				row.childNodes.flatMap((cell) =>
					defaultTreeAdapter.isElementNode(cell) && /^t[hd]$/.test(cell.tagName)
						? [textOf(cell).replace(/\|/g, '/')]
						: []
				)
			)
			.filter((row) => row.some((cell) => cell !== ''));
		const [head, ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
		if (head === undefined) return;
		const rule = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`;
		this.#blocks.push({ text: [head, rule, ...rest].join('\n'), isItem: false });
	}

	#close(): void {
		const text = this.#line.replace(/\s+|↑\s*$/g, ' ').trim();
		this.#line = '';
		if (text === '') return;
		const isItem = /^(?:- |\d+\. )$/.test(this.#prefix);
		this.#blocks.push({ text: this.#prefix + text, isItem });
		if (isItem) this.#prefix = '';
	}
}
