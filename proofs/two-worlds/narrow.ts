import path from 'node:path';
import type pg from 'pg';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { openVault } from '../../src/platform/crypto/vault.ts';
import { masterKey } from '../http/evaluation-config.ts';
import { type WorkerKey, workers } from './words.ts';
import type { World } from './world.ts';

/** What the rows of a case say, by the room in which each lies: their ids, and their words as they stand open. */
export interface Said {
  readonly room: number;
  readonly row: string;
  readonly words: readonly string[];
}

/** Shorter words are words of the program too: a region, a service, a step. */
const shortest = 25;

/** Whatever a small document says, or the one text. */
function textsIn(text: string): readonly string[] {
  const texts: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) look(item);
  };
  try {
    look(JSON.parse(text));
  } catch {
    texts.push(text);
  }
  return texts.filter((words) => words.length >= shortest);
}

/** Tables whose rows lie in rooms and have ids; of those that are closed under their own name, the words too. */
async function tablesOf(client: pg.Client): Promise<readonly { name: string; closed: boolean }[]> {
  const { rows } = await client.query<{ name: string; closed: boolean }>(
    `select c.relname as name, array_agg(a.attname::text) @> '{body,version}' as closed from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
     group by 1 having array_agg(a.attname::text) @> '{id,room_id}' order by 1`,
  );
  return rows;
}

/** Everything that is said on a case. */
export async function saidOn({ client, folder }: World, caseId: string): Promise<readonly Said[]> {
  const vault = openVault(openFileKeyRing(path.join(folder, 'key-ring'), masterKey));
  const all: Said[] = [];
  for (const { name, closed } of await tablesOf(client)) {
    const { rows } = await client.query<{ id: string; room: number; version: number; body: Buffer | null }>(
      `select t.id::text as id, t.room_id as room, ${closed ? 't.version, t.body' : '1 as version, null::bytea as body'}
       from app.${name} t join app.room r on r.id = t.room_id where r.case_id = $1`,
      [caseId],
    );
    for (const { id: row, room, version, body } of rows) {
      let words: readonly string[] = [];
      try {
        if (body) words = textsIn(vault.open({ table: name, row, room, version }, body));
      } catch {
        // Closed for another place than its own row: what is handed over, and what is released. Its id is looked for.
      }
      all.push({ room, row, words });
    }
  }
  return all;
}

/** What is said in rooms that a worker does not read, and nowhere where she does; rows that she sees one by one are hers. */
export async function unseenBy({ client }: World, as: WorkerKey, said: readonly Said[]): Promise<ReadonlySet<string>> {
  const ids = async (sql: string) => {
    const { rows } = await client.query<{ id: string }>(sql, [workers[as].id]);
    return new Set(rows.map(({ id }) => id));
  };
  const rooms = await ids(
    `select room_id::text as id from priv.effective where worker_id = $1 and can_read and valid_from <= priv.now() and priv.now() < valid_until`,
  );
  const rows = await ids('select row_id::text as id from priv.row_sight where worker_id = $1');
  const isHers = ({ room, row }: Said) => rooms.has(String(room)) || rows.has(row);
  const spoken = ({ row, words }: Said) => [row, ...words];
  const hers = new Set(said.filter(isHers).flatMap(spoken));
  return new Set(
    said
      .filter((one) => !isHers(one))
      .flatMap(spoken)
      .filter((words) => !hers.has(words)),
  );
}

/** Names a worker for these classes alone, on every case on which she is named. */
export async function narrowTo({ client }: World, as: WorkerKey, classes: readonly string[]): Promise<void> {
  await client.query(
    'update app.naming n set classes = $2 from app.member m where m.id = n.member_id and m.worker_id = $1',
    [workers[as].id, ['case', ...classes]],
  );
  await client.query('select priv.recompute(id) from app."case"');
}
