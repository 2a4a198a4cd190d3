import { afterAll, beforeAll, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { dueOn } from '../src/domain/deadline/deadline.ts';
import { addDays, dayOf, formatDate } from '../src/platform/time/format.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
let base: string;
beforeAll(async () => {
  world = await visit();
  base = `/t/${await world.caseNamed(names.anna, 'koivu')}/maaraajat`;
});
afterAll(() => world.stop());

/** Long enough ago that the days have begun, and not so long that they have run out. */
const startedOn = addDays(dayOf(new Date()), -20);

test('without a script a deadline is started and marked as done', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${base}/uusi`);
  await page.getByLabel('Määräaika', { exact: true }).selectOption('appeal');
  await page.getByLabel('Päivä, josta aika alkaa').fill(formatDate('fi', startedOn));
  await page.getByLabel('Mitä se koskee').fill('Käräjäoikeuden tuomio');
  await page.getByRole('button', { name: 'Käynnistä' }).click();
  await page.waitForURL(/maaraajat$/);
  // The print alone says today's day as well, so what nobody sees on the screen does not count.
  const due = page.getByText(formatDate('fi', dueOn('appeal', startedOn).due)).filter({ visible: true });
  await due.first().waitFor();
  await page.getByRole('link', { name: /Merkitse tehdyksi tai päätä Valitus hovioikeuteen/ }).click();
  await page.getByLabel('Se tehtiin').check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/maaraajat$/);
  await page.getByText('tehty ajoissa').first().waitFor();
}, 180_000);
