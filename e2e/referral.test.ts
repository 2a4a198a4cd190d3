import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

/** Referring to a service in the browser: actions counted, without a script; every page of it on two widths and in three languages. */
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const shots = process.env.REFERRAL_SHOTS;
let it: Visit;
beforeAll(async () => {
  it = await visit();
}, 60_000);
afterAll(() => it.stop());

const koivuOf = async (page: Page): Promise<string> => {
  await page.goto('/fi/t');
  const link = await page.locator('main a', { hasText: /T-/ }).evaluateAll((all) =>
    all
      .map((one) => ({
        href: one.getAttribute('href') ?? '',
        text: one.closest('tr, li, .rn-row')?.textContent ?? '',
      }))
      .find(({ text }) => text.includes('Koivu')),
  );
  return /\/t\/(\w{6})/.exec(link?.href ?? '')?.[1] ?? '';
};

async function faults(page: Page): Promise<string[]> {
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  const { violations } = await page.evaluate(
    (only) =>
      (
        globalThis as unknown as {
          axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run({ runOnly: only, resultTypes: ['violations'] }),
    tags,
  );
  return [
    ...(over > 0 ? [`${page.url()}: ${over} px too wide`] : []),
    ...violations.map(({ id, nodes }) => `${page.url()}: ${id} ${nodes[0]?.html.slice(0, 160)}`),
  ];
}

test('a worker refers with at most ten actions and without a script; intake opens and accepts', {
  timeout: 90_000,
}, async () => {
  const anna = await it.enter(names.anna, { javaScriptEnabled: false });
  const caseId = await koivuOf(anna.page);
  let actions = 1;
  const press = async (page: Page, what: string) => {
    actions += 1;
    await page.locator(what).first().click();
  };
  await anna.page.goto(`/fi/t/${caseId}/ohjaus/uusi?sector=social`);
  const label = anna.page.locator('label', { hasText: 'Länsirannikon' }).first();
  actions += 1;
  await label.click();
  expect(await anna.page.locator('input[name="sector"][value="social"]').isChecked()).toBe(true);
  await press(anna.page, 'input[name="urgency"][value="week"] + label');
  actions += 1;
  await anna.page.locator('[name="asked"]').fill('Perhetyön alku.');
  await press(anna.page, 'main form .govuk-button');
  expect(anna.page.url()).toContain('/laheta');
  await press(anna.page, 'main form .govuk-button');
  expect(anna.page.url()).toMatch(/\/ohjaukset$/);
  expect(actions).toBeLessThanOrEqual(10);
  expect(await anna.page.locator('main').textContent()).toContain('Perhetyön alku.');

  const ritva = await it.enter(names.ritva, { javaScriptEnabled: false });
  await ritva.page.goto('/fi/ohjaukset');
  expect(await ritva.page.locator('main').textContent()).not.toContain('Perhetyön alku.');
  await ritva.page.locator('main form .govuk-button').first().click();
  expect(await ritva.page.locator('main').textContent()).toContain('Perhetyön alku.');
  await ritva.page.locator('main a[href$="/ota-vastaan"]').click();
  await ritva.page.locator('main form .govuk-button').first().click();
  expect(ritva.page.url()).toMatch(/\/ohjaukset$/);
  await anna.page.reload();
  expect(await anna.page.locator('main').textContent()).toContain('otettu vastaan');
});

test('every page of a referral in three languages at 1280 and 320 px', { timeout: 180_000 }, async () => {
  const found: string[] = [];
  const visitAll = async (worker: string, slugs: (page: Page) => Promise<string[]>, who: string) => {
    const { page, context } = await it.enter(worker);
    await context.addInitScript({ path: axePath });
    const all = await slugs(page);
    for (const [at, slug] of all.entries())
      for (const language of ['fi', 'sv', 'en'])
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const answer = await page.goto(`/${language}${slug}`);
          if (answer?.status() !== 200) found.push(`${slug}: ${answer?.status()}`);
          found.push(...(await faults(page)));
          if (shots && (language === 'fi' || width === 1280))
            await page.screenshot({ path: `${shots}/${who}-${at}-${language}-${width}.png`, fullPage: true });
        }
  };
  await visitAll(
    names.anna,
    async (page) => {
      const caseId = await koivuOf(page);
      await page.goto(`/fi/t/${caseId}/ohjaus/uusi?sector=health`);
      await page.locator('label', { hasText: 'Länsirannikon' }).first().click();
      await page.locator('input[name="urgency"][value="week"] + label').first().click();
      await page.locator('[name="asked"]').fill('Aika vastaanotolle.');
      await page.locator('main form .govuk-button').first().click();
      const preview = new URL(page.url()).pathname.replace(/^\/fi/, '');
      await page.goto(`/fi/t/${caseId}/ohjaukset`);
      const links = await page
        .locator('main a.govuk-button')
        .evaluateAll((many) => many.map((one) => one.getAttribute('href') ?? ''));
      const forms = ['vastaa', 'peru'].flatMap((word) => links.find((one) => one.endsWith(word)) ?? []);
      return [
        `/t/${caseId}/ohjaus/uusi`,
        preview,
        `/t/${caseId}/ohjaukset`,
        ...forms.map((one) => one.replace(/^\/fi/, '')),
        '/tyo',
      ];
    },
    'anna',
  );
  await visitAll(
    names.intake.kaisla,
    async (page) => {
      await page.goto('/fi/ohjaukset');
      const links = await page
        .locator('main a.govuk-button')
        .evaluateAll((many) => many.map((one) => one.getAttribute('href') ?? ''));
      const offer = (links[0] ?? '').replace(/^\/fi/, '');
      return ['/ohjaukset', offer, `${offer}/ota-vastaan`, `${offer}/kieltaydy`, '/saapuneet', '/tyo'];
    },
    'intake',
  );
  await visitAll(
    names.minna,
    async (page) => {
      const caseId = await koivuOf(page);
      await page.goto(`/fi/t/${caseId}/ohjaukset`);
      const links = await page
        .locator('main a.govuk-button')
        .evaluateAll((many) => many.map((one) => one.getAttribute('href') ?? ''));
      return [
        `/t/${caseId}/ohjaukset`,
        ...links
          .filter((one) => one.endsWith('paata'))
          .slice(0, 1)
          .map((one) => one.replace(/^\/fi/, '')),
      ];
    },
    'minna',
  );
  expect(found).toEqual([]);
});
