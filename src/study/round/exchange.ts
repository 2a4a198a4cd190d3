import { eachCell, type Guarded, type GuardedTable, isOfDifferent, sideOf } from './guarded.ts';
import type { Ledger } from './ledger.ts';
import type { RoundedFile } from './rounded-file.ts';

/** Changes of a file that are made together or not at all. */
export interface Exchange {
  /** Gives a unit another type. */
  put(unit: number, frame: number, type: number): void;
  /** Makes a unit one of these people, whole. */
  become(unit: number, people: RoundedFile, person: number): void;
  /** Two units give each other theirs. */
  swap(one: number, other: number, frame: number): void;
  /** Takes what was put when it costs nothing, or not too much at this temperature; puts it back otherwise. How many cells were priced. */
  settle(temperature: number, random: () => number): number;
}

/** Changes of a file with a ledger that follows. Asked some ten million times: nothing is made on the way. */
export function exchangeOf(
  guarded: Guarded,
  ledger: Pick<Ledger, 'units' | 'costOf' | 'set'>,
  file: RoundedFile,
): Exchange {
  const { types } = file;
  const { frames, tables, placesOf } = guarded;
  const width = frames.length;
  const isSingle = placesOf.map((own) => own.every(({ length }) => length === 1));
  const placeOf = placesOf.map((own) => Int32Array.from(own, ([place]) => place ?? 0));
  const isQuick = (table: GuardedTable) => isOfDifferent(table) && table.attributes.every((at) => isSingle[at]);
  const withFrame = frames.map((_, at) => tables.filter(({ attributes }) => attributes.includes(at)));
  const slow = withFrame.map((own) => own.filter((table) => !isQuick(table)));
  // Where everybody has one place by each attribute a change moves one cell by a step.
  const quick = withFrame.map((own, frame) => own.filter(isQuick).map((table) => sideOf(table, frame)));
  // Of each frame and table: offset, stride, and attribute and step of two others; where there are fewer, the step is 0.
  const plans = quick.map((own) =>
    Int32Array.from(
      own.flatMap(({ offset, stride, others: [one = [0, 0], two = [0, 0]] }) => [offset, stride, ...one, ...two]),
    ),
  );
  const delta = new Int32Array(guarded.cells);
  // As long as the longest change was; the first so many are of this one.
  const touched: number[] = [];
  let manyTouched = 0;
  // What was put: places of the file, and the types that stood there.
  const places = new Int32Array(width + 2);
  const before = new Uint16Array(places.length);
  let manyPut = 0;
  const add = (cell: number, by: number): void => {
    const held = delta[cell] as number;
    // A cell that came back to nothing is listed, and priced, a second time when it changes again.
    if (held === 0) {
      touched[manyTouched] = cell;
      manyTouched += 1;
    }
    delta[cell] = held + by;
  };
  const addQuick = (unit: number, frame: number, from: number, to: number): void => {
    const plan = plans[frame] as Int32Array;
    const first = unit * width;
    for (let n = 0; n < plan.length; n += 6) {
      const one = plan[n + 2] as number;
      const two = plan[n + 4] as number;
      const stride = plan[n + 1] as number;
      const cell =
        (plan[n] as number) +
        ((placeOf[one] as Int32Array)[types[first + one] as number] as number) * (plan[n + 3] as number) +
        ((placeOf[two] as Int32Array)[types[first + two] as number] as number) * (plan[n + 5] as number);
      add(cell + from * stride, -1);
      add(cell + to * stride, 1);
    }
  };
  const [more, fewer] = [1, -1].map((by) => (cell: number) => add(cell, by)) as [
    (cell: number) => void,
    (cell: number) => void,
  ];
  const addSlow = (unit: number, frame: number, count: (cell: number) => void): void => {
    for (const table of slow[frame] as readonly GuardedTable[]) eachCell(guarded, table, file, unit, count);
  };
  const put = (unit: number, frame: number, type: number): void => {
    const place = unit * width + frame;
    const old = types[place] as number;
    if (old === type) return;
    places[manyPut] = place;
    before[manyPut] = old;
    manyPut += 1;
    const own = placeOf[frame] as Int32Array;
    addQuick(unit, frame, own[old] as number, own[type] as number);
    addSlow(unit, frame, fewer);
    types[place] = type;
    addSlow(unit, frame, more);
  };
  return {
    put,
    become(unit, people, person) {
      for (let frame = 0; frame < width; frame += 1) put(unit, frame, people.types[person * width + frame] as number);
    },
    swap(one, other, frame) {
      const [mine, yours] = [types[one * width + frame] as number, types[other * width + frame] as number];
      put(one, frame, yours);
      put(other, frame, mine);
    },
    settle(temperature, random) {
      const cost = ledger.costOf(touched, manyTouched, delta);
      const isTaken = cost <= 0 || random() < Math.exp(-cost / temperature);
      for (let n = 0; n < manyTouched; n += 1) {
        const cell = touched[n] as number;
        const by = delta[cell] as number;
        delta[cell] = 0;
        if (isTaken && by !== 0) ledger.set(cell, (ledger.units[cell] as number) + by);
      }
      // The last first: a place may have been put twice.
      if (!isTaken) for (let n = manyPut - 1; n >= 0; n -= 1) types[places[n] as number] = before[n] as number;
      const priced = manyTouched;
      manyTouched = 0;
      manyPut = 0;
      return priced;
    },
  };
}
