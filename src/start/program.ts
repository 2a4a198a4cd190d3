import path from 'node:path';
import { keepJournal } from '../backup/keep-journal.ts';
import type { Config } from '../config.ts';
import type { Deps, SettledConfig } from '../deps.ts';
import { type Health, watchHealth } from '../health.ts';
import { ringPlace } from '../platform/crypto/ring-by-settings.ts';
import { keepAsked, readAsked } from '../platform/db/asked.ts';
import { migrate } from '../platform/db/migrate.ts';
import { closePools, keptConnections, openPools, type Pools } from '../platform/db/pools.ts';
import { makeReady } from '../platform/db/ready.ts';
import { actingAsOwner } from '../platform/db/roles.ts';
import { note, noteFault, openLog } from '../platform/log/log.ts';
import { projectRoot } from '../platform/project-root.ts';
import { standAlone } from './alone.ts';
import { enterFolder, markFolder, masterKeyOf } from './data-folder.ts';
import { type Database, openDatabase, waitForServer } from './database.ts';
import { checkDatabase, markDatabase, markFirstStart, setWarningMinutes } from './deployment.ts';
import { lockFolder } from './folder-lock.ts';
import { type Answering, freePort, listen } from './listen.ts';
import { refuseInWords } from './operator-words.ts';
import { Refusal, refuseAs } from './refusal.ts';
import { checkKeys, joinRing, withOpened } from './ring.ts';
import { warnOfLag } from './server-lag.ts';
import type { Step } from './steps.ts';
import { loadStory } from './story.ts';
import { noteVersion } from './version-run.ts';

export type CreateApp = (
  deps: Deps,
) => Promise<Answering & { health?: () => Promise<Health>; close?: () => Promise<void> }>;

export interface Program {
  origin: string;
  port: number;
  /** Resolves when the embedded database ends without having been told to. */
  broken: Promise<void>;
  stop(): Promise<void>;
}

/** What to undo, in the opposite order, when the program stops or a step of its start fails. */
function undoList() {
  const undo: (() => Promise<void> | void)[] = [];
  return {
    add: (work: () => Promise<void> | void) => undo.unshift(work),
    async all() {
      for (const work of undo.splice(0)) await work();
    },
  };
}

/** Has those who watch over security hear of a ring or a master key that is refused. */
const heard = (check: Promise<void>): Promise<void> =>
  check.catch((error: unknown) => {
    if (error instanceof Refusal) note('ring.refused');
    throw error;
  });

const notUpToDate = 'The database could not be brought up to date';

/** Checks that the database is of this mode, brings its schema up to date and says whether it was ever used. */
export async function prepareDatabase(
  config: SettledConfig,
  database: Database,
  step: Step,
  warn?: (line: string) => void,
): Promise<'fresh' | 'in use'> {
  const progress = await checkDatabase(database.admin, config.mode);
  await heard(checkKeys(database.admin, progress, config));
  markFolder(config);
  if (progress === 'unfinished' && config.mode === 'evaluation') {
    if (!database.recreate)
      throw new Refusal('The first start on this database was cut off: empty the database first.');
    await database.recreate();
  }
  const { applied } = await step('database brought up to date', () =>
    migrate({ connection: database.admin, passwords: database.passwords, ...(warn ? { warn } : {}) }).catch(
      (error: unknown) => {
        throw refuseInWords(notUpToDate, error);
      },
    ),
  );
  if (warn) await warnOfLag(database.admin, warn);
  await markDatabase(database.admin, config.mode);
  await heard(
    withOpened(ringPlace(config), config.masterKey, (ring) =>
      joinRing(database.admin, ring, config.masterKey, config.ringUrl !== undefined),
    ),
  );
  await setWarningMinutes(database.admin, config.warningMinutes);
  await noteVersion(database.admin, applied.length);
  return progress === 'in use' ? 'in use' : 'fresh';
}

/**
 * Starts the whole program: data directory, database, migrations, story (evaluation only), the app and its port. When a
 * step fails, what had been started is stopped again. Throws a `Refusal` where one sentence tells what to do.
 */
export async function startProgram(
  config: Config,
  createApp: CreateApp,
  step: Step,
  log: (line: string) => void,
): Promise<Program> {
  const undo = undoList();
  undo.add(openLog({ level: config.logLevel ?? (config.mode === 'real' ? 'info' : 'warn') }));
  try {
    enterFolder(config);
    const lock = await lockFolder(config.dataDir);
    undo.add(lock.release);
    const port = await freePort(config.hosts, config.port);
    const origin = config.port === port ? config.origin : config.origin.replace(`:${config.port}`, `:${port}`);
    const settled: SettledConfig = { ...config, port, origin, masterKey: masterKeyOf(config) };
    const database = await step(config.databaseUrl ? 'PostgreSQL of DATABASE_URL found' : 'PostgreSQL started', () =>
      openDatabase(settled, log).catch((error: unknown) => {
        throw refuseInWords('PostgreSQL', error);
      }),
    );
    undo.add(database.stop);
    if (settled.ringUrl) await waitForServer({ connectionString: settled.ringUrl }, log);
    const state = await prepareDatabase(settled, database, step, log).catch((error: unknown) => {
      throw refuseAs(notUpToDate, error);
    });
    if (settled.databaseUrl && !settled.ringUrl) undo.add(await standAlone(database.admin));
    const pools = openPools(database.logins, {
      onError: (error, login) => noteFault('database.connection-lost', error, { login }),
    });
    undo.add(() => closePools(pools));
    const journal = await keepJournal(settled, database.admin, log);
    undo.add(async () => journal?.stop());
    const assets = { folder: path.join(projectRoot(), 'dist', 'public') };
    const kept = { journalCopy: database.copy, journalKept: journal?.state };
    const deps: Deps = { config: settled, pools, clock: () => new Date(), assets, ...kept };
    if (state === 'fresh') await finishFirstStart(deps, database, step);
    const app = await createApp(deps);
    undo.add(async () => app.close?.());
    if (app.health) {
      const unwatch = watchHealth(app.health);
      undo.add(async () => unwatch());
    }
    undo.add(await readyForLooks(pools, path.join(config.dataDir, 'asked.json')));
    undo.add(await listen(app, settled.hosts, port));
    note('program.started', { mode: config.mode });
    let stopping = false;
    const stop = async () => {
      stopping = true;
      note('program.stopping');
      lock.stopping();
      await undo.all();
    };
    const broken = database.ended.then(() => (stopping ? new Promise<void>(() => undefined) : undefined));
    return { origin, port, broken, stop };
  } catch (error) {
    await undo.all();
    throw error;
  }
}

/** How often what was asked is kept, for a start after the program was killed, in milliseconds. */
const keptEvery = 10 * 60_000;

/** Has the connections that stay plan what was asked most before the program was last stopped, and keeps what is asked now. */
async function readyForLooks({ look }: Pools, file: string): Promise<() => void> {
  const before = await makeReady(look, keptConnections.look, readAsked(file));
  const keep = () => {
    try {
      keepAsked(file, look, before);
    } catch (error) {
      // A full disk must not end the program, nor its stop: only the next start is slower for it.
      noteFault('asked.not-kept', error);
    }
  };
  const timer = setInterval(keep, keptEvery).unref();
  return () => {
    clearInterval(timer);
    keep();
  };
}

async function finishFirstStart(deps: Deps, database: Database, step: Step): Promise<void> {
  const { admin } = database;
  if (deps.config.mode === 'evaluation')
    await step('invented story loaded', () => loadStory({ ...deps, admin: actingAsOwner(admin) }));
  await markFirstStart(admin);
}
