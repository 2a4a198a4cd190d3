import pg from 'pg';

interface Listening {
  readonly client: pg.Client;
  readonly database: string | undefined;
  readonly channel: string;
}

type Query = (...parameters: unknown[]) => unknown;

/**
 * Who listens to what, over all connections of this process. Notifications of a held world never leave its transaction, so they are
 * handed to the listeners by name, in the same turn: nothing waits for a time.
 */
export interface Ear {
  /** Channels that a database's program listens to now. */
  channels(database: string): ReadonlySet<string>;
  /** Gives a notification to whoever listens to it there, as the driver would. */
  tell(database: string, channel: string, payload: string): void;
  /** Resolves when what was listened to so far is: only that goes over a connection of its own. */
  settled(): Promise<void>;
  putBack(): void;
}

export function openEar(): Ear {
  const all: Listening[] = [];
  const waiting = new Set<unknown>();
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function heard(this: pg.Client, ...parameters) {
    const [sql] = parameters;
    const [, word, name = ''] =
      (typeof sql === 'string' ? /^\s*(un)?listen\s+"?([^";\s]+)"?\s*;?\s*$/i.exec(sql) : undefined) ?? [];
    if (name !== '') {
      const at = all.findIndex(({ client, channel }) => client === this && channel === name);
      if (word && at >= 0) all.splice(at, 1);
      if (!word && at < 0) all.push({ client: this, database: this.database, channel: name });
    }
    const answer = query.apply(this, parameters);
    if (name !== '' && answer instanceof Promise) {
      const heeded = answer.catch(() => undefined).finally(() => waiting.delete(heeded));
      waiting.add(heeded);
    }
    return answer;
  };
  const of = (database: string) => all.filter((item) => item.database === database);
  return {
    channels: (database) => new Set(of(database).map(({ channel }) => channel)),
    tell(database, channel, payload) {
      for (const item of of(database))
        if (item.channel === channel) item.client.emit('notification', { channel, payload, processId: 1 } as never);
    },
    async settled() {
      while (waiting.size > 0) await Promise.all(waiting);
    },
    putBack() {
      prototype.query = query;
    },
  };
}
