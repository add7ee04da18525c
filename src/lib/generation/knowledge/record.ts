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
const ASTANA =
	'Declaration by the heads of the SCO member states, Astana, 5 July 2005 (worldjpn.net, documents/texts/SCO/20050705.D1E)';
const KREMLIN =
	'President of Russia, report on the founding summit of the SCO in Shanghai (en.kremlin.ru, events/president/news/41570)';
const CSTO = 'Charter of the Collective Security Treaty Organization, 7 October 2002 (en.odkb-csto.org)';
const DWIVEDI = 'Dwivedi, Dialogue 8(1), 2006 (asthabharati.org)';
const SCO = 'organisation:shanghai-cooperation-organization';
const RATS = 'organisation:regional-anti-terrorist-structure';
const CENTRE = 'organ:shanghai-cooperation-organization/counter-terrorism-centre';

/** Bodies that papers tell of under two names, and the record knows as one: what they say of a relation is compared. */
export const sameBodies: readonly { relation: string; body: string; otherName: string; citation: string }[] =
	[{ relation: 'seat', body: RATS, otherName: CENTRE, citation: PRESIDENCY }];

/** Events that papers name otherwise than the record: asked under the record's name. */
export const eventNames: readonly { paperName: string; country: string; name: string }[] = [
	{ paperName: 'Velvet Revolution', country: 'Georgia', name: 'Rose Revolution' },
	{ paperName: 'Mujdei Revolution', country: 'Kyrgyzstan', name: 'Tulip Revolution' }
];

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
		subject: 'event:rose-revolution',
		text: 'The paper gives this change of power another name than the record, which knows it as the Rose Revolution.',
		citation: DWIVEDI,
		onlyIfDifferent: false
	},
	{
		relation: 'occurred',
		subject: 'event:tulip-revolution',
		text: 'The paper gives this change of power another name than the record, which knows it as the Tulip Revolution.',
		citation: DWIVEDI,
		onlyIfDifferent: false
	},
	{
		relation: 'summit',
		subject: `event:summit/${SCO}/June 2005`,
		text: 'The heads of state met in Astana on 5 July 2005.',
		citation: ASTANA,
		onlyIfDifferent: false
	},
	{
		relation: 'observer',
		subject: `pair:country:india+country:iran+country:pakistan@${SCO}`,
		text: 'The summit of that summer met in Astana on 5 July 2005.',
		citation: ASTANA,
		dates: [{ year: 2005, month: 7 }],
		onlyIfDifferent: false
	},
	{
		relation: 'stance',
		subject: 'topic:demand-of-the-astana-summit-of-june-2005',
		text: 'The Astana summit met on 5 July 2005.',
		citation: ASTANA,
		onlyIfDifferent: false
	},
	{
		relation: 'community',
		subject: 'topic:pact-raised-by-country-russia',
		text: 'The charter that made the treaty an organization was signed on 7 October 2002.',
		citation: CSTO,
		dates: [{ year: 2002 }],
		onlyIfDifferent: false
	},
	{
		relation: 'trio',
		subject: 'topic:triple-evil',
		text: 'The Shanghai Convention of 2001 names terrorism, separatism and extremism.',
		citation: KREMLIN,
		onlyIfDifferent: false
	},
	{
		relation: 'signed',
		subject: 'document:declaration-of-the-shanghai-cooperation-organization',
		text: 'The SCO was declared on 15 June 2001.',
		citation: ABOUT_SCO,
		dates: [{ year: 2001, month: 6, day: 15 }],
		onlyIfDifferent: false
	}
];
