import type { Page } from '@playwright/test';
import { HOUSE, expect, someone, test } from '../fixtures/house';

/** A class with places to spare, which no other journey takes. */
const ROOMY = `${HOUSE}/course/aktivs-un-veseligs-dzivesveids`;

/** Waits until the worker has awoken, watches over the page and has kept the offline page of this language. */
async function kept(page: Page, language: string) {
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, `/${language}/saieta-nams/offline`))
    .toBe(true);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

test('without a network the offline page comes in the language that was read', async ({ page, context }) => {
  test.slow();
  for (const [language, heading] of [
    ['lv', 'Nav interneta savienojuma'],
    ['lt', 'Nėra interneto ryšio'],
    ['et', 'Internetiühendust ei ole'],
    ['en', 'There is no connection'],
  ]) {
    await page.goto(`/${language}/saieta-nams`);
    await kept(page, language);
    await context.setOffline(true);
    await page.goto(`/${language}/saieta-nams/week`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('main').locator('a[href="tel:+37120000000"]')).toBeVisible();
    await context.setOffline(false);
    await page.reload();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
  }
});

test('the offline page is dressed as the others and keeps the look', async ({ page, context }) => {
  await page.goto('/en/saieta-nams');
  await kept(page, 'en');
  await page.getByText('Text size and colours').click();
  await page.getByLabel('Largest').check();
  await page.getByLabel('Dark').check();
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => page.evaluate(async () => (await caches.match('/en/saieta-nams/offline'))!.text())).toContain('data-theme="dark"');
  await context.setOffline(true);
  await page.goto('/en/saieta-nams/programme');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no connection');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(27, 23, 20)');
  expect(await page.evaluate(() => document.fonts.check('700 20px "Atkinson Hyperlegible Next"'))).toBe(true);
});

test('what was typed when the network went is sent when it is back', async ({ page, context }) => {
  await page.goto(ROOMY);
  await kept(page, 'en');
  await page.getByRole('link', { name: 'Take a place' }).click();
  const name = someone('Liene');
  await page.getByLabel('Your first name and surname').fill(name);
  await page.getByLabel('Telephone', { exact: true }).fill('+371 2000 0006');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ask for the place' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no connection');
  await context.setOffline(false);
  await page.goBack();
  await expect(page.getByLabel('Your first name and surname')).toHaveValue(name);
  await page.getByRole('button', { name: 'Ask for the place' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');
});

test('nothing of what one person read stays for the next', async ({ page }) => {
  await page.goto(ROOMY);
  await kept(page, 'en');
  await page.getByRole('link', { name: 'Take a place' }).click();
  await page.getByLabel('Your first name and surname').fill(someone('Vilma'));
  await page.getByLabel('I have neither. The desk knows me.').check();
  await page.getByRole('button', { name: 'Ask for the place' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname)));
    return kept.flat();
  });
  const pages = addresses.filter((address) => !/^\/(pkg|fonts)\/|\.svg$/.test(address));
  expect(pages).toEqual(['/en/saieta-nams/offline']);
});
