import { statfs } from 'node:fs/promises';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import type { KeyRing } from './platform/crypto/key-ring.ts';
import { ringFolder } from './platform/crypto/ring-by-settings.ts';
import { schemaState, thisRelease } from './platform/db/migrate.ts';
import { answersClamd } from './platform/files/scan.ts';
import type { JobsState } from './platform/jobs/jobs.ts';
import { type CheckName, checkNames, type Forwarded, type Found, isWell, note } from './platform/log/log.ts';

export interface Health {
  /** Whether requests may be sent here. Jobs, mail, backups, the proxy and the scanner of files may fail meanwhile: pages still work. */
  readonly status: 'ok' | 'not ready';
  readonly checks: Readonly<Record<CheckName, Found>>;
}

/** What no page works without. A schema of another release is one: a restore under a running program, or a newer one beside it. */
const needed: readonly CheckName[] = ['database', 'keys', 'disk', 'migrations'];

/** Free space of the data directory below which no new key may be promised, in bytes. */
export const leastFree = 50 * 2 ** 20;

/** A database that does not answer within this time is away, in milliseconds. */
const patience = 2_000;

const release = thisRelease();

/** The schema as the database tells it; `away` where it does not answer in time. */
async function askDatabase({ pools }: Pick<Deps, 'pools'>): Promise<Found> {
  const late = new Promise<'away'>((resolve) => {
    setTimeout(() => resolve('away'), patience).unref();
  });
  const asked = async (): Promise<Found> => {
    const [{ rows }] = await Promise.all([
      pools.jobs.query<{ migration: string | null; policies: string | null }>(
        'select migration, policies from job.schema_state()',
      ),
      pools.look.query('select 1'),
    ]);
    return schemaState(rows[0]?.migration ?? null, rows[0]?.policies ?? null, release);
  };
  return Promise.race([asked().catch(() => 'away' as const), late]);
}

/** Free space for us in bytes. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/**
 * The same where there is least: the key ring may lie on a disk of its own, and without a key no note of a new room is kept. That its folder is
 * not there is told of the keys.
 */
async function leastSpace({ dataDir, ringUrl }: Pick<Config, 'dataDir' | 'ringUrl'>): Promise<number> {
  const ring = ringUrl
    ? Number.POSITIVE_INFINITY
    : freeSpace(ringFolder({ dataDir })).catch(() => Number.POSITIVE_INFINITY);
  return Math.min(...(await Promise.all([freeSpace(dataDir).catch(() => 0), ring])));
}

/** Looks at what the program needs, now. */
export async function checkHealth(
  deps: Pick<Deps, 'pools' | 'config' | 'journalKept'>,
  ring: Pick<KeyRing, 'state'>,
  jobs: JobsState,
  forwarding: () => Forwarded | 'ok' | 'none' = () => 'none',
): Promise<Health> {
  const { clamd } = deps.config;
  const [schema, keys, free, scans] = await Promise.all([
    askDatabase(deps),
    ring.state(),
    leastSpace(deps.config),
    clamd && answersClamd(clamd, patience),
  ]);
  const checks: Health['checks'] = {
    database: schema === 'away' ? 'away' : 'ok',
    keys,
    disk: free >= leastFree ? 'ok' : 'full',
    migrations: schema === 'away' ? 'none' : schema,
    jobs: jobs.failing.jobs ? 'failing' : 'ok',
    mail: deps.config.smtp ? (jobs.failing.mail ? 'failing' : 'ok') : 'none',
    backups: deps.journalKept?.() ?? 'none',
    proxy: forwarding(),
    // Until it answers no file is taken in.
    scanner: scans === undefined ? 'none' : scans ? 'ok' : 'away',
  };
  const ready = needed.every((name) => isWell(checks[name]));
  return { status: ready ? 'ok' : 'not ready', checks };
}

/** How often the program looks at itself, in milliseconds. */
const often = 30_000;

/** Writes a line when a check begins to fail, and when it is well again: also where nobody asks for /readyz. */
export function watchHealth(check: () => Promise<Health>): () => void {
  const failing = new Set<CheckName>();
  const lookOnce = async () => {
    const { checks } = await check();
    for (const name of checkNames) {
      const bad = !isWell(checks[name]);
      if (bad === failing.has(name)) continue;
      if (bad) failing.add(name);
      else failing.delete(name);
      note(bad ? 'check.failing' : 'check.ok', { check: name, found: checks[name] });
    }
  };
  const timer = setInterval(() => void lookOnce().catch(() => undefined), often);
  timer.unref();
  return () => clearInterval(timer);
}
