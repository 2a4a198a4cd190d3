import type { ClientConfig } from 'pg';
import { version } from '../platform/version.ts';
import { withOwner } from './deployment.ts';

/** Remembers that this version runs from now on, with the migrations it has brought; a start without anything new is no news. */
export function noteVersion(admin: ClientConfig, migrations: number): Promise<void> {
  return withOwner(admin, async (client) => {
    await client.query(
      `insert into priv.version_run (version, migrations) select $1, $2
        where $2 > 0 or $1 is distinct from (select r.version from priv.version_run r order by r.started_at desc limit 1)`,
      [version, migrations],
    );
  });
}

/** Remembers that the database has been backed up; a database of an earlier version has no place for it. */
export function noteBackup(admin: ClientConfig, finishedAt: string): Promise<void> {
  return withOwner(admin, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('priv.backup_taken') is not null as there`,
    );
    if (!rows[0]?.there) return;
    await client.query('insert into priv.backup_taken (finished_at, version) values ($1, $2) on conflict do nothing', [
      finishedAt,
      version,
    ]);
  });
}
