import type { LayoutServerLoad } from './$types';

/** Public: only what the account menu shows. Pages guard themselves. */
export const load: LayoutServerLoad = ({ locals: { user } }) => ({
	user: user && { name: user.name, email: user.email, role: user.role }
});
