/** The 95 % quantile of the normal distribution, two-sided. */
const Z = 1.959964;

/**
 * Wilson score interval of a share, 95 %: what the true share may be, given so few observations.
 *
 * @param successes 0..total
 * @param total how many were observed, >= 0
 * @returns [low, high] within [0, 1]; null without an observation
 * @see Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference
 */
export function wilsonInterval(successes: number, total: number): [number, number] | null {
	if (total === 0) return null;
	const share = successes / total;
	const centre = share + Z ** 2 / (2 * total);
	const spread = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
	const scale = 1 + Z ** 2 / total;
	return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
