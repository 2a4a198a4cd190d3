import type { Category, Column, Release, ReleasedAttribute } from '../../src/study/index.ts';
import { type Attacked, attack } from './attack.ts';
import { eachCell } from './known.ts';
import type { Study } from './people.ts';
import { cellName, type Places, placesOf } from './places.ts';
import { truthOf } from './truth.ts';

/** How a suppressor works; every departure from `sound` is a sabotage that the attack must notice. */
export interface Manner {
  /** Hides more than the small counts, so that these do not follow from sums. */
  readonly secondary: boolean;
  /** Looks at all tables together and not at each alone. */
  readonly together: boolean;
  /** A hidden count must stay open by this much less than k. */
  readonly short: number;
}

export const sound: Manner = { secondary: true, together: true, short: 0 };

export const sabotages: Readonly<Record<string, Manner>> = {
  'hides small counts only': { ...sound, secondary: false },
  'forgets that tables share margins': { ...sound, together: false },
  'leaves hidden counts open by one too few': { ...sound, short: 1 },
};

/**
 * A plain suppressor to try the attack on: hides counts of 1 to k − 1, attacks itself and hides a neighbour of whatever was
 * found, until nothing is. Wasteful and slow; it shares nothing with the one of the program.
 */
export function suppress({ records, k, tables }: Study, manner: Manner): Attacked {
  const attributes = records.columns.map(asAttribute);
  const places = attributes.map((attribute) => placesOf(attribute.column, attribute.categories, attribute.multi));
  const truth = truthOf(records, attributes);
  const wanted = tables.map((names) => names.map((name) => attributes.findIndex(({ column }) => column === name)));
  const hiddenIn = wanted.map(() => new Set<string>());
  const release = (): Attacked => ({
    ...{ k, people: records.rows, attributes, aggregates: undefined },
    tables: wanted.map((table, at) => ({
      id: table.join(' × '),
      attributes: table,
      shown: namesIn(table, places).map((name) => (hiddenIn[at]?.has(name) ? null : truth(name))),
    })),
  });
  for (const [at, table] of wanted.entries()) {
    for (const name of namesIn(table, places)) if (truth(name) > 0 && truth(name) < k) hiddenIn[at]?.add(name);
  }
  if (!manner.secondary) return release();
  const groups = manner.together ? [wanted.map((_, at) => at)] : wanted.map((_, at) => [at]);
  for (const group of groups) {
    const part = (): Attacked => {
      const whole = release();
      return {
        ...whole,
        k: k - manner.short,
        tables: group.map((at) => whole.tables[at] as Release['tables'][number]),
      };
    };
    const small = (number: number) => number > 0 && number < k;
    for (let round = 0; ; round += 1) {
      const found = attack(part(), truth).filter(({ by, low }) => by !== 'small number' || small(low));
      if (found.length === 0) break;
      const more = found.map(({ name }) => hideNeighbour(name, round, group));
      if (!more.includes(true)) break;
    }
  }
  return release();

  /** Hides the smallest shown count of a line through the cell, turning from axis to axis; at last whole margins. */
  function hideNeighbour(name: string, round: number, group: readonly number[]): boolean {
    const near = group.flatMap((at) => {
      const table = wanted[at] as number[];
      const names = namesIn(table, places);
      if (!names.includes(name)) return [];
      return names.filter((other) => other !== '' && !hiddenIn[at]?.has(other) && isNear(name, other, round));
    });
    const order = near.sort((a, b) =>
      a.split(' ').length === b.split(' ').length ? truth(a) - truth(b) : b.split(' ').length - a.split(' ').length,
    );
    const chosen = order.find((other) => truth(other) > 0) ?? order[0];
    if (chosen === undefined) return false;
    for (const at of group) if (namesIn(wanted[at] as number[], places).includes(chosen)) hiddenIn[at]?.add(chosen);
    return true;
  }
}

/** In the same line in early rounds; anywhere later. */
function isNear(name: string, other: string, round: number): boolean {
  if (round > 30) return true;
  const [mine, theirs] = [name.split(' '), other.split(' ')];
  return theirs.filter((part) => !mine.includes(part)).length <= 1;
}

function namesIn(table: readonly number[], places: readonly Places[]): string[] {
  const names: string[] = [];
  eachCell(
    table.map((at) => (places[at] as Places).total + 1),
    (cell) => {
      names.push(cellName(table, cell, places));
    },
  );
  return names;
}

function asAttribute(column: Column, at: number): ReleasedAttribute {
  const values = column.options ?? column.values;
  const categories: Category[] = values.map((value) => ({ kind: 'value', value }));
  if (column.missing > 0) categories.push({ kind: 'missing' });
  return { column: column.name, at, categories, merged: [], multi: column.options !== undefined };
}
