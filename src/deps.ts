import type { ClientConfig } from 'pg';
import type { Config } from './config.ts';
import type { Pools } from './platform/db/pools.ts';
import type { JournalCopy } from './start/journal-copy.ts';

/** A configuration whose master key is there: given in the real mode, made and kept in evaluation. */
export interface SettledConfig extends Config {
  masterKey: Buffer;
}

/** What the program is given from outside: nothing inside asks the clock, the environment or the disk by itself. */
export interface Deps {
  config: SettledConfig;
  pools: Pools;
  clock: () => Date;
  /** The built styles, scripts and fonts. */
  assets: { folder: string };
  /** The second copy of the journal, where this program keeps one. */
  journalCopy?: Pick<JournalCopy, 'state'> | undefined;
  /** Whether the journal is kept with the backups, where this program keeps it. */
  journalKept?: (() => 'ok' | 'failing') | undefined;
}

/** What a command or the story gets besides: a connection that acts as the owner of every object. */
export interface SetupDeps extends Deps {
  admin: ClientConfig;
}
