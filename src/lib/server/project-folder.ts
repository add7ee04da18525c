/** Finds the project's own folder, wherever the command was typed and wherever the code was bundled to. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds `drizzle/`, `banks/` and `build/`: the nearest one above this file. It does not depend on the
 * working directory, and holds for the sources, the development server and the built app alike.
 *
 * @throws {Error} if the migrations are missing from the installation
 */
export function findProjectFolder(): string {
	const start = dirname(fileURLToPath(import.meta.url));
	for (let folder = start; ; folder = dirname(folder)) {
		if (existsSync(join(folder, 'drizzle', 'meta', '_journal.json'))) return folder;
		if (dirname(folder) === folder)
			throw new Error(`no folder above ${start} holds drizzle/meta/_journal.json`);
	}
}
