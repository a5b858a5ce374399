import { HOUSE, expect, expectAccessible, expectNarrow, test } from '../fixtures/house';

const LANGUAGES = ['lv', 'lt', 'et', 'en'];
const WIDTHS = [320, 1280];

/** Every page of the house; the course, the activity and the slip are found by reading. */
async function pages(request: import('@playwright/test').APIRequestContext): Promise<string[]> {
  const programme = await (await request.get(`${HOUSE}/programme`)).text();
  const course = programme.match(/\/en\/saieta-nams\/course\/[a-z0-9-]+/)![0];
  const activity = programme.match(/\/en\/saieta-nams\/activity\/[a-z0-9-]+/)![0];
  const own = [course, activity, `${course}/take-place`, `${course}/take-place?refused=form`, `${course}/asked`].map((path) => path.replace(HOUSE, ''));
  return ['', '/programme', '/programme?q=zzzz', '/programme?q=a&day=2&part=morning&free=yes', '/week?day=2026-11-25', '/visit', '/slip', '/slip?refused=code', '/privacy', '/accessibility', '/offline', '/none', ...own];
}

for (const language of LANGUAGES) {
  for (const width of WIDTHS) {
    test(`every page in ${language} at ${width} px`, async ({ page, request }) => {
      test.setTimeout(600_000);
      await page.setViewportSize({ width, height: 900 });
      for (const path of await pages(request)) {
        await page.goto(`/${language}/saieta-nams${path}`);
        await expectAccessible(page, `${language} ${path} ${width}`);
        await expectNarrow(page, `${language} ${path} ${width}`);
        await page.evaluate(() => (document.documentElement.dataset.text = 'normal'));
        const sizes = await page.evaluate(measure);
        expect(sizes.small, `${path}: text below 20 px`).toEqual([]);
        expect(sizes.narrow, `${path}: targets below 44 px`).toEqual([]);
        expect(sizes.wide, `${path}: wider than the window`).toBe(false);
      }
    });
  }
}

/** What is too small to read or to hit, and whether the page has to be pushed sideways. */
function measure() {
  const shown = (element: Element) => (element as HTMLElement).checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const texts = [...document.querySelectorAll('body *')].filter((element) => shown(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()));
  const small = texts.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 20).map((element) => `${element.tagName}.${element.className}`);
  const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')].filter(shown);
  const box = (element: Element) => (element.matches('input[type=radio], input[type=checkbox]') ? element.closest('label') ?? element : element).getBoundingClientRect();
  // A link inside a sentence is as high as its line (WCAG 2.5.8 excepts it).
  const inline = (element: Element) => element.tagName === 'A' && getComputedStyle(element).display === 'inline' && element.parentElement!.textContent!.trim() !== element.textContent!.trim();
  const hidden = (element: Element) => element.classList.contains('skip-link');
  const narrow = targets
    .filter((element) => !inline(element) && !hidden(element))
    .filter((element) => box(element).height < 43.5 || box(element).width < 43.5)
    .map((element) => `${element.tagName}.${element.className} ${element.textContent!.trim().slice(0, 30)} ${Math.round(box(element).width)}x${Math.round(box(element).height)}`);
  return { small: [...new Set(small)], narrow: [...new Set(narrow)], wide: document.documentElement.scrollWidth > window.innerWidth + 1 };
}
