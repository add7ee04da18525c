/** The `registan` command: the product's functions without the web. Each command is a file in `commands/`. */

interface Command {
	/** One line for the list of commands. */
	summary: string;
	load: () => Promise<{ run: (args: string[]) => Promise<number> }>;
}

const COMMANDS: Record<string, Command> = {};

async function main([name, ...args]: string[]): Promise<number> {
	const command = name === undefined ? undefined : COMMANDS[name];
	if (!command) {
		const list = Object.entries(COMMANDS).map(([key, { summary }]) => `  ${key.padEnd(10)} ${summary}`);
		console.error(['usage: registan <command>', ...list].join('\n'));
		return name === undefined || name === 'help' || name === '--help' ? 0 : 2;
	}
	return (await command.load()).run(args);
}

process.exitCode = await main(process.argv.slice(2));

export {};
