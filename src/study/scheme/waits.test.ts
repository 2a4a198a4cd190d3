import { afterAll, describe, expect, it } from 'vitest';
import { aFile, aFolder, removeFolders, run } from '../study.fixtures.ts';
import { cellsOf, columnOf, recordsOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

const mapping = (more: object = {}) =>
  aFile(
    JSON.stringify({
      form: 1,
      columns: {},
      waits: {
        'first help': {
          from: 'Contact',
          to: 'Help',
          label: { fi: 'Ensimmäinen apu', sv: 'Första hjälpen', en: 'First help' },
        },
      },
      ...more,
    }),
    'waits.json',
  );
const file = (rows: readonly string[]) => ['Contact,Help,Sex', ...rows].join('\n');

describe('waits between two days', () => {
  it('are bands of days, and the days go nowhere', async () => {
    const place = await mapping();
    const records = await recordsOf(
      file([
        '2026-01-01,2026-01-01,F',
        '2026-01-01,2026-01-08,F',
        '2026-01-01,2026-01-09,M',
        '2026-01-01,2026-04-01,M',
        '2026-01-01,2026-04-02,M',
        '2026-01-01,2027-01-01,M',
        '2026-01-01,,M',
        ',2026-01-01,M',
      ]),
      { mapping: place },
    );
    expect(cellsOf(records, 'first help')).toEqual([
      ['0--7'],
      ['0--7'],
      ['8--30'],
      ['31--90'],
      ['91--180'],
      ['181+'],
      undefined,
      undefined,
    ]);
    expect(records.columns.map(({ name }) => name)).toEqual(['first help', 'Sex']);
    expect(columnOf(records, 'first help').meaning).toMatchObject({
      concept: 'wait',
      theme: 'help',
      valueLabels: { '8--30': { sv: '8–30 dagar' }, '181+': { fi: 'vähintään 181 päivää' } },
    });
    expect(JSON.stringify(records.notes)).not.toMatch(/2026/);
  });

  it.each([
    ['2026-01-05,2026-01-04,F', 'Row 3, column 2 (Help): the day is before that in column Contact'],
    ['2026-01-05,soon,F', 'Row 3, column 2 (Help)'],
    ['2026-02-30,2026-03-04,F', 'Row 3, column 1 (Contact)'],
  ])('of %s are refused with row and column and without the day', async (row, sentence) => {
    const people = await aFile(file(['2026-01-01,2026-01-02,F', row]));
    const { code, err } = await run([people, '--out', await aFolder(), '--lang', 'en', '--mapping', await mapping()]);
    expect(code).toBe(3);
    expect(err).toContain(sentence);
    expect(err).not.toContain('2026-');
  });

  it.each([
    [{ a: { from: 'Contact', to: 'Contact' } }, 'waits → a → to'],
    [{ 'a ': { from: 'Contact', to: 'Help' }, a: { from: 'Help', to: 'Contact' } }, 'waits → a'],
    [{ Sex: { from: 'Contact', to: 'Help' } }, 'has the name of the column Sex'],
  ])('that cannot be one are refused: %j', async (waits, sentence) => {
    const people = await aFile(file(['2026-01-01,2026-01-02,F']));
    const more = ['--lang', 'en', '--mapping', await mapping({ waits })];
    const { code, err } = await run([people, '--out', await aFolder(), ...more]);
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining(sentence) });
  });

  it('are refused where a day stands for none', async () => {
    const people = await aFile(file(['1900-01-01,2026-01-02,F']));
    const { err } = await run([people, '--out', await aFolder(), '--lang', 'en', '--mapping', await mapping()]);
    expect(err).toContain('more than 30 years');
  });

  it('are told all at once where several end before they begin', async () => {
    const wrong = Array.from({ length: 7 }, () => '2026-01-05,2026-01-04,F');
    const people = await aFile(file(['2026-01-01,2026-01-02,F', ...wrong]));
    const { code, err } = await run([people, '--out', await aFolder(), '--lang', 'en', '--mapping', await mapping()]);
    expect(code).toBe(3);
    expect(err).toContain('Column 2 (Help): in 7 rows the day is before that in column Contact');
    expect(err).toContain('(rows 3, 4, 5, 6, 7, …)');
    expect(err).not.toContain('2026-');
  });

  it('need nothing else in a mapping file', async () => {
    const waits = { a: { from: 'Contact', to: 'Help' } };
    const place = await aFile(JSON.stringify({ form: 1, waits }), 'waits.json');
    const records = await recordsOf(file(['2026-01-01,2026-01-02,F']), { mapping: place });
    expect(records.columns.map(({ name }) => name)).toEqual(['a', 'Sex']);
  });

  it('must be told by columns that are there', async () => {
    const people = await aFile('Contact,Sex\n2026-01-01,F\n');
    const { err } = await run([people, '--out', await aFolder(), '--lang', 'en', '--mapping', await mapping()]);
    expect(err).toContain('Help');
  });
});
