/** What a rule is: one way in which one relation is written, over kinds of things. */
import type { AnnotatedSentence } from '../annotate/annotate';
import { joinWords } from '../compose/words';
import type { Mention } from '../annotate/mask';
import type { DateValue, Entity, Fact, Quantity, Value, Wording } from '../types';

/** A fact before it has an id and merged evidence. */
export interface FactDraft {
	relation: string;
	subject: Entity;
	value: Value;
	qualifiers?: Record<string, Value>;
	speaker?: string;
	isClaim?: boolean;
	wording?: Wording;
	topic?: string;
	/** Further sentences that the fact rests on, beside the one that matched. */
	alsoFrom?: AnnotatedSentence[];
}

/** One relation: how it is written, and how it is asked. One file each in `rules/`. */
export interface Relation {
	name: string;
	/** Heading under which its cards stand in a bank. */
	topic: string;
	/** Whether a subject has one value only, so that two values are a disagreement. */
	isFunctional: boolean;
	rules: readonly Rule[];
	wording: (fact: Fact) => Wording;
}

export interface Rule {
	/** "relation/form", unique; stands in each fact's evidence. */
	id: string;
	pattern: RegExp;
	/** Whether footnotes and references may be read too. */
	readsNotes?: boolean;
	/** The facts of one match; none if the kinds are right and the sense is not. */
	build: (found: Found) => FactDraft[];
	/** Sentences of ours in which the rule finds something, and sentences in which it must not. */
	matches: readonly string[];
	rejects: readonly string[];
}

/** Masked words as plain ones: each token gives way to the name that it stands for. */
export function writeOut(words: string, { mentions }: AnnotatedSentence): string {
	return words.replace(/<\w+:(\d+)>/g, (_, at: string) => {
		const mention = mentions[Number(at)];
		if (!mention) return '';
		if (!('entities' in mention) || mention.token === 'demonym') return mention.raw;
		return joinWords(mention.entities.map(({ name }) => name));
	});
}

/** One match of a rule's pattern, with its typed values by name. */
export class Found {
	constructor(
		readonly match: RegExpExecArray,
		readonly sentence: AnnotatedSentence
	) {}

	#mention(name: string): Mention | undefined {
		const at = this.match.groups?.[name];
		return at === undefined ? undefined : this.sentence.mentions[Number(at)];
	}

	entities(name: string): Entity[] {
		const mention = this.#mention(name);
		return mention && 'entities' in mention ? mention.entities : [];
	}

	entity(name: string): Entity | undefined {
		return this.entities(name)[0];
	}

	date(name = 'date'): DateValue | undefined {
		const mention = this.#mention(name);
		return mention?.token === 'date' ? mention.date : undefined;
	}

	number(name = 'num'): Quantity | undefined {
		const mention = this.#mention(name);
		return mention?.token === 'num' ? mention.number : undefined;
	}

	/** Words caught by a named group of the pattern. */
	words(name: string): string {
		return (this.match.groups?.[name] ?? '').trim();
	}

	/** The words of a named group with the names of its typed tokens written out: "the United States", "Iraq". */
	text(name: string): string {
		return writeOut(this.words(name), this.sentence);
	}

	/** The body that an unnamed summit, charter or secretariat belongs to: named in the sentence, else nearest, else the topic. */
	get body(): Entity | null {
		return this.all('org').at(0) ?? this.sentence.nearestBody ?? this.sentence.topic;
	}

	/** The body whose members an unnamed "the member states" are: the topic before the body that happens to be near. */
	get memberBody(): Entity | null {
		return this.sentence.topic ?? this.body;
	}

	/** The body named last before the match, else nearest, else the topic. */
	get bodyBefore(): Entity | null {
		const before = [...this.sentence.text.slice(0, this.match.index).matchAll(/<org:(\d+)>/g)].at(-1)?.[1];
		const mention = before === undefined ? undefined : this.sentence.mentions[Number(before)];
		return (
			(mention && 'entities' in mention ? mention.entities[0] : null) ??
			this.sentence.nearestBody ??
			this.sentence.topic
		);
	}

	/** Mentions of one kind in the sentence, in order. */
	all(token: 'org' | 'states' | 'place' | 'doc'): Entity[] {
		return this.sentence.mentions.flatMap((mention) => (mention.token === token ? mention.entities : []));
	}
}

export const dateValue = (date: DateValue): Value => ({ kind: 'date', date });
export const entityValue = (entity: Entity): Value => ({ kind: 'entity', entity });
export const entitiesValue = (entities: Entity[]): Value =>
	entities.length === 1 && entities[0]
		? { kind: 'entity', entity: entities[0] }
		: { kind: 'entities', entities };
export const numberValue = (number: Quantity, unit: string): Value => ({
	kind: 'number',
	number: { ...number, unit }
});
