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
  await expect(page.locator('#asked')).toBeHidden();
  await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Tuesday' });
  await page.getByLabel('Only with free places').check();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/day=2/);
  await expect(page.locator('#asked-words')).toHaveText('You asked for: Tuesday, Only with free places.');
  const some = await page.locator('#offers > li:visible').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expect(page.locator('#offers > li:visible')).toHaveCount(all);
});

test('on a telephone the filter is folded and what was found is near', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${HOUSE}/programme?q=joga&day=2`);
  await expect(page.getByLabel('Day', { exact: true })).toBeHidden();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'programme.aria.yml' });
  const [main, first] = [await page.getByRole('main').boundingBox(), await page.locator('#offers > li:visible').first().boundingBox()];
  expect(first!.y - main!.y, 'the first class is on the first screen below the header').toBeLessThan(640);
  await page.getByText('Choose by day, level and more').click();
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2');
});

test('a week leads to the next', async ({ page }) => {
  await page.goto(`${HOUSE}/week?day=2026-11-25`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('November 2026');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
  await expect(page.getByText(/^In use/).filter({ visible: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'The week after' }).click();
  await expect(page).toHaveURL(/day=2026-11-30/);
});

test('a wide week is read room by room, a narrow one hour by hour', async ({ page }) => {
  await page.goto(`${HOUSE}/week?day=2026-11-25`);
  const tuesday = page.getByRole('region', { name: /^Tuesday 24 November/ });
  const boards = tuesday.getByRole('table', { name: /^Rooms by hours/ });
  expect(await boards.count()).toBeGreaterThan(1);
  await expect(boards.first().getByRole('columnheader').first()).toHaveText('Time');
  await expect(boards.getByRole('columnheader', { name: 'Deju zāle' })).toHaveCount(1);
  await expect(boards.getByRole('cell', { name: /09:00–10:15.*Joga/ })).toHaveCount(1);
  await expect(tuesday.getByRole('listitem')).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelectorAll('[style]').length)).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(boards).toHaveCount(0);
  const hours = await tuesday.getByRole('listitem').locator('.slot__time').allInnerTexts();
  const times = hours.map((text) => text.match(/\d\d:\d\d/)![0]);
  expect(times.length).toBeGreaterThan(6);
  expect(times).toEqual([...times].sort());
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

test('an address of no house has the frame of the only one', async ({ page }) => {
  const answer = await page.goto('/lt/nowhere');
  expect(answer!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tokio puslapio čia nėra');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Pereiti prie turinio' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('banner').getByRole('link', { name: 'Saieta nams' }).click();
  await expect(page).toHaveURL(/\/lt\/saieta-nams$/);
});

test('a course can be put into a calendar', async ({ page, request }) => {
  await page.goto(`${HOUSE}/programme?free=yes`);
  await page.locator('#offers > li:visible').filter({ hasText: /places? (is|are) free/ }).first().getByRole('link').first().click();
  const href = await page.getByRole('link', { name: 'Put the dates into my calendar' }).getAttribute('href');
  const file = await request.get(href!);
  expect(file.headers()['content-type']).toContain('text/calendar');
  expect(await file.text()).toMatch(/BEGIN:VEVENT[\s\S]*DTSTART:\d{8}T\d{6}Z/);
});
