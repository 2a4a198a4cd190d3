import { bringNear } from './bring-near.ts';
import { exchangeOf } from './exchange.ts';
import type { Guarded } from './guarded.ts';
import { type Ledger, ledgerOf, unitsOf } from './ledger.ts';
import { lookUpIn } from './look-up.ts';
import type { RoundedFile } from './rounded-file.ts';
import type { Work } from './work.ts';

export interface Search {
  readonly guarded: Guarded;
  /** True counts of the guarded cells. */
  readonly counts: Int32Array;
  readonly k: number;
  readonly random: () => number;
  readonly start: RoundedFile;
  /** The first so many stay as they are. */
  readonly fixed: number;
  /** True people, whole: what a unit may be all at once. */
  readonly people: RoundedFile;
  /** Whether it is brought near first (decision 63); the search then goes on cold. */
  readonly isNear: boolean;
  /** Without any left the search ends where it is. */
  readonly work: Work;
  readonly progress: (share: number) => void;
}

/** Moves that are made for each cell and for each unit at least, so that chance has been everywhere. */
const least = { cell: 20, unit: 1 } as const;
/** Moves for each cell to bring every number near; and so many times more before the promise is given up. */
const most = { cell: 1_000, times: 3 } as const;
const [hot, cold] = [0.6, 0.08] as const;
/** Of the moves that go anywhere, those that make somebody else of a unit: step by step through kinds that nobody is it might not get there. */
const whole = 0.2;

/**
 * Looks for a file of units whose counts, times k, are near the true ones in every guarded cell: controlled rounding (Cox
 * 1987) of all tables at once by simulated annealing. Every step is drawn from the stream of the secret, and every file that
 * keeps the bounds can come out of it: with some stream the steps lead there from any start.
 *
 * @returns the file and its ledger; when the ledger's promise is still broken none was found
 */
export function search({ guarded, counts, k, random, start, fixed, people, isNear, work, progress }: Search): {
  readonly file: RoundedFile;
  readonly ledger: Ledger;
  /** False where work was over before chance had been everywhere. */
  readonly isDone: boolean;
} {
  const file: RoundedFile = { types: start.types.slice(), units: start.units };
  const units = unitsOf(guarded, file);
  if (isNear) bringNear({ guarded, counts, k, random, file, fixed, people, units });
  const ledger = ledgerOf(guarded, counts, k, units);
  const propose = proposer(guarded, counts, k, { random, file, fixed, people, ledger });
  // Only where there are k people or more a number can be far off: all others are near whatever is shown there.
  const large = counts.reduce((many, count) => many + (count >= k ? 1 : 0), 0);
  const cycle = most.cell * large;
  const enough = least.cell * large + (isNear ? 0 : least.unit * file.units);
  let moves = 0;
  for (; !isDone(moves); moves += 1) {
    const priced = propose(isNear ? cold : Math.max(cold, hot * (1 - (moves % cycle) / cycle) ** 2));
    work.moved(priced);
    if (moves % 16_384 === 0) progress(Math.min(1, moves / cycle));
  }
  return { file, ledger, isDone: moves >= enough || fixed === file.units };

  function isDone(moves: number): boolean {
    if (fixed === file.units || !work.isLeft()) return true;
    if (moves < enough) return false;
    if (ledger.off.length === 0 || moves >= cycle * most.times) return true;
    return (isNear || moves >= cycle) && ledger.broken() === 0;
  }
}

interface Tools {
  readonly random: () => number;
  readonly file: RoundedFile;
  readonly fixed: number;
  readonly people: RoundedFile;
  readonly ledger: Ledger;
}

/** One move: half of them towards a cell that is off, the others anywhere. */
function proposer(guarded: Guarded, counts: Int32Array, k: number, { random, file, fixed, people, ledger }: Tools) {
  const width = guarded.frames.length;
  const exchange = exchangeOf(guarded, ledger, file);
  const lookUp = lookUpIn(guarded, file, fixed, random);
  const drawn = (below: number) => Math.floor(random() * below);
  const oneOf = () => fixed + drawn(file.units - fixed);
  const anywhere = (unit: number, frame: number): void => {
    if (random() < whole) {
      exchange.become(unit, people, drawn(people.units));
      return;
    }
    if (random() < 0.5) exchange.put(unit, frame, file.types[drawn(file.units) * width + frame] as number);
    else exchange.swap(unit, oneOf(), frame);
  };
  const fewer = (cell: number): void => {
    const parts = lookUp.parts(cell);
    const unit = parts.length === 0 ? undefined : lookUp.within(cell);
    if (unit !== undefined) anywhere(unit, (parts[drawn(parts.length)] as (typeof parts)[number]).attribute);
  };
  const more = (cell: number): void => {
    const found = lookUp.beside(cell);
    if (found) exchange.put(found.unit, found.lacks.attribute, lookUp.typeWith(found.lacks));
  };
  return (temperature: number): number => {
    const cell = random() < 0.5 ? ledger.off[drawn(ledger.off.length)] : undefined;
    if (cell === undefined) anywhere(oneOf(), drawn(width));
    else if ((ledger.units[cell] as number) * k > (counts[cell] as number)) fewer(cell);
    else more(cell);
    return exchange.settle(temperature, random);
  };
}
