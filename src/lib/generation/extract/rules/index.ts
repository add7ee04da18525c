/** Every relation that generation knows. A new one is one file beside this and one line here. */
import type { Extractor } from '../engine';
import { achievementRelation } from './achievement';
import { extractLimits, limitRelation } from './limit';
import { clauseRelations, extractClauses } from '../frames/frames';
import { bulletRelation, extractBullets } from '../structure/bullets';
import { extractLabels, labelRelation } from '../structure/labels';
import { extractLists, listRelation } from '../structure/lists';
import { extractPipeTables, tableRelation } from '../structure/pipes';
import { extractTornTables, tornRelation } from '../tables/extremes';
import type { Relation } from '../rule';
import { approachRelation } from './approach';
import { borderRelations } from './border';
import { communityRelation } from './community';
import { dependenceRelation } from './dependence';
import { electionWatchRelation, upheavalRelation } from './election';
import { exerciseRelations } from './exercise';
import { exercisePolicyRelation } from './exercise-more';
import { exercisePhaseRelations } from './exercise-phase';
import { formationRelation } from './formation';
import { foundedRelation } from './founded';
import { groupLifeRelation } from './groups';
import { joinedRelation, observerRelation } from './membership';
import { occurredRelation } from './occurred';
import { orientationRelation } from './orientation';
import { openedRelation } from './opened';
import { politicsRelations } from './politics';
import { purposeRelation } from './purpose';
import { quantityRelations } from './quantity';
import { causeRelation } from './reason';
import { seatRelation } from './seat';
import { documentRelations } from './signed';
import { standingRelations } from './standing';
import { standingMoreRelations } from './standing-more';
import { stanceRelation } from './stance';
import { powerRelation } from './stance-power';
import { summitRelation } from './summit';
import { theoryRelation } from './theory';
import { traffickingRelation } from './trafficking';
import { troubleRelation } from './trouble';
import { spreadRelation } from './trouble-spread';
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
	reportedViewRelation,
	theoryRelation,
	achievementRelation,
	limitRelation,
	...borderRelations,
	...standingMoreRelations,
	exercisePolicyRelation,
	troubleRelation,
	spreadRelation,
	traffickingRelation,
	stanceRelation,
	powerRelation,
	electionWatchRelation,
	upheavalRelation,
	communityRelation,
	dependenceRelation,
	groupLifeRelation,
	approachRelation,
	orientationRelation,
	labelRelation,
	bulletRelation,
	tableRelation,
	tornRelation,
	listRelation,
	...clauseRelations
];

/** What reads more than one sentence at a time. Each kind of fact it makes is one of the relations above. */
export const extractors: readonly Extractor[] = [
	extractLimits,
	extractLabels,
	extractBullets,
	extractPipeTables,
	extractTornTables,
	extractLists,
	extractClauses
];
