import AxeBuilder from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { makePerson, signUp } from '../support/app';

const STUDY = '/study/fixture';

/** Signs somebody up without the form and gives their session to the browser. */
async function signInAs(context: BrowserContext, origin: string) {
	const cookies = (await signUp(origin, makePerson())).split('; ').map((pair) => {
		const at = pair.indexOf('=');
		return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
	});
	await context.clearCookies();
	await context.addCookies(cookies);
}

/** How many answers the server has of whoever is signed in: what the progress page says of today. */
async function countAnswers(page: Page): Promise<number> {
	const other = await page.context().newPage();
	await other.goto('/progress');
	const text = (await other.locator('main').textContent()) ?? '';
	await other.close();
	return Number(/(\d+) reviews? today/.exec(text)?.[1] ?? 0);
}

const stem = (page: Page) => page.getByRole('heading', { level: 1 });
const ratings = (page: Page) => page.getByRole('group', { name: 'How well did you know it?' });

/** Answers the card on screen by keyboard. */
async function answer(page: Page, { isRight }: { isRight: boolean }) {
	const asked = (await stem(page).textContent()) ?? '';
	const options = page.getByRole('list', { name: 'Options' });
	if (await page.getByLabel('Your answer').isVisible()) {
		const key = asked.includes('archaeologist') ? 'vyatkin' : 'Mirzo Ulugbek';
		await page.getByLabel('Your answer').fill(isRight ? key : 'Nobody');
		await page.keyboard.press('Enter');
	} else if (await options.isVisible()) {
		const keys = ['Ulugh Beg', '40 metres', '1908'];
		const texts = await options.getByRole('button').allTextContents();
		const place = texts.findIndex((text) => keys.some((key) => text.includes(key)) === isRight);
		await page.keyboard.press(String(place + 1));
	} else if (await page.getByRole('button', { name: 'True' }).isVisible()) {
		const isTrue = asked.includes('1,018');
		await page.keyboard.press(isTrue === isRight ? 't' : 'f');
	} else {
		await page.keyboard.press('Space');
	}
	await expect(ratings(page)).toBeVisible();
}

async function expectAccessible(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test.beforeEach(async ({ page, context, baseURL }) => {
	await signInAs(context, baseURL ?? '');
	await page.goto(STUDY);
	await expect(stem(page)).toBeVisible();
});

test('a whole session by keyboard ends on a screen that says when the next card comes', async ({ page }) => {
	for (let card = 0; card < 4; card++) {
		await answer(page, { isRight: true });
		await page.keyboard.press('4');
		await expect(ratings(page)).toBeHidden();
	}
	await expect(stem(page)).toHaveText('Done for now');
	await expect(page.getByText('4 answers, 4 right.')).toBeVisible();
	await expect(page.getByText(/The next card comes .*\d{2}:\d{2}/)).toBeVisible();
	await expect(page.getByText('saved', { exact: true })).toBeVisible();
	expect(await countAnswers(page)).toBe(4);

	await page.keyboard.press('u');
	await expect(stem(page)).not.toHaveText('Done for now');
	await expect(page.getByText('saved', { exact: true })).toBeVisible();
	await expect.poll(() => countAnswers(page)).toBe(3);
});

test('a wrong answer is Again and nothing else, and shows what is right and where it is written', async ({
	page
}) => {
	const asked = await stem(page).textContent();
	await answer(page, { isRight: false });
	await expect(ratings(page).getByRole('button')).toHaveCount(1);
	await expect(ratings(page).getByRole('button', { name: /Again.*1 min/ })).toBeFocused();
	await expect(page.getByText('Notes on an observatory').first()).toBeVisible();
	await page.keyboard.press('w');
	await expect(page.getByText('Notes on an observatory').first()).toBeHidden();
	await page.keyboard.press('3'); // not open after a wrong answer
	await expect(stem(page)).toHaveText(asked ?? '');
	await page.keyboard.press('Space');
	await expect(stem(page)).not.toHaveText(asked ?? '');
	await expect(page.getByText('learning 1')).toBeVisible();
});

test('each rating says when the card comes back, and a right answer is a pass', async ({ page }) => {
	await answer(page, { isRight: true });
	await expect(ratings(page).getByRole('button')).toHaveText([
		/Hard.*6 min/s,
		/Good.*10 min/s,
		/Easy.*days/s
	]);
	await expect(ratings(page).getByRole('button', { name: /Good/ })).toBeFocused();
});

test('by thumb or mouse alone, with the ratings in reach @phone', async ({ page, hasTouch }) => {
	const press = (button: Locator) => (hasTouch ? button.tap() : button.click());
	const options = page.getByRole('list', { name: 'Options' }).getByRole('button');
	await press(options.or(page.getByRole('button', { name: 'True' })).first());
	await expect(ratings(page)).toBeInViewport({ ratio: 1 });
	const asked = (await stem(page).textContent()) ?? '';
	await press(ratings(page).getByRole('button').first());
	await expect(stem(page)).not.toHaveText(asked);
	const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(isTooWide).toBe(false);
	await press(page.getByRole('button', { name: 'Undo' }));
	await expect(stem(page)).toHaveText(asked);
});

test('answers given without a network are kept, survive the page, and arrive once', async ({
	page,
	context
}) => {
	await context.setOffline(true);
	for (let card = 0; card < 3; card++) {
		await answer(page, { isRight: true });
		await page.keyboard.press('4');
		await expect(ratings(page)).toBeHidden();
	}
	await expect(page.getByText('offline: 3 kept here')).toBeVisible();
	await page.close({ runBeforeUnload: false });
	await context.setOffline(false);

	const again = await context.newPage();
	expect(await countAnswers(again)).toBe(0);
	await again.goto(STUDY);
	await expect(stem(again)).toBeVisible();
	await expect.poll(() => countAnswers(again)).toBe(3);
	await again.reload();
	await expect(stem(again)).toBeVisible();
	expect(await countAnswers(again)).toBe(3);
});

test('another learner in the same browser neither sees nor sends what the first left behind', async ({
	page,
	context,
	baseURL
}) => {
	await context.setOffline(true);
	await answer(page, { isRight: true });
	await page.keyboard.press('4');
	await expect(page.getByText('offline: 1 kept here')).toBeVisible();
	const first = await context.cookies();
	await page.close();
	await context.setOffline(false);

	await signInAs(context, baseURL ?? '');
	const second = await context.newPage();
	await second.goto(STUDY);
	await expect(second.getByText('new 4')).toBeVisible();
	expect(await countAnswers(second)).toBe(0);

	await context.clearCookies();
	await context.addCookies(first);
	await second.goto(STUDY);
	await expect(second.getByText('new 3')).toBeVisible();
	await expect.poll(() => countAnswers(second)).toBe(1);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`question, answer, keys and closing screen are accessible, ${colorScheme} @phone`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page);
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		await expectAccessible(page);
		await page.keyboard.press('Escape');
		for (let card = 0; card < 4; card++) {
			await answer(page, { isRight: true });
			await expectAccessible(page);
			await page.keyboard.press('4');
			await expect(ratings(page)).toBeHidden();
		}
		await expectAccessible(page);
	});

test('a bank that is not there is a page that says so', async ({ page }) => {
	const answered = await page.goto('/study/no-such-bank');
	expect(answered?.status()).toBe(404);
	await expect(stem(page)).toHaveText('There is no such page');
});
