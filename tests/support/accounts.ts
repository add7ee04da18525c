/** People and browsers for tests of accounts, and a hasher that counts instead of being slow. */
import { createPasswordHasher, type PasswordHasher } from '../../src/lib/server/auth/password-hasher';
import type { Visitor } from '../../src/lib/server/auth/sign-in';
import type { NewAccount } from '../../src/lib/server/auth/sign-up';

export interface CountingHasher extends PasswordHasher {
	/** How many passwords were compared with a hash. */
	compared(): number;
	/** The hashes that were compared with. */
	against(): readonly string[];
}

/** Hashes by putting a word before the password, and counts. Goes through the real queue. */
export function createCountingHasher(): CountingHasher {
	const against: string[] = [];
	const hasher = createPasswordHasher({
		hash: (password) => Promise.resolve(`$argon2id$v=19$m=19456,t=2,p=1$test$${password}`),
		verify: (passwordHash, password) => {
			against.push(passwordHash);
			return Promise.resolve(passwordHash.endsWith(`$test$${password}`));
		}
	});
	return { ...hasher, compared: () => against.length, against: () => against };
}

export function visitor(over: Partial<Visitor> = {}): Visitor {
	return {
		address: '203.0.113.7',
		userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
		deviceToken: null,
		sessionId: null,
		...over
	};
}

let people = 0;

export function newAccount(over: Partial<NewAccount> = {}): NewAccount {
	people += 1;
	return {
		email: `person-${people}@example.org`,
		name: `Person ${people}`,
		password: `a long password ${people}`,
		timeZone: 'Asia/Tashkent',
		...over
	};
}
