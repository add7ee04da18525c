/** How stems name an organ: with the body it belongs to. */
import { full } from '../../compose/words';
import type { Entity } from '../../types';

/** "the counter-terrorism centre of the SCO"; for a body its full name. */
export function organName(entity: Entity): string {
	if (entity.kind !== 'organ') return full(entity);
	const owner = entity.owner;
	return owner ? `the ${entity.name} of ${full(owner)}` : `the ${entity.name}`;
}
