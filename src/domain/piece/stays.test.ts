import { expect, test } from 'vitest';
import { keptWhen } from '../../platform/time/uncertain/index.ts';
import { staysOf } from './stays.ts';

/** Each as `code when place`, the place left out where none was told. */
function told(...events: string[]): string[] {
  const said = events.map((event, at) => {
    const [code = '', when = '', ...places] = event.split(' ');
    return { id: String(at), code, when: keptWhen(when), places };
  });
  const pairs = staysOf(said, (id) => said[Number(id)]?.places ?? []);
  return pairs.map(({ placeId, when }) => `${placeId} ${when}`);
}

test('placed and left the same place is one stay, also where the times are vague', () => {
  expect(told('housed 2025-03-01 flat', 'threat 2025-04-01 flat', 'left 2025-06~ flat')).toEqual([
    'flat 2025-03-01/2025-06~',
  ]);
});

test('of a leaving without a place, or from another, nobody has said that it ended the stay; nor that it goes on', () => {
  expect(told('housed 2025-03-01 flat', 'left 2025-06-01')).toEqual([]);
  expect(told('housed 2025-03-01', 'left 2025-06-01 flat')).toEqual([]);
  expect(told('housed 2025-03-01 flat', 'left 2025-06-01 farm')).toEqual([]);
  expect(told('housed 2025-03-01 flat')).toEqual([]);
});

test('placed again without leaving between: the first has no end of its own; elsewhere meanwhile is another stay', () => {
  expect(told('housed 2025-01-01 flat', 'housed 2025-03-01 flat', 'left 2025-06-01 flat')).toEqual([
    'flat 2025-03-01/2025-06-01',
  ]);
  expect(
    told('housed 2025-01-01 flat', 'housed 2025-03-01 farm', 'left 2025-05-01 farm', 'left 2025-06-01 flat'),
  ).toEqual(['flat 2025-01-01/2025-06-01', 'farm 2025-03-01/2025-05-01']);
});

test('within one time, or told as a stretch itself, there is no stay to draw', () => {
  expect(told('housed 2025 flat', 'left 2025 flat')).toEqual([]);
  expect(told('housed 2025-01/2025-04 flat', 'left 2025-05 flat')).toEqual([]);
});
