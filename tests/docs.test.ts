/** What the documents point at is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const documents = [
	...readdirSync('.').filter((name) => name.endsWith('.md')),
	...readdirSync('docs', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join('docs', name))
];

it.each(documents)('%s points only at files that are there', (document) => {
	const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
	const missing = links
		.map(([, target]) => target ?? '')
		.filter((target) => !existsSync(join(dirname(document), target)));
	expect(missing).toEqual([]);
});

it('the README gives only commands that there are', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	const texts = ['README.md', 'CONTRIBUTING.md', join('docs', 'operating.md')].map((name) =>
		readFileSync(name, 'utf8')
	);
	const named = texts.flatMap((text) =>
		[...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '')
	);
	expect(named.length).toBeGreaterThan(5);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
	const commands = readFileSync(join('src', 'cli', 'registan.ts'), 'utf8');
	const typed = texts.flatMap((text) =>
		[...text.matchAll(/registan -- ([\w-]+)/g)].map(([, name]) => name ?? '')
	);
	expect(
		typed.filter((name) => name !== 'help' && !new RegExp(`^\\t'?${name}'?: \\{`, 'm').test(commands))
	).toEqual([]);
});
