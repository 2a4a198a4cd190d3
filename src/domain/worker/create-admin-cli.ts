import { createInterface } from 'node:readline/promises';
import pg from 'pg';
import type { SetupDeps } from '../../deps.ts';
import { ringPlace } from '../../platform/crypto/ring-by-settings.ts';
import { isLanguage, type Translate } from '../../platform/i18n/texts.ts';
import type { fi } from './create-admin.fi.ts';
import { createAdminTexts } from './create-admin.texts.ts';
import { createAccount, type Made, type NewAccount, NotPossible } from './create-admin.ts';
import { type Asked, accountOf, asked, lists, readWords, unsound, type Wishes } from './create-admin-words.ts';

/** Where the command talks: the process, or a test. Only a terminal at both ends is asked. */
export interface CommandIo {
  readonly stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
}

type T = Translate<keyof typeof fi>;

/** Asks for what is missing; kind and region are needed for a new organisation alone, so they may stay empty. */
async function complete(wishes: Wishes, t: T, { stdin, stdout }: CommandIo): Promise<Wishes> {
  const whole: Wishes = { roles: 'organisation-admin', ...wishes };
  if (!stdin.isTTY || !stdout.isTTY) return whole;
  const reader = createInterface({ input: stdin, output: stdout });
  for (const key of asked) {
    if (whole[key] !== undefined) continue;
    const answer = (await reader.question(`${t(`ask.${key}`)}: `)).trim().normalize('NFC');
    if (answer !== '') whole[key] = answer;
  }
  reader.close();
  return whole;
}

/** The sentence about what is missing or wrong, if anything is. */
function wrong(whole: Wishes, t: T): string | undefined {
  const missing = (['name', 'organisation', 'email', 'roles'] satisfies Asked[]).filter((key) => !whole[key]);
  if (missing.length > 0) return t('missing', { names: missing.map((key) => `--${key}`).join(', ') });
  const bad = unsound(whole);
  return bad ? t(`bad.${bad}`, { ...lists, email: whole.email ?? '' }) : undefined;
}

/** Each secret stands in the answer once, and is kept nowhere in clear. */
function answer(made: Made, { name, organisation }: NewAccount, t: T): string {
  const secrets = [
    ['password', made.password],
    ['code', made.uri],
    ['secret', made.secret],
  ] as const;
  const done = t('done', { name, organisation, isNew: String(made.organisationIsNew) });
  return [done, ...secrets.map(([key, value]) => `${t(key)}\n  ${value}`), t('hand-over'), ''].join('\n\n');
}

async function make(account: NewAccount, deps: SetupDeps): Promise<Made> {
  const ring = await ringPlace(deps.config).open(deps.config.masterKey);
  const owner = new pg.Client({ ...deps.admin, application_name: 'rinnalla create-admin' });
  try {
    await owner.connect();
    return await createAccount(owner, ring, account);
  } finally {
    await owner.end();
    await ring.close();
  }
}

/** `rinnalla create-admin`: makes a worker of the real mode with password and codes, which are shown once. Gives the exit code. */
export async function createAdminCommand(argv: readonly string[], io: CommandIo, deps: SetupDeps): Promise<number> {
  const { wishes, language, help, unknown } = readWords(argv);
  const t = createAdminTexts(isLanguage(language) ? language : 'en');
  const refuse = (line: string, code: number) => {
    io.stderr.write(`${line}\n`);
    return code;
  };
  if (help) {
    io.stdout.write(`${t('usage', lists)}\n`);
    return 0;
  }
  if (unknown !== undefined) return refuse(t('unknown', { word: unknown }), 2);
  const whole = await complete(wishes, t, io);
  const problem = wrong(whole, t);
  if (problem) return refuse(problem, 2);
  const account = accountOf(whole, isLanguage(language) ? language : 'fi');
  try {
    io.stdout.write(answer(await make(account, deps), account, t));
    return 0;
  } catch (error) {
    if (!(error instanceof NotPossible)) throw error;
    return refuse(t(error.reason), 1);
  }
}
