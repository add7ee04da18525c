import * as v from 'valibot';
import { AppError } from '../../errors';
import {
	bankDocumentSchema,
	type BankCard,
	type BankDocument,
	type Evidence
} from '../../questions/bank-document';

/** A message is for people: the first problems say enough, thousands of them say nothing. */
const MAX_PROBLEMS = 20;

type PathStep = string | number;

interface Problem {
	path: PathStep[];
	message: string;
}

/**
 * Reads a bank document of any origin.
 *
 * @param input what `JSON.parse` gave
 * @throws {AppError} `invalid_input`; its message holds one line a problem, each with the path of the wrong value, like
 * `cards[3].questions[0].key: must not be empty`
 */
export function parseBankDocument(input: unknown): BankDocument {
	const unstorable = findUnstorableText(input, []);
	if (unstorable.length > 0) throw refuseDocument(unstorable);
	const result = v.safeParse(bankDocumentSchema, input);
	if (!result.success) throw refuseDocument(result.issues.map(describeIssue));
	const problems = [
		...findRepeatedIds(result.output),
		...findUnknownPapers(result.output),
		...findDisorderedSpans(result.output)
	];
	if (problems.length > 0) throw refuseDocument(problems);
	return result.output;
}

function refuseDocument(problems: Problem[]): AppError {
	const lines = problems.slice(0, MAX_PROBLEMS).map(({ path, message }) => `${printPath(path)}: ${message}`);
	if (problems.length > MAX_PROBLEMS) lines.push(`and ${problems.length - MAX_PROBLEMS} more`);
	return new AppError('invalid_input', lines.join('\n'), { problems: problems.length });
}

function printPath(path: PathStep[]): string {
	if (path.length === 0) return 'document';
	return path
		.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
		.join('');
}

function describeIssue(issue: v.BaseIssue<unknown>): Problem {
	const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	if (issue.kind === 'validation') return { path, message: issue.message };
	if (issue.expected === 'never') return { path, message: 'is not a field of this format' };
	if (issue.received === 'undefined') return { path, message: 'is missing' };
	// The messages of our own schemas begin in lower case; the library's in upper case.
	const isOurs = /^[a-z]/.test(issue.message);
	return { path, message: isOurs ? issue.message : `expected ${issue.expected}, got ${issue.received}` };
}

/** PostgreSQL stores no NUL, and turns half a surrogate pair into something else without a word. */
function findUnstorableText(value: unknown, path: PathStep[]): Problem[] {
	if (typeof value === 'string') {
		if (value.includes('\0')) return [{ path, message: 'must not hold the character U+0000' }];
		// Without the `u` flag halves would match inside whole pairs; with it only a lone half is a surrogate.
		return /\p{Surrogate}/u.test(value) ? [{ path, message: 'must not hold half a surrogate pair' }] : [];
	}
	if (Array.isArray(value)) return value.flatMap((item, at) => findUnstorableText(item, [...path, at]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => findUnstorableText(item, [...path, key]));
}

function findRepeatedIds({ papers, cards }: BankDocument): Problem[] {
	const ofPapers = papers.map(({ id }, at) => ({ id, path: ['papers', at, 'id'] }));
	const ofCards = cards.map(({ id }, at) => ({ id, path: ['cards', at, 'id'] }));
	const ofQuestions = cards.flatMap(({ questions }, card) =>
		questions.map(({ id }, at) => ({ id, path: ['cards', card, 'questions', at, 'id'] }))
	);
	const ofDisputes = cards.flatMap(({ dispute }, at) =>
		dispute ? [{ id: dispute.id, path: ['cards', at] }] : []
	);
	// Cards may share a dispute; it must then be the same one.
	const disputes = new Map<string, string>();
	const split = ofDisputes.flatMap(({ id, path }) => {
		const printed = JSON.stringify(cards[path[1] as number]?.dispute);
		const isOther = disputes.has(id) && disputes.get(id) !== printed;
		disputes.set(id, printed);
		return isOther
			? [{ path: [...path, 'dispute'], message: `"${id}" differs from the dispute of an earlier card` }]
			: [];
	});
	return [...findRepeats(ofPapers), ...findRepeats(ofCards), ...findRepeats(ofQuestions), ...split];
}

function findRepeats(named: { id: string; path: PathStep[] }[]): Problem[] {
	const seen = new Set<string>();
	return named.flatMap(({ id, path }) => {
		if (seen.has(id)) return [{ path, message: `"${id}" is used twice` }];
		seen.add(id);
		return [];
	});
}

/** Every piece of evidence in a card, its dispute included, with its path. */
function listEvidence(card: BankCard, at: number): { evidence: Evidence; path: PathStep[] }[] {
	const own = card.evidence.map((evidence, index) => ({ evidence, path: ['cards', at, 'evidence', index] }));
	const ofSides = (card.dispute?.sides ?? []).flatMap((side, sideAt) =>
		side.evidence.map((evidence, index) => ({
			evidence,
			path: ['cards', at, 'dispute', 'sides', sideAt, 'evidence', index]
		}))
	);
	return [...own, ...ofSides];
}

function findUnknownPapers({ papers, cards }: BankDocument): Problem[] {
	const known = new Set(papers.map(({ id }) => id));
	return cards
		.flatMap(listEvidence)
		.filter(({ evidence }) => !known.has(evidence.paper))
		.map(({ evidence, path }) => ({
			path: [...path, 'paper'],
			message: `"${evidence.paper}" is not among the papers of this document`
		}));
}

function findDisorderedSpans({ cards }: BankDocument): Problem[] {
	return cards.flatMap(listEvidence).flatMap(({ evidence: { chars }, path }) =>
		chars.flatMap(([start], at) => {
			const previous = chars[at - 1];
			return previous && start < previous[1]
				? [{ path: [...path, 'chars', at], message: 'must begin where the span before it ends, or later' }]
				: [];
		})
	);
}
