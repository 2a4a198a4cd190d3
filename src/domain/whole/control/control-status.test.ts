import { describe, expect, it } from 'vitest';
import { piece } from '../whole.fixtures.ts';
import { controlPattern } from './control-pattern.ts';
import { type CellValue, cellOf, statementsOf } from './control-status.ts';

const control = (status: string, phases: string[], more: object = {}) =>
  piece({ sort: 'control', code: 'isolation', status, phases, ...more });
const event = (certainty: string, phases: string[], more: object = {}) =>
  piece({ sort: 'event', code: 'threat', means: ['isolation'], certainty, phases, ...more });

/** What pieces of one means say together: written before the rules. */
const table: [name: string, pieces: ReturnType<typeof piece>[], values: CellValue[], differs: boolean][] = [
  ['nothing recorded', [], ['not-asked'], false],
  ['a span that was told', [control('observed', ['during'])], ['told'], false],
  ['a span that was seen', [control('observed', ['during'], { source: 'seen' })], ['seen'], false],
  ['a span in a document', [control('observed', ['during'], { source: 'document' })], ['seen'], false],
  ['a span that another told of', [control('observed', ['during'], { source: 'told-by-other' })], ['told'], false],
  ['a span that is suspected', [control('suspected', ['during'])], ['suspected'], false],
  ['asked and not observed', [control('not-observed', ['during'])], ['not-observed'], false],
  [
    'explicitly not asked',
    [control('observed', ['during'], { answer: 'not-asked', status: null })],
    ['not-asked'],
    false,
  ],
  [
    'no wish to answer',
    [control('observed', ['during'], { answer: 'did-not-answer', status: null })],
    ['did-not-answer'],
    false,
  ],
  ['told without a status', [control('observed', ['during'], { status: null })], ['told'], false],
  ['a certain event carries it', [event('certain', ['during'])], ['told'], false],
  ['a likely event carries it', [event('likely', ['during'])], ['told'], false],
  ['an uncertain event carries it', [event('uncertain', ['during'])], ['suspected'], false],
  ['an event carries it whose certainty nobody said', [event('not-known', ['during'])], ['told'], false],
  [
    'a document carries it whose certainty nobody said',
    [event('not-known', ['during'], { source: 'document' })],
    ['seen'],
    false,
  ],
  ['an event that was not asked about', [event('certain', ['during'], { answer: 'not-asked' })], ['not-asked'], false],
  ['told beats suspected', [control('suspected', ['during']), control('observed', ['during'])], ['told'], false],
  [
    'told and seen stand beside each other',
    [control('observed', ['during'], { source: 'seen' }), event('not-known', ['during'])],
    ['told', 'seen'],
    false,
  ],
  [
    'suspected beats not observed, and both stand',
    [control('not-observed', ['during']), control('suspected', ['during'])],
    ['suspected'],
    true,
  ],
  [
    'told beats not observed, and both stand',
    [event('certain', ['during']), control('not-observed', ['during'])],
    ['told'],
    true,
  ],
  [
    'not observed beats no answer',
    [control('observed', ['during'], { answer: 'did-not-answer' }), control('not-observed', ['during'])],
    ['not-observed'],
    false,
  ],
  [
    'no answer beats not asked',
    [
      control('observed', ['during'], { answer: 'not-asked' }),
      control('observed', ['during'], { answer: 'did-not-answer' }),
    ],
    ['did-not-answer'],
    false,
  ],
  [
    'told beside not asked differs in nothing',
    [control('observed', ['during'], { answer: 'not-asked' }), event('likely', ['during'])],
    ['told'],
    false,
  ],
  [
    'no answer about the means as such is no answer about each phase',
    [control('observed', [], { answer: 'did-not-answer', status: null })],
    ['did-not-answer'],
    false,
  ],
  ['another phase says nothing about this one', [control('observed', ['before', 'now'])], ['not-asked'], false],
  ['a piece without a phase says nothing about this one', [event('certain', [])], ['not-asked'], false],
  [
    'another means says nothing about this one',
    [piece({ sort: 'control', code: 'surveillance', status: 'observed', phases: ['during'] })],
    ['not-asked'],
    false,
  ],
];

describe('the status of a means of control in one phase', () => {
  it.each(table)('%s', (_, pieces, values, differs) => {
    const cell = cellOf(statementsOf(pieces).filter((item) => item.means === 'isolation' && item.phase === 'during'));
    expect([cell.values, cell.differs]).toEqual([values, differs]);
  });

  it('is the same in whatever order the pieces come', () => {
    for (const [, pieces] of table)
      expect(cellOf(statementsOf([...pieces].reverse())).values).toEqual(cellOf(statementsOf(pieces)).values);
  });
});

describe('the pattern', () => {
  it('has a row for each means that something is recorded of, in the order of the codes, and names the rest', () => {
    const pattern = controlPattern([
      control('observed', ['during', 'now']),
      event('likely', ['before'], { means: ['debt-bondage', 'isolation'] }),
    ]);
    expect(pattern.rows.map((row) => row.means)).toEqual(['debt-bondage', 'isolation']);
    expect(pattern.rows[1]?.cells.before.values).toEqual(['told']);
    expect(pattern.rows[1]?.carriers).toHaveLength(2);
    expect(pattern.rest).toHaveLength(23);
    expect(pattern.rest).not.toContain('isolation');
  });

  it('names means that were told, seen, only suspected and that go on, each once', () => {
    const pattern = controlPattern([
      control('observed', ['during', 'now']),
      event('certain', ['during']),
      event('uncertain', ['now'], { means: ['substances'] }),
      control('not-observed', ['now'], { code: 'surveillance' }),
      control('observed', ['before'], { code: 'debt-bondage', source: 'document' }),
      control('suspected', ['now'], { code: 'debt-bondage' }),
    ]);
    expect(pattern.told).toEqual(['isolation']);
    expect(pattern.seen).toEqual(['debt-bondage']);
    expect(pattern.onlySuspected).toEqual(['substances']);
    expect(pattern.goesOn).toEqual(['isolation']);
  });

  it('keeps what has no phase beside the three, so that nothing is lost', () => {
    const [row] = controlPattern([event('certain', [])]).rows;
    expect(row?.withoutPhase?.values).toEqual(['told']);
    expect(row?.cells.during.values).toEqual(['not-asked']);
  });

  it('tells which pieces differ', () => {
    const here = control('observed', ['now'], { id: 'a' });
    const there = control('not-observed', ['now'], { id: 'b' });
    const [row] = controlPattern([here, there]).rows;
    expect(row?.cells.now.statements.map((statement) => [statement.piece.id, statement.value])).toEqual([
      ['a', 'told'],
      ['b', 'not-observed'],
    ]);
  });
});
