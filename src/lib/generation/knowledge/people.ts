/** Scholars and statesmen whose names papers misspell: the name as it stands in a paper, and the standard English form. */
const NAMES: Record<string, string> = {
	'Stefan Blank': 'Stephen Blank',
	'Alison Bailes': 'Alyson Bailes'
};

/** The standard form of a name. */
export const standardName = (name: string): string => NAMES[name] ?? name;
