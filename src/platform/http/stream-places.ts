import type pg from 'pg';

/** Streams of one session at most, on all nodes together: more than anybody has pages open. */
const [aBlock, blocks] = [10, 5];

interface Own {
  streams: number;
  readonly blocks: Set<number>;
}

type Listener = Pick<pg.Client, 'query'>;

/** A block by a number that tells nobody whose it is. In `case`, because taking a lock that we have would count twice. */
const takeBlock = `
  select nth from generate_series(0, ${blocks - 1}) nth
  where case when nth = any ($2::integer[]) then false else pg_try_advisory_lock(hashtextextended($1 || ' ' || nth, 0)) end limit 1`;

/**
 * Counts the open streams of each session over all nodes. The places are locks of the database, ten streams each, held by the connection that
 * listens: with a node that is killed its places are free at once, and nothing is written. While that connection is lost a node counts by itself.
 */
export class StreamPlaces {
  readonly #own = new Map<string, Own>();
  #turn: Promise<unknown> = Promise.resolve();
  #listener: Listener | undefined;

  /** One after the other: two that count at once would both find the last place. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #block(channel: string, own: Own): Promise<boolean> {
    const listener = this.#listener;
    if (!listener) return own.streams < blocks * aBlock;
    const rows = await listener.query<{ nth: number }>(takeBlock, [channel, [...own.blocks]]).then(
      (answer) => answer.rows,
      () => undefined,
    );
    if (rows?.[0]) own.blocks.add(rows[0].nth);
    return rows === undefined ? own.streams < blocks * aBlock : rows.length > 0;
  }

  /** Takes a place for a stream of a session; false where it has as many as it may. */
  take(channel: string): Promise<boolean> {
    return this.#next(async () => {
      const own = this.#own.get(channel) ?? { streams: 0, blocks: new Set() };
      if (own.streams >= own.blocks.size * aBlock && !(await this.#block(channel, own))) return false;
      own.streams += 1;
      this.#own.set(channel, own);
      return true;
    });
  }

  leave(channel: string): void {
    void this.#next(async () => {
      const own = this.#own.get(channel);
      if (!own) return;
      own.streams -= 1;
      if (own.streams === 0) this.#own.delete(channel);
      for (const nth of [...own.blocks].slice(Math.ceil(own.streams / aBlock))) {
        own.blocks.delete(nth);
        await this.#listener?.query(`select pg_advisory_unlock(hashtextextended($1 || ' ' || $2, 0))`, [channel, nth]);
      }
    }).catch(() => undefined);
  }

  /** The connection that listens now; its predecessor's places are gone with it and are taken again. */
  on(listener: Listener | undefined): Promise<void> {
    return this.#next(async () => {
      this.#listener = listener;
      for (const [channel, own] of this.#own) {
        own.blocks.clear();
        while (listener && own.blocks.size * aBlock < own.streams && (await this.#block(channel, own)));
      }
    }).catch(() => undefined);
  }
}
