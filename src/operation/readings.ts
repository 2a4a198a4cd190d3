import { waitingPieces } from '../backup/journal.ts';
import type { Deps } from '../deps.ts';
import { freeSpace, type Health } from '../health.ts';
import { askLag } from '../platform/db/newest-server.ts';
import { loginRoles } from '../platform/db/roles.ts';
import { isWell } from '../platform/log/log.ts';
import { placesTaken } from '../platform/pdf/places.ts';
import { newestBackups, secondsSince } from './check-backups.ts';

/** Every number about the program as it is now, with its unit and what it means; what is told of requests stands in telemetry.ts. */
export const instruments = {
  'rinnalla.db.connections': ['{connection}', 'Connections in use.'],
  'rinnalla.db.waiting': ['{request}', 'Requests that wait for a connection.'],
  'rinnalla.check': ['1', 'Checks of /readyz: 1 well or not set up, 0 not.'],
  'rinnalla.disk.free': ['By', 'Free space of the data directory.'],
  'rinnalla.live.streams': ['{stream}', 'Open pages that are kept up to date.'],
  'rinnalla.documents': ['{document}', 'Documents that are made or wait for it.'],
  'rinnalla.jobs.failures': ['{failure}', 'How often a step of the clock has failed in a row.'],
  'rinnalla.jobs.late': ['1', 'Whether a step has not run for five minutes.'],
  'rinnalla.mail.waiting': ['{mail}', 'Mails in the outbox.'],
  'rinnalla.mail.given_up': ['{mail}', 'Mails given up in the last day.'],
  'rinnalla.backup.age': [
    's',
    'Since the newest backup of database and ring was finished; not told where there is none.',
  ],
  'rinnalla.journal.waiting': ['{piece}', 'Pieces of the journal that wait on this disk to be kept with the backups.'],
  'rinnalla.journal.copy.received': [
    '1',
    'Whether the second copy of the journal is received; changes wait while it is not.',
  ],
  'rinnalla.journal.copy.behind': ['By', 'What the second copy of the journal does not have yet.'],
  'rinnalla.server.behind': ['{release}', 'Minor releases that PostgreSQL is behind the newest known.'],
} as const satisfies Record<string, readonly [unit: string, description: string]>;

type Instrument = keyof typeof instruments;

/** One of them now. Labels are words of ours: logins, checks, steps, versions. */
export interface Reading {
  readonly name: Instrument;
  readonly value: number;
  readonly labels: Readonly<Record<string, string>>;
}

const reading = (name: Instrument, value: number, labels: Reading['labels'] = {}): Reading => ({ name, value, labels });

interface Step {
  name: string;
  failures: number;
  late: boolean;
}

export interface ReadingSources {
  readonly deps: Pick<Deps, 'pools' | 'config' | 'clock' | 'journalCopy'>;
  readonly health: () => Promise<Health>;
  readonly streams: () => number;
}

/** What only the database can tell; nothing of it while it is away. */
async function stored({ pools, clock }: ReadingSources['deps']): Promise<Reading[]> {
  const [steps, mails, lag] = await Promise.all([
    pools.jobs.query<Step>('select step as name, failures, late from job.steps()'),
    pools.jobs.query<{ waiting: number; given_up: number }>('select waiting, given_up from job.mails()'),
    askLag(pools.jobs, clock()),
  ]);
  const { waiting = 0, given_up = 0 } = mails.rows[0] ?? {};
  return [
    ...steps.rows.flatMap(({ name, failures, late }) => [
      reading('rinnalla.jobs.failures', failures, {
        task: name,
      }),
      reading('rinnalla.jobs.late', late ? 1 : 0, { task: name }),
    ]),
    reading('rinnalla.mail.waiting', waiting),
    reading('rinnalla.mail.given_up', given_up),
    reading('rinnalla.server.behind', lag.behind, {
      version: lag.version,
    }),
  ];
}

/** How old the backups are, and what of the journal is not yet where it belongs. */
async function kept({ config, clock, journalCopy }: ReadingSources['deps']): Promise<Reading[]> {
  const ages = Object.entries(newestBackups(config)).flatMap(([kind, newest]) =>
    newest ? [reading('rinnalla.backup.age', secondsSince(newest, clock()), { kind })] : [],
  );
  const waiting = config.backup && !config.databaseUrl ? waitingPieces(config.dataDir) : undefined;
  const copy = await journalCopy?.state();
  return [
    ...ages,
    ...(waiting === undefined ? [] : [reading('rinnalla.journal.waiting', waiting)]),
    ...(copy
      ? [
          reading('rinnalla.journal.copy.received', copy.receiving ? 1 : 0),
          reading('rinnalla.journal.copy.behind', copy.behind),
        ]
      : []),
  ];
}

/** Everything that is told to who watches over the program. */
export async function readAll(sources: ReadingSources): Promise<readonly Reading[]> {
  const { deps, health, streams } = sources;
  const [{ checks }, free, fromDatabase, fromBackups] = await Promise.all([
    health(),
    freeSpace(deps.config.dataDir).catch(() => 0),
    stored(deps).catch(() => []),
    kept(deps).catch(() => []),
  ]);
  return [
    ...loginRoles.flatMap((login) => {
      const { totalCount, idleCount, waitingCount } = deps.pools[login];
      return [
        reading('rinnalla.db.connections', totalCount - idleCount, { login }),
        reading('rinnalla.db.waiting', waitingCount, { login }),
      ];
    }),
    ...Object.entries(checks).map(([check, found]) => reading('rinnalla.check', isWell(found) ? 1 : 0, { check })),
    reading('rinnalla.disk.free', free),
    reading('rinnalla.live.streams', streams()),
    reading('rinnalla.documents', placesTaken()),
    ...fromDatabase,
    ...fromBackups,
  ];
}
