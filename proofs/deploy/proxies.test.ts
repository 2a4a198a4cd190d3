import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/platform/project-root.ts';
import { freePort } from '../../src/start/listen.ts';

/** The examples in deploy/proxy as they stand, but for ports, name and certificate; each where its program is installed. */
const example = (name: string) => readFileSync(path.join(projectRoot(), 'deploy', 'proxy', name), 'utf8');

const { debianEnvironment } = await import(new URL('../../scripts/debian.mjs', import.meta.url).href);

/** The settings with which a program is found, installed or taken apart; undefined where there is none. */
const found = (program: string): NodeJS.ProcessEnv | undefined => debianEnvironment(program);

/** An address that no log may have. */
const secret = '/fi/t/7f3k2q';

let folder: string;
let upstream: Server;
let upstreamPort: number;

/** Replaces exactly what a reader of the example is told to replace; what is not there any more fails. */
function adapted(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((now, [from, to]) => {
    expect(now, `the example no longer has ${from}`).toContain(from);
    return now.replaceAll(from, to);
  }, text);
}

const installed = () => Object.keys(proxies).filter((program) => found(program) !== undefined);

beforeAll(async () => {
  if (installed().length === 0) return;
  folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-proxy-'));
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  writeFileSync(
    path.join(folder, 'whole.pem'),
    ['cert.pem', 'key.pem'].map((name) => readFileSync(path.join(folder, name), 'utf8')).join(''),
  );
  upstream = createServer((asked, response) => {
    if (asked.url === '/stream') {
      response.setHeader('content-type', 'text/event-stream');
      response.write(': here\n\n');
      setTimeout(() => response.end('event: gone\ndata: \n\n'), 3_000);
      return;
    }
    asked.resume();
    asked.on('end', () =>
      response.setHeader('content-type', 'application/json').end(
        JSON.stringify({
          host: asked.headers.host,
          forwarded: asked.headers['x-forwarded-for'],
          other: asked.headers.forwarded ?? '',
        }),
      ),
    );
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  upstreamPort = (upstream.address() as { port: number }).port;
});
afterAll(() => {
  if (installed().length === 0) return;
  upstream.closeAllConnections();
  upstream.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
  /** Milliseconds until the first bytes of the body. */
  first: number;
}

function ask(port: number, to: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const asked = request(
      {
        host: 'localhost',
        port,
        path: to,
        method: body === undefined ? 'GET' : 'POST',
        rejectUnauthorized: false,
        servername: 'localhost',
        headers,
        agent: false,
      },
      (response) => {
        let text = '';
        let first = 0;
        response.on('data', (chunk) => {
          first ||= performance.now() - begun;
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text, first }),
        );
        response.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

interface Proxy {
  readonly name: string;
  readonly start: (ports: { https: number; http: number; dead: boolean }) => {
    words: string[];
    env?: NodeJS.ProcessEnv;
  };
}

const at = (dead: boolean) => `127.0.0.1:${dead ? 9 : upstreamPort}`;

const proxies: Record<string, Proxy> = {
  nginx: {
    name: 'nginx.conf',
    start({ https, http, dead }) {
      const own = adapted(example('nginx.conf'), [
        ['server 127.0.0.1:3000;', `server ${at(dead)};`],
        ['listen 443 ssl;', `listen 127.0.0.1:${https} ssl;`],
        ['listen [::]:443 ssl;', ''],
        ['listen 80;', `listen 127.0.0.1:${http};`],
        ['listen [::]:80;', ''],
        ['/etc/rinnalla/tls/fullchain.pem', path.join(folder, 'cert.pem')],
        ['/etc/rinnalla/tls/privkey.pem', path.join(folder, 'key.pem')],
      ]);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const file = path.join(folder, 'nginx.conf');
      writeFileSync(
        file,
        `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {} http { access_log ${folder}/nginx-access.log; ${temporary.join(' ')}\n${own}}`,
      );
      return { words: ['-p', folder, '-c', file, '-e', 'stderr'] };
    },
  },
  caddy: {
    name: 'Caddyfile',
    start({ https, http, dead }) {
      const own = adapted(example('Caddyfile'), [
        [
          'log default {',
          `admin off\n\tauto_https disable_redirects\n\tskip_install_trust\n\thttp_port ${http}\n\thttps_port ${https}\n\tlog default {`,
        ],
        ['rinnalla.example.fi {', `localhost {\n\ttls ${folder}/cert.pem ${folder}/key.pem`],
        ['127.0.0.1:3000', at(dead)],
      ]);
      const file = path.join(folder, 'Caddyfile');
      writeFileSync(file, own);
      return {
        words: ['run', '--adapter', 'caddyfile', '--config', file],
        env: { HOME: folder, XDG_DATA_HOME: folder },
      };
    },
  },
  haproxy: {
    name: 'haproxy.cfg',
    start({ https, http, dead }) {
      const own = adapted(example('haproxy.cfg'), [
        ['  user haproxy\n  group haproxy\n', ''],
        ['bind :443', `bind 127.0.0.1:${https}`],
        ['bind :80', `bind 127.0.0.1:${http}`],
        ['/etc/rinnalla/tls/whole.pem', path.join(folder, 'whole.pem')],
        // The upstream of this test has no /readyz of its own, and a dead one would be taken out before it is asked.
        ['server one 127.0.0.1:3000 check', `server one ${at(dead)}`],
      ]);
      const file = path.join(folder, 'haproxy.cfg');
      writeFileSync(file, own);
      return { words: ['-db', '-f', file] };
    },
  },
};

/** What a failed test has left running. */
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** Starts one, waits until it answers, and gives all that it has said and written. */
async function run(program: string, dead = false) {
  const https = await freePort(['127.0.0.1'], 0);
  const http = await freePort(['127.0.0.1'], 0);
  const { words, env } = (proxies[program] as Proxy).start({ https, http, dead });
  let said = '';
  const child: ChildProcess = spawn(program, words, {
    env: { ...process.env, ...found(program), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${program} did not start: ${said}`);
    if (
      await ask(https, '/').then(
        () => true,
        () => false,
      )
    )
      break;
    await sleep(50);
  }
  return {
    https,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      running.delete(child);
      const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.log'));
      return said + logs.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('');
    },
  };
}

describe.for(Object.keys(proxies))('%s', (program) => {
  const there = found(program) !== undefined;

  test.skipIf(!there)(
    'passes on who asks, however a browser lies, and streams at once; refuses what is too long',
    async () => {
      const { https, stop } = await run(program);
      const lie = { 'x-forwarded-for': '203.0.113.99', forwarded: 'for=203.0.113.99', host: 'rinnalla.example.fi' };
      const answer = await ask(https, secret, program === 'caddy' ? { ...lie, host: 'localhost' } : lie);
      expect(JSON.parse(answer.body)).toMatchObject({ forwarded: '127.0.0.1', other: '' });
      expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
      const stream = await ask(https, '/stream');
      expect([stream.status, stream.first < 2_500, stream.body.includes('gone')]).toEqual([200, true, true]);
      const long = await ask(https, secret, { 'content-type': 'text/plain' }, 'x'.repeat(1_200_000)).catch(() => ({
        status: 413,
      }));
      expect(long.status).toBe(413);
      expect(await stop()).not.toContain('7f3k2q');
    },
  );

  test.skipIf(!there)('says nothing of an address when the program does not answer', async () => {
    const { https, stop } = await run(program, true);
    const answer = await ask(https, secret);
    expect([502, 503]).toContain(answer.status);
    expect(await stop()).not.toContain('7f3k2q');
  });
});

test('every example is for one of the programs', () => {
  const names = Object.values(proxies).map(({ name }) => name);
  expect(readdirSync(path.join(projectRoot(), 'deploy', 'proxy')).sort()).toEqual(names.sort());
});
