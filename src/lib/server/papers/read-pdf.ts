/** PDF files: pdf.js gives pieces of text with their places, the order in which they are read is ours. */
import { getDocumentProxy } from 'unpdf';
import { layOutPages, type Page } from './page-layout';
import type { Piece } from './page-lines';
import { frontMatter, refuseFile, type PaperText } from './result';

const MAX_PAGES = 1500;
const TIME_LIMIT_MS = 60_000;
/** Fewer letters than this on a page, on average, and the pages are pictures. */
const MIN_LETTERS_PER_PAGE = 12;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads a PDF. No script in it is run and no font is loaded. */
export async function readPdf(
	bytes: Uint8Array,
	now: () => number = () => performance.now()
): Promise<PaperText> {
	const start = now();
	let pdf: Pdf;
	try {
		// pdf.js takes the bytes away from their owner, so it gets a copy.
		pdf = await getDocumentProxy(new Uint8Array(bytes), {
			isEvalSupported: false,
			disableFontFace: true,
			verbosity: 0
		});
	} catch (error) {
		return refuseError(error);
	}
	try {
		if (pdf.numPages > MAX_PAGES)
			return refuseFile('too-large', `has ${pdf.numPages} pages; ${MAX_PAGES} are the most`);
		const pages: Page[] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			if (now() - start > TIME_LIMIT_MS) return refuseFile('too-large', 'takes longer than a minute to read');
			pages.push(await readPage(pdf, number));
		}
		const letters = pages
			.flatMap(({ pieces }) => pieces)
			.reduce((sum, { text }) => sum + countLetters(text), 0);
		if (letters < MIN_LETTERS_PER_PAGE * pdf.numPages)
			return refuseFile('scan', 'holds no text; it seems to be a scan. Run text recognition over it first');
		return { ok: true, text: frontMatter(await readInfo(pdf)) + layOutPages(pages) };
	} catch (error) {
		return refuseError(error);
	} finally {
		await pdf.destroy();
	}
}

const countLetters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

function refuseError(error: unknown): PaperText {
	const name = error instanceof Error ? error.name : '';
	return name === 'PasswordException'
		? refuseFile('locked', 'is locked with a password')
		: refuseFile('broken', 'is a broken PDF file');
}

async function readPage(pdf: Pdf, number: number): Promise<Page> {
	const page = await pdf.getPage(number);
	const { width, height } = page.getViewport({ scale: 1 });
	const content = await page.getTextContent();
	const pieces: Piece[] = [];
	for (const item of content.items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[]; // six numbers by the format
		if (Math.abs(b) > 0.2 * Math.abs(a)) continue; // turned text is a stamp on the margin or a label
		pieces.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) });
	}
	page.cleanup();
	return { width, height, pieces };
}

/** Title and author as the file's makers entered them; names of files and programs are none. */
async function readInfo(pdf: Pdf): Promise<Record<string, string | undefined>> {
	const { info } = await pdf.getMetadata();
	const value = (name: string) => {
		const text: unknown = Reflect.get(info, name);
		if (typeof text !== 'string' || /^(?:untitled|title|unknown|admin|user|owner)?$/i.test(text.trim()))
			return undefined;
		return /\.(?:docx?|pdf|tex|dvi|indd|qxd|rtf|odt)\b|^Microsoft |^\W*$/i.test(text) ? undefined : text;
	};
	return { title: value('Title'), author: value('Author') };
}
