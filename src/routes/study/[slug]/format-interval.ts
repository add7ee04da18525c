import { getLocale } from '$lib/paraglide/runtime';
import { intervalOf } from '$lib/scheduling';

/** How long from one instant to another, as short as the page's language has it: `10 min`, `4 days`, `1.3 mths`. */
export function formatInterval(from: Date, to: Date): string {
	const { value, unit } = intervalOf(from, to);
	return new Intl.NumberFormat(getLocale(), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}
