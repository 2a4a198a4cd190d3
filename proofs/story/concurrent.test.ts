import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StepCode, stageOf } from '../../src/domain/process/index.ts';
import { bounds, keptWhen } from '../../src/platform/time/uncertain/index.ts';
import { oneCase } from '../http/one-case.ts';

/** Two who write at one moment: what hangs together stands afterwards as it was told, whoever is done first, and nobody waits for a row. */
const world = await oneCase({ endpoints: [] });
const [one, other] = [0, 1].map(() => new pg.Client(world.database.connection.owner)) as [pg.Client, pg.Client];
const rooms: Record<string, number> = {};
beforeAll(async () => {
  await Promise.all([one.connect(), other.connect()]);
  const { rows } = await world.owner.query<{ id: number; class: string }>(
    'select id, class from app.room where case_id = $1 and organisation_id = $2',
    [world.caseId, world.saarni],
  );
  for (const { id, class: name } of rows) rooms[name] = id;
  for (const client of [one, other]) await client.query(`set lock_timeout = '2s'`);
});
afterAll(async () => {
  await Promise.all([one.end(), other.end()]);
  await world.stop();
});

async function event(
  client: pg.Client,
  when: string | null,
  anchor: string | null = null,
  to: string | null = null,
  code = 'paid',
) {
  const id = randomUUID();
  const { from, until } = when ? bounds(keptWhen(when)) : { from: null, until: null };
  await client.query(
    `insert into app.piece (id, room_id, sort, code, when_edtf, from_on, until_on, anchor, anchor_id, source, certainty, author_id, written_at)
     values ($1, $2, 'event', $3, $4, $5, $6, $7, $8, 'told-by-her', 'certain', $9, now())`,
    [id, rooms['account'], code, when, from, until, anchor, to, world.anna.id],
  );
  return id;
}
const moveTo = (client: pg.Client, id: string, day: string) =>
  client.query(
    'update app.piece set when_edtf = $2::text, from_on = $2::text::date, until_on = $2::text::date, version = version + 1 where id = $1',
    [id, day],
  );
const stands = async (table: string, id: string) =>
  (
    await world.owner.query<{ on: string; at: number }>(
      `select stands_on::text as on, stands_at as at from app.${table} where id = $1`,
      [id],
    )
  ).rows[0];

/** Both begin, both write, then they are done in the given order. */
async function atOnce(first: () => Promise<unknown>, second: () => Promise<unknown>, order: readonly pg.Client[]) {
  await Promise.all([one.query('begin'), other.query('begin')]);
  try {
    await first();
    await second();
    for (const client of order) await client.query('commit');
  } finally {
    await Promise.all([one.query('rollback'), other.query('rollback')]);
  }
}
const orders = [
  { name: 'the first is done first', order: [one, other] },
  { name: 'the second is done first', order: [other, one] },
];

test.each(orders)('an event that is corrected while another is, on which it hangs: $name', async ({ order }) => {
  const x = await event(world.owner, '2015-05-05');
  const hangs = await event(world.owner, null, 'before', x);
  await atOnce(
    () => one.query(`update app.piece set code = 'threat', version = version + 1 where id = $1`, [hangs]),
    () => moveTo(other, x, '2019-09-09'),
    order,
  );
  expect(await stands('piece', hangs)).toEqual({ on: '2019-09-09', at: -1 });
});

test.each(orders)('an event that is written while the one that it hangs on is corrected: $name', async ({ order }) => {
  const x = await event(world.owner, '2015-05-05');
  let hangs = '';
  await atOnce(
    () => moveTo(one, x, '2019-09-09'),
    async () => {
      hangs = await event(other, null, 'after', x);
    },
    order,
  );
  expect(await stands('piece', hangs)).toEqual({ on: '2019-09-09', at: 1 });
});

test('an event that somebody links to at this moment goes with what it hangs on', async () => {
  const x = await event(world.owner, '2015-05-05');
  const hangs = await event(world.owner, null, 'before', x);
  await atOnce(
    () => event(one, null, 'after', hangs),
    () => moveTo(other, x, '2019-09-09'),
    [other, one],
  );
  expect(await stands('piece', hangs)).toEqual({ on: '2019-09-09', at: -1 });
});

test.each(orders)('an arrival that is told while something before it is: $name', async ({ order }) => {
  await world.owner.query(
    `update app.piece set mistaken = true, version = version + 1 where code = 'arrived' and not mistaken`,
  );
  let before = '';
  await atOnce(
    () => event(one, '2017-07-07', null, null, 'arrived'),
    async () => {
      before = await event(other, null, 'before-arrival');
    },
    order,
  );
  expect(await stands('piece', before)).toEqual({ on: '2017-07-07', at: -1 });
});

async function step(client: pg.Client, processId: string, code: StepCode, when: string) {
  const id = randomUUID();
  const { from, until } = bounds(keptWhen(when));
  await client.query(
    `insert into app.process_step (id, room_id, process_id, stage, code, when_edtf, from_on, until_on, state, mover, source, author_id, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'done', 'not-known', 'document', $9, now())`,
    [id, rooms['process'], processId, stageOf(code), code, when, from, until, world.anna.id],
  );
  return id;
}

test.each(orders)(
  'two steps of one course that are written at once stand in the order of the law: $name',
  async ({ order }) => {
    const processId = randomUUID();
    await world.owner.query(
      `insert into app.process (id, room_id, kind, state, author_id, written_at) values ($1, $2, 'criminal', 'open', $3, now())`,
      [processId, rooms['process'], world.anna.id],
    );
    let [report, charge] = ['', ''];
    await atOnce(
      async () => {
        report = await step(one, processId, 'report-made', '2008-11');
      },
      async () => {
        charge = await step(other, processId, 'charge-brought', '2008');
      },
      order,
    );
    // The middle of 2008 gives way to the report of November.
    expect((await stands('process_step', charge))?.on).toBe((await stands('process_step', report))?.on);
  },
);

test('a story in which each event was said to be after the one before goes along to its end', async () => {
  const first = await event(world.owner, '2015-05-05');
  let last = first;
  for (let n = 0; n < 120; n += 1) last = await event(world.owner, null, 'after', last);
  await moveTo(world.owner, first, '2019-09-09');
  expect(await stands('piece', last)).toEqual({ on: '2019-09-09', at: 120 });
});
