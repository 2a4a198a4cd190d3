import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let it: Visit;
let base: string;
let clock: string;
beforeAll(async () => {
  it = await visit();
  const anna = await it.it.signIn(names.anna);
  const { cases } = (await it.it.json(anna, 'GET', '/search?q=koivu')).body;
  base = `/t/${cases[0].id}/maaraajat`;
  const { deadlines } = (await it.it.json(anna, 'GET', `/cases/${cases[0].id}/deadlines`)).body;
  clock = deadlines.find((one: { own: boolean; state: string }) => one.own && one.state === 'running').id;
}, 180_000);
afterAll(() => it.stop());

test('without a script a deadline is started and marked as done', async () => {
  const { page } = await it.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${base}/uusi`);
  await page.getByLabel('Määräaika', { exact: true }).selectOption('appeal');
  await page.getByLabel('Päivä, josta aika alkaa').fill('2.11.2026');
  await page.getByLabel('Mitä se koskee').fill('Käräjäoikeuden tuomio');
  await page.getByRole('button', { name: 'Käynnistä' }).click();
  await page.waitForURL(/maaraajat$/);
  // 30 days end on Wednesday 2 December.
  await page.getByText('2.12.2026').first().waitFor();
  await page.getByRole('link', { name: /Merkitse tehdyksi tai päätä Valitus hovioikeuteen/ }).click();
  await page.getByLabel('Se tehtiin').check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/maaraajat$/);
  await page.getByText('tehty ajoissa').first().waitFor();
}, 60_000);

test('every page of the deadlines is accessible and fits at 320 px, in three languages', async () => {
  const found: string[] = [];
  for (const [worker, slugs] of [
    [names.anna, [base, `${base}/uusi`, `${base}/${clock}`, '/maaraajat']],
    [names.teppo, ['/maaraajat', '/maaraajat/appeal']],
  ] as const) {
    const { context, page } = await it.enter(worker);
    await context.addInitScript({ path: axePath });
    for (const language of ['fi', 'sv', 'en'])
      for (const width of [1280, 320])
        for (const slug of slugs) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/${language}${slug}`);
          const over = await page.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          if (over > 0) found.push(`${language} ${width} ${slug}: ${over} px too wide`);
          const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
            `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
          );
          found.push(...violations.map(({ id, nodes }) => `${language} ${width} ${slug}: ${id} ${nodes[0]?.html}`));
        }
  }
  expect(found).toEqual([]);
}, 240_000);
