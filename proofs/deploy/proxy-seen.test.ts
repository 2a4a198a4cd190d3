import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/platform/project-root.ts';
import { freePort } from '../../src/start/listen.ts';
import { buildProgram, command, type Node, startNode } from '../survive/nodes.ts';

const { debianEnvironment } = await import(new URL('../../scripts/debian.mjs', import.meta.url).href);
const nginx: NodeJS.ProcessEnv | undefined = debianEnvironment('nginx');
if (!nginx) console.log('No nginx here: what doctor says of a proxy that hides or makes up addresses is not tried.');

let folder: string;
let ports: { readonly https: number; readonly http: number; readonly program: number };
let node: Node;
let proxy: ChildProcess | undefined;
const at = (name: string) => path.join(folder, name);

const settings = (more: Record<string, string> = {}): Record<string, string> => ({
  RINNALLA_ORIGIN: `https://localhost:${ports.https}`,
  RINNALLA_ACCEPT_EMBEDDED: 'yes',
  RINNALLA_DATA: at('data'),
  RINNALLA_MASTER_KEY: Buffer.alloc(32, 3).toString('base64'),
  PORT: String(ports.program),
  // The certificate of this test is of no authority that Node knows.
  NODE_EXTRA_CA_CERTS: at('cert.pem'),
  ...more,
});

const ask = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = get(
      { host: 'localhost', port: ports.https, path: '/fi/apua', ca: readFileSync(at('cert.pem')), agent: false },
      (answer) => answer.resume().on('end', () => resolve(answer.statusCode ?? 0)),
    );
    asked.on('error', reject);
  });
const asked = async (many: number) => {
  for (let n = 0; n < many; n += 10) await Promise.all(Array.from({ length: 10 }, ask));
};

async function stopProxy(): Promise<void> {
  if (!proxy) return;
  const ended = new Promise((resolve) => proxy?.once('exit', resolve));
  proxy.kill('SIGTERM');
  await ended;
  proxy = undefined;
}

/** The example as it stands, but for ports and certificate, and for the line that says who asks. */
async function startProxy(says: string): Promise<void> {
  await stopProxy();
  const example = readFileSync(path.join(projectRoot(), 'deploy', 'proxy', 'nginx.conf'), 'utf8');
  const changes = [
    ['server 127.0.0.1:3000;', `server 127.0.0.1:${ports.program};`],
    ['listen 443 ssl;', `listen 127.0.0.1:${ports.https} ssl;`],
    ['listen [::]:443 ssl;', ''],
    ['listen 80;', `listen 127.0.0.1:${ports.http};`],
    ['listen [::]:80;', ''],
    ['/etc/rinnalla/tls/fullchain.pem', at('cert.pem')],
    ['/etc/rinnalla/tls/privkey.pem', at('key.pem')],
    ['proxy_set_header X-Forwarded-For $remote_addr;', says],
  ] as const;
  const own = changes.reduce((text, [from, to]) => {
    expect(text, `the example no longer has ${from}`).toContain(from);
    return text.replaceAll(from, to);
  }, example);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${at(name)};`,
  );
  writeFileSync(at('nginx.conf'), `daemon off; pid ${at('pid')}; events {} http { ${temporary.join(' ')}\n${own}}`);
  proxy = spawn('nginx', ['-p', folder, '-c', at('nginx.conf'), '-e', 'stderr'], {
    env: { ...process.env, ...nginx },
    stdio: 'ignore',
  });
  await expect.poll(() => ask().catch(() => 0)).toBe(200);
}

/** What doctor says of the proxy, and with which code it ends. */
async function doctor(more: Record<string, string> = {}) {
  const { code, said } = await command(['doctor'], settings(more));
  return { code, said: said.split('\n').filter((line) => /^(ok|LOOK|WRONG) +proxy /.test(line)) };
}

describe.skipIf(!nginx)('what doctor says of the proxy in front', () => {
  beforeAll(async () => {
    buildProgram();
    folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-seen-'));
    chmodSync(folder, 0o711);
    const [https, http, program] = await Promise.all([0, 0, 0].map(() => freePort(['127.0.0.1'], 0)));
    ports = { https: https as number, http: http as number, program: program as number };
    const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
    words.push('-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost');
    execFileSync('openssl', [...words, '-keyout', at('key.pem'), '-out', at('cert.pem')], { stdio: 'ignore' });
    node = await startNode(settings());
  });
  afterAll(async () => {
    await stopProxy();
    await node?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('of the example as it stands nothing is wrong; that all ask from one address is told after two hundred', async () => {
    await startProxy('proxy_set_header X-Forwarded-For $remote_addr;');
    await asked(20);
    expect(await doctor()).toEqual({ code: 0, said: [expect.stringMatching(/^ok +proxy +says who asks$/)] });
    await asked(200);
    expect(await doctor()).toEqual({
      code: 0,
      said: [expect.stringMatching(/^LOOK +proxy +nearly all of the last 200 requests came from very few addresses$/)],
    });
  });

  test('of one that adds whom it has heard to what a browser says nothing is wrong, though doctor asks from its machine', async () => {
    await startProxy('proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;');
    expect((await doctor()).said).toEqual([expect.stringMatching(/^LOOK +proxy +nearly all of the last 200/)]);
  });

  test('one that says nothing hides who asks', async () => {
    await startProxy('proxy_set_header X-Forwarded-For "";');
    await asked(200);
    const { code, said } = await doctor();
    expect([code, said]).toEqual([1, [expect.stringMatching(/^WRONG +proxy +hides who asks/)]]);
  });

  test('one that passes on what a browser says is found by asking, and so is one whose own address is not trusted', async () => {
    await startProxy('proxy_set_header X-Forwarded-For $http_x_forwarded_for;');
    expect((await doctor()).said).toEqual([expect.stringMatching(/^WRONG +proxy +passes on addresses that browsers/)]);
    await startProxy('proxy_set_header X-Forwarded-For $remote_addr;');
    await node.stop();
    node = await startNode(settings({ RINNALLA_TRUSTED_PROXY: '10.0.0.9' }));
    await asked(40);
    expect((await doctor()).said).toEqual([expect.stringMatching(/^WRONG +proxy +may not be trusted/)]);
    const health = (await (await fetch(`http://127.0.0.1:${node.port}/readyz`)).json()) as object;
    expect(health).toMatchObject({ status: 'ok', checks: { proxy: 'untrusted' } });
  });
});
