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
