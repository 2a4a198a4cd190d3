import type { ReadTx } from '../../platform/db/tx.ts';
import type { VersionRun } from './worker.ts';

/** The fifty newest, the newest first. */
export async function listVersionRuns(tx: ReadTx): Promise<VersionRun[]> {
  const rows = await tx.query<{ version: string; started_at: Date; migrations: number; backup_at: Date | null }>(
    'select version, started_at, migrations, backup_at from look.version_runs()',
  );
  return rows.map(({ version, started_at, migrations, backup_at }) => ({
    version,
    startedAt: started_at.toISOString(),
    migrations,
    backupAt: backup_at?.toISOString() ?? null,
  }));
}

/** The newest migration, by the number of its file, and the newest backup of the database. */
export async function findSchema(tx: ReadTx): Promise<{ schema: string | null; backupAt: string | null }> {
  const [row] = await tx.query<{ migration: string | null; backup_at: Date | null }>(
    'select migration, backup_at from look.schema_now()',
  );
  return {
    schema: /(\d{4})_/.exec(row?.migration ?? '')?.[1] ?? null,
    backupAt: row?.backup_at?.toISOString() ?? null,
  };
}
