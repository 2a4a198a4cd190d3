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

/** A part, by type whether it has the place. */
interface KnownPart extends Part {
  readonly has: Uint8Array;
}

/** Types that have a place, and how many people are of them. */
interface TypesWith {
  readonly own: readonly number[];
  readonly people: number;
}

/** Looks in the file as it stands, from a place that is drawn; not among the first `fixed`. */
export function lookUpIn(guarded: Guarded, { types, units }: RoundedFile, fixed: number, random: () => number): LookUp {
  const { frames, placesOf } = guarded;
  const width = frames.length;
  const known = frames.map((frame, attribute) =>
    frame.categories.map((_, place): KnownPart => {
      const own = placesOf[attribute] as readonly (readonly number[])[];
      return { attribute, place, has: Uint8Array.from(own, (places) => (places.includes(place) ? 1 : 0)) };
    }),
  );
  const inCell = new Map<number, readonly KnownPart[]>();
  const parts = (cell: number): readonly KnownPart[] => {
    const found =
      inCell.get(cell) ?? partsOf(guarded, cell).map(({ attribute, place }) => known[attribute]?.[place] as KnownPart);
    inCell.set(cell, found);
    return found;
  };
  /** A unit that has all parts but the one at `lacksAt`; −1 where it has all. Asked some hundred million times: no function is made for it. */
  const first = (own: readonly KnownPart[], lacksAt: number): number | undefined => {
    const free = units - fixed;
    let unit = fixed + Math.floor(random() * free);
    for (let looks = looksIn(free); looks > 0; looks -= 1) {
      const place = unit * width;
      let fits = true;
      for (let at = 0; at < own.length && fits; at += 1) {
        const part = own[at] as KnownPart;
        fits = part.has[types[place + part.attribute] as number] === (at === lacksAt ? 0 : 1);
      }
      if (fits) return unit;
      unit = unit + 1 === units ? fixed : unit + 1;
    }
    return undefined;
  };
  const having = frames.map(({ types: all, peopleOfType }, at) =>
    (known[at] as readonly KnownPart[]).map(({ has }): TypesWith => {
      const own = [...all.keys()].filter((type) => has[type] === 1);
      return { own, people: own.reduce((sum, type) => sum + (peopleOfType[type] as number), 0) };
    }),
  );
  return {
    parts,
    within: (cell) => first(parts(cell), -1),
    beside(cell) {
      const own = parts(cell);
      const lacksAt = Math.floor(random() * own.length);
      const lacks = own[lacksAt];
      if (!lacks) return undefined;
      const unit = first(own, lacksAt);
      return unit === undefined ? undefined : { unit, lacks };
    },
    typeWith({ attribute, place }) {
      const { own, people } = (having[attribute] as readonly TypesWith[])[place] as TypesWith;
      const { peopleOfType } = frames[attribute] as Guarded['frames'][number];
      let left = random() * people;
      for (const type of own) {
        left -= peopleOfType[type] as number;
        if (left < 0) return type;
      }
      return own[0] as number;
    },
  };
}
