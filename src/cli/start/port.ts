/** Whether the configured address can be listened on, and what to tell if not. */
import { createServer } from 'node:net';
import type { Config } from '../../lib/server/config';

type Where = Pick<Config, 'host' | 'port'>;

/** Fails at once, before anything is built or opened, if somebody else listens there. */
export function probePort({ host, port }: Where): Promise<void> {
	return new Promise((resolve, reject) => {
		const socket = createServer();
		socket.once('error', reject);
		socket.listen({ host, port }, () => socket.close(() => resolve()));
	});
}

/** What is wrong with the configured address, in words for people; null for any other error. */
export function explainListenError(error: unknown, { host, port }: Where): string | null {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE')
		return `Port ${port} on ${host} is in use by another program. Set PORT to another one, for example: PORT=${port === 65_535 ? port - 1 : port + 1} npm start`;
	if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to 1024 or higher.`;
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
		return `HOST is "${host}", which is no address of this machine.`;
	return null;
}
