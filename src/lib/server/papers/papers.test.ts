import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildPdf, type Words } from './pdf.fixture';
import { readPaperFile } from './index';

const textOf = async (bytes: Uint8Array, name: string) => {
	const read = await readPaperFile(bytes, name);
	if (!read.ok) throw new Error(read.reason);
	return read.text;
};
const reasonOf = async (bytes: Uint8Array, name: string) => {
	const read = await readPaperFile(bytes, name);
	return read.ok ? 'was read' : `${read.code}: ${read.reason}`;
};

describe('plain text', () => {
	it.each([
		['UTF-8', [0x63, 0xc3, 0xa9]],
		['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xa9]],
		['UTF-16, little end first', [0xff, 0xfe, 0x63, 0, 0xe9, 0]],
		['UTF-16, big end first', [0xfe, 0xff, 0, 0x63, 0, 0xe9]]
	])('reads %s', async (_, bytes) => {
		expect(await readPaperFile(Uint8Array.from(bytes), 'a.txt')).toEqual({ ok: true, text: 'cé' });
	});

	it('says so when it takes the bytes for Windows-1252', async () => {
		const read = await readPaperFile(Uint8Array.from([0x63, 0xe9]), 'a.txt');
		expect(read).toMatchObject({ ok: true, text: 'cé', notice: expect.stringContaining('Windows-1252') });
	});

	it('refuses what is no text, what is too large, and kinds of files that it does not read', async () => {
		expect(await reasonOf(Uint8Array.from([1, 2, 3, 0xff, 0]), 'a.txt')).toContain('encoding');
		expect(await reasonOf(new Uint8Array(20 * 1024 * 1024 + 1), 'a.txt')).toContain('larger than 20 MB');
		expect(await reasonOf(strToU8('{\\rtf1 Tea}'), 'a.txt')).toContain('rich text');
		expect(await reasonOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'a.doc')).toContain('old Word');
	});
});

describe('HTML', () => {
	it('keeps headings, lists and tables of the main part, and drops what surrounds it', async () => {
		const html = `<!doctype html><html><head><title>Lakes &amp; seas</title><meta name="author" content="A. Brown">
			<style>p{}</style><script>alert(1)</script></head><body><nav>Home</nav><main><h1>Lakes</h1>
			<p>One <b>lake</b> is&nbsp;old.<sup>1</sup></p><ul><li>salt<ul><li>sea salt</li></ul></li><li>tea</li></ul>
			<table><tr><th>Lake</th><th>Depth</th></tr><tr><td>Long</td><td>30|40 m</td></tr></table>
			<p hidden>secret</p><h2>Boats</h2>They sail.</main><footer>Contact</footer></body></html>`;
		expect(await textOf(strToU8(html), 'lakes.html')).toBe(
			[
				'---\ntitle: "Lakes & seas"\nauthor: "A. Brown"\n---',
				'# Lakes',
				'One lake is old.¹',
				'- salt\n- sea salt\n- tea',
				'| Lake | Depth |\n| --- | --- |\n| Long | 30/40 m |',
				'## Boats',
				'They sail.\n'
			].join('\n\n')
		);
	});

	it('reads the encoding that the page declares, and survives any nesting', async () => {
		const page = Uint8Array.from([...strToU8('<meta charset="iso-8859-2"><p>Kr'), 0xe1, ...strToU8('l</p>')]);
		expect(await textOf(page, 'a.htm')).toContain('Král');
		expect(await textOf(strToU8('<div>'.repeat(20_000) + 'deep'), 'a.html')).toBe('\n');
	});
});

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paragraph = (text: string, style = '') =>
	`<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

function buildDocx(body: string): Uint8Array {
	const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
	const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
	return zipSync({
		'[Content_Types].xml': strToU8(
			`${XML}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
		),
		'_rels/.rels': strToU8(
			`${XML}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
		),
		'word/styles.xml': strToU8(
			`${XML}<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`
		),
		'word/document.xml': strToU8(`${XML}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
		'docProps/core.xml': strToU8(
			`${XML}<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Lakes</dc:title><dc:creator>A. Brown</dc:creator></c>`
		)
	});
}

describe('Word files', () => {
	it('gives headings, paragraphs and tables as text', async () => {
		const row = (...cells: string[]) =>
			`<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
		const text = await textOf(
			buildDocx(
				`${paragraph('Old lakes', 'Heading1')}${paragraph('A lake is wet.')}<w:tbl>${row('Lake', 'Depth')}${row('Long', '30 m')}</w:tbl>`
			),
			'lakes.docx'
		);
		expect(text).toBe(
			'---\ntitle: "Lakes"\nauthor: "A. Brown"\n---\n\n# Old lakes\n\nA lake is wet.\n\n| Lake | Depth |\n| --- | --- |\n| Long | 30 m |\n'
		);
	});

	it('refuses broken archives, other archives, and what would unpack without end', async () => {
		expect(await reasonOf(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), 'a.docx')).toContain('broken');
		expect(await reasonOf(zipSync({ 'a.txt': strToU8('tea') }), 'a.docx')).toContain('no Word file');
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
		expect(bomb.length).toBeLessThan(200_000);
		expect(await reasonOf(bomb, 'a.docx')).toBe('too-large: unpacks to more than 64 MB and is not read');
	});
});

/** A page of two columns with a title, running heads, hyphenation and a footnote, its pieces in mixed order. */
function twoColumns(page: number): Words[] {
	const column = (x: number, lines: readonly string[]) =>
		lines.map((text, at): Words => ({ text, x, y: 700 - 14 * at, size: 10 }));
	const left = [
		`The lake of part ${page} is old and very`,
		'deep, and nobody has seen its bot-',
		'tom. Its water is salt and it has',
		'nine towns on the northern shore.',
		'The towns trade tea, wood and the'
	];
	const right = [
		'salt of the lake with each other.',
		'They send a boat each spring and',
		'they wait until it comes back to',
		'them in autumn. Nobody ever knew',
		`why part ${page} of the lake is like that.`
	];
	const both = [...column(60, left), ...column(320, right)].sort((a, b) => b.y - a.y);
	return [
		{ text: `Journal of Lakes, page ${page}`, x: 60, y: 800, size: 9 },
		...(page === 1 ? [{ text: 'Old Lakes and their Towns', x: 150, y: 750, size: 20 }] : []),
		...both,
		{ text: '1', x: 219, y: 704, size: 6 },
		{ text: page === 1 ? '1 A. Brown, Lakes, 1999.' : '1 Green, Seas.', x: 60, y: 100, size: 8 },
		{ text: String(page), x: 300, y: 30, size: 9 }
	];
}

describe('PDF files', () => {
	it('reads column after column, without heads and page numbers, notes apart', async () => {
		const text = await textOf(buildPdf([twoColumns(1), twoColumns(2)]), 'lakes.pdf');
		expect(text).toBe(
			[
				'# Old Lakes and their Towns',
				`The lake of part 1 is old and very¹\ndeep, and nobody has seen its bot-\ntom. Its water is salt and it has\nnine towns on the northern shore.\nThe towns trade tea, wood and the\nsalt of the lake with each other.\nThey send a boat each spring and\nthey wait until it comes back to\nthem in autumn. Nobody ever knew\nwhy part 1 of the lake is like that.`,
				'¹ A. Brown, Lakes, 1999.',
				`\fThe lake of part 2 is old and very¹\ndeep, and nobody has seen its bot-\ntom. Its water is salt and it has\nnine towns on the northern shore.\nThe towns trade tea, wood and the\nsalt of the lake with each other.\nThey send a boat each spring and\nthey wait until it comes back to\nthem in autumn. Nobody ever knew\nwhy part 2 of the lake is like that.`,
				'¹ Green, Seas.\n'
			].join('\n\n')
		);
	});

	it('gives the same text each time, and leaves the bytes alone', async () => {
		const bytes = buildPdf([twoColumns(1)]);
		const before = bytes.slice();
		expect(await textOf(bytes, 'a.pdf')).toBe(await textOf(bytes, 'a.pdf'));
		expect(bytes).toEqual(before);
	});

	it('writes rows of cells as rows of a table, not as columns', async () => {
		const cells = ['Long', '30 m', 'salt'];
		const rows = [0, 1, 2, 3, 4, 5].flatMap((row) =>
			cells.map((text, at): Words => ({ text, x: 60 + 150 * at, y: 700 - 14 * row, size: 10 }))
		);
		expect(await textOf(buildPdf([rows]), 'a.pdf')).toContain('| Long | 30 m | salt |');
	});

	it('says what is wrong with a scan, a locked file and a broken one', async () => {
		expect(await reasonOf(buildPdf([[]]), 'a.pdf')).toContain('seems to be a scan');
		expect(await reasonOf(buildPdf([twoColumns(1)], { isLocked: true }), 'a.pdf')).toBe(
			'locked: is locked with a password'
		);
		expect(await reasonOf(strToU8('%PDF-1.7\nnothing'), 'a.pdf')).toBe('broken: is a broken PDF file');
	});
});
