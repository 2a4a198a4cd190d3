import { expect, it } from 'vitest';
import { aFile } from '../files.fixtures.ts';
import { meansUnknown } from './columns.ts';
import { cellsOf, recordsOf } from './scheme.fixtures.ts';

it('"not known" beside another answer says nothing, and two of them are one', async () => {
  const mapping = await aFile('{"form":1,"columns":{"Means":{"separator":"; "}}}', 'means.json');
  const records = await recordsOf('Means\nthreats; unknown\nunknown; not specified\nunknown\ndebt; threats\n', {
    mapping,
  });
  expect(cellsOf(records, 'Means').map((cell) => cell?.length)).toEqual([1, 1, 1, 2]);
  expect(cellsOf(records, 'Means')[0]).toEqual(['threats']);
});

it.each([
  ['0', { fi: 'Ei tiedossa', sv: 'Okänt', en: 'Not known' }],
  ['x', { fi: 'x', sv: 'Ej angivet', en: 'x' }],
  ['Ej känt', undefined],
  ['Not recorded', undefined],
])('%s says that it is not known, by itself or by its words', (value, labels) => {
  expect(meansUnknown(value, labels)).toBe(true);
  expect(meansUnknown('known', { en: 'Known' })).toBe(false);
});
