import type { Db } from '$lib/server/db/client';
import type { Role } from '$lib/server/db/schema';
import type { UserId } from '$lib/ids';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Names the log line of a bug; absent for refusals. */
			errorId?: string;
		}
		interface Locals {
			db: Db;
			user: { id: UserId; email: string; name: string; role: Role; createdAt: Date } | null;
			/** The row of `sessions` this request came with: a hash, safe to show. */
			sessionId: string | null;
			requestId: string;
		}
	}
}

export {};
