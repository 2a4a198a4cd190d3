import { statfs } from 'node:fs/promises';
import type { Deps } from './deps.ts';
import type { KeyRing } from './platform/crypto/key-ring.ts';
import type { JobsState } from './platform/jobs/jobs.ts';

/** What a check found: `ok`, or in one word what is wrong. */
export type Found = 'ok' | 'away' | 'missing' | 'full' | 'failing' | 'none';

export interface Health {
  /** Whether requests may be sent here. Jobs and mail may fail meanwhile: pages still work. */
  readonly status: 'ok' | 'not ready';
  readonly checks: Readonly<Record<'database' | 'keys' | 'disk' | 'jobs' | 'mail', Found>>;
}

/** Free space of the data directory below which no new key may be promised, in bytes. */
const leastFree = 50 * 2 ** 20;

/** A database that does not answer within this time is away, in milliseconds. */
const patience = 2_000;

async function databaseAnswers({ pools }: Deps): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), patience).unref();
  });
  const answered = pools.look.query('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]);
}

async function hasSpace(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= leastFree;
}

/** Looks at what the program needs, now. */
export async function checkHealth(deps: Deps, ring: KeyRing, jobs: JobsState): Promise<Health> {
  const [database, space] = await Promise.all([
    databaseAnswers(deps),
    hasSpace(deps.config.dataDir).catch(() => false),
  ]);
  const checks: Health['checks'] = {
    database: database ? 'ok' : 'away',
    keys: ring.isThere() ? 'ok' : 'missing',
    disk: space ? 'ok' : 'full',
    jobs: jobs.failing.jobs ? 'failing' : 'ok',
    mail: deps.config.smtp ? (jobs.failing.mail ? 'failing' : 'ok') : 'none',
  };
  const ready = checks.database === 'ok' && checks.keys === 'ok' && checks.disk === 'ok';
  return { status: ready ? 'ok' : 'not ready', checks };
}
