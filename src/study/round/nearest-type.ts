import { type Guarded, type GuardedTable, isOfDifferent, type Side, sideOf } from './guarded.ts';
import type { NearCosts } from './near-costs.ts';
import type { RoundedFile } from './rounded-file.ts';

/** Types that are tried for one unit: all of them where they are few, else some that other units have. */
const mostTries = 48;
/** What has to be gained: nothing is changed for a rounding of the sum. */
const atLeast = -1e-9;

/** Gives a unit, attribute by attribute, the type that costs least. Asked some million times: nothing is made on the way. */
export function nearestTypes(
  guarded: Guarded,
  file: RoundedFile,
  costs: NearCosts,
  random: () => number,
): (unit: number) => void {
  const isSingle = guarded.placesOf.every((own) => own.every(({ length }) => length === 1));
  if (isSingle && guarded.tables.every(isOfDifferent)) return nearestPlaces(guarded, file, costs, random);
  const settle = guarded.frames.map((_, frame) => nearestType(guarded, frame, file, costs, random));
  return (unit) => {
    for (let frame = 0; frame < settle.length; frame += 1) (settle[frame] as (unit: number) => void)(unit);
  };
}

/** The same where everybody has one place by each attribute: a unit is always in the same tables. */
function nearestPlaces(
  { placesOf, frames, tables }: Guarded,
  file: RoundedFile,
  costs: NearCosts,
  random: () => number,
): (unit: number) => void {
  const width = frames.length;
  const placeOf = placesOf.map((own) => Int32Array.from(own, ([place]) => place as number));
  // Places of the unit that is looked at.
  const now = new Int32Array(width);
  const settle = frames.map((_, frame) => {
    const sides = tables.filter(({ attributes }) => attributes.includes(frame)).map((table) => sideOf(table, frame));
    return nearestPlace({ frame, sides, now, placeOf: placeOf[frame] as Int32Array }, file, costs, random);
  });
  return (unit) => {
    for (let frame = 0; frame < width; frame += 1)
      now[frame] = (placeOf[frame] as Int32Array)[file.types[unit * width + frame] as number] as number;
    for (let frame = 0; frame < width; frame += 1) (settle[frame] as (unit: number) => void)(unit);
  };
}

/** One attribute of a unit, and the tables that it is in. */
interface OneSide {
  readonly frame: number;
  readonly sides: readonly Side[];
  readonly now: Int32Array;
  readonly placeOf: Int32Array;
}

function nearestPlace(
  { frame, sides, now, placeOf }: OneSide,
  { types, units }: RoundedFile,
  { more, fewer, add }: NearCosts,
  random: () => number,
): (unit: number) => void {
  const width = now.length;
  const many = sides.length;
  const places = Math.max(...placeOf) + 1;
  const strides = Int32Array.from(sides, ({ stride }) => stride);
  const offsets = Int32Array.from(sides, ({ offset }) => offset);
  // Of two others at the most: where there are fewer, the step is 0.
  const part = (nth: number, side: 0 | 1) => Int32Array.from(sides, ({ others }) => others[nth]?.[side] ?? 0);
  const [one, stepOne, two, stepTwo] = [part(0, 0), part(0, 1), part(1, 0), part(1, 1)];
  const cells = new Int32Array(many);
  const gain = new Float64Array(places);
  const tries = Math.min(placeOf.length, mostTries);
  const isAll = tries === placeOf.length;

  return (unit) => {
    const from = now[frame] as number;
    let leaving = 0;
    for (let n = 0; n < many; n += 1) {
      const cell =
        (offsets[n] as number) +
        (now[one[n] as number] as number) * (stepOne[n] as number) +
        (now[two[n] as number] as number) * (stepTwo[n] as number);
      cells[n] = cell;
      leaving += fewer[cell + from * (strides[n] as number)] as number;
    }
    // Where it costs to go, hardly anything is gained elsewhere.
    if (leaving >= 0) return;
    gain.fill(0);
    for (let n = 0; n < many; n += 1) {
      const stride = strides[n] as number;
      let cell = cells[n] as number;
      for (let place = 0; place < places; place += 1) {
        gain[place] = (gain[place] as number) + (more[cell] as number);
        cell += stride;
      }
    }
    let best = -1;
    let least = atLeast;
    for (let n = 0; n < tries; n += 1) {
      const type = isAll ? n : (types[Math.floor(random() * units) * width + frame] as number);
      const place = placeOf[type] as number;
      const cost = (gain[place] as number) + leaving;
      if (cost < least && place !== from) {
        best = type;
        least = cost;
      }
    }
    if (best < 0) return;
    const to = placeOf[best] as number;
    for (let n = 0; n < many; n += 1) add((cells[n] as number) + from * (strides[n] as number), -1);
    for (let n = 0; n < many; n += 1) add((cells[n] as number) + to * (strides[n] as number), 1);
    types[unit * width + frame] = best;
    now[frame] = to;
  };
}

function nearestType(
  guarded: Guarded,
  frame: number,
  file: RoundedFile,
  costs: NearCosts,
  random: () => number,
): (unit: number) => void {
  const { types, units } = file;
  const { placesOf, frames } = guarded;
  const width = frames.length;
  const own = placesOf[frame] as readonly (readonly number[])[];
  const places = frames[frame]?.categories.length as number;
  const timesIn = ({ attributes }: GuardedTable) => attributes.filter((at) => at === frame).length;
  const sides = guarded.tables.filter((table) => timesIn(table) === 1).map((table) => sideOf(table, frame));
  const withItself = guarded.tables.find((table) => timesIn(table) === 2)?.offset;
  const beside = cellsBeside(guarded, sides, file);
  const gain = new Float64Array(places);

  /** What it costs that the unit goes from some places to others. */
  const costOf = (before: readonly number[], after: readonly number[]): number => {
    let cost = 0;
    for (let n = 0; n < after.length; n += 1)
      if (!before.includes(after[n] as number)) cost += gain[after[n] as number] as number;
    for (let n = 0; n < before.length; n += 1)
      if (!after.includes(before[n] as number)) cost += loss(before[n] as number);
    return cost + costWithItself(before, after);
  };
  const loss = (place: number): number => {
    let cost = 0;
    for (let n = 0; n < beside.many; n += 1)
      cost += costs.fewer[(beside.cells[n] as number) + place * (beside.strides[n] as number)] as number;
    return cost;
  };
  /** Where the attribute meets itself. */
  const costWithItself = (before: readonly number[], after: readonly number[]): number => {
    if (withItself === undefined) return 0;
    let cost = 0;
    for (const one of after)
      for (const other of after)
        if (!(before.includes(one) && before.includes(other)))
          cost += costs.more[withItself + one * places + other] as number;
    for (const one of before)
      for (const other of before)
        if (!(after.includes(one) && after.includes(other)))
          cost += costs.fewer[withItself + one * places + other] as number;
    return cost;
  };
  const gains = (): void => {
    gain.fill(0);
    for (let n = 0; n < beside.many; n += 1) {
      const stride = beside.strides[n] as number;
      let cell = beside.cells[n] as number;
      for (let place = 0; place < places; place += 1) {
        gain[place] = (gain[place] as number) + (costs.more[cell] as number);
        cell += stride;
      }
    }
  };
  const count = (some: readonly number[], by: 1 | -1): void => {
    for (const place of some) {
      for (let n = 0; n < beside.many; n += 1)
        costs.add((beside.cells[n] as number) + place * (beside.strides[n] as number), by);
      if (withItself !== undefined) for (const other of some) costs.add(withItself + place * places + other, by);
    }
  };
  const bestOf = (old: number, before: readonly number[]): number => {
    let best = old;
    let least = atLeast;
    for (let n = 0; n < tries; n += 1) {
      const type = tried(n);
      const cost = type === old ? 0 : costOf(before, own[type] as readonly number[]);
      if (cost < least) {
        best = type;
        least = cost;
      }
    }
    return best;
  };
  const tries = Math.min(own.length, mostTries);
  const tried = (n: number): number =>
    tries === own.length ? n : (types[Math.floor(random() * units) * width + frame] as number);

  return (unit) => {
    const at = unit * width + frame;
    const old = types[at] as number;
    const before = own[old] as readonly number[];
    beside.find(unit);
    // Where it costs to go, hardly anything is gained elsewhere.
    if (before.length === 1 && loss(before[0] as number) >= 0) return;
    gains();
    const best = bestOf(old, before);
    if (best === old) return;
    count(before, -1);
    count(own[best] as readonly number[], 1);
    types[at] = best;
  };
}

/** In which cells a unit is, but for its place by one attribute: `cells` + place × `strides`. */
function cellsBeside({ placesOf, frames }: Guarded, sides: readonly Side[], { types }: RoundedFile) {
  const width = frames.length;
  const isSingle = placesOf.map((own) => own.every(({ length }) => length === 1));
  const placeOf = placesOf.map((own) => Int32Array.from(own, ([place]) => place ?? 0));
  const isQuick = ({ others }: Side) => others.every(([at]) => isSingle[at]);
  const quick = sides.filter(isQuick);
  const slow = sides.filter((side) => !isQuick(side));
  // Of each quick one: offset, stride, how many others, and of each the attribute and its step.
  const plan = Int32Array.from(
    quick.flatMap(({ offset, stride, others }) => [offset, stride, others.length, ...others.flat()]),
  );
  // As long as the longest list was; the first so many are of this unit.
  const found = { cells: [] as number[], strides: [] as number[], many: 0, find };
  const add = (cell: number, stride: number): void => {
    found.cells[found.many] = cell;
    found.strides[found.many] = stride;
    found.many += 1;
  };
  const addSlow = (whole: Side, unit: number, other: number, cell: number): void => {
    const { others, stride } = whole;
    if (other === others.length) {
      add(cell, stride);
      return;
    }
    const [at, step] = others[other] as Side['others'][number];
    const type = types[unit * width + at] as number;
    for (const place of (placesOf[at] as readonly (readonly number[])[])[type] as readonly number[])
      addSlow(whole, unit, other + 1, cell + place * step);
  };
  function find(unit: number): void {
    found.many = 0;
    for (let n = 0; n < plan.length; ) {
      let cell = plan[n] as number;
      const stride = plan[n + 1] as number;
      const end = n + 3 + 2 * (plan[n + 2] as number);
      for (n += 3; n < end; n += 2) {
        const at = plan[n] as number;
        cell += ((placeOf[at] as Int32Array)[types[unit * width + at] as number] as number) * (plan[n + 1] as number);
      }
      add(cell, stride);
    }
    for (const side of slow) addSlow(side, unit, 0, side.offset);
  }
  return found;
}
