import { exchangeOf } from './exchange.ts';
import { type Guarded, partsOf } from './guarded.ts';
import { nearCostsOf } from './near-costs.ts';
import { nearestTypes } from './nearest-type.ts';
import type { RoundedFile } from './rounded-file.ts';

/** A file of many units that is brought near. */
export interface Near {
  readonly guarded: Guarded;
  /** True counts of the guarded cells. */
  readonly counts: Int32Array;
  readonly k: number;
  readonly random: () => number;
  /** Changed in place. */
  readonly file: RoundedFile;
  /** Its units by cell; changed with it. */
  readonly units: Int32Array;
  /** The first so many stay as they are. */
  readonly fixed: number;
  /** True people, whole: what a unit may be all at once. */
  readonly people: RoundedFile;
}

/** From so many units on steps that are drawn anywhere hardly ever help: a million people are no nearer after a minute of them. */
export const manyUnits = 20_000;
/** Rounds in which what still breaks the promise becomes dearer, and a part of the units is looked at. */
const mostRounds = 100;
const part = 10;
/** Units that are asked to become somebody else for the sake of one cell. */
const mostAsked = 200;
/** So cold that nothing is taken that costs anything. */
const frozen = 1e-9;

/**
 * Looks at one unit after the other, in an order that is drawn, and gives it by each attribute the type that brings the numbers nearest. What breaks the promise
 * then becomes dearer, and units become true people who are there, or somebody elsewhere: whom few are like is not reached one attribute at a time.
 * Where chance must have been everywhere `search` goes on from here.
 */
export function bringNear({ guarded, counts, k, random, file, fixed, people, units }: Near): void {
  const free = file.units - fixed;
  if (free === 0) return;
  const costs = nearCostsOf(guarded, counts, k, units);
  const settle = nearestTypes(guarded, file, costs, random);
  const exchange = exchangeOf(guarded, costs, file);
  const drawn = (below: number) => Math.floor(random() * below);
  const step = stepThrough(free, random);
  let unit = drawn(free);
  const look = (many: number): void => {
    for (let looked = 0; looked < many; looked += 1, unit = (unit + step) % free) settle(fixed + unit);
  };
  look(free);
  for (let round = 0; round < mostRounds && costs.broken() > 0; round += 1) {
    costs.press();
    for (let cell = 0; cell < guarded.cells; cell += 1) if (costs.lacks(cell)) bringIn(cell);
    look(Math.ceil(free / part));
  }

  function bringIn(cell: number): void {
    const there = among(guarded, people, cell);
    for (let asked = 0; asked < mostAsked && there.length > 0 && costs.lacks(cell); asked += 1) {
      exchange.become(fixed + drawn(free), people, there[drawn(there.length)] as number);
      exchange.settle(frozen, random);
    }
  }
}

/** Who is counted in a cell. */
function among(guarded: Guarded, { types, units }: RoundedFile, cell: number): number[] {
  const { frames, placesOf } = guarded;
  const width = frames.length;
  const parts = partsOf(guarded, cell).map(({ attribute, place }) => ({
    attribute,
    has: placesOf[attribute]?.map((places) => places.includes(place)) as boolean[],
  }));
  const found: number[] = [];
  for (let one = 0; one < units; one += 1) {
    let isThere = true;
    for (let at = 0; at < parts.length && isThere; at += 1) {
      const { attribute, has } = parts[at] as (typeof parts)[number];
      isThere = has[types[one * width + attribute] as number] as boolean;
    }
    if (isThere) found.push(one);
  }
  return found;
}

/** A step that comes to every unit before it comes to one again. */
function stepThrough(units: number, random: () => number): number {
  const common = (x: number, y: number): number => (y === 0 ? x : common(y, x % y));
  let step = 1 + Math.floor(random() * units);
  while (common(units, step) !== 1) step += 1;
  return step;
}
