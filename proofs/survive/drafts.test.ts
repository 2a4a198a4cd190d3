import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive, readPostmaster } from '../../src/platform/db/postmaster.ts';
import { actingAsOwner } from '../../src/platform/db/roles.ts';
import { joinDatabase } from '../../src/start/database.ts';
import { existingConfig } from '../../src/start/existing.ts';
import { makeWorker } from './drill.ts';
import { buildProgram, type Node, origin, startNode } from './nodes.ts';

/** Texts that are typed into forms and never sent, while program and database are killed. */
const texts = 500;
/** Each has far fewer texts than the fifty that are kept of one worker: what was not confirmed is sent again, and may have been kept before. */
const [workers, kills] = [20, 6] as const;
const secret = 'Sanottu kesken';

let folder: string;
let node: Node;
let settings: Record<string, string>;
const tokens: string[] = [];
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-drafts-'));
  chmodSync(folder, 0o711);
  mkdirSync(at('backups'));
  settings = {
    RINNALLA_ORIGIN: origin,
    RINNALLA_ACCEPT_EMBEDDED: 'yes',
    RINNALLA_DATA: at('data'),
    RINNALLA_MASTER_KEY: randomBytes(32).toString('base64'),
    RINNALLA_BACKUP_TO: at('backups'),
    RINNALLA_BACKUP_RECIPIENTS: await identityToRecipient(await generateX25519Identity()),
  };
  node = await startNode(settings);
  const connection = actingAsOwner(joinDatabase(existingConfig(settings, '/')).admin);
  for (let nth = 0; nth < workers; nth += 1) tokens.push(await makeWorker(connection));
});
afterAll(async () => {
  await node?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly status: number;
  readonly text: string;
}

/** One request as a browser on our own page makes it; status 0 where none is answered. */
const asked = (token: string, to: string, body?: URLSearchParams): Promise<Told> =>
  new Promise((resolve) => {
    const headers = {
      cookie: `__Host-rinnalla=${token}`,
      'sec-fetch-site': 'same-origin',
      ...(body && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const nobody = () => resolve({ status: 0, text: '' });
    const sent = request(
      { port: node.port, path: to, method: body ? 'POST' : 'GET', headers, timeout: 30_000 },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on('error', nobody);
      },
    );
    sent.on('error', nobody);
    sent.end(body?.toString());
  });

/** A form of its own for each text: a code word is letters alone. */
const formOf = (nth: number) =>
  `/t/uusi?codeWord=Kx${String(nth).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
const tokenOf = (nth: number) => tokens[nth % workers] as string;

async function csrfOf(token: string): Promise<string> {
  for (;;) {
    const { text } = await asked(token, '/fi/t/uusi');
    const csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1];
    if (csrf) return csrf;
    await sleep(100);
  }
}

function killNow(pid: number): void {
  if (pid > 1 && isAlive(pid)) process.kill(pid, 'SIGKILL');
}

test(`of ${texts} texts typed while program and database are killed, none is lost that was said to be kept`, async () => {
  const csrf = new Map<string, string>();
  for (const token of tokens) csrf.set(token, await csrfOf(token));
  const kept: number[] = [];
  const open = new Set(Array.from({ length: texts }, (_, nth) => nth));
  const write = async (worker: number) => {
    for (const nth of open) {
      if (nth % workers !== worker) continue;
      const token = tokenOf(nth);
      for (;;) {
        const fields = { csrf: csrf.get(token) ?? '', luonnos: `.0 ${formOf(nth)}`, codeWord: `${secret} ${nth}.` };
        const { status } = await asked(token, '/fi/luonnos', new URLSearchParams(fields));
        if (status === 200) break;
        await sleep(50);
      }
      open.delete(nth);
      kept.push(nth);
    }
  };
  const writing = Promise.all(Array.from({ length: workers }, (_, worker) => write(worker)));
  for (let nth = 1; nth <= kills; nth += 1) {
    await expect
      .poll(() => kept.length, { timeout: 120_000, interval: 20 })
      .toBeGreaterThan((texts / (kills + 1)) * nth);
    const database = readPostmaster(path.join(at('data'), 'postgres', 'cluster'))?.pid ?? 0;
    if (nth % 3 !== 1) killNow(database);
    if (nth % 3 !== 2) {
      node.kill();
      node = await startNode(settings);
    }
  }
  await writing;
  expect(kept).toHaveLength(texts);
  const lost: number[] = [];
  for (const nth of kept) {
    const { text } = await asked(tokenOf(nth), `/fi${formOf(nth)}`);
    if (!text.includes(`${secret} ${nth}.`)) lost.push(nth);
  }
  expect(lost).toEqual([]);
}, 600_000);

test('no word of a draft lies in the clear in any file of cluster, journal or logs, nor does the form that it is of', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const holding = (text: string) =>
    files
      .filter((entry) => readFileSync(path.join(entry.parentPath, entry.name)).includes(text))
      .map(({ name }) => name);
  expect([holding(secret), holding('codeWord=Kx')]).toEqual([[], []]);
  // Names of workers are clear by design: a search that does not find them finds nothing.
  expect(holding('Anna Kallio').length).toBeGreaterThan(0);
});
