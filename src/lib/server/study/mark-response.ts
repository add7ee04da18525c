/** Marks what was answered, again, on the server: a client's own mark is not trusted. */
import type { Question } from '../../questions/question';

/** @returns null where the learner judges the recall */
export function isRightResponse(question: Question, response: unknown): boolean | null {
	if (question.type === 'flip') return null;
	const given =
		typeof response === 'object' && response !== null && 'text' in response ? response.text : response;
	if (typeof given !== 'string') return false;
	const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
	const accepted = question.type === 'typed-answer' ? [question.key, ...question.accept] : [question.key];
	return accepted.map(plain).includes(plain(given));
}
