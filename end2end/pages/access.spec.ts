import { HOUSE } from '../fixtures/house';
import { walk } from '../fixtures/walk';

walk('every page', async (page) => {
  const programme = await (await page.request.get(`${HOUSE}/programme`)).text();
  const course = programme.match(/\/en\/saieta-nams\/course\/[a-z0-9-]+/)![0];
  const activity = programme.match(/\/en\/saieta-nams\/activity\/[a-z0-9-]+/)![0];
  const own = [course, activity, `${course}/take-place`, `${course}/take-place?refused=form`, `${course}/asked`].map((path) => path.replace(HOUSE, ''));
  return ['', '/programme', '/programme?q=zzzz', '/programme?q=a&day=2&part=morning&free=yes', '/week?day=2026-11-25', '/visit', '/slip', '/slip?refused=code', '/privacy', '/accessibility', '/offline', '/none', '/sign-in', '/sign-in?refused=wrong', ...own];
});
