/** Word files: unpacked with a limit, read by mammoth, and its HTML turned to text. Only words are read; nothing is run. */
import { unzipSync, zipSync, type Unzipped } from 'fflate';
import mammoth from 'mammoth';
import { htmlToText } from './read-html';
import { frontMatter, refuseFile, type PaperText } from './result';

/** A text of 20 MB of XML is a book of ten thousand pages; what claims more is a zip bomb. */
const MAX_UNPACKED = 64 * 1024 * 1024;
/** Pictures, fonts and macros are not unpacked at all. */
const NEEDED =
	/^(?:\[Content_Types\]\.xml|_rels\/[^/]+|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+)$/;

/** Reads a Word file. Broken and oversized archives are refused. */
export async function readDocx(bytes: Uint8Array): Promise<PaperText> {
	const files = unpack(bytes);
	if (files === 'too large') return refuseFile('too-large', 'unpacks to more than 64 MB and is not read');
	if (files === 'broken')
		return refuseFile('broken', 'is a broken Word file: its archive cannot be unpacked');
	if (!files['word/document.xml']) return refuseFile('format', 'is a zip archive, but no Word file');
	try {
		const buffer = Buffer.from(zipSync(files, { level: 0 }));
		const { value } = await mammoth.convertToHtml({ buffer }, { includeEmbeddedStyleMap: false });
		const text = htmlToText(value);
		if (!/\p{L}{2}/u.test(text)) return refuseFile('scan', 'holds no text');
		return { ok: true, text: frontMatter(readCore(files['docProps/core.xml'])) + text };
	} catch {
		return refuseFile('broken', 'is a broken Word file');
	}
}

/** The parts that hold text. The sizes that the archive declares are summed before anything is unpacked. */
function unpack(bytes: Uint8Array): Unzipped | 'broken' | 'too large' {
	let size = 0;
	try {
		return unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!NEEDED.test(name)) return false;
				size += originalSize;
				if (size > MAX_UNPACKED) throw new RangeError('too large');
				return true;
			}
		});
	} catch {
		return size > MAX_UNPACKED ? 'too large' : 'broken';
	}
}

function readCore(xml: Uint8Array | undefined): Record<string, string | undefined> {
	const text = xml ? new TextDecoder().decode(xml) : '';
	const value = (name: string) =>
		new RegExp(`<${name}[^>]*>([^<]*)</${name}>`)
			.exec(text)?.[1]
			?.replace(/&(?:amp|#38);/g, '&')
			.replace(/&[lg]t;|&quot;|&apos;/g, ' ');
	return { title: value('dc:title'), author: value('dc:creator') };
}
