import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../platform/project-root.ts';
import { type Counts, countsOf } from './fit-model.ts';
import type { OverlapTable } from './overlap.ts';
import { tidyTable } from './tidy-table.ts';

/** A table from lines such as `'101': 6`: six people on the first and the third list, no others. */
export const aTable = (people: Readonly<Record<string, number>>, names?: readonly string[]): OverlapTable => {
  const lists = names ?? [...(Object.keys(people)[0] ?? '')].map((_, at) => String.fromCharCode(65 + at));
  return { lists, rows: Object.entries(people).map(([pattern, count]) => ({ on: setOf(pattern), count })) };
};

export const someCounts = (people: Readonly<Record<string, number>>): Counts => {
  const table = aTable(people);
  return countsOf(table.lists.length, tidyTable(table).cells);
};

const setOf = (pattern: string): number =>
  [...pattern].reduce((set, mark, at) => (mark === '1' ? set | (1 << at) : set), 0);

/** Three lists of 123 people (Silverman, Chan, Vincent 2024: "Korea"). */
export const threeLists = { '001': 41, '010': 5, '100': 5, '110': 54, '101': 6, '111': 12 };

/** The made-up table of Chan, Silverman and Vincent (2021, table 2) on which estimates fail. */
export const failing = { '100': 40, '010': 30, '001': 20, '110': 6 };

/** Victims of a site in the western United States on five lists (Farrell and others 2019, NCJ 252520). */
export const western = {
  '10000': 52,
  '01000': 90,
  '00100': 114,
  '00010': 45,
  '00001': 21,
  '10100': 4,
  '10010': 2,
  '10001': 5,
  '01100': 6,
  '01010': 1,
  '00011': 3,
  '10101': 1,
  '01110': 1,
};

const folder = path.join(projectRoot(), '../shared/data/mse');

/** Tables that are not part of the repository; undefined when they are not beside it. */
export function sharedTable(name: 'UKdat' | 'Ned' | 'NewOrl'): OverlapTable | undefined {
  const file = path.join(folder, `${name}.csv`);
  if (!existsSync(file)) return undefined;
  const [heading, ...lines] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const lists = (heading as string[]).slice(0, -1);
  const rows = lines.map((line) => ({
    on: lists.reduce((set, _, at) => (line[at] === '1' ? set | (1 << at) : set), 0),
    count: Number(line.at(-1)),
  }));
  return { lists, rows };
}

/** The table with these lists as one: a person is on it when any of them knows the person. */
export function mergedCounts({ lists, rows }: OverlapTable, merge: readonly string[]): Counts {
  const first = lists.findIndex((name) => merge.includes(name));
  const kept = lists.map((_, at) => at).filter((at) => at === first || !merge.includes(lists[at] as string));
  const place = lists.map((name, at) => kept.indexOf(merge.includes(name) ? first : at));
  const cells = new Float64Array(1 << kept.length);
  for (const { on, count } of rows) {
    const set = place.reduce((sum, at, list) => (on & (1 << list) ? sum | (1 << at) : sum), 0);
    cells[set] = (cells[set] as number) + count;
  }
  return countsOf(kept.length, cells);
}
