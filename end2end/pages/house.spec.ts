import { HOUSE, askForPlace, openFreeCourse, someone } from '../fixtures/house';
import { inviteLink, openAccount } from '../fixtures/staff';
import { walk } from '../fixtures/walk';
import type { Page } from '@playwright/test';

const PLAIN = ['', '/staff', '/staff?refused=form', '/account', '/account?refused=pin', '/turn', '/turn?refused=turn', '/today', '/today/doors', '/courses', '/new-course', '/new-course?said=form', '/courses/joga', '/courses/joga/publish', '/courses/joga/dates', '/courses/joga/dates?said=nothing', '/notices', '/messages', '/messages/letters', '/desk', '/desk?found=yes', '/desk?refused=form', '/rosters', '/rooms', '/rooms/new', '/rooms/new?said=form', '/buildings/new', '/tenants/new', '/tenants/new?said=form', '/years', '/years/new', '/years/new?said=form', '/faculties', '/faculties/new', '/faculties/new?said=form', '/people', '/people?found=yes', '/log', '/import'];

/** Takes a place and finds it at the desk: the pages that are about one course and one person. */
async function ofSomebody(page: Page): Promise<string[]> {
  await openFreeCourse(page, 1);
  const roster = `/house${inside(page)}/roster`;
  const roll = `/house${inside(page)}/roll`;
  const from = inside(page).split('/').pop();
  await page.getByRole('link', { name: 'Take a place' }).click();
  const name = someone('Anna');
  await askForPlace(page, name, '+371 2000 0007');
  const slip = inside(page);
  await openAccount(page, 'manager', 'Zita');
  await page.goto(`${HOUSE}/house/desk`);
  await page.getByLabel('Who is it?').fill(name);
  await page.getByRole('button', { name: 'Find' }).click();
  const person = (await page.getByRole('link', { name }).getAttribute('href'))!.replace(HOUSE, '');
  const known = person.replace('/desk/', '/people/');
  return [slip, known, `${known}/edit`, `${known}/edit?said=form`, `${known}/export`, `${known}/erase`, person, `${person}/move?from=${from}`, `${person}/move?from=${from}&refused=form`, `${person}?done=moved`, `${person}?refused=clash`, `${person}?done=left`, roster, `${roster}?refused=form`, `${roster}/signatures`, `${roster}/leader`, roll, `${roll}?refused=form`, `${roll}?found=yes`];
}

/** Where the page is, without language and house. */
function inside(page: Page): string {
  return new URL(page.url()).pathname.replace(HOUSE, '');
}

walk('the house', async (page) => {
  const invitation = new URL(inviteLink('desk')).pathname.replace(/^\/[a-z]{2}\/[^/]+/, '');
  return [...(await ofSomebody(page)), invitation, ...PLAIN.map((path) => `/house${path}`)];
});
