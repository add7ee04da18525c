/** Every relation that generation knows. A new one is one file beside this and one line here. */
import type { Extractor } from '../engine';
import type { Relation } from '../rule';
import { exerciseRelations } from './exercise';
import { exercisePhaseRelations } from './exercise-phase';
import { formationRelation } from './formation';
import { foundedRelation } from './founded';
import { joinedRelation, observerRelation } from './membership';
import { occurredRelation } from './occurred';
import { openedRelation } from './opened';
import { politicsRelations } from './politics';
import { purposeRelation } from './purpose';
import { quantityRelations } from './quantity';
import { causeRelation } from './reason';
import { seatRelation } from './seat';
import { documentRelations } from './signed';
import { standingRelations } from './standing';
import { summitRelation } from './summit';
import { viewRelation } from './view';
import { reportedViewRelation } from './view-reported';

export const relations: readonly Relation[] = [
	foundedRelation,
	seatRelation,
	openedRelation,
	joinedRelation,
	observerRelation,
	...standingRelations,
	summitRelation,
	...documentRelations,
	...exerciseRelations,
	...exercisePhaseRelations,
	occurredRelation,
	...politicsRelations,
	...quantityRelations,
	purposeRelation,
	formationRelation,
	causeRelation,
	viewRelation,
	reportedViewRelation
];

/** What reads more than one sentence at a time. Each kind of fact it makes is one of the relations above. */
export const extractors: readonly Extractor[] = [];
