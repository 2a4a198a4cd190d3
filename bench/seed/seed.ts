import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import pg, { type Client, type ClientConfig } from 'pg';
import type { SettledConfig } from '../../src/deps.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { openVault } from '../../src/platform/crypto/vault.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { openDatabase } from '../../src/start/database.ts';
import { markDatabase, markFirstStart } from '../../src/start/deployment.ts';
import { fillDirectory } from '../pages/services.ts';
import { insertCases, insertPeople } from './case-rows.ts';
import { withoutIndexes } from './indexes.ts';
import { insertNotes, sealedOf } from './notes.ts';
import { type Measured, makePlan, type Plan } from './plan.ts';
import { checkSight, insertSight } from './sight.ts';

/** What the load asks for on behalf of one measured worker. */
export interface Subject {
  readonly visible: number;
  readonly workerId: string;
  readonly token: string;
  /** Cases whose 50 notes are read, and cases that notes are added to: never the same, a page must not grow while it is measured. */
  readonly read: readonly string[];
  readonly written: readonly string[];
  /** A case of 10 notes. */
  readonly short: string;
}

const filled = [
  'app."case"',
  'app.room',
  'app.party',
  'app.member',
  'app.naming',
  'app.contact_rule',
  'app.note',
  'app.case_list',
  'priv.effective',
  'priv.part',
];

async function openSessions(client: Client, measured: readonly Measured[]): Promise<string[]> {
  const tokens = measured.map(() => randomBytes(32).toString('base64url'));
  await client.query(
    `insert into priv.session (token_hash, worker_id, expires_at) select hash, worker, now() + interval '10 hours' from unnest($1::bytea[], $2::uuid[]) as s (hash, worker)`,
    [tokens.map((token) => createHash('sha256').update(token).digest()), measured.map((item) => item.workerId)],
  );
  return tokens;
}

async function subjectsOf(client: Client, plan: Plan): Promise<Subject[]> {
  const tokens = await openSessions(client, plan.measured);
  return plan.measured.map((measured, i) => {
    const cases = sealedOf(plan, measured).map((item) => item.id);
    const half = Math.floor(cases.length / 2);
    return {
      ...measured,
      token: tokens[i] as string,
      written: cases.slice(0, half),
      read: cases.slice(half, -1),
      short: cases.at(-1) as string,
    };
  });
}

async function fill(client: Client, config: SettledConfig, plan: Plan): Promise<Subject[]> {
  const ring = openFileKeyRing(path.join(config.dataDir, 'key-ring'), config.masterKey);
  try {
    const vault = openVault(ring);
    // Facts and rooms fit each other by construction and are checked below: no look-up of each foreign key.
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'`,
    );
    await insertPeople(client, plan);
    const putBack = await withoutIndexes(client, filled);
    const firstRoom = await insertCases(client, plan);
    await insertSight(client);
    await insertNotes(client, vault, plan, firstRoom);
    await fillDirectory(client);
    await putBack();
    // The key that closes the use log of the measured organisations: a first request would make it and wait for the disk.
    const { rows } = await client.query<{ id: number }>(
      `select id from app.room where class = 'organisation-log' and organisation_id = any ($1)`,
      [plan.measured.map((item) => item.organisationId)],
    );
    for (const { id } of rows) ring.key(id);
    return await subjectsOf(client, plan);
  } finally {
    ring.close();
  }
}

const checked = 50;

async function check(client: Client, plan: Plan): Promise<void> {
  const random = Array.from(
    { length: checked },
    () => plan.cases[Math.floor(Math.random() * plan.cases.length)]?.id as string,
  );
  const measured = plan.measured.map(
    ({ workerId }) => plan.cases.find((found) => found.lead === workerId)?.id as string,
  );
  await client.query('reset session_replication_role');
  const differences = await checkSight(client, [...random, ...measured]);
  if (differences > 0)
    throw new Error(`The seeded rows of sight differ from what the database computes in ${differences} places.`);
}

/** Makes and fills the database of a data directory, and stops its server again. */
export async function seed(config: SettledConfig, size: number, log: (line: string) => void): Promise<Subject[]> {
  const database = await openDatabase(config, log);
  try {
    await migrate({ connection: database.admin, passwords: database.passwords });
    await markDatabase(database.admin, config.mode);
    const subjects = await withClient(database.admin, async (client) => {
      const plan = makePlan(size);
      const made = await fill(client, config, plan);
      // Before the check: it would read whole tables that have no statistics yet.
      await client.query('vacuum (analyze)');
      await check(client, plan);
      return made;
    });
    await markFirstStart(database.admin);
    return subjects;
  } finally {
    await database.stop();
  }
}

export async function withClient<T>(connection: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...connection, application_name: 'rinnalla bench' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
