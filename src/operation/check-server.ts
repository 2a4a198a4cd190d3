import type { SettledConfig } from '../deps.ts';
import { countersAreOpen } from '../platform/db/migrate.ts';
import { askLag, knowledgeIsOld, knownServers } from '../platform/db/newest-server.ts';
import type { Progress } from '../start/deployment.ts';
import { askOne, type Client } from './ask.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

/** What the server tells of itself, whatever lies in the database; what its logins may do only once there are some. */
export async function checkServer(
  { databaseUrl }: Pick<SettledConfig, 'databaseUrl'>,
  client: Client,
  now: () => Date,
  progress: Progress,
): Promise<Finding[]> {
  return [
    await checkVersion(client, now()),
    await checkClock(client, now),
    ...(progress === 'untouched' ? [] : [await checkCounters(client)]),
    ...(databaseUrl ? [await checkServerLog(client)] : []),
    await checkCollation(client),
  ];
}

async function checkVersion(client: Client, today: Date): Promise<Finding> {
  const lag = await askLag(client, today);
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
  const { at } = await askOne<{ at: Date }>(client, 'select clock_timestamp() as at');
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
  const { made, actual } = await askOne<{ made: string | null; actual: string | null }>(
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
