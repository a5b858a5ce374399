import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { HOUSE, expect, expectAccessible, someone, test } from '../fixtures/house';
import { OwnHouse } from '../fixtures/own-house';
import { PASSWORD, follow, openAccount, signIn } from '../fixtures/staff';

const FIXTURES = join(import.meta.dirname, '../../server/tests/import/fixtures');

test('a sheet is brought, mended on the page, taken in and shown; signing out in between loses nothing', async ({ page, javaScriptEnabled }) => {
  test.setTimeout(120_000);
  const name = await openAccount(page, 'manager', 'Ilze');
  const clear = someone('Beekeeping');
  const doubtful = someone('Astronomy');
  const sheet = `Name;Day;Time;How often\r\n${clear};Monday;10:00;weekly\r\n${doubtful};Tuesday;00:00;weekly\r\n`;
  await page.getByRole('link', { name: 'Bring the sheet' }).click();
  await page.getByRole('button', { name: 'Look at this sheet' }).click();
  await expect(page.getByRole('alert')).toContainText('No file was chosen');

  const file = `${someone('plan').replace(' ', '-')}.csv`;
  await page.getByLabel('Your sheet').setInputFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await page.getByRole('button', { name: 'Look at this sheet' }).click();
  await expect(page.getByRole('row', { name: /How often/ })).toContainText('weekly');
  if (javaScriptEnabled !== false) await expectAccessible(page, 'a sheet on its way');
  await page.getByRole('button', { name: 'Go on: look through it' }).click();
  const line = page.getByRole('listitem').filter({ hasText: doubtful });
  await expect(line).toContainText('Midnight: sheets print it for an hour that is not known.');
  if (javaScriptEnabled !== false) await expectAccessible(page, 'a sheet on its way');
  await line.getByRole('textbox').fill('19:30');
  await line.getByRole('textbox').press('Enter');
  await expect(page.getByRole('main')).toContainText('1 cell was put right');
  await expect(page.getByRole('main')).toContainText('New: 2. Changed: 0. Gone: 0.');

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto(`${HOUSE}/house/import`);
  await signIn(page, name, PASSWORD);
  await page.getByRole('link', { name: file }).click();
  await expect(page.getByRole('main')).toContainText('1 cell was put right');
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByRole('heading', { name: 'The sheet is taken in' })).toBeVisible();
  if (javaScriptEnabled !== false) await expectAccessible(page, 'a sheet on its way');
  await page.goto(`${HOUSE}/programme?q=${encodeURIComponent(doubtful)}`);
  await page.getByRole('link', { name: doubtful }).click();
  await expect(page.getByRole('main')).toContainText('19:30');
});

/** A hand that counts: every click and every key. */
class Hand {
  clicks = 0;
  keys = 0;

  async click(what: Locator) {
    this.clicks += 1;
    await what.click();
  }

  /** Opens a list and chooses by keys as few as lead there: one for the list, its first letters, Enter. */
  async choose(what: Locator, option: string) {
    this.clicks += 2;
    await what.selectOption(option);
  }

  async type(what: Locator, text: string) {
    this.clicks += 1;
    this.keys += [...text].length;
    await what.fill(text);
  }
}

/** From the first page of the house to a programme that everybody reads. */
async function publish(page: Page, file: string, prepare: (hand: Hand) => Promise<void>) {
  const hand = new Hand();
  const begun = Date.now();
  await hand.click(page.getByRole('link', { name: 'Bring the sheet' }));
  hand.clicks += 3; // the field, the file in the window of the system, its button
  await page.getByLabel('Your sheet').setInputFiles({ name: file, mimeType: 'text/csv', buffer: readFileSync(join(FIXTURES, file)) });
  await hand.click(page.getByRole('button', { name: 'Look at this sheet' }));
  await prepare(hand);
  await hand.click(page.getByRole('button', { name: 'Go on: look through it' }));
  await expect(page.getByRole('main')).toContainText('Lines understood:');
  const sum = await page.locator('p.lead').innerText();
  await hand.click(page.getByRole('button', { name: 'Take it in' }));
  await expect(page.getByRole('heading', { name: 'The sheet is taken in' })).toBeVisible();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  const said = `${file}: ${hand.clicks} clicks, ${hand.keys} keys, ${seconds} s of the machine. ${sum}`;
  test.info().annotations.push({ type: 'counted', description: said });
  console.log(said);
  return hand;
}

test('from an empty house to a published programme, counted', async ({ page }) => {
  test.setTimeout(180_000);
  const house = await OwnHouse.open();
  try {
    for (const [file, prepare] of [
      ['raw_groups.csv', async (hand: Hand) => hand.choose(page.getByRole('group', { name: 'So it is in every row' }).getByLabel('Language'), 'en')],
      ['raw_plan.csv', async (hand: Hand) => hand.choose(page.getByRole('group', { name: 'So it is in every row' }).getByLabel('How often'), 'weekly')],
    ] as const) {
      await follow(page, house.invite('manager'), 'Rasma');
      const hand = await publish(page, file, prepare);
      expect(hand.clicks, 'clicks').toBeLessThanOrEqual(12);
      await page.getByRole('link', { name: 'See the programme' }).click();
      await expect(page.getByRole('main').getByRole('article').or(page.getByRole('main').getByRole('listitem')).first()).toBeVisible();
    }
  } finally {
    await house.close();
  }
});
