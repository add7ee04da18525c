/** Memory and its schedule: pure, the same in the browser, on the server and in a test. */
export { activeEvents, compareEvents, orderEvents } from './events';
export { foldMemory, previewRatings, traceMemory, type TracedReview } from './fold';
export { retrievability } from './fsrs';
export { intervalOf, type Interval, type IntervalUnit } from './interval';
export { chooseQuestion } from './choose-question';
export { allowedRatings, clampRating } from './ratings';
export {
	buildQueue,
	countQueue,
	countMetToday,
	type DailyLimits,
	type Queue,
	type QueueCard,
	type QueueRequest
} from './queue';
export {
	DEFAULT_SETTINGS,
	LEARN_AHEAD_MS,
	LEARNING_STEPS,
	MATURE_DAYS,
	RELEARNING_STEPS,
	type LearnerSettings
} from './settings';
export type * from './types';
