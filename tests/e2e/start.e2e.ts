import { expect, test } from '@playwright/test';

test('the first page opens and says whose it is @phone', async ({ page }) => {
	const answer = await page.goto('/');
	expect(answer?.status()).toBe(200);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('another name of this machine leads to the one address', async ({ page, baseURL }) => {
	await page.goto(`${baseURL?.replace('localhost', '127.0.0.1')}/`);
	expect(new URL(page.url()).origin).toBe(baseURL);
});
