import { createServer, type AddressInfo } from 'node:net';

/** A port that nobody listens on right now. */
export function findFreePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const socket = createServer();
		socket.once('error', reject);
		socket.listen(0, '127.0.0.1', () => {
			const { port } = socket.address() as AddressInfo; // listening on TCP, so it is one
			socket.close(() => resolve(port));
		});
	});
}
