import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeWords, names } from '../../seeds/names.ts';
import { hashToken } from '../../src/platform/http/session.ts';
import { type RunningApp, runApp } from './running-app.ts';

/**
 * What look.enter settles once for a look: the same as is answered anew without it, for every worker on every case, and nothing that a
 * login sets by itself counts as settled.
 */
let world: RunningApp;
let looker: pg.Client;
let changer: pg.Client;
let owner: pg.Client;
beforeAll(async () => {
  world = await runApp();
  [looker, changer] = [
    new pg.Client({ ...world.database.connection.look, pipeline: false }),
    new pg.Client({ ...world.database.connection.change, pipeline: false }),
  ];
  await Promise.all([looker.connect(), changer.connect()]);
  owner = await world.asOwner();
}, 120_000);
afterAll(async () => {
  await Promise.all([looker.end(), changer.end()]);
  await world.stop();
});

const answers = `select priv.me() as me, priv.my_organisation() as mine, priv.cases() as cases,
  array(select unnest(priv.rooms('read')) order by 1) as reads, array(select unnest(priv.rooms('write')) order by 1) as writes,
  array(select unnest(priv.parties()) order by 1) as parties, array(select unnest(priv.row_ids()) order by 1) as rows`;

const scene = async (client: pg.Client, sql: string, values: unknown[] = []) =>
  (await client.query(sql, values)).rows[0];

/** Runs in a transaction that leaves nothing. */
async function within<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}

const enter = (client: pg.Client, token: string, caseId: string) =>
  scene(client, 'select look.enter($1, $2) as acting', [token, caseId]);
const set = (client: pg.Client, name: string, value: string) =>
  client.query('select set_config($1, $2, true)', [`rinnalla.${name}`, value]);
const held = async (client: pg.Client): Promise<string> =>
  (await scene(client, `select current_setting('rinnalla.entered', true) as held`)).held ?? '';

test('what is settled says its moment in one way, whatever days and zones its caller has set', async () => {
  await within(owner, async () => {
    await set(owner, 'token', 'one');
    await set(owner, 'case', 'two');
    const said = new Set<string>();
    for (const [style, zone] of [
      ['ISO', 'UTC'],
      ['German', '<X>0:01'],
      ['SQL', 'Asia/Tokyo'],
    ]) {
      await owner.query('select set_config($1, $2, true), set_config($3, $4, true)', [
        'datestyle',
        style,
        'timezone',
        zone,
      ]);
      said.add((await scene(owner, 'select priv.held_for() as held')).held);
    }
    expect([...said]).toHaveLength(1);
    expect([...said][0]).toContain('|3|3|one|two|');
  });
});

/** The answers as they are without anything settled. */
async function anew(client: pg.Client): Promise<unknown> {
  await set(client, 'entered', '');
  return await scene(client, answers);
}

/** What is read with what another transaction had settled, after the session has ended. */
async function again(token: string, caseId: string): Promise<any> {
  const kept = await within(looker, async () => {
    await enter(looker, token, caseId);
    return await held(looker);
  });
  await owner.query('update priv.session set ended_at = now() where token_hash = $1', [hashToken(token)]);
  return await within(looker, async () => {
    await set(looker, 'token', token);
    await set(looker, 'case', caseId);
    await set(looker, 'entered', kept);
    return await scene(looker, answers);
  });
}

/** Puts another function in place of one of ours while `work` runs. */
async function sabotaged(sql: string, work: () => Promise<void>): Promise<void> {
  const name = /priv\.\w+/.exec(sql)?.[0];
  const before = (await scene(owner, 'select pg_get_functiondef($1::regproc) as text', [name])).text as string;
  await owner.query(sql);
  try {
    await work();
  } finally {
    await owner.query(before);
  }
}

async function idOf(token: string, word: string): Promise<string> {
  return (await world.json(token, 'GET', `/search?q=${word}`)).body.cases[0].id;
}

test('every worker of the story reads on every case, and on none, what she reads without it', async () => {
  const cases = (await owner.query<{ id: string }>('select id from app."case" order by id')).rows;
  const workers = (
    await owner.query<{ name: string }>('select name from app.worker where ended_at is null order by name')
  ).rows;
  let settled = 0;
  for (const { name } of workers) {
    const token = await world.signIn(name);
    for (const caseId of ['', 'zzzzz0', ...cases.map(({ id }) => id)])
      await within(looker, async () => {
        await enter(looker, token, caseId);
        if ((await held(looker)) !== '') settled += 1;
        const fast = await scene(looker, answers);
        expect(await anew(looker), `${name} on ${caseId}`).toEqual(fast);
      });
  }
  expect(settled).toBeGreaterThan(2 * workers.length);
});

describe('a login cannot settle anything by itself', () => {
  test('with another worker, organisation or room written into the text', async () => {
    const [minna, elina] = [await world.signIn(names.minna), await world.signIn(names.elina)];
    const koivu = await idOf(minna, codeWords.koivu);
    const anna = await scene(owner, 'select id, organisation_id from app.worker where name = $1', [names.anna]);
    const every = (await owner.query('select array_agg(id) as ids from app.room')).rows[0].ids as number[];
    for (const [token, caseId] of [
      [minna, koivu],
      [elina, ''],
    ] as const)
      await within(looker, async () => {
        await enter(looker, token, caseId);
        const real = await held(looker);
        const [me, mine, , , parties, rows, ...bound] = real.split('|');
        const truth = await anew(looker);
        const forged = [anna.id, anna.organisation_id, `{${koivu}}`, `{${every.join(',')}}`, parties, rows, ...bound];
        for (const text of [
          forged.join('|'),
          [me, mine, `{${koivu}}`, `{${every.join(',')}}`, parties, rows, ...bound].join('|'),
          `${real}|${forged.join('|')}`,
          `${real} `,
        ]) {
          await set(looker, 'entered', text);
          expect(await scene(looker, answers), text.slice(0, 80)).toEqual(truth);
        }
        await set(looker, 'entered', real);
        expect(await scene(looker, answers)).toEqual(truth);
      });
  });

  test('with what was settled for another token, another case or another transaction', async () => {
    const [anna, elina] = [await world.signIn(names.anna), await world.signIn(names.elina)];
    const [koivu, kanerva] = [await idOf(anna, codeWords.koivu), await idOf(anna, codeWords.kanerva)];
    expect(await again(await world.signIn(names.anna), koivu)).toMatchObject({ me: null, reads: [], cases: [] });
    await within(looker, async () => {
      await enter(looker, anna, koivu);
      await set(looker, 'token', elina);
      const other = await scene(looker, answers);
      expect(await anew(looker)).toEqual(other);
      await enter(looker, anna, koivu);
      await set(looker, 'case', kanerva);
      const elsewhere = await scene(looker, answers);
      expect(await anew(looker)).toEqual(elsewhere);
    });
  });

  test('with what was settled for somebody, on a connection on which no token and no case was ever set', async () => {
    const anna = await world.signIn(names.anna);
    const koivu = await idOf(anna, codeWords.koivu);
    const kept = await within(looker, async () => {
      await enter(looker, anna, koivu);
      return await held(looker);
    });
    const stranger = new pg.Client({ ...world.database.connection.look, pipeline: false });
    await stranger.connect();
    try {
      await within(stranger, async () => {
        await set(stranger, 'entered', kept);
        expect(await scene(stranger, answers)).toMatchObject({ me: null, mine: null, reads: [], cases: [], rows: [] });
      });
      await within(stranger, async () => {
        await set(stranger, 'token', anna);
        await set(stranger, 'case', koivu);
        await set(stranger, 'entered', kept);
        await expect(scene(stranger, answers)).rejects.toThrow(/not yet defined in this session/);
      });
    } finally {
      await stranger.end();
    }
  });

  test('these tests would notice: without the seal, and without what it is bound to', async () => {
    const [anna, minna] = [await world.signIn(names.anna), await world.signIn(names.minna)];
    const koivu = await idOf(anna, codeWords.koivu);
    await sabotaged(
      `create or replace function priv.digest_of(p_text text) returns bigint language sql as $$ select 1::bigint $$`,
      async () => {
        await within(looker, async () => {
          await enter(looker, minna, koivu);
          const [, ...rest] = (await held(looker)).split('|');
          const someone = (await scene(owner, 'select id from app.worker where name = $1', [names.anna])).id;
          await set(looker, 'entered', [someone, ...rest].join('|'));
          expect((await scene(looker, answers)).me).toBe(someone);
        });
      },
    );
    await sabotaged(
      `create or replace function priv.held_for() returns text language sql as $$ select '|' $$`,
      async () => {
        expect((await again(await world.signIn(names.anna), koivu)).me).not.toBeNull();
      },
    );
  });

  test('nor read the key, nor make a seal, nor write where the digest stands', async () => {
    for (const client of [looker, changer])
      for (const sql of [
        ...['select key from priv.entering', `select priv.seal_of('x')`, 'select priv.entered()'],
        ...[`select setval('priv.settled', 1)`, `select nextval('priv.settled')`, `select currval('priv.settled')`],
        ...['select * from priv.settled', `select priv.digest_of('x')`, `select priv.keep_entered('x')`],
      ])
        await expect(client.query(sql), sql).rejects.toThrow(/permission denied/);
  });
});

test('a change settles nothing: what an act takes away is gone in its next statement', async () => {
  const anna = await world.signIn(names.anna);
  const koivu = await idOf(anna, codeWords.koivu);
  await within(changer, async () => {
    await enter(changer, anna, koivu);
    expect(await held(changer)).toBe('');
    expect((await scene(changer, answers)).reads.length).toBeGreaterThan(0);
    await changer.query(`select act.sign_out('{}', '\\x00')`);
    expect(await scene(changer, answers)).toMatchObject({ me: null, reads: [], writes: [], cases: [] });
  });
});

test('a case that does not exist for her leaves nothing settled, as one that does not exist', async () => {
  const elina = await world.signIn(names.elina);
  const anna = await world.signIn(names.anna);
  const koivu = await idOf(anna, codeWords.koivu);
  for (const caseId of [koivu, 'zzzzz0'])
    await within(looker, async () => {
      await enter(looker, elina, caseId);
      expect(await held(looker)).toBe('');
    });
});

test.runIf(process.env.RINNALLA_PROVE === '1')('it lasts for ten seconds', { timeout: 30_000 }, async () => {
  const anna = await world.signIn(names.anna);
  const koivu = await idOf(anna, codeWords.koivu);
  await within(looker, async () => {
    await enter(looker, anna, koivu);
    await owner.query(
      'update priv.session set ended_at = now() where worker_id = (select id from app.worker where name = $1)',
      [names.anna],
    );
    expect((await scene(looker, answers)).me).not.toBeNull();
    await looker.query('select pg_sleep(5)');
    await looker.query('select pg_sleep(5.2)');
    expect(await scene(looker, answers)).toMatchObject({ me: null, reads: [], cases: [] });
  });
});
