import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { themes } from '../practice/index.ts';
import { figureKeys, themesOfFigure } from '../recommendation/index.ts';
import { measureKeys } from './measures.ts';
import { inventedRelease, type SituationWorld, situationWorld } from './situation.fixtures.ts';

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
  expect(new Set(figureKeys)).toEqual(new Set(['people', ...measureKeys]));
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
    expect(told.funnel.own).toMatchObject({ way: 'more' });
    expect(told.flow.of).toMatchObject({ key: '08' });
    // As they follow each other, whatever order they were kept in.
    expect(told.waits.map(({ answer }: { answer: string }) => answer)).toEqual(
      ['already', '0--7', '8--30', '31--90', '91--180', '181+'].filter((answer) =>
        told.waits.some((each: { answer: string }) => each.answer === answer),
      ),
    );
    expect((await look('/situation/regions/17')).told.funnel.own.way).toBeNull();
    for (const language of languages) {
      const text = await page(`/${language}/tilannekuva/alue/08`);
      for (const part of ['rn-stats', 'odotus-kuva', 'vertailu-kuva', 'virta-kuva', 'tarpeet-kuva', 'kielet'])
        expect(text, `${language} ${part}`).toContain(part);
    }
    // Of one person nothing is told; the picture is of everybody.
    const alone = (await look('/situation/regions/91')).told;
    expect(alone.flow.of).toBeNull();
    expect(Object.values(alone.shares).every((share) => share === null)).toBe(true);
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
      ['fi', 'Puolivuosittain ei kerrota: odotus, tarpeet, ohjaukset ja rikosprosessi.'],
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
      lines.filter((line) => /East Uusimaa/.test(line)).every((line) => !/\d\d/.test(line.replace(/20\d\d.{1,6}/, ''))),
    ).toBe(true);
  });

  test('each look and the file are in the access log', async () => {
    const { rows } = await w.world.owner.query<{ kind: string }>('select distinct kind from audit.entry order by kind');
    expect(rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['OwnSituationViewed', 'RegionViewed', 'SituationExported', 'SituationViewed']),
    );
  });
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
