import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessEndpoints } from '../../src/domain/access/index.ts';
import { consentEndpoints } from '../../src/domain/consent/index.ts';
import { auditSentence, logEndpoints } from '../../src/domain/log/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { buildEntry, nothingSeen } from '../../src/platform/audit/trail.ts';
import { isLook } from '../../src/platform/http/endpoint.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** What a login of the program may write into the use log, when something speaks to it that is not the program. */
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld([...consentEndpoints, ...accessEndpoints, ...logEndpoints]);
  await world.joins(world.county, (await world.consent(world.anna, [world.county.id], ['account'])).id);
  await world.joins(world.police, (await world.consent(world.anna, [world.police.id], ['justice'])).id);
});
afterAll(() => world.stop());

interface Drawer {
  organisation_id: string;
  room_id: number;
  key_room_id: number;
  pass: string | null;
}

type Look = <Row extends object = Drawer>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

const asks =
  (client: PoolClient): Look =>
  async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows;
const nowOf = async (look: Look) => (await look<{ now: Date }>('select priv.now() as now'))[0]!.now;

/** One transaction of a login, as a worker on a case; what it writes is undone. */
async function within<T>(
  pool: Pool,
  person: Person | undefined,
  caseId: string,
  work: (look: Look) => Promise<T>,
): Promise<T | string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    if (person) await client.query('select look.enter($1, $2)', [person.token, caseId]);
    return await work(asks(client));
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

interface Claim {
  readonly kind?: string;
  readonly classes?: readonly string[];
  /** What the leaf says otherwise than the entry. */
  readonly leaf?: object;
}

const write = async (
  look: Look,
  { room_id, key_room_id, pass }: Pick<Drawer, 'room_id' | 'key_room_id'> & Partial<Drawer>,
  { kind = 'TimelineViewed', classes = [], leaf = {} }: Claim = {},
): Promise<string> => {
  const told = { t: (await nowOf(look)).toISOString(), kind, room: room_id, classes, ...leaf };
  const entry = { room: room_id, keyRoom: key_room_id, pass, kind, classes, leaf: JSON.stringify(told), detail: '' };
  await look('select audit.write($1)', [JSON.stringify([entry])]);
  return 'written';
};

test('an entry names whose session wrote it: a leaf and a detail that name another are shown as unreadable', async () => {
  const log = async () => (await world.done(world.of(world.anna, 'GET', '/log'))).entries;
  const entryOf = async (look: Look, person: Person) => {
    const [own] = (await look(drawers, [world.caseId])).filter((each) => each.organisation_id === world.saarni.id);
    const acting = {
      workerId: person.id,
      name: person.id === world.anna.id ? 'Anna Kallio' : 'Veikko Salo',
      organisation: world.saarni.name,
      organisationId: world.saarni.id,
      now: await nowOf(look),
      case: { id: world.caseId },
    };
    const to = { room: own!.room_id, keyRoom: own!.key_room_id, pass: own!.pass };
    return buildEntry(world.engine.vault, acting, to, 'TimelineViewed', world.caseId, nothingSeen, {});
  };
  for (const [named, readable] of [
    [world.anna, true],
    [world.veikko, false],
  ] as const) {
    const client = await world.database.pools.look.connect();
    await client.query('begin');
    await client.query('select look.enter($1, $2)', [world.anna.token, world.caseId]);
    const look = asks(client);
    await look('select audit.write($1)', [JSON.stringify([await entryOf(look, named)])]);
    await client.query('commit');
    client.release();
    const [newest] = (await log()).filter(({ kind }: { kind: string }) => kind === 'TimelineViewed');
    expect([newest.readable, newest.worker]).toEqual(readable ? [true, 'Anna Kallio'] : [false, null]);
  }
});

const refused = 'P0001';
/** Told with all else that look.enter tells; it is asked once more, as the same worker. */
const drawers = `select (d ->> 'organisationId')::uuid as organisation_id, (d ->> 'room')::integer as room_id,
    (d ->> 'keyRoom')::integer as key_room_id, d ->> 'pass' as pass
  from jsonb_array_elements(look.enter(current_setting('rinnalla.token'), $1) -> 'logRooms') d`;
const missed = 'select room_id, key_room_id, pass from look.miss_rooms($1)';

/** Where an organisation keeps its log of the case, by a look past all sight. */
async function drawerOf(organisation: string, informationClass = 'log'): Promise<Drawer> {
  const { rows } = await world.owner.query<Drawer>(
    `select r.organisation_id, r.id as room_id, k.id as key_room_id, null as pass from app.room r
     join app.room k on k.organisation_id = r.organisation_id and k.class = 'organisation-log'
     where r.organisation_id = $1 and r.class = $2 and (r.case_id = $3 or r.class = 'organisation-log')`,
    [organisation, informationClass, world.caseId],
  );
  return rows[0] as Drawer;
}

test('an entry for an owner whose rows are not in sight is none, whatever is claimed', async () => {
  const { look } = world.engine.pools;
  const saarni = await drawerOf(world.saarni.id);
  const office = await drawerOf(world.saarni.id, 'organisation-log');
  for (const person of [world.police.lead, world.counsel.lead]) {
    const here = (await within(look, person, world.caseId, (ask) => ask(drawers, [world.caseId]))) as Drawer[];
    const passes = [undefined, '', ...here.map(({ pass }) => pass ?? undefined)];
    for (const drawer of [saarni, office])
      for (const pass of passes)
        expect(
          await within(look, person, world.caseId, async (ask) =>
            write(ask, { ...drawer, ...(pass === undefined ? {} : { pass }) }),
          ),
        ).toBe(refused);
  }
  expect(await within(look, undefined, world.caseId, (ask) => write(ask, saarni))).toBe('RN401');
});

test('what was in sight is written, by the pass of this very transaction', async () => {
  const { look } = world.engine.pools;
  const grants = await world.of(world.anna, 'POST', '/grants', {
    toId: world.county.id,
    class: 'contact',
    days: 3,
    inDanger: true,
  });
  expect(grants.status, grants.text).toBe(200);
  const of = (found: readonly Drawer[]) =>
    found.find(({ organisation_id }) => organisation_id === world.saarni.id) as Drawer;
  const earlier: Drawer[] = [];
  expect(
    await within(look, world.county.lead, world.caseId, async (ask) => {
      const drawer = of(await ask(drawers, [world.caseId]));
      earlier.push(drawer);
      return write(ask, drawer);
    }),
  ).toBe('written');
  // The pass of another transaction; one for a miss; one for the case where another case is set.
  const [drawer] = earlier as [Drawer];
  expect(await within(look, world.county.lead, world.caseId, (ask) => write(ask, drawer))).toBe(refused);
  expect(
    await within(look, world.county.lead, world.caseId, async (ask) =>
      write(ask, {
        ...of(await ask(drawers, [world.caseId])),
        pass: (await ask(missed, [world.caseId]))[1]?.pass ?? null,
      }),
    ),
  ).toBe(refused);
  // Her own organisation's drawer of the case needs one too; that of what concerns no case needs none.
  const own = await drawerOf(world.county.id);
  const office = await drawerOf(world.county.id, 'organisation-log');
  expect(await within(look, world.county.lead, world.caseId, (ask) => write(ask, own))).toBe(refused);
  expect(await within(look, world.county.lead, world.caseId, (ask) => write(ask, office))).toBe('written');
});

test('nobody claims to have looked into a class that is not in her sight, at home or elsewhere', async () => {
  const { look } = world.engine.pools;
  const claims = (organisation: string, classes: readonly string[]) =>
    within(look, world.county.lead, world.caseId, async (ask) => {
      const there = (await ask(drawers, [world.caseId])).find(
        ({ organisation_id }) => organisation_id === organisation,
      );
      return write(ask, there as Drawer, { classes });
    });
  // She reads the contact room of the leading organisation by the grant above, and every class at home.
  expect(await claims(world.saarni.id, ['contact'])).toBe('written');
  for (const classes of [['support'], ['contact', 'support'], ['account,contact'], ['']])
    expect([classes, await claims(world.saarni.id, classes)]).toEqual([classes, refused]);
  expect(await claims(world.county.id, ['support'])).toBe('written');
  expect(await claims(world.county.id, ['hers', 'nothing'])).toBe(refused);
});

test('the leaf says what the entry says, and no former entry is written again', async () => {
  const { look } = world.engine.pools;
  const tells = (claim: Claim) =>
    within(look, world.county.lead, world.caseId, async (ask) =>
      write(
        ask,
        (await ask(drawers, [world.caseId])).find((at) => at.organisation_id === world.county.id) as Drawer,
        claim,
      ),
    );
  expect(await tells({ classes: ['contact'] })).toBe('written');
  for (const leaf of [
    { kind: 'NoteWritten' },
    { room: 1 },
    { classes: [] },
    { t: '2026-01-01T00:00:00.000Z' },
    { t: null },
  ])
    expect([leaf, await tells({ classes: ['contact'], leaf })]).toEqual([leaf, refused]);
});

test('who is refused is written down where she tried, as a refusal and as nothing else', async () => {
  const { look } = world.engine.pools;
  const tries = (kind: string) =>
    within(look, world.counsel.lead, '', async (ask) =>
      write(ask, (await ask(missed, [world.caseId]))[1] as Drawer, { kind }),
    );
  expect([await tries('NotFound'), await tries('Refused')]).toEqual(['written', 'written']);
  expect([await tries('TimelineViewed'), await tries('FormOpened')]).toEqual([refused, refused]);
});

test('the look login writes no change, the change login no look, and neither what has a function of its own', async () => {
  const own = await drawerOf(world.saarni.id, 'organisation-log');
  const by = (login: 'look' | 'change', kind: string) =>
    within(world.engine.pools[login], world.anna, world.caseId, (ask) => write(ask, own, { kind }));
  for (const endpoint of endpoints) {
    const { audit } = endpoint;
    expect([audit, await by('look', audit)]).toEqual([audit, isLook(endpoint) ? 'written' : refused]);
    expect([audit, await by('change', audit)]).toEqual([audit, isLook(endpoint) ? refused : 'written']);
  }
  expect(await by('look', 'FormOpened')).toBe('written');
  // A name that only looks like one of them.
  for (const kind of ['EverythingViewed', 'Viewed', 'CaseListed', 'NoteWrittenAgain'])
    expect([await by('look', kind), await by('change', kind)]).toEqual([refused, refused]);
  for (const kind of ['SignedIn', 'SignedOut', 'SignInFailed', 'AccountCreated', 'CalendarFeedRead', 'PartNamed']) {
    expect(auditSentence('en', kind)).not.toContain(kind);
    expect([await by('look', kind), await by('change', kind)]).toEqual([refused, refused]);
  }
});

test('signing in and out is written by the database in the own log alone', async () => {
  const count = async (kind: string) =>
    (
      await world.owner.query<{ n: number }>(
        `select count(*)::int as n from audit.entry e join app.room r on r.id = e.room_id
         where e.kind = $1 and r.organisation_id = $2 and r.class = 'organisation-log'`,
        [kind, world.saarni.id],
      )
    ).rows[0]?.n;
  const client = await world.engine.pools.look.connect();
  await client.query('begin');
  await client.query('select look.enter($1, $2)', [world.anna.token, '']);
  await client.query(`select audit.signed_in('{}', '\\x00')`);
  await client.query('commit');
  client.release();
  expect(await count('SignedIn')).toBe(1);
  expect(
    await within(world.engine.pools.look, undefined, '', (ask) => ask(`select audit.signed_in('{}', '\\x00')`, [])),
  ).toBe('RN401');
});

test('of another case only a join of this very transaction is told, by the lead who made it', async () => {
  expect(
    await within(world.engine.pools.change, world.anna, world.caseId, (ask) =>
      ask(`select audit.tell_other_case($1, '{}', '\\x00')`, [randomUUID()]),
    ),
  ).toBe(refused);
});

test('a part is told to have been named only where it was, in this very transaction, by the lead who did it', async () => {
  const officer = await world.worker(world.saarni.id, 'Outi Saari', ['data-protection-officer']);
  await world.joins(world.shelter, (await world.consent(world.anna, [world.shelter.id], ['contact'])).id);
  const { id } = await world.done(world.of(officer, 'POST', '/name-requests', { reason: 'Selvitän lokia.' }));
  const tells = (person: Person, organisationId: string, names?: readonly string[]) =>
    within(world.engine.pools.change, person, world.caseId, async (ask) => {
      if (names) await ask('select * from act.answer_names($1, $2, $3, null)', [world.caseId, id, names]);
      return ask(`select audit.tell_named($1, $2, '{}', '\\x00')`, [id, organisationId]);
    });
  expect(await tells(world.anna, world.shelter.id)).toBe(refused);
  expect(await tells(officer, world.shelter.id)).toBe(refused);
  expect(await tells(world.anna, world.county.id, [world.shelter.id])).toBe(refused);
  expect(await tells(world.anna, world.shelter.id, [world.shelter.id])).not.toBe(refused);
});

test('the own organisation reads the same of a case that is not hers and of one that is not there', async () => {
  const officer = await world.worker(world.counsel.id, 'Outi Halla', ['data-protection-officer']);
  const entries = async () => {
    const { rows } = await world.owner.query<{ kind: string }>(
      `select e.kind from audit.entry e join app.room r on r.id = e.room_id join priv.effective v on v.room_id = r.id
       where v.worker_id = $1 and v.can_read order by e.id`,
      [officer.id],
    );
    return rows.map(({ kind }) => kind);
  };
  const tried = async (caseId: string) => {
    const before = (await entries()).length;
    expect((await world.json(world.counsel.lead, 'GET', `/cases/${caseId}/network`)).status).toBe(404);
    return (await entries()).slice(before);
  };
  expect([await tried(world.caseId), await tried('zzzzz0')]).toEqual([['NotFound'], ['NotFound']]);
});

test('one who does not know a part to be hidden finds her own entry in her own log', async () => {
  // The shelter is not on the case; the county may not know whether it is.
  const before = await world.drawers('EverythingWithdrawn');
  await world.done(
    world.of(world.county.lead, 'POST', '/withdraw-all', { extent: 'organisation', organisationId: world.shelter.id }),
  );
  expect([before, await world.drawers('EverythingWithdrawn')]).toEqual([[], [`${world.county.name} log`]]);
});
