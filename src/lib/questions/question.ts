/** The union of the question types. A new type is one folder and one line here. */
import * as v from 'valibot';
import { flipSchema } from './flip/content';
import { singleChoiceSchema } from './single-choice/content';
import { trueFalseSchema } from './true-false/content';
import { typedAnswerSchema } from './typed-answer/content';

export const questionSchema = v.variant('type', [
	singleChoiceSchema,
	trueFalseSchema,
	typedAnswerSchema,
	flipSchema
]);

export type Question = v.InferOutput<typeof questionSchema>;
export type QuestionType = Question['type'];
