import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestDatabase } from '../../src/platform/db/template.ts';
import { testDatabase } from '../../src/platform/db/template.ts';

/** What the tables of the whole refuse whoever writes: these rules stand below row level security. */

let db: TestDatabase;
let client: pg.Client;
const organisation = randomUUID();
const author = randomUUID();
const rooms = { account: 0, coordination: 0, justice: 0, support: 0, otherAccount: 0 };

async function room(caseId: string, of: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    'insert into app.room (case_id, class, organisation_id) values ($1, $2, $3) returning id',
    [caseId, of, organisation],
  );
  return rows[0]!.id;
}

beforeAll(async () => {
  db = await testDatabase();
  client = new pg.Client(db.connection.superuser);
  await client.connect();
  await client.query(`insert into app.organisation (id, name, kind, region) values ($1, 'Saarni', 'ngo', '90')`, [
    organisation,
  ]);
  for (const id of ['aaaaaa', 'bbbbbb'])
    await client.query(
      `insert into app."case" (id, code_word, state, opened_at, version) values ($1, $1, 'open', now(), 1)`,
      [id],
    );
  rooms.account = await room('aaaaaa', 'account');
  rooms.coordination = await room('aaaaaa', 'coordination');
  rooms.justice = await room('aaaaaa', 'justice');
  rooms.support = await room('aaaaaa', 'support');
  rooms.otherAccount = await room('bbbbbb', 'account');
});
afterAll(async () => {
  await client.end();
  await db.drop();
});
beforeEach(() => client.query('begin'));
afterEach(() => client.query('rollback'));

async function piece(inRoom: number, more: Record<string, unknown> = {}): Promise<string> {
  const fields: Record<string, unknown> = {
    id: randomUUID(),
    room_id: inRoom,
    author_id: author,
    sort: 'event',
    code: 'threat',
    source: 'told-by-her',
    certainty: 'certain',
    written_at: new Date(0),
    ...more,
  };
  const names = Object.keys(fields);
  await client.query(
    `insert into app.piece (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(fields),
  );
  return fields.id as string;
}

const link = (inRoom: number, from: string, to: string) =>
  client.query(
    `insert into app.link (room_id, from_id, to_id, code, source, certainty, author_id, written_at)
     values ($1, $2, $3, 'did', 'seen', 'likely', $4, now())`,
    [inRoom, from, to, author],
  );

const telling = (inRoom: number, form: string, heardBy: string, heldAt: string) =>
  client.query(
    `insert into app.telling (room_id, topic, form, heard_by, held_at, partial, author_id, written_at)
     values ($1, 'work', $2, $3, $4, 'partial', $5, now())`,
    [inRoom, form, heardBy, heldAt, author],
  );

test('a piece lies in class account and nowhere else', async () => {
  await piece(rooms.account);
  await expect(piece(rooms.support)).rejects.toMatchObject({ code: 'RN422' });
});

test('a link never leads into another case', async () => {
  const [one, other, far] = [await piece(rooms.account), await piece(rooms.account), await piece(rooms.otherAccount)];
  await link(rooms.account, one, other);
  await expect(link(rooms.account, one, far)).rejects.toMatchObject({ code: '23503' });
});

test('before and after name an event of the same room, and no event is before itself', async () => {
  const [one, far] = [await piece(rooms.account), await piece(rooms.otherAccount)];
  await piece(rooms.account, { anchor: 'after', anchor_id: one });
  await client.query('savepoint here');
  await expect(piece(rooms.account, { anchor: 'before', anchor_id: far })).rejects.toMatchObject({ code: '23503' });
  await client.query('rollback to here');
  const own = randomUUID();
  await expect(piece(rooms.account, { id: own, anchor: 'before', anchor_id: own })).rejects.toMatchObject({
    code: '23514',
  });
});

test('a span that ends before it starts is refused', async () => {
  await piece(rooms.account, { from_on: '2023-03-01', until_on: '2023-03-01' });
  await expect(piece(rooms.account, { from_on: '2023-03-02', until_on: '2023-03-01' })).rejects.toMatchObject({
    code: '23514',
  });
});

test('she is one node in a room', async () => {
  await piece(rooms.account, { sort: 'actor', code: 'herself' });
  await piece(rooms.otherAccount, { sort: 'actor', code: 'herself' });
  await expect(piece(rooms.account, { sort: 'actor', code: 'herself' })).rejects.toMatchObject({ code: '23505' });
});

test('a correction keeps the former piece whole, and skipping a version is refused', async () => {
  const id = await piece(rooms.account, { body: Buffer.from('a'), means: ['isolation'] });
  await client.query(
    `update app.piece set code = 'message', means = '{}', body = 'b', reason = 'r', version = 2 where id = $1`,
    [id],
  );
  const { rows } = await client.query('select version, was, body, reason from app.piece_version where piece_id = $1', [
    id,
  ]);
  expect(rows).toMatchObject([
    { version: 1, was: { code: 'threat', means: ['isolation'] }, body: Buffer.from('a'), reason: null },
  ]);
  await expect(client.query('update app.piece set version = 4 where id = $1', [id])).rejects.toMatchObject({
    code: 'RN409',
  });
});

test('for police and prosecutor the register of telling says only which recorded interviews an authority holds', async () => {
  await telling(rooms.coordination, 'conversation', 'support', 'own-records');
  await telling(rooms.justice, 'recorded-interview', 'police', 'investigation');
  for (const [form, heardBy, heldAt] of [
    ['conversation', 'police', 'investigation'],
    ['recorded-interview', 'support', 'investigation'],
    ['recorded-interview', 'police', 'own-records'],
  ] as const) {
    await client.query('savepoint here');
    await expect(telling(rooms.justice, form, heardBy, heldAt)).rejects.toMatchObject({ code: 'RN422' });
    await client.query('rollback to here');
  }
  await expect(telling(rooms.account, 'recorded-interview', 'police', 'investigation')).rejects.toMatchObject({
    code: 'RN422',
  });
});
