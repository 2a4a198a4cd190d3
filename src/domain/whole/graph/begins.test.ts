import { expect, test } from 'vitest';
import { piece } from '../whole.fixtures.ts';
import { bandOf, yearOf } from './begins.ts';

const at = (whenEdtf: string | null, anchor: string | null = null) => piece({ whenEdtf, anchor });

test.each([
  ['2015-05', '2015'],
  ['2015', '2015'],
  ['2015/2017', '2015'],
  ['2015-03/..', '2015'],
  // Nobody said that it was in the year of their middle.
  ['2015~', null],
  ['201X', null],
  ['[2012..2018]', null],
  ['[..2015]', null],
  ['../2015', null],
  [null, undefined],
] as const)('%s certainly began in %s', (when, year) => {
  expect(yearOf(at(when))).toBe(year);
});

test('a band is of a year that all of a node began in, and open where that is not said', () => {
  expect(bandOf([at('2015-05'), at('2015')])).toBe('2015');
  expect(bandOf([at('2015'), at('2019')])).toBe('open');
  expect(bandOf([at('201X')])).toBe('open');
  expect(bandOf([at(null, 'before-arrival')])).toBe('open');
  expect(bandOf([at(null)])).toBe('none');
});
