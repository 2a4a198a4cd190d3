import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { type KeyRing, markOfMaster } from '../../src/platform/crypto/key-ring.ts';
import { checkKeys, joinRing } from '../../src/start/ring.ts';
import { origin } from '../http/evaluation-config.ts';
import { type RunningApp, runApp } from '../http/running-app.ts';

let running: RunningApp;
let owner: pg.Client;
let folder: string;
let file: string;
let master: Buffer;

beforeAll(async () => {
  running = await runApp();
  owner = new pg.Client(running.database.connection.superuser);
  await owner.connect();
  folder = path.join(running.deps.config.dataDir, 'key-ring');
  file = path.join(folder, 'rooms.keys');
  master = running.deps.config.masterKey;
  await withRing(folder, (ring) => joinRing(running.database.connection.superuser, ring, master));
  copyFileSync(file, `${file}.right`);
}, 120_000);
afterAll(async () => {
  await owner.end();
  await running.stop();
});

async function withRing<T>(at: string, work: (ring: KeyRing) => Promise<T>, key = master): Promise<T> {
  const ring = openFileKeyRing(at, key);
  return work(ring).finally(ring.close);
}

/** What a start says that finds the data directory and the master key like this; nothing when it goes on. */
async function start(at = folder, key = master): Promise<string | undefined> {
  const admin = running.database.connection.superuser;
  try {
    await checkKeys(admin, 'in use', { dataDir: path.dirname(at), masterKey: key });
    await withRing(at, (ring) => joinRing(admin, ring, key), key);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const bringBack = () => copyFileSync(`${file}.right`, file);

test('a start with the right ring and the right key goes on, as often as it likes', async () => {
  expect([await start(), await start()]).toEqual([undefined, undefined]);
});

test('a start without the ring is refused, and makes none', async () => {
  renameSync(file, `${file}.away`);
  expect(await start()).toMatch(/key ring is missing.*Bring the ring of this database back/);
  expect(existsSync(file)).toBe(false);
  renameSync(`${file}.away`, file);
});

test('a start with the ring of another database is refused', async () => {
  const other = path.join(mkdtempSync(path.join(tmpdir(), 'rinnalla-ring-')), 'key-ring');
  await withRing(other, async (ring) => ring.key(1));
  expect(await start(other)).toMatch(/belongs to another database/);
  rmSync(path.dirname(other), { recursive: true });
});

test('a start with another master key is refused before it changes anything', async () => {
  expect(await start(folder, Buffer.alloc(32, 99))).toMatch(/master key is not the one.*Nothing was changed/);
  expect(readFileSync(file).equals(readFileSync(`${file}.right`))).toBe(true);
  const { rows } = await owner.query('select master from priv.deployment');
  expect(rows[0].master).toBe(markOfMaster(master));
});

test('a start with a ring that is older than the database, cut short or damaged is refused', async () => {
  const { rows } = await owner.query<{ room_id: number }>(
    'select room_id from priv.room_key order by made_at desc, room_id desc limit 1',
  );
  const newest = (rows[0] as { room_id: number }).room_id;
  const spoil: Record<string, () => void> = {
    'cut short': () => truncateSync(file, newest * 64),
    'without its newest key': () => {
      const bytes = readFileSync(file);
      bytes.fill(0, newest * 64, newest * 64 + 64);
      writeFileSync(file, bytes);
    },
    'with a byte changed': () => {
      const bytes = readFileSync(file);
      bytes[newest * 64 + 20] = (bytes[newest * 64 + 20] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  };
  for (const [how, work] of Object.entries(spoil)) {
    work();
    expect(await start(), how).toMatch(
      /(older than the database or damaged|does not open the key ring).*Bring the ring of this database back/,
    );
    bringBack();
  }
});

test('/readyz says 503, and what is wrong, while the ring is away or was put in place of another', async () => {
  const ready = async () => {
    const answer = await running.app.fetch(new Request(`${origin}/readyz`));
    const { checks } = (await answer.json()) as { checks: { keys: string; database: string } };
    return [answer.status, checks.database, checks.keys];
  };
  renameSync(file, `${file}.away`);
  expect(await ready()).toEqual([503, 'ok', 'missing']);
  copyFileSync(`${file}.right`, file);
  expect(await ready()).toEqual([503, 'ok', 'missing']);
  renameSync(`${file}.away`, file);
  expect(await ready()).toEqual([200, 'ok', 'ok']);
});

test('a program whose ring has lost its keys while it runs keeps nothing under others, says so, and the words come back', async () => {
  const { app, deps, signIn, json } = running;
  const token = await signIn('Anna Kallio');
  const caseId = (await json(token, 'GET', '/cases')).body.cases[0].id as string;
  const note = { class: 'support', happenedOn: '2026-11-20', text: 'Soitti ja kysyi tulkkia.' };
  expect((await json(token, 'POST', `/cases/${caseId}/notes`, note)).status).toBe(200);
  const count = async () => (await owner.query('select count(*)::int as n from app.note')).rows[0].n as number;
  const before = await count();

  const dataDir = mkdtempSync(path.join(tmpdir(), 'rinnalla-lost-'));
  const lost = await createApp({ ...deps, config: { ...deps.config, dataDir } });
  const ask = (method: string, to: string, headers: Record<string, string>, body?: string) =>
    lost.fetch(new Request(`${origin}${to}`, { method, headers, ...(body ? { body } : {}) }));
  const bearer = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': 'fi' };
  const refused = await ask('POST', `/api/v1/cases/${caseId}/notes`, bearer, JSON.stringify(note));
  expect([refused.status, ((await refused.json()) as { error: { reason: string } }).error.reason]).toEqual([
    503,
    'keys-missing',
  ]);

  const cookie = { cookie: `rinnalla=${token}` };
  const form = await (await app.fetch(new Request(`${origin}/fi/t/${caseId}/merkinta`, { headers: cookie }))).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(form)?.[1] as string;
  const typed = new URLSearchParams({ csrf, ...note });
  const page = await ask(
    'POST',
    `/fi/t/${caseId}/merkinta`,
    { ...cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
    typed.toString(),
  );
  const text = await page.text();
  expect(page.status).toBe(503);
  expect(text).toContain('Soitti ja kysyi tulkkia.');
  expect(text).toContain('Lähetä uudestaan');
  expect(await count()).toBe(before);
  await lost.close();
  rmSync(dataDir, { recursive: true });

  // Sent again as the page would, twice, to a program that has its keys: done once.
  const fields = new URLSearchParams(
    [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name as string, value as string] as [string, string],
    ),
  );
  fields.set('text', note.text);
  const again = () =>
    app.fetch(
      new Request(`${origin}/fi/t/${caseId}/merkinta`, {
        method: 'POST',
        headers: { ...cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: fields.toString(),
      }),
    );
  expect([(await again()).status, (await again()).status]).toEqual([303, 303]);
  expect(await count()).toBe(before + 1);
});
