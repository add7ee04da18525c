/** What a learner has reached, and what comes. */
export {
	getProgress,
	listBankProgress,
	type BankProgress,
	type CardCounts,
	type DueDay,
	type Progress,
	type TopicProgress
} from './get-progress';
