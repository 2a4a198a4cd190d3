import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/platform/project-root.ts';
import { freePort } from '../../src/start/listen.ts';
import { makeServer, type Server } from '../survive/servers.ts';

/** The container as it is built: with Debian's buildah, on a base that debootstrap makes, since no registry of images is asked. */
const there =
  process.getuid?.() === 0 && ['/usr/bin/buildah', '/usr/sbin/debootstrap'].every((program) => existsSync(program));
if (!there) console.log('Not root, or no buildah and debootstrap here (apt install): the container is not built.');

const { version } = JSON.parse(readFileSync(path.join(projectRoot(), 'package.json'), 'utf8')) as { version: string };
const base = 'localhost/base:trixie';
const image = `localhost/rinnalla:${version}`;
/** As much as this machine lets: buildah asks for more unless told. */
const limitOf = (name: string): string =>
  new RegExp(`^Max ${name} +(\\d+|unlimited) +(\\d+|unlimited)`, 'm')
    .exec(readFileSync('/proc/self/limits', 'utf8'))
    ?.slice(1, 3)
    .map((most) => most.replace('unlimited', '-1'))
    .join(':') ?? '';
const ulimits = there
  ? ['--ulimit', `nofile=${limitOf('open files')}`, '--ulimit', `nproc=${limitOf('processes')}`]
  : [];

let folder: string;
let server: Server;
const at = (name: string) => path.join(folder, name);

/** One command of buildah, its images in a folder of its own; what it prints. */
function buildah(...words: readonly string[]): string {
  const where = ['--root', at('store'), '--runroot', at('run'), '--storage-driver', 'vfs'];
  const ran = spawnSync('buildah', [...where, ...words], { encoding: 'utf8', maxBuffer: 2 ** 26, cwd: folder });
  if (ran.status !== 0) throw new Error(`buildah ${words.join(' ')}\n${ran.stdout}${ran.stderr}`);
  return `${ran.stdout}${ran.stderr}`.trim();
}

/** Debian as small as it comes, without what debootstrap copies of this machine. */
function makeBase(): void {
  execFileSync('debootstrap', ['--variant=minbase', 'trixie', at('base'), 'http://deb.debian.org/debian'], {
    stdio: 'pipe',
  });
  for (const name of ['etc/resolv.conf', 'etc/hostname', 'var/cache/apt/archives'])
    rmSync(path.join(at('base'), name), { recursive: true, force: true });
  execFileSync('tar', ['-C', at('base'), '-cf', at('base.tar'), '.']);
  rmSync(at('base'), { recursive: true });
  const container = buildah('from', 'scratch');
  buildah('add', container, at('base.tar'), '/');
  buildah('commit', '--rm', container, base);
}

/** Waits until it gives that; gives it. */
async function waitUntil<T>(what: () => Promise<T>, wanted: T): Promise<T> {
  await expect.poll(what, { timeout: 300_000 }).toBe(wanted);
  return wanted;
}

interface Settings {
  readonly Env: readonly string[];
  readonly User: string;
  readonly Entrypoint: readonly string[];
  readonly Cmd: readonly string[];
  readonly Healthcheck?: { readonly Test: readonly string[] };
}
const settingsOf = (): Settings => JSON.parse(buildah('inspect', '--type', 'image', image)).Docker.config;

describe.skipIf(!there)('the container', () => {
  const running = new Set<ChildProcess>();
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-image-'));
    chmodSync(folder, 0o711);
    server = await makeServer(folder, 'server');
    await server.ask('create database rinnalla');
    execFileSync(process.execPath, ['scripts/release.mjs', at('release')], { cwd: projectRoot(), stdio: 'pipe' });
    makeBase();
    const file = path.join(projectRoot(), 'deploy', 'Containerfile');
    const words = ['--isolation', 'chroot', '--format', 'docker', '--pull=never', '--from', base, ...ulimits];
    const said = buildah(
      'build',
      ...words,
      '--build-arg',
      `VERSION=${version}`,
      '-f',
      file,
      '-t',
      image,
      at('release'),
    );
    expect(said).not.toMatch(/warning/i);
  }, 1_800_000);
  afterAll(async () => {
    for (const child of running) process.kill(-(child.pid as number), 'SIGKILL');
    await server?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /**
   * A command in a container of the image, as its account and with its settings; its process group is its own. `env` finds it by the image's PATH:
   * without a namespace of its own buildah looks by this machine's.
   */
  function run(container: string, env: Record<string, string>, words: readonly string[]) {
    const where = ['--root', at('store'), '--runroot', at('run'), '--storage-driver', 'vfs'];
    const given = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const volumes = ['-v', `${at('data')}:/var/lib/rinnalla`, '-v', `${at('secrets')}:/run/secrets:ro`];
    const all = [
      ...where,
      'run',
      '--isolation',
      'chroot',
      ...volumes,
      ...given,
      container,
      '--',
      '/usr/bin/env',
      ...words,
    ];
    const child = spawn('buildah', all, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
    const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
    void ended.then(() => running.delete(child));
    return { child, ended, said: () => said };
  }

  test('runs from its own root as an account without rights, is ready and healthy by its own word, and stops when told', async () => {
    const { Entrypoint, Cmd, User, Healthcheck } = settingsOf();
    expect(User).toBe('10001:10001');
    mkdirSync(at('data'), { mode: 0o700 });
    mkdirSync(at('secrets'), { mode: 0o755 });
    execFileSync('chown', ['10001:10001', at('data')]);
    writeFileSync(at('secrets/master.key'), Buffer.alloc(32, 9).toString('base64'));
    writeFileSync(at('secrets/database.url'), server.url('rinnalla'));
    execFileSync('chown', ['-R', '10001:10001', at('secrets')]);
    for (const name of ['master.key', 'database.url']) chmodSync(at(`secrets/${name}`), 0o400);
    const port = await freePort(['127.0.0.1'], 0);
    const env = {
      PORT: String(port),
      RINNALLA_HOST: '127.0.0.1',
      RINNALLA_ORIGIN: 'https://rinnalla.example.fi',
      RINNALLA_MASTER_KEY_FILE: '/run/secrets/master.key',
      DATABASE_URL_FILE: '/run/secrets/database.url',
    };
    const container = buildah('from', '--pull=never', ...ulimits, image);
    const { child, ended, said } = run(container, env, [...Entrypoint, ...Cmd]);
    const ready = () =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ status }) => status,
        () => 0,
      );
    const up = await Promise.race([waitUntil(ready, 200), ended]);
    expect(up, said()).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/fi/apua`)).status).toBe(200);
    const mine = readdirSync('/proc').filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'utf8').includes(`PORT=${port}\0`);
      } catch {
        return false;
      }
    });
    const accounts = mine.map((pid) => /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    expect(new Set(accounts)).toContain('10001');
    // What the image says of its own health, on the port of this run.
    const [how, ...healthy] = Healthcheck?.Test ?? [];
    expect(how).toBe('CMD');
    const check = run(
      container,
      env,
      healthy.map((word) => word.replace(':3000/', `:${port}/`)),
    );
    expect([await check.ended, check.said()]).toEqual([0, '']);
    process.kill(-(child.pid as number), 'SIGTERM');
    await ended;
    await expect.poll(ready).toBe(0);
    const gone = run(
      container,
      env,
      healthy.map((word) => word.replace(':3000/', `:${port}/`)),
    );
    expect(await gone.ended).toBe(1);
  }, 600_000);

  test('holds nothing that its account could change, and no name of the machine that built it', () => {
    const container = buildah('from', '--pull=never', image);
    const root = buildah('mount', container);
    const found = execFileSync(
      'find',
      [root, '-xdev', '(', '-type', 'f', '-o', '-type', 'd', ')', '(', '-perm', '-002', '-o', '-uid', '10001', ')'],
      { encoding: 'utf8' },
    );
    const own = found
      .split('\n')
      .map((name) => name.slice(root.length))
      .filter((name) => name !== '');
    expect(own.filter((name) => !/^\/(tmp|var\/tmp|run\/lock|dev)(\/|$)/.test(name))).toEqual(['/var/lib/rinnalla']);
    const etc = readdirSync(path.join(root, 'etc'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const servers = [...readFileSync('/etc/resolv.conf', 'utf8').matchAll(/^(?:nameserver|search|domain) (\S+)/gm)];
    // One that is no word of its own, as `vm`, is told by its file alone.
    const names = [...servers.map(([, name = '']) => name), ...(hostname().length > 5 ? [hostname()] : [])];
    const told = etc.filter((file) => names.some((name) => readFileSync(file, 'utf8').includes(name)));
    expect(told).toEqual([]);
    expect(names.filter((name) => JSON.stringify(settingsOf()).includes(name))).toEqual([]);
    for (const name of ['hostname', 'resolv.conf'])
      expect(etc.filter((file) => file.endsWith(`/etc/${name}`) && readFileSync(file, 'utf8') !== '')).toEqual([]);
  });
});
