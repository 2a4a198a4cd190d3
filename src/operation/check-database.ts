import pg from 'pg';
import type { SettledConfig } from '../deps.ts';
import { hasFileKeyRing, markOfMaster, openFileKeyRing } from '../platform/crypto/key-ring.ts';
import { countersAreOpen, schemaOf } from '../platform/db/migrate.ts';
import { knowledgeIsOld, knownServers, lagOf } from '../platform/db/newest-server.ts';
import { loginRoles, roleName } from '../platform/db/roles.ts';
import { ringFolder } from '../start/data-folder.ts';
import type { Database } from '../start/database.ts';
import { withOwner } from '../start/deployment.ts';
import { sentence } from '../start/refusal.ts';
import { wrongKeys } from '../start/ring.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

type Client = Pick<pg.Client, 'query'>;

const one = async <Row extends object>(client: Client, sql: string): Promise<Row> =>
  (await client.query<Row>(sql)).rows[0] as Row;

/** All that the database can tell. */
export async function checkDatabase(config: SettledConfig, database: Database, now: () => Date): Promise<Finding[]> {
  const logins = await checkLogins(database);
  const inside = await withOwner(database.admin, async (client) => {
    const findings = [await checkVersion(client, now()), await checkClock(client, now), await checkCounters(client)];
    if (config.databaseUrl) findings.push(await checkServerLog(client));
    findings.push(await checkCollation(client));
    const there = await one<{ there: boolean }>(client, `select to_regclass('priv.deployment') is not null as there`);
    if (!there.there) return [...findings, look('schema', 'there is none yet', 'The first start makes it.')];
    return [...findings, await checkSchema(client), await checkRing(config, client), ...(await checkJobs(client))];
  });
  return [logins, ...inside];
}

/** Each login of the program opens a connection with the password that follows from the master key. */
async function checkLogins({ logins }: Database): Promise<Finding> {
  const shut: string[] = [];
  for (const role of loginRoles) {
    const client = new pg.Client({ ...logins[role], connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect().catch(() => shut.push(roleName(role)));
    await client.end().catch(() => undefined);
  }
  return shut.length === 0
    ? ok('logins', `${loginRoles.length} roles, each with its own password`)
    : wrong(
        'logins',
        `no connection as ${shut.join(', ')}`,
        'A start makes roles and passwords anew. If it cannot: the login that migrates needs CREATEROLE, and pg_hba.conf must let these roles in.',
      );
}

async function checkVersion(client: Client, today: Date): Promise<Finding> {
  const { version } = await one<{ version: string }>(client, `select current_setting('server_version') as version`);
  const lag = lagOf(version, today);
  const says = `PostgreSQL ${lag.version}`;
  if (lag.unmaintained)
    return wrong(
      'server',
      `${says}, which its makers no longer look after`,
      'Move to a newer major version: dump, new database, restore.',
    );
  if (lag.behind > 0)
    return look(
      'server',
      `${says}, ${lag.behind} minor releases behind ${lag.newest}`,
      'Install the newest minor release and start again; minor releases need no dump. The packaged server cannot be renewed: use one of the system (DATABASE_URL, or RINNALLA_PG_BIN for a new data directory).',
    );
  if (knowledgeIsOld(today))
    return look(
      'server',
      `${says}; what is newest was last looked up on ${knownServers.lookedUpOn}`,
      'Look at https://www.postgresql.org/support/versioning/, and for a newer Rinnalla.',
    );
  return ok(
    'server',
    lag.newest ? `${says}, the newest known of its major version` : `${says}, newer than what this release knows`,
  );
}

/** Sessions, deadlines and one-time codes go by these clocks. */
async function checkClock(client: Client, now: () => Date): Promise<Finding> {
  const before = now().getTime();
  const { at } = await one<{ at: Date }>(client, 'select clock_timestamp() as at');
  const apart = Math.round((at.getTime() - (before + now().getTime()) / 2) / 1000);
  return Math.abs(apart) <= 5
    ? ok('clock', 'program and database agree')
    : wrong(
        'clock',
        `that of the database is ${Math.abs(apart)} s ${apart > 0 ? 'ahead of' : 'behind'} ours`,
        'Have both machines take the time from the same server (NTP). One-time codes fail, and sessions end early or late.',
      );
}

async function checkCounters(client: Client): Promise<Finding> {
  return (await countersAreOpen(client))
    ? wrong(
        'counters',
        'what the server counts of everybody’s work is open to the logins',
        'Have the administrator of the server run: psql -d DATABASE -f db/close-counters.sql',
      )
    : ok('counters', 'closed');
}

const quiet = {
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** Session tokens are parameters of statements: on a server that is not ours, its own log must leave them out. */
async function checkServerLog(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any ($1)',
    [Object.keys(quiet)],
  );
  const loud = rows
    .filter(({ name, setting }) => setting !== quiet[name as keyof typeof quiet])
    .map(({ name }) => name);
  return loud.length === 0
    ? ok('server log', 'keeps no values')
    : wrong(
        'server log',
        `may keep values of statements: ${loud.join(', ')}`,
        'Set them in postgresql.conf as docs/how-to/run-for-real.md says, and reload.',
      );
}

/** Another build of ICU may order texts in another way than the indexes were made. */
async function checkCollation(client: Client): Promise<Finding> {
  const { made, actual } = await one<{ made: string | null; actual: string | null }>(
    client,
    'select datcollversion as made, pg_database_collation_actual_version(oid) as actual from pg_database where datname = current_database()',
  );
  return made === actual
    ? ok('order of texts', 'as the indexes were made')
    : look(
        'order of texts',
        `the indexes were made with version ${made}, the server has ${actual}`,
        'As the owner: reindex database; then alter database … refresh collation version.',
      );
}

async function checkSchema(client: Client): Promise<Finding> {
  const state = await schemaOf(client);
  if (state === 'ok') return ok('schema', 'that of this release');
  return state === 'old'
    ? look('schema', 'older than this release', 'Start Rinnalla: it brings the schema up to date.')
    : wrong('schema', 'newer than this release', 'Start the newer Rinnalla again; migrations only go forward.');
}

async function checkRing(config: SettledConfig, client: Client): Promise<Finding> {
  const marks = await one<{ ring: string | null; master: string | null }>(
    client,
    `select to_jsonb(d) ->> 'ring' as ring, to_jsonb(d) ->> 'master' as master from priv.deployment d`,
  );
  const back = 'Bring back what belongs to this database: see run-for-real.md, Backups. Do not write with another.';
  if (marks.master && marks.master !== markOfMaster(config.masterKey))
    return wrong('ring and database', 'this database was made with another master key', back);
  const folder = ringFolder(config);
  if (!hasFileKeyRing(folder)) return wrong('ring and database', 'there is no ring', back);
  try {
    const ring = openFileKeyRing(folder, config.masterKey);
    try {
      if (marks.ring && marks.ring !== ring.id)
        return wrong('ring and database', 'the ring belongs to another database', back);
      const { wrong: missing, of } = await wrongKeys(client, ring);
      return missing > 0
        ? wrong('ring and database', `${missing} of the newest ${of} keys are missing in the ring or others`, back)
        : ok('ring and database', `belong together (${of} newest keys looked at)`);
    } finally {
      ring.close();
    }
  } catch (error) {
    return wrong('ring and database', sentence(error), back);
  }
}

interface Step {
  name: string;
  failures: number;
  fault: string | null;
  late: boolean;
}

/** What the clock asks for, and the outbox. */
async function checkJobs(client: Client): Promise<Finding[]> {
  const known = await one<{ there: boolean }>(client, `select to_regprocedure('job.steps()') is not null as there`);
  if (!known.there) return [];
  const { rows } = await client.query<Step>('select step as name, failures, fault, late from job.steps()');
  const failing = rows.filter(({ failures }) => failures > 0);
  const late = rows.filter((step) => step.late && step.failures === 0);
  const mails = await one<{ waiting: number; given_up: number }>(client, 'select waiting, given_up from job.mails()');
  return [
    failing.length > 0
      ? wrong(
          'jobs',
          failing.map(({ name, failures, fault }) => `${name} failed ${failures} times in a row (${fault})`).join('; '),
          'Look into the log for jobs.failed at that time. Each is tried again by itself.',
        )
      : late.length > 0
        ? look(
            'jobs',
            `not run for five minutes: ${late.map(({ name }) => name).join(', ')}`,
            'Right while the program is stopped; otherwise start it again.',
          )
        : ok('jobs', `${rows.length} steps, none failing`),
    mails.given_up > 0
      ? look(
          'outbox',
          `${mails.given_up} mails were given up in the last day, ${mails.waiting} wait`,
          'Look at the mail server; tell the workers to look into Rinnalla by themselves.',
        )
      : ok('outbox', `${mails.waiting} mails wait`),
  ];
}
