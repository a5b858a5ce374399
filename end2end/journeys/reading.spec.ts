import { HOUSE, expect, test } from '../fixtures/house';

test('the front page leads to everything', async ({ page }) => {
  await page.goto(HOUSE);
  await expect(page.getByRole('navigation', { name: 'Main pages' }).getByRole('link')).toHaveText(['Home', 'Programme', 'This week', 'My slip', 'How to find us']);
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'banner.aria.yml' });
  await page.getByRole('search').getByRole('searchbox').fill('sokiai');
  await page.getByRole('search').getByRole('button').click();
  await expect(page).toHaveURL(/programme\?q=sokiai/);
  await expect(page.locator('#offers > li:visible').first()).toContainText(/šoki/i);
});

test('the programme is chosen by day and free places', async ({ page }) => {
  await page.goto(`${HOUSE}/programme`);
  const all = await page.locator('#offers > li:visible').count();
  await page.getByText('Choose by day, level and more').click();
  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Tuesday' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/day=2/);
  const some = await page.locator('#offers > li:visible').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
});

test('a week leads to the next', async ({ page }) => {
  await page.goto(`${HOUSE}/week?day=2026-11-25`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('November 2026');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
  await expect(page.getByText('In use').first()).toBeVisible();
  await page.getByRole('link', { name: 'The week after' }).click();
  await expect(page).toHaveURL(/day=2026-11-30/);
});

test('the language switch keeps the page and its question', async ({ page }) => {
  await page.goto(`${HOUSE}/programme?day=2`);
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Latviešu' }).click();
  await expect(page).toHaveURL(/\/lv\/saieta-nams\/programme\?day=2$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
});

test('the look is kept from page to page', async ({ page }) => {
  await page.goto(HOUSE);
  await page.getByText('Text size and colours').click();
  await page.getByLabel('Largest').check();
  await page.getByLabel('High contrast').check();
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await page.goto(`${HOUSE}/week`);
  await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
});

test('a wrong address has a way on', async ({ page }) => {
  const answer = await page.goto(`${HOUSE}/course/no-such-course`);
  expect(answer!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await page.getByRole('link', { name: 'To the home page' }).click();
  await expect(page).toHaveURL(new RegExp(`${HOUSE}$`));
});

test('a course can be put into a calendar', async ({ page, request }) => {
  await page.goto(`${HOUSE}/programme?free=yes`);
  await page.locator('#offers > li:visible').filter({ hasText: /places? (is|are) free/ }).first().getByRole('link').first().click();
  const href = await page.getByRole('link', { name: 'Put the dates into my calendar' }).getAttribute('href');
  const file = await request.get(href!);
  expect(file.headers()['content-type']).toContain('text/calendar');
  expect(await file.text()).toMatch(/BEGIN:VEVENT[\s\S]*DTSTART:\d{8}T\d{6}Z/);
});
