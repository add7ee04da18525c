import { newUuid, type LearnerId } from '../../src/lib/ids';
import type { Db } from '../../src/lib/server/db/client';
import { users } from '../../src/lib/server/db/schema';

/** An account that cannot sign in: for tests of what a learner has, not of who they are. */
export async function insertLearner(db: Db, createdAt: Date): Promise<LearnerId> {
	const id = newUuid() as LearnerId; // a fresh id becomes an account's here
	const email = `${id}@example.org`;
	await db
		.insert(users)
		.values({ id, email, name: 'Learner', role: 'learner', passwordHash: '-', createdAt });
	return id;
}
