import { expect, expectAccessible, test } from '../fixtures/house';
import { OwnHouse } from '../fixtures/own-house';
import { follow } from '../fixtures/staff';

/** A class that met this morning, in a year of its own. */
const SHEETS = {
  'calendar.csv': 'term,first_day,last_day,closures\n2026/2027,2026-09-07,2027-05-28,\n',
  'courses.csv': 'title,weekday,start,end,frequency,capacity\nRīta vingrošana,Tuesday,08:00,08:45,weekly,12\n',
};

test('who came to a class: ticked, put right, and somebody who came without a place', async ({ page, javaScriptEnabled }) => {
  test.setTimeout(120_000);
  const house = await OwnHouse.open({ sheets: SHEETS, now: '2026-11-24T07:30:00Z' });
  try {
    await follow(page, house.invite('manager'), 'Vita');
    for (const name of ['Anna Bērziņa', 'Ģirts Kalniņš']) await enrol(house.front, name);
    await page.goto(`${house.front}/house/rosters`);
    await page.getByRole('link', { name: 'Rīta vingrošana' }).click();
    await page.getByRole('link', { name: 'Who came' }).click();
    const sheet = page.getByRole('main');
    await expect(sheet).toContainText('24 November 2026');
    await page.getByRole('checkbox', { name: 'Anna Bērziņa' }).check();
    await page.getByRole('button', { name: 'Keep the list' }).click();
    await expect(page.getByRole('status')).toContainText('Came: 1. Stayed away: 1. Came without a place: 0.');

    await page.getByLabel('First name and surname').fill('Zenta Mauriņa');
    await page.getByRole('button', { name: 'Add to the list' }).click();
    await expect(page.getByRole('checkbox', { name: 'Zenta Mauriņa' })).toBeChecked();
    await page.getByLabel('How many more came').fill('many');
    await page.getByRole('checkbox', { name: 'Ģirts Kalniņš' }).check();
    await page.getByRole('button', { name: 'Keep the list' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(/as a whole number/);
    await expect(page.getByRole('checkbox', { name: 'Ģirts Kalniņš' }), 'what was ticked stands').toBeChecked();
    if (javaScriptEnabled !== false) await expectAccessible(page, 'the roll');
    await page.getByLabel('How many more came').fill('2');
    await page.getByRole('button', { name: 'Keep the list' }).click();
    await expect(page.getByRole('status')).toContainText('Came: 2. Stayed away: 0. Came without a place: 3.');
    await page.getByRole('link', { name: 'Back to the people' }).click();
    await expect(page.getByRole('region', { name: 'Who came the last times' })).toContainText('5 were there');
  } finally {
    await house.close();
  }

  async function enrol(front: string, name: string) {
    await page.goto(`${front}/house/desk`);
    await page.getByLabel('Who is it?').fill(name);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByLabel('Which class?').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Sign up' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');
  }
});
