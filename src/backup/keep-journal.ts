import type { SettledConfig } from '../deps.ts';
import { sentence } from '../start/refusal.ts';
import { withRing } from '../start/ring.ts';
import { shipJournal, spoolOf } from './journal.ts';
import { sealPurpose } from './manifest.ts';

/** How often the spool is looked at, in milliseconds. */
const often = 10_000;

/**
 * Keeps the journal of the embedded database with the backups while the program runs. What cannot be kept stays in the spool and is
 * tried again; the log says so when it begins to fail and when it goes on. Returns what stops it.
 */
export async function keepJournal(config: SettledConfig, log: (line: string) => void): Promise<() => Promise<void>> {
  const { backup } = config;
  if (!backup || config.databaseUrl) return async () => undefined;
  const secret = await withRing(config, (ring) => ring.secret(sealPurpose));
  let [stopped, failing] = [false, ''];
  let timer: NodeJS.Timeout | undefined;
  const once = async () => {
    try {
      await shipJournal(spoolOf(config.dataDir), backup.folder, backup.recipients, secret);
      if (failing) log('the journal is kept with the backups again');
      failing = '';
    } catch (error) {
      const said = sentence(error);
      if (said !== failing) log(`the journal cannot be kept with the backups and waits on this disk: ${said}`);
      failing = said;
    }
  };
  let running = Promise.resolve();
  const next = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = once().finally(next);
    }, often);
    timer.unref();
  };
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
