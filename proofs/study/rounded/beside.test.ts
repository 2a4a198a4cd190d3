import { describe, expect, it } from 'vitest';
import { type Column, type Records, type Rounded, roundStudy, StudyProblem } from '../../../src/study/index.ts';
import { seeded } from '../../access/chance.ts';
import { nestedStudy } from './nested.ts';
import { type Printed, readRounded } from './read-rounded.ts';
import { truePeople } from './true-people.ts';
import { cellsOf, countAll, setsOf, unitsAsPeople, withoutTwoFiles } from './two-files.ts';

const tries = 60;
const secretOf = (number: number) => Buffer.alloc(32, `beside ${number}`);
const printed = (release: Rounded['release']): Printed => JSON.parse(JSON.stringify(release)) as Printed;

const codesOf = ({ blocks }: Column): number[] => blocks.flatMap((block) => [...block]);
const valuesOf = (column: Column): string[] => codesOf(column).map((code) => column.values[code - 1] as string);

function columnOf(name: string, values: readonly string[]): Column {
  const own = [...new Set(values)].sort();
  return { name, values: own, blocks: [Uint8Array.from(values, (value) => 1 + own.indexOf(value))], missing: 0 };
}

/** A file, and another of partly the same people: it has two columns of the first and one of its own, and people who are not in the first. */
function twoFiles(seed: number): { one: Records; other: Records; k: number } {
  const chance = seeded(seed);
  const { records: one, k } = nestedStudy(seed);
  const { records: strangers } = nestedStudy(seed + 1_000);
  const [inBoth, alone] = [one, strangers].map(({ rows }) =>
    Array.from({ length: rows }, (_, row) => row).filter(() => chance.below(3) > 0),
  ) as [number[], number[]];
  const shared = ['region', 'sex'].map((name) => {
    const of = ({ columns }: Records, rows: readonly number[]) => {
      const values = valuesOf(columns.find((column) => column.name === name) as Column);
      return rows.map((row) => values[row] as string);
    };
    return columnOf(name, [...of(one, inBoth), ...of(strangers, alone)]);
  });
  const rows = inBoth.length + alone.length;
  const help = columnOf(
    'help',
    Array.from({ length: rows }, () => `help ${chance.below(3)}`),
  );
  return { one, k, other: { ...one, rows, columns: [...shared, help] } };
}

/** People of a made-up file, each unit k times: what they are in the shared columns. */
function keysOf({ units, columns }: Rounded, shared: readonly string[], k: number): string[] {
  const keys = units.map((unit) =>
    shared.map((name) => [...(unit[columns.indexOf(name)] as readonly string[])].sort().join('+')).join('|'),
  );
  return keys.flatMap((key) => Array.from({ length: k }, () => key));
}

/** Links people of two files who are alike, one to one, as many as there can be. */
function linked(one: readonly string[], other: readonly string[]): number {
  const free = [...other];
  let pairs = 0;
  for (const key of one) {
    const at = free.indexOf(key);
    if (at < 0) continue;
    free.splice(at, 1);
    pairs += 1;
  }
  return pairs;
}

async function beside(seed: number) {
  const { one, other, k } = twoFiles(seed);
  const round = (records: Records, more: object) =>
    roundStudy(records, { k, secret: secretOf(seed), ...more }, () => {}).catch((error: unknown) => error as Error);
  const first = await round(one, { series: true });
  if (first instanceof Error || !first.state) return undefined;
  const all = await round(other, { beside: { other: first.state, people: undefined } });
  const refused = all instanceof StudyProblem ? all : undefined;
  const most = Number(refused?.values.most ?? 0);
  const second = refused ? await round(other, { beside: { other: first.state, people: most } }) : all;
  if (second instanceof Error) return undefined;
  const above = await round(other, { beside: { other: first.state, people: most + 1 } });
  return { one, other, k, first, second, refused, most, above };
}

describe('two reports about partly the same people', () => {
  it('are two files of people, so many of whom are the same, and so are they with k − 1 more in either', async () => {
    const faults: string[] = [];
    const seen = { pairs: 0, refused: 0, taken: 0 };
    for (let seed = 0; seed < tries; seed += 1) {
      const found = await beside(seed);
      if (!found) continue;
      const { one, other, k, first, second, refused, most, above } = found;
      seen.pairs += 1;
      seen[refused ? 'refused' : 'taken'] += 1;
      const known = second.release.beside?.people ?? 0;
      const [keys, others] = [first, second].map((file) => keysOf(file, ['region', 'sex'], k)) as [string[], string[]];
      const pairs = linked(keys, others);
      if (pairs < known) faults.push(`${seed}: ${known} are said to be in both, ${pairs} can be`);
      if (refused && pairs !== most) faults.push(`${seed}: ${most} are said to be safe, ${pairs} are`);
      if (refused && !(above instanceof StudyProblem)) faults.push(`${seed}: one more is taken`);
      for (const [records, rounded] of [
        [one, first],
        [other, second],
      ] as const) {
        const release = printed(rounded.release);
        const told = readRounded(release);
        faults.push(...withoutTwoFiles(told, unitsAsPeople(rounded), truePeople(records, release)).narrow);
        // Where everybody of one file is known to be in the other, those who are added are added to both: the other file bears it too.
        const madeUp = unitsAsPeople(rounded);
        const counts = countAll(madeUp, setsOf(told));
        const isBroken = madeUp.some((person) =>
          cellsOf(person, setsOf(told)).some((name) => k * (counts.get(name) ?? 0) + k - 1 > told.between(name).high),
        );
        if (isBroken) faults.push(`${seed}: k − 1 more in both would be seen`);
      }
    }
    expect(faults).toEqual([]);
    expect(seen.pairs).toBeGreaterThan(tries / 2);
    expect(seen.refused).toBeGreaterThan(5);
    expect(seen.taken).toBeGreaterThan(5);
    console.log(
      `${seen.pairs} pairs of reports: ${seen.taken} whoever is known to be in both, ${seen.refused} with a limit`,
    );
  }, 300_000);
});
