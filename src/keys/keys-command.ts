import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { takeRing } from '../backup/take-ring.ts';
import { recipientOptions, recipientsIn } from '../backup/who-opens.ts';
import { masterKey } from '../config.ts';
import type { SettledConfig } from '../deps.ts';
import type { KeyRing } from '../platform/crypto/key-ring.ts';
import { ringFolder, ringPlace } from '../platform/crypto/ring-by-settings.ts';
import { note } from '../platform/log/log.ts';
import { projectRoot } from '../platform/project-root.ts';
import { version } from '../platform/version.ts';
import { withServer } from '../start/command.ts';
import { Misused, type OperatorIo, readCommandLine, runCommand } from '../start/command-line.ts';
import { compareRing, whatIsWrong } from '../start/compare-ring.ts';
import { withOwner } from '../start/deployment.ts';
import { existingConfig } from '../start/existing.ts';
import { holderOf } from '../start/folder-lock.ts';
import { Refusal } from '../start/refusal.ts';
import { checkKeys, marksOf, withRing } from '../start/ring.ts';
import { changeMaster } from './change-master.ts';
import { lookAtRows } from './look-at-rows.ts';
import { destinations, moveRing } from './move-ring.ts';

const usage = `Usage: rinnalla keys verify [--all]
       rinnalla keys change-master --to-file FILE
       rinnalla keys export --to FILE --recipient age1… [--recipients-file FILE]
       rinnalla keys move to-database | to-file

verify         whether master key, key ring and database belong together, every key is there, and texts really open: some of each table,
               or with --all every one. Rinnalla may be running.
change-master  puts the ring under the master key in FILE (32 bytes in base64); RINNALLA_MASTER_KEY is still the former one. Rinnalla
               must be stopped. Cut off, the same words finish it.
export         the ring alone, encrypted to recipients, for keeping apart. What is erased later is still in it: destroy it within 30 days.
move           the ring from its file into the database of RINNALLA_RING_URL, which several nodes share, or back. Every node must be
               stopped. Cut off, the same words finish it.
`;

type Say = (line: string) => void;

async function verify(config: SettledConfig, io: OperatorIo, all: boolean): Promise<number> {
  const say: Say = (line) => io.stdout.write(`${line}\n`);
  const warn: Say = (line) => io.stderr.write(`${line}\n`);
  return withServer(config, warn, async ({ admin }) => {
    await checkKeys(admin, 'in use', config);
    say('Master key: the one of this database.');
    return withRing(config, (ring) => withOwner(admin, (client) => verifyRing(client, ring, all, say)));
  });
}

async function verifyRing(client: pg.Client, ring: KeyRing, all: boolean, say: Say): Promise<number> {
  if ((await marksOf(client)).ring !== ring.id) throw new Refusal('Key ring: it belongs to another database.');
  say(`Key ring: the one of this database (${ring.id}).`);
  const compared = await compareRing(client, ring);
  const wrong = whatIsWrong(compared);
  if (wrong) {
    say(wrong);
    for (const fate of ['missing', 'other'] as const)
      if (compared[fate].length > 0) say(`  ${fate}: rooms ${compared[fate].slice(0, 50).join(', ')}`);
  } else say(`Keys: all ${compared.fits} are there; ${compared.destroyed.length} were destroyed on purpose.`);
  await client.query('begin read only');
  const looks = await lookAtRows(client, ring, all);
  await client.query('commit');
  for (const { column, closed, opened } of looks)
    if (closed > 0)
      say(
        `${column}: ${closed} of ${closed + opened} texts looked at do not open: changed, or sealed with another key.`,
      );
  const sum = (fate: 'opened' | 'destroyed' | 'closed') => looks.reduce((total, look) => total + look[fate], 0);
  say(
    `Texts: ${sum('opened')} opened, ${sum('destroyed')} of destroyed keys, ${sum('closed')} do not open${all ? '' : ' (a sample; --all looks at every one)'}.`,
  );
  return wrong || sum('closed') > 0 ? 1 : 0;
}

function keyIn(file: string | undefined): Buffer {
  if (!file)
    throw new Refusal('Say where the new master key is: --to-file FILE (make one with: openssl rand -base64 32).');
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  // As a start reads it: a ring under a key that no start takes would keep everybody out.
  const key = masterKey.safeParse(readFileSync(file, 'utf8').trim());
  if (!key.success)
    throw new Refusal(`${file} does not hold 32 bytes in base64 (make one with: openssl rand -base64 32).`);
  return key.data;
}

/** Refuses to go on while a node works with the ring: one of this machine, or another that shares it. */
async function refuseWhileRunning(config: SettledConfig, advice: string): Promise<void> {
  if (holderOf(config.dataDir)) throw new Refusal(`Rinnalla is running: ${advice}.`);
  if (await ringPlace(config).inUse()) throw new Refusal(`Another node works with this key ring: ${advice}.`);
}

async function move(config: SettledConfig, io: OperatorIo, destination: string | undefined): Promise<number> {
  const { ringUrl } = config;
  const to = destinations.find((one) => one === destination);
  if (!to) throw new Misused(`Say where the ring goes: ${destinations.join(' or ')}.`);
  if (!ringUrl) throw new Refusal('Say which database nodes share the ring in: set RINNALLA_RING_URL (or its _FILE).');
  await refuseWhileRunning(config, 'stop every node first');
  return withServer(
    config,
    (line) => io.stderr.write(`${line}\n`),
    async (database) => {
      const done = await moveRing({ ...config, ringUrl }, database, to);
      const where = to === 'to-database' ? 'the database of RINNALLA_RING_URL' : `the file in ${ringFolder(config)}`;
      const next =
        to === 'to-database'
          ? 'Start every node with RINNALLA_RING_URL and the same master key, and back up.'
          : 'Start one node without RINNALLA_RING_URL, and back up.';
      io.stdout.write(
        done === 'already' ? `The key ring is in ${where} already.\n` : `The key ring is in ${where}. ${next}\n`,
      );
      return 0;
    },
  );
}

async function change(config: SettledConfig, io: OperatorIo, file: string | undefined): Promise<number> {
  const next = keyIn(file);
  if (config.mode !== 'real')
    throw new Refusal('The evaluation mode keeps its master key by itself; there is nothing to change.');
  if (next.equals(config.masterKey)) throw new Refusal('The new master key is the same as the former one.');
  await refuseWhileRunning(config, 'stop it first, and start it with the new key afterwards');
  const say: Say = (line) => io.stdout.write(`${line}\n`);
  return withServer(
    config,
    (line) => io.stderr.write(`${line}\n`),
    async (database) => {
      const told = { written: 'The ring is written under the new key.', exchanged: 'The ring is exchanged.' };
      const done = await changeMaster(
        config,
        database,
        next,
        (step) => step in told && say(told[step as keyof typeof told]),
      );
      if (done === 'changed') note('master-key.changed');
      say(
        done === 'already'
          ? 'The master key is the new one already.'
          : 'The master key is changed. Start with the new one, and back up: backups of the ring from before need the former key.',
      );
      return 0;
    },
  );
}

async function exportRing(
  config: SettledConfig,
  io: OperatorIo,
  to: string | undefined,
  recipients: string[],
): Promise<number> {
  if (!to) throw new Refusal('Say where the ring goes: --to FILE.');
  if (recipients.length === 0) throw new Refusal('Say who can open it: --recipient age1… (age-keygen makes one).');
  const file = path.resolve(to);
  if (existsSync(file))
    throw new Refusal(`${file} is there already: name another file with --to, or destroy that one first.`);
  const { masterKey, mode } = config;
  const label = await withRing(config, (ring) =>
    takeRing({ ring, masterKey, file, recipients, version, mode, now: () => new Date() }),
  );
  note('ring.exported');
  io.stdout.write(`${file}: ${label.keys} keys of ring ${label.ring}.\n`);
  return 0;
}

const options = {
  all: { type: 'boolean' },
  'to-file': { type: 'string' },
  to: { type: 'string' },
  ...recipientOptions,
} as const;

type Values = ReturnType<typeof readCommandLine<typeof options>>['values'];
type Work = (config: SettledConfig, io: OperatorIo, values: Values, place: string | undefined) => Promise<number>;

/** By the word that follows `keys`. */
const works = new Map<string, Work>([
  ['verify', (config, io, { all }) => verify(config, io, all ?? false)],
  ['change-master', (config, io, values) => change(config, io, values['to-file'])],
  ['export', (config, io, values) => exportRing(config, io, values.to, recipientsIn(values))],
  ['move', (config, io, _values, place) => move(config, io, place)],
]);

/** `rinnalla keys verify | change-master | export | move`. */
export function keysCommand(words: string[], io: OperatorIo): Promise<number> {
  return runCommand(usage, io, words, async () => {
    const { values, positionals } = readCommandLine(words, options, 2);
    const [word = '', place] = positionals;
    const work = works.get(word);
    if (!work)
      throw new Misused(
        word === '' ? 'Say what to do with the keys.' : `"${word}" is nothing that can be done with the keys.`,
      );
    return work(existingConfig(io.env, projectRoot()), io, values, place);
  });
}
