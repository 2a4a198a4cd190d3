import type { Attacked, Finding } from './attack.ts';
import { eachCell, type Known, type Row, readRelease } from './known.ts';
import { narrowedBelow } from './narrow.ts';
import type { Places } from './places.ts';

/** One kind of person by one attribute: the places it is counted in, the total apart. */
type Kind = readonly number[];

/**
 * The strongest linear attack: all tables come from the same people, so there is one table over all attributes at once of
 * which every published number is a sum. It knows more than the margins that the tables share.
 *
 * @returns undefined when that table would have more cells than `most`
 */
export function attackJointly(
  release: Attacked,
  most: number,
  truth?: (name: string) => number,
): Finding[] | undefined {
  const known = readRelease(release);
  const kinds = known.places.map(kindsOf);
  const size = kinds.reduce((product, { length }) => product * length, 1);
  if (size > most) return undefined;
  const cells = cellsIn(kinds);
  const rows: Row[] = [...known.shown].map(([name, number]) => ({
    sum: sumOf(name, cells),
    low: number,
    high: number,
  }));
  rows.push(...aggregatesOf(release, known, cells));
  const sums = new Map([...known.hidden].map((name) => [name, sumOf(name, cells)] as const));
  return narrowedBelow(known.k, rows, sums, truth).map((narrowed) => ({ ...narrowed, by: 'linear programme' }));
}

function kindsOf({ categories, multi }: Places): Kind[] {
  const all = categories.map((_, at) => at);
  if (!multi) return all.map((at) => [at]);
  const options = all.filter((at) => categories[at]?.kind !== 'missing');
  const sets = Array.from({ length: 2 ** options.length - 1 }, (_, at) =>
    options.filter((_, bit) => ((at + 1) >> bit) % 2 === 1),
  );
  return [...sets, ...all.filter((at) => !options.includes(at)).map((at) => [at])];
}

/** The kinds of people by all attributes at once. */
function cellsIn(kinds: readonly (readonly Kind[])[]): (readonly Kind[])[] {
  const cells: (readonly Kind[])[] = [];
  eachCell(
    kinds.map(({ length }) => length),
    (cell) => {
      cells.push(cell.map((kind, at) => kinds[at]?.[kind] as Kind));
    },
  );
  return cells;
}

function sumOf(name: string, cells: readonly (readonly Kind[])[]): Map<string, number> {
  const parts = name === '' ? [] : name.split(' ').map((part) => part.split(':').map(Number) as [number, number]);
  return new Map(
    cells.flatMap((cell, at) =>
      parts.every(([attribute, place]) => cell[attribute]?.includes(place)) ? [[`${at}`, 1] as const] : [],
    ),
  );
}

/** Each combination that is told: at least so many people, and less than k more when none of its values is merged. */
function aggregatesOf({ aggregates }: Attacked, { places }: Known, cells: readonly (readonly Kind[])[]): Row[] {
  return (aggregates?.rows ?? []).flatMap(({ selections, count }) => {
    let exact = true;
    const parts = selections.map(({ column, value }) => {
      const attribute = places.findIndex((each) => each.column === column);
      const categories = places[attribute]?.categories ?? [];
      const own = categories.findIndex((category) => category.kind === 'value' && category.value === value);
      if (own < 0) exact = false;
      return `${attribute}:${own < 0 ? categories.findIndex(({ kind }) => kind === 'rest') : own}`;
    });
    if (parts.some((part) => part.includes('-1'))) return [];
    const high = exact ? count + (aggregates?.k ?? 1) - 1 : Number.POSITIVE_INFINITY;
    return [{ sum: sumOf(parts.join(' '), cells), low: count, high }];
  });
}
