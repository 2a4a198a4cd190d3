import { describe, expect, it } from 'vitest';
import { piece } from '../whole.fixtures.ts';
import { controlPattern } from './control-pattern.ts';
import { type CellValue, cellOf, statementsOf } from './control-status.ts';

const control = (status: string, phases: string[], more: object = {}) =>
  piece({ sort: 'control', code: 'isolation', status, phases, ...more });
const event = (certainty: string, phases: string[], more: object = {}) =>
  piece({ sort: 'event', code: 'threat', means: ['isolation'], certainty, phases, ...more });

/** What pieces of one means say together: written before the rules. */
const table: [name: string, pieces: ReturnType<typeof piece>[], value: CellValue, differs: boolean][] = [
  ['nothing recorded', [], 'not-asked', false],
  ['a span that was observed', [control('observed', ['during'])], 'observed', false],
  ['a span that is suspected', [control('suspected', ['during'])], 'suspected', false],
  ['asked and not observed', [control('not-observed', ['during'])], 'not-observed', false],
  [
    'explicitly not asked',
    [control('observed', ['during'], { answer: 'not-asked', status: null })],
    'not-asked',
    false,
  ],
  [
    'she did not want to answer',
    [control('observed', ['during'], { answer: 'did-not-answer', status: null })],
    'did-not-answer',
    false,
  ],
  ['recorded without a status', [control('observed', ['during'], { status: null })], 'suspected', false],
  ['a certain event carries it', [event('certain', ['during'])], 'observed', false],
  ['a likely event carries it', [event('likely', ['during'])], 'observed', false],
  ['an uncertain event carries it', [event('uncertain', ['during'])], 'suspected', false],
  ['an event of unknown certainty carries it', [event('not-known', ['during'])], 'suspected', false],
  ['an event that was not asked about', [event('certain', ['during'], { answer: 'not-asked' })], 'not-asked', false],
  ['observed beats suspected', [control('suspected', ['during']), control('observed', ['during'])], 'observed', false],
  [
    'suspected beats not observed, and both stand',
    [control('not-observed', ['during']), control('suspected', ['during'])],
    'suspected',
    true,
  ],
  [
    'observed beats not observed, and both stand',
    [event('certain', ['during']), control('not-observed', ['during'])],
    'observed',
    true,
  ],
  [
    'not observed beats no answer',
    [control('observed', ['during'], { answer: 'did-not-answer' }), control('not-observed', ['during'])],
    'not-observed',
    false,
  ],
  [
    'no answer beats not asked',
    [
      control('observed', ['during'], { answer: 'not-asked' }),
      control('observed', ['during'], { answer: 'did-not-answer' }),
    ],
    'did-not-answer',
    false,
  ],
  [
    'observed beside not asked differs in nothing',
    [control('observed', ['during'], { answer: 'not-asked' }), event('likely', ['during'])],
    'observed',
    false,
  ],
  [
    'no answer about the means as such is no answer about each phase',
    [control('observed', [], { answer: 'did-not-answer', status: null })],
    'did-not-answer',
    false,
  ],
  ['another phase says nothing about this one', [control('observed', ['before', 'now'])], 'not-asked', false],
  ['a piece without a phase says nothing about this one', [event('certain', [])], 'not-asked', false],
  [
    'another means says nothing about this one',
    [piece({ sort: 'control', code: 'surveillance', status: 'observed', phases: ['during'] })],
    'not-asked',
    false,
  ],
];

describe('the status of a means of control in one phase', () => {
  it.each(table)('%s', (_, pieces, value, differs) => {
    const cell = cellOf(statementsOf(pieces).filter((item) => item.means === 'isolation' && item.phase === 'during'));
    expect([cell.value, cell.differs]).toEqual([value, differs]);
  });

  it('is the same in whatever order the pieces come', () => {
    for (const [, pieces] of table)
      expect(cellOf(statementsOf([...pieces].reverse())).value).toBe(cellOf(statementsOf(pieces)).value);
  });
});

describe('the pattern', () => {
  it('has a row for each means that something is recorded of, in the order of the codes, and names the rest', () => {
    const pattern = controlPattern([
      control('observed', ['during', 'now']),
      event('likely', ['before'], { means: ['debt-bondage', 'isolation'] }),
    ]);
    expect(pattern.rows.map((row) => row.means)).toEqual(['debt-bondage', 'isolation']);
    expect(pattern.rows[1]?.cells.before.value).toBe('observed');
    expect(pattern.rows[1]?.carriers).toHaveLength(2);
    expect(pattern.rest).toHaveLength(23);
    expect(pattern.rest).not.toContain('isolation');
  });

  it('counts means that were observed and that go on, never pieces', () => {
    const pattern = controlPattern([
      control('observed', ['during', 'now']),
      event('certain', ['during']),
      event('uncertain', ['now'], { means: ['substances'] }),
      control('not-observed', ['now'], { code: 'surveillance' }),
    ]);
    expect([pattern.observed, pattern.goesOn]).toEqual([1, 1]);
  });

  it('keeps what has no phase beside the three, so that nothing is lost', () => {
    const [row] = controlPattern([event('certain', [])]).rows;
    expect(row?.withoutPhase?.value).toBe('observed');
    expect(row?.cells.during.value).toBe('not-asked');
  });

  it('tells which pieces differ', () => {
    const here = control('observed', ['now'], { id: 'a' });
    const there = control('not-observed', ['now'], { id: 'b' });
    const [row] = controlPattern([here, there]).rows;
    expect(row?.cells.now.statements.map((statement) => [statement.piece.id, statement.value])).toEqual([
      ['a', 'observed'],
      ['b', 'not-observed'],
    ]);
  });
});
