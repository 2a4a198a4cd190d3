import path from 'node:path';
import type { Config } from '../config.ts';
import type { SettledConfig, SetupDeps } from '../deps.ts';
import { closePools, openPools } from '../platform/db/pools.ts';
import { actingAsOwner } from '../platform/db/roles.ts';
import { projectRoot } from '../platform/project-root.ts';
import { enterFolder, masterKeyOf } from './data-folder.ts';
import { type Database, joinDatabase, openDatabase } from './database.ts';
import { holderOf, lockFolder } from './folder-lock.ts';
import { prepareDatabase } from './program.ts';
import type { Step } from './steps.ts';

const silent: Step = (_done, work) => work();

/** Joins the server of a running Rinnalla; otherwise starts one for the length of the command. An outside one is waited for, or tried once. */
export async function openOrJoin(
  config: SettledConfig,
  log: (line: string) => void,
  tries: 'until there' | 'once' = 'until there',
): Promise<Database> {
  // Also with an outside server: what a running program works on, its commands may look at.
  if (holderOf(config.dataDir)) return joinDatabase(config);
  // An outside server answers whoever asks: there is nothing to keep others from.
  if (config.databaseUrl && tries === 'once') return joinDatabase(config);
  const lock = await lockFolder(config.dataDir);
  const database = await openDatabase(config, log).catch((error: unknown) => {
    lock.release();
    throw error;
  });
  const stop = () => database.stop().finally(() => lock.release());
  return { ...database, stop };
}

/** Gives a command the database as it stands, whether or not Rinnalla runs at the moment; nothing is brought up to date. */
export async function withServer<T>(
  config: SettledConfig,
  log: (line: string) => void,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openOrJoin(config, log);
  return work(database).finally(() => database.stop());
}

/** Gives a command the migrated database, whether or not Rinnalla runs at the moment. */
export async function withDatabase<T>(
  config: Config,
  log: (line: string) => void,
  work: (deps: SetupDeps) => Promise<T>,
): Promise<T> {
  enterFolder(config);
  const settled: SettledConfig = { ...config, masterKey: masterKeyOf(config) };
  const database = await openOrJoin(settled, log);
  try {
    await prepareDatabase(settled, database, silent);
    const pools = openPools(database.logins);
    const assets = { folder: path.join(projectRoot(), 'dist', 'public') };
    const deps = { config: settled, pools, clock: () => new Date(), assets, admin: actingAsOwner(database.admin) };
    return await work(deps).finally(() => closePools(pools));
  } finally {
    await database.stop();
  }
}
