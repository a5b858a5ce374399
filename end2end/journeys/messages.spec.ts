import { HOUSE, expect, openFreeCourse, someone, test } from '../fixtures/house';
import { PASSWORD, codeOf, openAccount, signIn } from '../fixtures/staff';

test('who asked on paper is called, and is off the list once they know', async ({ page }) => {
  await openAccount(page, 'manager', 'Ilze');
  await openFreeCourse(page, 3);
  const course = await page.getByRole('heading', { level: 1 }).innerText();
  await page.goto(`${HOUSE}/house/desk`);
  const name = someone('Marta');
  await page.getByLabel('Who is it?').fill(name);
  await page.getByRole('button', { name: 'Find' }).click();
  const which = page.getByLabel('Which class?');
  const value = await which.locator('option').filter({ hasText: course }).first().getAttribute('value');
  await which.selectOption(value!);
  await page.getByLabel('Telephone', { exact: true }).fill('+371 2000 0009');
  await page.getByLabel('on paper').check();
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');

  // It is dealt out within seconds.
  await expect(async () => {
    await page.goto(`${HOUSE}/house/messages`);
    await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  const line = page.getByRole('listitem').filter({ hasText: name });
  await expect(line).toContainText(`You have a place: ${course}`);
  await expect(line.getByRole('link', { name: '+371 2000 0009' })).toBeVisible();
  await line.getByRole('button', { name: `Nobody answered ${name}` }).click();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Nobody answered today');
  await page.getByRole('button', { name: `They know now ${name}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Messages on their way');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toHaveCount(0);
});

test('a second step is set up, asked for, and switched off', async ({ page }) => {
  const name = await openAccount(page, 'desk', 'Rūta');
  await page.goto(`${HOUSE}/house/account`);
  await page.getByRole('button', { name: 'Set up the second step' }).click();
  await expect(page.getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible();
  const secret = (await page.locator('.one-time-link').innerText()).replaceAll(' ', '');
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByRole('main')).toContainText('This code is not right.');
  await page.getByLabel('Code').fill(codeOf(secret, -1));
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByRole('heading', { name: 'The second step is switched on' })).toBeVisible();
  await expect(page.locator('ol.one-time-link li')).toHaveCount(10);
  const recovery = await page.locator('ol.one-time-link li').first().innerText();

  for (const code of [codeOf(secret, 0), recovery]) {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto(`${HOUSE}/house/account`);
    await signIn(page, name, PASSWORD);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One more step');
    await expect(page.getByLabel('Code')).toBeFocused();
    await page.getByLabel('Code').fill(code);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(new RegExp(`${HOUSE}/house/account$`));
  }
  await expect(page.getByRole('main')).toContainText('9 recovery codes are left.');
  await page.getByText('Switch it off', { exact: true }).click();
  await page.getByRole('group').getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Switch off the second step' }).click();
  await expect(page.getByRole('button', { name: 'Set up the second step' })).toBeVisible();
});
