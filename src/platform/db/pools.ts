import pg, { type ClientConfig, type Pool } from 'pg';
import { type LoginRole, loginRoles, longest, roleName } from './roles.ts';

/** One pool a login. A look cannot change anything because its login cannot. */
export type Pools = Record<LoginRole, Pool>;

/** Connections at most, on one machine of two to four cores. */
export const poolSizes: Record<LoginRole, number> = { look: 8, change: 8, auth: 2, jobs: 2, mail: 1, report: 1 };

/**
 * Connections that stay however quiet it is: each new one plans anew all that pages ask, which takes several times what a page does. Few, since each
 * holds its plans in memory; steps of the clock, mail and counting can wait for theirs.
 */
export const keptConnections: Record<LoginRole, number> = { look: 2, change: 1, auth: 1, jobs: 0, mail: 0, report: 0 };

export interface PoolOptions {
  sizes?: Partial<Record<LoginRole, number>>;
  /** After so many milliseconds in which nobody used it a connection beyond those that stay is closed. */
  idle?: number;
  /** Told of a connection that broke while nobody used it; the pool replaces it by itself. */
  onError?: (error: Error, role: LoginRole) => void;
}

/** The connection of one login, with the statements of a request sent without waiting for each other's answers. */
export function loginConnection(base: ClientConfig, role: LoginRole, password: string): ClientConfig {
  return {
    ...base,
    user: roleName(role),
    password,
    application_name: `rinnalla ${role}`,
    pipeline: true,
    // A server that is cut off without a word is noticed: by the system on idle connections, by this limit on those in use.
    keepAlive: true,
    // What stands quiet between the two machines forgets connections that say nothing.
    keepAliveInitialDelayMillis: 60_000,
    query_timeout: (longest[role] + 5) * 1_000,
  };
}

/** What a standby shows may be older than what was confirmed: a consent that was withdrawn may stand there still. */
class OnlyStandby extends Error {
  /** As the server itself says of a change there; the program waits for a primary (lost.ts). */
  readonly code = '25006';
  constructor() {
    super('the database is a standby, from which nothing is read');
  }
}

interface Standby {
  standby: boolean;
}
const askStandby = 'select pg_is_in_recovery() as standby';
const standbyIn = ([row]: readonly Standby[]): Error | undefined => (row?.standby ? new OnlyStandby() : undefined);

/** Refuses a connection to a server that follows another one. Throws an error that says so and counts as a lost database. */
export async function refuseStandby(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  const error = standbyIn((await client.query<Standby>(askStandby)).rows);
  if (error) throw error;
}

/**
 * Opens nothing yet: connections come with the first queries. In a pipeline an error ends the transaction and the
 * statements behind it fail too, so `begin; …; commit` may be sent in one go: the commit then rolls back.
 */
export function openPools(connections: Record<LoginRole, ClientConfig>, options: PoolOptions = {}): Pools {
  const open = (role: LoginRole): Pool => {
    const pool = new pg.Pool({
      ...connections[role],
      max: options.sizes?.[role] ?? poolSizes[role],
      min: keptConnections[role],
      idleTimeoutMillis: options.idle ?? 60_000,
      connectionTimeoutMillis: 10_000,
      verify: (client, done) => {
        client.query<Standby>(askStandby, (error, answer) => done(error ?? standbyIn(answer.rows)));
      },
    });
    const lost = (error: Error) => options.onError?.(error, role);
    pool.on('error', lost);
    // The pool listens to connections that nobody uses. One that is lost in use tells its statement too; without a listener it
    // would end the program.
    pool.on('connect', (client) => client.on('error', () => undefined));
    return pool;
  };
  return Object.fromEntries(loginRoles.map((role) => [role, open(role)])) as Pools;
}

/** Waits for what runs and closes every connection. */
export async function closePools(pools: Pools): Promise<void> {
  await Promise.all(loginRoles.map((role) => pools[role].end()));
}
