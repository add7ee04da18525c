/** Lucia's seven questions to the database. It is given hashes and passes them on: hashing happens before (`sessions.ts`). */
import { desc, eq, lte } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { UserId } from '../../ids';
import type { Db } from '../db/client';
import { sessions, users } from '../db/schema';

type SessionRow = typeof sessions.$inferSelect;

export class DrizzleAdapter implements Adapter {
	constructor(
		private readonly db: Db,
		private readonly now: Date
	) {}

	async getSessionAndUser(id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
		const [row] = await this.db
			.select({ session: sessions, user: users })
			.from(sessions)
			.innerJoin(users, eq(users.id, sessions.userId))
			.where(eq(sessions.id, id));
		if (!row) return [null, null];
		const { email, name, role, createdAt } = row.user;
		return [readSession(row.session), { id: row.user.id, attributes: { email, name, role, createdAt } }];
	}

	async getUserSessions(userId: UserId): Promise<DatabaseSession[]> {
		const rows = await this.db
			.select()
			.from(sessions)
			.where(eq(sessions.userId, userId))
			.orderBy(desc(sessions.lastUsedAt), sessions.id);
		return rows.map(readSession);
	}

	async setSession({ id, userId, expiresAt, attributes }: DatabaseSession): Promise<void> {
		await this.db.insert(sessions).values({ id, userId, expiresAt, ...attributes });
	}

	async updateSessionExpiration(id: string, expiresAt: Date): Promise<void> {
		await this.db.update(sessions).set({ expiresAt }).where(eq(sessions.id, id));
	}

	async deleteSession(id: string): Promise<void> {
		await this.db.delete(sessions).where(eq(sessions.id, id));
	}

	async deleteUserSessions(userId: UserId): Promise<void> {
		await this.db.delete(sessions).where(eq(sessions.userId, userId));
	}

	async deleteExpiredSessions(): Promise<void> {
		await this.db.delete(sessions).where(lte(sessions.expiresAt, this.now));
	}
}

function readSession({
	id,
	userId,
	expiresAt,
	createdAt,
	lastUsedAt,
	userAgent
}: SessionRow): DatabaseSession {
	return { id, userId, expiresAt, attributes: { createdAt, lastUsedAt, userAgent } };
}
