import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
// Every text that draws from the register is loaded, as in the program.
import '../../app.ts';
import { texts } from '../../platform/i18n/texts.ts';
import { deadlineEndpoints } from '../deadline/index.ts';
import { lawful, provisionKeys, provisionOf } from '../law/index.ts';
import { lawRegisterEndpoints } from './index.ts';
import { howOften } from './uses.ts';

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: [...lawRegisterEndpoints, ...deadlineEndpoints] });
});
afterAll(() => world.stop());

/** A page outside the case, as anna has it. */
const page = (path: string, language = 'fi') => world.page(world.anna, `/${language}${path}`);

test('the register lists every provision once, what is most used first, and counts what waits for a lawyer', async () => {
  const { body } = await world.json(world.anna, 'GET', '/law?view=all');
  expect(body.rows.map(({ key }: { key: string }) => key).toSorted()).toEqual([...provisionKeys].toSorted());
  const uses = body.rows.map((row: { uses: number }) => row.uses);
  expect(uses).toEqual([...uses].sort((a, b) => b - a));
  expect(uses.at(-1)).toBeGreaterThan(0);
  const waiting = (await world.json(world.anna, 'GET', '/law')).body;
  expect(waiting.rows.length).toBe(waiting.counts.waits);
  for (const row of waiting.rows) expect(row.mark !== 'read' || row.question, row.key).toBeTruthy();
  const { rows } = (await world.json(world.anna, 'GET', '/law?view=all&statute=gdpr')).body;
  expect(rows.map(({ key }: { key: string }) => key).toSorted()).toEqual(['gdpr-12', 'gdpr-33']);
});

test('the page says of how many rows nobody has noted in which language they were read', async () => {
  const unnoted = provisionKeys.filter((key) => provisionOf(key).mark === 'read' && !provisionOf(key).language).length;
  for (const [language, told] of [
    ['fi', `${unnoted} säännöksen lukukieltä ei ole merkitty`],
    ['sv', `för ${unnoted} bestämmelser har läsespråket inte antecknats`],
    ['en', `for ${unnoted} provisions the language of reading was not noted`],
  ])
    expect((await page('/lakirekisteri', language)).text, language).toContain(`${told}`);
});

test('each act is told apart in the choice of acts and above its provisions, also those that are cited by number alone', async () => {
  for (const language of ['fi', 'sv', 'en']) {
    const { text } = await page('/lakirekisteri?view=all&statute=time-limits', language);
    const choice = text.slice(text.indexOf('<select'), text.indexOf('</select>'));
    const acts = [...choice.matchAll(/<option[^>]*>([^<]+)</g)].map(([, name = '']) => name);
    expect(acts.length).toBeGreaterThan(20);
    expect(new Set(acts).size, `${language}: ${acts.join(', ')}`).toBe(acts.length);
    expect(text, language).toMatch(/id="saannokset"[^>]*>(?:Laki|Lag|Act) 150\/1930/);
  }
});

test('a provision tells what holds, what is pending beside it, its parts, and where it is used, in three languages', async () => {
  const { text } = await page('/lakirekisteri/rl-25-3-1');
  for (const words of [
    'Ihmiskauppa, rikoslaki 25:3, 1\u00a0momentti',
    'luettu, laki sellaisena kuin 2015; muutos vireillä',
    'Vireillä: VN/33260/2024',
    'Mikään määräaika tai tunnusmerkki ei nojaa tähän',
    'Kysymys lakimiehelle',
    'käännös, englanniksi',
  ])
    expect(text, words).toContain(words);
  // Its parts: the subsections and the amendment.
  // Each part says since when it is in force, or that nobody has found out.
  const parts = text.slice(text.indexOf('id="mista"'), text.indexOf('rn-promises'));
  for (const force of ['Voimassa: 1.1.2025 alkaen', 'Voimassa: alkupäivää ei ole selvitetty'])
    expect(parts, force).toContain(force);
  for (const part of ['rl-25-3-1-marriage', 'rl-25-3-2']) expect(text, part).toContain(`/fi/lakirekisteri/${part}`);
  expect((await page('/lakirekisteri/ul-52b')).text).toContain('/fi/maaraajat?open=reflection.max#s-reflection.max');
  for (const language of ['fi', 'sv', 'en'])
    for (const path of [
      '/lakirekisteri',
      '/lakirekisteri?view=pending',
      '/lakirekisteri/vl-34',
      '/lakirekisteri/etl-open',
    ])
      expect((await page(path, language)).status, `${language} ${path}`).toBe(200);
});

test('the parts of one place are told apart by what each says', async () => {
  const { text } = await page('/lakirekisteri/vl-38a');
  const card = text.slice(text.indexOf('id="mista"'), text.indexOf('rn-promises'));
  const parts = [...card.matchAll(/<p class="rn-rows__t">(.*?)<\/p>/gs)].map(([, title = '']) =>
    title.replace(/<[^>]*>/g, ''),
  );
  expect(parts.length).toBeGreaterThan(4);
  expect(new Set(parts).size, parts.join(' | ')).toBe(parts.length);
});

test('a provision says first how far it is known, of which act it is, and what its marks promise', async () => {
  const { text } = await page('/lakirekisteri/rl-25-3-1');
  const head = text.slice(0, text.indexOf('id="nyt"'));
  expect(head).toMatch(/href="\/fi\/lakirekisteri\?view=all&amp;statute=[a-z-]+"[^>]*>Rikoslaki \(39\/1889\)<\/a>/);
  expect(head).toMatch(
    /<\/h1><p class="rn-lede">4 kohdasta yhtäkään ei ole tarkistettu täällä\. 3 odottaa lakimiestä\./,
  );
  expect(head).toContain('Rikoslaki (39/1889)</a> · 25\u00a0luku · 3\u00a0§</p>');
  expect((await page('/lakirekisteri/etl-7-12', 'sv')).text).toContain('Ingen här har ännu kontrollerat det här.');
  // What is pending stands beside what holds, and is not drawn as that is.
  const beside = text.slice(text.indexOf('class="rn-beside"'), text.indexOf('id="mista"'));
  for (const tone of ['rn-card--holds', 'rn-card--pending']) expect(beside, tone).toContain(tone);
  // Marks that stand in the list, and no others.
  const legend = /<ul class="rn-promises".*?<\/ul>/s.exec(text)?.[0] ?? '';
  for (const words of ['säännös on luettu', 'nähty vain muun tekstin']) expect(legend, words).toContain(words);
  for (const words of ['ei lähdettä', 'nimetty ihminen']) expect(legend, words).not.toContain(words);
});

test('the acts can be chosen from in sight, and an administrator reads since when the oldest proposal waits', async () => {
  const said = { wrong: 'Sana.', should: 'Toinen sana.', readWhere: 'Laista.', language: 'fi', version: 1 };
  expect((await world.json(world.minna, 'POST', '/law/ul-53/propose', said)).status).toBe(200);
  const keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Oskari Niemi', ['system-admin']);
  const { text } = await page('/lakirekisteri?view=all&statute=gdpr');
  expect(text).toMatch(/<form class="rn-bar__pick"[^>]*>.*<option value="gdpr" selected/s);
  expect(text.slice(text.indexOf('<main'), text.indexOf('</main>'))).not.toContain('<summary');
  for (const path of ['', '/ehdotukset'])
    expect((await world.page(keeper, `/fi/lakirekisteri${path}`)).text, path).toMatch(
      /Vanhin on odottanut .{5,20} alkaen/,
    );
  for (const person of [world.anna, world.minna]) {
    expect((await world.json(person, 'GET', '/law')).body.proposals).toBe(null);
    expect((await world.page(person, '/fi/lakirekisteri')).text).not.toContain('Vanhin on odottanut');
  }
});

test('nothing is said to be checked, and the full name of an act stands where it was seen', async () => {
  const list = (await page('/lakirekisteri?view=all')).text;
  expect(list).toContain('Siksi mitään ei sanota tarkistetuksi');
  expect(list.replaceAll('tarkistetuksi', '')).not.toMatch(/tarkistettu/);
  expect((await page('/lakirekisteri/vl-34')).text).toContain(
    'laki kansainvälistä suojelua hakevan vastaanotosta sekä ihmiskaupan uhrin tunnistamisesta ja auttamisesta (746/2011)',
  );
  expect((await page('/lakirekisteri/atl-11')).text).toContain('asiakastietolaki 703/2023 (koko nimeä ei ole nähty)');
});

test('what was looked at stands in the use log', async () => {
  const [lists, provisions] = [await world.logged('LawListed'), await world.logged('ProvisionViewed')];
  await page('/lakirekisteri');
  await page('/lakirekisteri/ul-53');
  expect([await world.logged('LawListed'), await world.logged('ProvisionViewed')]).toEqual([lists + 1, provisions + 1]);
  expect((await world.json(undefined, 'GET', '/law')).status).toBe(401);
});

test('an unknown provision does not exist, and a filter that is none is refused', async () => {
  expect((await world.json(world.anna, 'GET', '/law/rl-99')).status).toBe(404);
  expect((await world.json(world.anna, 'GET', '/law?view=best')).status).toBe(422);
});

test('every provision is used somewhere', () => {
  expect(provisionKeys.filter((key) => howOften(key) === 0)).toEqual([]);
});

test('every use of a provision leads to a page that opens and has it, or says on which page of a case it is read and why that cannot be opened', async () => {
  const addresses = new Set<string>();
  let inCases = 0;
  for (const key of provisionKeys) {
    const { text } = await page(`/lakirekisteri/${key}`);
    const card = text.slice(text.indexOf('id="kaytto"'));
    const uses = card.slice(0, card.indexOf('</section>'));
    for (const [row] of uses.matchAll(/<li>.*?<\/li>/gs)) {
      const address = /href="([^"]+)"/.exec(row)?.[1];
      if (address) addresses.add(address);
      else {
        expect(row, key).toMatch(/tapauksessa: \p{Lu}|useilla sivuilla|ylläpito/u);
        if (row.includes('tapauksessa: ')) {
          inCases += 1;
          expect(uses, key).toContain('rekisteri ei kuulu mihinkään tapaukseen');
        }
      }
    }
  }
  expect(inCases).toBeGreaterThan(100);
  expect(addresses.size).toBeGreaterThan(20);
  const rules = (await page('/maaraajat')).text;
  for (const address of addresses) {
    const [path, anchor] = address.split('#');
    const opened = `/fi/maaraajat?open=${anchor?.slice(2)}`;
    if (anchor) expect([path, rules.includes(`id="${anchor}"`)], address).toEqual([opened, true]);
    else expect(['/fi/maaraajat', '/fi/saavutettavuus'], address).toContain(path);
  }
  // The form that corrects is the administrator's alone.
  const keeper = await world.worker(await world.organisation('Ylläpito', 'research'), 'Oskari Niemi', ['system-admin']);
  expect((await world.page(keeper, '/fi/lakirekisteri/etl-7-12')).text).toContain(
    'href="/fi/lakirekisteri/etl-7-12/korjaa">Lakirekisteri, säännöksen korjaaminen',
  );
});

test('a sentence that is loaded after its provision was counted counts too', () => {
  const before = howOften('gdpr-33');
  const words = { later: 'Ks. {law_gdpr_33}.' };
  lawful('accessibility', texts({ fi: words, sv: words, en: words }));
  expect(howOften('gdpr-33')).toBe(before + 1);
});
