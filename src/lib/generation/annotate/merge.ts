/** Puts neighbouring tokens together: lists of countries, a city with its country, a body's organ, a base, a named event. */
import { countries } from '../knowledge/countries';
import { buildEntity, slug } from './lexicon';
import type { Entity } from '../types';
import type { Masked, Mention } from './mask';

type Build = (match: RegExpExecArray, take: (group: number) => Mention | undefined) => Mention | null;

interface Merge {
	pattern: RegExp;
	build: Build;
}

const first = (mention: Mention | undefined): Entity | undefined =>
	mention && 'entities' in mention ? mention.entities[0] : undefined;

/** The place, if the country beside it is its own; a region's country may be new. */
function placeIn(place: Mention | undefined, country: Entity | undefined): Mention | null {
	const entity = first(place);
	if (!place || !entity || !country || entity.country !== country.name) return null;
	return { token: 'place', entities: [entity], raw: place.raw };
}

const PLACES: readonly Merge[] = [
	{
		pattern:
			/<place:(\d+)>(?: (?:Oblast|oblast|region|province|city))?(?:,| of| in|, in|, the capital of) <states:(\d+)>(?!,? (?:and )?<states)/g,
		build: (_, take) => placeIn(take(1), first(take(2)))
	},
	{
		pattern: /<states:(\d+)>['’]s capital,? (?:city )?<place:(\d+)>/g,
		build: (_, take) => placeIn(take(2), first(take(1)))
	},
	{
		pattern: /the capital of <states:(\d+)>,? <place:(\d+)>/g,
		build: (_, take) => placeIn(take(2), first(take(1)))
	},
	{
		pattern:
			/(?:the )?(?:autonomous )?<demonym:(\d+)> (?:autonomous )?(?:province|region|city) of <place:(\d+)>/g,
		build: (_, take) => placeIn(take(2), first(take(1)))
	},
	{ pattern: /(\p{Lu}\p{L}+(?: \p{Ll}+)?),? the capital of <states:(\d+)>/gu, build: repairCapital },
	{
		pattern: /<place:(\d+)> (?:Oblast|oblast|region|province|Province|Region)\b/g,
		build: (_, take) => take(1) ?? null
	}
];

/** A name torn apart or misspelt, when the text itself says of which country it is the capital. */
function repairCapital(match: RegExpExecArray, take: (group: number) => Mention | undefined): Mention | null {
	const country = first(take(2));
	const capital = countries.find(({ name }) => name === country?.name)?.capital;
	const raw = match[1] ?? '';
	if (!capital || !country || editDistance(raw.replace(/ /g, '').toLowerCase(), capital.toLowerCase()) > 2)
		return null;
	const entity = buildEntity('city', capital, {
		country: country.name,
		sourceNames: [raw],
		isRepaired: true
	});
	return { token: 'place', entities: [entity], raw };
}

/** Levenshtein distance. */
export function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** A possessive ends a list: in "Afghanistan, Tajikistan's unrest" the second is no item. */
const LIST = /<states:\d+>(?:(?:, (?:and )?| and )(?:the )?<states:\d+>(?!['’]s))+/g;

const ORGAN =
	'(secretariat|Secretariat|headquarters|counter[- ]?terrorism cent(?:re|er)|anti-?terrorist cent(?:re|er)|permanent council|general assembly)';
const OWNED: readonly Merge[] = [
	{
		pattern: new RegExp(`(?:the )?${ORGAN} of (?:the )?<org:(\\d+)>`, 'g'),
		build: (match, take) => organ(match[1], first(take(2)), match[0])
	},
	{
		pattern: new RegExp(`<org:(\\d+)>(?:['’]s)? ${ORGAN}`, 'g'),
		build: (match, take) => organ(match[2], first(take(1)), match[0])
	},
	{
		pattern:
			/(?:the )?(?:US |<(?:states|demonym|org):\d+> )?(<place:\d+>(?: Air)?|\p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}-]+)?) ((?:Military |Naval )?(?:Air )?Base|(?:military |naval |air )+base)\b/gu,
		build: base
	},
	{
		pattern:
			/(?:the )?(?:<demonym:(\d+)> )?((?:\p{Lu}[\p{L}-]+ )+)(Revolution|Uprising|Rebellion|Crisis|War|Earthquake|Massacre)(?: of <states:(\d+)>)?/gu,
		build: event
	},
	{ pattern: /(?:the )?<place:(\d+)> (events|uprising|massacre|incident)\b/g, build: placeEvent }
];

/** An organ of a body, as an entity of its own: "the secretariat of the SCO". */
export function organ(words: string | undefined, owner: Entity | undefined, raw: string): Mention | null {
	if (!words || !owner || owner.name.toLowerCase().endsWith(words.toLowerCase())) return null;
	const name = organName(words);
	const entity = buildEntity('organ', name, { id: `organ:${slug(owner.name)}/${slug(name)}`, owner });
	return { token: 'organ', entities: [entity], raw };
}

function organName(words: string): string {
	const name = words
		.toLowerCase()
		.replace(/\bcenter\b/, 'centre')
		.replace(/^counter ?-?terrorism/, 'counter-terrorism');
	return name === 'secretariat' ? 'Secretariat' : name;
}

function base(match: RegExpExecArray, take: (group: number) => Mention | undefined): Mention | null {
	const place = take(1);
	const isAir = /(?:^| )Air$/.test(match[1] ?? '') || /air/i.test(match[2] ?? '');
	const name = (place?.raw ?? match[1] ?? '').replace(/(?:^| )Air$/, '');
	if (name === '' || /^(?:The|This|That|US)$/.test(name)) return null;
	const kind = isAir ? 'Air Base' : 'military base';
	return { token: 'base', entities: [buildEntity('base', `${name} ${kind}`)], raw: match[0] };
}

function event(match: RegExpExecArray, take: (group: number) => Mention | undefined): Mention | null {
	const country = first(take(1)) ?? first(take(4));
	const words = (match[2] ?? '').trim().replace(/^(?:The|In|During|After|Before) /, '');
	if (words === '' || /^(?:The|This|Cold|Civil)$/.test(words)) return null;
	const name = `${words} ${match[3]}`;
	return {
		token: 'event',
		entities: [buildEntity('event', name, country ? { country: country.name } : {})],
		raw: match[0]
	};
}

function placeEvent(match: RegExpExecArray, take: (group: number) => Mention | undefined): Mention | null {
	const place = first(take(1));
	if (!place) return null;
	const entity = buildEntity(
		'event',
		`${place.name} ${match[2]}`,
		place.country === undefined ? {} : { country: place.country }
	);
	return { token: 'event', entities: [entity], raw: match[0] };
}

/** Applies the merges in order: places, lists of countries, then what belongs to a body or is named after a place. */
export function mergeMentions(masked: Masked): Masked {
	const mentions = [...masked.mentions];
	let text = masked.text;
	const apply = ({ pattern, build }: Merge) => {
		text = text.replace(pattern, (...parts) => {
			const groups = parts.slice(
				0,
				parts.findIndex((part) => typeof part === 'number')
			) as unknown as RegExpExecArray;
			const take = (group: number) => mentions[Number(/\d+/.exec(groups[group] ?? '')?.[0] ?? -1)];
			const merged = build(groups, take);
			return merged ? `<${merged.token}:${mentions.push(merged) - 1}>` : String(parts[0]);
		});
	};
	PLACES.forEach(apply);
	text = text.replace(LIST, (list) => {
		const entities = [...list.matchAll(/<states:(\d+)>/g)].flatMap(({ 1: at }) => {
			const mention = mentions[Number(at)];
			return mention && 'entities' in mention ? mention.entities : [];
		});
		return `<states:${mentions.push({ token: 'states', entities, raw: list }) - 1}>`;
	});
	OWNED.forEach(apply);
	return { text, mentions };
}
