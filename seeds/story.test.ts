import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFileKeyRing } from '../src/platform/crypto/file-key-ring.ts';
import { openVault } from '../src/platform/crypto/vault.ts';
import { type TestDatabase, testDatabase } from '../src/platform/db/template.ts';
import { type Day, dayOf, daysBetween } from '../src/platform/time/format.ts';
import { codeWords, names, organisations, workers } from './names.ts';
import { cases } from './story/cases/index.ts';
import { hearingsToCome, onTwoDays } from './story/hearings.fixtures.ts';
import { readAll } from './story/read-all.fixtures.ts';
import type { WorkerKey } from './story/workers.ts';
import { tellStory } from './story.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-story-'));
const ring = openFileKeyRing(folder, randomBytes(32));
const vault = openVault(ring);
let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  await tellStory({ admin: database.connection.superuser, pools: database.pools, ring, now: new Date() });
  owner = new pg.Client(database.connection.superuser);
  await owner.connect();
  await owner.query(`update priv.deployment set mode = 'evaluation'`);
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
  rmSync(folder, { recursive: true });
});

async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await owner.query<Row>(sql, values)).rows;
}

async function signIn(worker: WorkerKey): Promise<string | undefined> {
  const token = randomBytes(24).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  const { rows: answer } = await database.pools.auth.query<{ opened: boolean }>(
    'select sign_in.open_evaluation_session($1, $2) as opened',
    [workers[worker].id, hash],
  );
  return answer[0]?.opened ? token : undefined;
}

const readAs = async (worker: WorkerKey) => readAll(database.pools, vault, (await signIn(worker)) ?? '');

test('organisations of every kind over four regions, workers of every role, cases and notes are there', async () => {
  const found = await rows<{ kinds: string; regions: string; organisations: string; workers: string; roles: string }>(`
    select (select count(distinct kind) from app.organisation) as kinds, (select count(distinct region) from app.organisation) as regions,
      (select count(*) from app.organisation) as organisations, (select count(*) from app.worker) as workers,
      (select count(distinct r) from app.worker, unnest(roles) r) as roles`);
  expect(found).toEqual([{ kinds: '13', regions: '4', organisations: '22', workers: '59', roles: '8' }]);
  const notes = await rows<{ code_word: string; notes: number; classes: number; organisations: number }>(`
    select c.code_word, count(n.id)::integer as notes, count(distinct r.class)::integer as classes, count(distinct r.organisation_id)::integer as organisations
    from app."case" c join app.room r on r.case_id = c.id join app.note n on n.room_id = r.id group by 1`);
  expect(notes.map((note) => note.code_word).sort()).toEqual(Object.values(codeWords).sort());
  expect(notes.reduce((sum, item) => sum + item.notes, 0)).toBeGreaterThanOrEqual(110);
  const koivu = notes.find((note) => note.code_word === codeWords.koivu);
  expect(koivu).toMatchObject({ notes: 28, classes: 9, organisations: 6 });
});

test('the clock is at the present again, and no session of the story is left', async () => {
  expect(await rows('select ahead::text from priv.clock')).toEqual([{ ahead: '00:00:00' }]);
  expect(await rows('select from priv.session')).toHaveLength(0);
});

test('the checker finds no difference in any case', async () => {
  for (const { id } of await rows<{ id: string }>('select id from app."case"')) {
    const found = await rows<{ differs: string }>('select * from priv.check_case($1)', [id]);
    expect(found.map(({ differs }) => differs)).toEqual(['0', '0', '0']);
  }
});

test('everybody can sign in but the one whose account has ended', async () => {
  for (const worker of Object.keys(workers) as WorkerKey[]) {
    expect(await signIn(worker), worker).toEqual(worker === 'eero' ? undefined : expect.any(String));
  }
});

async function roomsOf(worker: WorkerKey, codeWord: string): Promise<string[]> {
  const found = await rows<{ room: string }>(
    `select o.name || ' ' || r.class as room from priv.effective e join app."case" c on c.id = e.case_id join app.room r on r.id = e.room_id
       join app.organisation o on o.id = r.organisation_id
     where e.worker_id = $1 and c.code_word = $2 and e.can_read and not e.own and e.valid_from <= now() and now() < e.valid_until order by 1`,
    [workers[worker].id, codeWord],
  );
  return found.map(({ room }) => room);
}

test('Minna reads of others exactly what has been granted on the case Koivu', async () => {
  const { saarni, halla, kaisla } = organisations;
  expect(await roomsOf('minna', codeWords.koivu)).toEqual(
    [
      `${saarni.name} account`,
      `${saarni.name} contact`,
      `${saarni.name} coordination`,
      `${halla.name} coordination`,
      `${kaisla.name} coordination`,
    ].sort((a, b) => a.localeCompare(b)),
  );
  expect(await roomsOf('risto', codeWords.koivu)).toEqual([`${saarni.name} justice`]);
  expect(await roomsOf('tiina', codeWords.koivu)).toEqual([`${saarni.name} contact`, `${saarni.name} coordination`]);
});

test('nothing that police, county, counsel, the stranger or the barred worker can read names the shelter', async () => {
  const { lyhty } = organisations;
  const there = Object.values(workers).filter(({ organisationId }) => organisationId === lyhty.id);
  const words = ['Lyhty', 'Lyhdy', lyhty.id, ...there.flatMap(({ id, name }) => [id, name])];
  const telling = (read: Map<string, string[]>) =>
    [...read].flatMap(([table, texts]) =>
      words.some((word) => texts.some((text) => text.includes(word))) ? [table] : [],
    );
  const outside: WorkerKey[] = [
    'risto',
    'helena',
    'minna',
    'jari',
    'leo',
    'oona',
    'matti',
    'noora',
    'kaarlo',
    'helmi',
    'sari',
  ];
  for (const worker of outside) expect(telling(await readAs(worker)), worker).toEqual([]);
  // The same search finds it with one who may know.
  const known = ['app.consent_slip', 'app.grant_slip', 'app.invitation', 'app.party', 'app.place', 'audit.entry'];
  expect(telling(await readAs('anna'))).toEqual(expect.arrayContaining(known));
});

test('what waits for somebody waits: a request, an invitation, a hand-over', async () => {
  const { kaisla, kuunari } = organisations;
  const requests = (await readAs('minna')).get('app.grant_request')?.map((item) => JSON.parse(item));
  expect(requests?.filter(({ state }) => state === 'open')).toMatchObject([{ class: 'social' }]);
  const slips = (await readAs('seija')).get('app.intake_slip')?.join();
  expect(slips).toContain('Keskusteluapua noin viisi kertaa');
  expect(await rows('select to_id from app.hand_over where state = $1', ['open'])).toEqual([{ to_id: kuunari.id }]);
  expect(await rows('select to_id from app.invitation where state = $1', ['open'])).toEqual([{ to_id: kaisla.id }]);
});

test('one rule of contact has not been checked for more than fourteen days, and calls are forbidden on several cases', async () => {
  const rules = await rows<{ checked_on: Day; channel: string; allowed: boolean }>(
    'select checked_on, channel, allowed from app.contact_rule where superseded_at is null',
  );
  expect(rules.some((rule) => rule.allowed && daysBetween(rule.checked_on, dayOf(new Date())) > 14)).toBe(true);
  expect(rules.filter((rule) => !rule.allowed && rule.channel === 'call').length).toBeGreaterThan(5);
});

test('every act is in the use log, refused looks too', async () => {
  const kinds = await rows<{ kind: string; entries: number }>(
    'select kind, count(*)::integer as entries from audit.entry group by 1',
  );
  const count = new Map(kinds.map(({ kind, entries }) => [kind, entries]));
  expect([...count.values()].reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(
    cases.flatMap(({ steps }) => steps).length,
  );
  expect(count.get('NotFound')).toBe(4);
  expect(count.get('Refused')).toBeGreaterThanOrEqual(4);
  // Of two looks, one was at another organisation's row: both organisations' logs tell it.
  expect(count.get('PlaceLookedAt')).toBe(3);
});

test('the barred worker has no case left there, and the stranger has none of the west coast', async () => {
  const seen = async (worker: WorkerKey) =>
    (await readAs(worker)).get('app."case"')?.map((item) => JSON.parse(item).code_word);
  expect(names.barred).toBe(workers.noora.name);
  expect(await seen('noora')).toEqual([]);
  expect(names.stranger).toBe(workers.matti.name);
  expect((await seen('matti'))?.sort()).toEqual([codeWords.withoutResidence, codeWords.paju].sort());
});

test('a hearing to come is on one day for all who tell of it, but in the case that shows registers that differ', async () => {
  const told = await hearingsToCome(owner);
  expect(told.find(({ code_word }) => code_word === codeWords.koivu)).toMatchObject({ days: 1, rows: 3 });
  expect(onTwoDays(told)).toEqual([codeWords.leppa]);
});
