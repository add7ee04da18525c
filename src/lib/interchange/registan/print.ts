import type { BankDocument } from '../../questions/bank-document';

/** The order of fields on paper, whatever order they came in. A field that is not named here follows, by its name. */
const ORDER = [
	['format', 'version', 'title', 'papers', 'cards'],
	['id', 'type', 'topic', 'statement', 'stem', 'key', 'accept', 'distractors', 'explanation'],
	['title', 'authors', 'year', 'sha256'],
	['dispute', 'evidence', 'questions'],
	['question', 'sides', 'note'],
	['value', 'text', 'why', 'citation'],
	['paper', 'section', 'lines', 'chars']
].flat();
const RANK = new Map([...new Set(ORDER)].map((name, at) => [name, at]));

/**
 * Prints a bank document canonically: the same bank always gives the same text, byte for byte, so that two versions can
 * be compared line by line.
 *
 * @returns JSON, indented by tabs, ending in a line break
 */
export function printBankDocument(document: BankDocument): string {
	const printed = JSON.stringify(document, orderFields, '\t');
	// Pairs of numbers (lines, spans) stay on one line. A string holds no line break, so none can be hit.
	return printed.replace(/\[\s*\n\s*(\d+),\s*\n\s*(\d+)\s*\n\s*\]/g, '[$1, $2]') + '\n';
}

function orderFields(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareFields(a, b)));
}

function compareFields(a: string, b: string): number {
	const byRank = (RANK.get(a) ?? RANK.size) - (RANK.get(b) ?? RANK.size);
	return byRank !== 0 ? byRank : a < b ? -1 : 1;
}
