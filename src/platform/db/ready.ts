import type { Pool, PoolClient } from 'pg';
import { send } from './tx.ts';

/** As many nulls as the statement has values. */
const nothings = (statement: string): null[] => {
  const places = [...statement.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place));
  return Array.from({ length: Math.max(0, ...places) }, () => null);
};

/** Of a text that this release does not have any more: a table, a column, a function or a right is not there. */
const isUnknown = (reason: unknown): boolean => (reason as { code?: string }).code?.startsWith('42') ?? false;

/**
 * Asks the statement once, as nobody is signed in on the connection, so that it and the statements in the functions that it calls are planned
 * there. It sees nothing, and what it writes is taken back. Tells whether the database knows it.
 */
async function askForNobody(client: PoolClient, statement: string): Promise<boolean> {
  const [, answer] = await Promise.allSettled([
    client.query('begin'),
    send(client, statement, nothings(statement)),
    client.query('rollback'),
  ]);
  return answer.status === 'fulfilled' || !isUnknown(answer.reason);
}

/**
 * Opens so many connections of a pool and has each plan these statements before somebody asks them. Gives those that the database knows; that one
 * cannot be asked for nobody is no error.
 */
export async function makeReady(pool: Pool, connections: number, statements: readonly string[]): Promise<string[]> {
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  const known: string[] = [];
  try {
    for (const statement of statements) {
      const answers = await Promise.all(clients.map((client) => askForNobody(client, statement)));
      if (answers.every(Boolean)) known.push(statement);
    }
  } finally {
    for (const client of clients) client.release();
  }
  return known;
}
