import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { themes } from '../practice/index.ts';
import { figureKeys, themesOfFigure } from '../recommendation/index.ts';
import { figureOf, measureKeys } from './measures.ts';
import { invented, inventedRelease, type SituationWorld, situationWorld } from './situation.fixtures.ts';

let w: SituationWorld;
beforeAll(async () => {
  w = await situationWorld();
}, 120_000);
afterAll(() => w.world.stop());

const look = async (path: string) => (await w.world.json(w.worker, 'GET', path)).body;
const page = async (path: string) => (await w.world.page(w.worker, path)).text;
const words = {
  fi: { hidden: 'ei näytetä', map: 'Ruutukartta', own: 'Oman organisaation tapauksista ei näytetä lukuja' },
  sv: { hidden: 'visas inte', map: 'Rutkarta', own: 'Inga tal visas om den egna organisationens ärenden' },
  en: { hidden: 'not shown', map: 'Tile map', own: 'No numbers are shown of one organisation' },
} as const;

describe('before anything was released', () => {
  test('the page says who begins it, and the page of a region has what the directories know', async () => {
    expect(await look('/situation')).toMatchObject({ release: null, own: { key: '17' } });
    for (const language of languages) {
      const whole = await page(`/${language}/tilannekuva`);
      expect(whole).toContain(`/${language}/tutkimukset`);
      expect(whole).toContain(`/${language}/tilannekuva/alue/17`);
    }
    const region = await look('/situation/regions/17');
    expect(region.told).toBeNull();
    expect(region.directory).toMatchObject({ members: [], gaps: [], regions: ['Pohjanmaan hyvinvointialue'] });
    expect((await w.world.json(w.worker, 'POST', '/situation/export')).status).toBe(404);
  });
});

test('what recommendations lead to is what the map can show, and the map leads back to their themes', () => {
  expect(new Set(figureKeys)).toEqual(new Set((['people', ...measureKeys] as const).map(figureOf)));
  for (const figure of figureKeys) expect(themesOfFigure(figure).length, figure).toBeGreaterThan(0);
  const led = new Set(figureKeys.flatMap((figure) => themesOfFigure(figure)));
  expect(themes.filter((theme) => !led.has(theme))).toEqual(['psychological-control']);
});

describe('after a release', () => {
  beforeAll(async () => {
    await w.keep(await inventedRelease());
  });

  test('every county has a tile, with its number or the one mark, and the same stands in a table', async () => {
    const { regions, country, release } = await look('/situation');
    expect(regions).toHaveLength(23);
    expect(release).toMatchObject({ k: 5, from: '2025-07-01', until: '2026-07-01' });
    expect(country.people.n).toBeGreaterThan(500);
    const of = (key: string) => regions.find(({ place }: { place: { key: string } }) => place.key === key);
    expect(of('90').people).toEqual({ n: 120, low: 116, high: 124 });
    // Nobody of the release is there: that is not told as none.
    expect(of('01').people).toBeNull();
    for (const language of languages) {
      const text = await page(`/${language}/tilannekuva?region=08`);
      expect(text).toContain(words[language].map);
      expect(text.split(words[language].hidden).length).toBeGreaterThan(6);
      expect(text).toContain('116–124');
      expect(text).toContain('<svg');
      expect(text).toContain(`href="/${language}/suositukset?theme=regions-competence"`);
      expect(text).toContain(`href="/${language}/tilannekuva?region=01"`);
    }
  });

  test('a half-year and a share are chosen by the address; what is not meant by it changes nothing', async () => {
    const half = await look('/situation?period=2026-1-6');
    expect(half.period).toBe('2026/1–6');
    expect((await look('/situation?period=1999-1')).period).toBeNull();
    const begun = await look('/situation?show=begun');
    expect(begun.show).toBe('begun');
    const of = (key: string) => begun.regions.find(({ place }: { place: { key: string } }) => place.key === key);
    expect(of('90').shares.begun).toMatchObject({ of: 120 });
    const { least, share, most } = of('90').shares.begun;
    expect([least < share, share < most]).toEqual([true, true]);
    // One person is told of nowhere.
    expect(of('91').shares.begun).toBeNull();
    expect((await w.world.json(w.worker, 'GET', '/situation?show=nothing')).status).toBe(422);
  });

  test('a page of a region has its sentences, how it lies among the others, and how it went on there', async () => {
    const { told, area } = await look('/situation/regions/08');
    expect(area).toMatchObject({ key: 'area-3' });
    // Both are told of as one printed number each: that help began, and that it began soon.
    expect(told.funnels.map(({ measure }: { measure: string }) => measure)).toEqual(['begun', 'soon']);
    expect(told.funnels[0].own).toMatchObject({ way: 'more' });
    expect(told.flow.of).toMatchObject({ key: '08' });
    // As they follow each other, whatever order they were kept in.
    expect(told.soon.map(({ answer }: { answer: string }) => answer)).toEqual(['yes', 'no', 'not-yet']);
    expect(told.waits).toBeNull();
    expect((await look('/situation/regions/17')).told.funnels[0].own.way).toBeNull();
    for (const language of languages) {
      const text = await page(`/${language}/tilannekuva/alue/08`);
      for (const part of [
        ...['rn-stats', 'odotus-kuva', 'vertailu-kuva', 'vertailu-soon-kuva', 'virta-kuva', 'tarpeet-kuva', 'kielet'],
      ])
        expect(text, `${language} ${part}`).toContain(part);
    }
    // Of one person nothing is told; the picture is of everybody.
    const alone = (await look('/situation/regions/91')).told;
    expect(alone.flow.of).toBeNull();
    expect(Object.values(alone.shares).every((share) => share === null)).toBe(true);
  });

  test('the share for whom help began soon is of whom it is known: who may still have it is in neither part', async () => {
    const { told } = await look('/situation/regions/90');
    const of = (answer: string) => told.soon.find((each: { answer: string }) => each.answer === answer).people.n;
    const { part, of: all, least, share, most } = told.shares.soon;
    expect([part, all]).toEqual([of('yes'), of('yes') + of('no')]);
    expect(of('not-yet')).toBeGreaterThan(0);
    // Of ten, help began for five, and for three of these within thirty days; three of the other five or so may still have it.
    expect(least < 36 / 104 && 36 / 104 < most && least < share && share < most).toBe(true);
    for (const [language, sentence, what, mark] of [
      ['fi', /Apu alkoi 30 päivässä noin \d+ prosentilla\./, 'eivät ole siinä.', '30 päivää ei ole vielä kulunut'],
      ['sv', /Hjälpen började inom 30 dagar för ungefär \d+ procent\./, 'ingår inte.', '30 dagar har inte gått än'],
      [
        'en',
        /Help began within 30 days for about \d+ per cent\./,
        'are not over yet are not.',
        '30 days are not over yet',
      ],
    ] as const) {
      const text = await page(`/${language}/tilannekuva/alue/90`);
      expect(text).toMatch(sentence);
      expect(text).toContain(what);
      expect(text).toContain(mark);
      const map = await page(`/${language}/tilannekuva?show=soon&region=90`);
      expect(map).toMatch(sentence);
      expect(map).toContain(what);
      // The address that older pages led to shows the same.
      expect(await page(`/${language}/tilannekuva?show=waits&region=90`)).toMatch(sentence);
    }
  });

  test('a half-year of a region has what was counted by half-years, and says what was not', async () => {
    const { told, periods } = await look('/situation/regions/90?period=2026-1-6');
    expect(periods).toEqual(['2025/7–12', '2026/1–6']);
    expect(told.half).toMatchObject({ period: '2026/1–6', people: { n: 60 } });
    // Counted by half-years is whether help began, and nothing else.
    expect(Object.keys(told.half.shares)).toEqual(['begun']);
    expect(Object.keys(told.half.country)).toEqual(['begun']);
    const { least, share, most, of } = told.half.shares.begun;
    expect([of, least <= 0.5 && 0.5 <= most, least < share && share < most]).toEqual([60, true, true]);
    for (const [language, not] of [
      ['fi', 'Puolivuosittain ei kerrota: apu 30 päivässä, tarpeet, ohjaukset ja rikosprosessi.'],
      ['sv', 'Per halvår berättas inte:'],
      ['en', 'Not told by half-years:'],
    ] as const) {
      const text = await page(`/${language}/tilannekuva/alue/90?period=2026-1-6`);
      expect(text).toContain('2026/1–6');
      expect(text).toContain(not);
      expect(text).toContain(`href="/${language}/tilannekuva/alue/90"`);
      for (const part of ['odotus-kuva', 'vertailu-kuva', 'virta-kuva']) expect(text).not.toContain(part);
    }
    // One person is told of in no half-year, and what is no half-year changes nothing.
    expect((await look('/situation/regions/91?period=2026-1-6')).told.half).toMatchObject({
      people: null,
      shares: { begun: null },
    });
    expect((await look('/situation/regions/90?period=1999-1')).told.half).toBeNull();
  });

  test('what organisations of the region have said of recommendations is told by organisation, without a name', async () => {
    const before = (await look('/situation/regions/17')).directory.stances;
    expect(before).toMatchObject([{ organisation: 'Rannikon hyvinvointialue', forRegion: false }]);
    expect(before[0].counts.none).toBeGreaterThan(0);
    const item = 'greta3-e';
    await w.world.owner.query(
      `insert into app.stance (item, version, organisation_id, state, actions, author_id, owner_id, written_at)
       values ($1, 1, $2, 'agreed', '[]', $3, $3, now())`,
      [item, w.worker.organisation, w.worker.id],
    );
    const [after] = (await look('/situation/regions/17')).directory.stances;
    expect([after.counts.agreed, after.counts.none]).toEqual([1, before[0].counts.none - 1]);
    const text = await page('/fi/tilannekuva/alue/17');
    expect(text).toContain('Suosituksiin on vastattu kerran');
    expect(text.split('id="suositukset"')[1]?.split('</section>')[0]).not.toContain('Tero');
    expect((await look('/situation/regions/08')).directory.stances).toEqual([]);
  });

  test('the own region has an address of its own, and a collaborative area is the sum of its counties', async () => {
    expect((await look('/situation/regions/own')).place).toMatchObject({ key: '17' });
    const people = async (key: string) => (await look(`/situation/regions/${key}`)).told.people;
    const [area, ...parts] = [await people('area-4'), await people('05'), await people('06'), await people('17')];
    expect(area.n).toBe(parts.reduce((sum, { n }) => sum + n, 0));
    expect(area.high - area.n).toBe(12);
  });

  test('no place is found by guessing, and nobody without an account finds one', async () => {
    for (const key of ['00', 'area-6', 'nowhere', '0x', 'a b', '11111111-1111-4111-8111-111111111111'])
      expect((await w.world.json(w.coordinator, 'GET', `/situation/regions/${key}`)).status, key).toBe(404);
    for (const path of ['/situation', '/situation/own', '/situation/regions/08'])
      expect((await w.world.json(undefined, 'GET', path)).status).toBe(401);
  });

  test('of the own organisation there is no number of cases, whatever its workers ask', async () => {
    const own = await look('/situation/own');
    expect(Object.keys(own).toSorted()).toEqual(
      [
        'allowed',
        'competence',
        'networks',
        'organisation',
        'place',
        'practices',
        'services',
        'stances',
        'today',
      ].toSorted(),
    );
    for (const language of languages) expect(await page(`/${language}/tilannekuva/oma`)).toContain(words[language].own);
  });

  test('the file has what is shown and nothing for what is not', async () => {
    const response = await w.world.app.fetch(
      new Request('http://localhost:3000/api/v1/situation/export', {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${w.worker.token}` },
      }),
    );
    const lines = (await response.text()).split(/\r?\n/);
    expect(lines.some((line) => /Helsinki.*120.*116.*124/.test(line))).toBe(true);
    expect(
      lines
        .filter((line) => /East Uusimaa/.test(line))
        .every((line) => !/\d\d/.test(line.replace(/20\d\d.{1,6}|within \d+ days/, ''))),
    ).toBe(true);
  });

  test('each look and the file are in the access log', async () => {
    const { rows } = await w.world.owner.query<{ kind: string }>('select distinct kind from audit.entry order by kind');
    expect(rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['OwnSituationViewed', 'RegionViewed', 'SituationExported', 'SituationViewed']),
    );
  });
});

test('a release that was made before is read as it was: bands of waits, of those for whom help began', async () => {
  await w.keep(await inventedRelease(invented, true));
  const { told } = await look('/situation/regions/90');
  expect(told.soon).toBeNull();
  expect(told.waits.map(({ answer }: { answer: string }) => answer)).toEqual(['0--7', '8--30', '31--90', '91--180']);
  expect(Object.keys(told.shares)).toEqual(expect.arrayContaining(['begun', 'waits']));
  expect(told.shares).not.toHaveProperty('soon');
  expect(told.funnels.map(({ measure }: { measure: string }) => measure)).toEqual(['begun']);
  expect((await look('/situation?show=soon')).show).toBe('waits');
  for (const [language, sentence] of [
    ['fi', /Palvelu alkoi 30 päivässä noin \d+ prosentilla niistä, joille se on alkanut\./],
    ['sv', /Tjänsten började inom 30 dagar för ungefär \d+ procent av dem för vilka den har börjat\./],
    ['en', /A service began within 30 days for about \d+ per cent of those for whom it has begun\./],
  ] as const) {
    const text = await page(`/${language}/tilannekuva/alue/90`);
    expect(text).toMatch(sentence);
    expect(text).toContain('odotus-kuva');
    expect(await page(`/${language}/tilannekuva?show=soon`)).toMatch(sentence);
  }
});

test('a region of the deployment’s own has a tile below the map, and its page', async () => {
  await w.keep(
    await inventedRelease([
      { region: '17', people: 40, begun: 5 },
      { region: 'Länsirannikko', people: 60, begun: 5 },
    ]),
  );
  const { regions } = await look('/situation');
  expect(regions.at(-1)).toMatchObject({ place: { key: 'lansirannikko', kind: 'region' }, people: { n: 60 } });
  const text = await page('/fi/tilannekuva/alue/lansirannikko');
  expect(text).toContain('Länsirannikko: avun piiriin tuli noin 60 ihmistä');
});
