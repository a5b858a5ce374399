import { HOUSE, askForPlace, expect, openFreeCourse, someone, test } from '../fixtures/house';
import { Keys, lettersOfFreeClass } from '../fixtures/keys';
import { PASSWORD, openAccount } from '../fixtures/staff';

const DESK = `${HOUSE}/house/desk`;

test('the desk enrols somebody new by keyboard alone, prints the slip and gives the place back', async ({ page }) => {
  await openAccount(page, 'desk', 'Ona');
  await page.goto(DESK);
  const keys = new Keys(page);
  const name = someone('Ģirts');
  const number = `2${Math.floor(1_000_000 + Math.random() * 8_999_999)}`;
  const begun = Date.now();

  await expect(page.getByLabel('Who is it?')).toBeFocused();
  await keys.type(name);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nobody here of this name or number yet' })).toBeVisible();
  await expect(page.getByLabel('First name and surname')).toHaveValue(name);
  await expect(page.getByLabel('Which class?')).toBeFocused();
  const { letters, title } = await lettersOfFreeClass(page);
  await keys.type(letters);
  await keys.press('Tab');
  await expect(page.getByLabel('Telephone', { exact: true })).toBeFocused();
  await keys.type(number);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');
  const seconds = Math.round((Date.now() - begun) / 1000);
  await expect(page.getByRole('main')).toContainText(name);
  await expect(page.getByRole('main')).toContainText(title);
  const without = keys.count - [...name].length - number.length;
  test.info().annotations.push({ type: 'keys', description: `${keys.count} keys, ${without} besides name and number, no click, ${seconds} s of them the machine's` });
  expect(without, 'keys besides the name and the number').toBeLessThanOrEqual(10);
  expect(page.url(), 'nothing personal in the address').not.toContain(encodeURIComponent(name.split(' ')[1]));

  const next = page.getByRole('link', { name: 'To the desk: the next person' });
  await expect(next).toBeFocused();
  // What is hidden for paper loses the keyboard here, as it does not when a person prints; so the slip is opened again.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('To the desk: the next person')).toBeHidden();
  await expect(page.locator('.slip__letters')).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.reload();
  await expect(next).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByLabel('Who is it?')).toBeFocused();
  await keys.type(number.slice(-4));
  await keys.press('Enter');
  const found = page.getByRole('region', { name: /of this name or number/ }).getByRole('link', { name });
  await expect(found).toBeVisible();
  expect(await page.getByRole('main').innerText(), 'a list shows the last digits alone').not.toContain(number);
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('main')).toContainText('Has a place · at the desk');
  await page.getByText('Give the place back').click();
  await page.getByRole('button', { name: 'Yes, give it back' }).click();
  await expect(page.getByRole('status')).toContainText('It is given back');
  await expect(page.getByRole('main')).toContainText('In no class at the moment');
});

test('a half-filled form stands as it was, with what is wrong', async ({ page }) => {
  await openAccount(page, 'desk', 'Berta');
  await page.goto(DESK);
  const name = someone('Jānis');
  await page.getByLabel('Who is it?').fill(name);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByLabel('Telephone', { exact: true }).fill('12');
  await page.getByLabel('on paper').check();
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Please choose a class.', /^This telephone number is not complete/]);
  await expect(page.getByLabel('First name and surname')).toHaveValue(name);
  await expect(page.getByLabel('on paper')).toBeChecked();
});

test('somebody is moved to another class with a reason; the slip leads on', async ({ page }) => {
  await openFreeCourse(page, 1);
  const course = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Take a place' }).click();
  const name = someone('Milda');
  await askForPlace(page, name, '+371 2000 0008');
  const slip = page.url();
  await openAccount(page, 'desk', 'Ona');
  await page.goto(DESK);
  await page.getByLabel('Who is it?').fill(name);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name }).click();
  await page.getByRole('link', { name: 'Move to another class' }).click();
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Please choose a class.', /^Please say why/]);
  await page.getByLabel('Which class instead?').selectOption({ index: 1 });
  await page.getByLabel('Why?').fill('The level is too high');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  const clash = page.getByLabel('It is known that the two meet at the same time');
  await expect(page.getByRole('status').or(clash).first()).toBeVisible();
  if (await clash.isVisible()) {
    await clash.check();
    await page.getByRole('button', { name: 'Move', exact: true }).click();
  }
  await expect(page.getByRole('status')).toContainText('They are in the new class now');
  await page.goto(slip);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have a place');
  await expect(page.getByRole('main')).not.toContainText(course);
});

test('two helpers take turns at one computer by a short number', async ({ page }) => {
  const anna = await openAccount(page, 'desk', 'Anna');
  await page.goto(`${HOUSE}/house/account`);
  const own = page.locator('form').filter({ has: page.getByLabel('New short number') });
  await own.getByLabel('New short number').fill('4071');
  await own.getByLabel('Your password').fill(PASSWORD);
  await own.getByRole('button', { name: 'Keep the short number' }).click();
  await expect(page.getByRole('main')).toContainText('You have a short number.');
  const berta = await openAccount(page, 'desk', 'Berta');
  await page.getByRole('link', { name: 'Take turns' }).click();
  await expect(page.getByRole('main')).toContainText(`You are signed in as ${berta}`);
  await page.getByLabel('Your short number').fill('4070');
  await page.getByRole('button', { name: 'Take over' }).click();
  await expect(page.getByRole('alert')).toContainText('This was not right');
  await page.getByLabel(anna).check();
  await page.getByLabel('Your short number').fill('4071');
  await page.getByRole('button', { name: 'Take over' }).click();
  await expect(page.getByRole('navigation').filter({ hasText: 'Take turns' })).toContainText(anna);
});

test('the sheets of a class', async ({ page }) => {
  await openFreeCourse(page, 2);
  const course = await page.getByRole('heading', { level: 1 }).innerText();
  const rest = new URL(page.url()).pathname.replace(HOUSE, '');
  await page.getByRole('link', { name: 'Take a place' }).click();
  const name = someone('Zane');
  await page.getByText('Anything else we should know?').click();
  await page.getByLabel('What do you need in order to take part?').fill('a seat near the door');
  await askForPlace(page, name, '+371 2000 0006');
  await openAccount(page, 'manager', 'Ilze');
  await page.getByRole('main').getByRole('link', { name: 'Who is in which class' }).click();
  await expect(page.getByRole('main')).toContainText(course);
  await page.goto(`${HOUSE}/house${rest}/roster`);
  await expect(page.getByRole('main')).toContainText(name);
  await page.getByRole('link', { name: 'Sheet to sign' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('2000 0006');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.goBack();
  await page.getByRole('link', { name: 'Leader\'s sheet' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('+371 2000 0006');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('a seat near the door');
});
