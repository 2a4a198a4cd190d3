import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';

/** What the server logs of a session, in milliseconds after it happened at the latest. */
const settled = 150;

/** One line break or many spaces are the same to the server; so are they here. */
export const normalised = (sql: string): string => sql.replace(/\s+/g, ' ').trim();

/** Takes the statements of the sessions of the given names out of lines with the prefix `name|`. Pure. */
export function statementsOf(log: string, sessions: readonly string[]): string[] {
  const found: string[] = [];
  let open = false;
  for (const line of log.split('\n')) {
    if (line.startsWith('\t')) {
      if (open) found[found.length - 1] += ` ${line}`;
      continue;
    }
    const [, session = '', text = ''] = /^([^|]*)\|LOG: {2}(?:execute [^:]+|statement): (.*)$/.exec(line) ?? [];
    open = sessions.includes(session) && text !== '';
    if (open) found.push(text);
  }
  return found.map(normalised);
}

function tail(file: string, from: number): string {
  const fd = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(Math.max(0, statSync(file).size - from));
    readSync(fd, buffer, 0, buffer.length, from);
    return buffer.toString();
  } finally {
    closeSync(fd);
  }
}

/** Has the server log every statement while each sample runs once, and gives them by sample. The data are invented; values are not logged. */
export async function sampleStatements(
  client: Client,
  dataDir: string,
  sessions: readonly string[],
  samples: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Record<string, string[]>> {
  const file = path.join(dataDir, 'postgres', 'server.log');
  const apply = async () => {
    await client.query('select pg_reload_conf()');
    await sleep(settled);
  };
  await client.query(`alter system set log_line_prefix = '%a|'`);
  await client.query(`alter system set log_statement = 'all'`);
  await apply();
  try {
    const found: Record<string, string[]> = {};
    for (const [name, sample] of Object.entries(samples)) {
      const from = statSync(file).size;
      await sample();
      await sleep(settled);
      found[name] = statementsOf(tail(file, from), sessions);
    }
    return found;
  } finally {
    await client.query('alter system reset log_line_prefix');
    await client.query('alter system reset log_statement');
    await apply();
  }
}
