import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { mountHelplines } from '../helpline/index.ts';
import { type Json, ownDocument, putServices, serviceEndpoints, serviceId } from '../service/index.ts';
import { helpHereTexts } from './help-here.texts.ts';
import { mountHelpHere } from './index.ts';

let world: SmallWorld;
let admin: Person;
let near: Person;
let keeper: Person;
let ahead = 0;
const today = Date.parse('2026-11-24T09:00:00Z');
/** What was read is given to others for thirty seconds. */
const later = () => {
  ahead += 31_000;
};

const described = (key: string, provider: string, more: object = {}) =>
  ownDocument({
    ...{ key, provider, name: { fi: `Palvelu ${key}`, sv: `Tjänst ${key}` }, text: { fi: 'Kuuntelee ja neuvoo.' } },
    ...{
      needs: ['safety', 'housing'],
      regions: ['02'],
      languages: ['fi', 'ar'],
      whoPays: 'free',
      phone: '040 000 0101',
    },
    ...more,
  });
/** An imported document with everything that must not be shown. */
const withPlaces = {
  ...described('turva', 'Turvakoti Lyhty', { serves: ['anonymous'] }),
  email: 'etunimi.sukunimi@lyhty.example',
  contacts: [{ name: 'Salla Salonen', email: 'salla@lyhty.example', phones: [{ number: '040 000 0999' }] }],
  service_at_locations: [
    {
      location: {
        name: 'Lyhdyn talo',
        addresses: [{ address_1: 'Piilokuja 7', city: 'Turku' }],
        phones: [{ number: '040 000 0998' }],
      },
    },
  ],
};
const ids = Object.fromEntries(['auki', 'oma', 'turva', 'muu'].map((key) => [key, serviceId('own', key)])) as Record<
  'auki' | 'oma' | 'turva' | 'muu',
  string
>;

beforeAll(async () => {
  world = await smallWorld({
    endpoints: serviceEndpoints,
    mode: 'real',
    now: () => new Date(today + ahead),
    before: (app, faces) => {
      mountHelplines(app, faces);
      mountHelpHere(app, faces);
    },
  });
  const saarni = await world.organisation('Saarni ry', 'victim-support', 'Länsi');
  await world.organisation('Turvakoti Lyhty', 'shelter', 'Länsi');
  admin = await world.worker(saarni, 'Pirkko Laakso', ['organisation-admin']);
  near = await world.worker(await world.organisation('Verkosto', 'regional-network', 'Länsi'), 'Sari', [
    'network-coordinator',
  ]);
  keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Yrjö', ['system-admin']);
  const put = (key: string, document: Json, isPublic: boolean) => ({
    externalId: key,
    place: key,
    document,
    isPublic,
  });
  await putServices(
    world.owner,
    'own',
    [
      put('auki', described('auki', 'Kuunari ry'), true),
      put('oma', described('oma', 'Saarni ry'), false),
      put('turva', withPlaces, true),
      put('muu', described('muu', 'Ei meidän'), false),
    ],
    new Date(today),
  );
});
afterAll(() => world.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  world.app.fetch(new Request(`http://localhost:3000${path}`, { headers }));
const page = async (query = '?region=02', language = 'fi', headers: Record<string, string> = {}) =>
  (await get(`/${language}/apua/alueella${query}`, headers)).text();
const asData = async (query = '?region=02') =>
  (await get(`/api/v1/help-here${query}`, { 'accept-language': 'fi' })).json();
const shown = async () => {
  later();
  return ((await asData()) as { services: { name: string }[] }).services
    .map(({ name }) => name.replace('Palvelu ', ''))
    .toSorted();
};
const versionOf = async (key: keyof typeof ids) =>
  (await world.json(admin, 'GET', `/services/${ids[key]}`)).body.version as number;
const change = async (who: Person, key: keyof typeof ids, more: object) =>
  world.json(who, 'POST', `/services/${ids[key]}/change`, {
    languages: 'fi, ar',
    version: await versionOf(key),
    ...more,
  });

describe('a stranger', () => {
  test('reads in three languages what owners have said may be shown, with 112 first, and leaves in one press', async () => {
    for (const language of languages) {
      const answer = await get(`/${language}/apua/alueella?region=02`);
      const text = await answer.text();
      expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('cache-control')]).toEqual([
        200,
        null,
        'no-store',
      ]);
      expect(text).toContain(language === 'sv' ? 'Tjänst auki' : 'Palvelu auki');
      expect(text).not.toContain('Palvelu oma');
      expect(text.indexOf('href="tel:112"')).toBeLessThan(text.indexOf('href="tel:0400000101"'));
      expect(text).toContain(`href="/${language}/apua/poistu"`);
    }
  });

  test('finds no place, address, worker, e-mail address or id in it, whatever a document holds, and nor does the login of the sign-in', async () => {
    const { rows } = await world.database.pools.auth.query('select * from sign_in.public_services()');
    for (const text of [await page(), JSON.stringify(await asData()), JSON.stringify(rows)]) {
      expect(text).toContain('Palvelu turva');
      for (const secret of ['Piilokuja', 'Lyhdyn talo', 'Salla', '@lyhty', '0998', '0999'])
        expect(text).not.toContain(secret);
      expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    }
    await expect(world.database.pools.auth.query('select 1 from app.service')).rejects.toMatchObject({ code: '42501' });
  });

  test('is told that a name need not be given where the service says so, and nothing where it does not', async () => {
    const text = await page();
    const part = (name: string) =>
      (text.split('<details').find((each) => each.includes(name)) ?? '').split('</details>')[0];
    expect(part('Palvelu turva')).toContain('Voit kysyä kertomatta nimeäsi.');
    expect(part('Palvelu auki')).not.toMatch(/nime[äs]/);
    expect(part('Palvelu auki')).toContain('Apu on maksutonta.');
  });

  test('reads the same to the byte as who is signed in, and a choice that is not offered is none', async () => {
    const plain = await page();
    // A minute may pass in between: nothing else may.
    const still = (text: string) => text.replace(/\d{1,2}\.\d{2}(?=<)/g, '');
    for (const headers of [{ cookie: `rinnalla=${admin.token}` }, { authorization: `Bearer ${admin.token}` }])
      expect(still(await page('?region=02', 'fi', headers))).toBe(still(plain));
    expect(still(await page('?region=%3Cscript%3E&language=zz&need=nonsense&x=1'))).toBe(still(await page('')));
    expect((await get('/api/v1/help-here?region=%3Cscript%3E')).status).toBe(422);
    expect((await get('/api/v1/help-here?x=1')).status).toBe(422);
  });

  test('finds a way on where nothing fits: whom to call, and what to leave out of the choice', async () => {
    const text = await page('?region=19&need=residence');
    expect(text).toContain('Täältä ei vielä löydy palvelua.');
    expect(text).toContain('href="/fi/apua/alueella?region=19"');
    expect(text.indexOf('Täältä ei vielä')).toBeLessThan(text.indexOf('href="tel:080005005"'));
  });

  test('is told whom to call where the directory cannot be read, and not that there is nobody', async () => {
    const app = new Hono();
    const auth = { query: () => Promise.reject(new Error('away')) };
    const engine = { ...world.faces.engine, pools: { ...world.faces.engine.pools, auth: auth as never } };
    mountHelpHere(app, { ...world.faces, engine });
    const away = await (await app.fetch(new Request('http://localhost:3000/fi/apua/alueella'))).text();
    expect(away).toContain('Palveluja ei voi näyttää juuri nyt');
    expect(away).toContain('href="tel:112"');
    expect(away).toContain('href="tel:080005005"');
    expect(away).not.toContain('ei vielä palveluja');
    expect((await app.fetch(new Request('http://localhost:3000/api/v1/help-here'))).status).toBe(503);
  });

  test('as data it may be kept for a minute, by nobody longer', async () => {
    const answer = await get('/api/v1/help-here?region=02&language=ar&need=housing');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=60']);
    const { services, helplines } = (await answer.json()) as { services: object[]; helplines: { numbers: string[] }[] };
    expect(services).toMatchObject([{ heard: 'direct' }, { heard: 'direct' }]);
    // Whoever answers there may speak no Arabic: in danger one calls it all the same.
    expect(helplines[0]?.numbers).toEqual(['112']);
  });

  test('is answered from the directory alone: no case, no part and no organisation is read for it', async () => {
    const { rows } = await world.owner.query(
      `select prosrc from pg_proc where oid = 'sign_in.public_services()'::regprocedure`,
    );
    expect(rows[0].prosrc.match(/\b(?:app|priv|look|act|audit|sign_in|job)\.\w+/g)).toEqual(['app.service']);
  });

  test('sees no change when a shelter, an organisation or a service that is not public comes', async () => {
    later();
    const before = await asData();
    await world.organisation('Turvakoti Uusi', 'shelter', 'Länsi');
    await putServices(
      world.owner,
      'own',
      [
        {
          externalId: 'piilo',
          place: '',
          document: described('piilo', 'Turvakoti Uusi', { regions: ['Piilola'], languages: ['yo'] }),
        },
      ],
      new Date(today),
    );
    later();
    expect(await asData()).toEqual(before);
  });
});

describe('who says that a service is shown', () => {
  test('is the admin of its organisation: nobody else, and whoever keeps it may take it down', async () => {
    expect((await change(near, 'oma', { isPublic: true })).status).toBe(403);
    expect((await change(keeper, 'oma', { isPublic: true })).status).toBe(403);
    expect((await change(admin, 'oma', { isPublic: true, nameless: 'no' })).status).toBe(200);
    expect(await shown()).toEqual(['auki', 'oma', 'turva']);
    expect(await page()).toContain('Sinulta kysytään nimeä.');
    // What stands stays when a co-ordinator corrects the languages.
    expect((await change(near, 'oma', { isPublic: true })).status).toBe(200);
    expect(await shown()).toContain('oma');
    expect((await change(near, 'oma', {})).status).toBe(200);
    expect(await shown()).toEqual(['auki', 'turva']);
    // Nobody of ours keeps it: a co-ordinator does.
    expect((await change(near, 'muu', { isPublic: true })).status).toBe(200);
    expect(await shown()).toEqual(['auki', 'muu', 'turva']);
  });

  test('says it anew after it was closed', async () => {
    await change(admin, 'oma', { isPublic: true });
    const end = async (how: string, who: Person) =>
      (await world.json(who, 'POST', `/services/${ids.oma}/${how}`, { version: await versionOf('oma') })).status;
    expect(await end('close', near)).toBe(200);
    expect(await shown()).not.toContain('oma');
    expect(await end('reopen', near)).toBe(200);
    expect(await shown()).not.toContain('oma');
  });

  test('is stopped where what everybody would read tells of somebody, with the text still there', async () => {
    const { status, body } = await change(admin, 'oma', { isPublic: true, opening: 'Soita Elinalle, 040 123 4567' });
    expect([status, body.error.fields]).toEqual([422, [{ field: 'opening', reason: 'looks-like-identity' }]]);
    expect((await change(admin, 'oma', { opening: 'Soita Elinalle, 040 123 4567' })).status).toBe(200);
  });

  test('has the tick in the form and a link to how it looks; who may not say so is told who may', async () => {
    expect((await world.page(admin, `/fi/palvelut/${ids.oma}/muuta`)).text).toContain('name="isPublic"');
    const theirs = (await world.page(near, `/fi/palvelut/${ids.oma}/muuta`)).text;
    expect([theirs.includes('name="isPublic"'), theirs.includes('organisaation oma pääkäyttäjä')]).toEqual([
      false,
      true,
    ]);
    await change(admin, 'oma', { isPublic: true });
    const link =
      /href="(\/fi\/apua\/alueella[^"]*)"/.exec((await world.page(admin, `/fi/palvelut/${ids.oma}`)).text)?.[1] ?? '';
    later();
    expect(await (await get(link.replaceAll('&amp;', '&'))).text()).toContain('Palvelu oma');
  });

  test('is not asked again by an import: what stands stays', async () => {
    const again = { externalId: 'auki', place: '', document: described('auki', 'Kuunari ry', { languages: ['fi'] }) };
    await putServices(world.owner, 'own', [again], new Date(today));
    expect(await shown()).toContain('auki');
    await putServices(
      world.owner,
      'own',
      [{ ...again, isPublic: true, document: described('oma', 'Saarni ry') }],
      new Date(today),
    );
    const stands = { externalId: 'piilo', place: '', isPublic: true, document: described('piilo', 'Turvakoti Uusi') };
    await putServices(world.owner, 'own', [stands], new Date(today));
    expect(await shown()).not.toContain('piilo');
  });
});

test('its own sentences are short: half of them have at most eight words', () => {
  for (const language of languages) {
    const lengths = Object.entries(helpHereTexts.catalogues[language])
      .filter(([key]) => !key.startsWith('finding') && key !== 'evaluation')
      .flatMap(([, text]) => text.split(/(?<=[.?!:])\s+/).map((sentence) => sentence.split(/\s+/).length))
      .toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(8);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  }
});
