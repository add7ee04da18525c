/**
 * `npm run bench`: what generation costs, against the size of the text and against the tokeniser alone on the same text
 * (wink-nlp: sentences and tokens), the yardstick that lets figures from different machines be compared. Aims: the two
 * papers in one process under 3 s after start-up; linear up to 10 MB; at most 3 x the yardstick. Nothing is asserted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { generateBank } from '../../src/lib/generation/generate';
import type { PaperInput } from '../../src/lib/generation/types';

const FIXTURES = 'tests/fixtures/papers';
const PAPERS = '../shared/papers';
const SIZES_MB = [0.1, 0.3, 1, 3, 10];
/** A size that takes longer says enough: the next would only keep somebody waiting. */
const PATIENCE_MS = 120_000;

const read = (path: string) => readFileSync(path, 'utf8');
const paperOf = (id: string, text: string): PaperInput => ({ id, text, sha256: '0'.repeat(64) });

function time<T>(work: () => T): { ms: number; result: T } {
	const from = process.hrtime.bigint();
	const result = work();
	return { ms: Number(process.hrtime.bigint() - from) / 1e6, result };
}

const OURS = [
	'river-accord.txt',
	'reed-treaty.txt',
	'bread-crust.txt',
	'island-report.txt',
	'salt-towns.md',
	'mosses.txt'
];
const seed = OURS.map((name) => read(join(FIXTURES, name)).replace(/\n#* ?References\n[\s\S]*$/, '\n')).join(
	'\n\n'
);
const NAMES =
	/\b(Delta|Calm|Rope|Harrow|Ellery|Garran|Ashbrook|Skerry|Reed|Norland|Sudmark|Torholm|Fen|Hallen|Oberhallen|Grauwick|Tesselmark|Lennburg|Varn|Thalmann|Konrad|Albrecht|Mechthild|Hollweg|Brix|Amberg|Lindqvist|Osei|Kell|Salt)\b/g;
const SYLLABLES = [
	'ba',
	'de',
	'fi',
	'go',
	'hu',
	'ka',
	'le',
	'mi',
	'no',
	'pu',
	'ra',
	'se',
	'ti',
	'vo',
	'zu',
	'ya'
];
const suffixOf = (copy: number): string =>
	copy === 0
		? ''
		: suffixOf(Math.floor(copy / SYLLABLES.length)) + (SYLLABLES[copy % SYLLABLES.length] ?? '');

/** Our papers again and again, each time with other names and figures, so that the facts are others too. */
function growText(bytes: number): string {
	const parts: string[] = [];
	for (let copy = 0, size = 0; size < bytes; copy++) {
		const suffix = suffixOf(copy);
		const part = seed
			.replace(NAMES, (name) => name + suffix)
			.replace(/\b\d{2,3}\b(?![,.]\d)/g, (digits) => String((Number(digits) + copy * 7) % 900 || 11));
		parts.push(part);
		size += part.length;
	}
	return parts.join('\n\n').slice(0, bytes);
}

const tokenizer = winkNLP(model, ['sbd']);

/** Paragraph by paragraph: the library itself is not linear on one long text. */
function tokenize(text: string): number {
	let tokens = 0;
	for (const paragraph of text.split(/\n{2,}/)) {
		const document = tokenizer.readDoc(paragraph);
		tokens += document.sentences().out().length + document.tokens().out().length;
	}
	return tokens;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2).padStart(8)} s`;

generateBank([paperOf('warm', seed)]); // loads the model and the gazetteer
tokenize(seed);

const both = ['000_1d419e3ce973ffba.txt', '004_25a6935cbc77f56c.txt'].map((name) => join(PAPERS, name));
if (both.every((path) => existsSync(path))) {
	const papers = both.map((path, at) => paperOf(`paper-${at}`, read(path)));
	const { ms, result } = time(() => generateBank(papers));
	console.log(`${seconds(ms)}  both papers, ${result.report.cards} cards (aim: under 3 s)`);
} else console.log(`LEFT OUT: the two papers are not at ${PAPERS}`);

console.log('\n    size   generate   tokenise    ratio   µs a byte     cards');
let first: number | null = null;
for (const size of SIZES_MB) {
	const text = growText(size * 1e6);
	const yardstick = time(() => tokenize(text)).ms;
	const { ms, result } = time(() => generateBank([paperOf('grown', text)]));
	const perByte = (ms * 1000) / text.length;
	first ??= perByte;
	console.log(
		`${size.toFixed(1).padStart(5)} MB ${seconds(ms)} ${seconds(yardstick)} ${(ms / yardstick).toFixed(2).padStart(6)} x ` +
			`${perByte.toFixed(2).padStart(8)} (${(perByte / first).toFixed(2)} x) ${String(result.report.cards).padStart(7)}`
	);
	if (ms > PATIENCE_MS) {
		console.log(`larger sizes left out: this one took more than ${PATIENCE_MS / 1000} s`);
		break;
	}
}
