import { HOUSE, askForPlace, expect, openFreeCourse, someone, test } from '../fixtures/house';

test('a place in two steps, its slip, and giving it back', async ({ page }) => {
  await openFreeCourse(page);
  const course = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Take a place' }).click();
  const name = someone('Anna');
  await askForPlace(page, name, '+371 2000 0001');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');
  await expect(page.getByRole('main')).toContainText(course);
  await expect(page.getByRole('main')).toContainText(name);
  const code = await page.locator('.slip__letters').innerText();
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  await expect(page.getByRole('img', { name: 'A QR code that leads to this slip' })).toBeVisible();
  expect(page.url()).not.toContain(encodeURIComponent(name.split(' ')[1]));

  await page.goto(`${HOUSE}/slip`);
  await page.getByLabel('Code').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Show my slip' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');

  await page.getByText('I cannot come: give the place back').click();
  await page.getByRole('button', { name: 'Yes, I am sure' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have given it back');
});

test('what was typed stays when something has to be mended', async ({ page }) => {
  await openFreeCourse(page, 1);
  await page.getByRole('link', { name: 'Take a place' }).click();
  const name = someone('Jānis');
  await askForPlace(page, name, '12');
  await expect(page.getByRole('alert')).toContainText('This telephone number is not complete.');
  await expect(page.getByLabel('Your first name and surname')).toHaveValue(name);
  await expect(page.getByLabel('Telephone', { exact: true })).toHaveValue('12');
  await page.getByLabel('Telephone', { exact: true }).fill('+371 2000 0002');
  await page.getByRole('button', { name: 'Ask for the place' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');
});

test('nothing typed is named field by field', async ({ page }) => {
  await openFreeCourse(page, 1);
  await page.getByRole('link', { name: 'Take a place' }).click();
  await page.getByRole('button', { name: 'Ask for the place' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Please write your name.',
    'Please give a telephone number or an e-mail address, or tick that you have neither.',
  ]);
});

test('who has neither telephone nor e-mail is known at the desk', async ({ page }) => {
  await openFreeCourse(page, 2);
  await page.getByRole('link', { name: 'Take a place' }).click();
  await page.getByLabel('Your first name and surname').fill(someone('Ona'));
  await page.getByLabel('I have neither. The desk knows me.').check();
  await page.getByRole('button', { name: 'Ask for the place' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');
});

test('asking twice tells a stranger nothing', async ({ page }) => {
  await openFreeCourse(page, 3);
  const course = page.url();
  const name = someone('Milda');
  for (const expected of ['You have a place', 'Your request has arrived']) {
    await page.goto(`${course}/take-place`);
    await askForPlace(page, name, '+371 2000 0003');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(expected);
  }
});

test('a full course has a line', async ({ page }) => {
  await page.goto(`${HOUSE}/programme`);
  const full = page.locator('#offers > li').filter({ hasText: /All places are taken/ });
  await full.first().getByRole('link').first().click();
  await page.getByRole('link', { name: 'Join the line' }).click();
  await askForPlace(page, someone('Kārlis'), '+371 2000 0004');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^You are \d+(st|nd|rd|th) in line$/);
  await page.getByText('I no longer want to wait').click();
  await page.getByRole('button', { name: 'Yes, I am sure' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have given it back');
});
