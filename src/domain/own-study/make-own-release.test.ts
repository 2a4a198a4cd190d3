import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDatabase } from '../../../proofs/own-study/many.ts';
import type { TestDatabase } from '../../platform/db/template.ts';
import { reproductionOf } from '../../study/cli.ts';
import { describeRecords, type Release } from '../../study/index.ts';
import { countCases } from './count-own.ts';
import { makeOwnRelease, type OwnRelease, ownTables } from './make-own-release.ts';
import { cliques } from './own-tables.ts';
import { fileOf } from './synthetic-file.ts';

const question = { key: 'themes', from: '2024-01-01', until: '2027-01-01', k: 5 } as const;
const silent = () => undefined;
const many = 900;

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await caseDatabase(many);
  client = new pg.Client(database.connection.superuser);
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

const make = (asked: Partial<Parameters<typeof makeOwnRelease>[1]> = {}): Promise<OwnRelease> =>
  makeOwnRelease(database.pools.report, { ...question, ...asked }, silent);
const refusal = (asked: Partial<Parameters<typeof makeOwnRelease>[1]>) =>
  make(asked).then(
    () => undefined,
    (error: { key?: string }) => error.key,
  );

/** Counts that are further from what is printed than may be. */
function tooFar({ tables, attributes, k }: Release, file: ReturnType<typeof fileOf>): string[] {
  return tables.flatMap(({ id, attributes: sides, shown }) => {
    const own = sides.map((at) => attributes[at] as (typeof attributes)[number]);
    const sizes = own.map(({ categories }) => categories.length + 1);
    return shown.flatMap((number, cell) => {
      let left = cell;
      const places = sizes
        .toReversed()
        .map((size) => {
          const place = left % size;
          left = (left - place) / size;
          return place;
        })
        .toReversed();
      if (places.some((place, side) => own[side]?.categories[place]?.kind === 'rest')) return [];
      const is = (row: number) =>
        own.every(({ column, categories }, side) => {
          const category = categories[places[side] as number];
          const value = file.get(column as Parameters<typeof file.get>[0])?.[row] ?? null;
          return category === undefined || (category.kind === 'value' ? category.value === value : value === null);
        });
      const people = Array.from({ length: file.get('period')?.length ?? 0 }, (_, row) => row).filter(is).length;
      const crossed = places.filter((place, side) => place < (own[side]?.categories.length ?? 0)).length;
      const off = crossed > 1 ? 2 * k - 1 : k - 1;
      return number !== null && number % k === 0 && Math.abs(number - people) <= off
        ? []
        : [`${id} ${cell}: ${number} of ${people}`];
    });
  });
}

test('all that is told is near what was counted, in multiples, and no person is told with it', {
  timeout: 120_000,
}, async () => {
  const made = await make();
  const file = fileOf(cliques, await countCases(database.pools.report, question.from, question.until));
  expect(tooFar(made.release, file)).toEqual([]);
  const shown = made.release.attributes.map(({ column }) => column);
  expect(shown.length).toBeGreaterThan(40);
  const tables: readonly (readonly string[])[] = ownTables.filter((table) => table.every((key) => shown.includes(key)));
  expect(made.release.tables.map(({ id }) => id)).toEqual(
    expect.arrayContaining(tables.map((table) => table.join(' × '))),
  );
  expect(made.records.rows).toBe(0);
  expect(made.records.columns.flatMap(({ blocks }) => blocks)).toEqual([]);
});

test('nothing has changed: the same is told again, and another question reads its part of it', {
  timeout: 120_000,
}, async () => {
  const [first, again, claim] = [await make(), await make(), await make({ key: 'claim' })];
  expect(again.release).toEqual(first.release);
  expect(claim.release.attributes.map(({ column }) => column).toSorted()).toEqual([
    'breadth',
    'course',
    'heard',
    'period',
    'returns',
  ]);
  for (const table of claim.release.tables)
    expect(first.release.tables.find(({ id }) => id === table.id)?.shown).toEqual(table.shown);
});

test('the claim is told as what goes together, with how many and how far it may be off', {
  timeout: 120_000,
}, async () => {
  const { records, release } = await make({ key: 'claim' });
  for (const language of ['fi', 'sv', 'en'] as const) {
    const reproduction = await reproductionOf(records.source, {
      language,
      k: 5,
      longest: 0,
      mode: 'rounded',
      earlier: [],
    });
    const report = describeRecords({ records, release, reproduction });
    const { lede, sections, summary } = report;
    const said = sections.filter(({ id }) => id === 'missing' || id === 'method' || id === 'again');
    expect(JSON.stringify([lede, summary, said])).not.toMatch(/the file|tiedosto[ns]|\bfilen\b/i);
    // One of the four pairs is the heading.
    expect(summary.sentences).toHaveLength(3);
    expect(report.heading).toMatch(/course|prosessin kulku|gång/i);
  }
});

test('too little has changed: refused, and a question that had not been answered is answered as of then', {
  timeout: 120_000,
}, async () => {
  const before = await make();
  await client.query('set session_replication_role = replica');
  await client.query(
    `update app.sector_place set state = 'missing' where room_id in (select room_id from app.sector_place where state = 'active' order by room_id limit 1)`,
  );
  expect(await refusal({})).toBe('input.ownTooLittle');
  const regions = await make({ key: 'regions' });
  expect(regions.counted).toEqual(before.counted);
  expect(await refusal({ key: 'regions' })).toBe('input.ownTooLittle');
  // Enough of them: counted anew, near the new numbers.
  await client.query(`update app.sector_place set state = 'missing' where room_id % 5 = 0`);
  const after = await make();
  expect(after.counted.getTime()).toBeGreaterThan(before.counted.getTime());
  const file = fileOf(cliques, await countCases(database.pools.report, question.from, question.until));
  expect(tooFar(after.release, file)).toEqual([]);
});

test('a series goes on as it began', { timeout: 120_000 }, async () => {
  await make().catch(silent);
  expect(await refusal({ k: 6 })).toBe('input.ownK');
  expect(await refusal({ from: '2024-07-01' })).toBe('input.ownSeries');
  expect(await refusal({ until: '2026-07-01' })).toBe('input.ownSeries');
  expect(await refusal({ from: '2024-02-01' })).toBe('input.ownPeriod');
  expect(await refusal({ until: '2024-01-01' })).toBe('input.ownPeriod');
});

test('of fewer cases than a report may tell of nothing is counted', async () => {
  const counted = await countCases(database.pools.report, '2020-01-01', '2024-01-01');
  expect(counted).toEqual([]);
  await client.query('begin');
  await client.query(
    `update app."case" set opened_at = '2030-01-01' where id in (select id from app."case" order by id offset 5)`,
  );
  await client.query(`update app.contact_made set happened_on = '2030-01-01'`);
  const { rows } = await client.query(`select * from report.count_cases('2024-01-01', '2027-01-01')`);
  await client.query('rollback');
  expect(rows).toEqual([]);
});

test('days are no times to count in, and no list of variables but those of the program is counted', async () => {
  await expect(countCases(database.pools.report, '2024-01-01', '2024-01-02')).rejects.toMatchObject({ code: '22023' });
  await expect(
    database.pools.report.query('select * from priv.study_facts($1, $2)', ['2024-01-01', '2027-01-01']),
  ).rejects.toMatchObject({ code: '42501' });
  for (const table of ['app."case"', 'priv.study_series', 'priv.study_mark', 'app.heard'])
    await expect(database.pools.report.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
});

test('what others have counted meanwhile is not kept for one who counted before', async () => {
  const { rows } = await database.pools.report.query<{ kept: boolean }>(
    `select report.keep_series(gen_random_uuid(), 5, '{}', 'themes') as kept`,
  );
  expect(rows).toEqual([{ kept: false }]);
});

test('every county is named, not the largest twelve alone, and as in the language', async () => {
  const { records, release } = await make({ key: 'regions' });
  const regions = release.attributes.find(({ column }) => column === 'region')?.categories ?? [];
  expect(regions.filter(({ kind }) => kind === 'value').length).toBeGreaterThan(20);
  expect(regions.filter(({ kind }) => kind === 'rest')).toEqual([]);
  const labels = records.columns.find(({ name }) => name === 'region')?.meaning?.valueLabels ?? {};
  expect(labels['Kainuun hyvinvointialue']).toEqual({
    ...{ fi: 'Kainuun hyvinvointialue', sv: 'Kajanalands välfärdsområde' },
    en: 'Kainuu wellbeing services county',
  });
});
