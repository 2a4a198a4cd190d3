/** Seconds that a file is looked for where nobody says. */
export const usualLimit = 30;

/** Cells that are priced in a second of a quiet machine, and what one move is beside them. */
const inSecond = 25_000_000;
const ofMove = 20;

/** Work that may still be done: counted, and not timed, so that the same limit gives the same report. */
export interface Work {
  isLeft(): boolean;
  /** One move that has priced so many cells. */
  moved(cells: number): void;
}

/** Work of so many seconds. */
export function workOf(seconds: number): Work {
  let left = seconds * inSecond;
  return {
    isLeft: () => left > 0,
    moved(cells) {
      left -= cells + ofMove;
    },
  };
}

/** Tables in which fewer attributes meet, and the seconds for which they are looked for: half of what is left, and the last time all of it. */
export interface Level {
  readonly tables: readonly (readonly number[])[];
  /** Those that are given up. */
  readonly given: readonly (readonly number[])[];
  readonly seconds: number;
}

/** All tables, and then without those in which most attributes meet, until each attribute stands by itself. */
export function levelsOf(tables: readonly (readonly number[])[], limit: number): readonly Level[] {
  const lengths = [...new Set(tables.map(({ length }) => length))].sort((x, y) => y - x);
  return (lengths.length === 0 ? [0] : lengths).map((most, at, all) => ({
    tables: tables.filter(({ length }) => length <= most),
    given: tables.filter(({ length }) => length > most),
    seconds: limit / 2 ** Math.min(at + 1, all.length - 1),
  }));
}
