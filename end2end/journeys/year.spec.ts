import { HOUSE, askForPlace, expect, expectAccessible, someone, test } from '../fixtures/house';
import { openAccount } from '../fixtures/staff';

/** Each of the two browsers has a room of its own, for they share one house. */
const room = (scripts: boolean | undefined) => (scripts === false ? /^Aušanas istaba/ : /^Mākslas studija/);

test('a class is written with a clash, mended, shown to everybody, and one of its afternoons is cancelled', async ({ page, javaScriptEnabled }) => {
  test.setTimeout(120_000);
  await openAccount(page, 'manager', 'Milda');
  const title = someone('Lettering');
  const other = someone('Pottery');
  const where = room(javaScriptEnabled);

  await page.getByRole('link', { name: 'Classes of the year' }).click();
  const write = async (name: string, start: string, end: string) => {
    await page.getByRole('link', { name: 'A new class' }).click();
    await page.getByText('In other languages').click();
    await page.getByLabel('Name in English').fill(name);
    await page.getByLabel('How often').selectOption('Every week');
    await page.getByLabel('Sunday').check();
    await page.getByLabel('Begins at').fill(start);
    await page.getByLabel('Ends at').fill(end);
    const option = page.getByLabel('Where', { exact: true }).locator('option').filter({ hasText: where });
    await page.getByLabel('Where', { exact: true }).selectOption(await option.getAttribute('value'));
    await page.getByLabel('How many places').fill('6');
  };
  const publish = async () => {
    await page.getByRole('link', { name: 'Show it to everybody' }).click();
    await expect(page.getByRole('article')).toContainText('Every Sunday');
    await page.getByRole('button', { name: 'Show it to everybody now' }).click();
  };

  await write(other, '15:00', '16:30');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'It is kept' })).toBeVisible();
  await publish();
  await expect(page.getByRole('main')).toContainText('shown to everybody');
  await page.getByRole('link', { name: 'Classes of the year' }).click();

  await write(title, '16', '17');
  await page.getByRole('button', { name: 'Look first, keep nothing' }).click();
  const clash = page.locator('#clash');
  await expect(clash).toContainText(other);
  await expect(clash).toContainText('Nearest that is free:');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await publish();
  await expect(page.getByRole('alert')).toContainText('something else has the room or the leader');

  await page.getByLabel('Begins at').fill('16:30');
  await page.getByLabel('Ends at').fill('17:30');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(clash).toHaveCount(0);
  await publish();
  await expect(page.getByRole('heading', { name: 'It is kept' })).toBeVisible();

  await page.goto(`${HOUSE}/programme?q=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: 'Take a place' }).click();
  const member = someone('Anna');
  await askForPlace(page, member, '20000001');
  await expect(page.getByRole('main')).toContainText(title);

  await page.goto(`${HOUSE}/house/courses?q=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: 'Cancel or move meetings' }).click();
  await page.getByRole('button', { name: 'Do it, and show whom to tell' }).click();
  await expect(page.getByRole('alert')).toContainText('Please choose what is to be done.');
  await page.getByLabel('Cancel: it does not take place').check();
  await page.getByLabel('Why, as people will read it').fill('The roof is mended');
  await page.getByRole('button', { name: 'Do it, and show whom to tell' }).click();
  await expect(page.getByRole('main')).toContainText('1 person is to be told.');
  const line = page.getByRole('listitem').filter({ hasText: member });
  await expect(line).toContainText('Call: +371 2000 0001');
  await line.getByRole('button', { name: `Left word ${member}` }).click();
  await expect(line).toContainText(/Left word, /);
});

test('two write one class: the second sees what the first kept, and keeps theirs or takes it knowingly', async ({ page, browser, javaScriptEnabled, baseURL }) => {
  test.setTimeout(120_000);
  const first = await openAccount(page, 'manager', 'Rasa');
  const title = someone('Woodcarving');
  await page.goto(`${HOUSE}/house/new-course`);
  await page.getByText('In other languages').click();
  await page.getByLabel('Name in English').fill(title);
  await page.getByLabel('How many places').fill('6');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'It is kept' })).toBeVisible();
  const address = page.url().split('?')[0];

  const elsewhere = await browser.newContext({ javaScriptEnabled, baseURL });
  const other = await elsewhere.newPage();
  await openAccount(other, 'manager', 'Jonas');
  for (const tab of [page, other]) await tab.goto(address);
  await page.getByLabel('How many places').fill('8');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'It is kept' })).toBeVisible();

  await other.getByLabel('How many places').fill('9');
  await other.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText(`${first} kept it`);
  await expect(other.locator('#meanwhile')).toContainText(/Theirs:\s*8\s*Yours:\s*9/);
  await expect(other.getByLabel('How many places')).toHaveValue('9');
  if (javaScriptEnabled !== false) await expectAccessible(other, 'two write one class');
  await other.getByRole('button', { name: /throw mine away/ }).click();
  await expect(other.getByRole('heading', { name: 'This is what the other person kept' })).toBeVisible();
  await expect(other.getByLabel('How many places')).toHaveValue('8');
  await elsewhere.close();
});
