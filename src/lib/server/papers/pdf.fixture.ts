/** Makes small PDF files for tests: words at places, in one font. */

export interface Words {
	text: string;
	x: number;
	y: number;
	size: number;
}

const PASSWORD_NEEDED =
	'<< /Filter /Standard /V 1 /R 2 /P -4 /O <0101010101010101010101010101010101010101010101010101010101010101> /U <0202020202020202020202020202020202020202020202020202020202020202> >>';

/** The bytes of a file with one page for each list of words, set in the order of the list. */
export function buildPdf(pages: readonly (readonly Words[])[], { isLocked = false } = {}): Uint8Array {
	const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
	const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
	objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>');
	for (const [at, words] of pages.entries()) {
		const content = words
			.map(({ text, x, y, size }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escape(text)}) Tj ET`)
			.join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`
		);
		objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
	}
	if (isLocked) objects.push(PASSWORD_NEEDED);
	return write(objects, isLocked ? `/Encrypt ${objects.length} 0 R /ID [<01> <01>]` : '');
}

const escape = (text: string) => text.replace(/[\\()]/g, '\\$&');

function write(objects: readonly string[], trailer: string): Uint8Array {
	let file = '%PDF-1.4\n';
	const places: number[] = [];
	for (const [at, object] of objects.entries()) {
		places.push(file.length);
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
	}
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
	return new TextEncoder().encode(file);
}
