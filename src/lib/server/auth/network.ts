/** Which addresses count as one visitor. */
import { isIPv4, isIPv6 } from 'node:net';

const MAX_LENGTH = 64;

/**
 * What attempts are counted by: an IPv4 address, or the /64 network of an IPv6 address, because whoever has one address
 * of a /64 has all of them. Text that is no address (a proxy may send any) counts as itself.
 */
export function networkOf(address: string): string {
	const [bare = ''] = address.trim().split('%');
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
	if (mapped !== undefined && isIPv4(mapped)) return mapped;
	return isIPv6(bare) ? `${expandIPv6(bare).slice(0, 4).join(':')}::/64` : bare.slice(0, MAX_LENGTH);
}

/** Eight groups without leading zeros. The last two are wrong for a dotted ending, which no /64 looks at. */
function expandIPv6(address: string): string[] {
	const [head = '', tail] = address.toLowerCase().split('::');
	const before = head === '' ? [] : head.split(':');
	const after = tail === undefined || tail === '' ? [] : tail.split(':');
	const dotted = after.some((group) => group.includes('.')) ? 1 : 0;
	const zeros = Math.max(8 - before.length - after.length - dotted, 0);
	const groups = tail === undefined ? before : [...before, ...Array<string>(zeros).fill('0'), ...after];
	return groups.map((group) => group.replace(/^0+(?=.)/, ''));
}
