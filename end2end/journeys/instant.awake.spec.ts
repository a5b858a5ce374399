import { HOUSE, askForPlace, expect, openFreeCourse, someone, test } from '../fixtures/house';

test('the list follows what is typed, without a new page', async ({ page }) => {
  await page.goto(`${HOUSE}/programme`);
  await page.waitForFunction(() => document.querySelector('.print-button button:not([hidden])'));
  const all = await page.locator('#offers > li:visible').count();
  await page.getByLabel('Search by word').fill('sokiai');
  await expect.poll(() => page.locator('#offers > li:visible').count()).toBeLessThan(all);
  await expect(page.locator('#offers > li:visible').first()).toContainText(/šoki/i);
  await expect(page).toHaveURL(/q=sokiai/);
  await page.getByLabel('Search by word').fill('');
  await expect.poll(() => page.locator('#offers > li:visible').count()).toBe(all);
});

test('places left change while one looks', async ({ page, context }) => {
  await openFreeCourse(page, 4);
  await page.waitForFunction(() => document.querySelector('.print-button button:not([hidden])'));
  const before = await page.locator('.course__act .seats').innerText();
  const other = await context.newPage();
  await other.goto(`${page.url()}/take-place`);
  await askForPlace(other, someone('Edgars'), '+371 2000 0005');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('You have a place');
  await page.bringToFront();
  await expect(page.locator('.course__act .seats')).not.toHaveText(before);
});
