import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let it: Visit;
let koivu: string;
beforeAll(async () => {
  it = await visit();
  const found = await it.it.json(await it.it.signIn(names.anna), 'GET', '/search?q=koivu');
  koivu = `/t/${found.body.cases[0].id}`;
}, 180_000);
afterAll(() => it.stop());

test('without a script a need is recorded, a task asked, ticked off and taken back', async () => {
  const { page } = await it.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${koivu}/suunnitelma/tarve?domain=interpreting`);
  await page.getByLabel('viikkojen kuluessa').check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/suunnitelma\/tarpeet#alue-interpreting$/);
  await page.goto(`/fi${koivu}/suunnitelma/tehtava`);
  await page.getByLabel('Mitä tehdään?').fill('Soitetaan kurssille');
  await page.getByRole('button', { name: 'Lisää tehtävä' }).click();
  await page.waitForURL(/suunnitelma#tehtava-/);
  await page.getByRole('button', { name: 'Tehty Soitetaan kurssille' }).click();
  await page.getByRole('button', { name: 'Kumoa Soitetaan kurssille' }).click();
  await page.getByRole('button', { name: 'Tehty Soitetaan kurssille' }).waitFor();
}, 60_000);

test('the printouts, the plan and the first page are accessible and fit at 320 px; the page for her prints without a menu', async () => {
  const { context, page } = await it.enter(names.anna);
  await context.addInitScript({ path: axePath });
  const found: string[] = [];
  for (const language of ['fi', 'sv', 'en'])
    for (const width of [1280, 320])
      for (const slug of [
        `${koivu}/suunnitelma`,
        `${koivu}/suunnitelma/tarpeet`,
        `${koivu}/suunnitelma?tuloste=hanelle`,
        `${koivu}/suunnitelma?tuloste=kokous`,
        koivu,
        '/tyo',
      ]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/${language}${slug}`);
        const over = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (over > 0) found.push(`${language}${slug} at ${width}: ${over} px too wide`);
        const violations = await page.evaluate<string[]>(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations.map((v) => v.id + ' ' + v.nodes[0].html.slice(0, 160)))`,
        );
        found.push(...violations.map((one) => `${language}${slug} at ${width}: ${one}`));
      }
  expect(found).toEqual([]);
  await page.goto(`/fi${koivu}/suunnitelma?tuloste=hanelle`);
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper is not printed.
  const printed = await page.innerText('body');
  for (const word of ['Rinnalla', 'T-', 'Koivu', 'Saarni', 'rikos', 'uhri', 'kauppa', 'kuulustelu', 'harkinta'])
    expect(printed, word).not.toContain(word);
  expect(printed).toContain('Ei jätetä esille');
  expect(printed).toContain('Haluan nähdä siskoni');
}, 180_000);
