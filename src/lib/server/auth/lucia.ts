/** Lucia, made for one database and one role. Nothing outside this folder knows it, so that it can be replaced here. */
import { Lucia, TimeSpan } from 'lucia';
import type { UserId as OurUserId } from '../../ids';
import type { Db } from '../db/client';
import type { Role } from '../db/schema';
import { DrizzleAdapter } from './lucia-adapter';
import { LIFETIMES } from './lifetimes';

interface SessionAttributes {
	createdAt: Date;
	lastUsedAt: Date;
	userAgent: string;
}

interface UserAttributes {
	email: string;
	name: string;
	role: Role;
	createdAt: Date;
}

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof createLucia>;
		UserId: OurUserId; // inside this block the plain name is Lucia's own
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: UserAttributes;
	}
}

/** Cheap to make: one for each request, because the lifetime depends on who asks. */
export function createLucia(db: Db, role: Role, now: Date) {
	return new Lucia<SessionAttributes, UserAttributes>(new DrizzleAdapter(db, now), {
		sessionExpiresIn: new TimeSpan(LIFETIMES[role].idleMs, 'ms'),
		getSessionAttributes: (attributes) => attributes,
		// Without this the user would be an id only, and a guard that asks for the role would see none.
		getUserAttributes: (attributes) => attributes
	});
}
