/** Says a stem in other words where it would share a run of words with the paper. */
import { findCopiedRun, type RunIndex } from '../../check/copied';

/** Words that mean the same in a question, most exact first; the grammar around them stays. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
	[
		/\bthe ([\p{Ll}-]+(?: [\p{Ll}-]+){0,2}) of (the )?((?:\p{Lu}[\p{L}-]*|of)(?: (?:\p{Lu}[\p{L}-]*|of|the|and))*)(?=[?.,]|$| (?:in|on|at|to|from|by|with|for|as|and|during|against)\b)/u,
		'$2$3’s $1'
	],
	[
		/\b((?:(?!shall|must|will|are|were|do|did|the|all|by|to|be|of)[\p{Ll}-]+ )?(?:members|powers|functions|decisions|leaders|officials|organs|purposes|principles|governments|presidents)) of (the )?((?:\p{Lu}[\p{L}-]*)(?: (?:\p{Lu}[\p{L}-]*|of|and))*)(?=[?.,]|$| (?:in|on|at|to|from|by|with|for|as|and|during|against|be)\b)/u,
		'$2$3’s $1'
	],
	[/\bin order to\b/, 'to'],
	[/\bshall\b/, 'must'],
	[/\breigning\b/, 'then'],
	[/\bas well as\b/, 'and'],
	[/\bapproximately\b/, 'about'],
	[/\bestablished\b/, 'set up'],
	[/\bestablish\b/, 'set up'],
	[/\bfounded\b/, 'set up'],
	[/\bprimary\b/, 'main'],
	[/\bprincipal\b/, 'main'],
	[/\bprovide\b/, 'give'],
	[/\bmaintenance\b/, 'keeping'],
	[/\bmaintain\b/, 'keep'],
	[/\blocated\b/, 'situated'],
	[/\bpossess\b/, 'have'],
	[/\bpossesses\b/, 'has'],
	[/\butiliz(e|ed|es)\b/, 'us$1'],
	[/\brequire(s?)\b/, 'need$1'],
	[/\bobtain(ed|s)?\b/, 'gain$1'],
	[/\bthroughout\b/, 'all over'],
	[/\bduring\b/, 'in the course of'],
	[/\bconcerning\b/, 'about'],
	[/\bregarding\b/, 'about'],
	[/\bprior to\b/, 'before'],
	[/\blarge\b/, 'big'],
	[/\bassist\b/, 'help'],
	[/\bassistance\b/, 'help'],
	[/\bfrequently\b/, 'often'],
	[/\bentire\b/, 'whole'],
	[/\bnumerous\b/, 'many'],
	[/\bcapture\b/, 'take'],
	[/\bsuch as\b/, 'like']
];

/** The stem, or the stem with as few words exchanged as it takes to share no run; null if that does not help. */
export function reword(stem: string, runs: RunIndex): string | null {
	let text = stem;
	for (const [pattern, other] of SYNONYMS) {
		const run = findCopiedRun(text, runs);
		if (run === null) return text;
		const changed = text.replace(pattern, other);
		if (changed !== text && findCopiedRun(changed, runs) !== run) text = changed;
	}
	return findCopiedRun(text, runs) === null ? text : null;
}
