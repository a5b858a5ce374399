import { HOUSE, expect, test } from '../fixtures/house';
import { PASSWORD, openAccount, signIn } from '../fixtures/staff';

test('a link, an account, a colleague, out and in again', async ({ page, browser, javaScriptEnabled }) => {
  const name = await openAccount(page, 'manager', 'Anna');
  await expect(page.getByRole('main')).toContainText(`Good day, ${name}. Here you are manager of the house.`);

  await page.getByRole('link', { name: 'Colleagues' }).click();
  await page.getByLabel('First name and surname of the colleague').fill('Berta Liepa');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('main')).toContainText('Please choose one.');
  await expect(page.getByLabel('First name and surname of the colleague')).toHaveValue('Berta Liepa');
  await page.getByLabel('desk helper').check();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('heading', { name: 'The link for Berta Liepa is made' })).toBeVisible();
  const link = await page.locator('.one-time-link').innerText();

  const other = await browser.newContext({ javaScriptEnabled });
  const colleague = await other.newPage();
  await colleague.goto(link);
  await expect(colleague.getByLabel('Your first name and surname')).toHaveValue('Berta Liepa');
  await other.close();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
  await page.goto(`${HOUSE}/house/staff`);
  await expect(page.getByRole('heading', { name: 'Please sign in first' })).toBeVisible();
  await signIn(page, name, 'suns guļ zem galda');
  await expect(page.getByRole('alert')).toContainText('The name or the password is not right.');
  await expect(page.getByLabel('Name to sign in with')).toHaveValue(name);
  await signIn(page, name.toLowerCase(), PASSWORD);
  await expect(page).toHaveURL(new RegExp(`${HOUSE}/house/staff$`));
});

test('a guessed password is refused with what to do', async ({ page }) => {
  const name = await openAccount(page, 'desk', 'Ona');
  await page.getByRole('navigation', { name: 'Pages of the house' }).getByRole('link', { name }).click();
  await page.getByLabel('Password as it is now').fill(PASSWORD);
  await page.getByLabel('New password').fill('password1234');
  await page.getByLabel('The same password once more').fill('password1234');
  await page.getByRole('button', { name: 'Keep the password' }).click();
  await expect(page.getByRole('main')).toContainText('This password is among those that are tried first');
});
