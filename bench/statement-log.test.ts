import { expect, test } from 'vitest';
import { statementsOf } from './statement-log.ts';

const log = [
  'rinnalla look|LOG:  statement: begin',
  'rinnalla look|LOG:  execute xY3: select a,',
  '\t       b',
  '\t  from c',
  'rinnalla jobs|LOG:  execute <unnamed>: select job.sweep()',
  '\tnever ours',
  '|LOG:  checkpoint starting: time',
  'rinnalla look|LOG:  statement: commit',
].join('\n');

test('statements of the named sessions alone are counted, each on one line', () => {
  expect(statementsOf(log, ['rinnalla look', 'rinnalla change'])).toEqual(['begin', 'select a, b from c', 'commit']);
  expect(statementsOf(log, [])).toEqual([]);
});
