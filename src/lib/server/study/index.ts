/** Studying: what comes up, what was answered, and the memories it leaves. */
export { getLearnerSettings, saveLearnerSettings } from './learner-settings';
export { MAX_EVENTS, type RefusedReview } from './parse-events';
export { rebuildMemories } from './rebuild-memories';
export { recordReviews, type RecordedReviews } from './record-reviews';
export { countQueues, getStudySession, loadStudySession, type SessionRequest } from './study-session';
export { browseCards, type BrowsedCard, type BrowsedCards } from './browse-cards';
export { findShowcase, getToday, type Today } from './today';
