/** `registan admin-link`: a new way in for the first admin, when the first link was lost or has expired. */
import { readConfig } from '../../lib/server/config';
import { issueFirstAdminToken } from '../../lib/server/start/first-admin';
import { adminLink } from '../../lib/server/start/first-use';
import { withDatabase } from '../with-database';

export function run(): Promise<number> {
	return withDatabase('admin-link', async (db) => {
		const token = await issueFirstAdminToken(db, new Date(), { onlyIfNeverIssued: false });
		if (token === null) {
			console.error('There is an admin already, who can give the role to others.');
			return 1;
		}
		console.log(adminLink(readConfig().origin, token));
		return 0;
	});
}
