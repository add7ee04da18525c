/** Every form of question that a clause can answer. */
import {
	askAgent,
	askNumber,
	askObject,
	askSubjectOf,
	askWhatIs,
	askWhen,
	askWhere,
	type Form
} from './forms';
import { askHowLong, askPeriod, askQuality, askResult, askSpeaker, askWhy } from './forms-more';

export const forms: readonly Form[] = [
	askHowLong,
	askPeriod,
	askWhen,
	askWhere,
	askNumber,
	askAgent,
	askWhatIs,
	askSubjectOf,
	askObject,
	askSpeaker,
	askQuality,
	askResult,
	askWhy
];
