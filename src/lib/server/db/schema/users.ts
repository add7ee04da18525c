/** Shared catalogue: who may sign in. */
import { sql } from 'drizzle-orm';
import { check, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { UserId } from '../../../ids';
import { instant } from './columns';

export const ROLES = ['learner', 'instructor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const users = pgTable(
	'users',
	{
		id: text('id').$type<UserId>().primaryKey(),
		/** Trimmed, in lower case: two addresses that differ in case only are the same account. */
		email: text('email').notNull(),
		name: text('name').notNull(),
		role: text('role').$type<Role>().notNull(),
		/** Argon2id in PHC string format. */
		passwordHash: text('password_hash').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		uniqueIndex('users_email_unique').on(sql`lower(${table.email})`),
		check('users_role', sql`${table.role} in ('learner', 'instructor', 'admin')`)
	]
);
