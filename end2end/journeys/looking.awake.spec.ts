import { HOUSE, expect, expectAccessible, someone, test } from '../fixtures/house';
import { openAccount } from '../fixtures/staff';

test('while a class is written the house says when it meets and what is there already', async ({ page, context }) => {
  test.setTimeout(120_000);
  await openAccount(page, 'manager', 'Austra');
  await page.goto(`${HOUSE}/house/new-course`);
  const looked = page.locator('#looked');
  await expect(looked).toContainText('Once it is clear on which days');
  const name = someone('Brass band');
  await page.getByText('In other languages').click();
  await page.getByLabel('Name in English').fill(name);

  await page.getByLabel('How often').selectOption('Every week');
  await page.getByLabel('Tuesday').check();
  await page.getByLabel('Begins at').fill('9:30');
  await page.getByLabel('Ends at').fill('10:15');
  await expect(looked.getByRole('heading', { name: /meetings are ahead/ })).toBeVisible();
  await expect(page.locator('#clash')).toHaveCount(0);

  const where = page.getByLabel('Where', { exact: true });
  const hall = where.locator('option').filter({ hasText: 'Deju zāle' });
  await where.selectOption(await hall.getAttribute('value'));
  await expect(page.locator('#clash')).toContainText('Deju zāle – Joga: ');
  await expect(page.getByRole('status')).toContainText('Something else is there already');
  await expect(looked).toMatchAriaSnapshot({ name: 'clash.aria.yml' });
  await expectAccessible(page, 'a clash while typing');

  await page.getByLabel('Tuesday').uncheck();
  await page.getByLabel('Sunday').check();
  await expect(page.locator('#clash')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/^\d+ meetings are ahead\.$/);

  await context.setOffline(true);
  await page.getByLabel('Ends at').fill('11:15');
  await expect(looked).toContainText('The house did not answer just now');
  await context.setOffline(false);
  await page.getByLabel('Ends at').fill('11:00');
  await expect(looked.getByRole('heading', { name: /meetings are ahead/ })).toBeVisible();
  await expect(page.getByLabel('Ends at')).toBeFocused();
  await expect(page.getByLabel('Name in English')).toHaveValue(name);
});
