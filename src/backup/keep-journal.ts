import type { ClientConfig } from 'pg';
import type { SettledConfig } from '../deps.ts';
import { note } from '../platform/log/log.ts';
import { sentence } from '../start/refusal.ts';
import { withRing } from '../start/ring.ts';
import { shipJournal, spoolOf } from './journal.ts';
import { sealPurpose } from './manifest.ts';
import { keepAsOwner, refuseUnlessOurs } from './owner.ts';
import { standingOf } from './standing.ts';

/** How often the spool is looked at, in milliseconds. */
const often = 10_000;

export interface KeptJournal {
  /** Whether the journal is kept with the backups at this moment. */
  state(): 'ok' | 'failing';
  stop(): Promise<void>;
}

/** Tells when keeping begins to fail, why, and when it goes on. */
function failures(log: (line: string) => void) {
  let failing = '';
  return {
    failing: () => failing !== '',
    ended() {
      if (!failing) return;
      failing = '';
      log('the journal is kept with the backups again');
      note('journal.kept-again');
    },
    began(error: unknown) {
      const said = sentence(error);
      if (said === failing) return;
      if (!failing) note('journal.not-kept');
      failing = said;
      log(`the journal cannot be kept with the backups and waits on this disk: ${said}`);
    },
  };
}

/**
 * Keeps the journal of the embedded database with the backups while the program runs, as far as they are this database's. What cannot be kept
 * stays in the spool and is tried again; log and /readyz say so from the start on. Undefined where no journal is kept.
 */
export async function keepJournal(
  config: SettledConfig,
  admin: ClientConfig,
  log: (line: string) => void,
): Promise<KeptJournal | undefined> {
  const { backup, dataDir } = config;
  if (!backup || config.databaseUrl) return undefined;
  const { folder, recipients } = backup;
  const [ring, secret] = await withRing(config, (open) => [open.id, open.secret(sealPurpose)] as const);
  const us = { dataDir, folder, ring, secret, standing: undefined };
  const keeper = async () => ({ ...us, standing: await standingOf(admin) });
  const told = failures(log);
  const tried = (work: () => Promise<unknown>) => work().then(told.ended, told.began);
  const ship = () =>
    shipJournal(spoolOf(dataDir), folder, recipients, secret, async () => keepAsOwner(await keeper(), new Date()));
  await tried(async () => refuseUnlessOurs(await keeper()));
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const once = async () => {
    // A copy of ours may have taken the folder meanwhile: with nothing to keep it is known all the same.
    await tried(async () => {
      refuseUnlessOurs(us);
      await ship();
    });
  };
  const next = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = once().finally(next);
    }, often);
    timer.unref();
  };
  next();
  return {
    state: () => (told.failing() ? 'failing' : 'ok'),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
