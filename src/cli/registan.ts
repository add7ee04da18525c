/** The `registan` command: the product's functions without the web. Each command is a file in `commands/`. */
import { AppError } from '../lib/errors';
import { ConfigError } from '../lib/server/config';

interface Command {
	/** One line for the list of commands. */
	summary: string;
	/** What follows the command's name. */
	usage: string;
	/** Loaded only when called: `start` must be able to refuse at once. */
	load: () => Promise<{ run: (args: string[]) => Promise<number> }>;
}

const COMMANDS: Record<string, Command> = {
	start: {
		summary: 'build if needed, then serve',
		usage: '',
		load: () => import('./commands/start')
	},
	banks: {
		summary: 'list the banks',
		usage: '',
		load: () => import('./commands/banks')
	},
	load: {
		summary: 'load a bank document, or a newer version of one',
		usage: '<file> [--slug name]',
		load: () => import('./commands/load')
	},
	export: {
		summary: 'write a bank as a bank document',
		usage: '<bank> [--out file]',
		load: () => import('./commands/export')
	},
	generate: {
		summary: 'make a bank from papers',
		usage: '<files…> [--out bank.json] [--title …] [--meta papers.json]',
		load: () => import('./commands/generate')
	},
	review: {
		summary: 'apply decisions to a generated bank',
		usage: 'list|apply <generated.json> <decisions.json> [--out bank.json]',
		load: () => import('./commands/review')
	},
	quality: {
		summary: 'count what a bank holds and name its flaws',
		usage: '<bank.json> [--papers files…]',
		load: () => import('./commands/quality')
	},
	papers: {
		summary: 'load the text of papers, so that their passages are shown',
		usage: 'load <files…>',
		load: () => import('./commands/papers')
	},
	'admin-link': {
		summary: 'print a new link that makes the first admin',
		usage: '',
		load: () => import('./commands/admin-link')
	}
};

function help(): string {
	const names = Object.entries(COMMANDS).map(([name, { usage }]) => `${name} ${usage}`.trim());
	const width = Math.max(...names.map((name) => name.length));
	const lines = Object.values(COMMANDS).map(({ summary }, at) => `  ${names[at]?.padEnd(width)}  ${summary}`);
	return ['usage: npm run --silent registan -- <command>', '', ...lines].join('\n');
}

async function main([name, ...args]: string[]): Promise<number> {
	if (name === undefined || name === 'help' || name === '--help') {
		console.log(help());
		return 0;
	}
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) {
		console.error(`There is no command "${name}".\n\n${help()}`);
		return 2;
	}
	return (await command.load()).run(args);
}

/** Refusals and wrong settings are told in their own words; a bug keeps its stack. */
function tellFailure(error: unknown): number {
	const isExpected =
		error instanceof AppError ||
		error instanceof ConfigError ||
		(error instanceof Error && error.name === 'UsageError');
	console.error(isExpected ? error.message : error);
	return isExpected && error.name === 'UsageError' ? 2 : 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(tellFailure);
