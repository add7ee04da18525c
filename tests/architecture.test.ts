/** Holds the direction of imports (README, map of the code) over every file of `src`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const PURE = ['questions', 'generation', 'scheduling', 'assessment', 'interchange'] as const;

/** What each pure room may import of the others. */
const ROOMS: Record<(typeof PURE)[number], readonly string[]> = {
	questions: [],
	generation: ['questions', 'interchange'],
	scheduling: ['questions'],
	assessment: ['questions'],
	interchange: ['questions']
};
/** Single files of `src/lib` that hold words everybody uses. */
const SHARED = ['lib/ids', 'lib/errors', 'lib/time', 'lib/random'];
const OUTER = [
	'$app',
	'$env',
	'$lib/server',
	'drizzle-orm',
	'postgres',
	'@electric-sql',
	'pino',
	'lucia',
	'node:',
	'@sveltejs'
];

interface Import {
	/** Path within `src`, without its ending. */
	from: string;
	/** Path within `src`, or the name of a package. */
	to: string;
	isTypeOnly: boolean;
}

/** Every module that a file's text imports, by whatever form of import. */
function readImports(file: string, text: string): Import[] {
	const from = file.replace(/\.(svelte\.ts|svelte|ts|js)$/, '');
	const statements = text.matchAll(
		/(?:^|[\s;}])(import|export)\s+(type\s)?(?:[\w*\s{},$]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g
	);
	return [...statements].map(([, , type, named, lazy]) => ({
		from,
		to: resolveImport(file, named ?? lazy ?? ''),
		isTypeOnly: type !== undefined
	}));
}

function resolveImport(file: string, name: string): string {
	const path = name.startsWith('.')
		? posix.join(dirname(file), name)
		: name.startsWith('$lib')
			? name.replace('$lib', 'lib')
			: name;
	return path.replace(/\.(ts|js)$/, '');
}

const isIn = (path: string, place: string) =>
	path === place || path.startsWith(place.endsWith(':') ? place : `${place}/`);
const isInAny = (path: string, places: readonly string[]) => places.some((place) => isIn(path, place));

/** Why an import is forbidden, or null. */
function findFault({ from, to, isTypeOnly }: Import): string | null {
	const room = PURE.find((name) => isIn(from, `lib/${name}`));
	if (room) return findPureFault(room, to, isTypeOnly);
	if (isInAny(from, ['lib/ui', 'lib/client']))
		return isInAny(to, ['lib/server', 'routes', 'cli', 'drizzle-orm']) && !isTypeOnly
			? 'shown code knows no server'
			: null;
	if (isIn(from, 'lib/server')) {
		if (isInAny(to, ['routes', 'cli', 'lib/ui', 'lib/client']))
			return 'the server knows no pages and no commands';
		return findServerFault(from, to);
	}
	if (isInAny(from, ['routes', 'cli']) && isInAny(to, ['lib/server/db/schema', 'drizzle-orm']))
		return isTypeOnly ? null : 'pages and commands ask a server subject, not the tables';
	return null;
}

function findPureFault(room: (typeof PURE)[number], to: string, isTypeOnly: boolean): string | null {
	if (
		isInAny(
			to,
			OUTER.map((name) => name.replace('$lib', 'lib'))
		)
	)
		return 'a pure room touches nothing outside';
	if (!to.startsWith('lib/'))
		return to === 'ts-fsrs' && room !== 'scheduling' ? 'only scheduling knows ts-fsrs' : null;
	if (to.startsWith('lib/paraglide') || isIn(to, 'lib/ui')) return null; // components of a question type
	const allowed = [room, ...ROOMS[room]].map((name) => `lib/${name}`);
	return isInAny(to, allowed) || SHARED.includes(to) || isTypeOnly ? null : `${room} may not import this`;
}

function findServerFault(from: string, to: string): string | null {
	const isAboutTables = isIn(to, 'drizzle-orm') || isIn(to, 'lib/server/db/schema');
	const mayKnowTables =
		isIn(from, 'lib/server/db') || /queries$|^lib\/server\/auth\/[\w-]*adapter$/.test(from);
	if (isIn(to, 'drizzle-orm') && !mayKnowTables) return 'only queries.ts of a subject speaks Drizzle';
	if (to === 'lucia' && !isIn(from, 'lib/server/auth')) return 'only auth knows Lucia';
	return isAboutTables || !to.startsWith('$app') || isInAny(from, ['lib/server/auth', 'lib/server/refuse'])
		? null
		: 'commands run the server without Kit';
}

function listFiles(folder: string): string[] {
	return readdirSync(join('src', folder), { withFileTypes: true, recursive: true })
		.filter(
			(entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !/\.(test|d)\.ts$/.test(entry.name)
		)
		.map((entry) => posix.join(entry.parentPath.replace(/^src\/?/, ''), entry.name))
		.filter((file) => !file.startsWith('lib/paraglide/'));
}

describe('the direction of imports', () => {
	it('is kept by every file', () => {
		const files = listFiles('');
		const imports = files.flatMap((file) => readImports(file, readFileSync(join('src', file), 'utf8')));
		const faults = imports.flatMap((one) => {
			const fault = findFault(one);
			return fault === null ? [] : [`src/${one.from} imports ${one.to}: ${fault}`];
		});
		expect(files.length).toBeGreaterThan(30);
		expect(imports.length).toBeGreaterThan(100);
		expect(faults).toEqual([]);
	});

	it.each([
		['lib/scheduling/queue.ts', "import { db } from '../server/db/client';"],
		['lib/scheduling/queue.ts', "import { db } from '$lib/server/db/client';"],
		['lib/scheduling/queue.ts', "import { readFileSync } from 'node:fs';"],
		['lib/scheduling/queue.ts', "import { mark } from '../generation/compose';"],
		['lib/questions/flip/mark.ts', "export { fsrs } from 'ts-fsrs';"],
		['lib/questions/flip/mark.ts', "const { page } = await import('$app/state');"],
		[
			'lib/questions/flip/Flip.svelte',
			'<script lang="ts">\n\timport { env } from \'$env/dynamic/private\';\n</script>'
		],
		['lib/generation/read.ts', "import {\n\teq,\n\tand\n} from 'drizzle-orm';"],
		['lib/ui/Field.svelte', "import { getUser } from '$lib/server/auth/guards';"],
		['lib/server/study/record.ts', "import { eq } from 'drizzle-orm';"],
		['lib/server/study/record.ts', "import '../../../routes/+page.server';"],
		['lib/server/study/record.ts', "import { Lucia } from 'lucia';"],
		['routes/banks/+page.server.ts', "import { banks } from '$lib/server/db/schema';"],
		['cli/commands/banks.ts', "import { banks } from '../../lib/server/db/schema/banks';"]
	])('would be broken by %s with %s', (file, text) => {
		expect(
			readImports(file, text)
				.map(findFault)
				.filter((fault) => fault !== null)
		).toHaveLength(1);
	});

	it.each([
		['lib/scheduling/fold.ts', "import { fsrs } from 'ts-fsrs';\nimport type { CardId } from '../ids';"],
		[
			'lib/server/study/queries.ts',
			"import { eq } from 'drizzle-orm';\nimport { reviews } from '../db/schema';"
		],
		['routes/banks/+page.server.ts', "import { listBanks } from '$lib/server/library';"],
		['lib/generation/generate.ts', "import { printBankDocument } from '../interchange/registan';"]
	])('is kept by %s with %s', (file, text) => {
		expect(
			readImports(file, text)
				.map(findFault)
				.filter((fault) => fault !== null)
		).toEqual([]);
	});
});
