import { expect, it } from 'vitest';
import { piece } from '../whole.fixtures.ts';
import { accumulate } from './accumulate.ts';
import { layOutStair } from './lay-out-stair.ts';

const today = '2026-11-24';
const event = (day: string, means: string[]) => piece({ from: day, until: day, means });

it('draws one mark for each record, in every row of its means, inside the picture', () => {
  const pieces = [
    event('2025-02-02', ['isolation', 'substances']),
    event('2025-02-20', ['isolation']),
    event('2026-03-03', ['surveillance']),
    piece({ sort: 'control', code: 'surveillance', status: 'suspected', from: '2025-06-01', until: '2025-08-31' }),
  ];
  const { marks, width, height } = layOutStair(accumulate(pieces, today));
  expect(marks.map((mark) => mark.places.length).sort((a, b) => a - b)).toEqual([1, 1, 1, 2]);
  for (const { x, y, width: long } of marks.flatMap(({ places }) => places)) {
    expect(x >= 220 && x + long <= width).toBe(true);
    expect(y > 0 && y < height).toBe(true);
  }
  const [one, other] = marks.filter(({ kind }) => kind === 'event').map(({ places }) => places[0]?.x);
  expect(one).not.toBe(other);
});

it('joins records of one time and the same means only where they are too many to draw', () => {
  const few = Array.from({ length: 30 }, () => event('2025-02-02', ['isolation']));
  expect(layOutStair(accumulate(few, today)).marks).toHaveLength(30);
  const many = [...few, ...few.map(() => event('2025-02-09', ['isolation'])), event('2025-05-05', ['substances'])];
  const { marks } = layOutStair(accumulate(many, today));
  expect(marks.map(({ pieces }) => pieces.length)).toEqual([60, 1]);
});

it('draws an event that was told as a time that lasted along that time, not as a point in its middle', () => {
  const worked = piece({
    ...{
      code: 'worked',
      means: ['excessive-work'],
      whenEdtf: '2003-10/2006-21',
      from: '2003-10-01',
      until: '2006-05-31',
    },
  });
  const { marks, step } = layOutStair(accumulate([worked, event('2008-01-01', ['isolation'])], today));
  expect(marks.map(({ kind, places }) => [kind, places[0]?.width])).toEqual([
    ['span', 4 * step - 6],
    ['event', 0],
  ]);
});
