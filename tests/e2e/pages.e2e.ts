/** Every page: reachable rules of the whole site, whatever a page is about. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { makePerson, signUp } from '../support/app';

const OPEN_PAGES = ['/', '/sign-in', '/sign-up', '/nowhere'];
const OWN_PAGES = ['/', '/banks', '/banks/fixture', '/papers', '/progress', '/account', '/banks/missing'];

/** Signs somebody up without the form, and gives the page their session. */
async function becomeSomebody(page: Page, origin: string): Promise<string> {
	const person = makePerson();
	const cookies = await signUp(origin, person);
	await page.context().addCookies(
		cookies.split('; ').map((cookie) => {
			const [name = '', ...value] = cookie.split('=');
			return { name, value: value.join('='), url: origin };
		})
	);
	return person.name;
}

/** What a page must not do: complain, break its own policy, or ask another host. */
function watch(page: Page, origin: string): string[] {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		// A page that is missing answers 404, and the browser says so.
		if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`asked ${url.origin}`);
	});
	return faults;
}

async function inspect(page: Page, path: string): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page.getByRole('main')).toHaveCount(1);
	expect((await page.title()).length, `title of ${path}`).toBeGreaterThan('Registan'.length);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
		path
	).toEqual([]);
	const overflow = () =>
		page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
	expect(await overflow(), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const width of [360, 1440])
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`pages for everybody hold at ${width} px, ${colorScheme}`, async ({ page, baseURL }) => {
			const faults = watch(page, baseURL ?? '');
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			for (const path of OPEN_PAGES) await inspect(page, path);
			expect(faults).toEqual([]);
		});

		test(`a learner's pages hold at ${width} px, ${colorScheme}`, async ({ page, baseURL }) => {
			const faults = watch(page, baseURL ?? '');
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await becomeSomebody(page, baseURL ?? '');
			for (const path of OWN_PAGES) await inspect(page, path);
			expect(faults).toEqual([]);
		});
	}

test('letters of twice the size do not make a phone scroll sideways', async ({ page, baseURL }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await becomeSomebody(page, baseURL ?? '');
	for (const path of OWN_PAGES) {
		await page.goto(path);
		const overflow = await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
			return (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth;
		});
		expect(overflow, path).toBeLessThanOrEqual(0);
	}
});

test('the keyboard leads past the bar, through the places and the menu, and out', async ({
	page,
	baseURL
}) => {
	const name = await becomeSomebody(page, baseURL ?? '');
	await page.goto('/banks', { waitUntil: 'networkidle' });
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await expect(page.getByRole('link', { name: 'Banks', exact: true }).first()).toHaveAttribute(
		'aria-current',
		'page'
	);
	await page.getByRole('button', { name }).focus();
	await page.keyboard.press('Enter');
	const menu = page.getByRole('link', { name: 'Account and settings' });
	await expect(menu).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(page.getByRole('button', { name })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Sign out' }).press('Enter');
	await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
});

test('another language is chosen by a form and kept', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('button', { name: 'Русский' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Банки вопросов/);
	await page.goto('/sign-in');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('a visitor answers a real question and is shown where it is written', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('listitem').getByRole('button').first().click();
	await expect(page.getByRole('status')).toContainText(/line/);
	await page.getByRole('link', { name: 'Ask me again' }).click();
	await expect(page.getByRole('listitem').getByRole('button').first()).toBeVisible();
});
