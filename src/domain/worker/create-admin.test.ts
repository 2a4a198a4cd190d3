import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import type { SetupDeps } from '../../deps.ts';
import { newPassword } from './create-admin.ts';
import { createAdminCommand } from './create-admin-cli.ts';
import { readWords, unsound } from './create-admin-words.ts';

let world: SmallWorld;
let deps: SetupDeps;
beforeAll(async () => {
  world = await smallWorld({ mode: 'real' });
  const config = { mode: 'real', dataDir: world.folder, masterKey: Buffer.alloc(32, 1) };
  deps = { config, admin: world.database.connection.owner } as unknown as SetupDeps;
});
afterAll(() => world.stop());

async function command(...words: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await createAdminCommand(words, { stdin: new PassThrough(), stdout, stderr }, deps);
  return { code, out: String(stdout.read() ?? ''), error: String(stderr.read() ?? '') };
}

const saarni = [
  '--name',
  'Veera Koski',
  '--organisation',
  'Saarni ry',
  '--kind=victim-support',
  '--region=Varsinais-Suomi',
];

test('makes organisation and worker, and shows each secret once', async () => {
  const { code, out, error } = await command(...saarni, '--email', 'Veera@saarni.example', '--lang', 'fi');
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain('Veera Koski voi nyt kirjautua. Organisaatio Saarni ry tehtiin.');
  const password = /^ {2}(\S{23})$/m.exec(out)?.[1] as string;
  const secret = /^ {2}([A-Z2-7]{32})$/m.exec(out)?.[1] as string;
  expect(out.split(password).length).toBe(2);
  expect(out).toContain(`otpauth://totp/`);
  expect(out.split(`\n  ${secret}\n`).length).toBe(2);
  const { rows } = await world.owner.query(
    'select w.name, w.roles, w.language, c.email, c.password_hash, c.totp, o.kind from app.worker w join priv.credential c on c.worker_id = w.id join app.organisation o on o.id = w.organisation_id',
  );
  expect(rows).toMatchObject([
    {
      name: 'Veera Koski',
      roles: ['organisation-admin'],
      language: 'fi',
      email: 'veera@saarni.example',
      kind: 'victim-support',
    },
  ]);
  expect(rows[0].password_hash).toMatch(/^\$argon2id\$/);
  expect(rows[0].totp.includes(secret)).toBe(false);
});

test('the making is in the log of the organisation', async () => {
  const { rows } = await world.owner.query(`select kind from audit.entry`);
  expect(rows).toEqual([{ kind: 'AccountCreated' }]);
});

test('a second worker joins the organisation that is there, with roles of her own', async () => {
  const { code, out } = await command(
    '--name',
    'Anna Kallio',
    '--organisation',
    'Saarni ry',
    '--email',
    'anna@saarni.example',
    '--roles',
    'worker, team-lead',
    '--lang',
    'sv',
  );
  expect(code).toBe(0);
  expect(out).toContain('Organisationen Saarni ry fanns redan.');
  const { rows } = await world.owner.query(`select roles from app.worker where name = 'Anna Kallio'`);
  expect(rows[0].roles).toEqual(['worker', 'team-lead']);
});

test('what cannot be is refused in a sentence, and nothing is left half-made', async () => {
  const before = await world.owner.query('select count(*) from app.worker');
  const refusals = [
    [[...saarni, '--email', 'anna@saarni.example'], 1, 'already an account'],
    [['--name', 'A', '--organisation', 'Uusi ry', '--email', 'a@b.example'], 1, '--kind'],
    [['--name', 'A', '--organisation', 'Uusi ry', '--kind', 'ngo', '--email', 'a@b.example'], 1, '--region'],
    [['--name', 'A', '--organisation', 'Saarni ry', '--kind', 'police', '--email', 'a@b.example'], 1, 'another kind'],
    [
      ['--name', 'A', '--organisation', 'Saarni ry', '--kind', 'club', '--email', 'a@b.example'],
      2,
      'The kind is one of',
    ],
    [[...saarni, '--email', 'nonsense'], 2, 'no e-mail address'],
    [[...saarni, '--email', 'a@b.example', '--roles', 'king'], 2, 'The role is one or more of'],
    [['--name', 'A'], 2, 'Missing: --organisation, --email'],
    [['--password', 'x'], 2, 'Unknown option: --password'],
  ] as const;
  for (const [words, code, sentence] of refusals) {
    const got = await command(...words);
    expect([got.code, got.out]).toEqual([code, '']);
    expect(got.error).toContain(sentence);
  }
  const { rows } = await world.owner.query(
    `select (select count(*) from app.worker) as workers, (select count(*) from app.organisation where name = 'Uusi ry') as organisations`,
  );
  expect(rows[0]).toEqual({ workers: before.rows[0].count, organisations: '0' });
});

test('help tells the options in three languages', async () => {
  for (const [language, word] of [
    ['fi', 'Käyttö'],
    ['sv', 'Användning'],
    ['en', 'Usage'],
  ] as const) {
    const { code, out } = await command('--lang', language, '--help');
    expect(code).toBe(0);
    for (const told of [word, 'victim-support', 'organisation-admin', '--email']) expect(out).toContain(told);
  }
});

test('words are read with a space or an equals sign, and a soundness problem names its option', () => {
  expect(readWords(['--name=A', '--email', 'a@b.fi']).wishes).toEqual({ name: 'A', email: 'a@b.fi' });
  expect(unsound({ name: 'A', email: 'a@b.fi' })).toBeUndefined();
  expect(unsound({ name: '' })).toBe('name');
});

test('passwords are twenty characters in fives, never twice the same', () => {
  const made = Array.from({ length: 50 }, newPassword);
  for (const password of made) expect(password).toMatch(/^([0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}$/);
  expect(new Set(made).size).toBe(50);
});
