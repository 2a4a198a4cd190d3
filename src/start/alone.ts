import { setTimeout as sleep } from 'node:timers/promises';
import pg, { type ClientConfig } from 'pg';
import { note } from '../platform/log/log.ts';
import { Refusal } from './refusal.ts';

const lock = 7166_2554;

/** How long a start waits for a node that was just killed to be noticed by the server, and how soon a lost lock is asked for again; milliseconds. */
const [patience, again] = [5_000, 2_000];

/** One connection that holds the lock until it ends; undefined where another has it. A machine that has died without a word is noticed after half a minute. */
async function hold(admin: ClientConfig): Promise<pg.Client | undefined> {
  const client = new pg.Client({ ...admin, application_name: 'rinnalla node', keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4');
  const { rows } = await client.query<{ held: boolean }>(`select pg_try_advisory_lock(${lock}) as held`);
  if (rows[0]?.held) return client;
  await client.end();
  return undefined;
}

/**
 * Keeps a second node off a database whose key ring is a file: what the one makes the other has not, though both begin with copies of the same
 * file. Throws a `Refusal`; otherwise holds the place until the returned function is called, also across lost connections.
 */
export async function standAlone(admin: ClientConfig): Promise<() => Promise<void>> {
  let held: pg.Client | undefined;
  for (const end = Date.now() + patience; !held; ) {
    held = await hold(admin);
    if (held) break;
    if (Date.now() > end)
      throw new Refusal(
        'Another node works on this database, and the key ring is a file of one node: stop it, or let both share the ring (rinnalla keys move to-database, RINNALLA_RING_URL).',
      );
    await sleep(250);
  }
  let stopped = false;
  const watch = (client: pg.Client): void => {
    client.once('end', () => void regain());
  };
  const regain = async (): Promise<void> => {
    for (let told = false; !stopped; ) {
      await sleep(again, undefined, { ref: false });
      const client = await hold(admin).catch(() => null);
      if (client && stopped) return client.end();
      held = client ?? undefined;
      if (client) return watch(client);
      // The server is there and says that another has it.
      if (client === undefined && !told) note('ring.another-node');
      told ||= client === undefined;
    }
  };
  watch(held);
  return async () => {
    stopped = true;
    await held?.end();
  };
}
