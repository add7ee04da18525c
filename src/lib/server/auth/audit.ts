/** Who did what: for the one who must find out later. Never a password, a token or an address. */
import { newUuid, type UserId } from '../../ids';
import type { Db } from '../db/client';
import { insertAudit } from './queries';

export type AuditEvent =
	| 'signed_up'
	| 'sign_up_refused'
	| 'signed_in'
	| 'sign_in_refused'
	| 'signed_out'
	| 'sessions_ended'
	| 'password_changed'
	| 'password_change_refused'
	| 'name_changed'
	| 'first_admin_made'
	| 'first_admin_refused';

interface Entry {
	event: AuditEvent;
	/** Who did it or whose account it was tried on; null if nobody's. */
	actorId: UserId | null;
	details?: Record<string, string | number>;
}

export async function appendAudit(db: Db, { event, actorId, details = {} }: Entry, now: Date): Promise<void> {
	await insertAudit(db, { id: newUuid(), at: now, event, actorId, details });
}
