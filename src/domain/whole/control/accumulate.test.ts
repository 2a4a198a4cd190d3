import { describe, expect, it } from 'vitest';
import { piece } from '../whole.fixtures.ts';
import { accumulate, stepsOf } from './accumulate.ts';

const today = '2026-11-24';
const on = (from: string | null, until: string | null, means: string[], more: object = {}) =>
  piece({ from, until, means, ...more });
const span = (from: string | null, until: string | null, code: string, more: object = {}) =>
  piece({ sort: 'control', code, status: 'observed', from, until, ...more });

describe('how means of control come in over time', () => {
  const pieces = [
    on('2026-05-02', '2026-05-02', ['threats-shame', 'debt-bondage']),
    on('2025-02-01', '2025-02-28', ['debt-bondage']),
    span('2025-08-01', null, 'isolation', { phases: ['now'] }),
    on('2025-11-11', '2025-11-11', ['isolation'], { certainty: 'uncertain' }),
  ];

  it('orders the rows by the first time, so that they make a stair', () => {
    const { rows, periods } = accumulate(pieces, today);
    expect(rows.map(({ means, since }) => [means, since])).toEqual([
      ['debt-bondage', 0],
      ['isolation', 2],
      ['threats-shame', 5],
    ]);
    expect([periods.length, periods[0]?.quarter, periods.at(-1)?.from]).toEqual([8, 1, '2026-10-01']);
  });

  it('keeps separate events apart, and lets an ongoing span reach today', () => {
    const { rows } = accumulate(pieces, today);
    expect(rows[0]?.marks.map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [5, 5],
    ]);
    expect(rows[1]?.marks.map(({ first, last, value }) => [first, last, value])).toEqual([
      [2, 7, 'told'],
      [3, 3, 'suspected'],
    ]);
  });

  it('takes years where quarters would be too many', () => {
    const { periods, rows } = accumulate([on('2014-03-01', '2014-03-31', ['isolation']), ...pieces], today);
    expect([periods.length, periods[0]?.year, periods[0]?.quarter]).toEqual([13, 2014, undefined]);
    expect(rows[0]?.means).toBe('isolation');
  });

  it('leaves out what was not observed, and names what has no time', () => {
    const made = accumulate(
      [span(null, null, 'surveillance'), span('2025-01-01', null, 'substances', { status: 'not-observed' })],
      today,
    );
    expect(made).toEqual({ periods: [], rows: [], undated: ['surveillance'], notAsked: [] });
  });

  it('tells within which periods a means may have begun, and of what nobody asked', () => {
    const { rows, notAsked } = accumulate(
      [
        on('2025-01-01', '2025-12-31', ['isolation'], { whenEdtf: '2025' }),
        on('2026-05-02', '2026-05-02', ['debt-bondage'], { whenEdtf: '2026-05-02' }),
        span('2025-08-01', null, 'surveillance', { whenEdtf: '2025-23/..', phases: ['now'] }),
        span(null, null, 'physical-violence', { answer: 'not-asked', status: null }),
        span(null, null, 'isolation', { answer: 'not-asked', status: null }),
      ],
      today,
    );
    expect(rows.map(({ means, begins }) => [means, begins.first, begins.last])).toEqual([
      ['isolation', 0, 3],
      ['surveillance', 2, 3],
      ['debt-bondage', 5, 5],
    ]);
    expect(notAsked).toEqual(['physical-violence']);
  });

  it('says until when something was told by what was said of its end, never by the last day that may be meant', () => {
    const { rows, periods } = accumulate(
      [
        on('2002-01-01', '2003-12-31', ['false-promises'], { whenEdtf: '[2002..2003]' }),
        on('2006-01-01', '2008-12-31', ['threats-near-ones'], { whenEdtf: '2007~' }),
        on('2003-10-01', '2006-05-31', ['excessive-work'], { whenEdtf: '2003-10/2006-21' }),
      ],
      today,
    );
    const told = rows.flatMap(({ marks }) => marks.map(({ until }) => periods[until]?.year));
    expect(rows.map(({ means }) => means)).toEqual(['false-promises', 'excessive-work', 'threats-near-ones']);
    expect(told).toEqual([2002, 2006, 2007]);
  });

  it('says the same in steps: every mark once, where it begins', () => {
    const made = accumulate(pieces, today);
    const steps = stepsOf(made);
    expect(steps.map(({ comesIn }) => comesIn)).toEqual([['debt-bondage'], ['isolation'], [], ['threats-shame']]);
    expect(steps.at(-1)?.carriers[0]?.means).toEqual(['debt-bondage', 'threats-shame']);
    const marks = made.rows.reduce((sum, row) => sum + row.marks.length, 0);
    expect(steps.flatMap(({ carriers }) => carriers).reduce((sum, item) => sum + item.means.length, 0)).toBe(marks);
  });
});
