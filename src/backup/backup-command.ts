import path from 'node:path';
import type { SettledConfig } from '../deps.ts';
import type { KeyRing } from '../platform/crypto/key-ring.ts';
import { note } from '../platform/log/log.ts';
import { projectRoot } from '../platform/project-root.ts';
import { version } from '../platform/version.ts';
import { withServer } from '../start/command.ts';
import { type OperatorIo, progressOn, readCommandLine, runCommand, sizeOf } from '../start/command-line.ts';
import { compareRing, whatIsWrong } from '../start/compare-ring.ts';
import type { Database } from '../start/database.ts';
import { withOwner } from '../start/deployment.ts';
import { existingConfig } from '../start/existing.ts';
import { hold } from '../start/folder-lock.ts';
import { Refusal } from '../start/refusal.ts';
import { checkKeys, withRing } from '../start/ring.ts';
import { noteBackup } from '../start/version-run.ts';
import { shipJournal, spoolOf } from './journal.ts';
import { sealPurpose } from './manifest.ts';
import { ownFolder } from './own-folder.ts';
import { pruneJournal } from './prune-journal.ts';
import { takeDatabase } from './take-database.ts';
import { takeRing } from './take-ring.ts';
import { backupsIn, checkTarget, dropHalves, nameOf, removeBackup } from './target.ts';
import { recipientOptions, recipientsIn } from './who-opens.ts';

const usage = `Usage: rinnalla backup [--to FOLDER] [--recipient age1…] … [--ring-only]

Backs up the database (of the embedded server) and then its key ring, each into a file of its own, encrypted with age to the recipients.
Rinnalla may be running. Ring backups older than 30 days are destroyed, so that what was erased stays erased.

  --to FOLDER             where the backups go; RINNALLA_BACKUP_TO otherwise
  --recipient age1…       who can open them; may be given several times; RINNALLA_BACKUP_RECIPIENTS otherwise
  --recipients-file FILE  recipients, one a line
  --ring-only             the key ring alone
  --keep-rings DAYS       destroy ring backups after fewer than 30 days
  --take-over             this database is the service from now on (after a restore, or when its folder was moved), and what was the service
                          before is stopped for good: its backups go on here, beginning with this one
`;

const options = {
  to: { type: 'string' },
  ...recipientOptions,
  'ring-only': { type: 'boolean' },
  'keep-rings': { type: 'string' },
  'take-over': { type: 'boolean' },
} as const;

/** The days after which what was erased may be opened by no backup any more (SECURITY.md). */
const longestRings = 30;

interface Wishes {
  folder: string;
  recipients: readonly string[];
  ringOnly: boolean;
  keepRings: number;
  takeOver: boolean;
}

function wishesOf(words: string[], config: SettledConfig): Wishes {
  const { values } = readCommandLine(words, options, 0);
  const named = recipientsIn(values);
  const recipients = named.length > 0 ? named : (config.backup?.recipients ?? []);
  const folder = values.to ?? config.backup?.folder;
  if (!folder) throw new Refusal('Say where the backup goes: --to FOLDER, or RINNALLA_BACKUP_TO.');
  if (recipients.length === 0)
    throw new Refusal(
      'Say who can open the backup: --recipient age1…, or RINNALLA_BACKUP_RECIPIENTS (age-keygen makes one).',
    );
  const keepRings = Number(values['keep-rings'] ?? longestRings);
  if (!Number.isInteger(keepRings) || keepRings < 1 || keepRings > longestRings)
    throw new Refusal(
      `--keep-rings takes a number of days from 1 to ${longestRings}: an older ring opens what has been erased since.`,
    );
  const [ringOnly, takeOver] = [values['ring-only'] ?? false, values['take-over'] ?? false];
  if (takeOver && ringOnly && !config.databaseUrl)
    throw new Refusal('--take-over begins with a backup of the database: leave --ring-only out.');
  return { folder: path.resolve(folder), recipients, ringOnly, keepRings, takeOver };
}

const day = 24 * 60 * 60 * 1_000;

/** Destroys ring backups past their time, but never the newest. */
function destroyOldRings(folder: string, days: number, now: Date): number {
  const old = backupsIn(folder, 'ring')
    .slice(0, -1)
    .filter(({ label }) => now.getTime() - Date.parse(label.finishedAt) > days * day);
  for (const { file } of old) removeBackup(file);
  return old.length;
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

async function backUp(
  config: SettledConfig,
  { admin }: Database,
  ring: KeyRing,
  wishes: Wishes,
  io: OperatorIo,
): Promise<number> {
  const { folder, recipients } = wishes;
  const say = (line: string) => io.stdout.write(`${line}\n`);
  const now = () => new Date();
  const { masterKey, mode, dataDir } = config;
  const secret = ring.secret(sealPurpose);
  const at = now();
  const shared = { recipients, version, mode, now };
  const stillOurs = await ownFolder(config, admin, ring, wishes);
  if (wishes.takeOver) say(`From now on the backups in ${folder} are those of ${dataDir}.`);
  if (!wishes.ringOnly && config.databaseUrl)
    say(
      'The database of DATABASE_URL is backed up by a tool of its own (docs/how-to/run-for-real.md); this is its key ring.',
    );
  else if (!wishes.ringOnly) {
    const file = nameOf(folder, 'database', at);
    const progress = progressOn(io, 'database read');
    const { bytes, finishedAt } = await takeDatabase({ ...shared, dataDir, admin, file, secret, progress });
    await stillOurs().catch((error: unknown) => {
      removeBackup(file);
      throw error;
    });
    await noteBackup(admin, finishedAt);
    note('backup.taken', { of: 'database' });
    say(`Database: ${file} (${sizeOf(bytes)})`);
  }
  // The ring comes after the database: so it has every key that the copy needs.
  const wrong = whatIsWrong(await withOwner(admin, (client) => compareRing(client, ring)));
  if (wrong) throw new Refusal(`${wrong} The ring was not backed up; what earlier backups hold of it was left alone.`);
  const file = nameOf(folder, 'ring', at);
  const { keys } = await takeRing({ ...shared, ring, masterKey, file });
  note('backup.taken', { of: 'ring' });
  say(`Key ring: ${file} (${keys} keys). The master key is in neither: keep it apart.`);
  // Its pieces follow each other in one folder alone: one that went elsewhere would be missing there.
  const goesOnHere = !config.databaseUrl && config.backup?.folder === folder;
  const shipped = goesOnHere ? await shipJournal(spoolOf(dataDir), folder, recipients, secret, stillOurs) : 0;
  if (shipped > 0) say(`Journal: ${counted(shipped, 'piece')}`);
  if (!goesOnHere && config.backup && !config.databaseUrl)
    say(`The journal goes on in ${config.backup.folder}: what is here can be brought back to this moment alone.`);
  const pruned = config.databaseUrl ? 0 : pruneJournal(folder, goesOnHere ? config.journalTo : undefined);
  if (pruned > 0) say(`Removed ${counted(pruned, 'piece')} of the journal from before the oldest database backup.`);
  const destroyed = destroyOldRings(folder, wishes.keepRings, now());
  if (destroyed > 0) say(`Destroyed ${counted(destroyed, 'ring backup')} older than ${wishes.keepRings} days.`);
  return 0;
}

/** `rinnalla backup`. */
export function backupCommand(words: string[], io: OperatorIo): Promise<number> {
  return runCommand(usage, io, words, async () => {
    const config = existingConfig(io.env, projectRoot());
    const wishes = wishesOf(words, config);
    checkTarget(wishes.folder);
    const alone = await hold(wishes.folder, ' backup');
    if (!alone) throw new Refusal(`Another backup into ${wishes.folder} is running: wait for its end.`);
    try {
      dropHalves(wishes.folder);
      const log = (line: string) => io.stderr.write(`${line}\n`);
      return await withServer(config, log, async (database) => {
        await checkKeys(database.admin, 'in use', config);
        return withRing(config, (ring) => backUp(config, database, ring, wishes, io));
      });
    } catch (error) {
      note('backup.failed');
      throw error;
    } finally {
      alone.close();
    }
  });
}
