import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

test('whoever has no account, no script and a narrow phone chooses where, in what language and for what, finds a number, and leaves', async () => {
  const context = await world.browser.newContext({
    baseURL: world.origin,
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.route('**/apua/poistu', (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
  const page = await context.newPage();
  await page.goto('/fi/apua');
  await page.getByRole('link', { name: 'Katso, kuka auttaa omalla alueellasi' }).click();
  await page.waitForURL('**/fi/apua/alueella');
  const emergency = await page.getByRole('link', { name: 'Soita 112', exact: true }).boundingBox();
  expect(emergency && emergency.y + emergency.height).toBeLessThan(640);
  await page.getByLabel('Alue').selectOption('Länsirannikko');
  await page.getByLabel('Millä kielellä haluat apua').selectOption({ label: 'somali' });
  await page.getByLabel('Mihin tarvitset apua').selectOption({ label: 'Kun pelkäät jotakuta' });
  await page.getByRole('button', { name: 'Näytä' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
    /^Länsirannikko, kun pelkäät jotakuta: \d+ palvelua auttaa$/,
  );
  await page.getByText('Ihmiskaupan uhrien auttaminen').click();
  expect(await page.getByRole('link', { name: 'Soita 040 000 0304' }).isVisible()).toBe(true);
  expect(await page.getByText('Turvakodin neuvonta').count()).toBe(0);
  // The choice goes along to another language, and nowhere else.
  await page.getByRole('link', { name: /^EN/ }).click();
  await page.waitForURL('**/en/apua/alueella?**');
  expect(await page.getByLabel('Language you want help in').inputValue()).toBe('so');
  await page.getByRole('link', { name: 'Leave quickly' }).click();
  await page.waitForURL('**/apua/poistu');
  expect(asked.filter((url) => !url.startsWith(world.origin))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('an admin takes the own service from the page for everybody, and sees that it is gone', async () => {
  const { page, context } = await world.enter(names.pirkko);
  await page.goto('/fi/palvelut?q=vertaisryhm%C3%A4');
  await page.getByRole('link', { name: 'Vertaisryhmä naisille' }).click();
  await page.getByRole('link', { name: 'Katso, miltä se näyttää' }).click();
  await page.waitForURL('**/fi/apua/alueella?**');
  expect(await page.getByText('Vertaisryhmä naisille').count()).toBeGreaterThan(0);
  await page.goBack();
  await page.getByRole('link', { name: 'Muuta tietoja' }).click();
  await page.getByLabel('Näkyy julkisesti').uncheck();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByText('ei: vain kirjautuneet näkevät').waitFor();
  await context.close();
});
