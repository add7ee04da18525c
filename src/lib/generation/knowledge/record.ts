/**
 * Editor's notes: where the public record settles what papers say differently. Written by hand, each with its citation; matched on
 * relation and subject, never generated. A note is shown after the answer and is never a question's only source.
 */
import type { DateValue } from '../types';

export interface RecordNote {
	relation: string;
	/** Entity id of the subject. */
	subject: string;
	text: string;
	citation: string;
	/** Values that the record supports: no such value is ever offered as a wrong option. */
	dates?: readonly DateValue[];
	places?: readonly string[];
	/** The note is wanted only when the paper's value is not the record's. */
	onlyIfDifferent: boolean;
}

const ABOUT_SCO = 'SCO Secretariat, “About SCO”, eng.sectsco.org, 10 August 2022';
const PRESIDENCY = 'SCO China 2025 presidency, “SCO”, scochina2025.org.cn, 13 March 2025';
const COMMUNIQUE =
	'Joint communiqué of the SCO foreign ministers, 5 September 2003 (cis-legislation.com, document 5721)';
const DWIVEDI = 'Dwivedi, Dialogue 8(1), 2006 (asthabharati.org)';
const SCO = 'organisation:shanghai-cooperation-organization';
const RATS = 'organisation:regional-anti-terrorist-structure';
const CENTRE = 'organ:shanghai-cooperation-organization/counter-terrorism-centre';

/** Bodies that papers tell of under two names, and the record knows as one: what they say of a relation is compared. */
export const sameBodies: readonly { relation: string; body: string; otherName: string; citation: string }[] =
	[{ relation: 'seat', body: RATS, otherName: CENTRE, citation: PRESIDENCY }];

export const recordNotes: readonly RecordNote[] = [
	{
		relation: 'founded',
		subject: SCO,
		text: 'The SCO was founded on 15 June 2001; April 1996 is the beginning of the Shanghai Five, from which it grew.',
		citation: ABOUT_SCO,
		dates: [{ year: 2001, month: 6, day: 15 }],
		onlyIfDifferent: false
	},
	{
		relation: 'signed',
		subject: 'document:charter-of-the-shanghai-cooperation-organization',
		text: 'The Charter was signed in June 2002 and has been in force since 19 September 2003.',
		citation: ABOUT_SCO,
		dates: [{ year: 2002 }],
		onlyIfDifferent: false
	},
	{
		relation: 'seat',
		subject: RATS,
		text: 'The SCO has one standing anti-terrorist body, this structure, and it sits in Tashkent.',
		citation: PRESIDENCY,
		places: ['Tashkent'],
		onlyIfDifferent: false
	},
	{
		relation: 'seat',
		subject: CENTRE,
		text: 'The standing anti-terrorist body of the SCO sits in Tashkent.',
		citation: PRESIDENCY,
		places: ['Tashkent'],
		onlyIfDifferent: false
	},
	{
		relation: 'founded',
		subject: RATS,
		text: 'In September 2003 the foreign ministers set the start of the structure’s work for no later than 1 January 2004.',
		citation: COMMUNIQUE,
		dates: [{ year: 2004 }, { year: 2002 }],
		onlyIfDifferent: true
	},
	{
		relation: 'joined',
		subject: `pair:country:india+country:pakistan@${SCO}`,
		text: 'India and Pakistan have been members since 2017.',
		citation: PRESIDENCY,
		dates: [{ year: 2017 }],
		onlyIfDifferent: true
	},
	{
		relation: 'joined',
		subject: `pair:country:iran@${SCO}`,
		text: 'Iran has been a member since 2023.',
		citation: PRESIDENCY,
		dates: [{ year: 2023 }],
		onlyIfDifferent: true
	},
	{
		relation: 'occurred',
		subject: 'event:velvet-revolution',
		text: 'The change of power in Georgia in 2003 is known as the Rose Revolution.',
		citation: DWIVEDI,
		onlyIfDifferent: false
	},
	{
		relation: 'occurred',
		subject: 'event:mujdei-revolution',
		text: 'The change of power in Kyrgyzstan in 2005 is known as the Tulip Revolution.',
		citation: DWIVEDI,
		onlyIfDifferent: false
	}
];
