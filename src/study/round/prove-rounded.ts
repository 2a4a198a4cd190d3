import type { Frame } from '../count/frame.ts';
import { ProofFailed } from '../protect/witness.ts';
import { countGuarded, type Guarded, type GuardedTable } from './guarded.ts';
import { boundsOf } from './ledger.ts';
import type { RoundedFile } from './rounded-file.ts';

/**
 * The claim, checked in whole numbers from the file of units alone, counted anew: every number is k times what the units
 * count, none is farther from the true one than the bounds, and where nobody is, nobody is shown.
 *
 * That is all that the promise needs. The units, each k times, are one file of people that prints the release. Add k − 1 people who are
 * like one of a cell: a second file, off by k − 1 in some numbers and in no number by more, that may print the same.
 * Between the two lie k whole numbers for every cell in which there is somebody.
 *
 * @returns how many cells have somebody in them, and so two such files
 * @throws ProofFailed when the claim does not hold; nothing may be published then
 */
export function proveRounded(
  guarded: Guarded,
  file: RoundedFile,
  { rows, k, prints }: { readonly rows: number; readonly k: number; readonly prints: (cell: number) => number },
): number {
  const counts = countGuarded(guarded, rows);
  const bounds = boundsOf(k);
  let witnessed = 0;
  for (const table of guarded.tables) {
    const found = countUnits(guarded, table, file);
    const bound = table.attributes.length > 1 ? bounds.crossed : bounds.single;
    for (let cell = table.offset; cell < table.offset + table.size; cell += 1) {
      const shown = k * (found[cell - table.offset] as number);
      const count = counts[cell] as number;
      if (shown !== prints(cell)) throw new ProofFailed('a number is not that of the made-up file');
      if (count === 0 && shown > 0) throw new ProofFailed('somebody is shown where nobody is');
      if (Math.abs(shown - count) > bound) throw new ProofFailed('a number is farther off than the report says');
      if (count > 0) witnessed += 1;
    }
  }
  return witnessed;
}

/** Units of one table, by the place of the cell in it. */
function countUnits(
  { frames }: Guarded,
  { attributes, size }: GuardedTable,
  { types, units }: RoundedFile,
): Int32Array {
  const found = new Int32Array(size);
  const sides = attributes.map((at) => {
    const { types: own, categories } = frames[at] as Frame;
    return {
      at,
      many: categories.length,
      published: own.map(({ places }) => places.filter((place) => place < categories.length)),
    };
  });
  if (sides.every(({ published }) => published.every(({ length }) => length === 1))) {
    countPlaces();
    return found;
  }
  const count = (unit: number, side: number, before: number): void => {
    const one = sides[side];
    if (!one) {
      found[before] = (found[before] as number) + 1;
      return;
    }
    const type = types[unit * frames.length + one.at] as number;
    for (const place of one.published[type] as readonly number[]) count(unit, side + 1, before * one.many + place);
  };
  for (let unit = 0; unit < units; unit += 1) count(unit, 0, 0);
  return found;

  /** Where everybody has one place by each attribute. */
  function countPlaces(): void {
    const cells = new Int32Array(units);
    for (const { at, many, published } of sides) {
      const placeOf = Int32Array.from(published, ([place]) => place as number);
      for (let unit = 0, from = at; unit < units; unit += 1, from += frames.length)
        cells[unit] = (cells[unit] as number) * many + (placeOf[types[from] as number] as number);
    }
    for (let unit = 0; unit < units; unit += 1)
      found[cells[unit] as number] = (found[cells[unit] as number] as number) + 1;
  }
}
