import { describe, expect, it } from 'vitest';
import type { Language } from '../../platform/i18n/texts.ts';
import { roundStudy } from '../round/round-study.ts';
import { regionMapOf } from '../scheme/regions.ts';
import { someRecords } from '../study.fixtures.ts';
import { factsOf } from './facts-of-release.ts';
import { Picture } from './pictures/Picture.tsx';
import { singleFigure } from './single.ts';
import { reportWords } from './words.ts';

const many: Readonly<Record<string, number>> = {
  Uusimaa: 200,
  Pirkanmaa: 90,
  Lappi: 40,
  'Pohjois-Karjala': 30,
  Ahvenanmaa: 12,
};

async function figureOf(name: string, people: Readonly<Record<string, number>>, language: Language) {
  const rows = Object.entries(people).flatMap(([region, count]) =>
    Array.from({ length: count }, (_, at) => [region, at % 3 === 0 ? 'f' : 'm']),
  );
  const records = someRecords([name, 'sukupuoli'], rows);
  const { release } = await roundStudy(records, { k: 5, secret: Buffer.alloc(32, 3) }, () => {});
  const words = reportWords(language);
  const [fact] = factsOf(records, release, words);
  return { figure: fact && singleFigure(fact, words), fact };
}

describe('a map of regions', () => {
  it('has a tile for each region, and prints only what the table prints', async () => {
    const { figure, fact } = await figureOf('maakunta', many, 'fi');
    if (figure?.picture.kind !== 'tiles') throw new Error('no map');
    const { tiles } = figure.picture;
    expect(tiles).toHaveLength(19);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(19);
    const printed = new Set((fact?.counts ?? []).map((count) => String(count)));
    for (const { text, tone } of tiles) expect(tone === undefined ? text === '–' : printed.has(text)).toBe(true);
    expect(tiles.filter(({ tone }) => tone !== undefined)).toHaveLength(5);
    expect(figure.heading).toContain('375');
    const svg = String(await Picture({ picture: figure.picture, id: 'map', width: '100%', lineLength: 34 }));
    expect(svg).toContain('role="img"');
    expect(svg).toMatch(/>\s*Pirkan-\s*</);
    expect(figure.picture.legend[0]?.label).toBe('15–50 ihmistä');
  });

  it('knows codes by the name of the column, and names in three languages', async () => {
    const codes = { '01': 80, '06': 60, '19': 50 };
    const { fact } = await figureOf('maakunta', codes, 'sv');
    expect(fact?.categories.map(({ label }) => label)).toEqual(['Nyland', 'Birkaland', 'Lappland']);
    const { fact: county } = await figureOf('hyvinvointialue', { '08': 80, '21': 60 }, 'en');
    expect(county?.categories.map(({ label }) => label)).toEqual([
      'Pirkanmaa wellbeing services county',
      'Lapland wellbeing services county',
    ]);
    expect(regionMapOf('alue', ['01', '06'])).toBeUndefined();
    expect(regionMapOf('alue', ['Nyland', 'Birkaland'])?.regions).toHaveLength(19);
    expect(regionMapOf('alue', ['Lapin hyvinvointialue', 'Helsingfors stad'])?.regions).toHaveLength(23);
  });

  it('is none where a value is no region, or one alone', () => {
    expect(regionMapOf('maakunta', ['Uusimaa', 'Ulkomaat'])).toBeUndefined();
    expect(regionMapOf('maakunta', ['Uusimaa'])).toBeUndefined();
  });

  it('names all regions, as a map with holes is none', async () => {
    const all = regionMapOf('maakunta', ['Uusimaa', 'Lappi'])?.regions ?? [];
    const people = Object.fromEntries(all.map(({ name }, at) => [name.fi, 20 + at]));
    const { figure } = await figureOf('maakunta', people, 'fi');
    const tiles = figure?.picture.kind === 'tiles' ? figure.picture.tiles : [];
    expect(tiles.every(({ tone }) => tone !== undefined)).toBe(true);
  });
});
