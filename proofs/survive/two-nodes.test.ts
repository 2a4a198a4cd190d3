import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { totpCode } from '../../src/domain/worker/totp.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { origin as evaluationOrigin } from '../http/evaluation-config.ts';
import { runApp } from '../http/running-app.ts';
import { makeWorker } from './drill.ts';
import { ask, writeOn } from './load.ts';
import { buildProgram, command, type Node, origin, startNode, startProxy } from './nodes.ts';
import { makeServer, type Server } from './servers.ts';

let folder: string;
let server: Server;
let token: string;
let nodes: [Node, Node];
const master = randomBytes(32).toString('base64');
const account = { email: 'liisa@saarni.example', password: '', secret: '' };

const settings = (name: string): Record<string, string> => ({
  RINNALLA_ORIGIN: origin,
  DATABASE_URL: server.url('rinnalla'),
  RINNALLA_RING_URL: server.url('ring'),
  RINNALLA_DATA: path.join(folder, name),
  RINNALLA_MASTER_KEY: master,
});

beforeAll(async () => {
  buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-nodes-'));
  chmodSync(folder, 0o711);
  server = await makeServer(folder, 'server');
  await server.ask('create database rinnalla');
  await server.ask('create database ring');
  const words = [
    '--name',
    'Liisa Mäki',
    '--organisation',
    'Saarni ry',
    '--kind',
    'victim-support',
    '--region',
    'Varsinais-Suomi',
  ];
  const made = await command(
    ['create-admin', ...words, '--email', account.email, '--roles', 'worker', '--lang', 'en'],
    settings('one'),
  );
  expect(made.code, made.said).toBe(0);
  const secrets = made.said.split('\n').map((line) => line.trim());
  account.secret = /secret=([A-Z2-7]+)/.exec(made.said)?.[1] ?? '';
  account.password = secrets[secrets.findIndex((line) => /password/i.test(line)) + 1] ?? '';
  token = await makeWorker({ connectionString: server.url('rinnalla') });
  nodes = await Promise.all([startNode(settings('one')), startNode(settings('two'))]);
});
afterAll(async () => {
  await Promise.all((nodes ?? []).map((node) => node.stop()));
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function signIn(port: number, more: Record<string, string> = {}): Promise<{ status: number; token: string }> {
  const { email, password, secret } = account;
  const fields = new URLSearchParams({ email, password, code: totpCode(secret, new Date()), ...more });
  const answer = await fetch(`http://127.0.0.1:${port}/fi/kirjaudu`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
    redirect: 'manual',
  });
  const cookie = /__Host-rinnalla=([\w-]{43});/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
  return { status: answer.status, token: cookie };
}

/** Opens the stream of an open page; tells its status, and `gone` when the page may no longer be shown. */
function stream(port: number, session: string, caseId: string, mark = 'any') {
  const asked = request({
    host: '127.0.0.1',
    port,
    path: `/fi/t/${caseId}/elossa?m=${mark}`,
    headers: { cookie: `__Host-rinnalla=${session}` },
  });
  const gone = Promise.withResolvers<number>();
  const status = new Promise<number>((resolve) => {
    asked.on('response', (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.on('data', (text: Buffer) => text.toString().includes('event: gone') && gone.resolve(performance.now()));
      answer.on('error', () => undefined);
    });
    asked.on('error', () => resolve(0));
  });
  asked.end();
  return { status, gone: gone.promise, close: () => asked.destroy() };
}

test('who signs in on one node works on the other, and an open page there is gone at once when the case is closed here', async () => {
  const [one, two] = nodes;
  const opened = await signIn(one.port);
  expect(opened).toMatchObject({ status: 303, token: expect.stringMatching(/^.{43}$/) });
  expect((await ask(two.port, opened.token, 'GET', '/me')).body).toMatchObject({ name: 'Liisa Mäki' });
  const { body } = await ask(two.port, opened.token, 'POST', '/cases', { codeWord: 'Haapa', sameWord: true });
  const drawn = await fetch(`http://127.0.0.1:${two.port}/fi/t/${body.id}`, {
    headers: { cookie: `__Host-rinnalla=${opened.token}` },
  });
  const page = stream(
    two.port,
    opened.token,
    body.id as string,
    /elossa\?m=([0-9a-f]{32})/.exec(await drawn.text())?.[1],
  );
  expect(await page.status).toBe(200);
  const begun = performance.now();
  expect((await ask(one.port, opened.token, 'POST', `/cases/${body.id}/close`, { version: 1 })).status).toBe(200);
  // The clock step of a stream comes every ten seconds: sooner than that is the database's doing.
  expect((await page.gone) - begun).toBeLessThan(8_000);
  page.close();
});

test('what one node has closed the other opens, in rooms that were new a moment ago', async () => {
  for (let nth = 0; nth < 6; nth += 1) {
    const [writes, reads] = nth % 2 ? nodes : (nodes.toReversed() as [Node, Node]);
    const { body } = await ask(writes.port, token, 'POST', '/cases', { codeWord: 'Leppä', sameWord: true });
    const text = `Soitti ${nth}.`;
    const note = { class: 'support', happenedOn: '2026-11-20', text };
    expect((await ask(writes.port, token, 'POST', `/cases/${body.id}/notes`, note)).status).toBe(200);
    const timeline = await ask(reads.port, token, 'GET', `/cases/${body.id}/timeline`);
    expect([timeline.status, JSON.stringify(timeline.body).includes(text)]).toEqual([200, true]);
  }
});

test('wrong passwords and open streams are counted on both nodes together', async () => {
  const [one, two] = nodes;
  const { body } = await ask(one.port, token, 'POST', '/cases', { codeWord: 'Pihlaja', sameWord: true });
  const opened: ReturnType<typeof stream>[] = [];
  // Each node takes places ten at a time: one may be full while the other still has some.
  for (let refused = 0, nth = 0; refused < 4 && nth < 120; nth += 1) {
    const next = stream((nth % 2 ? one : two).port, token, body.id as string);
    const status = await next.status;
    if (status === 200) opened.push(next);
    else next.close();
    refused = status === 429 ? refused + 1 : 0;
  }
  expect(opened.length).toBe(50);
  for (const { close } of opened) close();
  for (let nth = 0; nth < 5; nth += 1)
    expect((await signIn((nth % 2 ? one : two).port, { password: 'wrong' })).status).toBe(422);
  // Right, and too late: both know it.
  for (const { port } of nodes) expect((await signIn(port)).token).toBe('');
});

/** Every note that was confirmed stands in the database, and every text in it opens. */
async function lost(
  written: ReturnType<typeof writeOn>['written'],
  name: string,
): Promise<{ lost: string[]; said: string }> {
  const rows = await server.ask<{ id: string }>('select id from app.note', 'rinnalla');
  const there = new Set(rows.map(({ id }) => id));
  const { said } = await command(['keys', 'verify', '--all'], settings(name));
  return { lost: written.notes.map(({ id }) => id).filter((id) => !there.has(id)), said };
}

test('a node that is killed under load takes only requests in flight with it, and joins again', async () => {
  const proxy = await startProxy(() => nodes.map(({ port }) => port));
  const writers = 4;
  const load = writeOn(() => proxy.port, token, writers);
  try {
    for (const victim of [0, 1] as const) {
      const before = load.written.notes.length;
      await expect.poll(() => load.written.notes.length).toBeGreaterThan(before + 20);
      nodes[victim].kill();
      const then = load.written.notes.length;
      await expect.poll(() => load.written.notes.length).toBeGreaterThan(then + 20);
      nodes[victim] = await startNode(settings(victim === 0 ? 'one' : 'two'));
    }
  } finally {
    await load.stop();
    await proxy.close();
  }
  const failures = [...load.written.failed.values()].reduce((sum, many) => sum + many, 0);
  // Each kill can break no more than every writer's one request.
  expect(failures, JSON.stringify([...load.written.failed])).toBeLessThanOrEqual(2 * writers);
  const found = await lost(load.written, 'one');
  expect(found.lost).toEqual([]);
  expect(found.said).toMatch(/Keys: all \d+ are there; 0 were destroyed.* 0 do not open/s);
  expect(found.said).not.toContain('do not open:');
});

test('what is built knows its sources, by which the log tells where a fault was', () => {
  const built = path.join(projectRoot(), 'dist', 'src', 'platform', 'db');
  const { sources } = JSON.parse(readFileSync(path.join(built, 'tx.js.map'), 'utf8')) as { sources: string[] };
  const found = sources.map((source) => path.relative(projectRoot(), path.resolve(built, source)));
  expect(found).toEqual([path.join('src', 'platform', 'db', 'tx.ts')]);
});

test('a command that the database server turns away says what to do, and shows no stack', async () => {
  const elsewhere = { ...settings('one'), DATABASE_URL: server.url('nowhere') };
  const account = '--name A --organisation B --kind victim-support --region Uusimaa --email a@b.example';
  for (const words of [`create-admin ${account}`, 'export-services --out nowhere.json', 'keys verify']) {
    const { code, said } = await command(words.split(' '), elsewhere);
    expect(code, said).toBe(1);
    expect(said).toMatch(/^The database server does not let this login in .*give the command again\.$/m);
    expect(said).not.toMatch(/^ {4}at /m);
  }
});

test('two nodes with a file of the ring each are refused in words, whosever copy it is', async () => {
  const database = 'apart';
  await server.ask(`create database ${database}`);
  const apart = (name: string): Record<string, string> => {
    const { RINNALLA_RING_URL: _, ...others } = settings(name);
    return { ...others, DATABASE_URL: server.url(database) };
  };
  const first = await startNode(apart('three'));
  mkdirSync(path.join(folder, 'four'));
  cpSync(path.join(folder, 'three', 'key-ring'), path.join(folder, 'four', 'key-ring'), { recursive: true });
  await expect(startNode(apart('four'))).rejects.toThrow(
    /Another node works on this database, and the key ring is a file of one node/,
  );
  first.kill();
  await sleep(100);
  await (await startNode(apart('four'))).stop();
});

test('sabotage: with files of the ring apart, as no start lets them be, what one has closed the other cannot open', async () => {
  const running = await runApp();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rinnalla-apart-'));
  cpSync(running.deps.config.dataDir, dataDir, { recursive: true });
  const other = await createApp({ ...running.deps, config: { ...running.deps.config, dataDir } });
  try {
    const session = await running.signIn('Anna Kallio');
    const { body } = await running.json(session, 'POST', '/cases', { codeWord: 'Leppä', sameWord: true });
    const note = { class: 'support', happenedOn: '2026-11-20', text: 'Soitti 1.' };
    expect((await running.json(session, 'POST', `/cases/${body.id}/notes`, note)).status).toBe(200);
    const there = await other.fetch(
      new Request(`${evaluationOrigin}/api/v1/cases/${body.id}/timeline`, {
        headers: { authorization: `Bearer ${session}` },
      }),
    );
    expect(await there.text()).not.toContain('Soitti 1.');
  } finally {
    await other.close();
    await running.stop();
    rmSync(dataDir, { recursive: true });
  }
});
