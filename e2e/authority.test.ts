import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';
import { keyboardOf } from './keyboard.ts';

/** The screen of police and prosecutor in the browser: few actions, nothing of the services side. */
let world: Visit;
const cases = new Map<string, string>();
beforeAll(async () => {
  world = await visit();
  for (const word of ['Koivu', 'Kanerva']) cases.set(word, await world.caseNamed(names.anna, word));
});
afterAll(() => world.stop());

const at = (word: string, rest = '') => `/t/${cases.get(word)}${rest}`;

test('an investigator records a measure with at most six actions and without a script', {
  timeout: 180_000,
}, async () => {
  const { page } = await world.enter(names.risto, { javaScriptEnabled: false });
  let actions = 0;
  const acts = async (does: () => Promise<unknown>) => {
    actions += 1;
    await does();
  };
  expect(await page.locator('main').textContent()).toContain('Asianomistajat');
  await acts(() =>
    page
      .locator(`main a[href="/fi${at('Koivu')}"]`)
      .first()
      .click(),
  );
  await acts(() => page.locator('main a', { hasText: 'Kirjaa toimenpide' }).first().click());
  await acts(() => page.locator('[name="code"]').selectOption('recorded-interview'));
  await acts(() => page.locator('main form .govuk-button').first().click());
  expect(page.url()).toMatch(new RegExp(`/fi${at('Koivu')}$`));
  expect(actions).toBeLessThanOrEqual(6);
  const { body } = await world.app.json(
    await world.app.signIn(names.risto),
    'GET',
    `/cases/${cases.get('Koivu')}/processes`,
  );
  expect(JSON.stringify(body)).toContain('recorded-interview');
});

test('the same by keyboard alone', { timeout: 180_000 }, async () => {
  const { page } = await world.enter(names.risto);
  await page.goto(`/fi${at('Koivu')}`);
  const keys = keyboardOf(page);
  await keys.go(`main a[href$="/toimenpide"]`);
  await keys.select('code', 'Kuulustelu');
  await keys.radio('state', 'planned');
  await keys.go('main form button.govuk-button');
  expect(page.url()).toMatch(new RegExp(`/fi${at('Koivu')}$`));
});

test('the first screen says via whom, what next, who sits beside, what protects and what blocks', {
  timeout: 180_000,
}, async () => {
  const { page } = await world.enter(names.risto);
  await page.goto(`/fi${at('Koivu')}`);
  const text = ((await page.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ');
  for (const said of [
    'Anna Kallio, Saarni ry, arkisin klo 9–15',
    'Kuulemista ei ennen',
    'Leo Halla, Asianajotoimisto Halla',
    'Anna Kallio tulee kuulemiseen tukihenkilönä',
    'Vietnam, nainen, toiselta paikkakunnalta',
    'Tauko aina, kun hän nostaa käden.',
    'Kuulustelu',
    'Esitutkinta',
    'arvioitu',
  ])
    expect(text).toContain(said);
});

/** Every text of at least four words that a service worker reads on the case in any class but `justice`. */
async function servicesSide(word: string): Promise<string[]> {
  const token = await world.app.signIn(names.anna);
  const id = cases.get(word);
  const told = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string' && value.split(' ').length >= 4) told.add(value);
    else if (Array.isArray(value)) value.forEach(gather);
    else if (value !== null && typeof value === 'object') {
      const line = value as { class?: string; register?: string };
      if (line.class === 'justice' || line.register === 'justice') return;
      Object.values(value).forEach(gather);
    }
  };
  for (const path of ['timeline', 'needs', 'plan', 'meetings', 'tellings', 'whole', 'safety', 'referrals', 'heard'])
    gather((await world.app.json(token, 'GET', `/cases/${id}/${path}`)).body);
  return [...told];
}

test('police and prosecutor find nothing of the services side on any page, in any count, file or log', {
  timeout: 180_000,
}, async () => {
  for (const [worker, word] of [
    [names.risto, 'Koivu'],
    [names.elina, 'Kanerva'],
  ] as const) {
    const hidden = await servicesSide(word);
    expect(hidden.length).toBeGreaterThan(10);
    const token = await world.app.signIn(worker);
    const id = cases.get(word);
    // Rooms of the own organisation have their pages too: empty of anything that another wrote.
    const pages = [
      '',
      '/aikajana',
      '/aikajana?nakyma=kaistat',
      '/aikajana?nakyma=jaksot',
      '/kerrottu',
      '/maaraajat',
      '/turva',
      '/verkosto',
    ];
    pages.push('/kokonaisuus', '/suunnitelma', '/palaverit', '/vointi', '/henkilo', '/loki', '/ohjaukset');
    const read: [string, string][] = [];
    for (const slug of ['/tyo', '/t', '/kalenteri', '/minun', '/miksi', ...pages.map((page) => `/t/${id}${page}`)])
      for (const language of ['fi', 'sv', 'en']) {
        const { status, body } = await world.app.page(token, `/${language}${slug}`);
        if (status === 200) read.push([slug, body]);
      }
    for (const path of [
      ...['', '/timeline', '/tellings', '/network', '/deadlines', '/processes', '/log', '/safety'],
      ...['/needs', '/plan', '/meetings', '/whole', '/heard', '/referrals'],
    ]) {
      const { status, body } = await world.app.json(token, 'GET', `/cases/${id}${path}`);
      if (status === 200) read.push([path, JSON.stringify(body)]);
    }
    read.push(['/work', JSON.stringify((await world.app.json(token, 'GET', '/work')).body)]);
    expect(read.length).toBeGreaterThan(20);
    const unescaped = (text: string) =>
      text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    for (const [slug, text] of read) {
      const plain = unescaped(text);
      expect([slug, hidden.filter((item) => plain.includes(item))]).toEqual([slug, []]);
      for (const name of ['Lyhty', 'Lyhdy', 'Tiina Korpi', 'Tukikeskus Kaisla']) expect(plain).not.toContain(name);
    }
    // The preview is for the others: they have it as their first page.
    expect((await world.app.page(token, `/fi/t/${id}/viranomaiselle`)).status).toBe(403);
    expect((await world.app.json(token, 'GET', `/cases/${id}/justice-lines`)).status).toBe(403);
  }
});
