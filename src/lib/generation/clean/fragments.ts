/** Tells whole sentences from what a list, a heading or a conversion left of one. */

/** What a run of words is: only a sentence states something by itself. */
export type SentenceForm = 'sentence' | 'item' | 'lead' | 'fragment';

const BEGINS = /^["“”‘’'«([]*(?:[\p{Lu}\p{N}]|[$€£¥][\d]|(?:al|el|d|l|t)[-’']\p{Lu}|\p{Ll}{1,2}\p{Lu})/u;
const ENDS = /[.!?…]["”’'»)\]]*$/;
/** Endings after which a sentence cannot be over. */
const CUT =
	/(?:^|[\s(])(?:No|Nos|Fig|Figs|Vol|vol|pp|p|chap|Chap|Add|eds?|al|Dr|Mr|Mrs|Ms|Prof|cf|e\.g|i\.e|Art|Sec|Ch|paras?|Rev|St|Gen|Col|Lt|Sgt|Capt|vs|approx|ca)\.$/;
const DEBRIS = / \| |\[\p{L}{2,10}\+?\s?\d{2}[a-z]?\]|\]\(|\{:|https?:|[∈∑∫]|_{3,}/u;
const MIN_WORDS = 3;

/** Whether words can stand as a sentence: a beginning, an end, and no trace of something else inside. */
export function isFragment(text: string): boolean {
	if (!BEGINS.test(text) || !ENDS.test(text) || CUT.test(text) || DEBRIS.test(text)) return true;
	return (text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []).length < MIN_WORDS;
}

/** The form of a sentence of a block. An item of a list may be without a stop, and a lead ends with a colon. */
export function formOf(text: string, isItem: boolean): SentenceForm {
	if (!isFragment(text)) return 'sentence';
	if (DEBRIS.test(text)) return 'fragment';
	if (/:["”’)]*$/.test(text) && BEGINS.test(text)) return 'lead';
	return isItem ? 'item' : 'fragment';
}
