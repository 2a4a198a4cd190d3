import { eachCell, type Guarded, type GuardedTable, sideOf } from './guarded.ts';
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
  /** Takes what was put when it costs nothing, or not too much at this temperature; puts it back otherwise. */
  settle(temperature: number, random: () => number): void;
}

/** Changes of a file with a ledger that follows. */
export function exchangeOf(
  guarded: Guarded,
  ledger: Pick<Ledger, 'units' | 'price' | 'set'>,
  file: RoundedFile,
): Exchange {
  const { types } = file;
  const { frames, tables, placesOf } = guarded;
  const width = frames.length;
  const isSingle = placesOf.map((own) => own.every(({ length }) => length === 1));
  const placeOf = placesOf.map((own) => Int32Array.from(own, ([place]) => place ?? 0));
  const isQuick = ({ attributes }: GuardedTable) => attributes.every((at) => isSingle[at]);
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
  const touched: number[] = [];
  const before: (readonly [place: number, type: number])[] = [];

  const add = (cell: number, by: number): void => {
    if (delta[cell] === 0) touched.push(cell);
    delta[cell] = (delta[cell] as number) + by;
  };
  const addQuick = (unit: number, frame: number, from: number, to: number): void => {
    const plan = plans[frame] as Int32Array;
    const first = unit * width;
    for (let n = 0; n < plan.length; n += 6) {
      const [one, two] = [plan[n + 2] as number, plan[n + 4] as number];
      const cell =
        (plan[n] as number) +
        ((placeOf[one] as Int32Array)[types[first + one] as number] as number) * (plan[n + 3] as number) +
        ((placeOf[two] as Int32Array)[types[first + two] as number] as number) * (plan[n + 5] as number);
      add(cell + from * (plan[n + 1] as number), -1);
      add(cell + to * (plan[n + 1] as number), 1);
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
    before.push([place, old]);
    const places = placeOf[frame] as Int32Array;
    addQuick(unit, frame, places[old] as number, places[type] as number);
    addSlow(unit, frame, fewer);
    types[place] = type;
    addSlow(unit, frame, more);
  };
  const costs = (): number => {
    let sum = 0;
    for (const cell of touched) {
      const held = ledger.units[cell] as number;
      const by = delta[cell] as number;
      if (by !== 0) sum += ledger.price(cell, held + by) - ledger.price(cell, held);
    }
    return sum;
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
      const cost = costs();
      const isTaken = cost <= 0 || random() < Math.exp(-cost / temperature);
      for (const cell of touched) {
        const by = delta[cell] as number;
        delta[cell] = 0;
        if (isTaken && by !== 0) ledger.set(cell, (ledger.units[cell] as number) + by);
      }
      if (!isTaken) for (const [place, type] of before.toReversed()) types[place] = type;
      touched.length = 0;
      before.length = 0;
    },
  };
}
