import type { RequestEvent } from '@sveltejs/kit';
import { readCookie } from './cookies';
import type { Visitor } from './sign-in';

/**
 * Where a request comes from. A forwarded address counts only if the server was told to trust its proxy
 * (`REGISTAN_ADDRESS_HEADER`): anybody can send the header.
 */
export function readVisitor(event: RequestEvent): Visitor {
	return {
		address: readAddress(event),
		userAgent: event.request.headers.get('user-agent') ?? '',
		deviceToken: readCookie(event.cookies, 'device', event.url),
		sessionId: event.locals.sessionId
	};
}

/** A request that went around the proxy has no such header, and all of them count as one visitor. */
function readAddress(event: RequestEvent): string {
	try {
		return event.getClientAddress();
	} catch {
		return 'unknown';
	}
}
