import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { runApp } from '../../proofs/http/running-app.ts';
import { sharedDatabase } from '../platform/db/template.ts';
import { readColumns, withColumns } from './columns.ts';

const file = path.join(import.meta.dirname, '..', '..', 'SECURITY.md');

async function connected<T>(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

test('SECURITY.md names every column of every table, as closed or as clear', () =>
  connected(sharedDatabase().connection.superuser, async (client) => {
    const now = withColumns(readFileSync(file, 'utf8'), await readColumns(client));
    if (process.env.RINNALLA_WRITE_REFERENCE === '1') writeFileSync(file, now);
    expect(readFileSync(file, 'utf8'), 'the list of columns is old: run npm run docs').toBe(now);
    expect(now).toContain('\n| app.need | body, reason | id, room_id, domain, ');
  }));

test('what is listed as closed is closed, wherever the story has put something', async () => {
  const story = await runApp();
  await connected(story.database.connection.superuser, async (client) => {
    let filled = 0;
    for (const { table, closed } of await readColumns(client))
      for (const column of closed) {
        // The first byte of a sealed text says its format, nonce and tag take 28 more (vault.ts). Of a list each text is sealed by itself.
        const { rows } = await client.query<{ cells: number; open: number }>(
          `select count(*)::integer as cells, count(*) filter (where get_byte(cell, 0) <> 1 or octet_length(cell) < 29)::integer as open
           from ${table.replace(/\w+$/, '"$&"')} t, unnest(array[]::bytea[] || t.${column}) cell where cell is not null`,
        );
        expect(rows[0]?.open, `${table}.${column}`).toBe(0);
        if (rows[0]?.cells) filled += 1;
      }
    expect(filled).toBeGreaterThan(40);
  });
  await story.stop();
});
