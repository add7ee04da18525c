/** The small language in which rules are written. */

const TOKEN = /(?<!\\p)\{([a-z]+)(?::([a-z]+))?\}/g;
/** A gap of at most so many words or tokens. */
const GAP_WORDS = 8;

/**
 * Compiles a rule's pattern. `{date}` is a typed token, `{states:who}` one with a name, `…` a bounded gap; the rest is a regular
 * expression. A gap never crosses the end of a clause, a negation, or another token of the kind that comes after it.
 */
export function pattern(source: string): RegExp {
	const withGaps = source.replace(/ ?… ?/g, (_, at: number) => {
		const wanted = /\{(\w+)/.exec(source.slice(at))?.[1];
		const forbidden = wanted ? `(?!<${wanted}:)` : '';
		return `(?: (?!(?:not|never|no|without|except)\\b)${forbidden}(?:<\\w+:\\d+>|[^\\s<;:.]+))`.concat(
			`{0,${GAP_WORDS}},? ?`
		);
	});
	const used = new Map<string, number>();
	const body = withGaps.replace(TOKEN, (_, kind: string, name: string | undefined) => {
		const group = name ?? kind;
		const count = (used.get(group) ?? 0) + 1;
		used.set(group, count);
		return `<${kind}:(?<${count === 1 ? group : `${group}${count}`}>\\d+)>`;
	});
	return new RegExp(body, 'gu');
}
