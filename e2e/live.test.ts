import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { setBar, viewNetwork } from '../src/domain/access/index.ts';
import { withdrawConsent } from '../src/domain/consent/index.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

/** Milliseconds in which she may still see what has been closed; a page that takes longer here is given that much more time. */
async function patience(load: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await load();
  return 2_000 + 3 * (performance.now() - begun);
}

test('an open page of the social worker holds only her own rows within two seconds of the withdrawal, and asks anew', async () => {
  const { page } = await world.enter(names.minna);
  const anna = await world.app.signIn(names.anna);
  const caseId = await world.caseNamed(names.anna, 'koivu');
  const time = await patience(() => page.goto(`/fi/t/${caseId}/aikajana?class=account`));
  // Nothing while the page comes.
  const items = () =>
    page.evaluate<number | undefined>(
      "document.readyState === 'complete' ? document.querySelectorAll('.moj-timeline__item').length : undefined",
    );
  const shown = (await items()) ?? 0;
  expect(shown).toBeGreaterThan(0);
  const use = world.app.as(anna);
  const { consents } = await use(viewNetwork, { caseId });
  const giving = consents.filter(({ classes }) => classes.includes('account'));
  for (const { id } of giving) await use(withdrawConsent, { caseId, consentId: id });
  const withdrawn = performance.now();
  const minna = await world.app.signIn(names.minna);
  const left = await world.app.json(minna, 'GET', `/cases/${caseId}/timeline?class=account`);
  const entries = left.body.entries as { own: boolean }[];
  expect(entries.filter(({ own }) => !own)).toEqual([]);
  expect(entries.length).toBeLessThan(shown);
  // Asked anew after the first of several withdrawals, it may show for a moment what the next one closes.
  await expect.poll(items, { timeout: withdrawn + time - performance.now() }).toBe(entries.length);
});

test('a bar empties the open page of the barred worker, who then finds nothing', async () => {
  const { page } = await world.enter(names.jari);
  const anna = await world.app.signIn(names.anna);
  const caseId = await world.caseNamed(names.anna, 'koivu');
  const time = await patience(() => page.goto(`/fi/t/${caseId}`));
  const { body: people } = await world.app.json(undefined, 'GET', '/evaluation/workers');
  const jari = people.workers.find((worker: { name: string }) => worker.name === names.jari).id;
  await world.app.as(anna)(setBar, { caseId, workerId: jari, reason: 'other' });
  await expect.poll(() => page.title(), { timeout: time }).toMatch(/^$|ei löydy/);
  await page.waitForLoadState();
  await expect.poll(() => page.title()).toContain('ei löydy');
});
