import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../format.ts';
import { bounds } from './bounds.ts';
import { wholeWhen } from './whole-when.ts';

test.each([
  ['2008-01-01', '2010-12-31', '2008/2010'],
  ['2009-01-01', '2009-12-31', '2009'],
  ['2009-02-01', '2009-03-31', '2009-02/2009-03'],
  ['2008-02-01', '2008-02-29', '2008-02'],
  ['2009-01-02', '2009-12-31', '2009-01-02/2009-12-31'],
  ['2009-05-05', '2009-05-05', '2009-05-05'],
])('%s to %s is %s', (from, until, said) => expect(wholeWhen(from, until)).toBe(said));

test('whatever is said of a stretch of days, it has exactly these days', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(2000), (first, length) => {
      const from = addDays('1960-01-01', first);
      const until = addDays(from, length);
      expect(bounds(wholeWhen(from, until))).toMatchObject({ from, until });
    }),
  );
});
