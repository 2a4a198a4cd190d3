import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { addDays, dayOf, formatDate } from '../src/platform/time/format.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

test('whoever has no account, no script and a narrow phone has the first number in sight, and leaves in one press', async () => {
  const context = await world.browser.newContext({
    baseURL: world.origin,
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.route('**/apua/poistu', (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
  const page = await context.newPage();
  for (const [language, call, leave] of [
    ['fi', 'Soita 112', 'Poistu nopeasti'],
    ['sv', 'Ring 112', 'Lämna snabbt'],
    ['en', 'Call 112', 'Leave quickly'],
  ] as const) {
    await page.goto(`/${language}/apua`);
    const number = page.getByRole('link', { name: call, exact: true });
    expect(await number.getAttribute('href')).toBe('tel:112');
    const box = await number.boundingBox();
    expect(box && box.y + box.height).toBeLessThan(640);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('link', { name: leave }).click();
    await page.waitForURL('**/apua/poistu');
  }
  expect(asked.filter((url) => !url.startsWith(world.origin))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('a press on a page inside leads to the same numbers; an administrator names an owner, who reads it in her own list', async () => {
  const { page, context } = await world.enter(names.teppo);
  await page.getByRole('link', { name: 'Apua heti' }).click();
  await page.waitForURL('**/fi/apua');
  await page.goto('/fi/auttavat-puhelimet/riku/korjaa');
  await page.getByLabel('Seuraava tarkistus viimeistään').fill(formatDate('fi', addDays(dayOf(new Date()), 90)));
  await page.getByLabel('Vastuuhenkilö').selectOption({ label: 'Teppo Lahti, Järjestelmän ylläpitäjä' });
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL('**/auttavat-puhelimet?open=riku#riku');
  // The row of the line that was written is open, the others are one line each.
  const row = page.locator('details#riku');
  expect(await row.getByText('Teppo Lahti', { exact: true }).isVisible()).toBe(true);
  expect(await page.locator('.rn-folds details[open]').count()).toBe(1);
  await context.close();
});
