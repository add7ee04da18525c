import { expect, it } from 'vitest';
import { networkOf } from './network';

it.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['::FFFF:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:DB8:1:2::6', '2001:db8:1:2::/64'],
	['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
	['2001:db8::1', '2001:db8:0:0::/64'],
	['fe80::1%eth0', 'fe80:0:0:0::/64'],
	['::1', '0:0:0:0::/64'],
	['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
	['unknown', 'unknown'],
	['', '']
])('%j counts as %j', (address, network) => {
	expect(networkOf(address)).toBe(network);
});

it('is short, whatever a proxy sends', () => {
	expect(networkOf('x'.repeat(100_000)).length).toBeLessThanOrEqual(64);
});
