import type pg from 'pg';
import type { ClientConfig } from 'pg';
import type { Mode } from '../config.ts';
import { refuseStandby } from '../platform/db/pools.ts';
import { ownerRole } from '../platform/db/roles.ts';
import { withClient } from '../platform/db/with-client.ts';
import { otherMode } from './data-folder.ts';
import { Refusal, refuseAs } from './refusal.ts';

/** How far a database has come: nothing yet, a first start that was cut off, or in use. */
export type Progress = 'untouched' | 'unfinished' | 'in use';

const asStart = <T>(admin: ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  withClient({ ...admin, application_name: 'rinnalla start' }, work);

const withoutRoles = `The roles of Rinnalla are not on this server (${ownerRole} is missing), and what lies in the database was brought without them: nobody owns it as it must be owned. Empty the database, bring the roles (pg_dumpall --roles-only on the former server, psql here, as the administrator), then the database again. Nothing was changed.`;

/** An outside login is no superuser and acts as the owner; a superuser sees past the row policies as it is. */
async function seeAll(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ super: boolean; owner: boolean }>(
    `select rolsuper as super, exists (select from pg_roles where rolname = $1) as owner from pg_roles where rolname = current_user`,
    [ownerRole],
  );
  if (rows[0]?.super) return;
  if (!rows[0]?.owner) throw new Refusal(withoutRoles);
  await client.query(`set role ${ownerRole}`);
}

/** Runs `work` on a connection that sees past the row policies; the database has been made already, and its roles are there. */
export function withOwner<T>(admin: ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return asStart(admin, async (client) => {
    await seeAll(client);
    return work(client);
  });
}

const standby =
  'DATABASE_URL leads to a standby. Set it to the primary, or promote this one when the primary is dead (deploy/promote.sh). Nothing was changed';

const hasDeployment = `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'priv' and c.relname = 'deployment'`;

/**
 * Looks at the marks in the database before anything is written: refuses one that the other mode has made. The first
 * start marks its mode at its beginning and itself at its end; between the two the story is only half told.
 */
export function checkDatabase(admin: ClientConfig, mode: Mode): Promise<Progress> {
  return asStart(admin, async (client) => {
    await refuseStandby(client).catch((error: unknown) => {
      throw refuseAs(standby, error);
    });
    if (!(await client.query(hasDeployment)).rowCount) return 'untouched';
    await seeAll(client);
    const { rows } = await client.query<{ mode: Mode | null }>('select mode from priv.deployment');
    const made = rows[0]?.mode;
    if (!made) return 'untouched';
    if (made !== mode) throw otherMode('The database', made, mode);
    return (await client.query('select from migration.first_start')).rowCount ? 'in use' : 'unfinished';
  });
}

/** Marks the database with the mode that made it; the mark stays for good. */
export function markDatabase(admin: ClientConfig, mode: Mode): Promise<void> {
  return asStart(admin, async (client) => {
    await seeAll(client);
    await client.query('update priv.deployment set mode = $1 where mode is null', [mode]);
  });
}

/** In how many minutes a warning is to be acknowledged on this deployment; without a number, what the migration says. */
export function setWarningMinutes(admin: ClientConfig, minutes: number | undefined): Promise<void> {
  return asStart(admin, async (client) => {
    await seeAll(client);
    await client.query(`update priv.warning_clock set minutes = ${minutes === undefined ? 'default' : '$1'}`, [
      ...(minutes === undefined ? [] : [minutes]),
    ]);
  });
}

/** Says that the first start has come to its end. */
export function markFirstStart(admin: ClientConfig): Promise<void> {
  return asStart(admin, async (client) => {
    await seeAll(client);
    await client.query('insert into migration.first_start default values on conflict do nothing');
  });
}
