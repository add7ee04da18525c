/** Requests as no browser would send them: any header or none, any path, any body. */
import { request } from 'node:http';

export interface RawRequest {
	method?: string;
	path: string;
	headers?: Record<string, string>;
	body?: string;
}

export interface RawAnswer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	cookies: string[];
	body: string;
}

/** Sends exactly these headers (besides Host, Content-Length and Connection) and follows no redirect. */
export function sendRaw(
	origin: string,
	{ method = 'GET', path, headers = {}, body }: RawRequest
): Promise<RawAnswer> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
		const sent = request(
			{ hostname, port, path, method, headers: { ...headers, ...length }, agent: false },
			(answer) => {
				const chunks: Buffer[] = [];
				answer.on('data', (chunk: Buffer) => chunks.push(chunk));
				answer.on('end', () =>
					resolve({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						cookies: answer.headers['set-cookie'] ?? [],
						body: Buffer.concat(chunks).toString('utf8')
					})
				);
			}
		);
		sent.on('error', reject);
		sent.end(body);
	});
}
