import { type Column, type Records, type Rounded, roundStudy } from '../../../src/study/index.ts';
import { printed, readRounded, type Told } from './read-rounded.ts';
import { truePeople } from './true-people.ts';
import { type Person, unitsAsPeople } from './two-files.ts';

/** People of a file from one row up to another. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

export const secretOf = (number: number) => Buffer.alloc(32, `secret ${number}`);

/** The column of these people alone; a value that none of them has is none. */
function ofRows(column: Column, { from, until }: Window): Column {
  const codes = column.blocks.flatMap((block) => [...block]).slice(from, until);
  const used = [...new Set(codes)].filter((code) => code > 0).sort((x, y) => x - y);
  return {
    ...column,
    values: used.map((code) => column.values[code - 1] as string),
    blocks: [Uint8Array.from(codes, (code) => (code === 0 ? 0 : 1 + used.indexOf(code)))],
    missing: codes.filter((code) => code === 0).length,
  };
}

/** These columns of these people. */
export function partOf(records: Records, columns: readonly number[], window: Window): Records {
  const own = columns.map((at) => ofRows(records.columns[at] as Column, window));
  return { ...records, rows: window.until - window.from, columns: own };
}

/** One report of a series, as it is told, and what it was made of. */
export interface Reported {
  readonly told: Told;
  /** By names of categories, each standing for k people. */
  readonly units: readonly string[];
  readonly madeUp: readonly Person[];
  readonly truth: readonly Person[];
}

/** The reports of a series about these files, one after the other, without those that are refused. */
export async function seriesOf(files: readonly Records[], k: number, secret: Buffer): Promise<Reported[]> {
  const reports: Reported[] = [];
  let last: Rounded | undefined;
  for (const records of files) {
    const options = { k, secret, last: last?.state, series: true };
    const next = await roundStudy(records, options, () => {}).catch(() => undefined);
    if (!next || next.release.people === null) continue;
    const release = printed(next.release);
    reports.push({
      told: readRounded(release),
      units: next.units.map((unit) => JSON.stringify(unit)),
      madeUp: unitsAsPeople(next),
      truth: truePeople(records, release),
    });
    last = next;
  }
  return reports;
}

/** How many of one list are not in the other, those that are there several times as often. */
function without(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const many = left.get(one) ?? 0;
    left.set(one, many - 1);
    return many <= 0;
  }).length;
}

/**
 * How many people have come or gone between the made-up files of two reports. Fewer than 2k are refused, and everybody knows: made-up files that
 * differ by fewer, and differ, are no history that could have been printed.
 */
export const changesOf = (before: Reported, now: Reported): number =>
  now.told.k * (without(now.units, before.units) + without(before.units, now.units));
