import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { listStatementBy, usualStatement } from './case.queries.ts';
import { caseOrders } from './case.ts';

/** A page of the own list must not cost more the longer the list is, in any order and of any part of it. */
let world: SmallWorld;
let anna: Person;
let client: pg.Client;
beforeAll(async () => {
  world = await smallWorld({});
  anna = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Anna Kallio');
  client = new pg.Client(world.database.connection.superuser);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await world.stop();
});

/** Stands for the list as it is usually: by next day, all of it. */
const usual = ['led', 'named', 'seen'];

/** Rows of the list that are fetched for a page in its middle, of somebody with so many cases of whom every tenth is led, every tenth named. */
async function fetchedWith(
  cases: number,
  others: number,
  order: (typeof caseOrders)[number],
  stands: readonly string[],
) {
  await client.query('begin');
  try {
    await client.query(
      `insert into app.case_list (worker_id, case_id, code_word, state, next_on, valid_from, valid_until, stands, since)
       select $1, 'case' || n, 'Koivu' || chr(97 + n % 20), 'open', current_date + n % 30, '-infinity', 'infinity',
         case n % 10 when 1 then 'led' when 2 then 'named' else 'seen' end, timestamptz '2026-01-01' + n % 40 * interval '1 day'
       from generate_series(1, $2::int) n`,
      [anna.id, cases],
    );
    // Many others have short lists: the server, which cannot know whose list it is, takes hers for one of them.
    await client.query(
      `insert into app.case_list (worker_id, case_id, code_word, state, next_on, valid_from, valid_until, stands, since)
       select md5(w::text)::uuid, 'case' || w * 30 + n, 'Koivu' || chr(97 + n % 20), 'open', current_date + n % 30, '-infinity', 'infinity',
         case n % 10 when 1 then 'led' when 2 then 'named' else 'seen' end, timestamptz '2026-01-01' + n % 40 * interval '1 day'
       from generate_series(1, $1::int) w, generate_series(1, 30) n`,
      [others],
    );
    await client.query('analyze app.case_list');
    await client.query(`set local plan_cache_mode = force_generic_plan`);
    await client.query(`select set_config('rinnalla.token', $1, true)`, [anna.token]);
    await client.query('set local role rinnalla_look');
    // After a case that is deep in the list, whose key is told or looked up.
    const deep = { day: 20, word: 15, newest: 20 }[order];
    const { rows: days } = await client.query('select (current_date + 20)::text as day');
    const [statement, values] =
      stands === usual
        ? [usualStatement, ['open', days[0].day, `case${deep}`, 26]]
        : [listStatementBy(order), ['open', stands, `case${deep}`, 26, order === 'day' ? days[0].day : `case${deep}`]];
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      `explain (analyze, format json) ${statement}`,
      values,
    );
    return readIn(rows[0]!['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('rollback');
  }
}

interface Node {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}

/** Rows of the list that a plan has read: given on, or looked at and left. */
function readIn(node: Node): number {
  const own =
    node['Relation Name'] === 'case_list'
      ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
      : 0;
  return own + (node.Plans ?? []).reduce((sum, inner) => sum + readIn(inner), 0);
}

test.each(caseOrders)(
  'by %s a page deep in a list of 10,000 cases reads the rows that it chooses from, and no others',
  async (order) => {
    for (const stands of [...(order === 'day' ? [usual] : []), ['led', 'named', 'seen'], ['led', 'named'], ['led']])
      for (const others of [0, 400])
        expect(await fetchedWith(10_000, others, order, stands), `${stands.join()} ${others}`).toBeLessThanOrEqual(
          26 * stands.length + 1,
        );
  },
);
