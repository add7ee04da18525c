import { AppError } from '../../errors';

/**
 * Reads a JSON body of limited size. Counts the bytes as they come: a stated length may be missing or untrue.
 *
 * @throws {AppError} `too_large` beyond the limit, `invalid_input` if the body is not JSON in UTF-8
 */
export async function readJson(request: Request, limitBytes: number): Promise<unknown> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.byteLength;
		if (size > limitBytes)
			throw new AppError('too_large', `At most ${limitBytes} bytes fit in one call.`, { limitBytes });
		chunks.push(chunk);
	}
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
	} catch {
		throw new AppError('invalid_input', 'The body must be JSON, written in UTF-8.');
	}
}
