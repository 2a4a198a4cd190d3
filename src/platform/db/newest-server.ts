import type pg from 'pg';

/**
 * The newest minor release that is known of each major version that Rinnalla runs on, and until when its makers look after it. The one
 * home of these facts: look them up anew with each release (https://www.postgresql.org/support/versioning/) and write the day.
 *
 * Looked up: 17.12 in Debian's security archive (trixie, 17.12-0+deb13u1); 18.6 in Alpine 3.23 (18.6-r0); ends of support in the
 * versioning policy.
 */
export const knownServers = {
  lookedUpOn: '2026-11-27',
  newest: { 17: '17.12', 18: '18.6' } as Readonly<Record<number, string>>,
  maintainedUntil: { 17: '2029-11', 18: '2030-11' } as Readonly<Record<number, string>>,
} as const;

/** How far a server is behind what is known. */
export interface ServerLag {
  readonly version: string;
  /** Undefined for a major version that we know nothing of: a newer one. */
  readonly newest: string | undefined;
  /** Minor releases that it is behind; 0 when it is as new as known or newer. */
  readonly behind: number;
  /** Whether its makers have stopped to look after it. */
  readonly unmaintained: boolean;
}

const minorOf = (version: string): number => Number(version.split('.')[1] ?? 0);

/** Compares a version as the server tells it, such as `18.4` or `17.10 (Debian …)`, with what is known. */
export function lagOf(told: string, today: Date): ServerLag {
  const version = /^\d+(\.\d+)?/.exec(told)?.[0] ?? told;
  const major = Number.parseInt(version, 10);
  const newest = knownServers.newest[major];
  const until = knownServers.maintainedUntil[major];
  return {
    version,
    newest,
    behind: newest ? Math.max(0, minorOf(newest) - minorOf(version)) : 0,
    unmaintained: until !== undefined && today.toISOString().slice(0, 7) > until,
  };
}

/** The same for the server that a connection leads to. */
export async function askLag(client: Pick<pg.ClientBase, 'query'>, today: Date): Promise<ServerLag> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  return lagOf(rows[0]?.version ?? '', today);
}

/** Minor releases come at least every three months: what was looked up longer ago than this is no longer to be relied on. */
const oldAfterDays = 120;

/** Whether what is known of servers is too old to rely on. */
export const knowledgeIsOld = (today: Date): boolean =>
  today.getTime() - Date.parse(knownServers.lookedUpOn) > oldAfterDays * 86_400_000;
