import { count, eq } from 'drizzle-orm';
import type { Db } from '../db/client';
import { oneTimeTokens, users } from '../db/schema';

export async function countAdmins(db: Db): Promise<number> {
	const [row] = await db.select({ count: count() }).from(users).where(eq(users.role, 'admin'));
	return row?.count ?? 0;
}

/** Expired ones count: they say that a link was shown before. */
export async function countFirstAdminTokens(db: Db): Promise<number> {
	const [row] = await db
		.select({ count: count() })
		.from(oneTimeTokens)
		.where(eq(oneTimeTokens.purpose, 'first-admin'));
	return row?.count ?? 0;
}

/** Leaves exactly one token of this purpose. */
export async function replaceFirstAdminToken(
	db: Db,
	id: string,
	times: { createdAt: Date; expiresAt: Date }
): Promise<void> {
	await db.delete(oneTimeTokens).where(eq(oneTimeTokens.purpose, 'first-admin'));
	await db.insert(oneTimeTokens).values({ id, purpose: 'first-admin', ...times });
}
