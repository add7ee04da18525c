/** Every relation that generation knows. A new one is one file beside this and one line here. */
import type { Relation } from '../rule';
import { foundedRelation } from './founded';
import { joinedRelation, observerRelation } from './membership';
import { openedRelation } from './opened';
import { seatRelation } from './seat';

export const relations: readonly Relation[] = [
	foundedRelation,
	seatRelation,
	openedRelation,
	joinedRelation,
	observerRelation
];
