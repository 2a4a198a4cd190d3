import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestDatabase } from '../../src/platform/db/template.ts';
import type { Id, Time, World } from './facts.ts';

/** The product's database under proof: connections as its logins, its clock, and which fact is which row. */
export type Live = {
  readonly superuser: pg.Client;
  /** Two, since the machine that proves has two cores. */
  readonly looks: readonly pg.Client[];
  readonly change: pg.Client;
  readonly auth: pg.Client;
  readonly ids: Ids;
};

/** Model ids and database ids, both ways. */
export type Ids = {
  /** The database id; a new random one when the model id is new. */
  readonly of: (model: Id) => string;
  readonly set: (model: Id, stored: string) => void;
  /** Throws when nothing in the model is known by that database id. */
  readonly back: (stored: string) => Id;
  readonly knows: (model: Id) => boolean;
  readonly knowsStored: (stored: string) => boolean;
};

export function newIds(): Ids {
  const there = new Map<Id, string>();
  const back = new Map<string, Id>();
  const set = (model: Id, stored: string): void => {
    there.set(model, stored);
    back.set(stored, model);
  };
  return {
    of: (model) => {
      if (!there.has(model)) set(model, randomUUID());
      return there.get(model)!;
    },
    set,
    back: (stored) => {
      const model = back.get(stored);
      if (model === undefined) throw new Error(`the model knows nothing of ${stored}`);
      return model;
    },
    knows: (model) => there.has(model),
    knowsStored: (stored) => back.has(stored),
  };
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz';
/** A case id of the product's form for the n-th case. */
export const caseId = (n: number): string =>
  Array.from({ length: 6 }, (_, i) => letters[Math.floor(n / 32 ** (5 - i)) % 32]).join('');

export async function connect(db: TestDatabase): Promise<Live> {
  const open = async (login: 'superuser' | 'look' | 'change' | 'auth'): Promise<pg.Client> => {
    const client = new pg.Client(db.connection[login]);
    await client.connect();
    return client;
  };
  const [superuser, first, second, change, auth] = await Promise.all([
    open('superuser'),
    open('look'),
    open('look'),
    open('change'),
    open('auth'),
  ]);
  return { superuser, looks: [first, second], change, auth, ids: newIds() };
}

export const disconnect = async (live: Live): Promise<unknown> =>
  Promise.all([live.superuser, ...live.looks, live.change, live.auth].map(async (client) => client.end()));

/** Rows of plain objects into a table; columns are those of the first row. Throws when a later row tells more: that would be lost. */
export async function insert(
  client: pg.Client,
  table: string,
  rows: readonly Record<string, unknown>[],
  clash = '',
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  const strange = rows.flatMap((row) => Object.keys(row)).find((column) => !(column in (rows[0] ?? {})));
  if (strange !== undefined) throw new Error(`${table}: the first row does not tell ${strange}`);
  for (let from = 0; from < rows.length; from += 5000) {
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) ${clash}`,
      [JSON.stringify(rows.slice(from, from + 5000))],
    );
  }
}

export const at = (time: Time | null): string | null => (time === null ? null : new Date(time).toISOString());

/** The version that has begun to run on the database under proof. */
export const firstVersion = '0.0.1';

/** Organisations, accounts and who leads whom, in the evaluation mode that lets every account sign in; and what runs here. */
export async function putPeople({ superuser, ids }: Live, world: World): Promise<void> {
  await superuser.query(`update priv.deployment set mode = 'evaluation'`);
  await superuser.query('insert into priv.version_run (version, migrations) values ($1, 0)', [firstVersion]);
  await insert(
    superuser,
    'app.organisation',
    [...world.organisations.values()].map((each) => ({
      id: ids.of(each.id),
      name: each.id,
      kind: each.kind,
      region: each.region,
    })),
  );
  const workers = [...world.workers.values()];
  await insert(
    superuser,
    'app.worker',
    workers.map((each) => ({
      id: ids.of(each.id),
      organisation_id: ids.of(each.organisation),
      name: each.id,
      title: '',
      roles: each.roles,
      language: 'fi',
      ended_at: at(each.ended),
    })),
  );
  await insert(
    superuser,
    'priv.team_lead',
    workers.flatMap((each) => each.leads.map((worker) => ({ lead_id: ids.of(each.id), worker_id: ids.of(worker) }))),
  );
  await superuser.query('select priv.recompute_organisation(id) from app.organisation');
}

/** The clock of the database jumps to that moment and runs on. */
export const setClock = async ({ superuser }: Live, now: Time): Promise<unknown> =>
  superuser.query(`update priv.clock set ahead = $1::timestamptz - now()`, [at(now)]);

export const moveClock = async ({ superuser }: Live, by: Time): Promise<unknown> =>
  superuser.query(`update priv.clock set ahead = ahead + $1 * interval '1 millisecond'`, [by]);

export async function readClock({ superuser }: Live): Promise<Time> {
  const { rows } = await superuser.query<{ now: Date }>('select priv.now() as now');
  return rows[0]!.now.getTime();
}

export const tokenOf = (worker: Id): string => `proof of ${worker}`;

/** A session for every account that lives, through the sign-in login; sessions last ten hours. */
export async function signIn({ auth, ids }: Live, workers: readonly Id[]): Promise<void> {
  const hashes = workers.map((worker) => createHash('sha256').update(tokenOf(worker)).digest());
  await auth.query('select sign_in.open_evaluation_session(w, h) from unnest($1::uuid[], $2::bytea[]) as x (w, h)', [
    workers.map(ids.of),
    hashes,
  ]);
}

/** Sessions of an earlier time are put away, so that the same tokens can be used again. */
export const signOut = async ({ superuser }: Live): Promise<unknown> => superuser.query('delete from priv.session');
