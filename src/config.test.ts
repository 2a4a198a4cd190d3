import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const key = Buffer.alloc(32, 7).toString('base64');
const whole = {
  RINNALLA_ORIGIN: 'https://rinnalla.example.fi/',
  RINNALLA_MASTER_KEY: key,
  DATABASE_URL: 'postgresql://someone:secret@db.example.fi/rinnalla',
};

function problems(mode: 'evaluation' | 'real', environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(mode, environment, '/srv');
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('evaluation needs no setting at all and listens on loopback only', () => {
  expect(readConfig('evaluation', {}, '/srv')).toEqual({
    mode: 'evaluation',
    port: 3000,
    hosts: ['127.0.0.1', '::1'],
    origin: 'http://localhost:3000',
    dataDir: '/srv/data',
    pgBin: undefined,
    databaseUrl: undefined,
    masterKey: undefined,
  });
});

test('evaluation stays on loopback whatever RINNALLA_HOST says', () => {
  expect(readConfig('evaluation', { RINNALLA_HOST: '0.0.0.0' }, '/srv').hosts).toEqual(['127.0.0.1', '::1']);
});

test('the real mode lists everything that is missing at once', () => {
  expect(problems('real', {})).toEqual([
    'RINNALLA_MASTER_KEY is missing.',
    'RINNALLA_ORIGIN is missing.',
    'DATABASE_URL is missing: set it, or RINNALLA_ACCEPT_EMBEDDED=yes to use the embedded PostgreSQL.',
  ]);
});

test('the real mode reads a whole configuration', () => {
  const config = readConfig('real', { ...whole, PORT: '8080', RINNALLA_HOST: '10.0.0.5' }, '/srv');
  expect(config).toMatchObject({
    mode: 'real',
    port: 8080,
    origin: 'https://rinnalla.example.fi',
    hosts: ['10.0.0.5'],
  });
  expect(config.masterKey?.length).toBe(32);
});

test('wrong values are told by name', () => {
  const wrong = { ...whole, PORT: 'many', RINNALLA_ORIGIN: 'http://x.fi', RINNALLA_MASTER_KEY: 'c2hvcnQ=' };
  expect(problems('real', wrong)).toEqual([
    'PORT must be a number.',
    'RINNALLA_MASTER_KEY must be exactly 32 bytes in base64 (make one with: openssl rand -base64 32).',
    'RINNALLA_ORIGIN must be the https address that browsers use, such as https://rinnalla.example.fi.',
  ]);
  expect(problems('real', { ...whole, PORT: '70000' })).toEqual(['PORT must be 0 to 65535.']);
  expect(problems('real', { ...whole, RINNALLA_ORIGN: 'x' })).toEqual([
    'RINNALLA_ORIGN is not a setting of Rinnalla: is it misspelt?',
  ]);
});

test('a secret may stand in a file, but not in two places', () => {
  const file = path.join(folder, 'key');
  writeFileSync(file, `${key}\n`);
  const { RINNALLA_MASTER_KEY: _, ...rest } = whole;
  expect(readConfig('real', { ...rest, RINNALLA_MASTER_KEY_FILE: file }, '/srv').masterKey?.length).toBe(32);
  expect(problems('real', { ...whole, RINNALLA_MASTER_KEY_FILE: file })).toEqual([
    'RINNALLA_MASTER_KEY and RINNALLA_MASTER_KEY_FILE are both set: keep one of them.',
  ]);
  expect(problems('real', { ...rest, RINNALLA_MASTER_KEY_FILE: '/nowhere' })).toEqual([
    'RINNALLA_MASTER_KEY_FILE: /nowhere cannot be read (ENOENT).',
  ]);
});

test('the message never repeats a secret value', () => {
  expect(problems('real', { ...whole, RINNALLA_MASTER_KEY: 'hunter2hunter2' }).join()).not.toContain('hunter2');
});

test('a warning waits for as many minutes as are set, a day at most; without a setting the database says how many', () => {
  const minutes = (RINNALLA_WARNING_MINUTES?: string) =>
    readConfig('evaluation', { RINNALLA_WARNING_MINUTES }, '/srv').warningMinutes;
  expect([minutes(), minutes('15')]).toEqual([undefined, 15]);
  for (const wrong of ['0', '1441', '1.5', 'soon'])
    expect(problems('evaluation', { RINNALLA_WARNING_MINUTES: wrong }).join()).toContain('RINNALLA_WARNING_MINUTES');
});

test('mail needs a server and a sender together, and is off without them', () => {
  expect(readConfig('real', whole, '/srv').smtp).toBeUndefined();
  const url = 'smtps://rinnalla:secret@mail.example.fi:465';
  expect(
    readConfig('real', { ...whole, RINNALLA_SMTP_URL: url, RINNALLA_MAIL_FROM: 'tiedotus@palvelu.example' }, '/srv')
      .smtp,
  ).toEqual({ url, from: 'tiedotus@palvelu.example' });
  expect(problems('real', { ...whole, RINNALLA_SMTP_URL: url })).toEqual([
    'RINNALLA_SMTP_URL and RINNALLA_MAIL_FROM belong together: set both, or neither.',
  ]);
  expect(
    problems('real', { ...whole, RINNALLA_SMTP_URL: 'mail.example.fi', RINNALLA_MAIL_FROM: 'x@y.example' }),
  ).toEqual(['RINNALLA_SMTP_URL must begin with smtps:// or smtp://.', 'RINNALLA_SMTP_URL is not a URL.']);
});

test('backups and the copy of the journal do not share a folder', () => {
  const alone = { RINNALLA_BACKUP_TO: 'kept', RINNALLA_BACKUP_RECIPIENTS: `age1${'q'.repeat(58)}` };
  const { DATABASE_URL: _url, ...embedded } = { ...whole, RINNALLA_ACCEPT_EMBEDDED: 'yes' };
  const one = problems('real', { ...embedded, ...alone, RINNALLA_JOURNAL_TO: '/srv/kept/' });
  expect(one).toContainEqual(expect.stringContaining('lead to one folder'));
  const two = problems('real', { ...embedded, ...alone, RINNALLA_JOURNAL_TO: '/srv/copy' });
  expect(two).not.toContainEqual(expect.stringContaining('lead to one folder'));
});
