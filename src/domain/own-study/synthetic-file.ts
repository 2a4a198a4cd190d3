import { type Column, columnOfValues, type Meaning, type Records } from '../../study/index.ts';
import { labelOf, valueLabelOf } from './labels.ts';
import type { Clique } from './own-tables.ts';
import { type VariableKey, variableOf } from './variables.ts';

/** So many cases have these values of the variables of one clique; nothing where there is none. */
export interface Count {
  readonly place: number;
  readonly said: readonly (string | null)[];
  readonly cases: number;
}

type Value = string | null;
type Filled = Map<VariableKey, Value[]>;

/**
 * Puts a file of people together in which every clique is counted as it was: who is who in it is made up. It goes clique by clique: among those who
 * have the values that a clique shares with the ones before, the rest of its values are given out in a fixed order. Any file with these counts is as
 * good as the true one, since nothing but what is counted is ever told of it (decision 83).
 *
 * @throws Error when the counts do not belong together
 */
export function fileOf(
  cliques: readonly Clique[],
  counts: readonly Count[],
): ReadonlyMap<VariableKey, readonly Value[]> {
  const filled: Filled = new Map();
  for (const [place, clique] of cliques.entries()) {
    const own = counts.filter((count) => count.place === place).toSorted((a, b) => compare(a.said, b.said));
    addClique(filled, clique, own);
  }
  return filled;
}

function addClique(filled: Filled, clique: Clique, counts: readonly Count[]): void {
  const people = counts.reduce((sum, { cases }) => sum + cases, 0);
  const [first] = filled.values();
  if (first && first.length !== people)
    throw new Error(`${people} cases in ${clique.join(' × ')}, ${first.length} before.`);
  const shared = clique.filter((key) => filled.has(key));
  const fresh = clique.filter((key) => !filled.has(key));
  const rowsOf = rowsBy(
    shared.map((key) => filled.get(key) as Value[]),
    people,
  );
  for (const key of fresh)
    filled.set(
      key,
      Array.from({ length: people }, () => null),
    );
  const next = new Map<string, number>();
  for (const { said, cases } of counts) {
    const group = keyOf(shared.map((key) => said[clique.indexOf(key)] ?? null));
    const rows = rowsOf.get(group) ?? [];
    const from = next.get(group) ?? 0;
    if (from + cases > rows.length) throw new Error(`Too many cases with ${group} in ${clique.join(' × ')}.`);
    for (const row of rows.slice(from, from + cases))
      for (const key of fresh) (filled.get(key) as Value[])[row] = said[clique.indexOf(key)] ?? null;
    next.set(group, from + cases);
  }
}

/** Rows by what they have in these columns. */
function rowsBy(columns: readonly Value[][], people: number): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < people; row += 1) {
    const key = keyOf(columns.map((column) => column[row] ?? null));
    const own = rows.get(key);
    if (own) own.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

const keyOf = (values: readonly Value[]): string => JSON.stringify(values);
const compare = (a: readonly Value[], b: readonly Value[]): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** The same as the study reads people, told by the words of the variables. `name`: what the report calls it. */
export function recordsOf(file: ReadonlyMap<VariableKey, readonly Value[]>, name: string): Records {
  const [first] = file.values();
  return {
    source: {
      ...{ name, bytes: 0, sha256: '', format: 'cases', encoding: 'utf-8', byteOrderMark: false },
      ...{ separator: undefined, emptyLines: 0 },
    },
    rows: first?.length ?? 0,
    columns: [...file].map(([key, said]) => columnOf(key, said)),
    scheme: 'own',
    notes: [],
  };
}

/** What the report calls a variable and these values of it. */
export function meaningOf(key: VariableKey, values: readonly string[]): Meaning {
  const { theme, concept = key } = variableOf(key);
  const valueLabels = Object.fromEntries(values.map((value) => [value, valueLabelOf(key, value)]));
  return { concept, theme, label: labelOf(key), valueLabels, nameless: true };
}

function columnOf(key: VariableKey, said: readonly Value[]): Column {
  const { values } = variableOf(key);
  const listed = Array.isArray(values) ? values : [...new Set(said)].filter((value) => value !== null).toSorted();
  return columnOfValues(key, meaningOf(key, listed), listed, said);
}
