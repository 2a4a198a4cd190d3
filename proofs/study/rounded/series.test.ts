import { describe, expect, it } from 'vitest';
import { roundStudy } from '../../../src/study/index.ts';
import { seeded } from '../../access/chance.ts';
import { counted } from '../../counted.ts';
import { changesOf, partOf, type Reported, secretOf, seriesOf, type Window } from './a-series.ts';
import { enclosedSeries } from './enclose.ts';
import { nestedStudy } from './nested.ts';
import { printed, readRounded } from './read-rounded.ts';
import { withoutTwoFiles } from './two-files.ts';

const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 0);
const size =
  process.env.RINNALLA_PROOF_SEED === undefined
    ? { only: 40, corrected: 60, enclosed: 30 }
    : { only: 500, corrected: 1_000, enclosed: 300 };
/** Kinds of people up to which a linear programme over three reports ends in seconds: of one column within another, and of two. */
const most = 80;

/** What is wrong with the reports of a series, each with its two files, and with the history that the made-up files tell. */
function faultsOf(reports: readonly Reported[]): string[] {
  return reports.flatMap(({ told, madeUp, truth }, at) => {
    const changes = at === 0 ? 0 : changesOf(reports[at - 1] as Reported, reports[at] as Reported);
    const refused = changes > 0 && changes < 2 * told.k ? [`${changes} changes would have been refused`] : [];
    return [...told.faults, ...withoutTwoFiles(told, madeUp, truth).narrow, ...refused].map(
      (what) => `report ${at + 1}, k ${told.k}: ${what}`,
    );
  });
}

const growing = (rows: number, k: number): Window[] =>
  [rows - 4 * k, rows - 2 * k, rows].filter((until) => until >= 2 * k).map((until) => ({ from: 0, until }));

describe('a series of reports', () => {
  it('about people who only come leaves k true numbers in every cell, all reports read together', {
    timeout: 1_200_000,
  }, async () => {
    const faults: string[] = [];
    let [tried, closed] = [0, 0];
    for (let nth = 0; nth < size.only; nth += 1) {
      const { records, k } = nestedStudy(seed * 100_000 + 2 * nth);
      // All four columns, and of every other study few enough for a linear programme.
      const columns = nth % 4 === 0 ? [0, 1, 2, 3] : nth % 4 === 1 ? [0, 1] : [1, 3];
      const files = growing(records.rows, k).map((window) => partOf(records, columns, window));
      const reports = await seriesOf(files, k, secretOf(nth));
      if (reports.length < 2) continue;
      tried += 1;
      counted('releases', reports.length);
      const own = faultsOf(reports);
      for (const [at, { units }] of reports.entries()) {
        // The people made up before are there still, each as many times.
        const kept = reports[at - 1]?.units ?? [];
        if (kept.some((unit, place) => units[place] !== unit)) own.push('somebody of before is gone');
      }
      const narrowed =
        columns.length > 2 || closed >= size.enclosed
          ? undefined
          : enclosedSeries(
              reports.map(({ told }) => told),
              most,
            );
      if (narrowed) closed += 1;
      own.push(...(narrowed ?? []).map(({ name, low, high }) => `${name} lies in ${low}…${high}`));
      faults.push(...own.map((what) => `series ${nth}: ${what}`));
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(size.only / 2);
    expect(closed).toBeGreaterThanOrEqual(size.enclosed / 2);
  });

  it('in which people are corrected, added and taken away does so to whoever knows nothing of these', {
    timeout: 1_200_000,
  }, async () => {
    const faults: string[] = [];
    let [tried, gone] = [0, 0];
    for (let nth = 0; nth < size.corrected; nth += 1) {
      const { records, k } = nestedStudy(seed * 100_000 + 2 * nth + 1);
      const chance = seeded(seed * 100_000 + nth);
      const quarter = Math.floor(records.rows / 4);
      const some = (): Window => ({ from: chance.below(quarter), until: records.rows - chance.below(quarter) });
      // Moves on by 2k people at a time, so that their number hardly changes; or people only go, as few as may.
      const next = (place: number): Window => ({
        from: 2 * place * k,
        until: Math.min(records.rows, records.rows - 2 * (5 - place) * k + chance.below(k)),
      });
      const fewer = (place: number): Window => ({ from: 0, until: records.rows - 2 * place * k });
      const windows = Array.from({ length: 6 }, (_, place) =>
        nth % 3 === 0 ? some() : nth % 3 === 1 ? next(place) : fewer(place),
      ).filter(({ from, until }) => until - from >= 2 * k);
      const files = windows.map((window) => partOf(records, [0, 1, 2, 3], window));
      const reports = await seriesOf(files, k, secretOf(nth));
      if (reports.length < 2) continue;
      tried += 1;
      counted('releases', reports.length);
      gone += reports.filter((now, at) => at > 0 && now.units.length < (reports[at - 1]?.units.length ?? 0)).length;
      faults.push(...faultsOf(reports).map((what) => `series ${nth}: ${what}`));
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(size.corrected / 3);
    expect(gone).toBeGreaterThan(size.corrected / 10);
  });

  it('that is rounded anew each time is found', { timeout: 240_000 }, async () => {
    const found: string[] = [];
    for (let nth = 0; nth < 40 && found.length === 0; nth += 2) {
      const { records, k } = nestedStudy(nth);
      const until = [1, 2, 3, 4, 5, 6].map((part) => records.rows - (6 - part) * 2).filter((rows) => rows >= 2 * k);
      const told: ReturnType<typeof readRounded>[] = [];
      for (const [at, rows] of until.entries()) {
        const people = partOf(records, [0, 3], { from: 0, until: rows });
        const alone = await roundStudy(people, { k, secret: secretOf(at) }, () => {}).catch(() => undefined);
        if (alone) told.push(readRounded(printed(alone.release)));
      }
      if (told.length > 3) found.push(...(enclosedSeries(told, 300, 0) ?? []).map(({ name }) => name));
    }
    expect(found).not.toEqual([]);
  });
});
