/** A door before a TCP server, to see what happens when it is shut: closed (refused), or open on nothing (silent). */
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Gate {
	port: number;
	/** `open` passes all through, `closed` refuses, `silent` accepts and says nothing. Breaks the connections there are. */
	set(state: 'open' | 'closed' | 'silent'): Promise<void>;
}

export async function openGate(port: number, targetPort: number): Promise<Gate> {
	const sockets = new Set<Socket>();
	let isSilent = false;
	const keep = (socket: Socket) => {
		sockets.add(socket);
		socket.on('error', () => socket.destroy());
		socket.on('close', () => sockets.delete(socket));
	};
	const make = () =>
		createServer((socket) => {
			keep(socket);
			if (isSilent) return;
			const target = connect(targetPort, '127.0.0.1');
			keep(target);
			socket.pipe(target).pipe(socket);
			socket.on('close', () => target.destroy());
			target.on('close', () => socket.destroy());
		});
	let server: Server | null = null;
	const set: Gate['set'] = async (state) => {
		isSilent = state === 'silent';
		for (const socket of sockets) socket.destroy();
		if (state === 'closed') {
			const old = server;
			server = null;
			if (old) await new Promise((resolve) => old.close(resolve));
		} else if (server === null) {
			const opened = (server = make());
			await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve));
		}
	};
	await set('open');
	return { port, set };
}
