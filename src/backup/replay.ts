import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { markOfMaster } from '../platform/crypto/key-ring.ts';
import { accountFor } from '../platform/db/account.ts';
import { quote } from '../platform/db/cluster.ts';
import { settle } from '../platform/db/postmaster.ts';
import { type RunningPostgres, startPostgres } from '../platform/db/supervisor.ts';
import { withClient } from '../platform/db/with-client.ts';
import { compareRing, whatIsWrong } from '../start/compare-ring.ts';
import { Refusal, refuseAs } from '../start/refusal.ts';
import { marksOf, withRing } from '../start/ring.ts';
import { fetchJournal } from './fetch-journal.ts';
import type { RingBytes } from './read-ring.ts';

/** What a replay goes by. */
export interface Replay {
  /** The folder of the journal; nothing is replayed from it where it is not there. */
  journal: string;
  /** A copy of it that was streamed to another disk, which reaches to the last change that was confirmed. */
  copy?: string | undefined;
  identities: readonly string[];
  masterKey: Buffer;
  dataDir: string;
  pgBin: string | undefined;
  /** As it was at this moment; otherwise to the end of the journal. */
  to?: Date | undefined;
  /** The timeline to follow; never whatever is the newest in the journal. */
  timeline: number;
  say: (line: string) => void;
}

const utc = (at: Date) => at.toISOString().replace('T', ' ').replace('Z', '+00');

/** Starts the unpacked database, which replays its journal, has it know its ring, and stops it again. */
export async function replay(
  options: Replay,
  ring: RingBytes,
  home: string,
): Promise<{ until: Date | undefined; pieces: number }> {
  const { dataDir, pgBin, to, timeline, say } = options;
  let pieces = 0;
  const told = () => {
    pieces += 1;
    if (pieces % 20 === 0) say(`  ${pieces} pieces of the journal replayed`);
  };
  const { journal, copy, identities } = options;
  const account = accountFor(home);
  const fetching = fetchJournal({
    journal,
    copy,
    identities,
    secret: ring.secret,
    folder: path.join(home, 'replaying'),
    account,
    told,
  });
  const target = to ? [`recovery_target_time = ${quote(utc(to))}`, `recovery_target_action = 'promote'`] : [];
  const way = `recovery_target_timeline = '${timeline}'`;
  const settings = ['hot_standby = off', way, `restore_command = ${quote(fetching.command)}`, ...target];
  // With an archive of its own, so that the history of its new timeline is kept with the next backups.
  const starting = startPostgres({ dataDir, binDir: pgBin, settings, archive: true }).catch((error: unknown) => {
    throw refuseAs('PostgreSQL', error);
  });
  starting.catch(() => undefined);
  try {
    const server = await Promise.race([starting, fetching.failed]);
    return { until: await finish(server, options).finally(() => server.stop()), pieces };
  } catch (error) {
    await settle(path.join(home, 'cluster'));
    await starting.then((server) => server.stop()).catch(() => undefined);
    if (to && endedBefore(path.join(home, 'server.log')))
      throw new Refusal(`The journal ends before ${to.toISOString()}: choose an earlier time, or leave --to out.`);
    throw error;
  } finally {
    await fetching.stop();
  }
}

const endedBefore = (log: string): boolean =>
  existsSync(log) &&
  readFileSync(log, 'utf8').slice(-4_000).includes('recovery ended before configured recovery target was reached');

/** Joins the replayed database to its ring; gives the time of its last change. */
function finish(
  { socketDir, port, superuser }: RunningPostgres,
  options: Pick<Replay, 'dataDir' | 'masterKey'>,
): Promise<Date | undefined> {
  return withClient({ host: socketDir, port, database: 'rinnalla', ...superuser }, async (client) => {
    await joinAgain(client, options);
    const { rows } = await client.query<{ until: Date | null }>('select pg_last_xact_replay_timestamp() as until');
    return rows[0]?.until ?? undefined;
  });
}

/** The restored database knows its ring and, from now on, the master key of today; every key that it knows must be there. */
async function joinAgain(
  client: pg.Client,
  { dataDir, masterKey }: Pick<Replay, 'dataDir' | 'masterKey'>,
): Promise<void> {
  await withRing({ dataDir, masterKey }, async (ring) => {
    if ((await marksOf(client)).ring !== ring.id)
      throw new Refusal('The database in the backup belongs to another key ring.');
    const wrong = whatIsWrong(await compareRing(client, ring));
    if (wrong) throw new Refusal(`${wrong} Restore with a newer backup of the ring.`);
    await client.query('update priv.deployment set master = $1, ring_shared = false', [markOfMaster(masterKey)]);
  });
}
