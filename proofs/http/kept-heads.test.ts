import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeWords, names } from '../../seeds/names.ts';
import { staleHeads } from '../access/heads.ts';
import { type RunningApp, runApp } from './running-app.ts';

/**
 * What is kept of a case for a worker, and told again (decision 81): each thing that it is made of and no act of sight makes anew moves a stamp. The
 * machine in proofs/access does the same for all acts.
 */
let world: RunningApp;
let owner: pg.Client;
let looker: pg.Client;
let koivu: string;
const tokens = new Map<string, string>();
beforeAll(async () => {
  world = await runApp();
  owner = new pg.Client(world.database.connection.superuser);
  looker = new pg.Client({ ...world.database.connection.look, pipeline: false });
  await Promise.all([owner.connect(), looker.connect()]);
  for (const name of [names.anna, names.minna]) tokens.set(name, await world.signIn(name));
  koivu = (await world.json(tokens.get(names.minna)!, 'GET', `/search?q=${codeWords.koivu}`)).body.cases[0].id;
}, 120_000);
afterAll(async () => {
  await Promise.all([owner.end(), looker.end()]);
  await world.stop();
});

const enter = async (name: string): Promise<any> =>
  (await looker.query('select look.enter($1, $2) as acting', [tokens.get(name), koivu])).rows[0].acting;
const keep = async () => {
  for (const name of tokens.keys()) await enter(name);
};
const kept = async () => (await owner.query('select worker_id, moves, entered from priv.head order by worker_id')).rows;

/** What stands elsewhere than in sight: a statement that changes it, for the organisation of Minna on the case. */
const mine = '(select organisation_id from app.worker where name = $1)';
const inputs: readonly (readonly [string, string, string])[] = [
  [
    'app.pronoun',
    'what the person is called by',
    `insert into app.pronoun (id, room_id, pronoun, said_on, author_id, written_at)
     select gen_random_uuid(), r.id, 'he', '2030-01-01', (select id from app.worker where name = $1), now()
     from app.room r where r.case_id = '__case__' and r.class = 'case' and r.organisation_id = ${mine}`,
  ],
  [
    'app.compilation_slip',
    'whose lines the lead hands over',
    `update app.compilation_slip set state = 'closed' where state = 'released' and organisation_id = ${mine}`,
  ],
  ['app.worker', 'an account of the organisation', `update app.worker set roles = '{intake-worker}' where name = $1`],
  [
    'app.organisation',
    'a shelter in the directory',
    `update app.organisation set name = name || ' II' where kind = 'shelter' and id <> ${mine}`,
  ],
];

describe('what is changed elsewhere is told at once', () => {
  test.each(inputs)('%s: %s', async (table, _, change) => {
    const sql = change.replace('__case__', koivu);
    const changed = async (): Promise<string[]> => {
      await owner.query('begin');
      const { rowCount } = await owner.query(sql, [names.minna]);
      expect(rowCount).toBeGreaterThan(0);
      const stale = await staleHeads({ superuser: owner });
      await owner.query('rollback');
      return stale;
    };
    await keep();
    expect((await kept()).length).toBeGreaterThan(1);
    expect(await changed()).toEqual([]);
    // And would not be, if it moved no stamp.
    await owner.query(`alter table ${table} disable trigger head_moves`);
    try {
      expect((await changed()).length).toBeGreaterThan(0);
    } finally {
      await owner.query(`alter table ${table} enable trigger head_moves`);
    }
  });
});

test('that nobody acts for an organisation any more is told to none of its others, nor moves their heads', async () => {
  const officer = names.olli;
  tokens.set(officer, await world.signIn(officer));
  await keep();
  tokens.delete(officer);
  const { rows } = await owner.query(
    `select h.standing->'acting' as acting from priv.head h join app.worker w on w.id = h.worker_id where w.name = $1`,
    [officer],
  );
  expect(rows).toEqual([{ acting: false }]);
  await owner.query('begin');
  const { rowCount } = await owner.query(
    `update app.member m set ended_at = priv.now() from app.party y, app.worker w
     where m.party_id = y.id and y.case_id = $2 and w.name = $1 and y.organisation_id = w.organisation_id and m.ended_at is null`,
    [officer, koivu],
  );
  expect(rowCount).toBeGreaterThan(0);
  const stale = await staleHeads({ superuser: owner });
  await owner.query('rollback');
  expect(stale.filter((each) => each.includes(officer))).toEqual([]);
});

test('a head that was worked out while something changed is not told afterwards', async () => {
  await keep();
  const before = await enter(names.minna);
  const { rows } = await owner.query(
    `select w.id, priv.moves($2, w.id, w.organisation_id) as moves from app.worker w where name = $1`,
    [names.minna, koivu],
  );
  const [{ id, moves }] = rows as [{ id: string; moves: string }];
  const old = (await owner.query('select * from priv.head where worker_id = $1', [id])).rows[0];
  await owner.query(
    `insert into app.pronoun (id, room_id, pronoun, said_on, author_id, written_at)
     select gen_random_uuid(), r.id, 'he', '2030-01-01', $2, now() from app.room r join app.worker w on w.id = $2
     where r.case_id = $1 and r.class = 'case' and r.organisation_id = w.organisation_id`,
    [koivu, id],
  );
  // What the slower one of the two would leave: what it read before, under the stamps of before.
  await owner.query('delete from priv.head where worker_id = $1', [id]);
  await owner.query('insert into priv.head select (jsonb_populate_record(null::priv.head, $1)).*', [
    { ...old, moves, made_at: 'epoch', until: 'infinity' },
  ]);
  const after = await enter(names.minna);
  expect(before.case.pronoun).not.toBe('he');
  expect(after.case.pronoun).toBe('he');
});

test('what is kept is told as it was worked out, with passes of the transaction that asks', async () => {
  await owner.query('truncate priv.head');
  const first = await enter(names.minna);
  const passes = ({ logRooms }: any) => logRooms.map(({ pass }: any) => pass);
  const second = await enter(names.minna);
  const without = ({ now: _, logRooms, ...rest }: any) => ({
    ...rest,
    logRooms: logRooms.map(({ pass: __, ...room }: any) => room),
  });
  expect(await kept()).toHaveLength(1);
  expect(without(second)).toEqual(without(first));
  expect(passes(second)).not.toEqual(passes(first));
});

test('after the server has broken down nothing kept is there, and all is told as before', async () => {
  const before = await enter(names.minna);
  // As recovery leaves both tables.
  await owner.query('truncate priv.head, priv.sight_stamp');
  expect((await enter(names.minna)).case).toEqual(before.case);
});

test('two looks at once: who would wait for the other keeps nothing', async () => {
  await owner.query('truncate priv.head');
  const other = new pg.Client({ ...world.database.connection.look, pipeline: false });
  await other.connect();
  try {
    await other.query('begin');
    await other.query('select look.enter($1, $2)', [tokens.get(names.minna), koivu]);
    const asked = performance.now();
    expect((await enter(names.minna)).case.id).toBe(koivu);
    expect(performance.now() - asked).toBeLessThan(5_000);
    await other.query('commit');
    expect(await kept()).toHaveLength(1);
  } finally {
    await other.end();
  }
});
