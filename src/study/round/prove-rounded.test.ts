import { describe, expect, it } from 'vitest';
import { countColumn } from '../count/count-column.ts';
import type { Frame } from '../count/frame.ts';
import { frameColumn } from '../count/frame-column.ts';
import { ProofFailed } from '../protect/witness.ts';
import { someRecords } from '../study.fixtures.ts';
import { guardedOf } from './guarded.ts';
import { unitsOf } from './ledger.ts';
import { proveRounded } from './prove-rounded.ts';
import { everyKth, orderOfPeople, peopleAt } from './rounded-file.ts';

describe('the proof of a rounded release', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ['fm'[at % 2] as string, at % 4 === 0 ? 'child' : 'adult']);
  const records = someRecords(['sex', 'age'], rows);
  const frames = records.columns.map(
    (column, at) => frameColumn(column, countColumn(column, 40), { at, people: 40, k: 5 }) as Frame,
  );
  const guarded = guardedOf(frames, [[0, 1]]);
  const file = peopleAt(frames, everyKth(orderOfPeople(frames, 40), { k: 5, from: 0, units: 8 }));
  const units = unitsOf(guarded, file);
  const prints = (cell: number) => 5 * (units[cell] as number);
  const prove = (of: typeof file, shown = prints) => proveRounded(guarded, of, { rows: 40, k: 5, prints: shown });

  it('counts the groups that have somebody in them', () => {
    // All, two sexes, two ages, and three of the four pairs: no child is a man.
    expect(prove(file)).toBe(8);
  });

  it('fails when a number is not that of the file, when one is too far off, and when somebody is where nobody is', () => {
    expect(() => prove(file, (cell) => prints(cell) + (cell === 3 ? 5 : 0))).toThrow(ProofFailed);
    const others = { ...file, types: file.types.map(() => 0) };
    const far = unitsOf(guarded, others);
    expect(() => prove(others, (cell) => 5 * (far[cell] as number))).toThrow(ProofFailed);
    const [man, child] = [
      frames[0]?.typeOfCode[(records.columns[0]?.values.indexOf('m') as number) + 1],
      frames[1]?.typeOfCode[(records.columns[1]?.values.indexOf('child') as number) + 1],
    ] as [number, number];
    const boy = { ...file, types: Uint16Array.from([...file.types.slice(0, -2), man, child]) };
    const [somebody] = [unitsOf(guarded, boy)];
    expect(() => prove(boy, (cell) => 5 * (somebody[cell] as number))).toThrow(ProofFailed);
  });
});
