import { HOUSE, expect, test } from '../fixtures/house';

// Two pictures for the README, taken where SAIETS_PICTURES names a folder: `tools/pictures.sh`.
const folder = process.env.SAIETS_PICTURES;

test('pictures for the README', async ({ page, request }) => {
  test.skip(!folder, 'only when pictures are wanted');
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto('/lv/saieta-nams');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/home.png` });
  const programme = await (await request.get(`${HOUSE}/programme`)).text();
  const course = programme.match(/\/en\/saieta-nams\/course\/[a-z0-9-]+/)![0];
  await page.goto(course);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/course.png` });
});
