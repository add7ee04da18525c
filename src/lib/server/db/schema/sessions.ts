/** Sessions and operations: rows that come and go, none of them anybody's study. */
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { UserId } from '../../../ids';
import { instant } from './columns';
import { users } from './users';

export const sessions = pgTable(
	'sessions',
	{
		/** SHA-256 of the token in the cookie, hexadecimal. The token itself is stored nowhere. */
		id: text('id').primaryKey(),
		userId: text('user_id')
			.$type<UserId>()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** Slides forward while the session is used. */
		expiresAt: instant('expires_at').notNull(),
		/** Never moves: the absolute limit counts from here. */
		createdAt: instant('created_at').notNull(),
		lastUsedAt: instant('last_used_at').notNull(),
		userAgent: text('user_agent').notNull()
	},
	(table) => [index('sessions_user').on(table.userId, table.id), index('sessions_expiry').on(table.expiresAt)]
);

/** Tokens that work once: the link that makes the first admin, later resets and invitations. */
export const oneTimeTokens = pgTable('one_time_tokens', {
	/** SHA-256 of the token, hexadecimal. */
	id: text('id').primaryKey(),
	purpose: text('purpose').$type<'first-admin'>().notNull(),
	expiresAt: instant('expires_at').notNull(),
	createdAt: instant('created_at').notNull()
});

/** Attempts in a stretch of time, counted here so that all processes share the counters and a restart keeps them. */
export const rateLimits = pgTable(
	'rate_limits',
	{
		/** What is limited, and whose: a hash, never an address of a person or a machine. */
		key: text('key').primaryKey(),
		attempts: integer('attempts').notNull(),
		/** From here on the count begins anew. */
		resetsAt: instant('resets_at').notNull()
	},
	(table) => [index('rate_limits_reset').on(table.resetsAt)]
);

/** Browsers from which somebody has signed in with the right password: guesses made elsewhere do not shut them out. */
export const knownDevices = pgTable(
	'known_devices',
	{
		userId: text('user_id')
			.$type<UserId>()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** SHA-256 of the token in the device's cookie, hexadecimal. */
		tokenHash: text('token_hash').notNull(),
		lastUsedAt: instant('last_used_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.userId, table.tokenHash] })]
);

/** Who did what to whom: sign-ins, refusals, role changes, bank loads. Never a password, token or answer. */
export const auditLog = pgTable(
	'audit_log',
	{
		id: text('id').primaryKey(),
		at: instant('at').notNull(),
		actorId: text('actor_id').$type<UserId>(),
		event: text('event').notNull(),
		details: jsonb('details').$type<Record<string, string | number>>().notNull()
	},
	(table) => [index('audit_log_time').on(table.at, table.id)]
);
