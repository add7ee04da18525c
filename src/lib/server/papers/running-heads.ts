/** Leaves out what is printed on page after page at the same height: running heads, feet and page numbers. */
import type { Page } from './page-layout';
import type { PageLine } from './page-lines';

const PAGE_NUMBER =
	/^(?:(?:page|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?$|^[-–—|]\s*\d{1,4}\s*[-–—|]$/i;
/** The outer part of a page in which heads and feet stand. */
const MARGIN = 0.12;

const formOf = (line: PageLine) =>
	`${Math.round(line.y / 6)}|${line.text.replace(/\d+|\b[ivxlc]+\b/g, '#').toLowerCase()}`;

/** The pages without such lines. A line counts as printed again from two pages on. */
export function dropFurniture(pages: readonly PageLine[][][], sizes: readonly Page[]): PageLine[][][] {
	const counts = new Map<string, number>();
	const isOuter = (line: PageLine, at: number) => {
		const height = sizes[at]?.height ?? 0;
		return line.y > (1 - MARGIN) * height || line.y < MARGIN * height;
	};
	for (const [at, page] of pages.entries())
		for (const form of new Set(
			page
				.flat()
				.filter((line) => isOuter(line, at))
				.map(formOf)
		))
			counts.set(form, (counts.get(form) ?? 0) + 1);
	return pages.map((page, at) =>
		page
			.map((lines) =>
				lines.filter(
					(line) =>
						!isOuter(line, at) || !(PAGE_NUMBER.test(line.text) || (counts.get(formOf(line)) ?? 0) >= 2)
				)
			)
			.filter((lines) => lines.length > 0)
	);
}
