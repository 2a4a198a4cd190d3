import { describe, expect, it } from 'vitest';
import type { Release } from '../protect/release.ts';
import { someRecords } from '../study.fixtures.ts';
import { describeRecords } from './describe-records.ts';
import { holdsAgainstSums, mayBePublished } from './protection.ts';
import type { Block } from './report.ts';

const records = someRecords(['Gender', 'Kaupunki'], []);

/** A release as it could come of 60 people; only what the report needs of it is true. */
const release: Release = {
  mode: 'exact',
  k: 5,
  people: 60,
  attributes: [
    {
      column: 'Gender',
      at: 0,
      categories: [{ kind: 'value', value: 'nainen' }, { kind: 'value', value: 'mies' }, { kind: 'missing' }],
      merged: [],
      multi: false,
    },
    {
      column: 'Kaupunki',
      at: 1,
      categories: [
        { kind: 'value', value: 'Åbo' },
        { kind: 'rest', values: 4 },
      ],
      merged: ['Esbo', 'Vasa'],
      multi: false,
    },
  ],
  tables: [
    { id: 'Gender', attributes: [0], shown: [20, null, null, 60] },
    { id: 'Kaupunki', attributes: [1], shown: [45, 15, 60] },
  ],
  refused: [
    { attributes: ['Gender', 'Kaupunki'], reason: 'not-protectable' },
    { attributes: [], reason: 'too-many-combinations' },
  ],
  leftOut: [{ column: 'Nimi', reason: 'identifying' }],
  aggregates: undefined,
  proof: { method: 'witness-tables', cells: 8, hidden: 2, narrowest: 5, witnesses: 2 },
};

const reproduction = {
  program: { name: 'rinnalla', version: '0' },
  input: records.source,
  parameters: { language: 'fi', k: 5, longest: 0, mode: 'exact', earlier: [], limits: {} },
} as unknown as Parameters<typeof describeRecords>[0]['reproduction'];

const wordsOf = (block: Block): string[] => {
  if (block.kind === 'list') return [...block.items];
  if (block.kind === 'text' || block.kind === 'heading') return [block.text];
  return block.kind === 'figure' || block.kind === 'table' ? [block.heading, ...block.texts] : [];
};

const told = (of: Release): string => {
  const report = describeRecords({ records, release: of, reproduction });
  const blocks = report.sections.flatMap((section) => section.blocks);
  return [report.notice.heading, ...blocks.flatMap(wordsOf)].join('\n');
};

describe('what a report says of its protection', () => {
  it('holds against sums only when the proof stands, and is not for publication then either', () => {
    expect([mayBePublished(release), holdsAgainstSums(release)]).toEqual([false, true]);
    const broken = [{ narrowest: 4 }, { narrowest: null }, { witnesses: 0 }].map((part) => ({
      ...release,
      proof: { ...release.proof, ...part },
    }));
    expect(broken.map(holdsAgainstSums)).toEqual([false, false, false]);
    expect(holdsAgainstSums({ ...release, people: null })).toBe(false);
    expect(told(broken[0] as Release)).toMatch(
      /^Ei julkaistavaksi[\s\S]*Todistus ei riitä, joten raporttia ei saa julkaista\./,
    );
  });

  it('says of true numbers how far they were tested, and which may be narrowed', () => {
    const open = [{ attributes: [0, 1], places: [1, 0] }];
    const tested = { ...release, proof: { ...release.proof, jointly: { cells: 9, whole: 6, open } } };
    expect(told(tested)).toContain('Sukupuoli: ”mies” × ”Kaupunki”: ”Åbo”');
    expect(told({ ...tested, proof: { ...tested.proof, jointly: { cells: 9, whole: 9, open: [] } } })).not.toContain(
      'Piilotetut luvut, joita voi ehkä rajata',
    );
    expect(mayBePublished(tested)).toBe(false);
    const { notice } = describeRecords({ records, release: tested, reproduction });
    expect(notice.text).toContain('vain koeteltu, ei todistettu: hän voi ehkä rajata yhtä piilotettua lukua tarkemmin');
  });

  it('may be published when it is rounded and every cell has its two files', () => {
    const bounds = { single: 4, crossed: 9 };
    const proof = { ...release.proof, method: 'rounded-file', hidden: 0, witnesses: 8 } as const;
    const rounded: Release = { ...release, mode: 'rounded', bounds, proof };
    expect(mayBePublished(rounded)).toBe(true);
    expect(mayBePublished({ ...rounded, proof: { ...proof, witnesses: 0 } })).toBe(false);
    expect(mayBePublished({ ...rounded, people: null })).toBe(false);
    expect(told(rounded)).toMatch(/^Luvut on suojattu julkaistaviksi[\s\S]*enintään 4 henkilöllä[\s\S]*enintään 9/);
  });

  it('names what was merged and refused, and why', () => {
    const text = told(release);
    expect(text).toMatch(/^Suojattu yhteen- ja vähennyslaskulta, ei todistettu julkaistavaksi/);
    expect(text).toContain(
      '”Kaupunki”: 4 arvoa, mm. ”Esbo” ja ”Vasa”. 2 arvoa ei nimetä, koska ne ovat liian harvalla.',
    );
    expect(text).toContain('Mikään tapa piilottaa lukuja ei suojaa taulukkoa (1 taulukko): ”Gender” × ”Kaupunki”.');
    expect(text).toContain('Tarkempien yhdistelmien suojaus olisi liian raskas todistaa.');
    expect(text).toContain('”Nimi”: nimi tai arvo viittaa suoraan henkilöön');
  });

  it('claims no largest group: that is no finding', () => {
    expect(told(release)).not.toMatch(/suurin|yleisin/);
    expect(told(release)).toContain('Sukupuoli: henkilöt vastauksen mukaan.');
    const all = { ...release, tables: [{ id: 'Gender', attributes: [0], shown: [40, 15, 5, 60] }] };
    expect(told(all)).toContain('Sukupuoli: tieto 55 henkilöstä.');
  });
});
