import { type Guarded, type Part, partsOf } from './guarded.ts';
import type { RoundedFile } from './rounded-file.ts';

/** Units that are looked at for one that fits: all of a small file, some of a large one. */
const looksIn = (units: number): number => (units <= 2_000 ? units : 400);

/** Finds units by what they are counted in. */
export interface LookUp {
  parts(cell: number): readonly Part[];
  /** A unit that is counted in a cell. */
  within(cell: number): number | undefined;
  /** A unit that is counted in it but for one part, and that part. */
  beside(cell: number): { readonly unit: number; readonly lacks: Part } | undefined;
  /** A type that has a place, the commoner the sooner. */
  typeWith(part: Part): number;
}

/** Looks in the file as it stands, from a place that is drawn; not among the first `fixed`. */
export function lookUpIn(guarded: Guarded, { types, units }: RoundedFile, fixed: number, random: () => number): LookUp {
  const { frames, placesOf } = guarded;
  const width = frames.length;
  const radix = frames.map(({ categories }) => categories.length);
  const has = frames.map((frame, at) => {
    const table = new Uint8Array(frame.types.length * (radix[at] as number));
    for (const [type, places] of (placesOf[at] as readonly (readonly number[])[]).entries())
      for (const place of places) table[type * (radix[at] as number) + place] = 1;
    return table;
  });
  const isAt = (unit: number, { attribute, place }: Part): boolean =>
    (has[attribute] as Uint8Array)[
      (types[unit * width + attribute] as number) * (radix[attribute] as number) + place
    ] === 1;
  // Asked some hundred million times: no function is made for it.
  const isIn = (unit: number, own: readonly Part[]): boolean => {
    for (let at = 0; at < own.length; at += 1) if (!isAt(unit, own[at] as Part)) return false;
    return true;
  };
  const known = new Map<number, readonly Part[]>();
  const parts = (cell: number): readonly Part[] => {
    const found = known.get(cell) ?? partsOf(guarded, cell);
    known.set(cell, found);
    return found;
  };
  const first = (fits: (unit: number) => boolean): number | undefined => {
    const free = units - fixed;
    let unit = fixed + Math.floor(random() * free);
    for (let looks = looksIn(free); looks > 0; looks -= 1) {
      if (fits(unit)) return unit;
      unit = unit + 1 === units ? fixed : unit + 1;
    }
    return undefined;
  };
  const having = frames.map((frame, at) =>
    frame.categories.map((_, place) =>
      frame.types.flatMap((_, type) => (has[at]?.[type * (radix[at] as number) + place] === 1 ? [type] : [])),
    ),
  );
  return {
    parts,
    within(cell) {
      const own = parts(cell);
      return first((unit) => isIn(unit, own));
    },
    beside(cell) {
      const own = parts(cell);
      const lacks = own[Math.floor(random() * own.length)];
      if (!lacks) return undefined;
      const others = own.filter((part) => part !== lacks);
      const unit = first((unit) => !isAt(unit, lacks) && isIn(unit, others));
      return unit === undefined ? undefined : { unit, lacks };
    },
    typeWith({ attribute, place }) {
      const own = having[attribute]?.[place] as readonly number[];
      const people = frames[attribute]?.peopleOfType as readonly number[];
      let left = random() * own.reduce((sum, type) => sum + (people[type] as number), 0);
      for (const type of own) {
        left -= people[type] as number;
        if (left < 0) return type;
      }
      return own[0] as number;
    },
  };
}
