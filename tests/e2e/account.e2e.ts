import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { makePerson, type Person } from '../support/app';

const TITLE = { signUp: 'Make an account', signIn: 'Sign in', account: 'Your account' };

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function fillSignUp(page: Page, { name, email, password }: Person) {
	await page.getByLabel('Name', { exact: true }).fill(name);
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password', { exact: true }).fill(password);
}

async function signUpInBrowser(page: Page, person: Person, next = '/account') {
	await page.goto(`/sign-up?next=${encodeURIComponent(next)}`);
	await fillSignUp(page, person);
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(heading(page, TITLE.account)).toBeVisible();
}

async function signInInBrowser(page: Page, { email, password }: Pick<Person, 'email' | 'password'>) {
	await page.goto('/sign-in?next=/account');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function expectAccessible(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('somebody signs up, is led on to the page they wanted, signs out and in again @phone', async ({
	page
}) => {
	const person = makePerson();
	await page.goto('/account');
	await expect(heading(page, TITLE.signIn)).toBeVisible();
	await page.getByRole('link', { name: 'Make one' }).click();
	await expect(heading(page, TITLE.signUp)).toBeVisible();
	await fillSignUp(page, person);
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(heading(page, TITLE.account)).toBeVisible();
	await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tashkent');

	await page.getByRole('button', { name: 'Sign out' }).last().click();
	await expect(page).toHaveURL('/');
	await page.goto('/account');
	await expect(heading(page, TITLE.signIn)).toBeVisible();
	await signInInBrowser(page, person);
	await expect(heading(page, TITLE.account)).toBeVisible();
});

test('a wrong form says what is wrong beside each field, keeps what was typed, and moves the focus', async ({
	page
}) => {
	await page.goto('/sign-up');
	const email = page.getByLabel('E-mail');
	await page.getByLabel('Name', { exact: true }).fill('Ann');
	await email.fill('no address');
	await page.getByLabel('Password', { exact: true }).fill('password');
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(page.getByRole('alert')).toContainText('This could not be sent yet');
	await expect(email).toHaveAccessibleDescription(/does not look like an e-mail address/);
	await expect(email).toBeFocused();
	await expect(email).toHaveValue('no address');
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ann');
	await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
	await expectAccessible(page);

	await email.fill('ann@example.org');
	await page.getByLabel('Password', { exact: true }).fill('password');
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/guessed first/);
	await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
});

test('an unknown address and a wrong password read the same', async ({ page }) => {
	const person = makePerson();
	await signUpInBrowser(page, person);
	await page.getByRole('button', { name: 'Sign out' }).last().click();
	await expect(page).toHaveURL('/');
	for (const email of [person.email, `nobody-${person.email}`]) {
		await signInInBrowser(page, { email, password: 'not the password' });
		await expect(page.getByRole('alert')).toHaveText('The address or the password is wrong.');
		await expect(page.getByLabel('E-mail')).toHaveValue(email);
	}
	await expectAccessible(page);
});

test('a password can be shown', async ({ page }) => {
	await page.goto('/sign-in');
	const password = page.getByLabel('Password', { exact: true });
	await password.fill('what is it');
	await page.getByRole('button', { name: 'Show the password' }).click();
	await expect(password).toHaveAttribute('type', 'text');
	await page.getByRole('button', { name: 'Hide the password' }).click();
	await expect(password).toHaveAttribute('type', 'password');
});

test('a changed password ends the session in another browser, and the old one opens nothing', async ({
	page,
	browser
}) => {
	const person = makePerson();
	await signUpInBrowser(page, person);
	const elsewhere = await browser.newContext();
	const other = await elsewhere.newPage();
	await signInInBrowser(other, person);
	await expect(heading(other, TITLE.account)).toBeVisible();

	await page.reload();
	await expect(page.getByRole('listitem').filter({ hasText: 'Signed in' })).toHaveCount(2);
	await page.getByLabel('Old password').fill('not this one');
	await page.getByLabel('New password').fill('another long password');
	await page.getByRole('button', { name: 'Change the password' }).click();
	await expect(page.getByLabel('Old password')).toHaveAccessibleDescription(/The old password is wrong/);

	await page.getByLabel('Old password').fill(person.password);
	await page.getByLabel('New password').fill('another long password');
	await page.getByRole('button', { name: 'Change the password' }).click();
	await expect(page.getByText('The password is changed')).toBeVisible();
	await expect(page.getByText('this one')).toHaveCount(1);
	await expect(page.getByText('You are signed in nowhere else')).toBeVisible();

	await other.goto('/account');
	await expect(heading(other, TITLE.signIn)).toBeVisible();
	await signInInBrowser(other, person);
	await expect(other.getByRole('alert')).toHaveText('The address or the password is wrong.');
	await signInInBrowser(other, { email: person.email, password: 'another long password' });
	await expect(heading(other, TITLE.account)).toBeVisible();
	await elsewhere.close();
});

test('a session can be ended from another browser', async ({ page, browser }) => {
	const person = makePerson();
	await signUpInBrowser(page, person);
	const elsewhere = await browser.newContext();
	const other = await elsewhere.newPage();
	await signInInBrowser(other, person);
	await expect(heading(other, TITLE.account)).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: /^End the session/ }).click();
	await expect(page.getByText('The session has ended.')).toBeVisible();
	await other.goto('/account');
	await expect(heading(other, TITLE.signIn)).toBeVisible();
	await elsewhere.close();
});

test('settings and name are kept, and wrong ones are explained', async ({ page }) => {
	await signUpInBrowser(page, makePerson());
	await page.getByLabel('Name', { exact: true }).fill('Ann Karimova');
	await page.getByRole('button', { name: 'Save the name' }).click();
	await expect(page.getByText('Your name is saved.')).toBeVisible();
	await page.getByLabel('Time zone').selectOption('Asia/Samarkand');
	await page.getByLabel('A new day begins at').selectOption('3');
	await page.getByLabel('Desired retention').fill('120');
	await page.getByLabel('New cards a day').fill('7');
	await page.getByRole('button', { name: 'Save the settings' }).click();
	await expect(page.getByLabel('Desired retention')).toHaveAccessibleDescription(/from 70 to 99/);
	await expect(page.getByLabel('New cards a day')).toHaveValue('7');
	await page.getByLabel('Desired retention').fill('85');
	await page.getByRole('button', { name: 'Save the settings' }).click();
	await expect(page.getByText('The settings are saved.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ann Karimova');
	await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Samarkand');
	await expect(page.getByLabel('A new day begins at')).toHaveValue('3');
	await expect(page.getByLabel('Desired retention')).toHaveValue('85');
	await expect(page.getByLabel('New cards a day')).toHaveValue('7');
});

test('a wrong link to the first admin says so @phone', async ({ page }) => {
	await page.goto('/first-admin?token=wrong');
	await expect(heading(page, 'This link does not work')).toBeVisible();
	await expectAccessible(page);
});

test('every page can be used by everybody @phone', async ({ page }) => {
	for (const path of ['/sign-in', '/sign-up']) {
		await page.goto(path);
		await expectAccessible(page);
	}
	await signUpInBrowser(page, makePerson());
	await expectAccessible(page);
	const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(isTooWide).toBe(false);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('somebody signs up, errs, changes their name and signs out', async ({ page }) => {
		const person = makePerson();
		await page.goto('/sign-up?next=/account');
		await fillSignUp(page, { ...person, password: 'short' });
		await page.getByRole('button', { name: 'Make the account' }).click();
		await expect(page.getByRole('alert')).toContainText('at least 8 characters');
		await expect(page.getByLabel('E-mail')).toHaveValue(person.email);
		await expect(page.getByRole('button', { name: 'Show the password' })).toHaveCount(0);
		await page.getByLabel('Password', { exact: true }).fill(person.password);
		await page.getByRole('button', { name: 'Make the account' }).click();
		await expect(heading(page, TITLE.account)).toBeVisible();
		await page.getByLabel('Name', { exact: true }).fill('Another name');
		await page.getByRole('button', { name: 'Save the name' }).click();
		await expect(page.getByText('Your name is saved.')).toBeVisible();
		await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Another name');
		await page.getByRole('button', { name: 'Sign out' }).last().click();
		await page.goto('/account');
		await expect(heading(page, TITLE.signIn)).toBeVisible();
	});
});
