import { expect, test } from 'vitest';
import { newTrail } from './trail.ts';

test('a row of the case that is looked at is told once, whether it was read of the case or of all cases', () => {
  const trail = newTrail('01mcwf');
  trail.saw('shelter', 'coordination', 'part:1:1');
  trail.sawOn('01mcwf', 'shelter', 'coordination', 'meeting:2');
  trail.sawOn('02mcwf', 'shelter', 'coordination', 'meeting:3');
  expect(trail.seen.get('shelter')?.rows).toEqual(['part:1:1', 'meeting:2']);
  expect([...trail.elsewhere.values()].map(({ rows }) => rows)).toEqual([['meeting:3']]);
});

test('on a page of no case every row of another organisation is told in the log of its case', () => {
  const trail = newTrail();
  trail.sawOn('01mcwf', 'shelter', 'coordination', 'meeting:2');
  expect(trail.seen.size).toBe(0);
  expect([...trail.elsewhere.keys()]).toEqual(['01mcwf shelter']);
});
