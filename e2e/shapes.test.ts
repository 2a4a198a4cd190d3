import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoMore, expectOrder, expectSaid, inTurn, telling } from '../proofs/story/shapes/expect-shape.ts';
import type { Told } from '../proofs/story/shapes/shape.ts';
import { shapes } from '../proofs/story/shapes/shapes.ts';
import { names } from '../seeds/names.ts';
import { pictured, type Visit, visit } from './browser.ts';

/** The shapes of stories as a worker types them: in the forms of the pages, without a script. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

/** A code word each; none of them stands in the story of the evaluation. */
const codeWords = ['Velkakirja', 'Oikeusaste', 'Marjatila', 'Avioliitto', 'Viestiketju', 'Palkkalaskelma'];

/** A time as a worker writes it; what a page says of one can be written in a form as well. */
function typed({ when, says }: Told): string {
  if (when === undefined || typeof when === 'string') return when ?? '';
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(when.edtf) ?? [];
  return day ? `${Number(day)}.${Number(month)}.${year}` : says;
}

/** Chooses the first choice whose words hold these. */
async function choose(page: Page, name: string, words: string): Promise<void> {
  const option = page.locator(`select[name="${name}"] option`, { hasText: words }).first();
  await page.selectOption(`select[name="${name}"]`, (await option.getAttribute('value')) as string);
}

const save = (page: Page) =>
  Promise.all([page.waitForNavigation(), page.locator('main form .govuk-button').first().click()]);

/** Saves a form, and says what it refuses instead of waiting for a page that does not come. */
async function saved(page: Page, what: string): Promise<void> {
  await save(page);
  expect(await page.locator('.govuk-error-summary').allInnerTexts(), what).toEqual([]);
}

async function openCase(page: Page, codeWord: string): Promise<string> {
  await page.goto('/fi/t/uusi');
  await page.fill('[name="codeWord"]', codeWord);
  await choose(page, 'backupId', names.veikko);
  await saved(page, codeWord);
  return new URL(page.url()).pathname;
}

async function enterEvent(page: Page, home: string, told: Told): Promise<void> {
  await page.goto(`${home}/kokonaisuus/lisaa/tapahtuma`);
  await page.selectOption('[name="code"]', 'other');
  await page.fill('[name="label"]', told.what);
  await page.fill('[name="when"]', typed(told));
  if (told.anchor) {
    const [anchor, other] = told.anchor;
    await page.locator('details:has([name="anchor"]) > summary').click();
    await page.selectOption('[name="anchor"]', anchor);
    await choose(page, 'anchorId', other);
  }
  await saved(page, told.what);
}

/** A step of the course; one that is told out of turn is explained when the form asks for that. */
async function enterStep(page: Page, home: string, told: Told): Promise<void> {
  await page.goto(`${home}/prosessi`);
  if ((await page.locator('a[href$="/vaihe"]').count()) === 0) {
    await page.goto(`${home}/prosessi/uusi`);
    await page.check('[name="kind"][value="criminal"]');
    await saved(page, 'a course');
    await page.goto(`${home}/prosessi`);
  }
  await page.locator('a[href$="/vaihe"]').first().click();
  await page.locator(`a[href$="/vaihe?code=${told.step}"]`).click();
  await page.check('[name="state"][value="done"]');
  await page.fill('[name="when"]', typed(told));
  if (told.outcome) await page.selectOption('[name="outcome"]', told.outcome);
  await save(page);
  const why = page.locator('[name="outOfOrder"]');
  if ((await why.count()) > 0) {
    await why.fill('kertomisen järjestys');
    await save(page);
  }
  expect(await page.locator('.govuk-error-summary').allInnerTexts(), told.what).toEqual([]);
}

describe.each(shapes.map((shape, nth) => ({ ...shape, codeWord: codeWords[nth] as string })))('$name', (shape) => {
  test('typed into the forms, it is told as it was told', async () => {
    const { page, context, complaints } = await world.enter(names.anna, { javaScriptEnabled: false });
    page.setDefaultTimeout(15_000);
    const home = await openCase(page, shape.codeWord);
    for (const told of inTurn(shape)) await (told.step ? enterStep : enterEvent)(page, home, told);
    const pages: string[] = [];
    for (const to of telling) {
      await page.goto(`${home}${to}`);
      pages.push((await page.content()).replaceAll('&nbsp;', ' '));
      await pictured(page, `${shape.codeWord}${to.replaceAll('/', '_')}`);
    }
    expectOrder(shape, pages[0] as string);
    expectSaid(shape, pages[0] as string);
    expectNoMore(shape, pages);
    expect(complaints).toEqual([]);
    await context.close();
  }, 180_000);
});
