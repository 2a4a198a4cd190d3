import type { Deps } from '../deps.ts';
import { freeSpace, type Health } from '../health.ts';
import { lagOf } from '../platform/db/newest-server.ts';
import { loginRoles } from '../platform/db/roles.ts';
import { placesTaken } from '../platform/pdf/places.ts';

/** One number about the program as it is now. Labels are words of ours: logins, checks, steps, versions. */
export interface Reading {
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  readonly value: number;
  readonly labels: Readonly<Record<string, string>>;
}

interface Step {
  name: string;
  failures: number;
  late: boolean;
}

export interface ReadingSources {
  readonly deps: Pick<Deps, 'pools' | 'config' | 'clock'>;
  readonly health: () => Promise<Health>;
  readonly streams: () => number;
}

/** What only the database can tell; nothing of it while it is away. */
async function stored({ pools, clock }: ReadingSources['deps']): Promise<Reading[]> {
  const [steps, mails, server] = await Promise.all([
    pools.jobs.query<Step>('select step as name, failures, late from job.steps()'),
    pools.jobs.query<{ waiting: number; given_up: number }>('select waiting, given_up from job.mails()'),
    pools.jobs.query<{ version: string }>(`select current_setting('server_version') as version`),
  ]);
  const { waiting = 0, given_up = 0 } = mails.rows[0] ?? {};
  const lag = lagOf(server.rows[0]?.version ?? '', clock());
  return [
    ...steps.rows.flatMap(({ name, failures, late }) => [
      reading('jobs.failures', '{failure}', 'How often a step of the clock has failed in a row.', failures, {
        task: name,
      }),
      reading('jobs.late', '1', 'Whether a step has not run for five minutes.', late ? 1 : 0, { task: name }),
    ]),
    reading('mail.waiting', '{mail}', 'Mails in the outbox.', waiting),
    reading('mail.given_up', '{mail}', 'Mails given up in the last day.', given_up),
    reading('server.behind', '{release}', 'Minor releases that PostgreSQL is behind the newest known.', lag.behind, {
      version: lag.version,
    }),
  ];
}

const reading = (
  name: string,
  unit: string,
  description: string,
  value: number,
  labels: Reading['labels'] = {},
): Reading => ({ name: `rinnalla.${name}`, unit, description, value, labels });

/** Everything that is told to who watches over the program. */
export async function readAll(sources: ReadingSources): Promise<readonly Reading[]> {
  const { deps, health, streams } = sources;
  const [{ checks }, free, fromDatabase] = await Promise.all([
    health(),
    freeSpace(deps.config.dataDir).catch(() => 0),
    stored(deps).catch(() => []),
  ]);
  return [
    ...loginRoles.flatMap((login) => {
      const { totalCount, idleCount, waitingCount } = deps.pools[login];
      return [
        reading('db.connections', '{connection}', 'Connections in use.', totalCount - idleCount, { login }),
        reading('db.waiting', '{request}', 'Requests that wait for a connection.', waitingCount, { login }),
      ];
    }),
    ...Object.entries(checks).map(([check, found]) =>
      reading(
        'check',
        '1',
        'Checks of /readyz: 1 well or not set up, 0 not.',
        found === 'ok' || found === 'none' ? 1 : 0,
        { check },
      ),
    ),
    reading('disk.free', 'By', 'Free space of the data directory.', free),
    reading('live.streams', '{stream}', 'Open pages that are kept up to date.', streams()),
    reading('documents', '{document}', 'Documents that are made or wait for it.', placesTaken()),
    ...fromDatabase,
  ];
}
