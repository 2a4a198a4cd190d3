import { describe, expect, it } from 'vitest';
import { roundStudy } from '../round/round-study.ts';
import { someRecords } from '../study.fixtures.ts';
import { crossedTable } from './crossed.ts';
import { factsOf } from './facts-of-release.ts';
import { mapOfDepartures } from './map-of-departures.ts';
import { Picture } from './pictures/Picture.tsx';
import { toldOf } from './theme-departures.ts';
import { reportWords } from './words.ts';

const regions = ['Uusimaa', 'Pirkanmaa', 'Lappi', 'Satakunta', 'Kainuu'];

/** In Lapland most are exploited in work, elsewhere few; of two hundred in each region. */
async function figureOf(language: 'fi' | 'en', inWork: (region: string) => number) {
  const rows = regions.flatMap((region) =>
    Array.from({ length: 200 }, (_, at) => [region, at < inWork(region) ? 'labour' : 'sexual']),
  );
  const records = someRecords(['maakunta', 'exploitation'], rows);
  const { release } = await roundStudy(records, { k: 5, secret: Buffer.alloc(32, 4) }, () => {});
  const words = reportWords(language);
  const facts = factsOf(records, release, words);
  const crossed = release.tables
    .filter(({ attributes }) => attributes.length === 2)
    .map((table, at) => crossedTable(table, facts, at, words, release.bounds));
  return { figures: mapOfDepartures('exploitation', toldOf(crossed), true, words), release };
}

describe('a map of departures', () => {
  it('shows where an answer is more often than expected, with its interval, and the same as a table', async () => {
    const { figures } = await figureOf('en', (region) => (region === 'Lappi' ? 160 : 40));
    const [figure] = figures;
    if (figure?.picture.kind !== 'tiles') throw new Error('no map');
    expect(figure.heading).toMatch(/^“exploitation” “(labour|sexual)” by region: (more|fewer) than expected/);
    const tiles = figure.picture.tiles.filter(({ tone }) => tone !== undefined);
    expect(tiles.map(({ lines }) => lines.join('')).sort()).toEqual([
      'Kainuu',
      'Lapland',
      'Pirkan-maa',
      'Satakunta',
      'Uusimaa',
    ]);
    for (const { text, interval, tone } of tiles) {
      expect(interval).toMatch(/^[\d.]+–[\d.]+$/);
      const mark = { more: '↑', fewer: '↓' }[String(tone)];
      expect(text).toMatch(new RegExp(`^[\\d.]+×${mark ? ` ${mark}` : ''}$`));
    }
    const lapland = figure.table.rows.find(({ labels }) => labels[0] === 'Lapland');
    const [people, expected, ratio] = lapland?.cells ?? [];
    if (people?.kind !== 'count' || expected?.kind !== 'count' || ratio?.kind !== 'ratio') throw new Error('no row');
    expect(ratio.ratio).toBeCloseTo((people.count ?? 0) / (expected.count ?? 1), 1);
    expect(figure.table.rows).toHaveLength(5);
    const svg = String(await Picture({ picture: figure.picture, id: 'map', width: '100%', lineLength: 34 }));
    expect(svg).toContain('↑');
  });

  it('is none where no region departs surely: one in twenty intervals misses by chance', async () => {
    const { figures } = await figureOf('fi', (region) => (region === 'Lappi' ? 54 : 40));
    expect(figures).toEqual([]);
  });
});
