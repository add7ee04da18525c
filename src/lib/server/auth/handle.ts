/** Who asks: the part of each request that belongs to accounts. */
import type { Handle } from '@sveltejs/kit';

export const handleAuth: Handle = ({ event, resolve }) => resolve(event);
