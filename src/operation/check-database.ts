import pg from 'pg';
import type { SettledConfig } from '../deps.ts';
import { markOfMaster } from '../platform/crypto/key-ring.ts';
import { schemaOf } from '../platform/db/migrate.ts';
import { loginRoles, roleName } from '../platform/db/roles.ts';
import { withClient } from '../platform/db/with-client.ts';
import type { Database } from '../start/database.ts';
import { checkDatabase as progressOf, withOwner } from '../start/deployment.ts';
import { copyState } from '../start/journal-copy.ts';
import { sentence } from '../start/refusal.ts';
import { marksOf, withRing, wrongKeys } from '../start/ring.ts';
import { askOne, type Client } from './ask.ts';
import { checkJobs } from './check-jobs.ts';
import { checkServer } from './check-server.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

const noSchema = look('schema', 'there is none yet', 'The first start makes it.');

/** All that the database can tell. */
export async function checkDatabase(config: SettledConfig, database: Database, now: () => Date): Promise<Finding[]> {
  // Before the first start on a server of one's own there are no roles either.
  const progress = await progressOf(database.admin, config.mode);
  if (progress === 'untouched')
    return withClient(database.admin, async (client) => [
      ...(await checkServer(config, client, now, progress)),
      noSchema,
    ]);
  const logins = await checkLogins(database);
  const inside = await withOwner(database.admin, async (client) => {
    const findings = await checkServer(config, client, now, progress);
    if (config.backup && !config.databaseUrl) findings.push(...(await checkArchive(client)));
    if (config.journalTo) findings.push(await checkCopy(client, config.journalTo));
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

/** A program that runs without the setting, while the timer of the backups has it, keeps no journal: what is newer than the last backup would be lost. */
async function checkArchive(client: Client): Promise<Finding[]> {
  const { mode } = await askOne<{ mode: string }>(client, `select current_setting('archive_mode') as mode`);
  return mode === 'off'
    ? [
        wrong(
          'journal',
          'the program runs without RINNALLA_BACKUP_TO: no journal is kept with the backups',
          'Set RINNALLA_BACKUP_TO and RINNALLA_BACKUP_RECIPIENTS for the program too, and start it again.',
        ),
      ]
    : [];
}

/** A piece of the journal, in bytes: what is behind by more has not been received for a while. */
const onePiece = 16 * 2 ** 20;

async function checkCopy(client: Client, folder: string): Promise<Finding> {
  const { receiving, behind } = await copyState(client);
  const todo =
    'Look at the disk of RINNALLA_JOURNAL_TO and at the log (journal.copy-away). Every change waits until it is received.';
  if (!receiving) return wrong('journal copy', `nothing is received in ${folder}`, todo);
  const says = `received in ${folder}, ${Math.ceil(behind / 1024)} kB behind`;
  return behind > onePiece ? look('journal copy', says, todo) : ok('journal copy', says);
}

async function checkSchema(client: Client): Promise<Finding> {
  const state = await schemaOf(client);
  if (state === 'ok') return ok('schema', 'that of this release');
  return state === 'old'
    ? look('schema', 'older than this release', 'Start Rinnalla: it brings the schema up to date.')
    : wrong('schema', 'newer than this release', 'Start the newer Rinnalla again; migrations only go forward.');
}

async function checkRing(config: SettledConfig, client: Client): Promise<Finding> {
  const marks = await marksOf(client);
  const back = 'Bring back what belongs to this database: see run-for-real.md, Backups. Do not write with another.';
  if (marks.master && marks.master !== markOfMaster(config.masterKey))
    return wrong('ring and database', 'this database was made with another master key', back);
  try {
    return await withRing(config, async (ring) => {
      if (marks.ring && marks.ring !== ring.id)
        return wrong('ring and database', 'the ring belongs to another database', back);
      const { wrong: missing, of } = await wrongKeys(client, ring);
      if (missing > 0)
        return wrong(
          'ring and database',
          `${missing} of the newest ${of} keys are missing in the ring or others`,
          back,
        );
      return (await onOneServer(config, client))
        ? look(
            'ring and database',
            'lie on the same server',
            'Keep the ring on a server with backups of its own: a copy of this one holds both.',
          )
        : ok('ring and database', `belong together (${of} newest keys looked at)`);
    });
  } catch (error) {
    return wrong('ring and database', sentence(error), back);
  }
}

/** Whether the server of the ring is that of the database: two have not begun in the same microsecond. */
async function onOneServer({ ringUrl }: SettledConfig, client: Client): Promise<boolean> {
  if (!ringUrl) return false;
  const begun = 'select pg_postmaster_start_time()::text as begun';
  return withClient({ connectionString: ringUrl, connectionTimeoutMillis: 10_000 }, async (ring) => {
    const [one, other] = [await askOne<{ begun: string }>(ring, begun), await askOne<{ begun: string }>(client, begun)];
    return one.begun === other.begun;
  });
}
