import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { practices } from '../src/domain/practice/index.ts';
import { type Visit, visit } from './browser.ts';
import { tooWide } from './find-faults.ts';
import { keyboardOf } from './keyboard.ts';

let world: Visit;
let caseId: string;
beforeAll(async () => {
  world = await visit();
  caseId = await world.caseNamed(names.anna, 'koivu');
});
afterAll(() => world.stop());

test('with keys alone on a phone, from what the person needs to what others do: in three languages', async () => {
  for (const [language, search] of [
    ['fi', 'tulkki'],
    ['sv', 'tolken'],
    ['en', 'interpreters'],
  ] as const) {
    const { page, context, complaints, strangers } = await world.enter(names.anna, {
      viewport: { width: 390, height: 844 },
      language,
    });
    const keys = keyboardOf(page);
    await page.goto(`/${language}/t/${caseId}/suunnitelma/tarpeet`);
    await keys.go('a[href*="/kaytannot?need="]');
    const some = await page.locator('#kaytannot + *, section[aria-labelledby=kaytannot] li').count();
    expect(some, language).toBeGreaterThan(0);
    // The place they came from stays in the search and can be left out.
    await page.goto(`/${language}/kaytannot`);
    await keys.type('q', search);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await keys.go('section[aria-labelledby=kaytannot] li a');
    await page.locator('.rn-src').waitFor();
    expect(await page.locator('.rn-limits li').count(), language).toBeGreaterThan(0);
    expect(await tooWide(page), language).toBe('');
    expect([complaints, strangers], language).toEqual([[], []]);
    await context.close();
  }
});

test('without a script, a sentence is searched, a theme chosen, and both are left out again one by one', async () => {
  const { page, context } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto('/fi/palvelut');
  await page.getByRole('link', { name: 'Käytännöt' }).click();
  expect(await page.locator('.rn-folds details[open]').count()).toBe(0);
  await page.getByLabel('Mikä on hankalaa?').fill('tulkki voi tuntea hyväksikäyttäjän');
  await page.getByLabel('Teema').selectOption({ label: 'Rikosprosessi' });
  await page.getByRole('button', { name: 'Hae käytäntöjä' }).click();
  await page.getByRole('link', { name: 'Tulkki kuuluu hyväksikäyttäjän piiriin' }).waitFor();
  await page.getByRole('link', { name: 'Poista haku: Rikosprosessi' }).click();
  expect(page.url()).not.toContain('theme');
  await page.getByRole('link', { name: 'Näytä kaikki' }).click();
  await page.waitForURL(/kaytannot$/);
  await context.close();
});

test('printed, the longest practice is one page, without navigation', async () => {
  const length = ({ words }: (typeof practices)[number]) => JSON.stringify(words.fi).length;
  const longest = practices.toSorted((a, b) => length(b) - length(a))[0];
  const { page, context } = await world.enter(names.anna);
  await page.goto(`/fi/kaytannot/${longest?.key}`);
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link', { name: 'Kaikki käytännöt' }).isVisible()).toBe(false);
  expect(await page.locator('.rn-header').isVisible()).toBe(false);
  await context.close();
});
