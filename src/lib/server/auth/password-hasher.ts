/** Argon2id for passwords: slow on purpose, and so never more of it at once than the machine can bear. */
import { randomBytes } from 'node:crypto';
import { hash, verify, type Algorithm } from '@node-rs/argon2';
import { AppError } from '../../errors';
import { m } from '../../paraglide/messages';
import { QueueFullError, WorkQueue } from './work-queue';

/** OWASP's password storage cheat sheet: 19 MiB, two passes, one lane. */
const PARAMETERS = {
	algorithm: 2 satisfies Algorithm.Argon2id,
	memoryCost: 19_456,
	timeCost: 2,
	parallelism: 1
} as const;
const CURRENT = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;

const AT_ONCE = 2;
const MOST_WAITING = 20;

export interface PasswordHasher {
	/** @returns Argon2id in PHC string format, with a salt of its own */
	hash(password: string): Promise<string>;
	/**
	 * Whether the password is the one that was hashed. Without a hash (no such account) the same work is done on a
	 * hash that nothing matches, so that the time says nothing.
	 */
	verify(passwordHash: string | null, password: string): Promise<boolean>;
}

/** The two slow functions, so that a test can count how often they run. */
interface Argon {
	hash(password: string): Promise<string>;
	verify(passwordHash: string, password: string): Promise<boolean>;
}

const argon: Argon = {
	hash: (password) => hash(password, PARAMETERS),
	verify: (passwordHash, password) => verify(passwordHash, password)
};

/** @throws `too_many_attempts` from both methods when more than 20 wait */
export function createPasswordHasher({ hash, verify }: Argon = argon): PasswordHasher {
	const queue = new WorkQueue(AT_ONCE, MOST_WAITING);
	const run = <T>(work: () => Promise<T>) => queue.run(work).catch(refuseWhenFull);
	// Made at once: made when first needed, the first unknown address would take twice as long.
	const nobodysHash = hash(randomBytes(24).toString('base64url'));
	nobodysHash.catch(() => {}); // whoever awaits it is told
	return {
		hash: (password) => run(() => hash(password.normalize('NFC'))),
		verify: async (passwordHash, password) => {
			const against = passwordHash ?? (await nobodysHash);
			const isRight = await run(() => verify(against, password.normalize('NFC')));
			return isRight && passwordHash !== null;
		}
	};
}

function refuseWhenFull(error: unknown): never {
	if (error instanceof QueueFullError)
		throw new AppError('too_many_attempts', m.account_busy(), { retryAfterSeconds: 5 });
	throw error;
}

/** Whether a hash was made with other parameters than today's, and should be made anew at the next sign-in. */
export function isOutdated(passwordHash: string): boolean {
	return !passwordHash.startsWith(CURRENT);
}

/** The one of this process. */
export const passwordHasher = createPasswordHasher();
