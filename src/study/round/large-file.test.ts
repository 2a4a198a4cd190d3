import { describe, expect, it } from 'vitest';
import type { Records } from '../scheme/records.ts';
import { someRecords } from '../study.fixtures.ts';
import { manyUnits } from './bring-near.ts';
import { findFile } from './find-file.ts';
import { countGuarded } from './guarded.ts';
import { boundsOf } from './ledger.ts';
import { roundStudy } from './round-study.ts';
import { secretStream } from './secret-numbers.ts';

const k = 3;
const secret = Buffer.alloc(32, 9);
const rows = k * manyUnits + 1_000;
const columns = [12, 30, 3, 45, 25, 4].map((most, at) => ({ name: `column ${at}`, most }));

/** People of six attributes: each value commoner than the next one, the last ones of hardly anybody. */
function manyPeople(): Records {
  const random = secretStream(secret, 'people');
  const value = (most: number) => Math.min(most, 1 + Math.floor(-Math.log(1 - random()) * (most / 6)));
  return someRecords(
    columns.map(({ name }) => name),
    Array.from({ length: rows }, () => columns.map(({ most }) => `value ${value(most)}`)),
  );
}

/** The same with a question to which somebody has several answers. */
function withAnswers(records: Records): Records {
  const [first] = records.columns;
  const options = ['a', 'b', 'c', 'd', 'e'];
  const optionsOf = (first?.values ?? []).map((_, at) => options.flatMap((_, n) => ((at + 3) & (1 << n) ? [n] : [])));
  return {
    ...records,
    columns: records.columns.map((column) => (column === first ? { ...column, options, optionsOf } : column)),
  };
}

describe('a file of many people', () => {
  const records = manyPeople();

  it('is rounded within some hundred thousand steps', async () => {
    let steps = 0;
    const { release } = await roundStudy(records, { k, secret }, () => {
      steps += 16_384;
    });
    expect(release.people).toBeGreaterThan(rows - k);
    expect(release.tables.length).toBeGreaterThan(20);
    expect(steps).toBeLessThan(1_000_000);
  });

  it.each([
    ['one answer each', records],
    ['several answers', withAnswers(records)],
  ])('keeps the promise in every number: %s', (_, some) => {
    const { guarded, ledger } = findFile(some, { k, secret }, () => {});
    const counts = countGuarded(guarded, rows);
    const { single, crossed } = boundsOf(k);
    for (const { attributes, offset, size } of guarded.tables)
      for (let cell = offset; cell < offset + size; cell += 1) {
        const [shown, count] = [k * (ledger.units[cell] as number), counts[cell] as number];
        expect(Math.abs(shown - count) > (attributes.length > 1 ? crossed : single)).toBe(false);
        expect(count === 0 && shown > 0).toBe(false);
      }
  });
});

describe('a file of few people with many columns', () => {
  it('is rounded within two million steps: 400 people, twelve columns that have nothing to do with each other', async () => {
    const random = secretStream(secret, 'rich');
    const records = someRecords(
      Array.from({ length: 12 }, (_, at) => `column ${at}`),
      Array.from({ length: 400 }, () => Array.from({ length: 12 }, () => `value ${Math.floor(random() * 4)}`)),
    );
    let steps = 0;
    const { release } = await roundStudy(records, { k: 5, secret }, () => {
      steps += 16_384;
    });
    expect(release.tables.length).toBeGreaterThan(60);
    expect(steps).toBeLessThan(2_000_000);
  });
});
