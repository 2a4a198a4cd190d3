import type { Client, ClientConfig, Pool, QueryResult } from 'pg';
import type { Pools } from '../../src/platform/db/pools.ts';
import { type LoginRole, roleName } from '../../src/platform/db/roles.ts';
import { readNotified, takesNotified } from './freeze.ts';
import type { Notified } from './words.ts';

/** Settings in which the program keeps what holds for one transaction. Within one held transaction they would live on. */
const settings = ['token', 'case', 'entered', 'ticket'];

export interface HeldPools {
  readonly pools: Pools;
  /** Goes out together with what is asked next: no way to the server and back of its own. */
  ahead(sql: string): void;
  /** Nothing waits to go out any more, and nothing that was sent is remembered. */
  drop(): void;
  /** What waits to go out, for one who sends it herself. */
  taken(): string;
  /** What the database would have sent since it was last taken. */
  takeNotified(): Notified[];
  /** Resolves when nothing is asked any more. */
  quiet(): Promise<void>;
  /** Does something as a login, in what stands for one transaction of it. */
  within(role: LoginRole, doing: (login: Pick<Client, 'query'>) => Promise<unknown>): Promise<void>;
  /** Runs one statement as a login, in a savepoint that is rolled back. */
  aside<Row extends object>(role: LoginRole, sql: string): Promise<Row[]>;
}

/**
 * The program's pools, all played by one superuser connection inside one held transaction: what the program takes for a transaction
 * is a savepoint, and the login is a session authorization. So a world is put back by one rollback.
 */
export function holdPools(client: Client, options: ClientConfig, settled: () => Promise<void>): HeldPools {
  let turn = Promise.resolve();
  let busy = 0;
  let waits = '';
  let notified: Notified[] = [];
  const taken = () => {
    const sql = waits;
    waits = '';
    return sql;
  };
  const beginAs = (role: LoginRole) =>
    `${taken()}savepoint held; set session authorization ${roleName(role)}; ${settings
      .map((name) => `set local rinnalla."${name}" = ''`)
      .join('; ')}`;
  const leaving = 'release savepoint held; reset session authorization';
  // Each login prepares its own statements, as it does on connections of its own: of one that two share, PostgreSQL plans anew at each
  // change of the login what row-level security has to do with.
  const named = (role: LoginRole, sql: unknown): unknown => {
    const { name } = sql as { name?: string };
    return name === undefined ? sql : { ...(sql as object), name: `${role} ${name}` };
  };

  const connect = async (role: LoginRole) => {
    busy += 1;
    let leave: () => void = () => undefined;
    const before = turn;
    turn = new Promise((done) => {
      leave = done;
    });
    await before;
    let within = false;
    const query = async (sql: unknown, values?: unknown[]): Promise<unknown> => {
      if (sql === 'begin') {
        within = true;
        return client.query(beginAs(role));
      }
      if (sql === 'commit') {
        const answers = await client.query(`set constraints all immediate; ${leaving}; ${takesNotified}`);
        notified.push(...readNotified(answers as unknown as readonly QueryResult[]));
        return answers;
      }
      // Nothing comes back from it: it goes out together with what is asked next.
      if (sql === 'rollback') {
        waits += `rollback to savepoint held; ${leaving}; `;
        return undefined;
      }
      if (within) return client.query(named(role, sql) as string, values);
      await client.query(beginAs(role));
      try {
        return await client.query(named(role, sql) as string, values);
      } finally {
        await client.query(leaving);
      }
    };
    const release = () => {
      busy -= 1;
      leave();
    };
    return { query, release, connection: (client as unknown as { connection: unknown }).connection };
  };

  const pool = (role: LoginRole, connecting = () => connect(role)): Pool =>
    ({
      options,
      on: () => undefined,
      end: async () => undefined,
      connect: connecting,
      async query(sql: unknown, values?: unknown[]) {
        const held = await connecting();
        try {
          return await held.query(sql, values);
        } finally {
          held.release();
        }
      },
    }) as unknown as Pool;

  // Steps of the clock run beside what is asked: here they never come to their turn.
  const jobs = pool('jobs', () => new Promise<never>(() => undefined));

  return {
    pools: {
      look: pool('look'),
      change: pool('change'),
      auth: pool('auth'),
      jobs,
      mail: pool('mail'),
      report: pool('report'),
    },
    ahead(sql) {
      waits += `${sql}; `;
    },
    drop() {
      taken();
      notified = [];
    },
    taken,
    takeNotified() {
      const all = notified;
      notified = [];
      return all;
    },
    async quiet() {
      for (let calm = 0; calm < 3; ) {
        await settled();
        await new Promise((done) => setImmediate(done));
        calm = busy === 0 ? calm + 1 : 0;
      }
    },
    async within(role, doing) {
      const held = await connect(role);
      try {
        await held.query('begin');
        await doing(held as unknown as Pick<Client, 'query'>);
        await held.query('commit');
      } finally {
        held.release();
      }
    },
    async aside<Row extends object>(role: LoginRole, sql: string) {
      const held = await connect(role);
      try {
        await client.query(beginAs(role));
        const { rows } = await client.query<Row>(sql);
        return rows;
      } finally {
        await client.query(`rollback to savepoint held; ${leaving}`);
        held.release();
      }
    },
  };
}
